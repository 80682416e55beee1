import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escaped, escapedTo, plainText } from '../../src/slack/text.ts'
import { texts } from '../domain/arbitraries.ts'

describe('what Slack sends reads as what the person saw:', () => {
  test.each([
    ['the bot’s mention is left out', '<@UBOT> compare ops', 'compare ops'],
    ['wherever it stands', 'hello <@UBOT>, compare', 'hello  , compare'],
    ['with its name, too', '<@UBOT|level-guide> compare', 'compare'],
    ['a person without a name', 'ask <@U123>', 'ask @U123'],
    ['a person with a name', 'ask <@U123|keiko>', 'ask @keiko'],
    ['a channel with a name', 'see <#C123|general>', 'see #general'],
    ['a channel that has none to show', 'see <#C123|>', 'see #C123'],
    ['a broadcast', '<!here> <!channel|channel>', '@here channel'],
    ['a group with a name', '<!subteam^S123|@managers>', '@managers'],
    ['a group without one', '<!subteam^S123>', '@subteam'],
    ['a date', 'by <!date^1392734382^{date}|Feb 18, 2014>', 'by Feb 18, 2014'],
    ['a link', '<https://example.com/a?b=1&amp;c=2>', 'https://example.com/a?b=1&c=2'],
    ['a link that shows a part of itself', '<https://example.com/|example.com>', 'https://example.com/'],
    ['a link that shows other words', '<https://example.com|our wiki>', 'our wiki (https://example.com)'],
    ['a mail address', '<mailto:me@example.com|me@example.com>', 'me@example.com'],
    ['a mail address without a label', '<mailto:me@example.com>', 'me@example.com'],
    ['signs that were typed', 'a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['signs that were typed as code', '&amp;lt;!channel&amp;gt;', '&lt;!channel&gt;'],
    ['signs in a name', '<@U1|a&amp;b>', '@a&b'],
    ['a bracket that was typed', '&lt;@U123&gt;', '<@U123>'],
    ['space around it', ' \n compare \t', 'compare'],
    ['nothing', '<@UBOT>', ''],
  ])('%s', (_, text, shown) => expect(plainText(text, 'UBOT')).toBe(shown))

  test('any text that a person typed', () => {
    fc.assert(
      fc.property(texts(200), (text) => {
        expect(plainText(escaped(text), 'UBOT')).toBe(text)
      }),
    )
  })

  test('and a text without the bot’s id is left as it is', () => {
    expect(plainText('<@UBOT> compare', undefined)).toBe('@UBOT compare')
  })
})

describe('what we send can do no harm:', () => {
  test.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U123> <https://x.example|y>', '&lt;@U123&gt; &lt;https://x.example|y&gt;'],
    ['a & b', 'a &amp; b'],
    ['&lt;!channel&gt;', '&amp;lt;!channel&amp;gt;'],
  ])('%j is sent as %j', (text, sent) => expect(escaped(text)).toBe(sent))

  test.each([
    ['a & b', 20, 'a &amp; b'],
    ['a & b', 7, 'a …'],
    ['a & b', 3, 'a …'],
    ['a &…', 8, 'a &amp;…'],
    ['abcdef', 4, 'abc…'],
  ])('%j in %i characters is sent as %j', (text, max, sent) => expect(escapedTo(text, max)).toBe(sent))
})
