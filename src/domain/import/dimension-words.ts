/** What guidelines call their dimensions, in any line of work. */
const words =
  'accountability adaptability autonomy behaviou?rs? business coaching collaboration communication complexity compliance community ' +
  'craft culture customers? clients? decision[- ]making delegation delivery design documentation drive empathy ethics execution ' +
  'expertise feedback growth hiring impact improvement inclusion influence initiative innovation judg(e)?ment knowledge leadership ' +
  'learning mentoring mentorship mindset operations ownership people planning problem[- ]solving process productivity quality ' +
  'relationships? reliability research responsibilit(y|ies) results safety scope security service skills? stakeholders? strategy ' +
  'teaching team(s|work)? technical technology testing thinking tools values vision ' +
  // French, Spanish and Portuguese, Italian, German, Dutch.
  'autonomie compétences? qualité sécurité équipe métier résultats calidad seguridad equipo equipe trabajo liderazgo liderança ' +
  'comunicación comunicação comunicazione qualità sicurezza squadra kommunikation qualität sicherheit führung zusammenarbeit ' +
  'verantwortung fachwissen samenwerking kwaliteit veiligheid leiderschap'
const pattern = new RegExp(String.raw`(?<![\p{L}])(?:${words.split(' ').join('|')})(?![\p{L}])`, 'iu')

/** Does a title read like a dimension's? */
export const readsLikeDimension = (title: string): boolean =>
  title.length <= 80 && pattern.test(title) && title.trim().split(/\s+/).length <= 7
