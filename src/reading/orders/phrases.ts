/** What can be ordered that changes something. */
export const orderKinds = [
  'notes.add',
  'rate',
  'nudge.set',
  'nudge.resume',
  'nudge.pause',
  'nudge.stop',
  'reminder.set',
  'recap.set',
  'hints',
] as const
export type OrderKind = (typeof orderKinds)[number]

/** What is to be noted can be told in any words. */
export const inAnyWords: OrderKind = 'notes.add'

const nudges =
  '=nudge/=nudges/=nudging/=reminder/=reminders/=ping/=pings/=pinging/=poke/=pokes/=prod/=prods/=prompt/=prompts/=notification/=notifications/=message/=messages'
const reach =
  '=nudge/=nudging/=remind/=reminding/=ping/=pinging/=poke/=poking/=prod/=bother/=bug/=disturb/=wake'
/** What a nudge is called by who gets one each week. */
const asked = '=question/=questions/=message/=messages/=mail/=mails/=prompt/=prompts/=ping/=pings'
/** By these people are asked for other things too. */
const write = '=message/=messaging/=write/=writing/=text/=ask/=contact/=remember'
const marks = '=assessment/=rating/=ratings/=score/=scores/=mark/=marks/=grade/=self'
const recap = '=recap/=recaps'
const hold = '=pause/=snooze/=mute/=suspend/=freeze/=silence/=halt'
const when =
  '<day>/<time>/<number>/<period>/=every/=each/=weekly/=monthly/=quarterly/=fortnightly/=once/=week/=sun/=mon/=tue/=wed/=thu/=fri/=sat/=sundays/=fridays'
const mine = '=note/=notes/=evidence/=file/=record/=records/=case/=journal/=list/=diary/=documentation'
const it = 'this/that/it/these/them/=one'
const object =
  'this/that/it/these/those/them/=one/a/an/=the/=my/=our/=for/=under/=as/=please/=pls/=i/=we/=how/=me/=down/=evidence/=note/=another/=new/=two'
const rated = '=give/=giving/=put/=evaluate/=rate/=score/=call/=grade/=mark/=gave'

const some = '=any/=the/=these/=those/=your/=more/=weekly/a/=another/=anymore/=of/=further'
/** "I don't want any more of these nudges"; not "I don't want to lose the nudges". */
const unwanted = [
  '',
  some,
  `${some} ${some}`,
  `${some} ${some} ${some}`,
  `to receive/=have/=get ${some}`,
  'to receive/=have/=get',
  `to receive/=have/=get ${some} ${some}`,
]
  .map((between) =>
    `^ =i .. not want ${between} ${nudges}, ^ =i .. not =really want ${between} ${nudges}, ^ =i .. not need ${between} ${nudges} .. =any/=anymore/=again/=ever/=longer/=until/=till/=this/=next/=please, ^ =i .. =longer want/need ${between} ${nudges}`.replaceAll(
      '  ',
      ' ',
    ),
  )
  .join(', ')

/** The words that order each, from where an order begins: its verb, and what it is done to. */
export const orderPhrases: Readonly<Record<OrderKind, string>> = {
  'notes.add': `
    ^ =note/=notier/=notiere/=anota/=apunta/=jot/=jotting/=noting, ^ =log/=save/=record/=capture/=document/=memo ${object}, ^ =saving/=recording/=logging this/that/it/these/them/a/my/=down, ^ =log/=save/=record <dimension>, ^ =log/=save/=record/=document <deed>, ^ =new/=another =note/=evidence/=entry
    ^ =remember that/this/:, ^ =add/=write/=make/=create/=type/=register .. ${mine}, ^ =take a/=down .. note, ^ =put/=stick/=bung/=drop/=pop/=chuck/=get .. in/into/to/under .. ${mine}, ^ =put/=stick/=bung/=drop/=pop/=chuck/=get .. in/into/to/under <dimension>, ^ =put/=stick/=bung/=drop/=pop/=chuck/=get .. =down, ^ =put .. on .. ${mine}, ^ =write/=mark .. =down
    ^ =add/=store/=stash/=lodge/=track/=file/=write ${it}, ^ =keep this/that/these/those/them/=one, ^ =keep it $, ^ =keep it as/in/for/please, ^ =file .. under/as/in/into, ^ =add to, ^ =keep/=save/=put/=store in/as/with .. ${mine}, ^ =put/=keep .. with .. ${mine}, ^ =keep a =note/=record, ^ =keep .. for the =record/=records/=file, ^ =keep for the =record/=records/=file, ^ =noted/=recorded/=saved/=logged that/how/the/this/as, ^ =take ${it} down, ^ =remember .. that/for, ^ =keep .. for me/my, ^ =store .. in/under/as
    ^ =another one for/to/in .. ${mine}, ^ =log/=save/=record .. for/in/to/under my/=the ${mine}, ^ one/two/=something/=story/=quick/=diary/=brag for/to/in/into .. ${mine}, ^ =quick/=diary/=brag ${mine}, ${it}/=should .. =go/=goes/=belongs in/into/under .. ${mine}`,
  rate: `
    ^ =put/=mark/=write <dimension> =down .. <number>,    ^ =rate/=grade/=assess/=evaluate .. <number>, ^ =rate it/that, ^ =save/=log/=record/=put/=set ${it} .. as .. ${marks}, ^ =register/=enter .. ${marks} .. <number>, ^ =score me/myself/my/<dimension>/<number> .. <number>, ^ =score <number>, ^ =score <dimension> .. <number>, ^ =rate/=score/=grade <dimension>/me/myself/my, ^ =mark me/myself/<dimension> .. <number>
    ^ =put/=set/=make/=mark/=call/=log/=record/=save/=write/=note/=bump/=raise/=lower/=move/=enter .. me/myself .. <number>, ^ =give me/myself .. <number> on/in/for/at/=out/=as, ^ =give me/myself a/<number> .. <number> $, ^ =give me/myself <dimension> .. <number>, ^ =gimme .. <number> on/in/for/at/=out
    ^ =set/=put/=make/=raise/=lower/=bump/=change/=update/=move/=drop/=mark/=log/=record/=save/=reduce/=increase/=correct/=adjust/=edit/=fix/=knock/=bring .. ${marks} .. <number>
    ^ =set/=put/=raise/=lower/=bump/=change/=update/=move/=drop/=reduce/=increase/=mark <dimension> to/at/=from .. <number>, ^ =set/=put/=raise/=lower/=bump/=change/=update/=move/=drop .. from <number> to <number> $, ^ =raise/=lower/=bump .. from <number> to <number>, ^ =bump/=raise/=put <dimension> =up to/at .. <number>
    ^ =put/=slap/=write/=log/=record/=save <number> on/for/in/at .. <dimension>, ^ =put/=slap/=write/=log/=record/=save a <number> .. <dimension>, ^ =i .. ${rated} .. me/myself .. <number>, ^ =giving myself .. <number>
    ^ =my .. ${marks} .. should/shall be .. <number>, ^ ${marks} .. should/shall be .. <number>, <number> from me, ^ =self =rating/=score/=assessment/=mark .. <number>, ^ =bump/=raise/=lower/=knock it .. <number>
    ^ =make/=log/=record/=save/=put/=set/=mark/=enter/=bung/=write/=note ${it}, ^ =log/=record/=save/=set/=write/=enter <number>, ^ =log/=record/=save/=set/=write/=enter a/=the/=my/=now <number>, ^ =make it .. <number>`,
  'nudge.set': `
    ^ ${reach} me/us .. ${when}, ^ ${write} me .. =every/=each/=weekly/=monthly/=notes, ^ ${reach} me to, ^ =nudge/=nudges/=reminder/=reminders/=ping/=remind/=nudging ${when}/=on/=at/=the/=first/=second/=third/=last/=alternate/=evry, ^ =weekly/=monthly/=quarterly/=fortnightly ${nudges}
    ^ =put .. ${nudges} to/on/at .. <day>/<time>, ^ =bug me .. ${when}, ^ =nudge/=nudges =1st/=2nd/=3rd, ^ =change/=move/=set/=switch/=shift/=reschedule/=make/=push/=turn/=start/=begin/=enable/=activate/=schedule/=send/=give/=bring/=have/=get/=update/=adjust/=receive/=keep/=book/=use .. ${nudges}
    ^ =make/=move/=change/=set/=switch/=shift/=put/=have it/them .. ${when}, ^ =start/=begin =nudging/=reminding/=pinging/=bugging, ^ =i .. =prefer/=want/=need/=like/=wish .. ${nudges}, ^ =id .. =like/=prefer/=rather/=love .. ${nudges}/=pinged/=nudged/=reminded, ^ =i .. =want/=like/=prefer .. =nudged/=reminded/=pinged
    ^ =be/=get =nudged/=reminded/=pinged .. ${when}, ^ a/=the/=one =nudge/=reminder/=ping .. ${when}, ^ =check =in on/with me .. ${when}, ^ =nudged/=prodded/=poked/=pinged/=reminded .. ${when}, ^ =nudge/=reminder/=nudges be =better`,
  'nudge.resume': `
    ^ =resume, ^ =unpause, ^ =start/=begin/=go/=carry =again/on .. ${nudges}, ^ =restart/=continue/=reenable/=reactivate/=unmute/=restore .. ${nudges}, ^ un pause, ^ =turn/=switch/=put .. ${nudges} .. =back, ^ =turn/=switch/=put .. =back .. ${nudges}, ^ =start/=begin .. ${nudges} .. =again
    ^ =unpause/=resume .. me, ^ =end/=lift/=cancel/=stop/=remove .. =pause/=snooze, ^ =start/=begin =nudging/=reminding me .. =again, ^ =turn/=switch them/it =back on, ^ =turn/=switch .. ${nudges} on =again, ^ ${nudges} =back, ^ =bring .. ${nudges} .. =back`,
  'nudge.pause': `
    ^ ${hold} $, ^ ${hold} .. ${nudges}, ^ ${hold} until/till/for/me/it/them/everything/now/please/=this/=next/=my/=all/<period>/<day>/<number>/=two/=over/=during/=from/=as, ^ =hold/=holding .. ${nudges}/=off, ^ =put .. ${nudges} .. =hold/=pause/=ice, ^ =skip .. ${nudges}, ^ =skip =this/=next/=the/=one/<day>/<period>, ^ no =more/=weekly ${nudges}, ^ no ${nudges}
    ^ =stop/=quit/=end/=cancel/=turn/=switch/=disable .. ${nudges} .. until/till/for/=during/=this/=next, ^ not ${reach} me/us, ^ not ${write} me, ^ no ${reach}, ^ not .. =send/=give .. ${nudges}, ^ =leave me .. =alone/=peace, ^ =give .. =break/=rest, ^ =take/=make .. =break/=pause, ^ =quiet/=hush/=silent until/till/for/please/=the/${nudges}, ^ =keep/=stay/=be =quiet/=silent until/till/for/with/please, ^ =spare me .. ${nudges}
    ^ ${nudges} =break/=off/=pause/=hold, ^ =break from, ${unwanted}, ^ =i .. not .. want to be =nudged/=reminded, ^ not this/next =week/=month/=time/=one, ^ =make no ${nudges}, ^ =leave/=let me =be, ^ =hold/=spare/=skip/=pause .. =weekly/=monthly/<day> ${asked}, ^ on =pause $, ^ =shut =up until/till/til/for, ^ ${nudges} =silent until/till/for/=during
    ^ =nudge/=nudges/=reminders pause`,
  'nudge.stop': `
    ^ =stop/=end/=cancel/=disable/=kill/=quit/=remove/=delete/=drop/=discontinue/=cease/=terminate/=deactivate/=halt .. ${nudges}/=reminding/=messaging/=writing/=bugging/=nagging/=texting, ^ =stop/=end/=kill/=cancel/=finish it/them/this/that/everything/=all, ^ =stop now/please/$, ^ =stop/=quit =bothering/=bugging/=pestering/=annoying/=disturbing/=poking/=prodding/=spamming/=harassing me/us, please/pls =stopping/=stoping .. ${nudges}, ^ =i .. not want .. =weekly/=monthly/<day> ${asked} .. =anymore/=again/=more/=longer/=ever, ^ not =ask me .. =anymore/=again/=more/=longer/=ever, ^ =stop/=quit/=end .. =weekly/=monthly/<day> ${asked}, ^ =unsubscribe
    ^ =turn/=switch/=shut off .. ${nudges}, ^ =turn/=switch/=shut .. ${nudges}/them/it/everything/these .. off, ^ =opt .. out, ^ no =more/=further .. ${nudges}, ^ no ${nudges} .. =any/=anymore/=ever/=again/=please/$, ${unwanted}, ^ =i .. not .. want to be =nudged/=reminded/=pinged
    ^ not ${reach}/${write} me .. =ever/=again/=anymore/=more/=any/$, ^ not =ever .. ${reach}/${write}, ^ =never ${reach}/${write} me .. =ever/=again/=anymore/=more/$, ^ =never .. =send .. ${nudges}, ^ not .. =send .. ${nudges}, ^ =enough =with/=of .. ${nudges}, ^ =nudges/=nudge/=reminders =off/=stop/=end, ^ =take me off, ^ =get =rid .. ${nudges}, ^ =leave me alone, ^ =stop =nudging/=reminding/=pinging/=messaging
    ${nudges} .. =got to =die`,
  'reminder.set': `
    ^ =remind/=reminding/=ping/=nudge/=poke/=prod/=bug/=disturb me/us, ^ =set/=make/=create/=schedule/=add .. =reminder/=reminders, ^ =show/=send/=tell/=give/=bring/=ask me, ^ =every/=each .. =remind/=send/=show`,
  'recap.set': `
    ^ ${recap} =monthly/=quarterly/on/off/=every/=each, ^ =monthly/=quarterly ${recap}, ^ =send/=give/=show/=mail/=bring/=get/=set/=turn/=switch/=put/=start/=begin/=enable/=activate/=schedule/=have/=make/=change/=move .. ${recap} .. =monthly/=quarterly/=every/=each/=month/=quarter/on/off/=once/=again
    ^ =send/=give .. =every/=each =month/=quarter .. ${recap}, ^ =send/=give/=start/=begin/=enable/=activate/=schedule/=turn/=switch/=set/=make .. =monthly/=quarterly ${recap}, ^ =id .. =like/=love/=want/=prefer .. =monthly/=quarterly ${recap}, ^ =id .. =like/=love/=want/=prefer .. ${recap} .. =monthly/=quarterly/=every/=each/=month/=quarter, ^ =turn/=switch/=put on/off .. ${recap}, ^ =start/=begin/=enable/=activate .. ${recap}
    ^ =stop/=end/=cancel/=disable/=kill/=quit/=remove/=drop/=discontinue .. ${recap}, ^ no =more/=further ${recap}, ^ no ${recap} =please/=any/=anymore/$, ^ not .. =send/=give .. ${recap} $, ^ not .. =send/=give .. ${recap} .. =any/=anymore/=again/=ever/=longer, ^ =unsubscribe .. ${recap}, ^ =i .. not .. want/need .. ${recap}, ^ =i .. want/=like/=prefer/=need .. ${recap} .. =monthly/=quarterly/=every/=each/=month/=quarter, ^ =i .. want/=like/=prefer/=need .. =monthly/=quarterly ${recap}`,
  hints: `
    ^ =hints/=hint on/off, ^ =turn/=switch/=put/=stop/=hide/=end/=enable/=disable/=activate/=mute/=show/=give/=pause/=hold .. hint, ^ no hint $, ^ no =more .. hint, ^ no hint please/=anymore/=any, ^ =i .. not .. want/need .. hint, ^ not .. =show/=give/=send .. hint`,
}
