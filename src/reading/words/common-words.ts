import { stem } from '../../domain/tokens.ts'
import { wordSet } from './word-set.ts'

// Ordinary English that a typo is not: a word that stands here is never corrected into a name or a cue,
// and a name that is one of these words needs its capitals (AM) or the words around it (Building).
const words = `
  parse csv sql python stopping stoping
  a able about above accept access according across act action active actual actually add added adding address
  adds admin adopt adopted adopting ads advice advise advised afford after afternoon again against age agenda agent ago
  agree agreed agreement ahead air alert align aligned alive all allow allowed almost alone along already alright
  also although always am among amount an analysis and angry announce annual another answer answered any anybody
  anymore anyone anything anyway anywhere apart api app apparently appear apple apply approach approve approved apps
  april architect architecture archive are area areas argue arm around arrange arrived article as ask asked asking asks
  aspect assert assess assign assigned assist assume at ate attach attached attempt attend attended attention audience audit
  august author auto automate automated automation available average avoid aware away awesome awful back backed
  background backlog backup bad badge badly balance ball bar bare base based basic basically basis basket be beach bear beat
  became because become bed been before began begin behind being believe below benefit bent best bet better between
  beyond big bigger biggest bill billed bills bird birthday bit bits black blame bless block blocked blocker blog blue board
  boat body book booked books border bore bored boss bot both bother bottom bought box boy brag brain branch brand break
  breaks brief briefed bright bring brings broad broke broken brother brought browse budget bug bugs build builder building
  builds built bullet bunch burn bus business busy but button buy by cake calendar call called calling calls calm came
  camp can cancel cannot cap car card care career careers careful carry case cases cash cast cat catch caught cause center
  central certain chain chair chance change changed changes channel chapter charge charged chart chat cheap check checked checks
  cheers chicken chief child choice choose chose circle city claim class clean cleaned clear cleared clearly click client
  clients climb clock close closed closer closing cloud club coach coached code coffee cold collect college color column columns
  combine come comes comfort comfortable coming comment common community company compete complete completed completely
  complex concern conduct conference confirm conflict confused connect consider consist contact contain content contents
  context continue contract contracts contrast control cook cool copy core corner corners corp correct cost costs could count
  counted country counts couple course court cover covered covers crash crazy create created credit crew cross crowd cry
  culture cup current currently curve custom cut cuts cycle daily dance dark data date dates daughter day days dead deal deals
  dear debate debt december decide decided decision deck deep defend define defined definition degree delay deliver delivered
  delivering delivery demand demo department depend deploy deployed deploys depth describe described deserve design designed desk
  despite detail details develop developed developer did didnt die differ difference different differently difficult dig digest
  dinner direct direction directly dirty discount discuss discussed discussion dish dispute distance divide do doctor document
  does doesnt dog doing dollar done dont door double doubt down draft draw drawn dream dress drink drive driven drives driving
  drop dropped drove dry due dumb during duty each earlier early earn earned earns ease easier east easy eat edge edit effect
  effective effort eight either elevator else email emails employ employee empty enable enabled end ended ends energy engage
  engine enjoy enough ensure enter entire entry equal error escape especially essay estimate etc even evening event events ever
  every everybody everyone everything evidence exact exactly exam example examples excel except exchange excited excuse execute
  exist exists expand expect expected expects expense expensive expert explain export express extra eye face faced fact facts
  fail failed fair fairly fall false family famous fan far fast faster father fault favor fear feature features february feed
  feedback feel feels feet fell felt few field fifth fight figure file filed files fill filled film final finally finance find
  finding fine finish finished fire fired firm first fish fit fits five fix fixed fixes flag flat flight floor flow fly focus
  folder folks follow followed food fool foot football for force forecast forever forget forgot form format former forth forum
  forward found four frame free french fresh friday friend friends from front fuel full fully fun function fund funny further
  future gain gained game gap garden gate gather gave general generally german get gets getting gift girl give given gives giving
  glad go goal goals goes going gold gone gonna good google got gotta grab grade grant great green grew ground group grow growing
  grown growth guard guess guest guide guy guys habit had half hall hand handed handle handled hands hang happen happened happens
  happy hard harder harsh has hate have having he head heading health hear heard heart heat heavy held hell hello help helped helpful
  helping helps her here hers hey hi hidden hide high higher highest highlight hill him himself hint hire hired hires his history hit
  hits hold holds hole holes holiday home honest honestly hook hope hoping horse hospital host hosted hot hotel hour hours house how
  however huge human hundred hurry hurt ice idea ideas ideal identify if ignore image imagine impact import important importing
  improve improved improvement in include included includes including increase increased indeed industry influence info inform
  informed initial input inside insist insight inspire instead insurance intend interest interested interesting internal internet
  interview into invent invest invite invited invoice involve is isnt issue issues it item items its itself jacket january job jobs
  join joined joke journal judge judged july jump june junior just keep keeping keeps kept key kick kid kids kill killed kind
  kinda kinds king kitchen knew know knowing known knows lab lack ladder lady land landed landlord language laptop large last late
  later latest laugh launch launched law lay layer lazy lead leads leak lean learn learned learning learns least leave leaves lecture led left leg
  legal lend length less lesson let lets letter level levels lie life lift light like liked likely limit line lines link links list
  listed listen lists literally little live lived lives living load loan local lock log logged logs lol long longer look looked
  looking looks loop lose lost lot lots loud love loved low lower lowest luck lucky lunch machine mad made mail main mainly maintain
  major make makes making man manage managed mandate manner many map march mark market match mate material math matter matters may
  maybe me meal mean meaning means meant measure measured meat media medical meet meeting meetings meets member members memo memory men
  mention mentioned mentions menu mess message messages met metal method metric metrics middle might mike mile million mind mine
  minimum minor minus minute minutes miss missed missing mistake mix mode model modern moment money month monthly months mood moon
  more morning most mostly mother motion mouse mouth move moved moves movie moving much multiple music must my myself name named
  names national nature near nearly necessary neck need needed needs negative neither net network never new newer newest news next
  nice night nights nine no nobody node nodes noise none noon nope nor normal normally north nose not noted notes nothing notice
  november now number numbers object obvious obviously october of off offer offered offers office officer official often oh ok okay
  old older on onboard onboarded once one ones online only onto open opened opening option options or order orders organization
  other others otherwise ought our ours out outcome outcomes outside over overall owe own owned owner owns pace pack package page
  pages paid pain paint pair pants paper parent parents park part parts party pass passed past path pattern pause pay paying peace
  peer peers pen people per perfect perform performance perhaps period permission person personal phase phone photo phrase pick
  picked picks picture piece pin ping pizza place plain plan plane planned planning plans plant platform play played please plenty
  plot plus pm podcast poem poetry point points police policy poll pool poor pop position positive possible post posted poster posts
  potential pound power powers practical practice practices precise prefer prepare prepared present presented pressure pretty prevent
  preview previous price prices print prior private probably problem problems proceed process produce product profile profit program
  progress project projects promise promote promoted promotion proof proper properly property propose proposed protect proud prove
  provide provided public publish published pull pulled pulls purpose push pushed put puts python quality quarter quarterly queen
  question questions quick quickly quiet quit quite quote quoted race rain raise raised ran range rank rapid rare rarely rate rated
  rates rather rating ratings ratio reach reached read reader reading reads ready real really realize reason reasons recall receive
  received recent recently recipe recommend record recorded recover red reduce reduced refer reference region regions regular
  reject relate related relation release released relevant reliable rely remain remember remembered remind remote remove rent repair
  repeat replace replaced reply report reported reports request require required requires rescue research reset resolve resolved resource
  respect respond response rest restart restaurant result results resume retire return returned review reviewed reviews reward rewarded rice rich
  rid ride right ring rise risen risk risks risky road rock role roles roll rolled roof room root rough round route row rows rule rules run
  running runs rush sad safe said salary sale sales same sample sat save saved saves saw say saying says scale scaled scaling scan
  scared scene schedule scheduled school science scope score scores screen script scroll sea search season seat second secret section
  sections secure security see seeing seek seem seems seen select sell selling send sends sense sent sentence separate september
  series serious seriously serve server service services set sets setting settle seven several shade shall shape shaped share shared
  shares sharp she sheet shift ship shipped ships shirt shit shoe shoot shop short shot should show showed showing shown shows shut
  sick side sides sign signal signed silly similar simple simply since sing single sir sister sit site six size sizing skill skills
  skip sky slack sleep slept slide slides slow small smart smell smile smooth snap so soccer social soft software sold solid solution
  solve solved some somebody somehow someone something sometimes somewhere son song soon sorry sort sound sounds source south
  space spare speak special specific speech speed spell spend spent split spoke spoken sport spot spread spring sprint staff stage stake
  stakes stamp stand standard stands star start started starting starts state statement states station status stay step steps stick
  still stock stolen stone stood stop stopped store stories story straight strange strategy stream street stress strong structure
  struggle stuck student study stuff stupid style subject submit success such suck sudden suffer suggest suit sum summary summer sun super supply
  support supported suppose supposed sure surprise survey survive switch system table tag take taken takes taking tale talent talk talked
  talking talks tall tank tape target targets task tasks taste taught tax taxi tea teach team teams tech technical tell telling tells ten
  tend term terms terrible test tested tests text than thank that the their them themselves then theory there these they thick thin
  thing things think thinking third this those though thought thread three threw through throw thursday ticket tickets tie tied till time
  times timing tiny tip tips tired title to today toggle together told tomorrow tone tonight too took tool tools top topic topics total totally touch
  tough tour toward towards town track tracks trade tradeoff traffic train trained training translate travel treat tree trend trial
  trick tried trip trouble truck true truly trust truth try trying tuesday turn turned turns twice two type types typical ugh under
  understand understood unit unless until up update updated upgrade upper upset upon urgent us usage use used useful user users uses using
  usual usually value values various vendor verify version very via vice video view views visit voice vote wait waiting wake walk wall
  want wanted wants war warm warn was wash waste watch water way ways we weak weaker wear weather web website wedding week weekend weekly
  weeks weight weird welcome well went were west what whatever when whenever where whether which while white who whole whom whose why wide
  wife wifi wiki will win wind window winter wire wise wish with within without woman women won wonder wont wood word words wore work worked
  worker working works workshop world worry worse worst worth would wow write writes writing written wrong wrote yard yeah year years yell
  yellow yep yes yesterday yet you young your yours yourself zero zone zoom
`

export const commonWords: ReadonlySet<string> = wordSet(words)

export const commonStems: ReadonlySet<string> = new Set([...commonWords].map(stem))
