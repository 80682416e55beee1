// Written by `npm run learn` from test/conversation/tuning.jsonl: do not edit. Made from 3dc231e73f1b4ae2.
export const learned = `
compare delete dimensions expectations export help hints holdings levels me notes.add notes.list nudge.pause nudge.set nudge.stop packet posting principles rate readiness search share smalltalk unknown
# 0:5 1:-4 2:-6 3:5 4:-4 5:-4 6:-5 7:-5 8:-4 9:-5 11:-8 12:-4 13:-6 14:-4 15:-3 18:-6 19:-2 20:3 21:-5 22:5 23:11
#asked 0:6 1:-5 2:10 3:5 4:-2 5:5 6:-2 7:-3 8:-3 9:-2 10:-12 12:-5 13:-3 14:-4 15:-4 16:9 17:5 18:-5 19:-4 20:3 22:6 23:-12
#asks 0:6 1:-10 2:-7 3:6 4:-5 5:24 6:-6 7:-2 8:7 9:4 10:-15 11:4 12:-9 13:-6 14:-7 15:-7 16:8 17:-4 18:-9 19:31 21:-7 22:-18 23:-23
#colon 0:3 1:-8 2:-6 4:-4 5:-5 6:-3 7:-4 8:-3 9:-5 10:15 11:-7 12:-6 13:7 14:-6 15:-10 16:2 17:-6 19:-2 21:-5 22:-9 23:-21
#deed 0:-6 4:-3 5:-7 6:-3 7:5 8:9 10:10 11:-9 12:-6 13:-5 14:-4 15:-3 16:-3 17:-3 18:3 19:-10 20:-4 21:-5
#dimensions0 0:-9 1:-2 2:8 3:-11 4:-3 5:8 6:-3 7:-2 8:7 10:-10 11:-7 12:5 13:6 14:5 15:-5 16:3 17:-8 18:-11 19:2 20:-2 21:-5 22:13 23:11
#dimensions1 0:7 1:-3 2:-10 3:8 4:-4 5:-8 6:-6 7:-7 8:-9 9:-7 10:6 11:-8 12:-4 13:-7 14:-6 15:8 16:-2 17:10 18:-9 19:-7 20:8 21:-5 22:-10 23:2
#dimensions1! 0:7 1:-2 2:-8 3:8 4:-6 5:-9 6:-6 7:-6 8:-9 9:-6 11:6 12:-7 13:-7 14:-6 15:-6 16:-9 17:-5 18:10 19:-5 20:-9 22:-9 23:-6
#dimensions2 3:7 8:-2 10:5 11:-2 15:-2 18:-2 19:-7 20:6 21:4 23:-5
#dimensions2! 0:6 1:-5 2:-3 3:6 4:-3 5:-3 6:-3 7:-3 8:-4 9:-3 10:2 12:-3 13:-3 14:-3 15:-5 16:-5 17:-5 18:7 19:13 20:-5 21:-5 22:-3 23:-9
#levels0 0:-7 2:2 3:-13 4:-3 5:2 6:-4 7:-4 8:-3 9:-4 10:4 11:4 16:4 17:2 18:4 19:4 20:6 22:9 23:12
#levels1 0:-23 1:-8 2:-10 3:13 4:-6 5:-10 6:-5 7:-6 8:-6 9:-4 10:-11 11:-8 12:-8 13:-7 14:-7 15:-4 16:-13 17:-3 18:-11 19:4 20:-9 21:-8 22:-8 23:-8
#levels2 0:15 1:-5 2:-6 3:-26 4:-4 5:-5 6:-4 7:-4 9:-4 10:-9 11:-6 12:-5 13:-5 14:-5 15:-6 16:-9 17:-9 18:-7 19:-11 20:-8 21:-5 22:-6 23:-12
#long0 5:22 16:-2 19:-2 22:-4 23:-2
#long1 0:-7 1:-15 3:12 4:-2 5:4 6:-9 8:-7 9:7 10:-11 11:9 12:-10 13:-11 14:-5 15:4 16:-9 17:11 18:-8 19:8 20:-11 21:-14 22:20 23:5
#long2 0:5 1:8 2:-3 3:4 4:-4 5:-3 6:2 7:-4 8:2 9:-4 10:-12 11:7 12:-5 13:-5 15:-7 16:-7 17:-6 19:-6 21:-5 23:15
#long3 4:-3 5:-11 6:-6 7:-4 8:-4 9:-6 10:8 11:-9 12:6 13:6 14:-3 16:2 17:-2 18:4 19:-6 20:7 21:8 22:-12 23:8
#long4 0:10 1:-6 2:-7 3:5 4:-4 5:-6 6:-4 7:-4 8:-3 9:-4 10:8 11:-8 12:-3 16:8 17:-5 18:-7 19:2 20:-5 21:-2 22:-6 23:-15
#long5 0:8 1:-4 2:-2 3:2 5:-3 8:-2 11:-5 13:-3 14:-2 16:7 18:-4 19:7 20:2 21:-2 23:3
#own-deed 1:4 2:10 4:-3 5:-7 6:-2 7:-3 8:-6 9:-3 10:7 11:11 12:-6 13:4 16:-2 17:-5 18:-2 19:6 21:-4 22:-5 23:-13
#strange0 0:7 1:2 2:-8 3:6 5:2 6:-8 8:3 9:-3 10:-10 11:6 12:-3 14:3 15:2 16:2 17:5 18:2 19:-6 20:2 22:14 23:-21
#strange1 0:5 1:-8 2:5 3:2 4:-8 5:-2 6:5 7:-9 8:-7 9:-3 10:7 11:-10 12:-7 13:-6 14:-9 15:-3 16:-6 17:-9 18:-6 19:5 20:4 21:-6 22:-10 23:16
#strange2 0:-9 1:-3 2:-4 4:-5 5:-13 6:2 7:-5 8:-5 9:-5 10:2 11:-3 12:5 13:-2 14:-2 15:-2 17:-2 18:-5 19:-2 21:-5 22:-3 23:20
#strange3 0:-2 1:-5 2:-5 3:3 4:-4 5:-5 6:-3 7:-4 8:-8 9:-5 10:7 11:-5 12:-3 13:-5 14:-4 15:-8 18:-6 19:4 20:-6 21:-4 22:-13 23:24
10x 10:2
12th 15:2
14th 12:3 23:3
15th 12:3
15th| 12:2
2023 10:2
20th 12:2
20th_ 12:2
2400 10:-2 23:8
2400_ 10:-2 23:8
2400| 23:5
300 10:2
300| 10:2
3rd 10:2
4th 12:2 23:4
4th_floor 23:5
4th| 23:3
<company> 0:-4 3:-2 5:-3 8:-9 16:-3 23:20
<company>_ 0:-2 8:-3 10:-2 23:8
<company>_<section> 23:4
<company>__ 8:-4 23:6
<company>_and 23:3
<company>| 0:-3 5:-2 8:-6 16:-3 23:18
<day> 0:-5 2:-6 3:-3 4:-3 5:-6 6:-2 7:-3 8:-4 9:-3 11:-6 12:-3 13:15 14:-10 15:9 16:-10 18:-5 19:-8 20:-5 21:-3 22:-3 23:-2
<day>_ 0:-2 2:-2 5:-3 10:4 12:-2 14:-3 15:4 16:-4 19:-3 20:-4 22:3 23:15
<day>_<hint> 12:5 13:-3 23:-2
<day>_<number> 13:5
<day>_<time> 10:-3 12:-2 13:12 14:-2 22:-2 23:-8
<day>__ 10:3 12:-2 13:9 23:-2
<day>__<day> 13:2
<day>__<number> 10:-2 12:-2 13:9
<day>__<time> 12:-2 13:9 23:-2
<day>__an 20:2
<day>__be 12:6 13:-2 23:-2
<day>__europ 13:3
<day>__i 0:2 13:2
<day>__it 15:2
<day>__nine 13:3
<day>__pleas 13:2
<day>__the 13:4 23:-2
<day>__with 11:2
<day>_after 13:5 23:-2
<day>_and 0:2
<day>_arvo 13:2 23:2
<day>_at 10:-2 12:-2 13:10
<day>_be 13:6
<day>_could 20:2
<day>_in 23:3
<day>_instead 13:6 23:-2
<day>_pleas 12:4 13:-2
<day>_so 11:-2 13:5
<day>_the 3:2
<day>_to 13:3
<day>_what 3:2
<day>_with 19:2 23:2
<day>| 0:-4 2:-4 3:-3 4:-2 5:-4 7:-2 8:-2 9:-2 10:2 11:-6 12:-3 13:15 14:-7 15:5 16:-7 18:-3 19:-5 20:-6 22:-2 23:-4
<deed> 0:-4 1:3 2:6 4:-4 5:-9 6:-3 7:2 8:4 9:-2 10:10 11:7 12:-7 14:-3 15:-2 16:-4 17:-6 19:-9 20:-4 21:-6 22:-3 23:-8
<deed>_ 0:-2 2:7 5:-2 7:13 8:9 10:4 11:7 16:-6 17:-2 18:-2 19:-6 22:-6 23:-11
<deed>_<hint> 3:-2 10:5 15:-2 16:4 20:-3 23:8
<deed>_<level> 0:2
<deed>_<number> 0:2 1:2 10:2 23:5
<deed>__ 1:5 2:3 3:-3 5:-3 8:5 11:-2 16:2 17:3 19:-6 22:3
<deed>__<day> 22:5 23:-3
<deed>__<deed> 3:2
<deed>__<dimension> 1:-2 11:3
<deed>__<hint> 10:10 20:-2 23:-10
<deed>__<level> 0:2
<deed>__<number> 13:3 18:3 19:-2 23:-2
<deed>__<period> 19:2
<deed>__<posting> 23:2
<deed>__<time> 1:5
<deed>__a 0:2 3:-3 10:4
<deed>__and 23:3
<deed>__at 20:2
<deed>__be 10:2
<deed>__do 3:4
<deed>__down 18:3
<deed>__evid 19:2
<deed>__first 10:2
<deed>__for 3:2
<deed>__have 16:2
<deed>__i 2:3 11:2
<deed>__in 2:3 23:-2
<deed>__last 23:3
<deed>__level 23:3
<deed>__match 23:4
<deed>__me 1:4 7:-2 11:2 23:-2
<deed>__my 10:3 23:2
<deed>__note 19:2
<deed>__now 19:-2 23:8
<deed>__nudg 13:2
<deed>__of 3:-2 10:-2 15:2 23:7
<deed>__on 10:2 11:-2 19:2
<deed>__place 3:2
<deed>__so 11:3
<deed>__the 10:3 11:6 20:-2 23:3
<deed>__their 10:2
<deed>__thing 20:2
<deed>__to 3:-2 10:2
<deed>__us 3:2
<deed>__with 18:3
<deed>__you 19:2
<deed>_a 0:2 10:7
<deed>_about 1:4 7:-2 11:3
<deed>_after 16:2
<deed>_again 17:5 19:-2 23:2
<deed>_an 1:5 10:-2 23:3
<deed>_and 3:3 10:5 16:-2 19:2 23:-2
<deed>_as 16:2
<deed>_at 2:3 10:2 23:-4
<deed>_be 10:2
<deed>_befor 16:2
<deed>_by 10:2 11:4
<deed>_down 11:5 23:2
<deed>_fine 10:3
<deed>_for 19:6 23:4
<deed>_from 0:2
<deed>_her 10:3
<deed>_here 2:-4 8:10 11:2 19:-2 23:-4
<deed>_i 19:3
<deed>_in 0:-3 3:5 10:2 11:5
<deed>_into 15:4
<deed>_it 0:-2 1:2 3:-2 10:4 15:-2 16:-2 18:4 22:2
<deed>_last 11:2
<deed>_me 10:-4 11:-2 16:2 18:6 19:2 23:-3
<deed>_my 1:-2 9:6 10:-5 11:-2 13:4 15:3 19:4 23:-5
<deed>_no 2:-2 10:2 11:-2 19:4
<deed>_noth 11:-2 19:4
<deed>_of 0:-2 3:5 16:2 19:-2 20:3
<deed>_off 10:2
<deed>_on 2:10 11:2 19:-7
<deed>_our 10:5 23:-4
<deed>_out 3:2 23:4
<deed>_over 0:-2 3:3
<deed>_sinc 19:3
<deed>_so 3:-2 11:2
<deed>_someth 20:2
<deed>_sure 10:2
<deed>_the 1:-3 2:-3 10:11 11:-3 13:-2 15:-4 16:-3 20:-3 22:-2 23:-3
<deed>_thei 3:-2 23:4
<deed>_their 23:2
<deed>_there 3:2
<deed>_thi 1:2 10:-2 11:2
<deed>_to 3:5 10:4 14:2 16:2 23:-3
<deed>_togeth 15:3
<deed>_up 2:4 8:-2 10:5 20:-2
<deed>_us 3:-2 10:4
<deed>_what 0:-2 8:3 9:-2 10:-2 23:11
<deed>_with 10:7
<deed>_would 19:3
<deed>_you 1:3 5:-2 22:6 23:-2
<deed>| 0:-4 1:3 2:6 3:-2 4:-3 5:-8 6:-2 7:3 8:4 10:10 11:7 12:-6 14:-2 15:-2 16:-7 17:-4 19:-5 20:-7 21:-5 22:-2 23:-5
<dimension> 0:6 1:-3 2:-7 3:8 4:-5 5:-8 6:-5 7:-6 8:-8 9:-6 10:-3 11:3 12:-6 13:-6 14:-6 15:-5 16:-8 17:-4 18:8 19:5 20:-8 21:-3 22:-8 23:-7
<dimension>_ 0:5 1:-7 2:-5 3:13 4:-4 5:-7 6:-4 7:-4 8:-6 9:-4 10:-6 11:7 12:-4 13:-4 14:-4 15:2 16:-6 17:-11 18:-14 19:3 20:-3 21:-3 22:-8 23:-9
<dimension>_<dimension> 0:6 3:6 18:-4 19:6 23:-2
<dimension>_<hint> 0:2 10:10 11:-2 16:-2 18:-3 19:-2 20:-2 23:8
<dimension>_<level> 3:-5 17:30 19:-3
<dimension>_<number> 0:5 1:-2 3:-14 10:-3 17:-6 18:13 19:-2 23:-3
<dimension>_<period> 0:2 3:-2 10:-2 23:3
<dimension>_<section> 3:3
<dimension>__ 1:5 3:4 8:-2 10:-4 15:-2 16:-2 17:17 18:5 19:4 20:-3 22:-2
<dimension>__<deed> 3:-2 10:2 23:3
<dimension>__<dimension> 0:2 3:4 18:3 19:-2
<dimension>__<hint> 0:-4 1:4 3:4 10:2 11:-2 18:-2 23:2
<dimension>__<level> 0:14 3:-3 17:-3 18:-4
<dimension>__<number> 0:-6 3:2 18:8
<dimension>__a 0:3 3:-2 18:4
<dimension>__and 18:3
<dimension>__be 0:7 3:-6 18:4 23:-2
<dimension>__by 0:2
<dimension>__do 3:4
<dimension>__enough 11:-2 19:4
<dimension>__expect 3:3
<dimension>__first 11:3
<dimension>__for 3:6 23:-2
<dimension>__from 1:3
<dimension>__i 0:4 18:2
<dimension>__it 23:5
<dimension>__me 18:2
<dimension>__my 3:2 19:2
<dimension>__on 0:-2 3:2
<dimension>__pleas 1:-2 11:5
<dimension>__rf 3:2
<dimension>__score 18:2
<dimension>__should 18:2
<dimension>__so 10:4
<dimension>__that 0:2
<dimension>__the 3:3 11:2 16:3 19:-3 23:2
<dimension>__to 3:-2 11:-3 21:2 23:4
<dimension>__us 11:2
<dimension>__versu 0:10 3:-9
<dimension>__what 0:3
<dimension>_across 0:2
<dimension>_and 3:4 10:3 23:-2
<dimension>_ask 3:-2 23:5
<dimension>_at 10:2
<dimension>_be 0:-2 3:5 18:2 19:-2 23:2
<dimension>_between 0:2
<dimension>_bit 3:3
<dimension>_box 19:3
<dimension>_chang 0:2
<dimension>_delta 0:2
<dimension>_differ 0:2
<dimension>_do 3:-2 23:3
<dimension>_enough 19:2
<dimension>_evid 11:-2 19:7
<dimension>_expect 3:6
<dimension>_for 0:-4 3:8 19:-3 23:3
<dimension>_have 3:-2 19:3
<dimension>_how 19:2
<dimension>_i 3:-2 10:-3 18:10 23:-2
<dimension>_id 18:3
<dimension>_if 18:2
<dimension>_in 3:2 10:2 18:-2 19:4
<dimension>_level 0:5
<dimension>_like 0:5 3:-2
<dimension>_make 3:2
<dimension>_manag 3:-2 21:-3 23:6
<dimension>_mark 18:4
<dimension>_migrat 10:2
<dimension>_my 18:2
<dimension>_n 0:2
<dimension>_newest 11:5
<dimension>_not 0:2
<dimension>_note 0:-2 1:9 3:-2 10:-3 11:3 18:-5 19:-3 21:9
<dimension>_onli 3:2
<dimension>_or 19:3
<dimension>_part 0:3
<dimension>_pleas 3:4 19:3
<dimension>_rate 1:5 18:-2
<dimension>_readi 11:-2 19:3
<dimension>_rm 0:2 3:3
<dimension>_row 3:8 20:-2
<dimension>_should 18:4 23:-2
<dimension>_show 10:-2 11:3
<dimension>_so 0:2
<dimension>_stuff 0:2 3:5
<dimension>_that 0:4 3:-3
<dimension>_the 1:3 10:-2
<dimension>_to 0:-2 18:6
<dimension>_took 10:2
<dimension>_want 0:-2 23:5
<dimension>_what 0:2 3:5 19:-2
<dimension>_with 21:4
<dimension>_would 11:2 16:2
<dimension>| 0:6 1:-2 2:-6 3:9 4:-5 5:-7 6:-4 7:-5 8:-7 9:-5 10:-4 11:4 12:-6 13:-6 14:-5 15:-4 16:-8 17:-3 18:8 19:3 20:-7 21:-2 22:-8 23:-8
<guideline> 1:-4 2:16 3:5 4:-2 5:-2 6:-2 7:-2 8:9 9:-2 10:-8 11:-4 12:-5 13:-3 14:-4 15:-3 16:-14 17:-5 18:-3 19:-10 20:11 21:-2 22:-7 23:-15
<guideline>_ 0:-4 2:16 5:4 8:8 16:-3 19:-4 20:5 22:-2 23:-12
<guideline>_<number> 20:2
<guideline>__ 2:2 8:4
<guideline>__<deed> 2:4 8:-2 20:2
<guideline>__<hint> 20:6
<guideline>__about 20:3
<guideline>__anyth 20:3
<guideline>__at 3:-2 20:-2 23:4
<guideline>__be 0:2
<guideline>__from 3:3 8:2
<guideline>__how 2:3
<guideline>__of 3:2
<guideline>__on 2:-2 3:3 20:3
<guideline>__sai 20:3
<guideline>__that 20:4
<guideline>__the 20:2
<guideline>__to 8:2
<guideline>_and 2:5 16:-2 20:5 23:-2
<guideline>_ask 3:2
<guideline>_be 20:3
<guideline>_cover 2:6 8:2 23:-4
<guideline>_even 8:2
<guideline>_ever 20:4
<guideline>_expect 3:2
<guideline>_have 8:3 20:3
<guideline>_i 2:4 8:4 20:-3
<guideline>_just 20:2
<guideline>_mention 16:-2 20:6
<guideline>_on 2:-3 3:5 20:2
<guideline>_pleas 8:2
<guideline>_sai 2:-3 16:-3 20:7 23:4
<guideline>_that 20:3
<guideline>_the 16:-2 20:2
<guideline>_want 0:-2 3:7
<guideline>_where 20:2
<guideline>| 0:2 1:-2 2:15 3:3 8:8 10:-6 11:-3 12:-3 13:-3 14:-2 15:-2 16:-12 17:-4 19:-7 20:10 22:-5 23:-11
<hint> 0:2 2:-6 3:4 4:-5 5:-3 6:-4 7:-6 8:-11 9:-2 10:7 11:-3 12:-4 13:-8 14:-4 15:4 16:9 17:-12 18:-5 19:-6 20:6 21:6 22:-8 23:3
<hint>_ 0:6 1:3 2:-7 3:2 4:-4 5:17 6:-3 7:-4 8:-6 9:-6 10:-6 11:17 13:-5 14:-5 15:-7 16:6 17:-5 18:-5 19:-8 20:8 21:-2 22:-2 23:5
<hint>_<day> 10:2
<hint>_<dimension> 10:4 19:-2 21:3 23:3
<hint>_<guideline> 3:-3 23:6
<hint>_<hint> 1:-3 3:8 10:4 11:-2 15:4 16:10 17:-2 19:-4 20:-9 21:-2 23:-6
<hint>_<level> 3:4 9:-5 15:-4 19:20 23:-5
<hint>_<number> 0:-3 1:4 3:-7 10:11 11:-3 15:-3 18:5 19:3 20:-2 23:-6
<hint>_<period> 3:4 16:2 23:-3
<hint>_<person> 15:-2 21:5
<hint>_<posting> 16:4
<hint>_<section> 3:4 16:3
<hint>__ 1:3 2:-3 3:4 4:-3 5:-8 6:-2 7:-2 8:-9 9:8 10:5 11:-8 12:-5 13:-4 14:6 15:5 16:2 17:-2 18:5 19:9 20:7 21:-3 22:-4 23:-7
<hint>__<day> 0:2
<hint>__<deed> 0:-3 3:-3 10:9 19:2 23:-3
<hint>__<dimension> 10:2 11:3 18:2 23:-3
<hint>__<guideline> 2:3
<hint>__<hint> 1:-2 3:6 5:-2 10:9 11:5 15:2 16:7 17:-3 18:-3 19:-4 20:-3 21:-2 23:-9
<hint>__<level> 0:4 3:9 15:-2 23:-4
<hint>__<number> 3:-2 10:8 15:4 18:3 20:-3 23:-5
<hint>__<period> 13:2
<hint>__<person> 15:-2 21:8
<hint>__<posting> 16:9 23:-2
<hint>__<section> 3:2 16:3
<hint>__<time> 16:2 22:3 23:-2
<hint>__a 23:8
<hint>__after 16:3
<hint>__all 10:-2 11:2 15:2 23:-2
<hint>__an 3:4 20:-2
<hint>__and 0:4 19:-2 21:5
<hint>__as 0:2 10:2
<hint>__ask 16:2
<hint>__at 10:2 12:4 13:-2
<hint>__aw 23:4
<hint>__be 16:3 19:-2 23:10
<hint>__between 0:2
<hint>__by 15:7 23:-2
<hint>__come 3:2
<hint>__corner 3:4
<hint>__could 16:2
<hint>__cycl 10:2 23:2
<hint>__develop 0:2
<hint>__differ 0:5 19:-2
<hint>__do 5:-2 10:-3 16:3 20:-2 23:6
<hint>__end 16:2
<hint>__etc 16:2
<hint>__everi 10:2
<hint>__evid 11:2
<hint>__extern 3:2
<hint>__for 0:-4 3:3 10:7 15:3 16:4 19:-2 20:-3
<hint>__from 0:-2 3:-2 15:4 19:5 23:-2
<hint>__get 16:3
<hint>__have 3:-2 11:3 16:2 19:-2 23:-2
<hint>__how 23:3
<hint>__i 15:3 20:3
<hint>__in 10:2 20:-2 23:7
<hint>__into 3:2
<hint>__it 1:4 3:2 16:2 20:2 23:-4
<hint>__just 2:2
<hint>__manag 3:2
<hint>__market 20:4
<hint>__me 1:4 10:-2 12:2 23:-2
<hint>__my 3:-3 23:7
<hint>__new 10:3
<hint>__not 3:2
<hint>__note 10:2 21:5 23:-2
<hint>__now 0:2 3:-2 10:3
<hint>__of 10:2 11:3 16:2
<hint>__on 16:4 23:2
<hint>__onli 0:3 2:2 3:-2
<hint>__or 16:4
<hint>__our 10:3
<hint>__out 10:2 15:2
<hint>__packet 5:4 15:-2
<hint>__part 20:3 23:-2
<hint>__perform 3:2 10:2
<hint>__pleas 2:4 16:2 23:-3
<hint>__protocol 20:2
<hint>__readi 19:3
<hint>__sai 20:-2 23:4
<hint>__she 21:2
<hint>__show 3:-2 23:5
<hint>__stand 16:2
<hint>__strategi 3:2
<hint>__support 23:4
<hint>__take 20:3
<hint>__that 4:6 10:-2 16:4 20:-2
<hint>__the 0:-7 2:-2 3:7 5:-2 6:5 10:3 11:2 16:9 19:-4 23:-8
<hint>__thei 16:2
<hint>__there 16:2
<hint>__thi 16:3
<hint>__think 11:2
<hint>__to 0:-6 9:5 10:2 23:3
<hint>__told 20:3
<hint>__trust 3:5
<hint>__up 3:2
<hint>__us 10:5
<hint>__versu 0:10 20:-2 23:-2
<hint>__want 10:3 20:-2
<hint>__what 0:2 3:5 10:-2 16:2 23:-2
<hint>__where 16:2
<hint>__wife 23:2
<hint>__with 10:3 20:-2 21:4
<hint>__you 3:-2 10:-3 23:6
<hint>__your 19:2
<hint>_a 3:-3 10:8 18:-2 20:2 23:4
<hint>_about 1:3 10:-3 11:3 23:2
<hint>_actual 3:3
<hint>_after 10:3
<hint>_again 10:2
<hint>_all 3:-2 4:9 10:-2 11:4 20:-2
<hint>_and 0:8 3:4 10:-6 11:9 15:-3 16:6 17:-3 20:-6 21:-2 23:-7
<hint>_anywher 3:-3 20:6
<hint>_architect 10:4 16:2 23:-3
<hint>_architectur 16:3
<hint>_around 3:6
<hint>_as 0:-2 3:4 15:4
<hint>_ask 3:2 16:2
<hint>_at 10:3 23:4
<hint>_background 16:2
<hint>_be 0:-2 2:-3 3:4 5:-2 8:-7 9:8 10:4 11:-4 12:9 13:-3 14:-3 15:-4 16:3 17:-2 18:-2 19:7 20:-4 21:2 22:-4 23:3
<hint>_believ 3:2
<hint>_between 10:4
<hint>_bit 0:6 23:-2
<hint>_cadenc 3:2 10:2
<hint>_call 3:-3 10:-2 16:7 19:3 23:2
<hint>_can 15:2
<hint>_case 15:5
<hint>_committe 10:-3 15:7
<hint>_conflict 1:2 3:2 10:2 23:-2
<hint>_convers 0:2
<hint>_cover 10:-2 16:4
<hint>_coverag 16:4
<hint>_custom 3:2
<hint>_cycl 0:-2 3:-2 20:8
<hint>_data 10:3 20:2
<hint>_date 10:-2 23:6
<hint>_deck 10:-4 23:7
<hint>_dinner 23:5
<hint>_do 10:-4 16:5 23:3
<hint>_document 3:-4 10:-2 15:14 20:-3 23:-2
<hint>_engin 3:2
<hint>_error 10:4
<hint>_evid 15:-2 19:8
<hint>_execut 20:2
<hint>_financ 16:2
<hint>_first 23:4
<hint>_for 0:-2 1:2 3:-5 5:-2 10:6 11:3 15:-5 16:10 17:-2 18:3 20:-7 23:3
<hint>_from 0:2 3:3 16:5 20:-2 23:-2
<hint>_get 16:2
<hint>_goe 0:-2 23:6
<hint>_got 10:5 23:-2
<hint>_guidanc 20:8
<hint>_happen 16:2
<hint>_have 18:4 23:-2
<hint>_here 0:-2 3:-3 23:7
<hint>_i 10:2 11:3 23:-2
<hint>_if 16:3
<hint>_in 0:-3 2:-2 10:2 11:-2 15:-2 19:6 23:10
<hint>_into 15:3
<hint>_it 3:-5 11:3 15:3 16:3 20:-3 23:3
<hint>_keep 0:2
<hint>_last 23:4
<hint>_leader 10:2
<hint>_level 0:12 5:-5 8:-4 9:14 19:-5 23:-7
<hint>_live 10:3 12:5 23:-2
<hint>_manag 2:3 3:3 15:2 23:-3
<hint>_market 3:3
<hint>_match 16:2
<hint>_me 5:3 18:3 23:2
<hint>_measur 10:-2 16:4
<hint>_model 3:6 20:-2
<hint>_move 16:2 23:3
<hint>_much 3:-5 5:-2 10:-3 11:3 16:7 20:-2 23:7
<hint>_my 1:-2 5:4 19:-2 21:8 22:3 23:-4
<hint>_n 0:-2 3:4
<hint>_next 16:4
<hint>_not 20:3
<hint>_note 1:4 21:2
<hint>_now 10:5
<hint>_nudg 5:-2 13:-3 14:13 23:-2
<hint>_of 10:2 15:-2 16:5 17:-2 19:-2 20:-3 23:9
<hint>_off 6:7 16:-2 23:-4
<hint>_old 0:4 3:-2 23:5
<hint>_on 0:-3 2:4 3:-2 10:6 11:2 16:4 19:2 20:-3 23:-2
<hint>_open 16:-2 19:3 23:2
<hint>_or 16:5 20:2 23:-2
<hint>_our 0:2
<hint>_outcom 0:2 3:4 23:-3
<hint>_outsid 0:4 10:-2
<hint>_packet 3:-4 15:12 21:4 23:-7
<hint>_part 0:3 23:-2
<hint>_perform 3:3
<hint>_plan 0:-3 3:7 10:5 23:-2
<hint>_pleas 3:-3 10:5 11:2 15:-2 20:3 23:-2
<hint>_plu 16:2
<hint>_practic 0:-2 3:3 20:2
<hint>_qualiti 3:3 20:4 23:-2
<hint>_readi 19:5 21:6 23:-2
<hint>_refer 10:3
<hint>_region 20:3
<hint>_relationship 3:2
<hint>_renew 10:2
<hint>_report 0:3 3:3 10:4 16:-2 23:-2
<hint>_requir 3:3
<hint>_review 3:-2 10:5 16:-2 23:4
<hint>_risk 3:2 19:-2 20:6
<hint>_rollout 10:2
<hint>_row 3:5
<hint>_sai 8:3 17:2 20:-2
<hint>_said 0:3
<hint>_sell 3:3 10:2
<hint>_servic 3:2
<hint>_show 10:4
<hint>_side 3:5 16:-2
<hint>_sign 10:2
<hint>_sinc 10:3 11:5 19:-3 23:-2
<hint>_size 16:2
<hint>_someth 15:2
<hint>_sourc 10:4
<hint>_strategi 10:3
<hint>_talk 20:2
<hint>_target 10:2
<hint>_that 0:-2 10:2 16:7 18:4 23:-2
<hint>_the 1:-2 10:2 12:-2 13:3 14:2 15:6 16:-5 19:-3 20:4 23:4
<hint>_thei 10:2
<hint>_them 3:2 21:5 23:-3
<hint>_thi 0:-3 2:5 5:8 8:-2 10:3 12:-2 16:-3 18:3 20:-2
<hint>_time 16:2
<hint>_to 0:-4 10:4 11:-2 16:8 18:-3 19:-2 20:4 21:2 23:-2
<hint>_todai 10:2 17:2 23:-2
<hint>_told 10:4
<hint>_tool 1:3 10:-2
<hint>_trust 0:4 3:9 20:-2 23:-4
<hint>_under 11:2
<hint>_up 0:5 3:-2 12:2 20:3 23:-3
<hint>_us 10:2
<hint>_usag 3:4
<hint>_valu 10:-2 20:3
<hint>_went 10:2
<hint>_what 0:3 3:5 5:-2 16:3 19:-2
<hint>_where 16:2 20:2
<hint>_which 16:3 20:5
<hint>_with 0:-2 10:-2 15:4 20:-2 21:7
<hint>_within 10:2
<hint>_work 23:4
<hint>_would 23:3
<hint>_yet 16:2
<hint>| 0:-3 2:-5 3:5 4:-4 5:-2 6:-3 7:-6 8:-11 10:6 12:-5 13:-7 14:-3 15:4 16:9 17:-12 18:-4 19:-8 20:5 21:7 22:-8 23:5
<level> 0:7 1:-7 2:-8 3:10 4:-6 5:-8 6:-5 7:-5 8:-5 9:-4 10:-10 11:-7 12:-6 13:-6 14:-6 15:-4 16:-11 17:-2 18:-10 19:-5 20:-8 21:-7 22:-8 23:-8
<level>_ 0:11 1:-3 2:-4 3:-3 4:-2 5:-7 6:-2 7:-3 8:9 10:-5 11:3 12:-3 13:-3 14:-4 15:7 16:-9 17:15 18:-8 19:8 20:-4 21:-4 22:-6 23:7
<level>_<dimension> 0:2 1:-2 2:-2 3:9 5:-2 6:-2 7:-2 8:-2 9:-2 10:-3 11:-4 12:-2 13:-2 14:-2 15:-2 16:-2 17:-2 18:-5 19:-7 20:-2 21:-2 22:-2 23:-3
<level>_<hint> 0:-6 3:9 15:-2 16:-4 19:-3 20:-5 23:11
<level>_<level> 0:16 3:-24 17:-3 19:-2 22:-2 23:-2
<level>_<section> 3:5
<level>__ 0:10 3:4 4:-2 5:-2 8:-2 10:-2 11:-3 16:-2 17:-4 19:6 20:-2 22:-3 23:6
<level>__<deed> 0:2 3:3
<level>__<dimension> 0:9 3:2 18:-2 19:-4
<level>__<hint> 0:7 3:5 10:-3 16:-2 20:3
<level>__<level> 0:11 3:-15 8:3 10:-3 16:-3 17:-2 18:-2 19:-4 20:-2 23:-5
<level>__<number> 3:6
<level>__a 0:4 23:-2
<level>__all 3:2
<level>__and 0:5 3:2 23:-2
<level>__be 3:6 10:-2
<level>__differ 0:3
<level>__do 3:4
<level>__exactli 3:3
<level>__for 3:4
<level>__from 0:4
<level>__happen 0:2
<level>__in 0:3
<level>__instead 0:2 3:-2
<level>__it 0:2
<level>__mention 3:-3 20:5
<level>__more 0:4 3:-2
<level>__not 0:-2 3:5
<level>__of 3:4
<level>__on 3:3
<level>__onli 0:2
<level>__or 0:2
<level>__outcom 3:2
<level>__own 3:2
<level>__pleas 0:-3 3:7
<level>__risk 3:2
<level>__row 3:2
<level>__that 0:5 3:-4
<level>__the 0:5 3:5
<level>__to 0:4 3:7 10:-2 23:-5
<level>__trust 0:3 3:-2
<level>__what 0:6 19:-2
<level>__when 3:2
<level>_actual 3:2
<level>_against 0:7 3:-4
<level>_all 0:2 3:10
<level>_alreadi 3:-3 19:7
<level>_and 0:9 8:6 10:-3 16:-3 18:-2 19:-2 20:-2 23:-5
<level>_apart 3:3
<level>_as 0:2
<level>_be 3:4 19:2
<level>_besid 0:3 3:-2
<level>_case 3:-3 10:4
<level>_column 0:2 3:5 20:7
<level>_compar 0:3 3:-3
<level>_contribut 0:2
<level>_creat 0:2
<level>_differ 0:2
<level>_do 0:7 3:7 20:-2 23:-6
<level>_everyth 3:5
<level>_expect 3:5
<level>_folk 3:2
<level>_for 0:9 3:-5 20:7 23:-2
<level>_from 19:2
<level>_give 3:3
<level>_have 0:2 3:7 19:-2 23:-5
<level>_how 0:-2 3:6 19:-2
<level>_i 3:5 19:-2
<level>_in 0:6 3:2
<level>_just 0:2
<level>_level 0:-2 3:5
<level>_meant 3:6
<level>_n 0:4
<level>_next 0:7
<level>_not 0:7 3:-3
<level>_on 0:10 3:-2 10:-2
<level>_or 0:3
<level>_overal 0:2
<level>_ow 3:2
<level>_pleas 3:2 19:8 23:-2
<level>_should 3:3
<level>_side 20:3
<level>_stuff 3:3
<level>_suppos 3:5
<level>_text 0:-2 3:6 20:-2
<level>_the 3:2
<level>_to 0:8 19:-2 23:-2
<level>_versu 0:8 3:-3 23:-2
<level>_what 0:7 3:5 23:-4
<level>_which 3:2
<level>_who 0:3
<level>_whole 3:3
<level>_with 0:4
<level>_yet 19:2
<level>| 0:7 1:-6 2:-7 3:9 4:-5 5:-8 6:-4 7:-5 8:-4 9:-4 10:-8 11:-6 12:-6 13:-5 14:-6 15:-3 16:-10 18:-9 20:-6 21:-6 22:-7 23:-6
<not> 0:5 1:-2 2:-3 3:8 8:-2 10:-2 11:-2 12:-4 14:5 16:3 17:-2 23:-3
<not>_ 0:5 2:-2 3:5
<not>__<level> 0:2 3:-2
<not>__other 3:2
<not>_and 0:2
<not>_for 16:2
<not>_i 3:6 19:2
<not>_the 3:2 14:2
<not>| 2:-2 3:9 12:-2 14:3 19:-2 23:-2
<number> 0:3 2:-6 3:-2 4:-5 5:-5 6:-4 7:-4 8:-2 9:-5 10:8 11:-12 12:5 13:2 14:-7 15:2 16:-8 17:7 18:14 19:-12 20:-13 21:-6 22:-5 23:-3
<number>_ 0:-14 1:9 2:-5 3:3 4:-2 5:-5 9:-3 11:-5 12:4 14:-4 15:-6 16:-6 17:-3 18:14 19:-5 21:-4 23:4
<number>_<dimension> 0:-5 3:4 10:2 18:5 19:-2 23:2
<number>_<hint> 0:-3 3:-5 5:7 10:11 15:-2 16:3 18:-5 20:-3 23:-8
<number>_<level> 0:19 3:-11 17:-2 18:-6
<number>_<number> 0:-6 3:6 10:2 12:3 13:-4 18:5 19:-2 23:8
<number>_<period> 0:-2 10:6 12:8 13:-2 14:-3 23:-4
<number>_<time> 13:4
<number>__ 0:8 1:-2 3:-3 8:-2 10:5 12:5 14:-2 15:3 16:-3 17:2 18:5 19:-3 20:-2 23:-3
<number>__2400 23:5
<number>__<day> 14:2
<number>__<deed> 15:2
<number>__<dimension> 0:-3 3:-5 10:-3 11:-2 18:11 23:-2
<number>__<hint> 0:-2 10:5 18:2
<number>__<level> 0:6
<number>__<number> 0:-4 3:-2 5:-2 10:6 16:-2 18:8 19:2 20:-2 23:3
<number>__<period> 10:2
<number>__actual 10:2
<number>__ago 1:2
<number>__all 10:4 23:-2
<number>__and 10:3
<number>__at 10:2
<number>__be 0:-2 3:2 18:2 23:2
<number>__call 8:2
<number>__differ 0:2
<number>__disagre 17:2
<number>__do 19:3 23:-2
<number>__for 10:-4 15:3 16:2 23:5
<number>__in 2:-2 8:2 10:2
<number>__manag 10:2
<number>__my 3:3 10:5 13:2 23:-6
<number>__no 3:3
<number>__nobodi 23:2
<number>__of 13:3 18:4 23:-3
<number>__old 0:3
<number>__on 3:2 23:3
<number>__other 23:2
<number>__pleas 12:4 13:-2 17:3
<number>__rollout 10:2
<number>__team 10:2
<number>__that 3:2
<number>__the 0:5 3:-6 10:2 16:-2 17:5 20:-2
<number>__thi 5:6 23:-4
<number>__to 0:9 3:-3
<number>__which 0:2
<number>__with 15:3 23:2
<number>_about 13:2 17:5 23:-2
<number>_and 0:3 3:-4 18:3 19:-2 23:5
<number>_at 0:-2 18:2 23:3
<number>_be 0:-2 10:3 18:3 19:-2 23:2
<number>_by 3:3 23:2
<number>_do 23:2
<number>_document 10:-2 15:11 23:-2
<number>_find 18:4 23:-2
<number>_for 0:-3 3:-2 10:3 18:7
<number>_have 23:6
<number>_i 13:5 18:2 20:3 23:-2
<number>_in 0:-2 10:4 18:7 23:-3
<number>_instead 13:5 23:-4
<number>_junior 10:2
<number>_kid 16:3 23:-2
<number>_level 0:14 2:-4 3:3 8:6 10:-3 16:-2 17:-2 20:-2 23:-4
<number>_me 18:2
<number>_min 0:2 3:2 17:2
<number>_more 10:2 14:3
<number>_new 10:3
<number>_next 0:5 3:-4
<number>_now 18:6 23:-2
<number>_of 10:10 15:-2 16:-2 17:4 20:-3
<number>_on 0:-3 1:2 10:-6 18:11 23:-3
<number>_or 11:3
<number>_other 23:2
<number>_our 18:4 23:-2
<number>_out 18:6
<number>_person 10:2
<number>_pleas 0:-2 18:6
<number>_principl 17:4
<number>_quarter 10:2
<number>_quick 3:3
<number>_region 10:3
<number>_row 2:4 8:-2
<number>_rung 2:-2 8:3
<number>_script 3:3
<number>_see 21:2
<number>_sentenc 16:2
<number>_team 10:2
<number>_the 13:2
<number>_thing 2:2 11:3
<number>_time 5:-2 23:8
<number>_to 10:6 18:5 23:-2
<number>_todai 3:2 10:-2
<number>_versu 0:4 3:-2
<number>_whatev 0:-2 3:3
<number>_with 0:2 23:3
<number>| 0:2 2:-3 3:-6 4:-4 5:-3 6:-3 7:-3 8:-2 9:-4 10:8 11:-10 12:5 13:3 14:-7 16:-8 17:6 18:14 19:-10 20:-10 21:-5 22:-4 23:-3
<period> 0:-8 2:-7 4:-3 5:-8 6:-2 7:-3 8:-3 9:-3 10:7 11:7 12:15 13:2 14:-4 15:-5 16:-9 17:-5 18:-5 19:-5 20:-8 21:-4 22:-5 23:-2
<period>_ 0:-2 2:-2 3:-5 5:-5 8:-2 10:2 11:13 12:15 13:-7 14:-10 15:-3 16:-5 19:-4 20:-4 22:2 23:-5
<period>_<number> 10:4
<period>_<period> 19:-2 23:7
<period>_<time> 12:-2 13:7 23:-2
<period>__ 1:-2 11:2 13:6 22:-2 23:3
<period>__<period> 14:2 23:4
<period>__<section> 1:4
<period>__alon 14:2
<period>__and 23:2
<period>__at 12:3 19:2
<period>__do 23:2
<period>__i 5:-2 11:-2 12:2 23:6
<period>__it 10:3 23:3
<period>__my 8:2
<period>__nudg 12:2
<period>__of 19:2
<period>__the 19:-2 23:5
<period>__to 15:3
<period>_and 10:3 12:2 20:2
<period>_be 19:2 22:-2 23:5
<period>_do 23:3
<period>_end 12:2
<period>_for 14:4 19:-3 23:6
<period>_i 10:-2 11:2 12:2 13:2 14:2 19:-2
<period>_in 19:-3 23:5
<period>_it 11:-2 19:4
<period>_me 12:4 14:3 23:-3
<period>_not 12:8 14:-2
<period>_of 23:5
<period>_on 12:2
<period>_pleas 1:-2 10:-2 11:4 12:6 14:3 23:-4
<period>_so 12:5
<period>_the 1:6 3:3 10:2 23:-3
<period>_then 10:-3 13:3 23:3
<period>_to 13:5
<period>_what 3:3 5:2
<period>| 0:-6 2:-5 3:-2 4:-2 5:-5 7:-2 8:-3 9:-2 10:7 11:6 12:15 14:-3 15:-3 16:-8 17:-4 18:-3 19:-5 20:-6 21:-3 22:-3
<person> 0:-3 1:-5 3:-5 4:-2 5:-5 9:-2 10:-5 11:-16 12:-2 13:-3 14:-2 15:-12 16:-5 18:-3 19:-11 20:-3 21:21 22:-3 23:-15
<person>_ 1:-2 3:-2 11:-5 15:-4 19:-3 21:18 23:-4
<person>__ 21:8 23:-2
<person>__access 21:3
<person>__be 21:3
<person>__my 11:-4 15:-2 21:11
<person>__to 21:5
<person>__view 21:6
<person>_access 21:5
<person>_my 11:-2 21:12 23:-2
<person>_pleas 15:-2 21:3
<person>_read 11:-4 15:-2 21:8
<person>_see 11:-3 15:-2 21:10
<person>_the 21:2
<person>_to 11:-2 19:-2 21:11 23:-2
<person>| 0:-2 1:-4 3:-3 5:-3 10:-3 11:-12 13:-2 15:-8 16:-3 18:-2 19:-7 20:-2 21:20 22:-2 23:-11
<posting> 0:-10 1:-7 2:-12 3:-12 4:-4 5:-12 6:-4 7:-4 8:-10 9:-5 10:-12 11:-8 12:-7 13:-6 14:-7 15:-8 16:16 17:-12 18:-5 19:-10 20:-15 21:-6 22:-14 23:-25
<posting>_ 0:-3 1:-2 2:-3 3:-6 5:-3 8:-4 10:-3 11:-3 12:-2 13:-2 14:-3 15:-2 16:15 17:-3 19:-3 20:-5 21:-2 22:-6 23:-14
<posting>_<hint> 0:-2 3:-3 10:-3 16:13 20:-4 22:-2 23:-8
<posting>_<number> 16:3
<posting>_<posting> 3:-2 16:11 20:-2 23:-7
<posting>_<section> 2:-2 3:-2 16:10 22:-3 23:-3
<posting>__ 0:-2 2:-2 3:-3 5:-2 8:-2 16:12 17:-2 19:-2 20:-3 22:-3 23:-6
<posting>__<hint> 3:-2 10:-3 16:14 20:-3 23:-5
<posting>__<section> 16:7
<posting>__a 16:2
<posting>__about 16:3
<posting>__and 16:2
<posting>__anyth 16:4 20:-2
<posting>__be 16:8 23:-3
<posting>__can 16:2
<posting>__from 16:3
<posting>__got 16:3
<posting>__have 16:3
<posting>__how 16:3 23:-2
<posting>__in 16:3
<posting>__mani 16:2 23:-2
<posting>__me 16:2
<posting>__of 16:3
<posting>__on 16:3
<posting>__some 16:2
<posting>__the 16:5
<posting>__to 16:3
<posting>__what 16:4 23:-2
<posting>_about 16:2
<posting>_and 3:-2 16:9 23:-3
<posting>_be 16:9 23:-2
<posting>_brag 16:4
<posting>_demand 16:2
<posting>_for 20:2
<posting>_gig 16:4
<posting>_have 16:6
<posting>_how 10:-2 16:7 23:-2
<posting>_i 16:6
<posting>_in 16:5
<posting>_it 16:3
<posting>_jd 16:5 23:-2
<posting>_job 16:4
<posting>_like 16:2
<posting>_my 16:6
<posting>_of 16:3
<posting>_or 16:6
<posting>_pleas 16:9
<posting>_role 16:3
<posting>_sai 3:-2 16:10 20:-4 23:-2
<posting>_tell 16:2
<posting>_the 16:4
<posting>_thing 16:5
<posting>_what 16:7 23:-2
<posting>_which 16:5
<posting>_you 16:2
<posting>| 0:-8 1:-5 2:-9 3:-10 4:-3 5:-9 6:-3 7:-3 8:-8 9:-3 10:-8 11:-6 12:-5 13:-5 14:-5 15:-6 16:16 17:-9 18:-3 19:-8 20:-12 21:-4 22:-11 23:-22
<principle> 0:-3 2:-4 3:-6 5:-5 8:-4 10:-2 11:-2 16:-4 17:20 19:-5 20:9 22:-8 23:-12
<principle>_ 5:-2 8:-2 17:19 19:-2 20:5 22:-7 23:-3
<principle>_<number> 17:3
<principle>_<principle> 17:5
<principle>__ 5:-2 17:9 23:-3
<principle>__<number> 17:3
<principle>__lp 17:2
<principle>__of 17:2
<principle>_a 17:2
<principle>_an 17:3
<principle>_and 17:2
<principle>| 0:-2 2:-2 3:-4 5:-3 8:-2 16:-2 17:18 19:-3 20:6 22:-5 23:-8
<section> 0:-5 2:5 3:7 4:-3 5:-6 6:-3 7:-3 8:-3 9:-3 10:-6 11:-5 12:-6 13:-5 14:-5 15:-5 16:11 17:4 18:-3 19:-10 20:-8 21:-3 22:-8 23:-9
<section>_ 3:-2 5:-2 8:-3 10:-2 16:11 17:2 19:-2 20:-5 22:-4 23:-7
<section>_<day> 17:2
<section>_<hint> 16:12 20:-2 23:-7
<section>_<level> 0:-2 3:5
<section>_<posting> 16:2
<section>_<section> 16:3
<section>__ 2:2 3:2 5:-2 8:8 16:9 20:-3 22:-2 23:-8
<section>__<day> 1:3
<section>__<hint> 23:2
<section>__<level> 3:-2 23:8
<section>__<number> 17:2
<section>__<section> 16:3
<section>__a 3:6 16:3 23:-4
<section>__all 2:2 23:3
<section>__for 3:2
<section>__in 20:3
<section>__she 16:2
<section>__the 16:8 20:2 23:-3
<section>__thi 23:4
<section>__with 3:2
<section>_a 3:3
<section>_and 5:3 16:5 23:-2
<section>_area 2:7 23:-3
<section>_be 2:6 8:-2 23:-2
<section>_befor 16:2
<section>_do 3:4 16:3
<section>_for 0:4 16:3
<section>_i 23:3
<section>_in 2:-2 16:5 17:3 20:3 23:-2
<section>_list 16:2
<section>_of 8:-3 16:4 23:11
<section>_on 1:4 17:2
<section>| 0:-3 2:4 3:5 4:-2 5:-6 6:-2 7:-2 8:-2 9:-2 10:-2 11:-4 12:-4 13:-4 14:-3 15:-3 16:11 18:-2 19:-7 20:-6 21:-2 22:-6 23:-5
<time> 0:-2 1:3 2:-2 3:-2 4:-2 5:-2 7:-2 8:-4 9:-4 10:-3 11:-5 12:-9 13:14 14:-9 15:-3 16:-3 18:-3 19:-7 20:-6 21:-4 22:3 23:5
<time>_ 0:-2 1:-3 5:-3 8:-2 11:-2 12:-2 13:13 14:-6 15:-2 19:-2 20:-2 21:-2 22:12 23:-8
<time>_<number> 13:2
<time>__ 13:7 22:-15 23:17
<time>__<day> 13:4
<time>__<deed> 22:5 23:-3
<time>__be 1:3 5:2 10:-2
<time>__the 13:5
<time>__we 13:2
<time>_ago 1:5
<time>_and 13:2 15:2 17:2
<time>_be 13:3
<time>_here 13:5
<time>_in 23:3
<time>_on 13:3
<time>_pleas 13:5
<time>_what 5:3 16:2
<time>_with 23:2
<time>| 0:-3 1:2 3:-2 8:-3 9:-3 10:-4 11:-3 12:-6 13:13 14:-6 15:-3 16:-2 18:-2 19:-4 20:-4 21:-2 22:2 23:4
?1 3:3 12:2
?10 13:4
?10am 23:3
?11 23:2
?12 0:3 3:-2
?15 10:-2 13:2 23:4
?16 2:-2 17:10
?17 5:-2 23:6
?2 0:-4 1:3 2:-2 3:-3 8:4 10:4 11:-2 17:-2 18:11 23:-6
?20 17:2
?2400 23:5
?2pm 13:3
?3 0:5 3:-6 11:-2 16:-2 17:-6 18:12 19:-3 23:4
?300 10:2
?3pm 13:3 22:-2 23:2
?4 0:-4 3:-4 13:-2 18:11
?401k 16:3
?47 23:2
?5 3:-2 10:-3 18:9 23:5
?6 10:3
?6pm 13:2
?7 2:10 3:5 8:-2 17:-2
?8 10:5 23:-2
?8am 13:4 23:-2
?9 13:4 23:3
?97 10:2
?@anna 21:4
?@j.ortiz 15:-2 21:5
?@joe 21:2
?@maria.lopez 21:2
?a 0:5 1:-5 2:-5 3:3 4:11 5:8 6:-2 7:-3 8:-2 9:-3 11:-8 12:2 13:-7 15:2 17:-2 18:5 19:-6 20:-7 21:-4 22:4 23:7
?abl 5:7 19:-2 20:-2 21:3
?about 0:-2 1:2 2:-5 5:-6 7:8 9:-2 11:4 12:-2 13:5 14:-2 15:-2 16:3 17:3 18:-3 19:-4 20:8 21:-2 22:-3 23:-2
?abov 8:2
?abroad 16:3
?abt 17:3 23:-3
?acceler 10:4
?access 19:-2 21:9 23:-2
?accord 16:4 19:4 23:-2
?account 0:-2 1:6 2:-3 3:-4 5:-3 8:-2 10:-2 11:-2 16:13 19:-3 20:-4 22:-2 23:-14
?across 20:3
?action 17:11 22:-2
?actual 3:3 10:3 23:-2
?ad 3:-2 10:-2 16:12 22:-2
?add 10:12 11:-6 13:2 21:4 23:-3
?adopt 3:3 23:-2
?after 0:-2 3:-3 8:6 10:2 12:8 14:-5 16:4 23:-5
?again 1:2 3:-2 11:2 13:5 14:4 17:8 20:-2 23:-5
?against 0:3 19:2
?ago 1:2
?agre 10:3
?ah 8:2
?ai 22:6 23:-4
?alert 3:2
?all 1:8 2:5 3:5 4:6 5:-4 7:-2 8:3 9:-2 11:2 12:-3 13:-3 14:-3 15:7 16:-6 17:3 18:-4 19:-4 20:8 21:-3 22:-6 23:-6
?allianc 10:-2 11:4
?alon 14:2
?alreadi 3:-2 19:5
?also 16:2
?alwai 0:3
?amazon 17:5 20:2
?an 3:7 5:-3 10:-3 13:-2 17:7 19:-2 21:-2 22:3 23:5
?ana 10:3
?and 3:4 4:-2 5:-7 6:3 7:2 8:4 9:-2 10:7 11:-2 12:-4 14:-2 15:-3 16:5 17:2 18:2 19:-5 21:2 22:-4 23:-3
?ani 0:-2 8:-2 12:-3 14:3 19:-2 20:9 23:3
?anna 23:6
?announc 16:2
?anoth 22:5 23:-3
?answer 5:6 22:2 23:-4
?anymor 14:5
?anyon 0:4 3:4 20:-2 23:-2
?anyth 0:-3 2:-3 8:3 11:4 19:-2 20:9 23:-3
?anywher 3:-3 20:9 23:-2
?app 23:2
?appear 16:-2 20:4
?appli 16:2
?approv 23:6
?architect 3:-2 10:8 23:-2
?architectur 10:2
?area 2:22 5:-3 8:-3 11:-3 19:3 20:-2 22:-5 23:-5
?argu 0:3 3:-3
?around 3:4
?as 0:4 1:-2 4:3 5:-2 11:-3 15:3 16:3 19:2 22:-2 23:-2
?ask 2:-2 3:4 5:7 10:4 13:2 16:2 19:-3 20:-2 23:-5
?assembl 15:7 19:-3
?assess 18:2
?asset 0:-2 3:8 10:-2 11:5 17:-2 19:12 20:-2 23:-4
?at 0:4 1:-2 5:-3 8:-3 9:-4 11:-3 12:5 13:10 14:-2 15:-2 17:-2 18:-2 19:-3 20:-3 21:2 22:-2 23:12
?attach 10:-3 23:5
?audit 18:3
?august 12:5
?aw 5:-2 16:8 23:5
?awai 1:8 3:-2 10:3 11:-5
?bachelor 16:2
?back 3:-2 11:5 12:7 19:-2
?balanc 20:6 23:-3
?bank 11:2
?bar 3:2 22:-3 23:6
?be 0:-5 2:3 4:-4 5:-4 6:-3 8:2 9:3 10:-2 11:-3 12:-2 13:-3 14:-5 15:-5 16:9 17:2 18:-2 19:8 21:-3 23:-4
?beach 12:2
?becom 5:-2 23:3
?befor 12:2
?begin 11:3 19:-2
?believ 3:2
?besid 0:2 5:5 23:-2
?best 22:4 23:2
?between 0:6 3:-3 10:2
?bia 17:11 22:-2
?big 17:7 22:-2
?bill 0:5 3:3 10:2 15:-2 20:-2 23:-3
?bin 1:7 23:-2
?bit 0:4 10:-2 20:2
?board 10:3 23:-2
?bonjour 22:6
?bonu 3:-3 23:3
?book 19:-3 22:-3 23:14
?bore 0:2
?boss 19:-2 21:3 22:3 23:3
?bot 2:-2 5:5 22:11 23:-5
?both 0:10 2:-2 3:-2 10:3
?bottom 8:3 23:-2
?box 19:3
?brag 11:5 15:6 23:-3
?break 12:7
?breakthrough 20:3
?bring 0:-2 3:2 11:2 20:2
?broken 23:3
?bucket 2:9 5:-2 19:-2
?bui 23:4
?build 0:6 3:8 15:6 19:-3 22:-4
?built 8:4
?bullet 10:-3 23:4
?bundl 11:-5 15:10 19:-2
?burnout 20:2
?busi 0:3 3:4 11:6 16:-3 18:3 19:-4 20:-2 23:5
?but 0:2 16:3 19:-2
?by 0:8 8:-2 10:4 15:6 19:2 20:-2 22:-2 23:-5
?calcul 20:2 23:3
?calibr 0:2
?call 2:6 3:-2 8:2 13:-2 17:3 23:4
?can 4:3 5:12 6:4 7:-3 8:-3 9:-3 10:-5 11:-3 12:-4 13:2 14:-3 15:2 17:-3 18:3 19:-10 20:2 21:5 22:-7 23:2
?cancel 13:-2 14:5
?car 23:3
?care 20:4
?career 8:9
?case 15:7 19:4 23:-4
?categori 2:12 23:-5
?cfo 10:2
?chanc 16:2 19:-2 23:7
?chang 0:8 3:-4 8:-2 9:5 13:4 21:-2 23:-4
?channel 3:3 5:5 20:-2 23:-3
?chapter 2:3
?check 13:3 19:4 23:-3
?checklist 10:2
?cheer 22:8 23:-4
?claim 16:4 23:-2
?climb 0:4
?close 19:6 23:-2
?coach 0:3 3:5 10:2
?coffe 13:3
?colleagu 1:-2 8:2 23:6
?collect 10:-2 11:3 15:4 23:-2
?column 0:9 3:4 8:-2 20:4 22:-2 23:-2
?come 3:-4 8:8 10:-3 13:3 19:-2 20:2
?command 5:17 19:-2 22:-2 23:-6
?commiss 15:2 16:3
?commit 17:5 23:-2
?committe 15:6
?compani 1:2 16:5 23:-2
?compar 0:17 1:-2 3:-11 8:-3 10:-4 11:-3 15:-2 16:-3 17:-3 18:-3 19:-4 20:-5 22:-3
?compet 2:4 20:-3
?compil 15:2
?complain 23:2
?conflict 3:4 10:5 23:-3
?contain 16:-2 20:6
?contract 23:3
?contrast 0:13 3:-2 20:-3 23:-2
?control 3:2
?copi 4:6 23:-4
?corner 3:4
?cost 16:3
?could 16:4 20:-2
?count 20:2
?countri 10:2
?cover 2:9 16:2 23:-3
?coverag 16:2
?creat 3:-2 5:-2 15:3 19:-2 23:5
?criteria 2:10 8:-2 23:-4
?csat 0:3
?csv 4:4 11:-2
?cultur 16:3 20:2
?custom 0:5 1:4 2:-2 3:8 5:-2 8:-2 10:-4 11:7 12:-2 15:-7 16:-4 17:-4 18:6 19:-3 20:-8 23:6
?cut 10:2
?cx 3:2 10:-2 18:2 19:2
?cycl 3:-3 10:3 20:6
?d 3:2
?dai 2:-2 5:-2 10:2 11:-3 13:2 19:-3 23:14
?dana 23:2
?dashboard 10:2
?data 1:6 4:3 7:12 9:-2 10:2 15:-2 19:-3 22:-3 23:-4
?date 23:4
?deal 0:-2 1:3 3:5 10:-2
?dear 11:2
?debug 5:-2 23:7
?dec 12:4 13:-2
?deck 10:-3 23:5
?deep 5:-2 17:14 23:-4
?defin 23:3
?degre 16:5 23:-2
?delet 1:19 5:2 11:-5 13:-2 14:2 19:-2 22:-8 23:5
?delight 20:4 23:-2
?deliv 3:2
?deliveri 0:-2 3:3 16:-2 20:3
?delta 0:5 1:5 11:-2 23:-2
?dentist 10:3 13:-3 23:2
?describ 2:-3 3:6 8:7 23:-3
?design 10:3
?detail 10:5 23:-3
?develop 0:2
?differ 0:15 3:-11 8:-5 9:-3 10:-2 11:-3 16:-3 18:-2 19:-5 20:-4 22:-2 23:-3
?dimens 1:-2 2:19 5:-3 8:-4 11:-5 16:-3 17:-2 19:6 22:-6 23:-8
?dinner 23:3
?disabl 12:-3 13:-2 14:9
?disagre 17:6 23:-2
?dive 5:-2 17:14 23:-4
?divers 20:4
?do 1:-7 2:-3 3:4 4:-3 5:8 6:-2 7:5 8:2 10:-3 12:-2 13:-2 14:-3 15:-5 16:2 17:2 18:-3 19:3 21:-6 22:-9 23:9
?document 3:-3 4:-2 10:-2 11:-2 15:16 16:-3 19:-2 20:4 22:-2 23:-5
?down 5:-2 10:4 11:9 16:-2 18:2 19:-2 20:2
?download 4:6
?draft 10:-2 15:9
?drop 1:3 11:-3 22:-2 23:8
?dublin 23:2
?dure 12:8 14:-2 23:-2
?duti 3:5
?e 0:2
?each 0:2 3:-2 8:2 13:5 23:-2
?earn 3:-17 5:-3 23:20
?ecosystem 20:2
?email 21:-2 23:8
?employe 20:3
?enabl 3:2 10:3
?engag 3:3
?engin 20:-2 23:4
?enough 3:-2 11:-7 12:-2 14:5 19:14 23:-2
?enter 11:3 18:2
?enterpris 16:6
?entri 1:3
?enumer 2:6 17:2 23:-3
?equal 16:2 20:-2
?equiti 16:2
?eras 1:14 11:-4
?error 3:-2 23:4
?escal 20:5
?etc 16:2 22:-2 23:4
?ethic 20:2
?euro 23:2
?europ 13:3
?evalu 2:4 18:2 23:-2
?even 5:2 8:3 16:2 19:-2 22:2 23:-3
?ever 1:2 14:3
?everi 2:-2 11:-2 12:-2 13:8 14:2 17:2 20:4
?everyth 0:2 1:5 3:4 4:8 5:-2 10:-2 11:5 16:-3 18:-2 19:-3 20:3 22:-4 23:-6
?evid 0:-3 1:-2 2:-2 3:-4 5:-2 9:-3 10:2 11:15 15:7 16:-2 18:-2 19:10 20:-3 21:3 22:-2 23:-10
?ex 3:6 19:-2
?exactli 3:5
?excel 3:16 11:-3 17:-3 19:-3 23:-2
?exchang 23:2
?exec 0:2
?execut 16:-2 23:6
?expect 3:16 10:-2 11:-2 16:-2 17:-6 18:-2 19:-4 22:-5 23:-5
?experi 0:2 3:4 10:-2 11:5 18:4 19:-4 23:-2
?explain 3:9 5:4 11:-2 17:4 18:-2 20:-2 22:-4
?export 1:-3 4:22 11:-2 15:5 20:-2 22:-5 23:-3
?extend 10:2
?extern 3:5
?fact 16:2
?far 11:7 19:5 23:-3
?fast 17:3 23:-2
?feedback 3:2
?field 0:-2 3:4
?figur 10:2
?file 4:6 11:-3 15:3 23:2
?fill 10:4 23:-3
?final 19:3
?financ 10:2 20:2
?find 0:-2 1:-2 2:-2 3:-3 5:-2 10:-2 11:3 16:-2 18:2 19:-2 20:15 21:-2 22:-3
?fine 3:2 15:5 23:-3
?first 10:4 11:3
?five 8:3 20:-2 23:4
?fix 23:3
?floor 23:3
?fluff 2:3
?folk 3:3
?follow 10:2 20:-2
?for 0:-2 1:-5 2:-6 3:2 4:-3 6:-2 7:-3 8:-2 9:-4 10:2 12:2 13:-6 14:3 15:7 16:-2 17:5 19:7 20:5 22:-5 23:5
?forecast 10:4 11:2
?forev 14:8 22:-2 23:-2
?forget 1:13 9:-2 11:-2 13:2 14:-2 22:2 23:-3
?form 22:7 23:-3
?forward 23:2
?framework 3:5
?fridai 10:2 13:9 19:-2 22:4 23:-5
?friend 16:2
?from 0:6 1:-2 2:-3 3:2 4:5 5:-2 7:-2 9:-2 10:3 11:2 14:2 16:-2 17:-2 19:4 21:-2 22:-3 23:-4
?full 2:2 3:5 5:3 20:-2 23:-2
?game 3:-3 23:6
?gap 3:-7 11:-2 17:-2 18:-3 19:20 23:-6
?gave 1:2 10:2
?gener 15:4 18:3
?get 1:6 2:4 3:-2 5:-2 10:-2 15:2 19:-3 23:5
?giant 16:2
?gig 16:3
?gimm 2:3 10:-2 11:4 18:3 19:2 23:-4
?gist 23:2
?github 10:3
?give 1:-2 2:2 3:2 4:4 5:-2 6:5 9:-3 13:-2 14:-2 19:-3 20:-2 21:7
?global 20:4
?go 3:-3 5:-3 11:-2 16:3 20:2 22:6
?goe 3:-2 23:5
?gone 1:2
?good 3:-3 10:-2 12:-3 14:8 15:2 19:-2 20:-2 22:6 23:5
?googl 8:-6 23:9
?got 2:-2 3:-3 16:3 19:3
?govern 0:3 3:5 10:2 15:-2 16:-2 20:5 23:-4
?gracia 22:15 23:-8
?grade 2:6 8:7 11:-2 19:-4 23:-3
?great 22:6
?green 19:3 23:-2
?grep 20:13 22:-2
?growth 20:4
?guid 0:4 2:10 3:3 5:2 8:3 10:-3 12:-2 16:-6 17:-2 19:-3 20:8 22:-3 23:-9
?guidanc 20:3
?guidelin 0:-3 2:8 8:3 16:-5 19:-3 20:8 22:-2 23:2
?haha 22:5
?halp 5:13 22:-4 23:-3
?hand 15:4
?happen 5:4
?happi 22:5 23:-2
?harder 0:2
?have 0:-4 2:-6 3:2 4:4 5:-5 8:3 11:6 12:-3 13:-2 14:-2 15:2 16:2 17:2 19:10 20:-3 21:2 22:-2 23:-5
?he 16:2 21:2 23:-2
?head 2:12 20:-2 23:-4
?health 23:3
?hei 22:8 23:-2
?hello 10:3 22:7 23:-3
?help 5:20 10:-2 11:-5 13:-2 15:2 19:-2 22:-3
?her 21:2
?here 0:-2 2:-3 3:2 8:7 13:3 17:-2
?hide 6:8 20:2 23:-5
?high 8:9 20:4 23:-7
?highest 2:-2 8:5
?him 21:3
?hint 2:-2 5:-2 6:22 9:17 14:-5 16:-2 19:-4 20:-2 22:-4 23:-12
?hire 0:-3 1:4 3:3 10:6
?hit 2:-2 20:4
?hold 3:2 12:11 13:-3 14:-4 19:2 23:-2
?hole 0:-2 3:-3 19:11 23:-3
?hook 3:2
?hoop 16:2
?hotel 19:-3 23:5
?hour 12:2 20:5 23:-2
?hous 16:2 23:2
?how 0:6 1:-3 2:-4 3:-3 5:11 7:8 8:5 9:-3 10:-6 12:-4 13:-3 14:-3 15:-5 18:-4 19:6 20:-6 21:-4 22:5 23:5
?hr 23:2
?hurt 23:3
?i 0:-6 1:-4 2:-4 3:-5 4:3 5:2 6:-3 7:-5 8:-10 9:4 10:-3 11:12 14:3 16:-5 18:2 19:14 20:-2 21:-2 22:-10 23:-5
?id 0:-2 3:2 16:-2 18:7 23:-3
?idea 3:-2 23:4
?if 3:3 19:-2 20:4 23:2
?ignor 23:4
?iii 0:10 1:-2 2:-3 3:7 4:-2 5:-3 8:8 9:-2 10:-5 11:-3 12:-2 13:-2 14:-2 15:-4 16:-7 17:-6 18:-3 19:-9 20:-2 21:-2 22:-2 23:-3
?ill 12:2 23:-2
?impact 3:2 16:2
?in 1:-5 2:5 3:-2 4:-2 5:-3 6:-2 7:-2 8:-2 9:-3 10:2 14:-4 15:-2 16:4 17:2 20:8 21:-4 22:-4 23:5
?industri 10:2 16:2
?innov 0:3 3:4 10:-2 16:-2
?inspir 23:-2
?instal 5:-2 10:2 19:-2 23:3
?instead 0:2 3:-2 13:6 23:-4
?intern 3:2 20:2
?interview 16:4 17:8 23:-2
?into 2:2 11:-2 15:8 20:-3 23:4
?invent 12:3
?invoic 23:2
?ip 3:8 19:-4
?isv 0:2 10:3 23:-2
?it 1:7 4:-2 7:2 10:4 12:-3 16:2 17:-2 19:-3 20:2 21:-2 22:7 23:-7
?januari 23:2
?jira 23:4
?job 0:-3 5:-3 8:-2 10:-2 11:-2 12:-2 13:-2 14:-2 16:14 19:-3 20:-4 23:-8
?joint 3:2 10:2
?joke 23:3
?judg 5:2 16:2 23:-3
?junior 8:6 23:-4
?just 0:2 2:7 3:3 12:2 19:2 23:-7
?keep 5:-3 7:7 10:6 23:-2
?kid 13:2 19:3 23:-2
?kill 14:8 22:-2 23:-2
?kind 3:2 22:4 23:-2
?kindli 12:3 19:3 23:-2
?knock 18:2
?know 0:4 3:2 7:2 8:3 16:2 20:-2 23:-3
?kpi 16:3
?krub 14:2
?l5 3:6 20:-2
?l6 0:4
?l7 0:2 3:2 23:-2
?l8 3:4 20:-2
?lack 3:-2 11:-3 19:11 23:-2
?ladder 2:-3 3:-2 8:21 16:-4 22:-2 23:-6
?land 10:2 23:2
?laptop 23:7
?last 1:13 11:2 18:3 19:-2 22:-2
?later 10:2 16:3
?lead 0:3
?leader 3:4 17:-2
?leadership 2:-2 3:-6 5:-2 8:-3 10:-4 15:4 17:23 20:-4 21:6 22:-3
?leav 11:-2 12:6 13:-2 19:-2 23:7
?left 19:2 23:5
?let 15:-2 21:8 22:-3 23:4
?level 0:13 1:-4 2:-15 3:-5 4:-2 5:-9 7:-4 8:20 9:10 10:-6 11:-6 12:-4 13:-5 14:-4 15:-3 16:-9 17:-7 18:-5 19:-9 20:-2 21:-4 22:-9 23:-7
?life 2:-3 16:2 23:4
?like 3:7 11:-2 13:3 19:5 20:-2 23:-5
?line 20:4 23:-2
?linkedin 23:3
?list 0:-3 1:-3 2:10 5:-2 8:4 9:-2 10:-3 11:13 12:-2 13:-2 14:-2 15:-2 17:5 19:-4 20:-2 22:-5
?live 10:2
?locat 16:2 20:4 23:-2
?log 3:-3 10:5 11:9
?lol 10:3 13:-2 20:2 22:6 23:-4
?long 5:-3 7:4
?look 5:-2 8:8 10:-2 15:-2 16:-3 19:4 20:9 21:3 23:-9
?lost 8:3 23:2
?lot 3:4
?love 22:3
?lower 18:2
?lowest 8:2
?lp 2:-6 5:-2 8:-3 11:-2 16:-3 17:22 19:-2 20:-5 22:-5 23:-10
?lunch 22:-17 23:25
?m 3:6
?m3 0:8 3:6 17:-6 23:-3
?made 22:4 23:-2
?mai 10:4 23:-2
?make 0:-2 10:-3 13:4 14:-2 15:9 17:5 20:-2
?man 5:11 19:-2 22:-4
?manag 0:4 1:-5 2:-7 3:8 4:-4 5:-8 6:-3 7:-4 8:7 9:-3 10:-7 11:-5 12:-5 13:-5 14:-5 15:3 16:12 17:-16 18:-6 20:-5 21:-2 22:-7
?mani 0:-2 3:-2 5:-4 8:3 11:2 16:5 17:6 19:-6 22:-3 23:7
?manual 5:9 22:-3
?march 10:3
?mark 18:4
?market 3:2 20:5 23:-2
?match 23:4
?mate 14:3 22:6 23:-5
?mba 16:2
?me 1:4 5:-5 6:2 7:6 9:10 10:-9 11:8 12:4 13:5 14:4 15:-6 17:-5 18:6 19:-8 20:-6 21:-4 22:-11 23:3
?mean 2:-4 3:11 5:-3 11:-2 14:2 17:6 19:-2 23:-3
?meant 3:4
?measur 3:2 16:3
?mechan 20:6
?meet 3:3
?mention 3:-2 20:14 23:-4
?mentor 0:4 10:2 15:-2 19:-2 21:4
?messag 12:5 14:4 23:-3
?metric 20:4
?mgr3 3:7 17:-3
?microsoft 0:-2 23:7
?migrat 10:5
?miii 0:4
?milk 23:2
?million 22:5 23:-3
?min 0:2 10:-2 17:2
?mind 22:5
?mine 0:3 3:-2 10:2 19:4
?miss 11:-3 19:10
?model 3:2
?mondai 10:2 12:-2 13:11 14:-3 22:2 23:-2
?month 5:-2 10:5 11:3 12:4 13:4 22:-5
?more 0:5 3:-4 6:5 8:2 12:-5 14:7 16:-2 22:-3
?morn 13:7 22:12 23:-11
?move 17:2 20:-2 23:2
?msp 0:2 23:-2
?much 3:-4 11:2 16:2 23:6
?must 3:5 16:2 19:-2
?mute 12:8 22:-4 23:-2
?my 0:-7 1:2 2:-7 3:-10 4:6 5:-2 6:-5 7:2 8:-8 9:15 10:-7 11:8 14:-3 15:9 16:-5 17:-4 19:11 20:-11 21:7 22:-9
?myself 5:4 18:10 23:-5
?n 3:4
?name 1:3 2:13 8:6 11:-2 16:-3 20:-3 23:-7
?near 23:5
?need 0:-5 3:4 5:-2 10:-6 11:-2 12:-2 14:4 15:8 16:3 18:-2 19:3 20:3
?net 20:4
?never 13:-3 14:7 22:4 23:-2
?new 2:-2 3:2 5:-3 10:5 11:-2 12:2 18:-2 20:3 23:7
?newest 1:-2 11:11 19:-2 23:-2
?next 0:6 3:-4 5:-2 8:-2 11:-2 12:5 14:-3 16:2 19:2 22:4 23:5
?nice 16:2 22:10 23:-5
?night 22:4 23:-2
?nine 23:2
?no 3:3 5:-2 6:5 8:-2 11:-3 12:7 13:-4 14:6 16:-2 19:2 20:-3 22:4 23:-2
?nobodi 10:2
?normal 12:3
?not 0:3 8:-4 11:7 12:6 14:9 15:-2 16:-2 17:-2 19:-2 20:3 22:-3 23:-6
?note 0:-6 1:9 2:-9 3:-10 4:6 6:-2 7:-3 8:-6 9:-6 11:19 12:-6 13:6 14:-7 15:3 16:-7 17:-5 18:-7 19:-2 20:-10 21:3 22:-12 23:-4
?noth 11:-2 19:3 20:2
?now 0:-3 3:-2 10:7 20:-2 22:8
?np 16:2
?nudg 0:-3 1:-6 2:-4 3:-3 4:-2 5:-2 6:-3 7:-2 8:-3 9:-3 10:-5 11:-3 12:10 13:15 14:13 15:-3 16:-6 17:-3 18:-3 19:-5 20:-5 21:-2 22:-12 23:-15
?number 1:4 3:-2 23:4
?obsess 17:-5 20:8
?occur 20:5 23:-2
?occurr 20:2
?of 0:-4 1:2 2:4 3:4 4:8 5:-2 6:-2 7:-2 9:-3 11:-3 12:-5 21:-4 22:-4 23:9
?off 6:11 9:-3 12:-2 13:-3 14:12 20:-2 22:-3 23:-2
?offer 16:2
?offic 11:4 16:-3 20:-3 21:-2 22:2 23:8
?offici 17:4
?often 20:2
?ok 22:6 23:-3
?okai 22:3
?old 0:3 3:-2 11:-2 19:5 23:3
?on 0:3 1:5 2:4 3:3 4:-3 5:-3 6:4 8:-8 9:-3 13:7 14:-7 15:7 16:-3 17:2 18:-2 21:2 22:-2 23:-7
?onc 0:2 3:2
?onli 2:5 8:3 19:-2 23:-3
?op 3:6 19:-2
?open 1:-2 9:4 10:2 11:2 19:-2 23:2
?oper 3:9 5:6 11:4 17:-3 18:6 21:-2 22:-2 23:-7
?opex 0:6 3:7 17:-5
?opportun 16:3 20:-2
?option 3:-2 5:34 9:-2 19:-5 23:-22
?or 0:4 3:3 5:-2 10:-4 11:-2 16:4 17:5 18:-2 19:6 20:-2 23:-2
?order 23:9
?ot 16:11 23:-5
?other 5:3 20:-2 23:4
?our 0:-4 5:-3 10:10 16:-2 18:2 19:-2 20:-2 23:7
?out 1:6 5:2 10:-3 15:4 23:-2
?outcom 0:11 3:5 11:5 17:-3 19:-4 20:-2 23:-5
?over 10:2 21:2
?overal 0:4 19:4 23:-3
?overview 2:2 16:3
?own 0:-2 3:2 9:4
?ownership 17:3
?packet 0:-2 3:-7 4:-3 5:2 9:-2 11:-2 15:20 19:-3 21:6 22:-5 23:-6
?page 5:11 19:-2 22:-4
?pai 3:-6 8:-2 23:15
?paid 3:-2 23:4
?panel 15:8 21:2 23:-6
?part 0:8 2:-2 8:-2 20:4 23:-5
?partner 0:3 1:2 3:5 10:3 11:-3 15:-2 16:-3 17:-5 19:8 20:2 21:-2 23:5
?pass 10:2
?passag 20:7
?passwd 22:-2 23:4
?password 23:8
?past 0:2
?paus 12:16 13:-3 22:-4 23:-3
?pdf 15:7 23:-2
?peopl 3:4 10:4 20:-3 23:3
?per 16:2 19:3
?perfect 22:5 23:-3
?perform 3:2 16:-2 23:3
?person 22:2
?phone 23:4
?ping 12:6 13:3 23:-4
?pipelin 16:5
?pizza 23:4
?pkt 15:19 19:-2 22:-3 23:-5
?place 2:-2 3:2 20:10 23:-4
?plan 0:-3 3:6 10:3 13:2 15:-2 16:-2 23:5
?playbook 3:2 10:3 11:4 20:-2 23:-3
?pleas 0:-5 2:6 3:3 4:-2 5:2 7:-2 9:2 10:-6 11:5 12:5 13:3 15:6 16:-2 17:2 20:-5 22:-6 23:-7
?plu 16:3
?poc 10:2
?poem 23:2
?poke 11:-3 13:7 19:2
?polici 7:6 22:-2
?post 0:-5 1:-2 2:-4 5:-3 8:-3 10:-2 11:-3 12:-2 13:-2 14:-2 15:-3 16:14 17:-6 19:-2 20:-4 21:-2 22:-5 23:-7
?prais 10:4 23:-3
?prefer 16:3
?prep 10:4 23:-3
?prepar 19:2 23:-2
?prescript 20:3
?princip 0:12 3:-7 8:-2 10:2 11:-2 16:-2 17:35 18:-5 19:2 20:-2 23:-9
?principl 0:-2 2:-2 10:-2 15:-2 16:5 17:13 20:-5 22:-2 23:-4
?print 1:-4 10:-2 11:4 23:7
?printer 23:2
?privaci 7:20 22:-6 23:-4
?profession 3:3 8:2
?progress 3:-5 9:-3 15:-2 19:15 21:3 23:-4
?project 10:2
?promot 0:-6 1:-3 3:-9 4:-2 5:-2 10:-5 11:-6 15:15 16:-7 17:-2 19:17 20:-9 21:-5 23:8
?prompt 13:3 22:-2 23:5
?proof 15:2 19:2
?protocol 3:4
?prove 0:2 19:3
?ps 8:2 23:2
?public 3:2
?publish 3:2 10:4 20:3 23:-3
?pull 1:3 10:-2
?put 18:4
?px 1:-2 11:3
?python 23:2
?q2 10:3
?qbr 10:4
?qualif 16:3
?qualiti 20:6 23:-2
?quarter 0:-2 11:5 12:-2 23:3
?quiet 12:2
?quit 14:3
?quiz 17:2
?quot 5:3 20:5
?quota 16:3
?rain 23:3
?rais 18:2 23:2
?ran 10:2
?rang 23:2
?rate 0:-2 1:8 2:-2 3:-2 5:3 8:-2 9:-3 10:-3 11:-3 13:-2 14:-2 15:-2 16:-2 18:15 19:-5 20:-2 21:3 22:-4
?rather 20:2
?re 0:2 12:3
?read 1:-3 5:3 11:6 15:-2 19:-3 20:5 21:4 23:-5
?readi 0:-2 3:-8 5:-2 9:-2 11:-2 15:-2 16:-2 19:17 21:7 22:-4 23:2
?realli 22:3
?recip 22:-3 23:7
?recommend 23:4
?record 11:2
?recruit 16:4
?refer 3:-2 10:5
?region 2:-2 20:8 22:-2 23:-2
?rememb 10:2
?remind 1:-3 6:-2 8:-2 10:-2 11:-2 12:12 13:8 14:12 16:-3 19:-2 20:-3 22:-5 23:-9
?remot 16:4 23:-2
?remov 1:13 10:-2 11:-2 13:-2 14:4 23:-2
?renew 10:2
?repeat 20:3
?report 0:4 10:3 19:2 20:-3 23:-3
?request 5:2 23:4
?requir 3:4
?reset 23:8
?resourc 3:3
?respons 2:10 3:6 8:-3 16:-3 23:-6
?restaur 23:2
?result 0:2 23:3
?resum 12:-2 13:13 14:-6 22:-2
?reus 10:4
?reusabl 0:3 3:11 20:-2 23:-4
?revenu 5:-2 23:4
?review 3:2 10:4 20:-2 23:5
?rf 3:3
?rid 1:7 23:-3
?risk 3:2 19:-2 20:9 22:-2 23:-2
?rm 1:4 3:3 11:-3
?role 2:3 3:2 8:2 9:5 16:7 19:-2 20:-2 23:-6
?room 22:-2 23:5
?row 0:-2 2:9 3:5 5:-2 8:-4 16:-2 17:-2 20:10 23:-5
?rule 23:2
?run 3:2 10:5 23:-3
?sai 0:-3 2:-4 5:-2 8:3 16:5 20:6
?said 10:3 23:-2
?salari 23:7
?sale 0:-2 10:2 20:6 23:-2
?salut 22:7
?same 0:8 15:2
?saturdai 13:-2 23:5
?save 3:-5 5:-2 10:3 11:15 15:4 18:2 19:-5 20:-2 22:2 23:-4
?scale 0:9 3:3
?score 18:7 22:-3 23:6
?scrap 1:2
?script 3:8 18:-2 23:-2
?seamless 20:5
?search 0:-2 3:-6 15:-2 16:-2 17:-5 20:17 22:-3 23:-3
?second 16:2
?section 16:7 17:-3
?secur 16:2
?see 1:-3 3:3 5:3 11:4 12:-2 13:-2 15:-2 18:-2 19:-3 21:7 22:5 23:-4
?select 23:2
?self 18:11
?sell 3:5
?send 10:-2 14:3 15:-2 21:6 23:4
?senior 0:9 1:-3 2:-3 3:2 4:-2 5:-4 6:-2 7:-2 10:-5 12:-3 13:-2 14:-3 15:5 16:-5 17:-13 18:-4 19:13 20:-4 21:-3 22:-4 23:6
?sentenc 20:10 23:-3
?septemb 11:4 12:4 14:-3 23:-2
?servic 2:-2 16:7 20:-2
?set 8:-2 9:15 18:2 19:-2 22:-2 23:-2
?seven 2:13 16:-2 20:-2 22:-3 23:-3
?share 3:-2 5:3 11:-3 15:-5 16:-2 19:-2 20:-2 21:16
?she 10:2 16:2 21:4 23:-3
?shift 0:2 13:3 23:2
?shop 23:2
?short 16:2 19:2
?should 0:-2 1:4 3:5 5:-2 11:-4 19:4 23:4
?show 0:-3 1:-8 2:-2 3:9 4:-2 5:2 7:3 8:5 9:-2 10:-5 11:5 12:-2 13:-3 14:-2 15:-3 17:-2 18:-3 19:2 21:2 22:-4 23:2
?si 3:3
?sick 23:2
?side 0:7 3:3 22:-2
?sign 3:2 10:5
?sinc 10:2 11:10 19:-4 23:-4
?sister 23:2
?sit 23:4
?sixteen 17:7
?size 16:2
?skip 12:8 19:3 22:-2 23:-3
?sm 0:4
?snooz 12:19 13:-2 22:-5 23:-3
?so 0:2 5:-2 10:2 11:6 12:3 13:5 14:-2 19:-6 23:-2
?sold 16:2
?solut 10:3 23:-2
?somebodi 17:2 23:-3
?someon 23:5
?someth 11:3 15:4 19:-2 20:4
?somewher 20:6 23:-3
?sorri 22:8 23:-4
?sort 1:2 5:3 10:-2 23:-2
?sourc 10:2
?sow 10:2
?spain 23:5
?speak 21:2
?spend 20:2
?sponsor 10:2
?spot 19:8 23:-3
?stai 0:3
?stakehold 3:4 23:-3
?stale 3:-3 11:-2 19:7 23:2
?stand 5:-3 19:9 20:2 23:-6
?start 5:5 13:5 14:-3 18:5 19:-3 23:-3
?statu 0:-2 3:3 9:-3 10:3 11:-2 19:11 22:-2 23:-3
?step 16:4
?still 3:-3 11:-3 19:13 23:-4
?stock 23:4
?stop 5:-2 6:5 9:-2 12:3 13:-4 14:15 22:-4 23:-2
?store 1:3 7:4 23:-2
?stori 11:3
?strategi 0:-2 3:3 10:2 20:3 23:-2
?strong 19:3
?structur 8:3 23:-2
?stuff 3:7 23:-2
?such 20:2
?suit 23:2
?sundai 13:4 20:2 23:-2
?support 23:4
?suppos 3:4
?survei 20:2
?surviv 22:5 23:-4
?switch 6:5 14:2 23:-3
?system 3:6 18:-2 19:-2 22:-2 23:9
?tabl 0:3 1:-3 11:-3 23:9
?tailspin 10:2
?take 1:6 19:-2 20:3
?talent 10:2
?talk 8:2 10:3 17:3 19:3 20:-4 23:-3
?target 0:9 5:-3 8:-3 9:10 10:3 19:-4 23:-5
?taxi 22:-2 23:6
?team 0:-2 2:-2 10:7 16:-2 19:-2 20:-2 23:8
?technic 0:5 1:2 3:9 5:-2 10:-3 11:-4 16:-2 17:-3 18:3 20:-2 23:-5
?tell 3:2 8:2 16:2 19:2 20:-2 23:7
?templat 0:2 10:3 23:-2
?term 20:2
?territori 20:2
?text 3:2 20:2
?than 3:-2 20:3 22:3 23:-3
?thank 5:-2 22:11 23:-7
?that 0:6 1:9 4:4 5:-4 8:-2 9:-2 10:10 11:-9 14:-2 15:-4 18:3 19:-5 20:5 23:-7
?the 2:9 3:2 4:-5 5:-10 6:2 7:-5 8:5 9:-5 11:-7 12:4 13:4 16:5 18:-7 19:-7 20:4 21:-4 22:-5 23:6
?thei 2:3 3:4 5:-3 10:3 16:6 17:-2 23:-4
?their 10:4 23:-2
?them 3:2 10:-2 12:-2 14:9 16:-2 19:-2 20:3 21:3 22:-2
?theme 8:7 23:-3
?then 12:6 23:-2
?there 0:-4 2:3 5:6 8:7 10:-3 11:-2 20:11 23:-11
?these 14:2
?theyv 10:2
?thi 0:-3 3:-5 5:10 8:5 10:3 11:3 12:7 14:-3 15:-2 16:-4 19:-4 22:-4 23:2
?thin 11:-2 15:-2 19:12 23:-3
?thing 2:6 5:6 8:-2 10:4 17:-2 19:-3 20:-2 22:5 23:-8
?think 3:-2 8:-4 9:7 11:3 16:-2 17:7 18:2 20:-2 22:-2 23:3
?three 0:3 3:7 10:5 19:-2 23:-4
?through 23:2
?throw 1:8 11:-5
?thursdai 12:-2 13:10 21:2 23:-2
?ticket 23:4
?till 12:9 13:-2 14:-3 23:-3
?time 2:-2 5:-2 10:2 12:3 20:3 23:3
?timesheet 5:-3 10:-2 18:2 19:-4 23:13
?tip 6:5 23:4
?titl 2:6 8:8 23:-6
?tldr 16:3
?to 0:4 1:-2 2:-6 3:3 4:-3 5:2 6:-2 7:-3 8:4 11:-5 12:-4 13:3 14:-3 15:-2 16:2 17:-5 18:7 19:-6 20:-2 21:8 22:-6 23:9
?todai 5:-3 10:2 17:2 23:4
?togeth 15:4
?token 22:-2 23:5
?tokyo 23:3
?told 20:3
?tom 1:-2 11:-7 23:12
?tomorrow 13:-3 15:4 22:-5 23:11
?tonight 23:3
?too 11:-4 19:8 21:5 23:-3
?took 10:3 11:2
?tool 1:2 20:3
?top 8:3 11:3 16:2 23:-3
?topic 2:3
?track 5:-2 19:5
?train 0:2 3:-2 10:5 19:-2 23:3
?translat 2:-3 20:-2 22:-3 23:14
?travel 2:-2 20:4
?true 23:2
?trust 3:7 20:4 23:-4
?tuesdai 12:-2 13:9
?turn 6:5 12:-2 14:5 15:3 23:-3
?two 0:5 3:3 8:2 10:6 12:2 13:-2 14:-2 23:-6
?type 5:7 19:-2 20:6 23:-3
?under 11:3
?undo 1:9 23:-3
?unsubscrib 14:18 22:-5 23:-3
?until 12:13 13:-2 14:-8 23:-2
?up 0:5 2:-2 3:-3 8:-2 15:-2 16:-2 17:3 19:2 20:7 23:-4
?upper 3:2
?us 0:-3 3:2 5:11 8:-2 10:6 11:5 16:-3 17:-2 19:-3 20:6 22:-5 23:-8
?usag 5:19 22:-7 23:-4
?user 23:2
?vacanc 16:2
?vacat 5:-2 19:-2 23:6
?valu 20:3
?veri 13:3 22:2 23:-2
?versu 0:12 3:-7 10:2 20:-2 23:-3
?view 19:2 21:4
?vision 0:-2 3:2 20:2
?vpn 23:7
?wai 0:5 8:-2 20:-3 23:3
?want 3:6 4:5 5:-3 9:3 11:-3 12:-3 13:-2 14:6 15:-2 16:2 19:-4 21:2 23:-5
?we 2:2 3:2 8:2 10:3 13:2 16:-2 20:-2 23:-3
?weak 19:9 23:-4
?weather 23:3
?wednesdai 12:-2 13:9 14:-2
?week 5:-2 10:-3 12:9 13:2 19:-3 22:4 23:-2
?weekli 1:-4 11:-3 12:5 13:7 14:11 23:-5
?went 10:3
?what 0:4 1:-5 2:5 3:6 4:-3 5:12 6:-3 8:5 9:-2 10:-10 12:-5 13:-5 14:-3 15:-5 17:3 18:-7 19:3 20:-8 21:-5 22:-9 23:9
?whatev 20:2
?whatv 11:5 16:2
?when 0:3 5:3 12:-2 13:2 20:-2 23:6
?whenev 20:4
?where 1:-2 2:-2 3:-4 5:2 10:-3 12:-2 15:-2 17:-3 19:9 20:11 22:-2 23:-4
?whether 19:2 20:2
?which 0:-2 1:-4 2:9 3:-3 5:2 8:2 9:3 10:-4 11:6 12:-2 13:-3 14:-2 15:-2 17:4 18:-2 19:8 20:4 22:-6 23:-3
?who 1:-2 5:10 10:-3 11:-4 15:-2 19:-5 20:-3 21:-3 23:13
?whole 0:7 2:-2 3:6 8:-2 16:4 20:-2 22:-2
?whom 23:4
?wifi 23:5
?will 2:2 10:3 14:3 19:-2 20:-2 21:2 23:3
?win 23:2
?wipe 1:12 7:-2 18:-4
?wise 16:2
?wish 16:2
?with 1:-4 2:-3 3:4 5:-2 10:4 11:-2 13:-4 14:3 15:3 17:-2 19:-2 20:7 21:6 22:-2
?within 10:2
?without 16:2
?won 23:4
?word 2:-2 3:-2 10:-2 16:-2 20:15 23:-7
?work 0:-2 5:11 8:-2 11:-2 12:-2 16:2 17:-2 19:6 20:5 22:-6 23:-2
?would 0:3 3:-3 16:5 19:2 23:3
?write 1:-2 5:-3 11:4 12:-2 13:4 14:3 19:-3 23:8
?written 1:2 3:6 4:6 19:-3 23:-3
?wrong 1:9 11:-3 22:7 23:-6
?wrote 11:6
?ye 23:4
?year 0:2 3:-4 5:-2 10:2 11:3 12:2 19:-5 23:8
?yesterdai 1:2
?yet 2:-3 19:7
?you 0:-3 1:5 4:-2 5:9 6:4 7:9 9:2 10:-6 11:-2 14:-3 16:-5 17:-4 18:-4 19:-9 20:-5 21:-2 22:15 23:-6
?your 2:-2 8:-2 10:-2 12:-3 14:2 20:-3 22:14 23:-3
?zero 18:3
?zone 10:2 20:4 23:-2
?ᅲᅲ 3:2
^_ 5:32 8:-2 16:-4 19:-5 20:-3 22:-8 23:-4
^_<day> 15:2 23:-2
^_<dimension> 1:-5 3:15 5:-2 8:-3 9:-2 10:-7 11:-9 12:-2 15:-4 16:-2 17:15 18:11 19:-9 20:-2 21:-3 22:-5 23:-10
^_<guideline> 2:6
^_<hint> 0:-2 1:-4 2:-4 3:10 4:-2 5:16 6:5 7:-2 8:-3 9:-3 11:-5 13:-3 14:10 16:-4 17:-5 18:-4 19:-5 20:-11 21:14 22:-8
^_<level> 0:4 1:-5 2:-4 3:12 4:-3 5:-4 6:-3 7:-3 8:-6 9:-3 10:-6 11:-5 12:-3 13:-3 14:-4 15:-6 16:-6 17:-7 18:-5 19:-9 20:-8 21:-3 22:-6 23:-5
^_<number> 0:6 3:-6 10:2 11:-2 15:3 17:2 19:4 23:-3
^_<period> 14:3
^_<posting> 0:-4 1:-3 2:-5 3:-6 4:-2 5:-6 7:-2 8:-4 9:-3 10:-4 11:-4 12:-4 13:-3 14:-3 15:-3 16:16 17:-7 18:-2 19:-5 20:-6 21:-2 22:-12 23:-13
^_<principle> 17:20 19:-2 20:-2 22:-5 23:-3
^_<section> 16:7 17:3 23:-2
^_<time> 5:-2 13:-4 22:6 23:9
^__ 0:-11 1:26 3:24 4:6 5:5 6:-12 7:4 8:4 9:15 10:-7 11:-7 12:7 13:-10 14:3 16:-14 17:2 18:-11 19:16 20:-15 21:-5 22:-5 23:8
^__<day> 12:-2 13:10 14:-2 22:-2 23:6
^__<deed> 0:-2 1:-2 3:-2 9:3 10:2 11:-2 12:-2 13:5 15:4 18:3 20:-2 23:3
^__<dimension> 0:-3 1:-3 2:-2 3:11 4:-2 5:-2 7:-2 8:-2 9:-2 10:-2 11:-6 12:-2 13:-2 14:-2 15:4 17:-5 18:-4 19:9 20:-4 22:-4
^__<guideline> 0:8 2:-2 22:-2
^__<hint> 0:10 1:-5 2:-2 3:7 4:-3 5:-5 6:-2 7:-2 8:-2 9:-6 10:2 11:3 12:-4 14:-3 15:7 16:3 17:-6 18:6 19:11 20:8 21:-5 22:-6 23:-12
^__<level> 0:10 5:-2 8:-4 10:-2 11:-3 15:2 16:-3 17:16 18:-2 19:-4 20:2 22:-4 23:-3
^__<not> 3:3
^__<number> 0:5 1:-2 2:3 3:-12 5:-2 8:-2 12:-2 16:2 17:-6 18:13 19:-2 22:2 23:7
^__<period> 1:2 12:4
^__<person> 11:-6 15:-2 21:15 23:-3
^__<posting> 3:-2 10:-2 16:13 22:-2 23:-3
^__<principle> 17:9 20:3 23:-2
^__<section> 16:10 20:2 22:-3 23:-6
^__<time> 5:2 19:-2 22:4 23:-2
^__a 0:-2 5:2 10:-3 15:2 22:5 23:5
^__about 20:2
^__after 0:2 23:3
^__again 16:2
^__against 0:2
^__all 1:4 2:-2 3:3 4:3 8:4 10:-3 11:-5 23:5
^__allow 21:4
^__amazon 17:4
^__an 21:-2 23:4
^__and 0:2 3:2
^__ani 20:2
^__anyth 20:7 23:-2
^__area 2:10 5:-2 8:-2 11:-2 19:3
^__as 22:-2 23:4
^__ask 3:-2 16:2 20:2 23:-2
^__at 10:5 19:2 23:-5
^__awai 1:7 11:-5
^__be 0:2 1:-4 2:10 3:3 7:7 8:-5 9:4 10:-4 11:2 15:-3 16:-5 17:-2 20:-6 22:9
^__between 0:3 8:-2
^__big 10:4 23:-2
^__boss 19:2
^__bot 22:5
^__by 0:7 22:-2
^__call 23:3
^__can 5:12 7:3 11:-5 15:-3 19:-2 20:2 21:-3 23:-4
^__categori 2:12 23:-5
^__chanc 16:2
^__chang 0:7 9:-4
^__column 0:-2 3:8
^__come 3:-2 8:8 23:-2
^__compar 0:2
^__data 7:3
^__differ 0:5
^__dimens 2:9 5:-2 8:-3 11:-4 19:12 20:-3
^__director 22:2
^__do 1:-2 7:5 10:-4 11:2 12:-3 15:-2 16:-3 17:2 18:-3 19:3 20:-2 21:4 22:-4 23:11
^__document 15:8
^__down 20:5 23:-3
^__everi 1:2 20:2
^__everyth 0:3 1:7 3:3 4:2 7:-3 20:-2 22:-2
^__evid 11:17 15:-3 19:-10
^__expect 3:4
^__explain 3:5 18:-2
^__far 3:-2 19:10 23:-2
^__find 20:2
^__flight 3:2
^__for 0:-2 3:3 10:10 12:-2 16:-2 19:5 20:3 22:6 23:-8
^__friend 3:2
^__from 1:-2 3:2 11:5 12:-2 23:3
^__gap 17:-2 18:-2 19:11 23:-2
^__give 6:5 9:-2 14:-2 18:2
^__go 12:2
^__good 22:3
^__got 3:3 23:2
^__great 22:6
^__happen 5:4
^__have 10:-2 11:7 15:2 19:-3 22:-3 23:9
^__here 5:6 19:-2 23:-2
^__hint 6:4 9:5 23:-2
^__honest 19:3
^__how 5:3 16:2 22:3 23:-4
^__i 0:-2 1:-4 2:-3 4:4 5:-6 10:-4 11:13 12:-2 13:-2 14:-2 16:3 17:-2 18:9 19:6 20:-3 21:-3 22:-2 23:3
^__in 2:11 3:-3 8:2 10:-2 11:3 19:6 20:-4 23:-5
^__it 1:-4 2:-2 5:5 10:3 13:2 16:-3 19:-2 22:5 23:2
^__job 8:3
^__l5 3:2
^__l6 0:4
^__last 1:6 10:2 11:-3
^__leadership 17:4
^__let 10:2 21:2
^__level 0:5 2:-2 5:-2 8:13 9:5 19:-2 20:-5 23:-4
^__like 3:3 13:2 15:2 18:3 23:-2
^__list 2:2 8:2 11:6 17:3 22:-3
^__lost 5:5 23:-3
^__lp 17:8
^__make 23:2
^__mani 0:-2 2:10 5:-4 11:2 16:-2 17:7 19:-5 20:-2 22:-3 23:7
^__me 0:-2 1:3 3:5 4:3 6:-2 7:3 8:3 9:-7 10:-3 12:-6 13:5 18:6 19:-7 21:-3 22:-7 23:7
^__meet 15:2
^__mention 20:3
^__milk 23:2
^__more 0:2 6:5 12:-2 14:5 22:-2
^__move 17:2
^__much 3:-3 11:2 16:2 19:-2 23:6
^__my 0:-7 1:9 3:-6 4:4 5:-5 7:-2 8:-2 9:2 11:-2 13:2 14:3 15:11 16:-5 17:-2 19:5 20:-5 21:5 22:-4 23:-3
^__n 0:-2 3:2 18:2
^__never 13:-2 14:3
^__next 12:5 23:-2
^__no 14:3
^__not 0:-2 10:2 11:3 14:5 23:-2
^__note 0:-2 1:2 2:-2 3:-3 4:-2 10:12 11:20 13:-3 15:-5 16:-3 19:-7 20:-2 21:-2 22:-6 23:-10
^__nudg 5:-3 12:9 13:3 14:10 16:-2 22:-5 23:-2
^__of 0:-3 1:-2 2:3 3:-2 8:2 10:-2 11:-2 13:-2 14:2 17:3 19:7 23:4
^__off 6:11 9:-3 12:2 13:-3 14:8 22:-3 23:-4
^__ok 22:2
^__old 23:3
^__on 0:-3 2:-2 3:3 11:5 13:6 19:-4 20:3 22:-2 23:6
^__or 0:2
^__our 23:9
^__out 11:2
^__packet 3:-3 15:14 21:3 22:-2 23:-4
^__part 20:6
^__passag 20:7
^__ping 10:-2 12:2 14:3 23:-2
^__pizza 23:2
^__pleas 2:-3 3:-2 10:8 14:-2 15:4 16:2 17:3 19:-2 22:-2 23:-3
^__prepar 3:-2 10:-2 11:2 15:3
^__principl 3:4 17:4
^__question 5:4 23:-2
^__rate 5:2 23:5
^__readi 11:-2 19:11 21:3 23:-2
^__remind 12:4 13:3 23:-2
^__report 19:3
^__review 0:2
^__row 20:6
^__said 23:3
^__score 22:-2 23:4
^__seamless 20:5
^__search 20:4 22:-2
^__section 16:4 17:-2
^__self 18:6
^__sell 3:3
^__send 14:5 23:-2
^__sentenc 20:4
^__separ 19:3
^__set 9:7 18:2 23:-2
^__should 5:-2 11:-2 19:6
^__size 16:3
^__someon 2:2 16:3 23:-2
^__sort 5:3 23:-2
^__still 19:2
^__store 10:2
^__stuff 3:2
^__tabl 1:-3 11:-3 23:9
^__team 23:4
^__tell 19:3
^__that 1:9 10:7 11:-5 23:-2
^__the 1:8 2:-5 3:-7 4:-2 5:-5 6:-2 8:-2 10:-8 11:-4 13:8 15:-4 16:6 17:4 18:-3 19:-6 20:4 21:-2 22:3 23:13
^__thei 23:3
^__there 0:-6 2:-2 5:10 8:6 19:2 20:-2 22:3 23:-4
^__thi 3:-2 5:-2 10:7 12:4 16:-2
^__thing 1:2 5:3
^__think 18:2
^__time 23:3
^__to 5:2 10:6 11:-2 12:2 13:-2 19:2 23:3
^__train 23:4
^__translat 22:-2 23:5
^__trust 3:8 23:-2
^__up 20:8
^__us 5:4 11:4 22:-4 23:2
^__usag 3:3
^__versu 0:7 3:-2
^__want 4:5 5:-2 9:3 11:-2 14:-2 15:-2 21:3 23:-3
^__we 23:3
^__what 0:-2 2:2 3:4 5:4 11:2 19:-2 20:3 23:-8
^__where 8:2
^__which 16:2 20:2 23:-2
^__will 12:2
^__with 10:4 14:4 20:-2
^__won 23:4
^__would 19:5 23:-3
^__write 13:2
^__you 0:-3 5:-9 6:5 7:-2 8:4 9:-2 10:4 11:4 12:4 13:2 15:-2 16:-4 18:-3 22:6 23:3
^__your 22:12 23:-7
^_a 0:2 13:2 23:-2
^_abeg 3:3
^_add 1:-2 5:-2 10:16 11:-8 13:-3 22:-2
^_after 16:2
^_all 1:-4 2:5 3:4 11:8 15:-2 19:-4 20:8 22:-2 23:-4
^_ani 20:4
^_anyon 2:-2 3:7 23:-2
^_anyth 2:-2 16:-2 20:8
^_as 3:2
^_ask 19:2
^_at 10:3
^_babi 14:4
^_be 0:-9 1:-5 2:-11 3:-2 5:16 7:-2 8:8 9:-2 10:-6 11:-8 12:-3 13:-3 14:-2 15:-5 16:3 17:7 18:-4 19:8 20:12 21:-4 22:-2 23:8
^_befor 10:2 11:5 19:-4 20:3
^_between 0:2 23:2
^_bonjour 22:10 23:-4
^_book 22:-4 23:11
^_bot 17:2
^_build 15:9 20:-2 22:-2
^_bundl 11:-7 15:16 19:-3
^_can 0:-5 3:5 4:6 5:-12 6:7 7:-2 8:-2 9:-2 10:4 11:3 12:-5 13:2 14:-2 15:-3 18:4 19:-4 20:-5 21:6 22:-7 23:7
^_chang 0:-7 9:7 13:9 18:2 23:-3
^_check 19:2
^_ciao 22:10 23:-4
^_command 5:12 19:-2 22:-2 23:-4
^_compar 0:18 1:-2 3:-11 8:-3 10:-5 11:-5 15:-3 16:-4 17:-4 18:-4 19:-5 20:-6 22:-4
^_concept 18:-2 23:5
^_contrast 0:17 3:-2 16:-2 20:-4 23:-3
^_could 10:-2 13:5 16:4 19:-2 21:3 22:-2
^_creat 3:-2 15:5
^_dank 22:11 23:-4
^_dear 17:3
^_delet 1:22 2:-2 5:-5 10:-2 11:-7 12:-2 13:-3 14:3 16:-2 17:-2 19:-2 20:-2 22:-12 23:13
^_delta 0:3 1:7 11:-2 23:-3
^_differ 0:16 3:-6 8:-3 11:-2 16:-2 18:-2 19:-2 20:-3 22:-2 23:-2
^_dimens 2:22 5:-2 19:-7 22:-6 23:-2
^_do 0:-2 1:-2 2:-3 3:-5 5:-4 8:4 9:-2 10:-4 11:10 12:3 13:-2 14:-3 15:-2 16:5 18:-2 20:12 21:-2 22:-2 23:-4
^_draft 10:-2 23:5
^_drop 1:2 11:-5 20:-2 23:11
^_enough 14:5
^_enumer 2:3 17:3 23:-2
^_eras 1:14 7:-2 10:-2 11:-6
^_everi 2:-3 17:4 20:4
^_everyth 3:5 10:-2 11:9 19:-2 20:2
^_evid 0:-2 3:-3 10:3 11:10 19:-4
^_expect 3:20 17:-3 22:-7 23:-4
^_explain 0:2 3:-2 17:6 20:-2 22:-5 23:6
^_export 1:-5 4:27 5:-2 11:-3 15:7 19:-2 20:-3 22:-8 23:-5
^_find 0:-2 1:-2 2:-2 3:-2 11:5 15:-2 20:16 21:-2 22:-3 23:-5
^_for 3:-2 8:3 10:8 16:5 23:-7
^_forget 1:18 7:-2 9:-3 13:-2 14:-2 22:3 23:-3
^_from 0:-2 8:3 20:-2
^_fwd 3:2
^_gap 0:-5 3:-5 19:16 23:-2
^_gimm 1:-2 2:4 11:6 19:3 23:-5
^_give 1:-2 2:4 3:2 4:7 11:2 12:3 21:4 23:-9
^_good 5:2 8:2 19:-2 22:7 23:-4
^_got 8:3 22:2 23:-2
^_grep 2:-2 3:-2 20:18 22:-2 23:-2
^_haha 22:8 23:-3
^_halp 5:18 22:-6 23:-4
^_happi 13:-2 22:8 23:-3
^_have 0:2 22:4 23:-2
^_hei 10:3 22:11 23:-3
^_hello 13:2 19:-2 22:11 23:-2
^_help 5:24 11:-6 13:-3 14:-2 22:-8 23:-2
^_hi 22:3
^_hint 5:-2 6:-3 9:21 14:-2 19:-3 22:-4 23:-3
^_hola 0:-2 3:3 19:-2 22:10 23:-4
^_hold 12:14 13:-3 14:-5 22:-2
^_hole 0:-2 3:-4 19:10
^_how 0:2 1:-4 2:7 3:-5 4:-2 5:13 7:7 8:4 9:-4 10:-5 11:-4 12:-3 13:-3 14:-3 15:-5 16:-5 17:4 18:-5 19:9 20:-9 21:-4 23:4
^_i 1:4 2:-2 3:-3 4:5 5:5 7:-2 8:-2 9:4 10:-7 11:-8 12:4 13:-2 14:9 15:7 16:-7 17:-2 18:6 19:-6 20:4 21:6 22:-4 23:-7
^_id 0:-2 3:3 13:2 15:2 18:7 19:-2 23:-3
^_if 16:5 19:2
^_ignor 23:5
^_in 2:-3 3:3 5:-2 16:5 19:-3 20:11 23:-7
^_jira 22:-2 23:6
^_jot 10:6
^_just 3:5
^_keep 10:7
^_kid 23:2
^_kill 12:-4 14:10
^_kindli 11:-2 15:3 19:4
^_last 19:3
^_leadership 17:4
^_let 1:-2 21:8 22:-4 23:7
^_level 0:-2 2:-4 3:-3 8:23 9:-7 11:-2 19:-2 20:-3 22:-5 23:-2
^_list 0:-3 1:-3 2:10 3:-5 8:5 10:-2 11:10 16:-2 19:-2 22:-2 23:2
^_log 0:-2 10:12 20:-2 23:-5
^_lol 22:9 23:-2
^_look 2:-2 19:4 20:10 23:-2
^_lower 18:3
^_lp 11:-2 17:19 22:-5
^_make 13:6 14:-2 15:10 23:-5
^_me 1:-4 5:-2 7:-2 9:30 11:-2 14:-3 19:-5 22:-2 23:-6
^_merci 22:8 23:-3
^_move 13:6
^_mute 12:11 22:-5 23:-3
^_my 0:-5 1:-11 2:-2 3:-4 4:-2 5:-8 6:-4 7:-2 8:-2 9:19 10:-9 11:18 12:-3 13:-3 14:-2 15:-8 17:-2 18:6 19:12 20:3 21:-5 22:-7 23:6
^_name 2:5 8:3 16:-2 20:-2
^_never 13:-4 14:6 22:6 23:-2
^_new 5:8 10:8 19:-3 23:-5
^_no 2:-2 3:3 5:-2 6:7 9:-2 10:-3 12:8 13:-5 14:6 20:-2 22:4 23:-6
^_not 0:4 2:-2 3:-2 11:10 12:6 14:-2 16:2 22:-3 23:-8
^_note 0:-5 1:-15 2:-2 3:-9 4:-2 5:-3 10:13 11:22 12:-4 13:-3 15:-3 16:-5 18:-3 19:-4 20:-5 21:-2 22:-3
^_nudg 5:-2 12:-4 13:16 14:-2 20:-2 22:-6 23:-10
^_off 12:3 23:-2
^_oh 1:2 10:-2 18:3
^_ok 3:2 22:6 23:-3
^_okai 22:4
^_on 2:4 18:2 23:-3
^_open 1:-2 9:7 11:4 23:-5
^_order 22:-2 23:7
^_our 10:-3 23:5
^_packet 0:-2 3:-6 15:25 19:-3 22:-3
^_paus 12:20 13:-4 14:-6 19:-2 22:-6 23:-4
^_ping 13:2
^_pkt 2:-2 5:-2 15:23 19:-2 22:-4 23:-7
^_pleas 1:7 3:-8 5:-2 8:-2 9:-2 10:2 11:-4 14:8 15:-2 16:-7 17:2 20:-2 21:8 22:-4 23:10
^_poke 11:-4 13:9 14:-2
^_principl 3:-2 16:2 17:6
^_print 1:-6 11:6 23:4
^_privaci 5:-2 7:27 19:-2 22:-9 23:-5
^_put 3:-3 15:7 18:5 23:-2
^_quit 13:-2 14:9 23:-3
^_rate 1:-4 9:-2 10:-2 18:14 23:-3
^_read 1:-3 11:8 16:2 21:-2
^_readi 0:-3 3:-10 15:-2 18:-2 19:22 22:-4 23:-4
^_recip 22:-4 23:9
^_record 10:6 23:-3
^_rememb 10:6 18:-2
^_remind 0:2 2:2 3:4 8:-2 10:-2 12:-2 13:3 14:3 22:-2 23:2
^_remov 1:15 10:-3 11:-5 14:5 18:-2
^_reset 23:6
^_right 15:2 16:2
^_salut 5:2 19:-2 22:9 23:-4
^_score 23:3
^_scrap 1:7 10:-2 11:-2
^_search 0:-4 2:-2 3:-11 10:-2 15:-2 16:-4 17:-6 20:18 23:-4
^_see 22:3
^_self 18:4
^_send 11:-2 15:-3 18:-2 21:7 23:7
^_set 8:-2 9:5 10:-3 13:7 22:-2 23:4
^_show 0:-9 1:-11 2:-3 3:12 4:-2 5:4 7:5 8:8 9:-3 10:-4 11:3 12:-2 13:-3 14:-3 15:-3 17:-2 18:-4 20:3 21:3 22:-6 23:-4
^_side 0:10 22:-3 23:-2
^_skip 12:17 13:-4 14:-2 22:-2 23:-4
^_snooz 12:23 13:-3 14:-2 22:-7 23:-4
^_somebodi 20:3
^_someon 0:2
^_sorri 22:12 23:-6
^_start 12:-2 13:8 14:-4 18:7 22:-2 23:-2
^_stop 6:7 9:-3 12:2 13:-4 14:16 22:-6 23:-6
^_system 22:-3 23:10
^_take 1:2
^_tell 3:3 8:3 17:4 20:-2 23:5
^_thank 5:-2 22:12 23:-7
^_that 1:6 22:2 23:-3
^_the 1:8 2:12 8:-2 10:-9 12:-2 13:-2 16:5 19:-2 20:-6
^_there 20:3
^_thi 12:3 16:2 23:-2
^_titl 2:5 8:12 20:-2 23:-9
^_todai 3:-2 10:8
^_translat 22:-3 23:9
^_turn 1:-2 6:8 12:-3 13:2 14:6 15:4 20:-2 23:-4
^_unsubscrib 13:-2 14:21 19:-2 22:-8 23:-5
^_we 23:3
^_weekli 13:3
^_what 1:-6 2:9 3:3 4:-3 5:5 6:-2 7:4 8:6 10:-7 11:6 12:-5 13:-5 14:-4 15:-6 16:-7 17:7 18:-6 19:11 20:-8 21:-4 22:-10 23:11
^_whatv 10:-2 11:8 19:-2
^_when 12:-2 16:2 20:-2 22:-2 23:11
^_where 0:3 1:-2 2:-3 3:-4 5:-4 8:-3 10:-2 11:4 12:-2 16:-2 17:-2 19:7 20:8 22:-2 23:9
^_which 0:2 1:-4 2:9 3:-6 5:3 8:10 9:5 10:-5 11:4 12:-3 13:-3 14:-2 15:-2 16:-3 17:4 18:-2 19:10 20:-5 21:-2 22:-8 23:-3
^_who 1:-2 3:2 5:3 7:5 8:-2 10:-5 11:-5 15:-2 16:-2 19:-3 20:-2 21:3 23:13
^_whole 0:9 3:3 20:-3 22:-2
^_why 19:-2 23:4
^_will 3:-2 10:-2 16:-2 20:-2 23:15
^_wipe 1:16 7:-2 11:-2 18:-5
^_would 10:2 16:3
^_write 3:-2 16:-2 23:11
^_you 5:-2 22:9
^_your 14:5 22:7 23:-4
a 1:-7 2:-7 3:5 4:10 5:4 6:-3 7:-4 8:-4 9:-4 11:-11 12:5 13:-5 14:-4 16:2 17:-2 18:8 19:-8 20:-6 21:-6 22:3 23:5
a_<hint> 0:-3 5:5 10:4 11:-2 16:10 18:-2 20:-5 23:-2
a_<level> 0:7 1:-2 2:-4 3:8 4:-2 5:-5 7:-2 8:-4 10:-4 11:-3 13:-2 15:-3 16:-9 17:-4 18:-2 19:-4 20:-5 21:-2 23:4
a_<number> 0:-2 3:7 10:-7 18:11 20:-2 23:-9
a_<period> 5:-2 10:3 12:8 13:2 22:-6
a_<section> 16:8 23:-4
a__ 0:5 2:-2 3:3 4:4 5:14 8:-5 11:-3 12:8 13:-4 19:-6 20:-2 22:6 23:-13
a__<hint> 0:-3 3:-5 10:5 15:-2 16:3 19:-2 23:13
a__<number> 18:3
a__<section> 3:2
a__about 3:-2 20:3 23:6
a__and 20:2
a__at 23:3
a__be 3:4
a__between 10:2
a__but 16:2
a__by 0:2
a__do 0:3
a__for 8:6 18:2 23:2
a__from 12:2 23:-2
a__have 3:6 23:-3
a__in 0:3 3:-2
a__just 19:2
a__meant 3:4
a__model 3:2
a__not 12:-3 14:3 23:3
a__of 4:12 15:2 23:-6
a__on 0:2 10:-3 17:2 18:7
a__out 5:3
a__person 22:2
a__question 0:2
a__refer 10:2
a__suppos 3:3
a__than 19:2
a__that 23:5
a__to 10:-2 13:2 23:3
a__what 3:-2 16:4 19:-2 23:4
a__who 3:4
a__would 13:2
a_bigger 0:2 3:-2
a_bit 3:-2 19:2
a_bot 16:2 19:2
a_break 12:4
a_cat 23:3
a_competitor 3:-2 10:4
a_document 15:8 23:-2
a_duck 23:2
a_fortnight 12:3 19:2 23:-2
a_friend 16:3
a_full 5:4 23:-2
a_good 3:-3 17:3 23:5
a_haiku 23:2
a_joke 23:4
a_level 0:4 8:8 23:-8
a_line 20:5
a_lot 11:2
a_meet 23:3
a_monthli 10:2
a_mop 23:2
a_new 5:-2 23:9
a_nice 22:5 23:-3
a_note 5:12 10:5 11:-2 19:-2 23:-7
a_paus 12:-3 14:6
a_pdf 15:5 23:-3
a_phrase 20:3
a_poem 23:2
a_principl 17:5
a_project 10:2
a_remind 13:5 23:-2
a_review 20:-2 23:3
a_robot 22:3
a_second 23:4
a_slide 20:2
a_star 22:2
a_taxi 0:2 3:-2 23:6
abeg 3:3
abl 5:10 8:-2 19:-3 20:-2 21:7 23:-2
abl__do 5:5
abl__see 21:3
abl_to 5:10 8:-2 19:-3 20:-2 21:7 23:-2
abl| 5:7 19:-2 20:-2 21:5 23:-2
about 0:-6 1:12 2:-9 3:2 4:-2 5:-9 6:-2 7:10 8:-2 9:-4 10:-9 11:5 12:-4 13:5 14:-4 15:-5 16:3 17:6 18:-5 19:-7 20:13 22:-5 23:-11
about_<dimension> 1:-4 3:-4 11:10 18:-2 20:-3 23:3
about_<hint> 0:-3 1:-3 3:5 10:-2 11:9 17:3 19:-2 20:5 23:-5
about_<section> 16:3 20:-3
about__ 1:3 3:-4 5:-4 7:11 8:-2 11:5 17:3 19:-3 20:5 23:-2
about__<hint> 1:2 8:2 20:-3 23:5
about__<posting> 16:2
about__and 11:4
about__cheap 17:4 23:-2
about__for 3:3 20:-2
about__from 20:2
about__i 20:2
about__in 16:-2 19:3 20:3
about__short 16:2
about__the 16:2
about__thing 10:3
about__zone 20:4 23:-2
about_be 17:6 23:-2
about_disagre 17:4
about_employe 20:2
about_in 16:3
about_it 10:-2 16:2 20:2 21:2
about_me 1:10 5:-4 7:15 8:-2 11:-5 20:-2 23:-5
about_my 3:2 13:2
about_our 10:2 23:2
about_rain 23:2
about_risk 20:3
about_sustain 20:2
about_the 16:2 20:-4 23:9
about_time 20:6 23:-3
about_work 20:6 23:-2
about| 0:-4 1:9 2:-6 5:-6 7:8 9:-2 10:-4 11:4 12:-2 13:4 14:-3 15:-3 18:-3 19:-5 20:11 21:-2 22:-4 23:-4
abov 8:2 23:3
abov__ 8:2
abov| 23:2
abt 16:2 17:4 23:-5
abt_the 16:2 23:-2
abt| 17:3 23:-3
accept 21:2
access 19:-3 21:11 23:-3
access__my 21:6 23:-2
access_for 21:2
access_to 19:-2 21:8
access| 19:-2 21:9 23:-2
accord 10:-2 11:-3 16:7 19:10 23:-3
accord__my 19:4
accord__the 16:6
accord_to 10:-2 11:-3 16:7 19:10 23:-3
accord| 16:5 19:4 23:-2
account 16:3
account| 16:2
across 3:2 20:3
across__ 20:3
across__level 0:2
across_region 3:2
across_the 0:2
across| 20:2
act 22:-2 23:5
act__a 22:-2 23:4
action 0:2 3:-2 10:5 23:-3
actual 0:6 3:5 10:2 20:-2 23:-5
actual_<hint> 0:2
actual_differ 0:4
actual_get 16:2
actual| 3:4 10:3 23:-2
act| 22:-2 23:4
ad 1:4 10:-2
ad_<deed> 1:4 10:-2
ad__<number> 1:2
add 0:-2 1:-2 3:-3 10:16 11:-9 14:-2 15:-2 16:-2 20:-2 21:5 22:-2 23:-6
add_<hint> 10:4
add__ 10:10 11:-5 13:2
add__my 10:4
add__note 5:2 10:2 23:-2
add__to 10:2
add_a 5:4 23:-2
add_note 1:-2 5:-2 10:15 11:-8 13:3
add_to 10:7 13:-2 23:-2
add| 1:-2 10:16 11:-6 21:4 23:-4
admin 0:2
advertis 16:6 23:-3
advertis| 16:4 23:-2
ad| 1:2
after 3:-4 8:8 12:12 14:-7 16:9 17:2 19:-3 20:-3 22:-2 23:-5
after_ 12:3 13:-2 16:3
after_<number> 16:2
after_<principle> 17:4
after_<time> 13:3
after__ 3:-3 8:6 12:6 14:-4 23:-3
after__<hint> 16:6 23:-2
after_the 16:7 23:-3
after| 0:-2 3:-3 8:6 12:8 14:-5 16:6 17:2 19:-2 23:-5
again 0:-3 1:3 3:-2 5:-3 8:-3 13:7 14:5 17:11 19:-4 23:-6
again_ 1:3 2:-2 3:-2 5:-2 8:-2 11:3 12:-5 13:7 14:6 16:-2 17:10 20:-3 23:-7
again_and 23:4
against 0:7 3:-4 19:3
against_<level> 0:7 3:-4
against__for 0:2
against| 0:6 3:-2 19:2
again| 1:2 3:-2 5:-2 8:-2 13:5 14:4 17:7 19:-2 20:-2 23:-3
agenda 10:-2 23:3
ago 1:7 23:-2
ago_be 1:5
ago| 1:5
agre 3:-2 10:7 14:2 19:2
agre_<deed> 10:6 14:2
agre__<hint> 10:2
agre__to 10:2
agre| 10:3 19:2
ah 8:3 23:-2
ah_ 8:3
ah| 8:2
air 1:4 10:-2
airlin 10:2
air| 1:3
alert 3:3
alert_<number> 3:3
alert__script 3:2
alert| 3:2
all 0:-3 1:8 2:6 3:5 4:7 5:-6 6:-2 7:-3 8:3 9:-3 10:-2 11:6 12:-5 13:-4 14:-4 15:7 16:-9 17:8 18:-6 20:12 21:-5 22:-8 23:-12
all_ 2:5 17:2 19:2 23:-3
all_<hint> 20:-6 23:12
all_<number> 1:-2 3:4 10:5 17:6 20:-2
all__ 3:4 17:5 22:-2 23:-3
all__<hint> 10:2 15:3
all__<level> 3:3
all__and 10:2
all__data 1:3 4:4 15:-2
all__evid 11:3 15:3
all__i 4:6
all__in 20:-5 23:9
all__it 3:4 11:3
all__leadership 17:3
all__my 1:5
all__note 5:-2 11:3 15:6
all__pleas 8:3
all__that 20:5 23:-2
all__them 1:2 20:4 23:-2
all_area 2:5
all_be 20:3
all_i 15:6
all_level 8:7 11:-2
all_my 1:5 4:4 10:-4 11:-2 15:10 20:-3 21:-2
all_of 1:7 2:-2 3:11 4:-2 8:-2 11:3 13:-2 15:-2 17:-2 20:4 23:-5
all_sentenc 20:4
all_that 0:2 1:4 4:9 10:-2 19:2 20:-3 23:-3
all_the 0:2 1:-2 2:2 8:3 11:4 16:-2 17:3 19:-2 20:3 23:-5
allow 21:6
allow_my 21:6 23:-2
allow| 21:2 23:2
all| 1:7 2:4 3:4 4:5 5:-4 7:-2 8:2 9:-2 11:4 12:-3 13:-4 14:-3 15:5 16:-6 17:7 18:-4 20:9 21:-4 22:-6 23:-8
alon 14:3
alon_with 14:3
along_be 19:2
alon| 14:2
alreadi 0:4 3:-5 10:-2 19:9
alreadi_ 3:-3 19:7
alreadi_<hint> 0:3 11:5 19:-4
alreadi| 3:-2 19:7
also 0:-2 3:4 16:2 23:-2
also_<hint> 16:2
also| 16:2
alwai 0:4 10:-2
alwai_ 0:4 10:-2
alwai| 0:3
amazon 0:-2 3:-2 16:-2 17:13
amazon_ 20:4 23:4
amazon__principl 17:2
amazon_have 17:8 23:-3
amazon_leadership 17:4
amazon_principl 17:4
amazon| 17:8
an 0:-2 1:3 2:-2 3:10 5:-5 8:-2 10:-6 11:-3 12:2 13:-3 14:-2 16:3 17:11 18:-2 19:-5 20:-3 21:-4 22:4 23:5
an_<hint> 3:4 5:-4 10:-2 16:4 19:-2 22:8 23:-2
an_<level> 3:5
an_<posting> 16:6
an_<time> 1:4 12:3 13:-2 17:2
an__ 3:3 12:2 16:-2 17:3 22:4 23:-3
an__ago 1:3
an__for 16:2 23:2
an__to 21:-2 23:4
an_answer 20:3
an_l8 3:5 20:-3
an_lp 17:3
an_offici 17:5 23:-2
ana 10:6
ana| 10:4
and 0:6 1:-4 2:-3 3:2 4:-3 5:-9 6:2 8:2 9:-4 10:3 11:2 12:-5 13:-4 14:-4 15:-4 16:5 18:-2 19:-4 20:-5 22:-6 23:11
and_<dimension> 3:5 19:3 23:-2
and_<hint> 0:2 3:5 10:2 11:9 15:-2 16:2 17:-2 18:3 19:-2 20:-3 23:-7
and_<level> 0:10 3:-10 8:7 10:-2 16:-2 19:-2 20:-2 23:-4
and_<number> 23:5
and_<section> 16:4
and__ 0:-6 3:2 6:5 8:6 10:2 16:-2 23:4
and__<deed> 16:2
and__<dimension> 23:2
and__<hint> 0:3 10:3 15:2
and__<level> 0:6 3:-3
and__<number> 18:3
and__<section> 16:2 23:2
and__a 20:2
and__agre 10:2
and__all 0:2 3:-2 11:3 19:2
and__ask 16:2
and__at 0:6 3:-5
and__be 2:4 22:-2 23:2
and__data 1:2
and__do 0:2 3:-3 23:2
and__for 0:2 3:2
and__get 17:2
and__have 3:3 23:4
and__i 1:2
and__if 23:3
and__just 16:2
and__know 16:2 23:2
and__me 20:2
and__next 0:3
and__not 3:-2 23:5
and__of 3:2
and__often 20:2
and__onli 3:2 23:2
and__other 17:2
and__out 23:2
and__pleas 11:2
and__start 0:2
and__the 3:-2 23:2
and__to 10:2
and__told 5:2
and__what 3:2 23:-2
and__would 23:2
and__you 16:3
and_a 23:4
and_all 0:2 1:2 23:-3
and_be 16:3
and_both 10:3
and_can 16:2
and_develop 0:3
and_gave 0:3
and_good 22:2
and_grow 0:3
and_have 0:2
and_how 0:-2 2:4 3:3 5:-4 7:5 20:4 23:-3
and_i 11:-2 16:6 18:-2 19:2 23:2
and_id 20:2
and_if 23:3
and_in 3:2
and_it 10:2 23:6
and_leadership 16:2
and_market 3:2
and_my 0:2 3:-3 17:3 19:5 23:-2
and_no 12:2 16:2
and_nobodi 23:3
and_not 0:5 3:-2 10:-2 11:2 12:-2 13:2 14:2 16:2 23:-2
and_on 3:2
and_print 23:2
and_score 19:5
and_send 23:3
and_she 21:2
and_so 3:3
and_someon 3:2 5:2
and_tell 20:3
and_the 0:3 3:-4 10:3 17:3 20:2 23:-2
and_thei 10:3
and_their 8:2
and_then 17:2
and_there 12:2
and_we 0:2 3:-2
and_what 0:3 3:-2 5:-2 10:-2 16:6 22:-2 23:4
and_which 0:5 10:-2
and_who 0:2 16:-2 23:3
and_with 8:2
and| 0:4 1:-2 2:-2 3:2 4:-2 5:-7 6:2 8:3 9:-3 10:6 11:2 12:-3 13:-2 14:-3 15:-3 16:5 19:-4 22:-4 23:5
ani 0:-3 2:-2 3:2 8:-3 10:-2 12:-4 14:5 19:-3 20:12 22:-2 23:3
ani__ 20:4
ani__of 20:5 23:-3
ani__you 23:3
ani_chanc 23:6
ani_good 16:2
ani_level 0:-2 3:3 8:-2 20:6
ani_mention 20:7 23:-3
ani_more 12:-3 14:5
ani_row 20:6
ani| 0:-2 8:-2 12:-3 14:3 19:-2 20:10 23:2
anna 2:-2 23:9
anna| 23:6
announc 16:7
announc| 16:5
annual 23:4
anoth 1:2 3:3 13:-2 22:7 23:-5
anoth__ 22:5 23:-3
anoth| 22:5 23:-4
answer 2:-2 3:2 5:9 16:-2 20:2 22:3 23:-4
answer_ 2:-2 5:9 22:3 23:-6
answer| 5:6 22:2 23:-3
anymor 12:-3 13:-2 14:9
anymor_ 14:5
anymor__weekli 14:2
anymor| 12:-2 14:7
anyon 0:5 2:-2 3:11 8:-2 16:-2 20:-5
anyon__ 0:5 20:-2
anyon__<deed> 3:4
anyon_got 2:-2 3:6
anyon_know 0:8 8:-2 20:-3 23:-2
anyon| 0:4 3:4 20:-2
anyth 0:-6 2:-4 3:2 8:4 10:-2 11:6 17:-2 19:-3 20:11 22:-2 23:-7
anyth_ 3:5
anyth__<guideline> 20:2
anyth__<hint> 20:3
anyth__about 20:6
anyth__the 11:3
anyth_about 11:3 16:2
anyth_in 20:4
anyth_on 2:-2 3:-3 11:4 20:9 23:-2
anyth| 0:-4 2:-3 8:3 10:-2 11:4 16:-2 19:-2 20:11 23:-5
anywher 3:-5 16:-3 20:14 23:-5
anywher_ 3:-3 20:7
anywher__the 20:2
anywher_in 20:5
anywher| 3:-4 16:-2 20:13 23:-4
an| 1:2 3:8 5:-3 10:-3 11:-2 13:-2 14:-2 16:3 17:7 18:-2 19:-2 20:-4 21:-2 22:3 23:4
apart 3:3
apart_from 3:3
apart| 3:2
app 23:6
app_to 16:2
appear 16:-2 20:6
appear| 16:-2 20:4
approv 23:8
approv_my 23:8
approv| 23:6
app| 23:4
architect 10:4 16:2 23:-3
architectur 16:3
architectur| 16:2
architect| 10:3 23:-2
area 2:23 5:-4 8:-4 10:2 11:-4 16:-3 17:-2 19:4 20:-4 22:-8 23:-8
area_ 2:24 19:-3 22:-6 23:-5
area__<guideline> 2:3
area__i 19:3
area__no 19:2
area__the 2:2
area__there 2:3
area_be 2:4 10:2
area_do 2:7 8:-2
area_have 2:-3 11:-3 19:8
area_of 2:2
area| 2:21 5:-3 8:-3 11:-3 16:-2 19:3 20:-3 22:-5 23:-5
argu 0:5 3:-2 16:-2 20:2
argu| 0:3 3:-3
around 3:9
around_corner 3:6
around_the 3:2
around| 3:4
arvo 13:2 23:2
as 0:6 1:-3 2:-2 3:5 4:4 5:-3 8:-2 10:4 11:-6 12:2 13:-2 15:4 16:5 17:-2 18:3 19:-2 21:-2 22:-3 23:-5
as_<level> 0:3 3:9 19:-4 23:-2
as_<number> 15:5
as__ 3:2 4:4 11:-2
as__<level> 0:2
as__<section> 16:4 23:-2
as__document 15:6
as__how 3:2
as__rate 18:2
as__what 0:2 19:-2
as_a 10:2 15:3 16:5 19:-2 22:-3
as_evid 10:5
as_my 18:3
as_per 19:4
as_usual 12:2
asap 3:3
asap_ 3:2
asap| 3:2
ask 1:-2 2:-3 3:5 5:7 8:-2 11:-5 12:-2 13:2 15:2 16:7 17:-2 18:-2 19:3 23:-5
ask_ 5:6 19:-2 23:2
ask_<deed> 0:-2 3:3 10:3 23:3
ask__ 3:2 5:4 15:2 23:-2
ask__a 3:3 23:-2
ask__everi 13:2
ask__for 23:3
ask__i 11:-2 19:4
ask__in 16:2
ask__on 19:2
ask__to 10:3
ask__us 10:2
ask_and 21:2
ask_for 0:3 16:3 19:5 20:-3 23:-3
ask_me 13:3 16:4 19:2 23:-3
ask_of 23:2
ask_what 3:-2 20:3
ask_you 5:5 11:2 23:-2
ask| 3:6 5:6 10:3 11:-3 16:2 19:-2 20:-3 23:-3
assembl 15:10 19:-5 23:-2
assembl_my 15:10 19:-5 23:-2
assembl| 15:7 19:-3
as| 0:5 1:-2 3:2 4:3 5:-2 10:2 11:-3 15:3 16:4 18:2 22:-2 23:-3
at 0:8 1:-5 2:3 3:2 4:-2 5:-6 7:-2 8:-6 9:-7 10:7 11:-6 12:5 13:11 15:-5 16:-3 17:-2 18:-3 19:-3 20:-5 22:-3 23:9
at_<company> 0:-3 8:-3 10:-2 23:11
at_<dimension> 19:-2 23:8
at_<level> 0:7 3:6 10:-3 19:-2 23:-3
at_<number> 0:-2 3:2 10:3 12:-3 13:8 14:2 18:-3 19:-2 23:7
at_<time> 3:3 12:-2 13:8 23:-3
at__ 0:2 3:-3 8:-2 10:-3 12:-2 13:4 17:-2 18:-2 19:-2 20:-2 23:17
at__<dimension> 0:2
at__<hint> 0:6 9:-4 12:3 23:-2
at__<posting> 16:2
at__and 23:4
at__be 10:2 23:-2
at__i 17:2 19:2
at__in 20:2
at__instead 13:3 23:-2
at__level 0:-2 3:2 23:4
at__my 19:2
at__on 0:5 3:-4
at__the 10:3
at__thei 2:2 23:-2
at__what 3:3
at__work 10:3
at_a 12:9 13:-3 23:-4
at_all 19:7 23:-2
at_amazon 23:5
at_home 16:2
at_it 17:3
at_last 10:2
at_me 20:2
at_my 0:7 3:-3 9:-6 21:6 23:2
at_tailspin 10:2
at_the 10:4 16:3 23:2
attach 10:-5 23:7
attach| 10:-3 23:5
at| 0:4 1:-3 2:3 5:-3 8:-4 9:-5 10:5 11:-4 12:5 13:10 14:-2 15:-3 16:-3 20:-5 21:2 22:-2 23:8
autom 10:2
autom_<deed> 10:2
averag 16:5 23:-2
averag| 16:3
aw 0:-2 3:-3 5:-2 10:-2 16:9 20:-2 23:8
aw_<hint> 5:-2 23:6
aw__ 23:4
aw_have 16:2 23:2
awai 1:11 3:-4 10:3 11:-8
awai_until 12:2
awai| 1:8 3:-3 10:2 11:-5
aw| 16:6 23:6
a| 0:3 1:-5 2:-5 3:3 4:10 5:6 6:-2 7:-3 8:-2 9:-3 11:-9 12:3 13:-5 16:2 18:7 19:-8 20:-6 21:-5 22:3 23:7
b 3:2
b_<dimension> 3:2
b_<level> 3:2
babi 3:-2 14:4 19:4 23:-3
babi| 19:3 23:-2
back 1:-2 3:-3 11:9 12:9 19:-3
back_ 12:4 23:-2
back__ 23:3
back_my 11:5
back_to 11:2 12:5
back_what 11:2
background 16:2
back| 3:-2 11:5 12:7 19:-2
badg 5:-2 23:6
badg| 23:4
balanc 20:9 23:-4
balanc| 20:6 23:-3
bank 10:5 11:3 23:-3
bank__us 10:2
bank| 11:2
bar 0:2 3:5 19:-2 22:-4 23:7
bar_ 22:-4 23:9
bar__a 3:3
bar_for 3:5 23:-2
bar| 22:-3 23:6
be 0:-4 1:2 2:5 3:2 4:-5 6:-4 10:-3 11:-7 12:-3 13:-3 14:-5 15:-6 17:8 19:8 20:-4 21:-2 22:-2 23:4
be_ 8:-6 9:11 19:3 23:-4
be_<hint> 0:-3 2:3 3:2 5:-2 16:9 17:-2 19:-6 23:4
be_<level> 0:2 3:3 19:-3 23:5
be_<number> 10:3 18:9 23:-6
be_<principle> 16:-2 17:8 20:2
be_<section> 0:3 5:-2 12:-2 16:12 22:-2 23:-3
be_<time> 13:2
be__ 0:-3 5:-5 8:-2 10:-2 11:3 13:2 15:4 18:3 19:-2 22:4 23:3
be__<deed> 1:2 2:-2 3:8 8:5 10:-3 16:-3 19:-6 20:-2 23:5
be__<guideline> 2:4 8:-2
be__<hint> 0:-3 5:6 8:-2 9:7 11:-2 16:6 20:-4 22:-2
be__<level> 0:2 3:6
be__<number> 10:4 16:-2 17:6 23:-4
be__<period> 12:-2 23:6
be__<posting> 2:-2 16:11 23:-4
be__<principle> 17:3
be__<section> 3:6 16:2 23:-2
be__a 3:-3 5:7 8:-2 10:-2 12:3 13:-3 19:2 22:-2
be__abl 5:4
be__about 2:-2 16:2 20:8 23:-2
be__abov 23:2
be__an 17:3 22:6 23:-4
be__and 17:3
be__ani 20:3 23:-2
be__anyth 0:-4 8:5 20:-2
be__as 19:3
be__at 0:3
be__best 10:2 22:2
be__between 0:2
be__bin 1:2
be__but 21:2
be__call 2:2 23:-2
be__case 19:6
be__differ 0:7 23:-2
be__do 5:-4 19:9
be__enough 19:3
be__even 8:2 23:2
be__evid 11:-2 19:6
be__expect 3:3
be__first 23:2
be__for 0:2 21:2 23:-4
be__from 23:3
be__gap 19:2
be__good 17:2
be__hi 23:2
be__i 3:2 5:5 19:2 23:-4
be__in 0:4 2:-2 3:-4 10:3 20:4 23:-2
be__it 3:3
be__just 0:3 8:2
be__kid 19:3
be__leadership 17:2
be__level 23:4
be__manag 19:-2 23:7
be__mention 20:3
be__miss 19:6
be__more 2:-2 8:3
be__my 11:4 19:-4 23:2
be__note 11:10 19:-8
be__now 18:2
be__on 0:-2 3:-2 19:10 20:3 21:2 23:-4
be__onli 8:3
be__other 0:-2 5:3
be__our 18:3
be__readi 19:-10 23:12
be__role 2:3
be__same 0:2 3:-2 15:2
be__seven 2:4 23:-2
be__sinc 3:2 23:2
be__still 16:2 19:2 23:-2
be__suppos 3:3
be__take 1:2
be__than 22:4 23:-2
be__that 1:2 3:2 10:-2
be__the 2:4 16:2 20:-4 21:2
be__there 20:3
be__thi 12:2
be__thin 19:4 23:-2
be__to 3:3 16:3 21:5 23:-3
be__todai 5:-3 22:3 23:3
be__true 23:2
be__vpn 23:3
be__what 19:-2 23:2
be__with 19:2
be__word 20:5 23:-2
be_a 3:6 10:2 17:3 18:2 20:-2 23:-3
be_abl 21:7
be_argu 20:2
be_ask 3:4 10:-2 15:3 16:2 19:-3
be_at 10:2 12:5 23:-3
be_aw 5:-2 16:-3 23:7
be_broken 19:-2 23:5
be_call 2:2
be_cheap 17:6 23:-2
be_differ 0:6 3:-3
be_do 3:5
be_enough 19:5
be_expect 0:-2 3:9 10:-2 19:-2
be_fight 10:2
be_fine 3:3 15:8 23:-5
be_finish 11:2
be_for 1:2 5:6 23:-4
be_from 0:-2 19:6 23:-2
be_gener 18:4
be_good 10:2
be_honest 19:4
be_i 0:-4 2:10 5:-6 8:-4 10:-2 11:-9 16:-4 17:-2 18:-3 19:18 20:-4 22:-4 23:-18
be_ill 12:3
be_in 0:-2 2:4 3:5 8:-2 10:3 11:6 12:2 19:-6 20:-7
be_it 2:-4 3:3 8:3 10:-4 16:7 17:-2 22:-3 23:7
be_meant 3:2
be_miss 19:4
be_my 1:-4 2:-2 3:-5 5:13 7:13 8:-3 9:8 11:7 15:-5 16:-2 19:5 20:-2 21:-4 22:-5 23:-9
be_new 0:2 3:-2 5:3
be_next 16:-2 23:5
be_not 1:2 11:2 12:3 23:-2
be_now 0:2 3:-2 10:3 23:2
be_nudg 14:2
be_on 21:2 23:3
be_onli 0:7 3:-7 16:3
be_our 5:-4 23:9
be_realli 3:2 22:4 23:-2
be_rubbish 1:2
be_said 20:6
be_she 21:2 23:2
be_sick 5:-3 19:-2 23:6
be_someth 20:6 23:-2
be_still 19:3 23:2
be_that 3:4 10:-2 20:2
be_the 0:6 1:-3 2:10 3:-4 5:-3 8:5 9:-3 12:-2 13:-2 14:-2 15:-2 17:5 19:-7 20:-2 22:-3 23:11
be_thei 2:3 8:3 23:-2
be_there 0:-5 2:6 3:-4 5:10 8:12 11:-2 17:3 22:-8 23:-9
be_think 16:2
be_told 0:-2 3:4 20:4 23:-2
be_too 11:-2 19:6
be_us 10:2
be_veri 5:3 16:2
be_what 5:8 23:-5
be_work 13:2 16:2
be_written 3:2
be_wrong 1:4 22:-2
be_you 5:-4 16:-2 22:14 23:-2
be_your 3:2 22:-2 23:7
beach 12:3
beach_ 12:3
beach| 12:2
beat 10:2
beat_<deed> 10:2
becom 5:-3 23:4
becom_<level> 19:2
becom_a 5:-3 23:4
becom| 5:-2 23:3
befor 0:-2 3:4 10:2 11:4 12:5 19:-3 23:-3
befor_ 10:2
befor_<period> 12:2
befor__ 12:2 23:3
befor__go 11:4 19:-3
befor_i 3:2 11:4 15:-2 19:-2 20:2 23:-2
befor_the 21:2
befor_thei 3:2
befor_to 10:-2 15:4 16:2
befor| 11:3 12:2 16:2
begin 11:5 19:-3
begin| 11:3 19:-2
believ 3:2
believ_we 3:2
believ| 3:2
belong 1:4
belong_to 1:4
below 23:2
besid 0:3 3:-2 5:8 20:-2 23:-2
besid_<hint> 5:3 23:-2
besid| 0:2 5:5 23:-2
best 0:-2 2:-2 3:2 10:2 20:-2 22:6 23:2
best_ 22:3
best_<hint> 18:2 23:3
best__for 23:4
best| 22:4 23:2
better 16:2 23:2
between 0:9 3:-7 10:6 16:-3 19:-2 20:-2 23:2
between_<level> 0:5 8:5
between_<number> 10:2
between__<number> 0:2 10:2
between__and 0:4 8:3
between__for 0:2
between_level 0:9 3:-2 8:-3
between_the 0:5 3:-3 10:3
between_us 23:3
between| 0:6 3:-4 10:4 16:-2
be| 0:-3 1:4 2:3 4:-4 5:2 6:-3 9:2 11:-5 12:-3 13:-2 14:-5 15:-4 17:5 18:2 19:8 23:3
big 0:2 10:4
big__<hint> 0:2
big_meet 23:2
bigger 0:3 3:-2
biggest 10:2 19:2
biggest_<hint> 10:2
big| 10:4 23:-2
bin 1:13 10:-3 23:-3
bin__ 1:2
bin_it 1:7 10:-3
bin| 1:9 10:-2 23:-2
bit 0:6 10:-3 20:4 23:-4
bit_ 0:4 23:-2
bit__<hint> 20:3
bit| 0:3 10:-2 20:3 23:-2
blank 19:4
blank_<deed> 19:2
blurb 16:2
board 3:3 10:3 23:-3
board| 3:2 10:2 23:-2
bonjour 22:9
bonjour| 22:6
book 0:-2 3:-2 10:-2 13:-2 19:-4 20:-2 22:-5 23:17
book__<dimension> 23:5
book__big 23:2
book__room 23:2
book_in 19:-4 23:7
book_the 23:7
book| 19:-3 22:-3 23:14
boot 8:-2 23:6
boot| 23:4
bore 0:2 10:-2 16:5
bore_<deed> 16:6
bore| 0:2 16:2
boss 1:-2 3:3 5:-2 9:-2 11:-2 15:3 16:-2 18:-2 21:5 22:5 23:2
boss_ 22:5 23:-3
boss__me 23:6
boss_want 15:2
boss| 19:-2 21:4 22:3 23:3
bot 0:-2 2:-3 5:7 8:-2 13:2 16:2 17:2 20:-2 22:13 23:-11
bot_ 2:-2 5:-2 16:-2 22:14 23:-7
bot__ 5:4 22:-2 23:3
bot__<deed> 13:2
bot__tell 16:2
bot_but 16:2
bot_can 16:3
bot_put 13:3
both 0:11 2:-2 3:-2 8:-2 10:8 16:-2 17:2 22:-2 23:-3
both__ 0:8 20:-3
both__<deed> 10:3
both__pleas 20:2
both_level 0:2
both| 0:9 2:-2 3:-2 10:4
bottom 8:4 16:2 23:-3
bottom| 8:3 23:-2
bot| 2:-2 5:5 16:2 22:11 23:-7
box 2:2 3:-2 12:2 19:7 23:-3
box| 19:5
brag 11:7 15:8 16:3 22:-2 23:-4
brag_about 16:3
brag_document 15:9
brag| 11:5 15:6 16:2 23:-3
break 12:10 13:-2 14:-2 23:-2
break__the 12:2
break_from 12:4
break| 12:7
broken 19:-2 23:5
broken_ 23:2
broken| 23:3
brought 10:2
brought_<deed> 10:2
bucket 2:12 5:-3 19:-3
bucket| 2:9 5:-2 19:-2
bug 23:2
bui 23:8
build 0:-2 3:5 15:9 19:-3 22:-2 23:4
build_<hint> 15:3
build__ 15:3 19:-2 22:-2 23:4
build_a 20:2
build_my 15:2
build| 3:3 15:6 19:-2 22:-2 23:2
built 2:-2 8:6 22:-2
built_<deed> 2:-2 8:6 22:-2
bui| 23:6
bullet 3:2 10:-4 23:5
bullet_ 3:2
bullet| 10:-3 23:4
bundl 11:-7 15:16 19:-3
bundl_up 15:2
bundl| 11:-5 15:11 19:-2
burnout 20:3
burnout| 20:2
but 0:3 11:-2 16:2 21:2
but_<not> 19:3
but__<hint> 19:2
but__be 23:2
but__i 19:2
but__not 0:2
but_i 0:2 3:-2 17:2
but_okai 21:2
but_what 3:2
but| 0:2 16:3 19:-2
by 0:9 1:-2 5:-2 8:-3 10:6 15:11 19:4 21:-2 22:-3 23:-7
by_<day> 10:-4 15:13 23:-3
by_<number> 10:3 18:2
by_<period> 10:4
by__ 0:9 3:2 8:-2 11:2 15:4 22:-2 23:-3
by__<hint> 10:2
by__and 3:2
by__i 3:-2 19:3
by_heart 3:3 20:3
by_level 0:3
by_line 0:2
by_my 19:2
by_now 19:2
by_side 0:12 3:-2 22:-3 23:-2
by_the 23:2
by_what 3:-2 19:5
by| 0:9 1:-2 3:-2 8:-2 10:5 15:7 19:2 22:-2 23:-4
cadenc 3:2 10:2
cadenc_ 3:2
cadenc_be 0:2
cadenc| 3:2
calcul 10:-3 20:3 23:6
calcul_<deed> 10:-3 20:3 23:6
calcul| 10:-2 20:2 23:4
calibr 0:6
calibr| 0:3
call 0:-3 2:8 3:-4 5:-3 8:3 10:-2 13:-3 16:3 17:4 20:-3 22:-2 23:8
call_ 16:2 23:2
call_<deed> 2:8 3:-2 8:3 16:-3 17:5 20:-2 23:-4
call__ 2:6 8:3
call__again 17:3 23:-3
call__the 16:2
call__thei 23:3
call_it 23:2
call_me 23:2
call_what 16:2
call| 0:-2 2:6 3:-4 5:-2 8:2 13:-2 16:2 17:3 19:-2 20:-2 23:7
can 1:-4 2:-3 4:3 5:12 6:5 8:-5 9:-4 10:-4 11:-5 12:-7 14:-5 15:5 16:6 17:-2 18:3 19:-14 21:5 22:-10 23:5
can_<hint> 16:2
can__ 0:4 3:-3 16:2
can__<hint> 4:6 5:5 10:-2 20:-2 21:-2 23:-2
can__ask 5:6
can__do 5:9 19:-2 23:-5
can__draft 15:2
can__explain 3:5 5:3 23:-3
can__find 5:-2 20:8
can__get 15:3
can__go 16:2
can__keep 10:2
can__make 23:4
can__move 23:2
can__my 5:7 11:-3 23:-2
can__note 10:2
can__put 23:2
can__read 5:-2 11:2 20:4
can__remind 2:2 13:3 23:-3
can__see 5:-2 11:6 16:2
can__show 16:2 23:-2
can__take 23:2
can__what 0:2 5:-3 7:4
can__write 23:2
can_go 20:2
can_hand 15:2
can_i 1:-3 2:-2 3:-3 4:6 5:7 10:-3 11:5 12:-2 13:-2 18:7 19:-8 20:4 21:-4 23:6
can_meet 3:2
can_my 21:6 23:-2
can_see 0:2 3:-2 5:11 11:-5 21:-3 23:-2
can_someon 2:2 16:2
can_the 13:4 23:-4
can_thi 5:2
can_you 0:-4 1:2 2:-2 3:-2 5:9 6:7 7:-3 8:-2 9:-2 10:4 11:-4 12:-3 14:-2 15:4 16:-2 18:-2 19:-4 22:-8 23:9
cancel 13:-3 14:7
cancel_ 23:2
cancel| 13:-2 14:5
can| 2:-2 4:3 5:12 6:4 7:-3 8:-3 9:-3 10:-5 11:-5 12:-4 14:-3 15:2 16:2 18:3 19:-9 21:4 22:-7 23:3
car 19:-2 23:5
care 8:-2 19:2 20:6
care_which 20:6
care| 20:4
case 0:-2 3:-4 10:5 11:-3 15:12 19:5 23:-6
case_ 19:2 23:-2
case| 3:-2 10:3 11:-2 15:9 19:3 23:-4
cat 23:3
cat__a 23:2
categori 2:16 22:-2 23:-6
categori| 2:12 23:-5
cat| 23:2
chair 3:-2 23:4
chair| 23:3
chanc 15:-2 16:5 19:-3 20:-2 23:10
chanc_of 15:-2 16:4 19:-3 23:6
chanc| 16:2 19:-2 23:7
chang 0:10 3:-6 8:-3 9:7 13:8 14:-2 19:-2 21:-2 23:-8
chang_ 0:6 3:-3
chang__<hint> 0:-4 9:5
chang__remind 13:4
chang_for 0:2
chang_my 0:-7 9:13 13:6 21:-2 23:-2
chang_the 13:3
chang| 0:8 3:-4 8:-2 9:5 13:4 21:-2 23:-4
chapter 2:5 16:-2 23:-2
chapter| 2:3
chart 8:4 20:-4 23:5
chart| 8:3 20:-3 23:4
chat 11:3
chat_with 11:3
cheap 17:6 23:-2
cheap| 17:4 23:-2
check 13:4 19:6 20:2 23:-4
check__the 20:2
check_in 13:4 23:-3
check| 13:3 19:4 23:-3
cheer 22:11 23:-5
cheer__ 22:6 23:-3
cheer_mate 22:8 23:-4
cheer| 22:8 23:-4
christma 12:2
ciao 22:10 23:-4
ciao| 22:7 23:-3
claim 10:3 16:6 23:-4
claim| 16:4 23:-2
climb 0:6 23:-2
climb| 0:4
close 3:-2 10:9 19:11 23:-5
close_<deed> 10:9 23:-4
close__i 19:3
close__the 10:5 23:-3
close_be 19:4
close| 19:6 23:-2
clue 3:2
code 23:4
code| 23:3
coffe 13:5 23:2
coffe__on 23:3
coffe_machin 23:4
coffe| 13:3
cold 20:2 23:2
colleagu 1:-3 8:3 11:-2 20:3 23:7
colleagu_ 1:-2 11:-2 23:9
colleagu__it 20:2
colleagu_sai 8:4
colleagu| 1:-2 8:2 23:6
collect 10:-3 11:4 15:6 23:-2
collect_<deed> 11:6 15:3 19:-4
collect| 10:-2 11:3 15:4 23:-2
column 0:12 2:-2 3:8 8:-3 16:-2 19:-2 20:5 22:-3 23:-3
column_ 0:8 3:6 20:-3 22:-3
column__the 20:3
column_be 3:-2 20:4
column_for 3:2 20:2
column_the 3:6
column| 0:9 3:6 8:-2 20:3 22:-2 23:-2
come 0:2 3:-3 5:-2 8:10 10:-6 12:-3 13:5 14:4 16:3 19:-4 20:2 23:-2
come__ 10:-2 20:2 23:5
come__<dimension> 0:2 3:-2
come__<level> 3:-2 8:8 23:-3
come__<principle> 17:3
come__anywher 20:2
come_abov 8:2
come_after 3:-4 8:9 17:3 23:-4
come_on 13:2
come_to 0:4
come_up 20:6
come_with 0:2
come| 3:-4 8:7 10:-3 12:-2 13:4 16:2 19:-2 20:2
command 3:-2 5:21 19:-3 22:-3 23:-8
command_ 3:-2 5:21 19:-3 22:-3 23:-8
command| 5:17 19:-2 22:-2 23:-6
committe 10:-2 15:11 16:-2 23:-2
committe_ 10:-2 15:6
committe| 15:7
compar 0:17 1:-3 3:-15 4:-2 5:-2 8:-4 10:-7 11:-5 15:-4 16:-5 17:-5 18:-5 19:-4 20:-7 21:-2 22:-5 23:4
compar_ 0:16 23:-6
compar_<deed> 0:7 3:-3
compar_<dimension> 0:14 3:-7 11:-2 18:-3 19:-4 23:-3
compar_<hint> 0:18 16:-2 20:-3 23:-8
compar_<level> 0:4
compar__ 0:15 20:-2 23:-3
compar__<dimension> 0:8 19:-2
compar__<hint> 0:3
compar__<level> 0:2
compar__and 0:-4 23:11
compar__level 0:2
compar__n 0:2
compar_l5 0:3
compar_the 0:4 8:-2
compar| 0:17 1:-2 3:-11 8:-3 10:-4 11:-3 15:-2 16:-3 17:-3 18:-3 19:-4 20:-5 22:-3
compel 3:2
compel_<hint> 3:2
compet 2:6 20:-4 23:2
compet__in 2:4 20:-3
competitor 3:-2 10:4
compet| 2:4 20:-3
compil 15:3
complain 23:2
complain| 23:2
complet 0:5 14:4 23:-2
complet| 0:4 14:3
concept 18:-2 23:5
concept_<number> 18:-2 23:5
concept| 23:4
concern 11:2
concern_the 11:2
confid 3:2
conflict 1:2 3:2 10:2 23:-2
conflict_ 3:2
conflict| 1:2
confus 17:2
connect 23:6
consist 20:7 23:-2
consist| 20:5 23:-2
contrast 0:18 3:-4 16:-2 20:-4 23:-3
contrast_<hint> 0:16 3:-2 16:-2 20:-4 23:-3
contrast__level 0:2
contrast_the 0:3 3:-2
contrast| 0:13 3:-2 20:-3 23:-2
contribut 0:2
convers 0:2
cook 5:-2 23:5
copi 4:9 23:-5
copi| 4:6 23:-4
corner 3:6
corner| 3:4
cost 10:2 16:6 23:-2
cost| 16:3
could 1:-2 11:-2 13:4 16:4 21:3 22:-2 23:4
could__<deed> 19:2
could__book 23:2
could__put 10:2
could__show 21:2
could__write 13:2
could_i 16:5
could_the 13:2 23:-2
could_you 13:3 19:-2 20:2 21:3 23:2
could| 16:3 21:2
count 8:4 19:3
count_ 20:3
countri 16:2
count| 8:3
cousin 16:2
cover 2:10 3:-2 5:-2 8:5 16:5 20:-2 23:-5
cover_ 2:5 5:-2 8:2
cover__ 16:2
cover_in 2:8 20:-3 23:-4
coverag 16:4
coverag_do 16:2
coverag| 16:3
cover| 2:7 5:-2 8:4 16:2 23:-4
creat 0:2 3:-4 5:-3 15:5 19:-2 23:7
creat_<hint> 3:-3 15:3
creat__<hint> 5:-2 23:5
creat__document 3:-2 15:3
creat| 3:-3 5:-2 15:3 19:-2 23:5
cri 3:2
cri_<deed> 3:2
crush 10:-2 18:4 23:2
crush| 10:-2 18:3
csv 4:5 11:-2 15:-2
csv_ 4:5 11:-2 15:-2
csv| 4:4 11:-2
custom 3:2
cut 10:2
cut_<deed> 10:2
cycl 3:-3 10:2 11:-2 15:-2 16:-2 19:5 20:7 23:2
cycl_ 0:-2 3:-4 10:2 20:8
cycl__<hint> 0:2 19:2
cycl_the 0:3 3:-2 19:3
cycl| 0:-2 3:-2 10:2 20:5 23:2
d 3:2
dana 23:2
dana| 23:2
dank 22:11 23:-4
dank| 22:8 23:-3
data 1:8 2:-2 4:5 7:16 8:-2 9:-2 10:3 11:-2 15:-3 19:-6 20:5 22:-4 23:-7
data_ 1:9 4:5 7:-2 10:3 15:-3 23:-4
data| 1:6 4:3 7:12 9:-2 10:2 11:-2 15:-2 19:-4 20:2 22:-3 23:-4
date 10:-2 23:6
date_of 10:-2 23:6
date| 23:4
deal 0:-2 3:7
deal__<dimension> 3:4
deal_with 0:-2 3:6
deal| 0:-2 3:5
dear 11:3 17:3
dear_<guideline> 13:2 17:2
dear| 11:2
debug 5:-3 8:-2 23:10
debug| 5:-2 23:7
dec 12:6 13:-2
decid 16:2
deck 3:3 10:-4 19:-2 23:7
deck| 3:2 10:-3 23:5
dec| 12:4 13:-2
deep 0:2
defin 23:4
defin| 23:3
delet 1:22 2:-2 5:2 10:-3 11:-8 12:-2 13:-3 14:3 16:-2 17:-2 19:-3 20:-2 22:-12 23:6
delet__<dimension> 1:2
delet__<number> 1:3
delet__last 1:2
delet__note 1:7 5:5 10:-2 11:-4 23:-4
delet_my 1:9 10:-2 11:-6 13:-2 14:7 23:-2
delet_note 1:4 23:-2
delet_the 1:4
delet| 1:20 5:2 10:-2 11:-5 13:-2 14:2 19:-2 22:-8 23:4
delight 20:5 23:-3
delight| 20:4 23:-2
deliv 3:3
deliveri 20:5 23:-2
deliveri| 20:3
delta 0:6 1:7 3:-2 11:-2 23:-3
delta_ 0:2
delta_<level> 0:3
delta__<level> 0:3
delta| 0:5 1:5 11:-2 23:-2
demand 16:2
dentist 10:4 13:-5 23:3
dentist| 10:3 13:-3 23:2
describ 0:-2 2:-4 3:9 8:10 11:-2 23:-4
describ| 2:-3 3:6 8:7 23:-3
design 10:3
design__<deed> 10:2
desk 23:3
detail 0:3 10:7 23:-5
detail__ 10:5 23:-3
detail| 0:2 10:5 23:-3
develop 0:3
develop_<hint> 0:3
develop| 0:2
differ 0:16 1:-2 2:-2 3:-14 5:-2 8:-8 9:-5 10:-6 11:-5 12:-2 13:-2 15:-3 16:-6 17:-3 18:-4 19:-8 20:-5 21:-2 22:-3 23:-6
differ_ 0:9 23:-2
differ_<dimension> 0:13 3:-4 11:-2 19:-2
differ_<hint> 0:10 20:-2
differ_<level> 0:4
differ__ 0:14 3:-3
differ__<dimension> 0:8 3:-2
differ__<hint> 0:3 20:-2
differ__<level> 0:5
differ__and 0:3
differ__level 0:6 8:-2
differ__the 0:3
differ_between 0:6 3:-2 8:-3 23:4
differ_for 0:3
differ_from 0:7 9:-2 19:-2
differ_in 0:3
differ_of 0:3
differ_on 0:3
differ_pleas 0:3
differ| 0:15 3:-12 8:-6 9:-3 10:-3 11:-3 15:-2 16:-4 17:-2 18:-2 19:-5 20:-3 22:-2 23:-4
dimens 1:-3 2:21 3:-3 5:-5 8:-6 11:-8 12:-2 13:-2 14:-2 16:-5 17:-5 19:7 22:-9 23:-11
dimens_ 2:21 5:-2 16:-2 19:-9 22:-7 23:-6
dimens__ 2:3
dimens__it 2:5 23:-2
dimens__the 11:-2 19:7
dimens_be 2:6 5:-2 19:-2
dimens_do 2:4 11:-2 19:8 23:-3
dimens_have 11:-3 19:12 20:-3
dimens_list 2:7 11:-2
dimens| 1:-2 2:20 3:-2 5:-3 8:-4 11:-5 16:-3 17:-3 19:5 22:-6 23:-8
dinner 19:-2 23:7
dinner_ 19:-2 23:5
dinner| 23:3
director 0:-2 3:3 11:2 15:2 22:3 23:-4
director_and 11:3
director| 22:2 23:-2
disagre 17:7 23:-3
disagre__then 17:2
disagre_and 17:6 23:-3
disagre| 17:4 23:-2
do 0:4 1:-9 2:-4 3:5 4:-4 5:8 6:-3 7:4 8:2 10:-7 12:-4 13:-4 14:-3 15:-7 16:4 17:2 18:-5 20:6 21:-3 22:-10 23:6
do_ 3:2 5:13 7:-3 16:-2 19:5 22:-2 23:-5
do_<company> 3:-2 5:-2 8:-6 16:-2 23:15
do_<dimension> 3:10 11:-2 17:-2 23:-2
do_<hint> 0:4 3:8 5:-2 16:3 19:-2 20:-2 23:-2
do_<level> 0:3 3:7 19:-2 23:-3
do_<number> 5:9 23:-6
do__ 0:3 1:-2 10:7 11:-3
do__<dimension> 3:5
do__<guideline> 0:-4 3:7 8:4 16:-4 20:8 23:-7
do__<hint> 0:-3 3:3 5:4 10:-2 11:4 16:5 20:2 21:5 23:-7
do__<level> 0:2 20:2 23:8
do__<period> 3:3 23:3
do__<posting> 3:-3 16:12 20:-6 23:-3
do__<section> 8:8 16:-3
do__and 0:2
do__ask 23:3
do__becom 5:-2 23:3
do__call 23:4
do__do 0:2 3:2 5:5 23:-4
do__find 20:-3 23:4
do__get 20:2 23:3
do__have 2:4 3:-2 5:-2 10:-3 11:3 17:3 19:3
do__i 0:3 3:-2
do__keep 5:-3 7:7
do__know 5:-3 7:4 8:5
do__lack 19:3
do__level 0:8 3:2 20:-2 23:-3
do__log 11:4
do__look 2:2 23:-2
do__make 17:3 23:-2
do__me 5:2
do__mean 3:5 5:-2 17:7 23:-4
do__note 19:6
do__remind 12:4
do__sai 20:5
do__self 18:4 23:-3
do__stand 5:-3 19:11 23:-4
do__still 3:-2 19:8 23:-2
do__stop 0:2
do__that 3:2
do__the 0:2 3:2
do__think 3:-2 8:-4 9:8 23:5
do__type 5:6 19:-2 23:-3
do__us 5:3
do__want 0:-2 3:9 14:4 23:-2
do__word 20:3
do__work 5:5
do__write 5:-2 11:7 19:-2 23:-2
do_a 3:2 23:10
do_about 3:4
do_amazon 17:7 23:-2
do_anyth 20:4
do_aw 23:3
do_besid 5:8 20:-2 23:-2
do_for 3:3 5:3 23:-3
do_i 0:-5 2:-7 3:-3 5:6 7:-2 8:-3 10:-5 11:13 12:-2 14:-2 15:-3 16:-3 17:-3 18:-4 19:9 20:-9 21:5 22:-2 23:10
do_instead 0:3 3:-2
do_it 0:6 1:-3 2:7 10:9 11:-5 16:-2 17:-2 19:-3 20:6 22:-2 23:-6
do_more 0:2 3:-2
do_my 3:2 5:-4 9:-3 11:-4 18:5 19:7 21:-2 23:13
do_not 11:-2 12:3 13:2 14:4 20:-2 23:3
do_on 19:2
do_our 3:2
do_so 3:3
do_somebodi 16:2 17:3 23:-4
do_that 0:5 3:-3 23:2
do_the 0:6 5:-4 8:9 10:-4 11:-2 12:-2 16:10 17:-4 19:-5 20:5 23:-12
do_thei 0:-2 2:4 3:7 5:-2 10:-2 16:6 19:-2 23:-2
do_thi 2:-2 5:4 8:6 23:-3
do_when 3:3 23:-2
do_with 20:3
do_you 0:-6 1:-3 2:3 5:-4 7:15 8:7 9:8 10:-3 11:6 16:-2 17:-2 19:-4 22:-4 23:-5
document 0:-3 1:-2 3:-6 4:-3 5:-2 10:-5 11:-4 12:-2 15:19 16:-7 17:-2 19:-4 20:8 21:-2 22:-2 23:-9
document_ 4:-2 11:-2 15:15 16:-3 20:2 23:-2
document__ 15:8
document__<level> 3:-2 15:3
document__my 10:-2 15:7
document__of 15:3
document__the 15:2
document_for 3:-3 15:7 23:-2
document_from 15:5
document_not 15:2 20:3
document_of 15:3
document_out 15:4
document_pleas 15:11
document| 1:-2 3:-4 4:-2 10:-4 11:-2 15:18 16:-4 19:-2 20:4 22:-2 23:-6
dog 23:4
done 3:-2 10:4 19:2 20:-2 23:2
done_and 23:2
done| 10:3 20:-2
down 0:-2 1:-2 2:-2 3:-3 5:-3 10:8 11:12 16:-2 17:-2 18:5 22:-2 23:-4
down_ 5:-2 11:9 20:-2 23:2
down_<number> 10:2
down__ 23:2
down__<dimension> 11:2
down__<number> 18:2
down__a 18:2
down__far 11:2
down__i 10:2
down_about 11:2
down_as 18:3
down_so 11:3
down_that 10:3
down_the 16:2 20:6 23:-5
down_to 18:2
down| 5:-2 10:4 11:9 18:2 23:-2
do| 0:3 1:-7 2:-2 3:3 4:-3 5:7 6:-3 7:4 8:3 10:-5 12:-3 13:-3 14:-3 15:-6 16:2 18:-4 19:2 20:6 21:-2 22:-9 23:7
draft 10:-3 15:13 16:-2
draft__<hint> 23:3
draft_a 23:5
draft_my 15:2
draft| 10:-2 15:9
drop 1:5 11:-5 20:-2 22:-3 23:11
drop__note 11:-3 23:7
drop| 1:3 11:-3 22:-2 23:8
dublin 23:2
dublin| 23:2
duck 23:2
due 12:2
dure 12:11 14:-2 23:-3
dure| 12:8 14:-2 23:-2
d| 3:2
e 0:2 20:2
each 0:7 8:2 11:-2 13:7 19:-2 23:-5
each_<day> 13:7
each__ 8:2
each_other 0:9 3:-3 10:-2
each| 0:6 3:-3 8:2 13:3 23:-2
easter 12:9 14:-5
easter| 12:7 14:-4
eat 13:2 23:3
eat| 23:2
ecosystem 20:4
ecosystem| 20:2
edg 10:2
edg_<hint> 10:2
edg| 10:2
els 0:2
email 3:-2 5:-2 21:-3 23:13
email_to 21:-3 23:7
email| 21:-2 23:8
emea 10:3
emea| 10:2
employ 17:3
employe 20:6 23:-2
employe_ 16:2
employe__the 20:2
employe_in 20:3
employe| 20:4
employ| 17:2
end 13:-2 14:6 16:4 20:-2 23:-2
end_of 16:2
end| 14:4
engag 3:5
engag_ 3:4
engag| 3:4
engin 3:2
engin_<hint> 3:2
enough 0:-2 3:-3 11:-11 12:-3 14:7 19:17 20:-2 23:-4
enough_ 12:-2 14:2 19:4
enough__<dimension> 11:-5 19:8
enough__the 14:4
enough_about 19:3
enough_in 19:2
enough_on 19:2
enough_with 14:5
enough| 3:-2 11:-7 12:-2 14:5 19:15 23:-3
enter 11:4 18:3
enterpris 16:4
enterpris| 16:2
enter| 11:3 18:2
entri 1:4 11:2 23:-2
entri| 1:3
enumer 2:8 17:3 23:-5
enumer_the 2:5 17:3 23:-4
enumer| 2:6 17:2 23:-3
eras 1:19 7:-2 10:-3 11:-6 15:-2 18:-2 23:-2
eras__of 1:5
eras__that 1:3
eras_all 1:16 11:-5
eras_everyth 1:4 7:-2
eras_the 1:3
eras| 1:16 10:-2 11:-5
error 3:-3 10:3 23:6
error| 3:-2 10:2 23:4
etc 10:-2 16:3 22:-3 23:5
etc_ 10:-2 16:3
etc__ 22:-2 23:4
etc_passwd 22:-3 23:5
etc| 16:2 22:-2 23:4
ethic 20:3
ethic| 20:2
euro 23:4
europ 13:5
europ__ 13:3
europ| 13:3
euro| 23:2
even 5:3 8:4 10:-2 16:3 19:-2
even_cover 8:2
even| 5:2 8:3 19:-2
ever 1:2 3:-2 10:5 12:-3 14:9 20:2 22:-2 23:-4
ever_ 12:-2 14:5
everi 0:4 2:-4 3:-2 10:5 11:-4 12:-5 13:9 14:9 15:-3 16:-3 17:3 18:-2 20:7 21:-2 22:-2 23:-7
everi_<day> 13:8 23:-2
everi_<number> 23:2
everi_<period> 10:4 12:-4 13:2 14:11 23:-3
everi__ 14:4
everi__and 1:2
everi__at 13:4
everi__for 14:3 20:3 23:-2
everi__i 0:3
everi__in 17:3
everi_second 13:2
everi_sentenc 20:2
everi| 0:3 2:-2 11:-2 12:-4 13:8 14:7 15:-2 16:-2 17:2 20:4 23:-4
everybodi 10:-2 23:3
everyon 10:2 23:2
everyon| 23:2
everyth 0:2 1:8 2:-3 3:10 4:11 5:-4 8:-3 10:-5 11:9 12:-2 13:-3 14:-2 15:3 16:-6 17:-2 18:-3 20:5 22:-6 23:-12
everyth_ 0:5 4:12 20:5 22:-4 23:-7
everyth__<hint> 11:3
everyth__<level> 3:4
everyth__<not> 19:2
everyth__have 1:2 7:4 11:-2 15:3 21:2
everyth__log 19:2
everyth__my 3:2 11:3
everyth__you 1:2
everyth_about 1:2 3:2
everyth_but 19:3
everyth_for 3:6
everyth_i 5:-3 10:-2 11:10 15:6 16:-2 20:-2 21:2 23:-2
everyth_in 11:5
everyth_what 1:3
everyth_you 1:6 7:4 11:-2
everyth| 0:2 1:7 2:-2 3:6 4:8 5:-3 10:-2 11:7 13:-2 16:-3 18:-2 19:-4 20:4 22:-4 23:-7
ever| 1:2 10:3 12:-2 14:7 20:2 23:-2
evid 0:-6 1:-3 2:-4 3:-8 4:-2 5:-4 8:-2 9:-4 10:7 11:18 12:-2 14:-2 15:11 16:-5 17:-2 18:-4 19:11 20:-5 21:5 22:-4 23:-14
evid_ 9:-3 10:4 11:9 15:8 19:-2 20:-2 21:6 22:-2 23:-4
evid_<hint> 10:4
evid__ 11:-3 19:10
evid__<dimension> 3:-2 11:5
evid__<hint> 15:2
evid__a 15:2
evid__all 19:2
evid__have 11:6 19:-3
evid__i 11:4 19:-2
evid_as 15:4
evid_at 19:3
evid_enough 11:-3 19:5
evid_for 15:2 19:5 23:-2
evid_i 11:9 19:-5
evid_on 0:-2 3:-2 11:8 19:-3
evid_thin 15:-2 19:7
evid| 0:-4 1:-2 2:-2 3:-5 5:-3 9:-3 11:15 15:9 16:-3 18:-2 19:10 20:-3 21:3 22:-2 23:-11
exact 3:3 20:-2
exact_word 3:3 20:-2
exactli 3:6 19:-2
exactli_ 3:2
exactli_be 3:3 19:-2
exactli| 3:5
exact| 3:2
exchang 23:4
exchang_rate 23:4
exchang| 23:2
excus 8:2
execut 20:2
execut_protocol 20:2
execut| 20:2
exist 8:5 15:2 20:-2
exist_ 15:2
exist| 8:4
expect 0:-7 1:-2 2:-4 3:16 5:-2 8:-2 10:-5 11:-3 12:-2 13:-2 14:-2 15:-2 16:-4 17:-5 18:-4 19:-6 20:-2 22:-8 23:-9
expect_ 3:17 22:-5 23:-2
expect_<deed> 3:7 10:-3 20:2
expect_<level> 3:3
expect__ 3:4
expect__<dimension> 3:6
expect__<level> 3:3
expect__for 3:2
expect__of 3:4 20:2
expect__the 3:4
expect_for 3:10 22:-2 23:-3
expect_of 3:5
expect_on 3:5
expect_pleas 3:4
expect| 0:-5 2:-3 3:16 10:-3 11:-2 16:-3 17:-3 18:-2 19:-3 20:-3 22:-5 23:-6
explain 3:11 5:5 11:-2 16:-2 17:5 18:-3 22:-6
explain__ 3:5 17:4 23:-2
explain__i 3:5 18:-2
explain__you 5:7 22:-3 23:-3
explain_it 0:2
explain_like 3:8 18:-2
explain_what 5:5 23:-3
explain| 0:-2 3:10 5:4 11:-2 17:4 18:-2 20:-2 22:-4
export 1:-5 4:27 5:-2 11:-3 15:7 19:-2 20:-3 22:-8 23:-5
export_<hint> 4:-2 15:7 20:-2
export_my 11:-2 15:4
export| 1:-3 4:22 11:-2 15:5 19:-2 20:-2 22:-5 23:-3
extend 10:3
extend| 10:2
extern 3:4
extern_ 3:2
extern| 3:3
extra 0:2 3:-2
ey 16:2
fail 3:2 19:-2 23:4
fair 3:3 22:2 23:-2
famili 12:3 15:2
fancier 0:2
fancier_verb 0:2
far 3:-4 5:-4 11:10 15:2 16:-2 19:12 20:-2 23:-7
far_ 11:9 19:-5
far_<hint> 0:-2 19:7 23:-2
far__<level> 19:4
far__be 19:7 23:-2
far__i 11:3
far__you 15:2
far_along 19:2
far_be 19:4 23:-2
far_can 11:3 15:3
far_off 19:4
far| 3:-3 5:-3 11:9 19:9 23:-5
fast 17:5 23:-2
fastest 23:4
fast| 17:3 23:-2
feel 14:3 20:2
few 11:-4 16:2 19:5
fewer 23:5
fewer| 23:3
few| 11:-3 19:3
field 0:-2 3:6
field| 3:4
fight 10:4 23:-2
figur 10:3
figur| 10:2
file 0:-2 1:-2 3:-2 4:9 5:-2 10:6 11:-4 15:4 16:-2 20:-2 23:2
file_ 1:-2 4:9 11:-3
file__<deed> 10:2
file__the 15:2
file_for 10:-2 15:4
file| 1:-2 4:6 10:3 11:-3 15:3
fill 10:5 13:2 23:-5
fill_in 10:5 13:2 23:-5
fill| 10:4 23:-3
final 3:-2 19:4
final| 19:3
financ 5:-2 10:4 20:2
financ_ 20:3 23:2
financ| 10:2 20:2
find 0:-4 1:-3 2:-3 3:-5 5:-3 10:-4 11:4 15:-2 16:-4 17:-2 18:3 19:-4 20:18 21:-3 22:-4
find_ 18:4 23:-2
find_<hint> 20:10 23:-2
find__ 20:11 22:-2
find__about 20:2
find__the 20:3
find_all 20:2
find_me 20:4
find_sentenc 20:2
find_the 3:-2 20:3 23:5
find| 0:-2 1:-2 2:-2 3:-4 5:-2 10:-3 11:3 15:-2 16:-2 18:2 19:-2 20:16 21:-2 22:-3
fine 3:4 10:2 15:7 20:-2
fine_ 3:3 15:8 23:-5
fine| 3:2 15:5
finish 11:2
finish_<deed> 10:2 11:2
firm 16:2
firm| 16:2
first 0:-2 5:6 10:9 11:3 20:-2 23:-4
first_ 10:-2 11:5 23:2
first_<hint> 10:3
first_<period> 5:3
first__here 5:2
first_team 10:3
first_time 5:3
first| 5:2 10:6 11:2
fix 3:-2 10:-2 23:13
fix_<deed> 19:2
fix| 3:-2 10:-2 23:10
flight 3:3
flight| 3:2
floor 23:7
floor| 23:5
flop 10:2
flop_<deed> 10:2
fluff 2:4
fluff_ 2:4
fluff| 2:3
folk 3:8 16:2 20:-2 23:-3
folk| 3:6 20:-2 23:-2
follow 10:4 20:-2
follow| 10:2 20:-2
footbal 3:2 13:2 23:-2
for 0:-2 1:-5 2:-8 3:5 4:-4 5:-2 6:-4 7:-4 9:-5 10:6 11:-2 12:3 13:-7 14:3 15:9 16:4 17:-8 19:9 21:-4 22:-6 23:4
for_ 5:12 19:2 23:-7
for_<day> 10:-2 11:3 23:3
for_<dimension> 0:8 10:-3 11:7 15:-2 18:8 23:-7
for_<hint> 10:-3 11:-2 15:3 16:-2 19:7 20:8 23:-4
for_<level> 0:-2 3:3 8:-2 10:-3 11:6 15:11 16:-2 23:5
for_<number> 10:4 12:5 14:-2 23:6
for_<period> 12:6 13:-2 14:-2
for_<posting> 16:6
for__ 1:-2 2:-2 8:-2 9:-2 10:-3 11:3 13:-3 14:4 15:4 16:-4 18:2 20:4 22:7 23:4
for__<dimension> 0:4 19:-2
for__<hint> 10:-5 11:-2 15:8 16:-2 19:7 20:-3 23:4
for__<level> 3:4 10:2 23:2
for__<number> 3:9 23:-4
for__<period> 5:-2 12:10 14:-2 19:-2 22:-4 23:3
for__<posting> 3:-2 16:10 23:-6
for__<time> 12:2
for__about 1:2 10:-2
for__be 10:2
for__chat 11:2
for__committe 15:3
for__cycl 3:-4 20:5
for__file 10:4
for__friend 16:2
for__how 8:2
for__i 10:4
for__in 2:-2 3:2 20:2 23:2
for__level 3:2
for__manag 8:8 15:2 23:-5
for__mate 14:3 23:-2
for__n 0:3
for__next 19:3
for__nordic 23:2
for__not 20:2
for__note 3:-2 10:3 13:2
for__of 10:3 23:-2
for__on 21:2
for__person 1:2
for__pleas 3:-3 10:2 19:6 23:-2
for__priya 10:2
for__record 10:4 23:-3
for__so 0:2 3:-2
for__team 23:2
for__the 3:2 23:3
for__with 16:2
for_a 3:9 5:-3 10:-5 12:9 15:-3 16:2 20:-3 22:-6 23:5
for_all 10:3
for_an 3:12 12:3 20:-3 22:-2 23:-4
for_each 3:2
for_ever 14:2
for_good 12:-6 14:13 23:-3
for_me 0:3 3:-6 8:-2 9:-2 10:6 11:-2 12:-4 13:-2 14:-2 16:-5 18:-2 19:9 20:3 21:3 23:7
for_my 3:-3 10:7 12:-2 13:2 19:-3 20:-2 23:9
for_myself 19:2
for_next 23:3
for_nine 16:2
for_now 22:13 23:-8
for_on 3:2
for_our 23:3
for_ten 12:2
for_that 3:2
for_the 0:-3 1:-3 2:-3 5:-3 10:7 11:-5 12:-3 15:8 16:7 17:-3 18:-2 19:8 23:-3
for_them 3:2
for_thi 19:2
for_us 3:3 10:3 23:-3
for_your 22:-3 23:6
forev 14:11 22:-2 23:-3
forev_ 14:8 22:-2 23:-2
forev| 14:8 22:-2 23:-2
forget 1:16 3:-2 7:-2 9:-4 10:8 11:-4 13:5 14:-3 18:-2 20:-2 22:2 23:-6
forget__ 1:12 9:-2 22:2 23:-2
forget__<hint> 10:2
forget__note 13:3
forget_everyth 1:3
forget_me 1:22 9:-3 14:-2 22:-5 23:-3
forget_the 3:-2 13:3 16:2
forget| 1:13 9:-2 10:4 11:-2 13:3 14:-2 20:-2 22:2 23:-4
forgot 11:2
form 22:10 23:-4
form| 22:7 23:-3
fortnight 12:7 19:2 23:-3
fortnight| 12:5 23:-2
forward 21:2 23:3
forward__to 23:3
forward| 23:2
for| 0:-3 1:-5 2:-6 3:5 4:-3 6:-3 7:-3 9:-4 10:4 11:-2 12:2 13:-6 14:3 15:7 17:-7 19:9 20:2 21:-2 22:-5 23:5
fresh 5:2 16:3 23:-3
friend 3:2 16:4 23:-2
friend| 16:2
from 0:9 2:-5 3:3 4:5 5:-5 6:-2 7:-3 9:-4 10:4 12:-2 13:-2 14:5 15:2 16:2 17:-4 19:5 20:-3 21:-4 22:-6 23:-6
from_ 20:6 23:-2
from_<day> 13:3
from_<hint> 19:6 23:-2
from_<level> 0:7 3:-2 19:3 23:-2
from_<number> 0:4 10:5 18:2 23:-3
from_<period> 10:3 12:2
from__ 0:3 19:4 22:-2
from__<level> 0:4 3:3 23:-2
from__<number> 0:3 3:-3
from__<period> 11:6
from__<posting> 16:2
from__be 1:2
from__competitor 3:-2 10:3
from__for 23:3
from__i 3:2 19:2
from__in 3:2
from__level 0:5
from__note 15:7
from__on 11:4
from__remind 1:-2 14:4
from__to 0:6 3:-3 10:3 13:2 18:2 20:-2
from_a 0:4 1:-2 3:2 4:9 5:-2 10:3 11:-4 15:-2 16:2 23:-4
from_an 3:2
from_dana 3:2
from_it 23:7
from_last 1:2 10:-2 11:3
from_me 11:5
from_my 10:-2 11:-2 15:8 16:2 19:3 23:-2
from_nudg 14:2
from_sale 3:2
from_the 1:-3 2:-2 8:2 10:5 12:3 13:-2 14:6 20:-2
from_there 16:4
from_thi 11:4 12:-2
from_user 0:2 23:4
from_what 19:3
from_where 8:3
from_yesterdai 1:4
from_you 5:3 14:3 19:-2
from| 0:7 2:-4 4:4 5:-3 7:-2 9:-3 10:5 13:-2 14:4 15:2 17:-2 19:3 21:-3 22:-4 23:-3
full 3:13 5:4 8:-2 20:-4 22:-2 23:-4
full_ 3:2
full__ 2:3 5:3
full__for 3:3
full_list 2:3 3:6 20:-2
full| 3:9 5:3 20:-3 23:-3
funni 22:2
fwd 3:2
g 13:2 17:2
g_ 13:2 17:2
game 3:-4 23:9
game| 3:-3 23:6
gap 0:-2 3:-10 8:-2 10:-2 11:-3 16:-2 17:-3 18:-4 19:23 23:-9
gap_ 3:-2 17:-2 18:-2 19:15 23:-2
gap_<dimension> 0:-2 3:-3 19:10
gap__ 3:-2 19:10
gap__<level> 3:-2 19:4
gap_between 0:3
gap| 0:-3 3:-7 11:-2 17:-2 18:-3 19:20 23:-6
garbag 1:2
gave 0:2 1:3 3:-2 10:5
gave_<deed> 0:2 1:3 3:-2 10:5
gave| 0:2 1:2
gener 15:6 18:4 23:-2
gener_ 15:2 18:3
gener| 15:4 18:3
get 0:-3 1:8 2:6 3:3 5:-4 8:-2 10:-6 11:-2 12:-2 13:-2 15:2 16:6 17:2 18:-2 19:-6 20:-2 23:8
get_<hint> 0:-2 2:4 10:-2 20:2 23:7
get__<deed> 2:3 23:-2
get__<hint> 16:2
get__<posting> 16:3
get__i 15:3
get__of 1:7 23:-4
get__to 3:3 23:2
get_harder 0:2
get_me 23:5
get_new 23:3
get_out 16:2
get_rid 1:10 23:-4
get_to 17:2
get| 0:-2 1:6 2:4 5:-3 10:-3 16:4 19:-4 23:6
giant 16:3
giant| 16:2
gig 16:4
gig_ 16:2
gig| 16:3
gimm 1:-2 2:4 10:-2 11:6 18:4 19:3 23:-5
gimm_my 1:-2 11:6 19:3 23:-3
gimm_the 2:4
gimm| 2:3 10:-2 11:4 18:3 19:2 23:-4
github 10:5
github| 10:3
give 0:-2 1:-3 2:2 3:5 4:6 5:-3 6:7 8:-2 9:-5 10:-2 12:3 13:-3 14:-4 15:-2 18:2 19:-4 20:-4 21:10
give_<person> 21:5
give__ 23:7
give__<hint> 3:2
give__a 3:-2 4:6 12:2 23:-4
give__access 21:6
give__the 3:3
give_him 21:3
give_me 1:-3 2:3 3:3 4:7 5:-2 6:7 9:-4 12:2 13:-2 14:-3 19:-2 20:-2 23:3
give_myself 18:3
give_to 21:2
give| 1:-2 2:2 3:4 4:4 5:-2 6:5 9:-3 13:-2 14:-2 19:-3 20:-2 21:8
global 0:2 3:-2 20:5
global| 20:4
go 0:6 3:-4 5:-4 8:2 12:3 22:9
go_ 22:9 23:-6
go__ 16:2
go__<level> 0:5 3:-2
go__the 23:4
go__what 19:5
go_awai 0:2
go_by 11:-2 19:5
go_for 3:-2 16:-2 23:6
go_from 0:5
go_in 8:3 20:-2
go_to 12:3 16:-2 19:-2 23:5
goe 0:2 3:-2 23:8
goe__the 23:4
goe_through 23:3
goe_to 23:5
goe_up 0:3
goe| 3:-2 23:5
gone 1:2 11:-2 23:6
gone| 23:3
good 0:-2 3:-3 10:-3 11:-2 12:-7 13:-2 14:12 15:2 16:-2 17:2 19:-4 20:-2 21:-2 22:8 23:3
good_ 12:-3 14:7 16:3 22:-2 23:-2
good_<time> 3:2 5:3 19:-2 22:7 23:-4
good__ 3:-2 14:2 22:6
good__not 14:2
good__what 5:2 17:2
good_job 22:5
good| 3:-4 12:-5 14:10 15:2 17:2 20:-2 22:6 23:2
got 0:4 2:-5 3:2 10:5 13:-2 15:-2 16:8 18:-2 20:-4
got_<deed> 0:4 2:-5 3:2 10:5 13:-2 15:-2 16:8 18:-2 20:-4
got__<hint> 10:2
got__a 0:3 16:2
got__her 10:2
got__no 19:3
got__the 3:4 10:2
got| 2:-3 3:2 10:3 16:3 19:3 20:-2
go| 0:3 3:-3 5:-3 22:6 23:2
gracia 22:20 23:-11
gracia| 22:15 23:-8
grade 2:9 8:9 11:-2 19:-6 23:-5
grade_<deed> 2:10 11:-2 19:-6
grade__on 2:9 11:-2 19:-4
grade| 2:6 8:6 11:-2 19:-4 23:-3
great 0:2 3:-2 19:2 22:8 23:-2
great_ 22:4
great| 22:6
green 19:5 23:-2
green| 19:3 23:-2
grep 2:-2 3:-2 20:18 22:-2 23:-2
grep__ 20:6
grep| 20:13 22:-2
grow 0:5 10:-2
grow_from 0:2
guest 23:4
gui 23:2
guidanc 20:8
guidanc_ 20:4
guidanc| 20:6
gulf 1:4 10:-2
gulf_air 1:4 10:-2
gulf| 1:3
guten 23:3
guten_tag 23:3
guten| 23:2
haha 20:2 22:8 23:-3
haha| 22:6 23:-2
haiku 23:2
haiku_about 23:2
half 13:3 18:4
half_of 23:3
half| 13:2 18:3
halp 5:18 22:-6 23:-4
halp_ 5:18 22:-6 23:-4
halp| 5:13 22:-4 23:-3
hand 2:-2 3:9 10:-2 15:6 19:2 20:-3 23:-2
hand__for 19:2
hand__the 3:2 15:3
hand_in 15:4
hand_to 15:4
hand| 3:6 15:4 20:-2
happen 0:2 5:5 16:2 18:-2 23:-2
happen__i 5:4
happen_after 16:2
happen| 5:4
happi 10:4 13:-2 20:-2 22:8 23:-4
happi_<day> 13:-2 22:8 23:-3
happi| 10:3 20:-2 22:5 23:-3
hard 14:3 22:-3 23:6
harder 0:3 3:-2
hard| 14:2 22:-2 23:4
hate 18:3 23:4
hate| 18:2 23:3
have 0:-5 1:2 2:-4 4:4 5:-9 6:-2 9:-3 11:9 12:-5 13:-4 14:-4 17:4 18:-2 19:12 20:-5 22:-4 23:2
have_ 2:5 5:-2 8:-3 11:10 16:2 19:-5 20:-2 21:2 23:-3
have_<hint> 10:2 15:2 20:3
have_<level> 3:2
have_<number> 10:-2 16:3 18:4 19:-2 23:2
have__ 4:6 11:-2 15:-2 16:-2 20:-2 22:-3 23:11
have__<deed> 1:3 7:-2 10:2
have__<dimension> 21:2
have__<guideline> 2:5 19:-2 20:-2
have__<hint> 0:-2 1:4 3:2 11:11 19:-4 23:-4
have__<section> 17:5
have__do 0:4
have__for 11:-3 19:4
have__got 2:-2 19:2 23:3
have__kid 16:2
have__me 7:5 11:-2
have__nice 22:4 23:-2
have__review 23:2
have__sai 20:2
have__that 10:2
have__what 16:2
have__with 8:2
have_a 3:-4 5:-2 8:7 10:-4 16:-2 17:2 19:-2 20:5 22:4
have_about 7:6 11:-2
have_an 17:5
have_and 8:3 16:3 23:-2
have_collect 11:2 15:2 19:-2
have_enough 11:-6 19:7
have_for 8:2 23:-2
have_gone 19:2 23:3
have_i 0:-2 2:-3 3:-5 11:13 16:-2 20:-2 23:3
have_in 0:2
have_it 10:-3 23:5
have_left 23:5
have_my 17:2
have_no 3:2 19:2 23:2
have_note 11:-2 19:4
have_noth 19:2
have_now 16:2
have_on 21:3
have_sold 16:3
have_some 16:2
have_store 1:6 7:-2
have_the 2:-3 8:-2 11:-3 19:14 23:-3
have_thi 2:2 8:2 20:-2
have_to 0:4 3:7 8:-2 11:-2 15:2 19:-2 23:-9
have_written 1:3 3:-2 4:9 10:-2 20:-2
havent 12:2
have| 0:-3 1:3 2:-2 4:4 5:-7 8:2 11:7 12:-3 13:-2 14:-2 17:5 19:10 20:-3 22:-2
he 0:-2 3:4 16:2 21:2 23:-2
he__and 20:2
he_ask 16:2
he_be 16:3 23:-2
head 2:17 8:-3 10:2 16:-2 20:-3 22:-2 23:-6
head_ 2:12 22:-2 23:-4
head_in 2:5
head| 2:14 8:-2 20:-2 23:-4
health 0:-2 10:-2 16:2 20:2 23:4
health| 23:3
hear 19:4
heart 3:4 16:-2 20:2
heart| 3:2 20:2
hei 10:3 19:-2 22:11 23:-3
hei_ 22:7 23:-3
hei| 22:8 23:-2
hello 10:3 13:2 19:-2 22:10 23:-4
hello| 10:3 22:7 23:-3
help 0:-2 1:-2 2:-2 5:23 10:-2 11:-7 12:-2 14:-2 15:2 19:-2 22:-4 23:-3
help_ 5:11 22:-4
help__ 5:12 10:-2 11:-4 15:2 22:-2
help_me 5:7
help| 5:20 10:-2 11:-5 15:2 19:-2 22:-3 23:-2
her 10:7 11:-2 16:2 20:-2 21:2
her_<section> 10:2
her__team 10:2
her_first 10:4
here 0:-4 2:-5 3:3 5:13 7:5 8:9 10:-2 11:-2 13:3 16:-3 17:-3 20:-5 22:-2 23:-4
here_ 0:-3 2:-4 3:5 8:9 17:-2
here__<hint> 13:2
here__do 5:6 19:-2 23:-2
here__the 19:2
here_and 5:-4 7:6
here_can 15:2
here_have 3:-2 19:3
here_how 19:2
here| 0:-2 2:-4 3:2 5:9 7:3 8:6 13:3 16:-2 17:-2 20:-3 23:-3
her| 10:5 21:2
he| 16:2 21:2 23:-2
hi 0:-2 3:3 20:-2 22:2 23:8
hi_<hint> 5:2 16:2 23:-2
hi__and 23:2
hide 6:12 20:3 23:-7
hide| 6:8 20:2 23:-5
high 8:14 23:-8
higher 0:3 3:2
higher_level 3:3
higher| 3:2
highest 2:-3 3:-2 8:7 10:2
highest| 2:-2 8:5
high| 8:9 23:-6
him 3:2 21:5
him_access 21:3
himself 23:5
himself| 23:4
him| 21:3
hint 2:-3 5:-3 6:26 9:20 12:-2 13:-2 14:-8 16:-3 19:-5 20:-2 22:-5 23:-17
hint_ 5:-2 6:14 9:21 14:-3 16:-2 19:-3 22:-3 23:-13
hint__ 6:17 9:3 14:-3 19:-2 22:-2 23:-3
hint_pleas 6:5 9:7 14:-3 19:-2
hint| 2:-2 5:-2 6:22 9:17 14:-5 16:-2 19:-4 20:-2 22:-4 23:-12
hit 2:-3 3:-2 10:5 20:7 23:-2
hit| 2:-2 10:3 20:5 23:-2
hi| 22:2 23:2
hola 0:-2 3:3 19:-2 22:10 23:-4
hola| 3:2 22:7 23:-3
hold 0:-2 3:5 12:13 13:-4 14:-6 19:2 22:-2 23:-3
hold__nudg 12:2
hold__to 3:4
hold_me 3:5
hold_nudg 12:11 13:-3 14:-4
hold_the 12:4
hold| 3:3 12:11 13:-3 14:-4 19:2 23:-2
hole 0:-3 3:-5 19:16 23:-4
hole__my 19:3
hole_in 19:6 23:-2
hole| 0:-2 3:-3 19:12 23:-3
home 23:5
home| 23:3
honest 18:2 19:4
honest__me 19:2
honest_with 18:2 19:3
honestli 18:2 19:4 23:-3
honestli| 19:3 23:-2
honest| 18:2
hook 3:4
hook_for 3:4
hook| 3:2
hoop 16:3
hop 16:4
hope 15:2
hope_your 15:2
hotel 16:2 19:-4 23:8
hotel| 19:-3 23:5
hour 10:2 20:7 23:-2
hour| 20:5
hous 5:-2 12:2 13:-2 16:2 23:4
hous| 16:2 23:3
how 0:7 1:-5 2:4 3:2 4:-2 5:12 6:-2 7:10 8:3 9:-4 10:-9 11:-6 12:-5 13:-4 14:-5 15:-7 17:2 18:-6 19:8 20:-8 22:6 23:-4
how_<hint> 10:-2 16:3
how__ 5:6 20:2 22:-4
how__<company> 23:4
how__<dimension> 23:2
how__<hint> 2:3 3:-2 5:-2 17:-2 19:3 21:3
how__<level> 3:2
how__<number> 5:6 23:-4
how__<period> 19:-2 23:7
how__<section> 2:2 8:-2 16:2
how__a 3:2
how__be 19:9 23:-2
how__dimens 2:7 23:-2
how__do 5:-3 7:4
how__go 22:6 23:-4
how__hoop 16:2
how__i 0:-3 5:4 11:-3 15:-2 18:-2 19:4 21:-2 22:-2 23:13
how__leadership 17:2
how__level 0:2 2:-4 8:6 23:2
how__lp 17:6 23:-2
how__my 0:4 5:-2 7:10 9:-2 22:-3 23:-4
how__off 19:2
how__the 0:7 3:-2 8:9 16:-4 20:-3 22:-2
how__thei 2:2 16:3 23:-2
how__thi 5:3 23:-2
how__us 5:6 23:-2
how__work 5:10 19:-2 22:-4
how__you 5:-2 22:4
how_a 3:2
how_be 0:7 1:-2 3:6 5:-14 7:12 9:-3 10:-3 11:-2 16:-3 17:-2 19:6 20:-2 22:10 23:-10
how_can 5:8 15:-3 23:-2
how_close 19:4
how_do 0:7 2:-3 3:-7 5:10 7:-2 8:8 10:-3 11:-4 16:-4 17:-2 18:-3 19:-7 20:-5 22:-4 23:15
how_far 0:-2 3:-3 5:-2 19:15 23:-6
how_i 23:3
how_it 5:4 22:6 23:-6
how_mani 0:-4 2:12 3:-2 5:-6 7:-2 10:-2 11:3 16:6 17:8 19:-8 20:-3 22:-5 23:5
how_often 20:2
how_readi 21:4
how_should 3:4
how_the 0:5 2:-2 22:10 23:-4
how_thi 5:5 19:-2
how_to 5:8 23:-3
how_will 16:2
how| 0:6 1:-3 5:11 7:8 8:4 9:-3 10:-6 11:-4 12:-3 13:-3 14:-3 15:-5 16:-2 18:-4 19:7 20:-6 22:5 23:-3
hr 0:4 10:2 16:-2 19:-3 23:7
hr_said 10:4 23:3
hr_tool 23:2
hr| 10:2 23:4
hurt 23:5
hurt| 23:3
husband 19:2
i 0:-6 2:-2 6:-4 7:-4 8:-8 9:-4 11:14 14:5 16:-8 17:-2 18:6 19:12 20:-4 22:-11 23:-5
i_ 19:5 23:2
i_<hint> 0:-6 1:-2 2:2 3:-6 4:7 5:2 11:15 12:-2 14:-2 15:9 16:-2 17:-3 18:-2 19:-8 20:-3 21:2 23:-3
i_<period> 1:6 12:-2 14:4 23:-2
i_<section> 3:4
i__ 0:-3 2:-6 3:5 5:3 7:-2 8:2 11:10 16:-3 18:-3 19:13 20:-4 21:2 22:-2 23:-8
i__<day> 19:2 20:2
i__<deed> 1:2 2:2 3:-5 5:-3 10:4 11:13 13:-2 20:-3 22:-2 23:-2
i__<hint> 0:4 2:2 3:-3 11:-2 16:-2 20:2 23:3
i__<level> 3:7 23:-2
i__<not> 0:3 3:-3
i__<number> 3:-2 8:3 10:2 11:2 16:2 18:2 20:-2
i__<period> 19:-2 23:3
i__a 0:-2 4:6 5:4 11:-3 12:2 15:-2 16:-2 19:-4 20:4 23:4
i__about 11:5 19:-2 20:3 23:-2
i__all 4:6 15:2 20:-2
i__an 5:-2 17:3 19:-2 23:4
i__anyth 11:5 20:-2
i__as 15:3
i__ask 5:2 19:2
i__be 12:2
i__bit 19:2
i__bore 16:2
i__collect 11:2
i__do 3:4
i__down 5:-2 11:7 19:-2 23:-3
i__enough 11:-4 19:6
i__everyth 11:3
i__evid 19:3
i__for 3:-4 10:-2 11:3 15:-2 16:2 19:8 20:2 23:-2
i__forget 10:2 13:3
i__from 23:2
i__hand 15:3
i__have 3:2 19:2
i__here 5:3 7:4 23:-2
i__him 23:2
i__i 18:2
i__in 3:2 13:2 19:-2 23:4
i__it 0:3 1:-2 10:7 20:-3
i__left 23:4
i__like 13:2 19:6 23:-2
i__live 16:2
i__look 2:2 14:2 23:-2
i__my 19:-4 23:8
i__myself 5:5 18:5 23:-4
i__next 14:3
i__not 1:2 11:-3 12:-2 13:2 14:7
i__note 19:3
i__on 3:-2 5:-2 12:3 19:8 21:3 23:-4
i__or 20:2
i__that 3:2 21:4
i__the 1:4 2:6 8:-2 12:-2 14:-2 15:6 16:3 19:-4 20:-4
i__them 23:3
i__there 3:3
i__thi 23:2
i__to 1:2 3:3 9:4 10:-2 11:-2 14:-2 18:2 19:2 21:-3 23:-2
i__too 11:-3 19:4
i__want 14:4
i__what 5:5 19:-2
i__with 0:-2 19:2 21:5
i__wonder 23:2
i__written 4:6
i__yet 19:4
i__you 3:-2 5:7 11:3 20:-2 23:-3
i__your 16:2
i_a 0:-2 3:5 10:-2 18:5 23:-3
i_ad 1:4 10:-2
i_alreadi 16:2
i_anywher 19:2
i_ask 3:-2 5:8 16:-2 19:-3
i_at 10:-2 12:8 23:-4
i_awai 12:2
i_back 12:5 23:-2
i_be 2:4 18:3 19:-3 21:2 23:4
i_becom 5:-3 23:4
i_blank 19:2
i_call 23:3
i_can 0:6 3:-6 10:-2 15:4 19:-2 23:2
i_collect 11:2 19:2 23:-2
i_cook 5:-2 23:5
i_could 19:2
i_do 1:-3 5:-9 10:15 11:-7 12:-2 13:2 14:5 16:3 19:6 20:-2
i_e 3:2
i_find 5:-2 23:4
i_fix 19:2
i_forget 10:2
i_forgot 11:2
i_get 2:3 15:4 19:-2 20:-2 23:4
i_give 23:2
i_go 11:5 12:2 19:-4 23:-2
i_got 0:6 2:-3 3:-2 10:-3 11:3 23:3
i_have 1:-4 2:-2 3:-2 4:8 5:-4 11:5 12:-2 15:4 17:5 18:-3 19:3 20:-5 21:3 23:-3
i_havent 12:2
i_in 23:3
i_just 3:2
i_keep 20:2 23:2
i_kid 19:4
i_know 0:-2 16:3 20:2
i_lack 19:6 23:-2
i_log 1:2 3:-3 10:-2 11:8 15:2 19:6 23:-5
i_look 20:3
i_lost 5:7 8:4 19:-2 23:-5
i_made 11:2
i_make 17:3 23:3
i_mean 0:-3 2:4 3:4 8:-2 12:-2 14:3
i_meant 0:-2 3:7
i_mumbl 19:2
i_never 14:2
i_new 3:7 5:3 18:-2
i_not 1:-2 3:2 10:4 11:-4 12:-4 14:9 16:-2 18:-2 23:3
i_note 10:-2 11:10 20:-2
i_on 0:-2 3:4 12:5 19:3 23:-2
i_onli 20:6 23:-2
i_put 11:3
i_rate 5:7 18:5 19:-3 23:-5
i_read 5:-2 11:3 19:-2 20:7 23:-3
i_readi 11:-2 19:9 23:-3
i_realli 3:2
i_rememb 20:2
i_sai 3:2 20:2
i_said 16:2
i_search 2:4
i_see 1:-2 5:-2 11:8 16:3 19:-2
i_set 3:-2 10:2
i_should 1:4 11:-2 13:2 23:2
i_spend 19:-2 20:3
i_stand 5:-4 19:14 20:-2 21:2 23:-5
i_start 5:8 11:2 19:-5 23:-2
i_still 3:-3 11:-4 19:13 23:-4
i_suppos 3:3
i_take 16:3 23:3
i_talk 10:5
i_tell 23:4
i_there 19:5
i_think 0:-2 3:-2 11:5 18:4 19:-2 20:2
i_thought 16:2
i_to 19:2
i_told 0:3 3:-2 11:4
i_took 11:2 16:2
i_type 5:10 19:-3 23:-5
i_us 5:10 20:-2 23:-2
i_want 1:2 4:7 5:-3 9:5 11:-3 12:-3 15:-4 18:2 19:-2 20:4 21:4 23:-5
i_will 12:2 14:4
i_work 5:-3 11:-2 19:12
i_would 18:3 19:3 23:-2
i_write 7:5 11:11 19:-2 20:-2 23:-10
i_written 11:2
i_wrote 1:2 11:8
id 0:-4 3:3 8:-2 10:-2 13:2 15:2 16:-2 18:8 20:3 23:-3
id__<deed> 23:2
id__a 13:2
id__myself 18:2
id__to 15:2 18:4 23:-2
id_like 3:4 13:2 15:2 18:5 19:-2 23:-3
id_rather 20:5
id_sai 18:2
idea 3:-2 23:5
idea| 3:-2 23:4
id| 18:7 23:-2
if 2:-2 3:5 5:-2 10:-5 11:-4 15:-2 16:4 17:-2 18:2 19:6 20:4 22:-2 23:5
if_<hint> 19:2
if_<number> 16:2
if__ 3:3
if__<hint> 19:2
if__take 16:2
if_anyth 3:4 23:-2
if_i 0:2 3:3 10:-2 11:-2 16:2 18:2
if_that 23:2
if_the 19:2 23:4
if_you 16:2 19:3
if_your 16:2 23:3
if| 3:4 10:-2 19:2 20:4
ignor 3:3 8:2 23:4
ignor__rule 23:2
ignor_your 23:4
ignor| 23:4
ill 2:2 12:3 23:-2
ill| 12:2 23:-2
import 4:9 11:-3
import| 4:7 11:-2
in 0:3 1:-6 3:2 4:-4 5:-5 6:-3 7:-4 8:3 9:-5 10:5 11:-3 13:-3 14:-5 15:-2 16:3 18:-3 19:2 20:10 21:-6 22:-6
in_ 2:2 18:3 23:2
in_<dimension> 0:6 3:-4 10:-2 11:-2 18:6 19:8 23:-3
in_<guideline> 0:-2 2:16 8:4 20:-6 23:-5
in_<hint> 3:5 19:-2 23:2
in_<number> 0:2 2:-2 3:5 10:2 12:-2 15:2 17:6 18:-2 20:-4
in_<period> 12:6 16:-3 23:3
in__ 0:-2 2:10 11:-4 12:2 17:-3 20:-10 23:14
in__<day> 10:4 23:-2
in__<dimension> 11:4 19:-3 23:2
in__<guideline> 0:-3 3:-3 8:10 10:-2 16:-6 20:10 23:-6
in__<hint> 5:4 10:4 15:2 16:3 20:-2 23:-5
in__<level> 0:5 3:-3
in__<number> 3:2 23:4
in__<period> 10:3 19:2
in__<posting> 3:-2 16:10 19:-2 20:-3 23:-3
in__<section> 5:2
in__and 3:3 16:-2 23:2
in__case 19:2
in__document 16:-2 20:7 23:-2
in__evid 11:-2 19:6
in__file 15:2
in__first 10:2
in__i 18:2
in__level 20:2
in__log 11:3
in__min 0:2 3:2 17:2
in__note 10:4 11:-3 13:2 19:2
in__of 0:3
in__own 10:2
in__quarter 10:2
in__region 10:2
in__row 20:6 23:-2
in__that 10:2
in__the 10:3
in__time 12:2
in__trust 3:4
in__with 12:2
in__word 3:4
in_a 3:2 5:7 20:-4
in_an 17:2
in_for 10:3
in_full 3:2
in_her 23:3
in_here 15:2 19:4 23:-2
in_it 1:2 3:2 10:-2 19:-2 20:6 23:-2
in_mai 10:4 23:-2
in_munich 23:2
in_my 1:-2 10:5 11:4 13:2 16:-2 18:-2 19:9 20:-3 21:-2 23:-5
in_our 3:2
in_place 0:2
in_public 3:4 19:2 20:-2 23:-2
in_room 23:2
in_short 16:4
in_spring 8:-2 10:-2 23:5
in_stale 19:-4 23:6
in_ten 3:3
in_that 8:4 16:8 20:-3 23:-4
in_the 1:-2 2:-8 3:-3 11:3 12:-3 13:-2 15:-3 16:6 17:-2 18:-2 19:-6 20:12 23:-6
in_there 16:-2 20:14 23:-4
in_thi 5:-2 8:9 10:-2 16:-3 17:2 20:5 23:-5
in_tokyo 2:-2 23:5
in_what 5:-2 20:5 23:-2
in_which 20:5
in_your 19:3 23:2
initi 3:2
initi_and 3:2
instal 5:-3 10:2 19:-3 23:4
instal| 5:-2 10:2 19:-2 23:3
instead 0:4 3:-3 13:10 23:-6
instead_ 0:3 3:-2
instead__<number> 13:3 23:-2
instead_of 13:4 23:-3
instead| 0:3 3:-2 13:8 23:-4
instruct 23:2
instruct_and 23:2
into 1:-2 2:3 3:2 5:-2 8:-2 11:-3 13:-3 15:11 16:-2 19:-2 20:-5 22:-4 23:12
into_<number> 15:6
into__ 2:-2 20:-2 23:9
into__document 15:5
into_a 15:5
into_japanes 22:-3 23:6
into| 1:-2 2:2 11:-2 13:-2 15:9 20:-3 22:-3 23:8
invest 20:3
invest_in 20:3
invest| 20:2
in| 1:-4 2:4 4:-3 5:-5 6:-2 7:-2 8:2 9:-4 10:4 13:-2 14:-4 15:-2 16:3 20:8 21:-4 22:-5 23:3
it 0:-2 1:7 2:-5 4:-3 6:-2 9:-3 10:4 11:-4 12:-2 13:-2 16:2 18:3 19:-4 20:5 22:7
it_ 0:-5 1:3 2:-3 3:6 7:4 8:-2 10:6 11:-8 13:-2 14:-2 15:4 16:-9 17:-2 18:2 19:-5 20:9 21:-2 22:8 23:-5
it_<day> 3:2 13:5 23:-2
it_<hint> 3:-2 10:3 16:2 19:2
it_<number> 23:2
it_<section> 16:2
it__ 1:3 2:4 11:5 14:2 16:4 17:-2 19:-3 20:-2 22:4 23:-7
it__<deed> 17:2
it__<dimension> 10:2
it__<hint> 10:-2 16:3 18:3
it__<level> 23:3
it__a 0:2 1:2
it__about 20:2
it__again 1:2
it__alwai 0:3
it__an 3:-2 23:5
it__anyth 20:2
it__in 16:2 20:3
it__instead 13:3
it__make 17:2
it__me 19:3
it__my 10:6
it__that 23:4
it__the 2:-2 3:2 8:3 23:2
it__to 0:4
it__up 11:2 23:2
it__you 0:2 23:2
it_again 11:4
it_all 11:3
it_be 0:-2 1:5 10:-3 16:5 19:2 20:-2 23:-3
it_but 21:2
it_come 0:4
it_do 23:3
it_down 19:3
it_flop 10:2
it_for 3:-2 16:4
it_from 15:3 19:2
it_get 1:2
it_go 22:9 23:-4
it_have 2:7 8:2 19:-2
it_i 0:4 10:-2 17:2 23:-2
it_in 3:3
it_just 2:-3 8:4
it_not 23:2
it_on 3:3 10:2 20:-2
it_onli 16:-2 20:3
it_out 1:7 23:-2
it_over 12:5
it_pleas 3:-3 11:5 16:3 21:2 23:-2
it_sai 20:6
it_still 16:3 23:-2
it_that 0:2
it_the 10:-3 15:4
it_to 3:-2 10:2 23:3
it_true 23:3
it_under 10:3
it_up 0:4 10:-2
it_with 18:4
it_would 0:2 3:-2
itself 10:2
it| 1:6 4:-2 5:-3 8:-2 9:-2 10:3 11:-2 16:-2 18:2 19:-3 20:2 21:-2 22:6 23:2
i| 0:-6 3:-5 4:3 5:3 6:-3 7:-2 8:-6 9:-2 10:-4 11:13 12:-3 13:-2 14:3 16:-5 17:-2 18:5 19:12 20:-5 22:-10 23:-3
jan 10:3 23:-2
jan| 10:2
japanes 22:-3 23:8
japanes_ 23:2
japanes| 22:-2 23:6
jd 16:5 23:-2
jira 22:-2 23:6
jira| 23:4
job 3:4 8:3 16:11 19:-2 20:-3 22:4 23:-9
job_ 22:4
job__ 2:2 16:2
job__<hint> 16:3
job__do 8:2
job_and 3:2 23:-2
job_announc 16:5 23:-2
job_level 0:-2 3:3
job_what 16:2
job| 8:2 16:7 20:-2 22:3 23:-5
joint 10:2
joke 23:4
joke| 23:3
jot 3:-2 10:7
jot_down 10:2
jot_it 10:2
jot| 10:2
jump 0:3 16:2
junior 8:8 10:2 23:-7
junior| 8:6 23:-5
just 0:8 1:-2 2:7 3:5 5:-2 12:2 20:-3 23:-10
just_<hint> 3:3
just_<level> 0:2
just__ 2:4 16:2 23:-3
just__<number> 2:-2 8:3
just__me 12:2
just__what 19:2
just_the 0:7 8:3 20:-2 23:-2
just| 0:4 2:7 3:3 20:-2 23:-7
keep 5:-6 7:10 10:10 12:-2 15:-2 19:-2 21:2 23:-2
keep_<dimension> 0:2
keep_<hint> 10:2
keep__ 5:-3 7:4 10:2
keep__as 10:2
keep__for 10:4
keep__me 7:3
keep__whether 23:2
keep_ask 21:2
keep_it 5:-4 7:6 10:3 23:-2
keep_on 7:4
keep_that 10:4
keep_thi 10:7 23:-2
keep_wonder 23:2
keep| 5:-3 7:7 10:8 23:-3
kickoff 10:3
kid 13:3 16:3 19:2
kid__ 19:3
kid_be 13:3 23:-2
kid_have 23:4
kid_myself 19:4
kid| 13:2 19:2
kill 3:-2 12:-4 13:-2 14:14 22:-3
kill__nudg 12:-2 14:3
kill__remind 14:4
kill_the 12:-4 14:10
kill| 12:-3 14:11 22:-2 23:-2
kind 3:4 19:-2 21:2 22:6 23:-3
kind__ 22:3
kind_of 3:3
kindli 10:3 11:-2 12:4 15:3 19:3 23:-4
kindli_note 10:2
kindli| 12:3 19:3 23:-2
kind| 21:2 22:4 23:-2
kit 10:3
kit| 10:2
knock 15:2 18:2 23:-2
knock_my 15:2 18:2 23:-2
knock| 18:2
know 0:3 3:3 5:-3 7:3 8:5 9:-2 10:-2 11:-3 16:5 19:2 22:-2
know_ 0:7 8:2 20:-4 23:-2
know__a 16:2
know__do 5:2 23:2
know__i 8:3 16:2
know__me 5:-2 7:3
know_about 1:2 5:-3 7:4 8:4
know_by 20:3
know_how 19:4 23:-2
know_if 19:2
know_what 3:3 10:-2
know_where 20:3
know_your 3:-2 16:2
know| 0:3 5:-2 7:2 8:4 16:2
krub 14:3
krub_ 14:3
krub| 14:2
l5 3:8 11:-2 20:-2 22:-2 23:2
l5_ 3:5 20:-2 22:-2 23:3
l5| 3:6 20:-2
l6 0:8 23:-2
l6_<dimension> 0:3
l6__ 0:4
l6| 0:6 23:-2
l7 0:4 3:6 23:-3
l7__<dimension> 3:2
l7| 0:3 3:3 23:-2
l8 3:5 20:-3
l8| 3:4 20:-2
lack 3:-2 11:-4 19:15 23:-3
lack__<hint> 19:2
lack_for 3:-2 19:7 23:-2
lack| 3:-2 11:-3 19:12 23:-2
ladder 2:-2 3:-2 8:19 16:-2 22:-2 23:-7
ladder| 2:-2 3:-2 8:13 23:-4
lah 12:4
lai 0:3
lai| 0:2
land 0:-2 10:3 23:3
land__<hint> 10:2
land_zone 10:3
land| 10:2 23:2
laptop 3:-2 5:-2 10:-2 23:14
laptop__<hint> 23:2
laptop_for 23:6
laptop_not 23:2
laptop| 23:10
last 0:2 1:15 3:-4 5:-2 10:-3 11:2 12:-2 13:-2 15:-2 16:-3 18:4 19:-2 20:-3 21:-2 22:-4 23:-2
last_<hint> 0:2 3:-2 18:4 23:-2
last_<number> 1:8 23:-3
last_<period> 3:2 11:10 19:-3 23:-3
last_<time> 23:5
last__ 1:13 10:-2 19:-2 22:-2
last__have 18:3
last__the 0:2 19:2
last__wrong 1:2
last_cycl 0:2 3:-2 10:-3 19:3 23:4
last_note 1:12 10:-2 11:-6 23:-3
last| 0:-2 1:13 10:-2 16:-2 18:3 19:-3 22:-2
laugh 20:2
lead 3:2 10:8 23:-4
lead_ 0:2
lead__the 10:2
lead_and 10:2
lead_for 10:2
leader 10:2
leadership 0:-2 2:-2 3:-4 10:-3 15:-2 17:12 20:-3 23:-4
leadership__ 17:7
leadership__and 17:2
leadership__be 17:4
leadership__i 17:2
leadership_principl 0:-2 2:-2 3:-4 10:-3 15:-2 17:12 20:-3 23:-4
leadership| 3:-2 10:-2 17:11 20:-2 23:-2
lead| 10:5 23:-2
leav 1:2 23:2
leav| 23:2
lectur 17:2
left 3:-2 5:-2 19:2 23:7
left_ 23:7
left| 19:2 23:5
legal 20:2
less 10:2
let 0:4 1:-2 5:-2 10:2 13:-2 15:-3 20:-2 21:10 22:-4 23:6
let_<person> 11:-6 21:11
let__see 11:3 21:5 23:-2
let_me 10:2 11:6 21:-3 23:-2
let_my 15:-2 21:3
let_the 0:4
letter 10:2 14:6 22:-2 23:-2
let| 0:3 15:-2 21:8 22:-3 23:4
level 0:14 1:-6 2:-20 3:3 4:-3 5:-13 6:-2 7:-5 8:21 9:11 10:-10 11:-9 12:-7 13:-7 14:-6 15:-5 16:-12 17:-10 18:-8 19:-13 20:-7 21:-5 22:-12 23:-13
level_ 0:11 1:-2 3:-3 5:-6 8:19 9:4 11:-2 12:-2 13:-2 14:-2 16:-4 17:-2 18:-2 19:-2 20:6 21:-2 22:-6 23:-17
level_<hint> 0:3 10:-2 20:2
level_<number> 0:-2 3:2 23:4
level__ 8:13 11:-2 23:-5
level__<company> 8:-6 23:9
level__<deed> 0:2 2:-3 8:5
level__<dimension> 0:4
level__<guideline> 2:-2 8:4
level__<hint> 0:2 3:-2 20:2 23:3
level__<level> 0:-6 8:2 9:5
level__from 0:4 19:-2
level__in 0:2 8:4 20:-3
level__level 0:7 3:-2
level__more 8:3
level__of 3:3 23:2
level__on 0:3
level__that 3:2
level__the 0:6 2:-4 3:-2 8:8
level__there 8:6
level__thi 2:-2 8:8 23:-2
level__you 8:2 9:7 23:-2
level_and 8:2 23:2
level_ask 3:3
level_at 8:-3 23:6
level_be 0:-2 2:-2 3:4 8:11 20:-3 23:-2
level_by 0:2
level_call 2:-4 8:7
level_compar 0:5
level_differ 0:15 3:-2 8:-2 9:-2 19:-3 23:-3
level_do 0:-2 2:-4 5:-3 7:-2 8:7 9:9 20:-2 23:3
level_exist 8:5 20:-2
level_for 0:5 3:-2 8:8 23:-7
level_in 2:-4 3:-2 8:11 20:-2
level_of 8:7 23:-2
level_on 0:6 3:-2 23:2
level_or 0:3 3:-2 8:4 20:-2
level_pleas 3:3 8:4 11:-2
level_to 0:9 3:-5 8:-3 9:6 10:-3 16:-2 18:-2 23:3
level_up 23:4
level| 0:13 1:-4 2:-16 4:-2 5:-10 7:-4 8:20 9:9 10:-7 11:-6 12:-5 13:-5 14:-4 15:-4 16:-8 17:-7 18:-6 19:-10 20:-6 21:-4 22:-9 23:-12
life 2:-5 16:3 23:6
life| 2:-3 16:2 23:4
lift 20:2 23:2
like 0:2 3:8 5:-2 8:-2 10:-3 11:-4 12:-2 13:7 14:-2 16:4 19:4 23:-6
like_<hint> 3:-2 16:3
like_<time> 13:3
like__ 13:2
like__<hint> 16:2
like__<level> 19:3
like__<number> 0:3 3:-2
like__do 18:4 23:-2
like__know 19:3
like__see 15:2
like_a 13:4 19:4
like_i 0:3 3:6 18:-3 19:-2
like_in 23:2
like_to 15:2 18:5 19:2 23:-5
like| 3:6 11:-3 13:5 16:2 19:4 23:-5
limit 23:2
line 0:2 20:8 23:-2
line__<hint> 20:4
line__the 20:2
line_by 0:2
line_on 20:3
line| 20:3 23:-2
lisbon 3:-2 10:5 23:2
lisbon| 10:4 23:2
list 0:-5 1:-4 2:12 3:-2 5:-2 8:6 9:-3 10:-4 11:15 12:-3 13:-3 14:-3 15:-3 17:6 18:-2 19:-4 20:-4 21:-2 22:-8 23:-2
list_ 2:4 8:3 9:-2 11:13 14:-2 16:2 17:4 19:-2 20:-3 22:-5 23:-2
list__ 2:10 11:-2 17:3 22:-2 23:-3
list__<dimension> 3:-3 11:8
list__<level> 3:3
list__level 8:5
list__my 11:2
list_all 2:-2 8:5 20:-6 23:12
list_dimens 2:5
list_for 3:3 11:2
list_my 11:2
list_note 11:4
list_of 2:5 23:-2
list_pleas 2:2 17:5
list_the 19:2 20:5 23:-3
list| 0:-3 1:-3 2:10 5:-2 8:4 9:-2 10:-3 11:13 12:-2 13:-2 14:-2 15:-2 17:5 19:-4 20:-2 22:-5
littl 22:3 23:-2
littl_bot 22:2
littl| 22:2
live 3:-2 10:4 12:4 16:2 23:-4
live| 10:2 12:3
local 3:2
local_<hint> 3:2
local| 3:2
log 0:-4 3:-6 5:-2 8:-2 10:11 11:11 16:-3 18:-2 19:5 20:-4 23:-5
log_<deed> 1:2 3:-3 10:-2 11:2 15:2 19:8 23:-3
log_<hint> 10:11 23:-4
log__ 11:2 19:2
log__<dimension> 11:4
log__<number> 10:4
log__our 10:2
log_pleas 10:2
log_that 10:3
log_thi 10:2
log| 3:-3 10:9 11:8 19:2 20:-2 23:-3
lol 2:-2 3:2 10:4 13:-2 20:3 22:8 23:-6
lol_ 2:-2 5:2 10:5 13:-2 20:4 22:5 23:-5
lol| 10:3 13:-2 20:2 22:6 23:-4
long 5:-4 7:6 20:4
long| 5:-3 7:4 20:3
look 0:-4 2:5 3:-2 5:-4 8:10 10:-3 11:-2 14:2 16:-5 19:12 20:11 21:4 22:-2 23:-17
look_<deed> 2:4 23:-3
look__ 19:4 23:-3
look__<hint> 20:3
look__<level> 19:2
look__all 19:3
look__at 2:2 23:-2
look__the 20:4
look_at 2:5 14:3 19:6 20:-2 21:5 23:-6
look_for 3:2 10:-2 20:4
look_like 3:-2 15:3 19:2
look_up 19:-2 20:11
look| 0:-2 2:4 5:-3 8:7 10:-2 11:-2 16:-4 19:8 20:10 21:3 23:-12
lose 17:2 23:2
lose_the 17:2
lose| 23:2
lost 5:6 8:4 19:-3
lost_ 8:4 23:3
lost| 5:4 8:3 19:-2
lot 3:6 11:2 23:-2
lot_ 3:2 11:2
lot| 3:4
love 0:2 14:5 22:2 23:-3
love_but 0:2 3:-2
love| 14:4 22:2 23:-2
low 8:14 23:-8
lower 18:3 23:-2
lower_<hint> 16:2
lower_<number> 0:3
lower_level 3:2
lower_my 18:3
lower| 18:2
lowest 8:3
lowest| 8:2
low| 8:10 23:-6
lp 1:-2 2:-9 3:-2 5:-3 8:-4 11:-4 12:-2 13:-2 14:-2 15:-2 16:-6 17:24 19:-3 20:-8 22:-8 23:-14
lp_ 17:18 22:-5 23:-2
lp__ 2:-3 11:-2 17:13 23:-2
lp__<number> 17:5
lp__be 17:2
lp__do 17:3
lp_again 2:-3 17:9 23:-3
lp_list 11:-2 17:6
lp_or 17:6 23:-2
lp_pleas 17:7
lp| 2:-6 5:-2 8:-3 11:-2 16:-4 17:23 19:-2 20:-5 22:-6 23:-10
m3 0:2
machin 23:4
machin_on 23:4
made 5:-2 10:4 11:2 22:6 23:-4
made_<deed> 5:-2 10:4 11:2 22:6 23:-4
made| 10:2 22:4 23:-2
mai 10:7 19:-2 23:-3
mai_ 10:5 23:-2
mail 16:2
mai| 10:3 23:-2
make 0:-2 1:-2 3:3 5:-2 13:5 14:-3 15:11 16:-4 17:6 19:-4 20:-3 22:-2 23:2
make__<day> 13:3
make__<hint> 15:2
make__a 23:3
make__note 10:3
make__packet 15:2
make__up 17:2
make_a 10:3 12:2 15:4 17:3 23:-3
make_it 13:4 23:2
make_me 23:4
make_my 13:2 15:3 23:-2
make_the 15:2
make| 12:-2 13:4 14:-2 15:9 16:-2 17:5 19:-2 20:-2
man 5:16 19:-2 22:-6 23:-2
manag 0:-6 1:-2 2:2 3:9 5:-3 8:11 11:-7 16:-4 17:-2 18:-3 19:-4 20:-3 21:8 23:5
manag_ 0:-2 3:4 8:10 10:3 11:-3 17:-3 20:-2 21:2
manag_<person> 21:6 23:-2
manag__ask 15:3
manag__the 2:2
manag__to 21:2
manag_and 23:2
manag_just 2:3 23:-2
manag| 0:-4 2:2 3:7 8:8 10:2 11:-4 16:-2 17:-2 18:-2 19:-4 20:-2 21:5 23:3
mani 0:-4 2:12 3:-2 5:-6 7:-2 10:-2 11:3 16:6 17:8 19:-8 20:-3 22:-5 23:5
mani_<hint> 2:5 17:-2 23:2
mani_<period> 11:-2 19:-3 23:10
mani_<section> 2:3 8:-2 16:3 23:-2
mani__ 17:3 23:-2
mani__<hint> 2:3
mani__<period> 23:6
mani__be 17:2
mani__do 2:4 11:4 19:-3
mani__in 16:2
mani__it 8:2
mani__of 23:3
mani__principl 17:2
mani_dimens 2:9 23:-3
mani_hoop 16:3
mani_leadership 17:3
mani_level 2:-5 8:9 23:4
mani_lp 17:9 23:-3
mani| 0:-2 2:9 3:-2 5:-4 11:2 16:3 17:5 19:-6 20:-2 22:-3 23:5
manual 5:13 8:-2 20:-2 22:-5 23:-2
manual| 5:9 22:-3
man| 5:11 19:-2 22:-4
mark 18:6
market 0:-2 3:4 16:2 19:-2 20:8 23:-4
market_ 20:3
market_and 3:3
market_segment 20:4
market| 20:6 23:-2
mark| 18:4
match 16:2 23:5
match__<time> 23:3
match_last 23:4
match_on 23:2
match| 23:4
mate 0:2 14:4 22:8 23:-3
mate_ 14:4 22:8 23:-6
mate| 14:3 22:6 23:-5
me 0:-4 1:7 2:-4 3:3 5:-5 7:6 8:-5 9:10 10:-9 11:6 13:5 14:7 15:-6 16:-4 17:-3 18:8 19:4 21:-6 22:-13 23:-2
me_ 1:16 2:-3 3:-4 4:-2 5:-5 7:13 8:-5 9:22 10:-5 12:-3 13:-8 15:-3 17:-3 18:10 19:-5 21:-2 22:-10 23:-10
me_<day> 12:-2 13:10 23:-5
me_<dimension> 0:-2 3:3
me_<number> 18:4
me__ 5:4 6:5 9:-3 11:3 13:-4 14:3 20:-2 23:-2
me__<day> 10:-2 11:-2 13:11 21:2 23:-4
me__<dimension> 11:5 19:-2
me__<hint> 15:2
me__<level> 3:3 19:3
me__<number> 18:5
me__<period> 12:4 14:4 23:-3
me__<section> 23:3
me__<time> 13:6 23:-2
me__about 11:-3 13:6
me__after 12:6 14:-4
me__as 3:2 18:2
me__at 13:4 23:-2
me__be 1:2 5:2 19:3 23:-3
me__break 12:2
me__everyth 3:2
me__for 3:2 11:-2 19:3
me__full 3:3
me__i 3:4 11:6 12:2 19:-3 23:-3
me__in 12:2 18:2
me__joke 23:3
me__my 11:8 21:-2
me__note 11:-2 23:8
me__of 2:3
me__on 3:2 20:2
me__the 0:3 1:-3 12:-2 13:-2 14:5 19:3 20:3 23:-5
me__thi 10:2 23:-2
me__whole 16:3
me__with 14:2
me__write 5:2
me__you 1:-2 7:6 11:-2 15:2
me_a 3:-4 4:7 5:-2 13:-3 14:-2 22:-4 23:12
me_about 1:3 10:-2
me_again 10:-2 12:3 13:-4 14:7 23:-2
me_all 8:4 20:3 23:-3
me_alon 14:3
me_at 3:2
me_back 11:7
me_befor 12:2
me_down 18:4
me_each 13:6
me_everi 10:-3 11:-2 12:-3 13:9 14:9 23:-4
me_everyth 1:-3 7:8
me_for 19:3
me_from 1:-3 14:7 19:4
me_how 0:4
me_i 10:5 11:-2 19:3 23:-2
me_if 19:2
me_in 3:-2 12:4 23:2
me_my 11:6
me_not 20:5
me_of 3:3
me_on 0:-3 3:5 11:5 12:-2 13:5 16:-2 19:-3 21:3 23:-2
me_pleas 5:8 10:3 23:-2
me_so 10:3
me_that 3:2
me_the 1:-3 3:3 8:6 12:-4 13:-2 14:2 16:2 17:4 20:-3
me_there 19:3
me_those 3:2
me_to 0:-2 3:5 5:3 10:-2 13:-3 23:6
me_what 0:4 3:-3 8:-2 10:-3 11:5 19:6
me_where 19:5 23:-3
me_with 18:3
mean 0:2 3:11 5:-4 8:-3 11:-3 12:-2 14:3 16:-2 17:8 19:-3 20:-2 23:-4
mean_ 3:5 5:-3 17:11 19:-2 23:-6
mean__ 3:6 17:-2
mean__me 0:3 3:-2
mean_for 14:2
mean_the 2:4 8:-2
meant 0:-3 3:10 19:-2 23:-2
meant_to 0:-2 3:8 23:-2
meant| 0:-2 3:6
mean| 0:-2 3:11 5:-3 8:-2 11:-2 14:2 17:6 19:-2 23:-3
measur 10:-2 16:4
measur_<deed> 10:-2 16:4
measur| 10:-2 16:3
mechan 2:-2 20:15 23:-4
mechan_ 20:2
mechan__all 20:5 23:-2
mechan_and 20:2
mechan| 2:-2 20:10 23:-3
meet 3:4 13:-2 15:6 16:-2 23:5
meet__the 15:3
meet_room 23:8
meet_their 3:2
meet| 3:2
mention 0:-2 2:-2 3:-3 8:-2 16:-2 17:-2 20:17 23:-9
mention_<deed> 3:2 17:-2 20:5
mention_<hint> 3:-3 20:9 23:-2
mention__ 20:10 23:-2
mention__<hint> 20:2
mention__anywher 3:-2 20:6
mention_of 20:8 23:-4
mention| 3:-4 20:15 23:-6
merci 22:8 23:-3
merci| 22:6 23:-2
mere 16:3 23:-3
mere| 16:2 23:-2
messag 10:-2 12:6 14:9 23:-5
messag_ 12:-2 14:6
messag_pleas 14:4
messag_until 12:3
messag| 12:4 14:7 23:-4
met 10:2
met_<deed> 10:2
me| 0:-4 1:5 2:-3 3:2 5:-3 6:2 7:5 8:-3 9:9 10:-7 11:6 12:2 13:4 14:6 15:-6 16:-6 18:7 20:-4 21:-5 22:-12 23:2
migrat 10:8 23:-2
migrat_<hint> 10:5
migrat| 10:6
mile 23:2
milk 23:3
milk| 23:2
million 22:7 23:-5
million_ 22:7 23:-5
million| 22:5 23:-4
min 0:2 3:3 17:2
min_ 0:2 3:2 10:-2 17:3
mind 22:7 23:-2
mind| 22:5
mine 0:3 9:-2 10:2 16:2 19:5 23:-2
mine_be 0:-2 19:8 23:2
mine| 0:3 3:-2 10:2 19:4
minu 0:3 3:-2
minut 16:2
minut_ 3:2
min| 3:2 17:2
miss 3:-3 8:-2 10:-2 11:-4 15:-2 19:14 23:-2
miss__my 19:4
miss__the 19:3
miss_in 19:3
miss| 11:-3 19:11
model 3:5 20:-2 22:-2 23:5
model__ 3:2
model_be 22:-2 23:7
model| 3:3 22:-2 23:4
moment 23:2
monthli 10:2
monthli_<hint> 10:2
mop 23:2
more 0:9 2:-4 3:-8 5:-2 6:7 8:5 9:-2 10:2 12:-9 13:-2 14:13 16:-3 19:2 22:-4
more_ 8:5 20:-2 23:2
more_<hint> 10:2 19:3
more__ 12:-3 14:5 23:2
more__ever 14:2
more_nudg 14:4
more_remind 14:5
more_than 20:4
more_weekli 14:6
more_with 0:3 3:-2
more_would 0:2
more| 0:6 2:-3 3:-5 6:5 8:4 9:-2 12:-6 13:-2 14:11 16:-2 22:-3
morn 13:3 23:2
move 3:-2 10:-3 13:3 17:3 19:2 20:-3 21:-2 23:6
move_<deed> 19:3 23:3
move__nudg 13:2
move__on 23:3
move__the 23:2
move_hous 12:2 13:-2 23:3
move_into 16:2
move_my 13:3 23:3
move| 17:2 19:2 20:-2 23:4
much 3:-5 5:-2 10:-3 11:3 16:7 20:-2 23:6
much_<hint> 16:6 23:-2
much__<hint> 19:3
much__the 3:-3 23:4
much_do 23:5
much_of 16:3 23:-2
much| 3:-4 11:2 16:4 23:6
mumbl 19:2
mumbl_<deed> 19:2
munich 23:2
mute 12:11 22:-5 23:-3
mute| 12:8 22:-4 23:-2
my 0:-4 1:6 2:-9 3:-5 4:3 5:-7 6:-6 8:-9 9:14 10:-6 11:8 12:-2 13:2 14:-5 15:10 16:-8 17:-6 19:10 20:-13 21:10 22:-12 23:6
my_<dimension> 0:-4 1:6 3:-7 10:-2 15:-2 16:2 18:2 21:6 23:7
my_<hint> 0:10 3:-8 5:9 8:-4 9:5 10:-4 11:-8 15:6 16:-3 17:-2 18:2 19:4 20:-4 21:9
my_<level> 3:-2 10:4
my_<number> 0:2 3:4 10:2 13:-2
my_<period> 12:5 14:-2 23:7
my_<section> 16:-2 19:-2 23:5
my_<time> 22:4 23:2
my__ 0:-4 1:-2 2:-3 3:-3 4:2 5:12 7:-3 8:-2 9:12 10:2 11:8 12:6 14:-5 15:5 16:-4 17:-2 20:-6 21:7 22:-2 23:-12
my__<dimension> 18:2
my__<hint> 10:5 21:3 23:-2
my__<number> 3:3 10:-2 23:5
my__<person> 15:-2 19:-2 21:10 23:-2
my__about 1:2 10:-2 11:2 23:2
my__and 10:-2 19:4 23:-2
my__as 4:3 11:-2
my__ask 3:4 19:2 23:-2
my__be 3:-3 5:-2 11:-2 17:2 18:3 23:13
my__case 3:-2 10:2 15:3
my__document 15:2
my__evid 11:-2 15:-2 19:10
my__for 3:-3 10:-3 11:7 15:9 18:3 19:-3 23:-6
my__from 1:-2 4:6
my__give 23:5
my__go 23:4
my__good 19:-2 23:6
my__hurt 23:3
my__in 10:-2 13:3 15:3 16:3 23:-2
my__into 15:6
my__keep 21:2
my__level 0:8 5:-3 8:-4 9:14 19:-3 21:-2 23:-5
my__list 11:5
my__look 19:4 21:3 23:-4
my__mark 18:3
my__not 23:4
my__note 1:8 11:-5 21:9 23:-4
my__nudg 1:-2 14:4
my__on 1:4 3:-2 11:-2 13:2 19:2
my__packet 15:5 23:-2
my__paper 15:2
my__pleas 1:2 6:-3 9:9 15:2 21:-2
my__rate 1:4 18:3 23:-2
my__remind 14:3
my__review 23:2
my__sai 0:2 19:3 23:-2
my__score 18:2
my__she 21:3
my__spot 19:8 23:-4
my__that 10:2
my__the 10:2
my__thi 8:2 10:3 23:-3
my__to 1:-2 9:-2 11:5 13:6 21:3 23:-2
my__togeth 10:-2 15:4
my__under 1:2 10:-2
my__want 16:2 23:2
my__who 0:2
my__will 23:2
my__with 11:2 21:5
my_area 19:3
my_best 3:2
my_boss 5:-2 9:-2 11:-2 15:3 18:-2 21:5 22:5 23:2
my_brag 11:8 23:-4
my_car 19:-2 23:5
my_case 15:8 19:6 23:-5
my_colleagu 1:-2 11:-2 16:-2 20:4 23:9
my_cousin 16:2
my_data 1:7 4:5 7:13 9:-2 15:-3 19:-4 22:-4 23:-4
my_director 3:2 10:-2 11:3 16:2
my_evid 0:-2 1:-2 3:-2 5:-2 9:-3 11:4 15:13 16:-2 19:7 20:-3 21:7 22:-3 23:-10
my_file 10:2 19:3
my_first 5:3
my_flight 3:2
my_friend 3:2
my_gap 3:-2 19:11 23:-3
my_husband 19:2
my_kid 23:2
my_laptop 12:2
my_last 1:8 11:-2 23:-2
my_level 0:-3 3:4 19:-2 23:5
my_life 16:2
my_log 10:2 11:5
my_manag 3:-2 10:-2 11:-5 19:-3 21:10 23:9
my_new 23:2
my_note 0:-4 1:-5 3:-9 4:14 5:2 7:-2 9:-7 10:2 11:17 12:-3 13:2 14:-3 15:9 16:-5 17:-2 18:-3 19:5 20:-4 22:-2 23:-19
my_nudg 9:-2 12:8 13:5 14:-2 23:-2
my_old 20:2
my_own 0:2 9:6 19:2 21:-2
my_packet 4:-4 5:5 9:-3 10:-2 11:-2 15:11 21:6 23:-4
my_printer 23:3
my_rate 1:10 15:-2 18:2 19:4 21:6 23:-7
my_readi 9:-2 19:9 21:9 23:-9
my_record 10:4 19:2 23:-3
my_remind 13:7 23:-2
my_review 0:2 23:-2
my_score 18:6
my_self 18:6
my_set 9:14 19:-2 23:-8
my_sister 23:2
my_skip 19:2 20:2
my_sponsor 19:-2 21:6 23:-2
my_team 3:3 23:3
my_vp 3:2
my_vpn 23:2
my_weak 19:7 23:-3
my_weekli 1:-3 12:-2 14:10
myself 0:-3 3:-2 5:6 10:-3 11:-2 18:13 19:2 23:-7
myself_ 5:6 11:-2 18:10 23:-6
myself_<number> 18:3
myself__<number> 18:2
myself_a 18:3
myself| 0:-2 3:-2 5:4 18:11 23:-5
my| 0:-7 1:6 2:-8 3:-8 4:4 5:-5 6:-5 8:-9 9:14 10:-9 11:7 12:-3 13:3 14:-4 15:9 16:-7 17:-5 19:11 20:-12 21:9 22:-10 23:6
n 0:4 3:5 10:-2 18:2 21:2 23:-2
n_<dimension> 0:3
n_<level> 0:3
n__ 3:2
nah 19:2
name 0:-2 1:6 2:15 8:8 10:-3 11:-3 15:-2 16:-5 17:3 19:-2 20:-5 22:-2 23:-10
name_ 1:3 2:11 8:3 11:-2 19:-2 23:-6
name__ 2:3
name__all 2:2
name__seven 2:3
name__the 8:2
name_in 1:2
name_of 2:4 8:3 20:-2
name_the 2:4 17:2
name| 1:4 2:13 8:6 10:-2 11:-2 16:-3 17:2 20:-3 23:-7
near 3:-2 19:2 20:-2 23:7
near_the 23:5
near| 23:5
negoti 16:3
neighbour 16:2
never 12:-2 13:-5 14:10 22:6 23:-3
never__me 13:-4 14:7
never_do 13:2
never| 13:-3 14:7 22:4 23:-2
new 0:2 2:-3 3:4 5:7 8:-2 10:12 11:-4 12:2 15:-2 16:-5 18:-4 19:-7 20:2 22:-2 23:3
new_ 2:-2 3:5 5:-2 18:-2 20:5 23:4
new_<hint> 12:3 23:3
new__ 12:2 23:6
new__for 10:2
new_here 5:8 19:-3 23:-2
new_in 5:3
new_initi 3:2
new_laptop 5:-2 23:8
new_manag 10:4
new_note 10:6 23:-3
new_on 0:3
newest 1:-2 11:15 19:-3 23:-3
newest__ 11:3
newest_first 11:5
newest| 1:-2 11:11 19:-2 23:-2
new| 0:2 2:-2 5:3 10:8 11:-3 16:-2 18:-2 19:-4 23:5
next 0:10 3:-7 5:-4 8:-3 10:-4 11:-4 12:12 13:-3 15:-2 17:-2 18:-2 19:2 20:-3 22:5 23:4
next_ 0:2 19:4 23:-2
next_<day> 12:3
next_<hint> 16:-2 19:-2 23:7
next_<period> 12:9 19:-3 22:6
next__ 8:-2 12:3 14:-3 19:2 22:5 23:3
next__<level> 0:2
next__each 0:4
next__pleas 12:2 14:3 23:-2
next__what 0:3 3:-2
next_level 8:-2 19:4
next_to 0:10 3:-7 10:-2
next| 0:5 5:-2 8:-2 10:-2 11:-2 12:10 13:-2 14:-4 22:3 23:3
nice 16:2 22:13 23:-7
nice__ 22:8 23:-2
nice| 22:10 23:-5
nine 13:4 16:2
nine| 13:3
no 0:-6 1:-2 2:-2 3:9 5:-2 6:6 8:-3 9:-3 10:-3 11:-5 12:12 13:-7 14:9 15:-3 16:-2 17:-2 18:-2 19:4 20:-7 21:-2 22:5 23:-6
no_ 23:6
no_<hint> 16:2 22:3 23:-2
no__ 2:2 3:3 14:-2 22:8 23:-3
no__i 3:3
no__next 12:3
no__nudg 14:2
no__remind 14:4
no__thi 12:6
no__till 12:5
no__until 12:2
no__weekli 14:4
no__what 19:2
no_clue 3:2
no_evid 19:4
no_more 6:7 9:-2 12:-4 14:10 22:-2 23:-3
no_not 3:2
no_nudg 12:8 13:-3 14:2 22:-2
no_ping 10:-3 12:10 23:-3
no_remind 12:9 13:-3 14:-2
no_what 3:2
nobodi 0:-2 10:3 19:2
nobodi__the 19:2
nobodi_have 19:2
nobodi| 10:2
nois 23:3
nordic 19:-2 23:3
normal 12:5 23:2
normal| 12:3
not 0:6 2:-3 3:3 4:-2 5:-3 6:-2 7:-2 8:-7 9:-3 10:-4 11:7 12:11 14:12 15:-3 16:-5 17:-5 18:-4 19:-5 20:9 21:-4 22:-5 23:-2
not_ 0:6 3:-3 11:-2 19:3
not_<not> 3:5 12:-2 14:6 15:2
not__ 0:-2 2:-2 11:12 12:-2 16:-2 22:-2
not__<dimension> 3:2
not__<hint> 3:2
not__<not> 0:6
not__<period> 12:3 23:-2
not__and 0:2
not__anymor 14:2
not__at 0:3 3:-3 14:2
not__for 19:2
not__how 5:2
not__i 14:2 23:2
not__it 0:2
not__level 2:3
not__me 10:2 12:8 14:-3
not__my 0:2
not__our 3:2
not__the 12:3
not__them 14:4
not__to 14:3
not__what 3:-2 11:2 20:4
not__which 20:4
not__with 3:2
not_a 11:2 14:2
not_answer 23:2
not_ask 3:-3 16:2 19:3 20:3
not_care 8:-2 20:6
not_connect 23:5
not_do 3:3
not_for 1:2
not_forget 10:2 11:-2 13:5
not_have 1:4 11:-2
not_list 2:-2 11:11 19:2 22:-3
not_nudg 12:4
not_onli 0:-2 3:3
not_read 20:2
not_remind 12:5 14:-2
not_stop 12:2
not_the 2:2 3:6 8:-2 13:2 20:-2 23:-2
not_there 0:-2 3:5 19:-2
not_want 10:2 12:-3 13:-2 14:10 23:-2
not_what 3:-2 12:-2 14:3 23:5
not_yet 0:5 3:-3
note 0:-9 1:14 2:-12 3:-13 4:5 6:-4 7:-5 8:-8 9:-8 10:12 11:19 12:-9 13:3 14:-9 15:2 16:-12 17:-8 18:-12 19:2 20:-14 21:4 22:-15 23:-17
note_ 0:-3 1:8 2:-9 3:-5 5:8 6:-2 7:-2 8:-3 9:-4 10:5 11:17 12:-3 13:5 14:-4 15:-2 16:-2 17:-2 18:-3 19:5 20:-4 21:-3 22:-11 23:-3
note_<deed> 10:-2 11:5 19:4
note_<dimension> 0:-2 3:-4 10:7 11:9 18:-2
note_<hint> 0:-3 1:5 3:-5 10:7 11:10 15:-2 18:-2 23:-4
note_<number> 1:4 23:-2
note__ 1:-2 3:-3 10:-6 11:14 13:5 21:-2 23:-2
note__<deed> 10:6 11:2 23:-2
note__<dimension> 1:5 10:2 19:-3
note__<hint> 1:10 10:4 11:7 20:-3 21:-3 23:-5
note__<number> 1:3 10:-2 15:3 18:-2
note__<period> 10:3 11:4 23:-5
note__<person> 11:-3 21:7
note__a 3:-2 4:6 10:3 11:-2
note__ad 1:2
note__from 10:4
note__have 21:2
note__i 1:-3 10:12 11:2 19:-3 23:-3
note__in 10:2 11:4 19:-4
note__last 11:2
note__made 11:2
note__me 1:-2 11:5
note__my 1:-2 3:-2 11:-4 21:3 23:7
note__of 1:2
note__on 1:-2 10:2 11:9 13:-2
note__score 19:2
note__self 10:2
note__that 19:3
note__the 0:2 1:3 15:3 23:-2
note__thi 11:3
note__tom 23:3
note__too 19:4
note__yesterdai 1:3
note_about 1:8 10:-3 11:4 23:-2
note_all 1:4
note_and 19:6
note_be 1:4 11:11 22:-2 23:-3
note_do 11:8 19:-3 23:-3
note_for 3:-3 10:5 11:13 19:-7 23:-4
note_from 1:6 4:9 10:-5 11:4 12:-2 15:-2 23:-3
note_gave 10:2
note_i 1:8 10:-3 11:4 13:-2 21:2 23:-2
note_in 10:-2 15:4
note_into 15:8 23:-2
note_of 1:-2 11:-2 23:8
note_on 1:14 10:-2 11:-5 20:-2 21:2 23:-3
note_our 10:3
note_pleas 1:-4 11:6 13:7 14:-2 15:5 19:-2 21:-2
note_sai 19:3
note_sinc 11:5 23:-2
note_that 1:-6 10:15 11:-5 23:2
note_the 1:-4 11:-4 23:17
note_to 1:-4 11:3 21:5 23:2
note_under 1:2
note_with 1:-2 11:2 21:6
note_wrong 1:7 11:-2 23:-3
note_you 1:3 10:-2
note| 0:-8 1:12 2:-10 3:-11 4:5 6:-3 7:-4 8:-6 9:-6 10:11 11:18 12:-7 13:3 14:-7 15:3 16:-9 17:-6 18:-9 20:-12 21:3 22:-12 23:-14
noth 2:-2 11:-3 15:2 19:6 20:2 21:2
noth__ 11:-2 19:3
noth_but 15:2 21:2
noth_on 11:-2 19:3
noth| 11:-2 19:3 20:2 21:2
not| 0:3 3:2 8:-4 9:-2 10:-3 11:5 12:8 14:9 16:-3 17:-3 18:-2 19:-4 21:-2 22:-3
now 0:-3 9:-2 10:8 11:-2 12:-2 17:-2 18:3 19:-2 20:-4 21:-2 22:12
now_ 0:-2 10:4 15:-2 16:-2 18:2 19:-2 20:-2 22:12 23:3
now_<hint> 10:2
now_<number> 10:2
now__do 19:2
now__that 18:2
now__what 3:2
now_i 3:2
now_or 19:2
now_us 10:2
now| 0:-3 3:-2 10:7 18:2 20:-2 22:8
no| 0:-3 3:5 6:4 8:-2 9:-2 10:-2 11:-3 12:10 13:-5 14:7 15:-2 16:-3 17:-2 19:4 20:-4 22:4 23:-4
nudg 0:-4 1:-8 2:-6 3:-5 4:-3 5:-3 6:-4 7:-3 8:-5 9:-5 10:-7 11:-6 12:12 13:16 14:14 15:-5 16:-8 17:-5 18:-5 19:-7 20:-8 21:-4 22:-16 23:-20
nudg_ 1:-4 2:-2 5:-3 12:8 13:6 14:15 15:-2 16:-3 19:-2 20:-2 22:-6 23:-5
nudg_<day> 12:-3 13:13 14:-2 22:-2 23:-6
nudg_<deed> 14:2
nudg_<number> 12:4 13:5 23:-2
nudg_<time> 13:5 14:-2
nudg__ 5:2 12:-4 13:8 14:7 23:-2
nudg__<day> 12:4 13:10 14:-2 23:-4
nudg__<number> 12:3
nudg__<period> 12:7
nudg__<time> 13:7
nudg__again 14:3
nudg__for 12:4
nudg__good 12:-3 14:5
nudg__on 13:2
nudg_again 13:7 14:-2
nudg_for 12:6 13:-3 14:3
nudg_me 12:9 13:4 14:4 23:-4
nudg_next 12:4 22:-2
nudg_off 12:-2 13:-3 14:9
nudg_on 13:13 14:-5 23:-2
nudg_thi 12:4
nudg_till 12:6 13:-2
nudg_to 9:-2 13:7 23:-2
nudg_until 12:3
nudg| 0:-3 1:-6 2:-4 3:-4 4:-2 5:-2 6:-3 7:-2 8:-3 9:-4 10:-6 11:-4 12:11 13:15 14:13 15:-4 16:-6 17:-3 18:-4 19:-5 20:-6 21:-3 22:-12 23:-17
n| 0:3 3:4 23:-2
occur 20:9 23:-3
occur_ 20:6 23:-3
occurr 2:-3 20:9 23:-3
occurr_of 2:-3 20:8 23:-3
occurr| 2:-2 20:6 23:-2
occur| 20:6 23:-2
of 0:-2 2:3 3:5 4:8 5:-4 6:-3 7:-3 9:-4 10:4 11:-6 12:-7 14:-4 16:4 21:-6 22:-6 23:6
of_2400 10:-2 23:8
of_<dimension> 20:7
of_<hint> 0:-3 3:7
of_<level> 0:7 2:-2 3:2 8:-3 16:-2 19:-2 23:11
of_<number> 3:-2 10:-2 13:4 18:9 23:-5
of_<period> 13:7 14:-2
of_<posting> 16:2
of_<section> 2:4 23:-2
of__ 2:-3 3:-2 4:5 5:-2 8:-3 10:-2 11:-2 13:2 17:-3 19:-2 20:7 23:10
of__<dimension> 10:4
of__<guideline> 2:4 20:3 23:-3
of__<hint> 3:3 10:3 11:3 15:-2 19:-5
of__<level> 0:3 3:6 23:-3
of__<number> 3:4 10:3 23:-3
of__<period> 23:7
of__<posting> 16:7
of__and 0:4
of__area 19:2
of__at 3:2
of__be 2:3 3:-2 19:6 23:-3
of__do 3:2 5:3 23:-2
of__evid 15:4
of__get 23:2
of__i 3:2
of__in 18:2
of__level 2:-2 8:8 23:-3
of__my 23:3
of__new 23:2
of__note 4:6 11:-3 15:4 19:5 23:-3
of__on 3:3 18:2
of__onli 20:2
of__pleas 3:2 11:3 20:3 23:-2
of__rate 1:8 23:-3
of__seven 2:2
of__the 2:4
of_a 0:3 3:7 23:-3
of_actual 10:3
of_all 2:6 16:-2 20:-2 23:3
of_everyth 4:9 23:-5
of_it 1:2 3:7 10:-2 11:4 19:3 23:-2
of_me 3:5 19:-2 20:3
of_mechan 20:6 23:-3
of_mine 3:-4 16:2 19:9 23:-3
of_my 1:7 3:-2 4:7 5:-2 10:6 11:-8 13:-2 15:7 18:-2 19:4 21:-3 23:-4
of_our 10:2
of_that 3:-2
of_the 0:-3 1:-2 2:6 3:3 8:5 11:4 12:-2 13:-4 14:2 15:-2 16:6 17:7 19:-4 20:-2 23:-12
of_their 3:-2 10:6 23:-2
of_them 1:2 3:2 10:2 20:4 23:-3
of_thi 3:-4 8:4 23:5
of_thing 3:2 5:4 16:3 23:-3
of_us 3:2
of_work 16:4 23:3
off 0:-2 2:-2 6:15 9:-5 10:2 12:3 13:-6 14:15 16:-3 20:-3 22:-5 23:-7
off_ 6:10 9:-5 12:-3 13:-4 14:13 22:-4
off__ 14:3
off__i 19:2
off_be 19:2
off_on 12:3
off_the 5:2 6:7 23:-4
off_to 12:3 23:-2
offici 17:5 20:-2 23:-2
offici__or 17:4
offici| 17:4
off| 6:11 9:-4 12:-2 13:-4 14:13 16:-2 20:-2 22:-4 23:-3
often 20:2
often| 20:2
of| 0:-2 1:2 2:2 3:5 4:7 5:-2 6:-2 7:-2 9:-3 11:-4 12:-5 14:-3 16:4 20:-2 21:-4 22:-4 23:6
oh 1:2 10:-2 18:3
ohio 16:3
oh| 18:2
ok 3:4 22:9 23:-4
ok_ 22:8 23:-2
ok_so 3:2 16:2
okai 21:2 22:4
ok| 22:7 23:-2
old 0:4 11:-4 16:-2 19:6 23:3
old_ 0:5 3:-2 11:-3 19:7
old__the 23:3
old_be 23:5
old_boss 20:2
old| 0:3 3:-2 11:-2 19:5 23:3
on 0:4 1:3 3:2 4:-3 5:-11 6:3 8:-8 9:-5 11:4 12:6 13:9 14:-9 15:-4 16:-3 17:-3 18:6 19:7 20:6 21:3 22:-9
on_ 2:11 3:2 5:-3 6:9 11:-5 12:-4 13:7 14:-2 19:3 20:-2 22:-2 23:-8
on_<day> 1:2 5:-2 10:4 13:7 14:-2 15:-2 16:-4 19:-3 20:-3 21:2 22:-4 23:10
on_<dimension> 0:4 2:-2 10:-7 11:6 16:-3 17:-2 18:8 19:8 20:-3 21:3 23:-6
on_<hint> 0:7 1:5 2:-2 3:-6 5:-3 8:-2 11:3 15:-2 16:2 17:-2 20:11 23:-8
on_<number> 23:4
on_<period> 12:3 19:2 23:2
on__ 0:-7 1:4 2:-3 3:2 5:-3 7:2 8:-2 11:5 12:-2 13:2 14:-3 15:-2 16:-3 19:4 20:3 21:4 22:-3 23:5
on__<dimension> 10:-2 19:2
on__<hint> 1:3 3:5 11:2 12:3 13:-2 20:-3 23:-4
on__<number> 23:4
on__<period> 12:2
on__<time> 13:4
on__a 3:2 17:2
on__and 0:2 3:-2 11:3 19:2
on__for 23:3
on__hook 3:2
on__i 19:2
on__in 16:2 20:2
on__it 17:2
on__like 0:3
on__lol 10:3
on__not 20:3
on__or 20:6
on__so 0:3 3:-3
on__stuff 0:-2 3:3
on__team 3:2 23:2
on__the 3:5
on__till 12:3
on__wai 16:2
on__what 2:-2 3:3 8:2 15:2 19:-2 22:-2 23:4
on_a 20:2
on_again 2:2 13:6 14:-3
on_and 3:-2 16:2 22:-2 23:7
on_as 12:2
on_averag 16:5 23:-2
on_be 3:3 17:3 20:-2
on_call 23:3
on_can 23:2
on_get 3:4 23:-2
on_github 10:5
on_just 2:4
on_level 23:4
on_me 0:-2 3:3 7:4
on_my 12:2 19:3 21:2 23:2
on_parent 12:2
on_patern 12:3
on_record 10:2
on_that 0:4 3:-3
on_the 0:-4 1:3 3:5 11:5 12:5 13:-3 15:3 16:-2 19:-2 20:-2 23:-2
on_top 0:2 1:-2 2:-2 3:-2 8:3 11:4
on_what 2:3 16:2 23:-2
on_work 20:2
onc 0:5 3:3 10:-3 13:2 20:2 23:-2
onc__<period> 13:2
onc__go 0:2
onc__the 20:2
onc_a 13:2
onc_and 20:3
onc_in 20:2
onc_you 0:2
onc| 0:2 3:2
onli 0:7 2:8 3:-6 8:3 10:-5 16:3 19:-3 20:8 23:-4
onli_ 0:2
onli_<hint> 20:2
onli_<level> 0:-2 3:3
onli__name 2:2
onli__the 0:4 3:-6 20:4
onli_in 0:7 3:-7
onli_the 2:4 16:-2
onli| 0:5 2:6 3:-3 8:2 10:-2 16:4 19:-2 20:2 23:-3
on| 0:3 1:4 2:2 3:2 4:-2 5:-9 6:3 8:-6 9:-3 11:5 12:4 13:8 14:-8 15:-5 17:-2 18:5 19:3 20:6 21:2 22:-8 23:-5
open 1:-3 9:6 11:3 15:-2 20:-2 23:4
open_<deed> 19:3
open__<day> 23:2
open__note 11:3
open_my 1:-2 9:7 11:4 21:2 23:-5
open_on 23:3
open_the 23:2
open| 1:-2 9:4 11:2 23:3
or 0:6 1:-2 2:-5 3:2 5:-4 8:4 10:-7 11:-3 12:-3 14:-2 15:-3 16:6 17:6 18:-3 19:10 20:4 21:-2 23:-7
or_<hint> 16:2 20:3
or_<level> 0:4
or_<number> 11:3
or__ 0:-2 3:4 8:2 11:-2 19:2 23:4
or__do 20:2
or__i 19:3
or__in 20:2
or__it 0:2
or__that 3:2
or__the 3:2
or__thei 16:2
or__there 2:-2 8:2
or__you 16:2
or_be 0:5 2:-3 8:3 19:6 20:-2
or_can 16:3
or_do 16:3 17:4 23:-4
or_just 17:2
or_nah 19:2
or_no 23:6
or_not 3:2 11:-2 19:3 20:-2
or_on 20:2
or_onli 16:2
or_stale 19:2
order 3:-2 22:-2 23:12
order__ 23:6
order_pizza 23:3
order| 23:9
org 3:2 8:4 19:-2 20:-4 23:5
org_chart 8:4 20:-4 23:5
org| 3:2 8:3 19:-2 20:-3 23:3
or| 0:5 2:-3 5:-2 8:3 10:-5 11:-2 12:-2 15:-2 16:6 17:5 18:-2 19:7 23:-4
oslo 10:2
other 0:8 5:4 12:-2 15:-2 16:-4 20:-3 23:3
other_ 0:3
other_<number> 3:2
other__ 3:2
other__<hint> 23:2
other__your 5:3 17:2
other_level 0:-4 8:3
other_on 0:3
other_team 23:2
other| 0:6 5:3 16:-2 20:-2 23:2
our 0:-7 3:2 5:-5 10:9 11:-2 15:-2 16:-4 17:-2 18:2 19:-4 23:11
our_<dimension> 10:-4 23:10
our_<guideline> 20:2
our_<hint> 5:-4 10:9 16:-2 23:4
our__ 5:-3 10:3 23:3
our__<hint> 0:-2 10:2 18:2
our__ask 10:-2 23:4
our__be 10:2
our__into 2:2
our_area 10:2
our_job 2:3
our_migrat 10:2
our| 0:-4 5:-3 10:7 16:-2 18:2 19:-2 20:-2 23:11
out 1:8 2:-2 3:2 5:2 10:-5 15:4 17:2 18:4 19:-2 20:-2 22:-2
out_ 1:4 5:4 22:-2 23:-3
out__ 1:3
out__<hint> 23:3
out__<number> 18:4
out__i 11:2
out__my 15:3
out__the 17:2
out_again 1:5
out_and 19:2
out_of 1:-2 10:-3 15:6 16:2 18:6
out_the 23:3
outcom 0:2 3:4 23:-3
outcom_ 0:3 3:3 23:-3
outcom| 0:2 3:2 23:-2
outsid 0:4 3:2 10:-2
out| 1:6 5:2 10:-3 15:2 19:-2 23:-4
over 0:-2 3:3 11:3 12:7 15:-3 21:2 23:-3
over_<number> 3:2
over_the 11:3
overal 0:5 8:-2 19:6 23:-5
overal_ 0:3 19:6 23:-4
overal| 0:4 19:4 23:-3
overlap 10:2
over| 11:2 12:5 15:-2 21:2 23:-2
ow 0:-2 3:5
ow__<dimension> 3:2
own 3:3 9:6 10:4 16:-2 20:-2 21:-2 23:-3
own_<hint> 3:2
own__ 3:2 9:4
own_note 0:3 19:2
own_word 10:2
own| 0:-2 3:2 9:4
ow| 0:-2 3:3
packet 0:-4 3:-11 4:-4 5:2 9:-3 10:-4 11:-4 15:23 16:-2 17:-2 18:-2 19:-5 20:-2 21:8 22:-7 23:-14
packet_ 4:-4 5:3 9:-3 11:-2 15:18 19:-2 22:-5 23:-5
packet__ 0:-2 3:-3 15:14 21:3
packet__<level> 3:-3 15:6
packet_for 3:-5 15:8
packet| 0:-2 3:-8 4:-3 5:2 9:-2 11:-2 15:21 19:-3 21:6 22:-5 23:-9
page 5:16 10:2 19:-2 22:-6 23:-2
page| 5:11 19:-2 22:-4
paper 15:6
paper| 15:2
parent 12:2
parent_<period> 12:2
park 5:-2 19:-2 23:7
park| 23:5
part 0:9 2:-3 3:4 8:-3 10:-2 16:2 20:11 23:-8
part_ 0:2
part__<hint> 20:4 23:-2
part__on 0:5 23:-2
part__the 16:3
part_in 3:2
part_of 3:2 16:3
part| 0:8 2:-2 3:2 8:-2 20:7 23:-5
pass 3:2 10:2
pass_<deed> 3:2 10:2
passag 3:-2 20:10
passag| 20:7
passwd 22:-3 23:5
passwd_ 22:-3 23:5
passwd| 22:-2 23:4
password 19:-2 23:10
password_ 23:5
password| 23:8
pass| 10:2
past 0:2 3:-2
past| 0:2
patern 12:3
paus 12:19 13:-4 19:-2 22:-6 23:-4
paus_ 12:16 14:2 22:-6 23:-4
paus__nudg 12:6 13:-2
paus_my 12:8 13:-2 14:-2
paus_not 12:-3 14:5
paus_nudg 12:8 14:-3
paus| 12:16 13:-3 22:-4 23:-3
payslip 23:4
pdf 11:-2 15:10 23:-3
pdf| 15:7 23:-2
peac 12:3 23:-2
peac__the 12:2
pep 19:5 23:-2
pep_talk 19:5 23:-2
per 16:4 19:4 23:-2
per__<posting> 16:3
per_the 16:5
percentag 16:2
perf 0:-2 3:4
perfect 22:6 23:-4
perfect| 22:5 23:-3
perform 3:4 10:5 23:-2
perform_<hint> 10:3
perform__plan 10:2
perform| 3:3 10:4
perf| 3:3
person 1:2 5:-2 13:2 22:3 23:-2
person_ 1:2 23:2
person__the 13:2
person| 13:2 22:2
per| 16:3 19:3
phone 16:-2 23:7
phone| 23:5
phrase 20:7
phrase_<hint> 20:3
phrase| 20:2
pick 0:-2 19:2 23:4
pick_up 0:-2 23:4
pick| 23:2
pilot 5:-2 23:2
pilot_ 5:-2 23:2
ping 10:-4 12:11 13:4 14:8 19:-2 23:-7
ping__everi 14:3
ping_me 12:2 13:5 14:3 23:-6
ping| 10:-2 12:8 14:6 23:-4
pitch 0:2 16:2
pizza 22:-2 23:6
pizza_ 23:3
pizza| 23:4
pkt 2:-2 5:-2 15:24 19:-2 22:-4 23:-7
pkt_ 15:18 22:-3 23:-7
pkt| 15:19 19:-2 22:-3 23:-5
place 2:-2 3:2 10:-2 16:-2 19:-2 20:15 23:-8
place_ 3:3
place_for 12:2
place_i 20:3
place_of 0:3 3:-2
place_where 20:6 23:-3
place| 2:-2 3:2 20:11 23:-5
plan 0:-3 3:7 10:5 23:-2
plan__ 3:3
plane 16:2 20:2
plant 23:2
plan| 0:-2 3:4 10:4
pleas 0:-2 2:5 3:2 4:-4 7:-3 8:-3 9:2 10:7 12:9 14:6 15:6 16:-5 17:3 20:-5 21:4 22:-10 23:-13
pleas_ 0:-5 1:-6 2:4 3:5 4:-3 5:5 6:3 7:-2 9:6 10:-3 11:6 12:-4 13:3 14:-5 15:10 16:3 17:6 18:-4 20:-3 22:-7 23:-12
pleas_<day> 13:3
pleas_<hint> 3:-3 10:6 16:-2 19:4 20:-2 23:2
pleas__ 11:2
pleas__<deed> 18:2
pleas__<hint> 0:2 10:2
pleas__<level> 3:2
pleas__a 23:2
pleas__after 12:2
pleas__all 1:3 2:4 23:-2
pleas__at 12:3 23:-2
pleas__be 19:2
pleas__it 3:-2 14:2 18:2
pleas__me 13:5
pleas__more 14:3
pleas__my 1:2 15:-2 21:6 23:-2
pleas__of 20:4 23:-2
pleas__that 10:3
pleas__the 3:-3 10:-4 12:8 13:-2 14:-2 23:7
pleas__thi 23:3
pleas__write 14:4
pleas_allow 21:6 23:-2
pleas_do 0:4
pleas_end 12:-2 14:6
pleas_find 10:-2 20:3 23:2
pleas_from 12:2
pleas_give 21:2
pleas_i 3:2 12:4 20:-2 23:-3
pleas_keep 10:6
pleas_let 15:-2 21:2
pleas_make 12:2
pleas_no 14:4
pleas_note 10:7 23:-2
pleas_sai 17:2
pleas_that 3:3
pleas_the 16:2
pleas_to 1:2 23:3
pleas_translat 22:-3 23:7
pleas_what 11:-2 19:4
pleas_where 19:3
pleas_write 13:3
pleas| 0:-4 1:-3 2:5 3:4 4:-3 7:-2 8:-2 9:2 10:-4 11:3 12:7 13:3 14:5 15:5 19:3 20:-2 22:-6 23:-11
plu 16:2 23:2
plu_the 23:2
plu| 16:2
po 0:2
po_ 0:2
poem 23:2
poem| 23:2
point 19:3
point_ 19:2
poke 11:-4 13:11 14:-2 19:2 23:-2
poke_me 11:-4 13:10 14:-2
poke| 11:-3 13:6 19:2
polici 7:8 22:-3
polici_ 7:8 22:-3
polici| 7:6 22:-2
possibl 13:2
possibl_ 13:2
poster 17:3 23:-2
poster| 17:2
practic 0:-3 3:5 20:2
practic_ 3:2
practic_and 10:3
practic| 3:3
prais 10:5 23:-4
prais| 10:4 23:-3
prep 3:2 10:4 23:-4
prepar 10:-3 11:3 15:4 19:2 23:-2
prepar_for 11:3 19:4 23:-2
prepar_the 15:2
prepar| 19:2 23:-2
prep| 10:4 23:-3
price 23:2
principl 0:-5 1:-3 2:-5 3:-2 8:-2 10:-5 11:-2 15:-4 16:4 17:15 19:-2 20:-10 22:-3 23:-10
principl_ 0:-2 3:-4 17:13 20:-2 22:-2 23:-3
principl__ 3:4 16:2
principl__be 17:4
principl__have 17:4
principl__of 16:2
principl__the 17:3
principl__there 17:5
principl_all 17:3
principl_and 17:2
principl_be 17:9 20:-2
principl_i 17:5
principl_or 17:3
principl_section 16:5 17:-2
principl| 0:-3 1:-2 2:-3 10:-3 15:-3 16:4 17:14 20:-7 22:-2 23:-6
print 1:-6 10:-3 11:6 23:9
print_the 1:-2 23:4
print_your 23:2
printer 23:3
printer| 23:2
print| 1:-4 10:-2 11:4 23:7
privaci 5:-2 7:27 19:-2 22:-9 23:-5
privaci| 7:20 22:-6 23:-4
privat 5:8 23:-3
privat_note 23:2
privat| 5:6 23:-2
priya 10:4 23:-2
priya| 10:2
procur 23:2
produc 3:3
produc| 3:2
profil 9:25 11:-5 19:-6 22:-3 23:-7
project 1:4 10:2 11:-2 23:4
project_ 10:2
project__the 23:2
project_in 23:5
project| 1:3 10:2 11:-2
promis 19:3
prompt 13:4 14:3 22:-3 23:5
prompt_ 22:-2 23:8
prompt| 13:3 14:2 22:-2 23:4
proof 2:-2 15:2 19:3
proof| 15:2 19:2
protocol 0:-2 3:6 20:2
protocol| 3:4
prove 0:2 3:-2 19:4 23:-2
prove_ 0:2 3:-2 19:4 23:-2
prove| 0:2 19:3
ps 8:2 23:4
ps| 8:2 23:2
pub 17:2 23:2
public 3:4 19:2 23:-2
public__ 3:3
public| 3:2 19:2
pull 1:4 3:2 10:-2 23:-3
pull_<deed> 1:4 10:-2
pull| 1:3 10:-2 23:-2
put 1:-2 13:3 15:4 18:7 20:-2 23:-2
put_<deed> 1:-2 3:-2 13:3 15:4 18:7 20:-2 23:-2
put__a 18:2 23:2
put__in 3:2 10:2 11:2
put__it 10:3
put__me 18:4
put__my 10:-3 13:2 15:2 19:2
put__the 0:2
put__togeth 15:2
put| 18:5 23:-2
python 23:3
python| 23:2
q 8:2
q2 10:5 18:-2
q2_ 10:4 18:-2
q2| 10:3
qtr 10:2
qualiti 0:-2 3:4 20:8 23:-2
qualiti__<hint> 3:2
qualiti| 3:3 20:6 23:-2
quarter 10:2
quarterli 10:2
quarterli_<hint> 10:2
quarter| 10:2
question 0:2 5:6 20:2 23:-3
question| 5:4 20:2 23:-2
quick 3:4
quick| 3:2
quiet 12:3
quiet| 12:2
quit 13:-2 14:9 23:-4
quit__me 14:6 23:-2
quit| 14:6 23:-2
quiz 17:3
quiz| 17:2
quot 3:-2 5:5 20:9 23:-2
quot__<guideline> 5:3
quot_it 20:2
quot_the 5:5 20:-2
quot| 5:3 20:5
rain 23:5
rain_ 23:2
rain| 23:4
rais 18:3 23:3
rais_my 18:3
rais| 18:2 23:2
ran 10:5
ran_<deed> 10:5
ran__the 10:2
ran| 10:3
rate 0:-4 1:11 2:-4 3:-5 4:-2 5:4 7:-2 8:-3 9:-5 10:-2 11:-6 12:-2 13:-3 14:-4 15:-3 16:-4 17:-2 18:16 19:-2 20:-4 21:5 22:-6 23:-4
rate_ 1:12 5:2 18:8 22:-3 23:-8
rate_<dimension> 18:6
rate_<hint> 10:-2 18:6 21:5 23:-2
rate__ 5:3 9:-2 14:-2 18:16 19:-3 23:-5
rate__<number> 18:8
rate__be 18:2
rate_and 1:2 19:2
rate_me 1:-2 9:-2 18:14 23:-2
rate_myself 5:6 18:11 19:-4 23:-5
rate_pleas 1:4 18:-2
rate_should 18:2
rate| 0:-2 1:8 2:-2 3:-3 5:3 8:-2 9:-3 10:-2 11:-4 13:-2 14:-2 15:-2 16:-2 18:15 19:-3 20:-2 21:3 22:-4 23:-3
rather 20:5
re 0:2 10:-2 12:4 23:2
re_<hint> 10:-2 12:4 23:-2
re__ 0:2 12:3 23:2
read 1:-4 7:5 9:-2 11:9 13:-2 15:-3 19:-5 20:8 21:7 22:-2 23:-7
read__<number> 0:2
read_all 20:2
read_it 5:7 11:4 23:-5
read_me 11:3 16:2
read_my 1:-3 11:3 15:-2 21:4 23:3
read_the 2:2
read_what 5:-4 7:6
readi 0:-5 3:-11 5:-4 9:-3 10:-3 11:-7 12:-2 13:-2 14:-2 15:-4 16:-5 17:-2 18:-3 19:19 20:-3 21:11 22:-7 23:-2
readi_ 9:-2 19:20 22:-3 23:-7
readi_<dimension> 0:-2 3:-3 19:10
readi_<hint> 19:3 21:4 23:-2
readi_<level> 19:5
readi__ 3:-3 19:10 21:3
readi__<level> 3:-4 19:-5 23:12
readi__<person> 21:4
readi__be 19:2 21:3 23:-2
readi__i 19:3
readi_be 19:2
readi_for 3:-5 19:-7 23:17
readi_she 21:4 23:-2
readi_to 19:3 21:3 23:-2
readi_with 21:4
readi| 0:-3 3:-8 5:-2 9:-2 11:-5 15:-3 16:-3 18:-2 19:18 20:-2 21:10 22:-4
read| 0:2 1:-3 3:-2 7:3 11:6 15:-2 19:-3 20:5 21:5 23:-6
real 1:2 22:3
realli 3:3 19:-2 22:4 23:-2
realli| 22:3 23:-2
real| 22:2
receiv 14:4
receiv| 14:3
recip 22:-4 23:10
recip| 22:-3 23:7
recommend 23:5
recommend| 23:4
record 3:-4 10:12 11:3 20:-3 23:-8
record_<hint> 10:5 23:-3
record__me 10:2
record_for 10:3 23:-2
record_thi 10:3
record| 10:5 11:2 20:-2 23:-3
refer 10:3
refer_ 10:2
refer| 10:2
region 2:-2 3:2 10:2 20:11 22:-2 23:-3
region_ 10:2 20:10 22:-2 23:-3
region| 2:-2 10:2 20:8 22:-2 23:-2
relationship 3:2
rememb 10:10 11:2 18:-2 23:-4
rememb__for 10:5
rememb__i 11:2
rememb_someth 10:5
rememb_that 10:3 18:-2
rememb_thi 10:2
rememb| 10:8 23:-2
remind 1:-5 5:-2 6:-3 8:-4 9:-2 10:-6 11:-4 12:13 13:14 14:14 15:-3 16:-6 17:-2 18:-2 19:-4 20:-6 21:-2 22:-8 23:-16
remind_ 1:-3 12:3 13:-5 14:15 23:-2
remind_<day> 13:3
remind__ 14:7 22:-2
remind__<day> 12:-2 13:11 23:-3
remind__<number> 12:3
remind__<period> 12:6 14:-4
remind__at 13:4 23:-2
remind__everi 13:3
remind__how 0:2
remind__i 14:3
remind__of 3:2
remind__on 13:4
remind__what 3:2
remind_come 13:6 23:-4
remind_ever 14:3
remind_for 13:2 14:4
remind_me 0:2 2:5 3:4 8:-2 10:-2 11:-2 12:2 13:5 14:-5
remind_off 14:6 22:-2
remind_on 10:-2 13:8
remind_to 13:10 23:-3
remind_until 12:7 14:-5
remind| 1:-4 6:-2 8:-2 10:-4 11:-2 12:11 13:13 14:13 15:-2 16:-3 17:-2 19:-2 20:-3 22:-5 23:-12
remov 1:18 10:-4 11:-5 12:-2 13:-2 14:6 18:-2 23:-3
remov__last 1:3
remov__note 1:7 11:-2
remov_my 1:8 11:-2
remov_the 1:2
remov| 1:13 10:-2 11:-2 13:-2 14:4 23:-2
renew 10:3
renew_<deed> 10:3
renew| 10:2
reorg 19:4 23:-2
report 0:9 3:3 8:-2 10:4 16:-2 19:3 20:-4 23:-5
report_<hint> 3:2
report__ 19:3
report_and 0:2
report| 0:4 3:2 10:3 19:2 20:-3 23:-3
request 5:3 19:-2 23:6
request| 5:2 23:4
requir 3:3
requir| 3:2
reset 19:-2 23:11
reset_my 23:6
reset| 23:8
resolv 0:2 10:3
resolv_<deed> 23:2
rest 12:2
rest_i 16:2
restaur 23:3
restaur| 23:2
result 16:2 20:-2 23:4
result| 23:3
resum 12:-2 13:18 14:-8 22:-2
resum__ 12:-2 13:13 14:-6 22:-2
resum| 12:-2 13:13 14:-6 22:-2
retro 10:5 23:-3
review 10:8 15:-2 16:-3 20:-4 23:7
review_ 10:2 20:-2 23:2
review__<number> 23:2
review__the 10:2
review_be 10:2 19:2
review_for 10:2 23:4
review_time 10:2
review| 10:5 16:-2 20:-2 23:6
re| 0:2 10:-2 12:3
rf 3:4
rf_ 3:4
rf| 3:3
rid 1:10 23:-4
rid__it 1:2
rid_of 1:10 23:-4
rid| 1:7 23:-3
right 3:5 10:-2 16:2
right__<hint> 16:2
right| 3:2
ring 23:5
ring| 23:4
risk 0:-2 3:3 8:-2 16:-2 19:-3 20:14 22:-3 23:-3
risk_ 20:9 22:-3
risk__ 20:2
risk__<hint> 3:2
risk_and 3:2
risk_i 20:3
risk_take 19:-2 20:5
risk| 3:3 19:-2 20:10 22:-2 23:-2
rm 1:6 3:4 11:-4
rm__ 3:3
rm_rf 3:4
rm| 1:4 3:3 11:-3
robot 22:5 23:-2
robot| 22:3
role 2:4 3:2 8:3 9:8 10:-2 15:-2 16:3 19:-2 20:-2 23:-3
role_ 8:4 9:8
role_about 16:2
role| 2:3 8:2 9:5 20:-2 23:-2
rollout 10:2
rollout| 10:2
room 0:-2 13:-2 16:-2 20:-2 22:-3 23:12
room_<number> 23:2
room_for 23:3
room| 22:-2 23:7
row 0:4 2:10 3:7 5:-3 8:-7 10:-3 16:-4 17:-3 19:-3 20:14 23:-9
row_ 2:3 3:6 20:4 23:-3
row__ 2:4
row__<hint> 20:2
row__level 20:4
row_be 0:2 3:-2 20:2
row_for 3:6
row_have 20:4
row_i 0:6 3:-2
row_pleas 2:6
row| 2:8 3:6 5:-2 8:-5 10:-2 16:-2 17:-2 19:-2 20:12 23:-7
rubbish 1:2
rubbish| 1:2
rule 23:2
rule_and 23:2
rule| 23:2
run 0:-2 3:4 10:7 22:-2
run_ 10:3 23:-2
run__and 22:-2 23:5
run_the 3:2 10:4 23:-2
rung 0:14 2:-2 8:3 20:-2 23:-3
rung| 0:10 23:-2
run| 10:5 22:-2 23:2
sai 1:-2 2:-7 5:-3 8:2 10:-4 11:-4 12:-2 15:-3 16:7 17:2 18:4 20:12 21:-2 22:-2 23:-5
sai_ 5:-2 16:4 20:-2
sai_<hint> 20:4
sai_<number> 8:4 18:4 20:-2
sai__ 8:3
sai__<guideline> 20:2
sai__<level> 3:2
sai__about 16:3
sai__lol 20:2
sai__not 0:3 3:-3
sai__on 20:2
sai__risk 20:2
sai_about 8:-2 20:8
sai_anyth 16:3 20:5
sai_at 3:-2 20:-2 23:6
sai_for 3:2
sai_i 0:3
sai_on 2:-2 20:5
sai_the 8:3 16:-2 20:2
sai_what 16:2
said 0:4 2:-2 3:-2 5:3 10:7 19:-4 20:5
said_<hint> 0:2
said__the 10:3
said_about 20:6
said_it 23:4
said_me 5:4
said_not 0:3
said_ye 10:4 23:-2
said| 5:2 10:6 16:-2 19:-2 20:4
sai| 0:-4 2:-5 5:-2 8:2 10:-3 11:-2 16:5 17:2 18:3 20:9 23:-2
sale 0:-2 3:5 10:2 16:2 23:-3
sale__<hint> 3:2
sale_and 10:2
sale_to 3:4
sale| 3:3 10:2 23:-2
salut 5:2 10:-2 19:-2 22:9
salut| 22:7
same 0:10 3:-3 8:-2 15:2 16:-3 19:3 20:-2 23:-3
same_ 10:-2 15:3
same_<hint> 3:3
same_what 0:2 3:-2 19:2
same_with 0:2 3:-2
same| 0:8 3:-2 8:-2 15:2 16:-2 23:-2
scale 3:3 20:2
scale_and 20:2
scale| 3:2
sceptic 19:2 23:-2
schedul 23:2
score 0:-2 3:-3 11:-2 18:9 19:3 20:-2 22:-4 23:8
score_ 2:-2 22:-3 23:10
score__<number> 18:5 23:-2
score_for 18:2
score| 10:2 18:7 22:-3 23:6
scrap 1:7 10:-2 11:-2 15:2 23:-2
scrap_the 1:7 10:-2
scrap| 1:5 10:-2
script 0:-2 3:11 18:-3 23:-3
script_ 0:-2 3:11 18:-3 23:-3
script__<number> 3:2
script_alert 3:3
script| 3:8 18:-2 23:-2
seamless 20:8
seamless_ 20:7
seamless| 20:6
search 0:-4 2:2 3:-10 10:-3 11:-2 15:-3 16:-5 17:-7 19:-2 20:19 22:-4 23:-5
search_<hint> 0:-2 16:-2 20:12 23:-2
search__ 17:-4 20:14 22:-2 23:-2
search_for 20:4
search_the 2:4 3:-2 20:2
search| 0:-2 3:-7 10:-2 15:-2 16:-2 17:-5 20:18 22:-3 23:-3
seat 23:2
second 3:-2 10:3 13:2 16:2
second_<day> 13:2
second__ 13:2
second__and 23:2
second| 10:2 16:2 23:-2
section 16:10 17:-5
section_ 16:4 17:-2
section| 16:7 17:-3
see 0:2 1:-4 3:-2 4:-2 5:5 10:-3 11:6 12:-4 13:-3 18:-3 19:-5 21:11 22:7 23:-6
see__evid 11:2 21:2
see__i 11:3
see__note 5:7 23:-2
see__packet 21:2
see__readi 21:4
see_everyth 5:-2 11:4 21:2
see_my 1:-2 5:9 15:-3 21:10 23:-5
see_the 15:2 16:3
see_what 0:2 3:-2
see_you 12:-3 22:9
see| 0:2 1:-3 5:4 10:-2 11:3 12:-3 13:-2 15:-2 18:-2 19:-2 21:10 22:5 23:-4
segment 20:4
segment| 20:2
select 0:2 23:4
select__user 23:2
select_from 0:2 23:4
select| 23:2
self 0:-2 1:-2 5:-2 10:2 18:13 22:-2 23:-2
self_<hint> 3:2 18:2
self__ 18:9 23:-3
self__<dimension> 18:3
self__for 23:2
self_rate 18:12 22:-2 23:-3
self_score 18:2
self| 18:11
sell 3:3 10:2
sell_with 10:2
sell| 3:3
send 3:-2 11:-2 14:7 15:-3 18:-2 21:8 23:4
send_<person> 11:-2 21:6
send__my 21:4
send__the 14:3
send_me 12:-3 13:-2 14:9 23:-3
send_my 15:-2 21:5
send_the 12:3 13:2 14:-2
send| 10:-2 14:3 15:-2 21:6 23:4
sent 10:2
sentenc 2:-2 20:14 23:-5
sentenc__<hint> 20:5
sentenc_about 20:4
sentenc_of 20:2
sentenc_with 20:4
sentenc| 20:12 23:-3
separ 0:3 3:-3 19:4
separ__<level> 0:2
separ| 19:3
seriou 3:2
seriou| 3:2
servic 3:2
set 8:-2 9:18 11:-2 12:-2 13:6 15:-2 18:2 19:-3 20:-2 22:-3 23:-5
set_ 9:10 23:-5
set_<deed> 8:-2 9:5 13:7 18:2 22:-2 23:3
set__my 9:5 23:-2
settl 0:3 3:-3 10:3
settl_<deed> 10:2
settl__the 10:2
settl_it 0:3 3:-2
set| 9:15 13:5 19:-2 22:-2 23:-3
seven 2:15 8:-2 16:-2 20:-3 22:-4 23:-4
seven_<section> 2:4
seven__ 2:11 22:-3
seven_dimens 2:2
seven_row 2:3
seven_thing 2:10 22:-3
seven_topic 2:3 23:-2
seven| 2:13 16:-2 20:-2 22:-3 23:-3
she 0:3 3:-3 16:5 19:-2 20:-2 21:8 23:-3
she_<hint> 16:3
she__<hint> 0:2
she_be 21:2
she_think 3:-2
she| 10:2 19:-2 21:6
shift 0:3 3:-2 10:-2 13:4 23:2
shift_my 13:4 23:-3
shift| 0:2 13:3
shop 3:2 23:2
shop| 23:2
short 16:5 19:2 23:-2
short_ 16:4 19:2
short| 16:2 19:2
should 0:-5 1:5 2:-2 3:8 5:-4 11:-6 15:-2 16:-3 18:6 19:5 20:-3 23:5
should__<hint> 23:3
should__<level> 3:4
should__<number> 18:4
should_a 3:6
should_be 1:2 18:7 23:-3
should_i 5:-3 11:-3 19:8 23:8
should| 0:-3 1:4 3:6 5:-3 10:-2 11:-4 16:-2 18:4 19:4 20:-2 23:4
show 0:-5 1:-11 2:-4 3:10 4:-3 5:3 6:-2 7:4 8:7 9:-4 10:-5 11:7 12:-3 13:-4 14:-4 15:-5 16:3 17:-3 18:-6 21:3 22:-6 23:4
show_<dimension> 0:-2 3:12 11:-6 18:-2 19:-2 23:-2
show_<level> 3:10 8:-3 17:-3 19:-3 23:-2
show_<person> 21:8 23:-2
show__ 3:12 5:7 10:-2 16:2 17:-3 19:-3 22:-3 23:-5
show__<dimension> 0:-3 3:8 11:-2 21:2
show__<hint> 10:3
show__<level> 3:2
show__all 11:4 20:2
show__everyth 1:-2 7:6
show__how 21:2
show__i 3:-3 11:2 19:3
show__level 8:3
show__line 20:3
show__my 11:2 21:3
show__note 1:-2 11:2 23:5
show__readi 19:4
show__rm 3:3
show__script 3:2
show__the 8:6 23:-2
show__what 0:3 3:-4 11:6 19:-2
show__whole 16:3 23:-2
show_all 8:2 20:3 23:-2
show_everi 20:3
show_level 8:5
show_me 0:2 1:-5 3:-3 7:7 8:6 10:-2 11:3 13:-2 14:-2 18:-2 19:-5 20:2 23:6
show_my 1:-2 19:11 23:-3
show_note 5:-2 11:9
show_perform 10:3
show_the 1:-3 3:3 11:-2 16:2 20:-2 23:6
show_us 5:-2 10:-2 11:9
show_what 3:-2 11:4
show| 0:-5 1:-8 2:-3 3:9 4:-2 5:2 7:3 8:5 9:-2 10:-3 11:5 12:-2 13:-3 14:-2 15:-3 16:2 17:-2 18:-4 21:2 22:-4 23:2
sick 5:-4 23:9
sick_<period> 23:3
sick__can 5:-3 19:-2 23:6
sick_of 19:2
sick| 5:-3 19:-2 23:6
side 0:11 3:3 10:2 15:-2 16:-2 20:2 22:-3 23:-4
side_ 0:10 3:3 22:-3 23:-2
side__i 19:2
side__side 0:10 3:-2 22:-2
side_by 0:12 3:-2 22:-3 23:-2
side| 0:9 3:2 16:-2 22:-2 23:-2
sign 3:2 10:7 20:-2 23:-2
sign_<deed> 10:7 23:-2
sign| 3:2 10:5
silli 8:2
sinc 0:-2 1:-2 5:-2 10:3 11:10 16:-2 19:2 23:2
sinc_<day> 19:3
sinc_<period> 11:6 19:4 23:-4
sinc__ 11:5 23:-3
sinc__<period> 3:2
sinc__and 10:2
sinc__you 23:3
sinc_mai 10:2
sinc_the 11:5 19:-3 23:2
sinc| 10:2 11:8 16:-2 19:-2
singapor 23:2
sir 15:2 23:3
sister 23:2
sister| 23:2
sit 22:-2 23:6
sit_in 16:3 23:-2
sit| 23:4
six 3:2 23:2
six_of 23:2
sixteen 16:-2 17:10 23:-2
sixteen__ 17:5
sixteen_principl 17:5
sixteen| 17:7
size 10:2 16:4 23:-2
size| 16:2
skill 0:3
skip 12:16 13:-4 14:-2 19:6 22:-2 23:-7
skip__<deed> 20:2
skip__<number> 12:6 23:-2
skip__nudg 12:7 13:-3
skip_level 19:2
skip_the 12:5 13:-3 16:2 19:5 23:-4
skip| 12:12 13:-3 19:3 22:-2 23:-4
slept 23:2
small 0:2 3:-2 16:2
smth 3:2
snooz 12:23 13:-3 14:-2 22:-7 23:-4
snooz_nudg 12:4 13:-2
snooz| 12:19 13:-2 22:-5 23:-3
so 0:2 1:-2 2:-2 3:5 5:-5 11:9 12:4 13:7 14:-3 15:2 16:-2 17:-2 19:-8 20:-2 23:-3
so__ 3:2 11:7 19:-5
so__<hint> 3:3
so__can 0:5 3:-4 11:2 15:3 23:-2
so__do 0:2 13:2
so__i 13:3
so__in 3:-2 10:4
so__not 10:2
so__stop 23:3
so__the 3:2
so__would 19:2
so__you 16:2
so_a 3:3
so_far 5:-2 11:11 15:3 19:-4
so_i 0:6 3:-3 10:2 11:-2 13:4 20:2 23:-3
so_if 16:2
so_it 23:4
so_that 0:-2 3:5 10:-2 13:4
so_the 23:2
so_where 0:2 3:-2
sold 16:2
sold_<deed> 16:2
sold| 16:2
solid 18:3
solid_<number> 18:3
solid| 18:2
solv 10:3
solv_<deed> 10:3
some 16:5
some__on 16:2
somebodi 17:3 20:2 23:-5
somebodi| 17:2 23:-3
someon 3:3 10:-2 16:7 19:-2 20:-2 23:2
someon_<hint> 16:6
someon__it 16:2
someon__me 2:2 5:2
someon__the 16:2
someon_at 16:2
someon_in 0:2
someon_who 23:2
someon| 16:4 23:3
someth 0:-2 1:-2 2:-2 10:3 11:4 15:5 19:-2 20:6
someth__me 3:-2 10:3 11:4
someth__the 15:3
someth_about 20:6 23:-2
someth_for 10:5 15:4 23:-2
someth_i 15:2
someth| 10:3 11:3 15:3 19:-2 20:3
somewher 20:11 23:-5
somewher_ 20:9 23:-5
somewher_in 20:2
somewher| 20:6 23:-3
some| 16:2
sooo 0:2
sorri 0:2 22:11 23:-6
sorri| 22:8 23:-4
sort 0:-2 1:3 3:3 5:4 21:2 23:-3
sort_<deed> 1:3 10:2
sort__thing 5:3 23:-2
sort_of 5:4 16:2 23:-2
sort_out 3:2
sort| 1:2 5:3 23:-2
sound 0:2
sound__but 0:2
sound_love 0:2 3:-2
sourc 10:4
sourc_<deed> 10:3
sourc__the 10:2
sourc| 10:2
so| 0:2 5:-3 10:3 11:7 12:3 13:4 14:-2 15:2 19:-7 23:-3
spain 23:7
spain| 23:5
spare 12:2
spare_me 12:2
speak 3:3 21:3 23:-2
speak| 21:2
speed 20:3 23:-2
speed_<deed> 20:3 23:-2
speed| 20:2
spell 0:2
spend 19:-2 20:3
spent 0:2
spent_the 0:2
spit 17:3
spit_out 17:3
spit| 17:2
split 2:3
sponsor 10:2 19:-2 21:6 23:-3
sponsor__<deed> 10:2
sponsor| 10:2
spot 19:11 20:2 23:-6
spot_ 19:11 23:-6
spot| 19:8 23:-3
spring 8:-2 19:3 23:4
sprinkl 0:2 10:-2 15:4
sprinkl| 15:3
stai 0:4 10:2
stai| 0:3
stakehold 3:8 23:-5
stakehold| 3:5 23:-3
stale 3:-3 11:-3 19:9 23:3
stale_ 11:-2 23:5
stale| 3:-3 11:-2 19:7 23:2
stand 0:-2 5:-5 13:2 19:14 21:2 23:-10
stand_ 5:-4 19:9 21:2 23:-3
stand__ 20:3
stand_on 19:2
standard 20:3
standard| 20:2
stand| 5:-3 19:11 23:-7
star 22:2
star_ 22:2
start 3:2 5:6 12:-2 13:8 14:-5 18:7 19:-6 20:-2 22:-2 23:-4
start_<deed> 11:2 19:-2
start__the 0:2
start_on 0:2 3:-2
start| 5:4 13:6 14:-3 18:5 19:-3 23:-3
statement 0:9 3:-7
statement| 0:6 3:-5
statu 3:4 9:-5 11:-3 19:15 22:-3 23:-2
statu_ 9:-5 11:-3 19:17 22:-3 23:-2
statu| 3:3 9:-3 11:-2 19:10 22:-2
sth 20:4
sth| 20:3
stick 10:2
stick_thi 10:2
still 10:-2 11:-5 15:-3 19:16 20:-2 23:-4
still__ 16:2 19:3 23:-2
still__for 3:-2 19:5
still__to 19:5 23:-2
still_be 19:3
still_miss 15:-2 19:8
still| 3:-3 11:-3 19:12 23:-3
stop 5:-3 6:7 9:-3 12:2 13:-6 14:18 19:-3 22:-6 23:-3
stop_ 14:18 22:-6 23:-3
stop__ 14:4
stop__me 6:5 9:-2 12:2 13:-2 14:4 23:-2
stop_nudg 12:2 13:-2 14:7
stop_the 12:3
stop| 5:-2 6:5 9:-2 12:2 13:-4 14:15 19:-2 22:-4 23:-2
store 1:5 5:-2 7:5 10:6 11:-2 23:-4
store_<deed> 1:6 7:-2
store__about 1:4
store_it 10:4
store| 1:4 7:4 23:-2
stori 11:5 23:-4
stori| 11:3 23:-2
strategi 0:-2 3:5 10:3 20:5 23:-3
strategi_and 3:2
strategi_with 10:2
strategi| 0:-2 3:4 10:2 20:3 23:-2
strong 10:3 19:7 23:-2
strong_committe 10:2
strong| 19:3
structur 0:-2 8:5 23:-3
structur| 8:3 23:-2
stuff 0:4 3:6 23:-3
stuff_ 3:5
stuff| 0:3 3:5 23:-2
such 20:3
such| 20:2
suit 10:-2 23:4
suit| 23:3
supplier 10:2
support 16:-3 20:2 23:5
support| 16:-2 23:4
suppos 0:-2 3:7 16:2 19:-2 23:-2
suppos_<deed> 0:-2 3:7 19:-2 23:-2
suppos__to 3:6
suppos| 3:4
sure 10:2
sure| 10:2
survei 20:3
survei_ 20:3
survei| 20:2
surviv 22:7 23:-5
surviv_<deed> 22:7 23:-5
surviv| 22:5 23:-4
sustain 20:3
sustain| 20:2
system 0:-2 3:9 18:-3 19:-3 20:-2 22:-4 23:14
system__ 3:6 18:-2
system__be 23:2
system_prompt 23:2
system_you 23:3
system| 3:6 18:-2 19:-2 22:-2 23:9
tabl 0:5 1:-5 3:-2 11:-4 23:13
tabl| 0:3 1:-3 11:-3 23:9
tag 23:3
tag| 23:2
tailspin 10:7 20:-2
tailspin__<deed> 10:2
tailspin| 10:4
take 1:9 5:-2 10:-2 11:-2 16:3 19:-3 20:3 22:-2
take_ 19:-2 20:3 23:6
take__<posting> 16:3
take__out 1:4
take_it 1:7 23:-2
take| 1:6 19:-2 20:3
talk 8:2 10:6 11:-2 15:-2 16:-3 17:4 19:4 20:4 23:-6
talk_<deed> 10:5
talk__<hint> 10:2 17:3
talk_about 3:-2 8:2 17:5 20:3
talk| 10:3 17:3 19:3 23:-3
target 10:2
tax 23:5
taxi 3:-2 22:-2 23:8
taxi_ 23:2
taxi| 22:-2 23:6
tax| 23:3
tb 23:2
tbh 19:2
team 2:-4 3:5 8:-2 10:12 15:-2 16:-6 17:-2 19:-4 20:2
team_ 10:2
team_<hint> 23:3
team__<deed> 10:2
team__a 20:2
team__be 23:3
team__it 0:3
team_be 2:-2 23:4
team_have 20:3
team_lead 10:2
team_want 3:2
team| 2:-2 10:10 16:-3 19:-2 20:2 23:3
tell 1:-2 2:-2 3:6 5:-2 8:3 11:-3 17:3 18:-2 19:3 22:-2 23:7
tell__ 23:3
tell__a 23:4
tell__the 17:3
tell__what 19:2 23:2
tell_me 0:-2 1:-2 2:-2 3:6 8:3 17:3 22:-2 23:3
tell_us 3:2
tell| 8:2 17:2 19:2 23:5
ten 3:4 12:2
ten_minut 3:3
ten| 3:2
term 20:7 23:-2
term_<hint> 20:7 23:-2
term| 20:5
text 3:6 10:-2 16:2 20:6 23:-2
text_ 16:3
text__<dimension> 3:2
text_for 3:2
text_on 3:3 20:-2
text_sai 20:5
text| 3:3 20:6 23:-2
than 3:-4 8:2 16:-2 19:5 20:3 22:5 23:-5
than_<level> 0:-3 8:3
than__ 20:3
than__<level> 0:2 3:-2
than_from 0:2 19:2
thank 1:-2 3:2 5:-3 14:-2 16:-2 19:-2 20:-2 22:12 23:-6
thank_ 12:2 13:2 14:-2 22:7 23:-2
thank__ 0:2 22:4
thank__for 22:-2 23:4
thank_bot 22:2
thank_you 5:-2 10:2 22:9
thank| 5:-2 22:11 23:-4
than| 3:-3 19:2 20:3 22:3 23:-3
that 0:5 1:14 2:-3 3:2 4:4 5:-7 6:-2 7:-2 9:-3 10:10 11:-13 14:-4 15:-8 16:6 18:2 19:-5 20:2 22:-3 23:-8
that_ 0:-2 3:3 12:2 16:-2 18:2 20:3 23:-2
that_<hint> 20:8 23:-3
that_<level> 0:2 3:3
that_<number> 3:4 20:3
that_<posting> 0:-2 3:-2 10:-3 16:15 19:-2 20:-3 23:-6
that__ 1:8 10:-2 11:-2 16:2 17:2 18:2 23:-4
that__<deed> 1:2 10:-2
that__<hint> 10:5
that__<level> 0:4 3:-2
that__<posting> 16:2
that__be 1:2 10:2
that__can 21:2
that__do 1:-2 10:9 11:-3
that__for 10:2
that__have 4:6
that__i 0:3 1:2 3:-3 8:3 16:-2
that__me 10:2
that__my 16:2
that__not 0:2 13:2
that__note 1:4
that__of 16:3 23:2
that__pleas 12:2
that__realli 22:3
that__region 20:2
that__to 1:3
that__you 23:2
that_a 0:3
that_an 20:3
that_as 18:2
that_be 0:-2 3:4 22:4 23:-3
that_down 10:2
that_even 16:2
that_for 10:3 16:-2 20:2
that_go 0:2
that_i 0:-2 1:-6 4:7 5:-2 10:17 11:-9 13:4 15:-2 16:-2 18:-2 19:2 20:-3
that_in 10:-2 18:3 23:3
that_just 19:2
that_last 1:5
that_level 0:-2 3:3
that_mine 10:3 23:-2
that_my 23:2
that_not 23:4
that_note 1:15 10:-3 11:-3 22:-3
that_sai 20:2
that_so 0:4 3:-4
that_sort 1:3 10:-3 16:2
that_the 0:2
that_tom 1:-2 23:4
that_we 2:2 3:-3 10:5
that| 0:5 1:9 4:3 5:-5 9:-2 10:8 11:-10 14:-2 15:-5 16:2 18:2 19:-3 20:2 23:-4
the 0:5 1:6 2:6 4:-6 5:-10 7:-6 8:3 9:-6 10:6 11:-8 12:4 16:8 17:4 18:-8 19:-8 20:5 21:-5 22:-7 23:-3
the_12th 15:2
the_14th 12:3 23:3
the_15th 12:3
the_20th 12:2
the_4th 12:2 23:2
the_<day> 13:3
the_<dimension> 0:3 1:2 2:-2 3:7 10:-3 11:3 16:-4 17:-2 20:-4 23:7
the_<guideline> 0:-7 1:-2 2:9 3:8 5:2 8:-4 10:-7 11:-2 12:-2 13:-3 14:-2 15:-2 16:-12 17:-5 19:-7 20:12 22:-3 23:-10
the_<hint> 0:-3 1:7 2:-4 4:-2 5:-3 6:-2 7:-3 8:-4 9:-2 10:7 12:-3 13:-3 14:-2 15:13 17:-5 18:-3 19:7 20:-17 21:-3 22:-2 23:14
the_<level> 0:9 3:4 10:-3 16:-3 19:-3 20:6 23:-2
the_<not> 2:-2 3:7 16:5 20:2
the_<number> 0:8 2:5 3:-2 8:3 12:-2 13:-2 15:-2 16:-4 17:8 19:-2 20:-3 23:-4
the_<period> 0:-2 10:-2 13:3 15:3 23:3
the_<posting> 0:-8 1:-3 2:-9 3:-11 4:-2 5:-5 6:-2 7:-2 8:-6 9:-2 10:-9 11:-4 12:-3 13:-3 14:-3 15:-4 16:15 17:-7 18:-2 19:-7 20:-12 21:-2 22:-3 23:-22
the_<section> 1:6 3:-3 8:8 10:-2 13:-2 16:5 20:-3 23:3
the_<time> 13:2
the__ 0:-5 1:-2 2:9 3:2 4:-2 5:-4 6:5 7:-3 8:5 9:-2 10:2 11:-3 12:-2 14:6 15:3 16:6 17:-3 18:-2 19:-7 20:-9 21:-2 22:-3 23:8
the__<dimension> 10:2
the__<guideline> 23:4
the__<hint> 0:-3 1:-2 2:-2 3:-6 10:7 16:2 17:-3 19:-3 20:4 23:14
the__<number> 1:5 23:-2
the__<posting> 16:10 23:-3
the__<section> 2:2 16:2
the__a 14:2
the__about 1:3 10:-3 17:6 20:3 21:2 23:-5
the__abt 17:3 23:-2
the__after 12:2
the__again 13:6 14:-3 17:2
the__and 0:3 3:-6 6:5 15:2 16:6 20:2 23:-6
the__announc 16:4
the__area 2:6 23:-2
the__at 0:-2 8:-2 13:-2 23:10
the__be 1:2 3:-2 10:2 13:3 16:2 23:-3
the__befor 15:3
the__between 0:3 8:-2 10:3
the__bit 3:2
the__brag 16:2
the__but 23:2
the__call 16:4
the__cancel 23:2
the__chart 8:3 20:-3 23:4
the__column 0:5 3:-7 20:5
the__come 13:4 23:-3
the__committe 15:2
the__conflict 1:2
the__could 10:2
the__cover 2:5 3:-2 16:2 23:-3
the__differ 0:4
the__do 0:4 10:-2 16:2
the__document 20:2
the__down 23:6
the__ever 20:2
the__expect 3:5
the__floor 23:2
the__for 0:-2 3:2 10:-5 11:2 12:3 13:-2 14:2 19:2 23:3
the__from 1:3 23:-2
the__go 0:-2 8:2 23:4
the__goe 23:2
the__have 8:2 16:3
the__hold 3:2
the__how 0:2
the__i 10:-2 11:4 16:2 17:3 19:-3 20:2 21:2 23:-4
the__if 18:2
the__in 2:3 8:2 10:-2 20:-3
the__job 16:6 23:-2
the__last 0:2 23:3
the__level 0:4 2:-4 3:6 8:2 19:2
the__like 16:2
the__list 2:2 3:3
the__look 8:9 16:-3 23:-2
the__machin 23:3
the__meet 23:3
the__mention 20:4
the__messag 12:5 14:4 23:-2
the__move 19:2 23:2
the__not 0:-2 2:3
the__note 1:6 2:-5 10:-2 11:-2 19:9
the__nudg 14:2
the__of 1:-3 2:3 3:4 8:3 11:2 19:-4 20:-4 23:7
the__off 14:2
the__on 1:8 2:-3 3:8 10:-2 12:2 13:3 14:-2 16:-2 20:-2 23:-4
the__open 19:2
the__or 16:2
the__part 0:7 20:-3 23:-2
the__place 3:2
the__pleas 2:8 10:2 20:-2 23:-2
the__practic 10:2
the__principl 16:-2 17:12 20:-2 23:-2
the__remind 12:3 13:2 14:-3
the__review 23:3
the__role 16:2
the__row 2:3 3:6 8:-2 20:-2 23:-2
the__rung 2:-2 8:2
the__sai 2:-2 16:6 20:6 23:-3
the__said 0:2
the__show 10:2
the__side 3:4 20:2
the__structur 8:3 23:-2
the__stuff 0:5 3:-3
the__talk 17:4 19:3 20:-3 23:-2
the__team 10:7 23:-2
the__text 3:4
the__that 16:-2 20:4 23:2
the__the 20:2
the__thing 16:3
the__till 12:2
the__to 0:4 10:2 13:2 16:-3
the__tool 1:2
the__topic 2:2
the__up 0:2 10:2
the__us 3:-2 20:4
the__want 0:-2 3:5
the__we 0:2
the__what 16:2
the__where 20:8 23:-3
the__while 17:2
the__with 3:4 10:4 16:-2 20:5 23:-4
the__word 3:2
the__zone 10:2
the_access 21:2
the_amazon 17:4
the_bank 10:2 11:3
the_bar 3:5 23:-2
the_beach 12:3
the_best 3:-3 10:2 22:6 23:3
the_big 0:3 23:3
the_bit 20:4
the_bot 3:2
the_box 19:4 23:-2
the_car 20:2
the_coffe 23:4
the_committe 15:4
the_deal 0:-3 3:6
the_differ 0:9 3:-3 8:-2 9:-2
the_dimens 2:4
the_document 16:-2 20:6
the_end 3:2
the_enterpris 16:4
the_evid 11:4
the_expect 0:-2 3:6
the_file 10:3
the_first 10:6
the_follow 10:5 20:-2
the_full 2:2 3:10 20:-3 23:-2
the_gap 0:6 23:-2
the_head 2:9 20:-2 23:-3
the_higher 0:3 3:2
the_highest 2:-3 3:-2 8:7 10:2
the_hook 3:4
the_hr 23:2
the_job 16:6 23:-2
the_jump 0:3
the_kid 13:3 23:-2
the_ladder 2:-2 8:18 16:-2 22:-2 23:-5
the_land 10:3
the_last 1:9 23:-3
the_leadership 17:9
the_level 0:12 3:-7 8:13 16:-4 20:-4 23:-6
the_lift 20:2 23:2
the_line 3:2 16:2
the_list 2:2
the_lot 3:2
the_lower 0:2
the_lowest 8:3
the_lp 2:-2 16:-2 17:17 20:-4 23:-5
the_match 23:6
the_name 2:7
the_new 2:-2 10:3 12:3 23:3
the_next 0:2 8:-2 19:4
the_nordic 19:-2 23:3
the_note 1:20 3:-3 5:-2 10:-5 11:-2 16:-3 20:-3 21:2
the_nudg 2:-2 12:9 13:9 14:8 16:-2 20:-2 23:-10
the_org 8:4 20:-4 23:5
the_other 0:2 3:5 13:2 16:-2 17:2 23:-2
the_part 20:5 23:-2
the_phone 16:-2 23:7
the_phrase 20:2
the_place 20:9 23:-4
the_principl 17:5
the_privat 23:2
the_project 23:5
the_quarterli 10:2
the_record 10:2
the_remind 1:-3 2:-2 12:7 13:10 14:10 16:-2 20:-2 22:-2 23:-10
the_rest 16:2
the_right 3:4
the_role 2:5 23:-2
the_row 2:8 8:-2 20:-2
the_same 0:6 10:2
the_scale 3:3
the_sentenc 20:8 23:-2
the_seven 2:10 16:-2 23:-3
the_sixteen 17:8 23:-2
the_system 19:-3 23:5
the_team 0:3 3:4 20:-2
the_text 20:6
the_theme 2:-2 8:8 23:-4
the_thing 10:7
the_titl 8:4
the_train 10:4 23:-2
the_updat 23:2
the_upper 3:3
the_vp 3:-2 10:6
the_vpn 20:-2 23:9
the_wai 16:2 23:2
the_warsaw 10:2
the_weather 16:-2 23:5
the_weekli 10:-2 12:10 13:2 14:7 20:-2 23:-6
the_whole 0:2 3:2 8:-2 16:9 23:-4
the_wifi 23:2
the_word 2:-4 3:-5 16:-2 20:17 23:-8
the_work 23:2
thei 1:-2 2:8 3:5 5:-3 10:6 11:-3 12:-2 13:-2 15:-2 16:7 17:-3 18:-2 19:-2 20:-3 22:-2 23:-3
thei_<hint> 0:-2 2:3 3:-2 5:-2 16:6
thei__ 16:2
thei__<deed> 2:2 8:2 10:2 23:-2
thei__<hint> 16:2
thei__a 23:3
thei__at 2:2 23:-2
thei__for 19:2
thei__from 0:4
thei__if 16:3
thei__me 14:2
thei__us 2:3
thei_agre 10:3
thei_ask 19:3
thei_call 2:3 23:-2
thei_ever 10:3
thei_expect 3:3
thei_look 2:3 3:2 23:-2
thei_sai 16:3 23:-2
thei_said 5:3
thei_trust 10:2
thei_want 0:4 3:3 23:3
their 0:-4 3:3 8:2 10:9 16:-2 20:-2 23:-2
their_<hint> 3:2 10:5 23:-2
their__said 10:4
their| 0:-2 10:7 23:-3
thei| 2:6 3:2 5:-2 10:4 16:5 17:-2 20:-2
them 0:4 3:3 5:-2 11:-2 12:-3 14:14 15:-2 16:-4 19:-4 20:3 21:4 22:-3 23:-4
them_ 0:2 3:-4 10:-2 11:-2 14:2 16:-2 20:3 21:5 23:4
them__ 14:7
them_and 0:2
them_i 20:2 23:-2
them_off 14:3
them_on 20:2
theme 2:-2 8:9 23:-4
theme_of 2:-2 8:8 23:-4
theme| 8:7 23:-3
themselv 10:5 23:-2
them| 0:2 10:-2 11:-2 12:-2 14:10 16:-2 19:-2 20:3 21:3 22:-2
then 10:-4 12:9 17:3 19:-2 20:-3 23:4
then_ 13:3
then_get 17:2
then_the 23:2
then_what 16:2
then| 12:5 17:2
there 0:-7 1:-2 2:4 3:4 5:7 8:10 10:-7 11:-4 13:-2 20:12 21:-2 23:-14
there_ 2:7 5:-6 10:-2 17:2 22:6 23:-4
there__ 3:3 20:6 23:-4
there__<hint> 16:2 20:3
there__<number> 8:3
there__line 20:4
there__mention 20:2 23:-2
there__on 2:-2 8:2
there_a 3:-2 5:11 8:-3 10:-2 16:3 20:4 22:-5 23:-2
there_an 0:2
there_and 2:2
there_ani 20:4 23:-2
there_anyth 0:-5 3:2 8:7 20:-2
there_be 12:2
there_in 8:2 20:-3
there_more 2:-3 8:4 20:4
there_on 19:-2 20:6
there_other 0:-3 5:5 8:2 20:-2
there_yet 0:-2 3:3 19:3
there| 0:-6 2:3 3:3 5:6 8:8 10:-4 11:-3 20:11 23:-11
these 13:-2 14:7
these_weekli 13:-2 14:2
these| 14:5
theyv 10:3
theyv| 10:2
the| 1:5 2:8 4:-5 5:-10 7:-5 8:3 9:-5 10:5 11:-7 12:4 16:6 17:4 18:-7 19:-7 20:5 21:-5 22:-6
thi 0:-7 2:2 3:-6 4:-2 5:11 6:-2 7:-2 8:12 9:-2 10:9 12:10 13:-5 14:-4 15:-6 16:-2 17:-2 19:-9 20:-6 21:-3 22:-7
thi_<guideline> 0:-2 2:7 8:11 16:-3 20:-4 23:-5
thi_<hint> 3:-2 5:-2 16:-2 17:2 23:10
thi_<number> 10:3 12:8
thi_<period> 11:6 12:9 14:-3
thi_<posting> 16:10 23:-4
thi_<time> 1:3
thi__ 0:-2 5:8 8:3 10:2 11:4 12:5 16:-2 22:-2 23:-3
thi__<deed> 10:2
thi__<hint> 10:3
thi__and 2:2 23:-2
thi__be 20:3 23:-2
thi__cover 8:3
thi__evid 10:2
thi__for 5:4 10:-3 23:5
thi__i 2:3 10:-2 12:3
thi__me 10:5
thi__my 10:3
thi__not 12:3
thi__or 2:-2 8:2
thi__pleas 12:3
thi__so 12:2 23:2
thi__ye 23:4
thi__you 8:2 23:-2
thi_as 10:3
thi_be 17:2
thi_bot 5:11 22:-2 23:-6
thi_cycl 10:4 19:2
thi_for 10:6 23:-2
thi_half 10:-2 18:4
thi_in 10:2
thi_ladder 8:3
thi_our 10:3
thi_thing 5:2 20:2
thi_time 10:-2 12:2 16:2
thi_to 23:4
thi_under 10:2
thi_work 5:7 19:-2 23:-3
thin 3:-3 5:-2 11:-3 15:-2 19:16 23:-4
thin_ 11:-2 15:-2 19:8
thin__<level> 19:2
thin__my 19:2
thin_for 3:-2 19:3
thin_or 19:2
thing 2:9 3:4 5:8 8:-2 10:3 16:4 17:-3 19:-6 20:-2 22:7 23:-13
thing_ 0:-2 2:3 5:-4 10:4 11:2 19:-2 22:8 23:-3
thing_<hint> 3:3 16:-2 20:3
thing__i 2:2 5:3
thing_can 5:4
thing_do 5:4 23:-2
thing_down 13:2
thing_from 16:3
thing_i 1:3
thing| 2:7 5:6 10:2 17:-2 19:-4 22:5 23:-9
think 3:-4 7:-2 8:-7 9:10 10:-3 11:3 18:5 19:-3 23:7
think_<number> 11:3
think__be 8:-5 9:7
think_about 23:9
think_i 18:4
think_it 11:2
think| 0:-2 3:-2 8:-4 9:7 11:3 16:-2 18:2 19:-2 23:4
thin| 11:-2 15:-2 19:12 23:-3
third_time 16:2
thi| 0:-5 2:3 3:-5 5:9 8:8 10:4 12:9 13:-3 14:-3 15:-3 16:-4 19:-6 20:-3 21:-2 22:-5 23:5
those 2:2
thought 16:2
through 3:-2 16:-2 19:3 23:2
through_ 23:2
through__<hint> 19:2
through_the 16:-2 20:2
through| 23:2
throw 1:12 11:-8
throw| 1:8 11:-5
tick 3:-2 19:7 23:-2
ticket 19:-2 23:9
ticket| 23:5
tick| 19:5
till 10:-2 12:14 13:-4 14:-4 19:4 23:-8
till_<period> 12:2
till__<number> 12:2
till__back 12:2
till_i 12:3 23:-2
till_the 12:8 14:-2 23:-2
till_then 12:3
till| 3:-2 12:12 13:-2 14:-3 19:3 23:-4
time 2:-3 8:-2 10:2 11:-2 12:4 20:4 23:5
time__ 5:-2 12:2 20:3 23:2
time__in 23:3
time_be 2:-2 23:5
time_here 5:3
time_i 3:2
time_thi 16:2
time_zone 20:6 23:-3
time| 2:-2 5:-2 12:3 20:3 23:3
tip 6:7 16:-2 23:6
tip_ 23:10
tip| 6:5 23:4
titl 2:7 3:3 8:17 16:-3 19:-2 20:-2 23:-11
titl_ 2:2
titl__thi 8:5
titl| 2:5 8:13 16:-2 20:-2 23:-7
to 0:8 1:-5 2:-8 3:4 4:-5 6:-3 7:-4 10:4 11:-10 12:-3 13:6 14:-4 15:-4 16:3 17:-6 18:6 19:-2 20:-8 21:11 22:-8 23:6
to_<day> 13:10 23:-2
to_<dimension> 0:3 3:-3 10:3
to_<hint> 0:-2 3:10 16:6 19:-3 20:-2 23:-4
to_<level> 0:8 3:-7 9:7 23:2
to_<number> 0:-4 3:-3 10:5 11:-2 18:12 21:-2 23:-2
to_<person> 11:-4 15:-2 21:13 23:-2
to_<time> 13:6
to__ 0:-3 2:-2 5:3 8:9 9:3 10:-2 12:-2 14:-2 18:7 21:2 22:-4
to__<deed> 3:3
to__<dimension> 21:-2 23:4
to__<hint> 0:3 8:-2 10:-3 15:3 16:5 19:-2
to__<level> 19:2
to__<number> 0:2
to__<posting> 16:5
to__<time> 13:8 23:-3
to__a 10:3 16:2
to__abl 21:5
to__about 3:3
to__all 1:5
to__and 0:-2 16:2 23:3
to__at 3:4
to__befor 23:3
to__do 8:2
to__evid 10:2
to__for 0:3 3:-2 12:3 19:2
to__from 5:2
to__good 15:3
to__how 19:2
to__i 11:-2 19:2 21:2
to__in 15:2 23:2
to__it 3:-2 20:2
to__job 16:3
to__my 9:4 13:2 18:2 21:6 23:-4
to__next 0:2 16:-2 23:4
to__note 10:4 19:3
to__nudg 14:3
to__on 0:2 15:2 18:2 19:-2
to__other 0:7 10:-2 23:-2
to__pleas 12:3 15:-2 21:2
to__readi 21:3
to__sold 16:2
to__the 0:-2 3:4 13:-3 21:3 23:2
to__thei 0:3 3:-3
to__thi 10:2 23:2
to__to 5:2 23:2
to__up 19:2 23:2
to__us 3:3 23:-2
to__vp 10:3
to__what 0:3 5:2
to__with 20:2
to_a 0:3 3:-2
to_ask 19:2
to_be 0:-3 3:3 5:-2 10:3 14:2 15:2 19:-4 21:6 23:2
to_build 3:2
to_chang 9:6 16:2
to_count 19:3
to_deliv 3:3
to_do 3:5 5:9 8:-2 10:-3 16:-4 18:5 19:-3 23:-3
to_each 0:5 10:-2
to_eras 1:7
to_get 16:5
to_go 0:3 3:-2 10:2 11:-2 19:3
to_hand 15:3
to_have 16:7
to_know 10:-2 15:-2 16:4 19:6 23:-4
to_level 0:6 3:-3 8:-2 23:4
to_make 3:3 19:-2
to_market 16:3 20:5 23:-2
to_me 1:2 11:7 19:3 21:-2
to_my 0:7 3:-3 8:-2 9:-3 10:6 11:-3 13:-3 15:-3 19:3 21:3 23:5
to_put 3:2
to_quot 3:-2 20:3
to_rain 23:2
to_read 11:2
to_receiv 14:4
to_run 3:2
to_sai 20:2
to_see 15:2 18:-2 19:-2 21:9
to_self 10:3
to_sort 3:2
to_take 0:2
to_tell 23:3
to_the 0:4 2:-2 3:-4 15:4 16:5 19:-2 20:-4 21:-2 23:9
to_treat 3:3
to_updat 13:3
to_us 5:8 23:-3
to_view 21:6 23:-2
to_what 0:4 3:-4 11:-2 19:4
to_where 8:3 20:-2 21:2
to_work 11:2
to_write 3:2 5:3 13:2
to_you 5:3
todai 5:-4 10:11 16:-3 17:3 20:-3 22:2 23:3
todai_ 5:-4 15:2 17:3 22:2 23:7
todai__<hint> 10:4
todai__it 10:2
todai_the 10:4
todai| 5:-3 10:7 16:-2 17:2 23:3
togeth 10:-2 15:8
togeth__i 15:2
togeth_for 10:-3 15:5
togeth| 15:4
token 22:-3 23:7
token_ 22:-3 23:7
token| 22:-2 23:5
tokyo 2:-2 23:5
tokyo_ 2:-2 23:5
tokyo| 23:3
told 3:2 10:6 11:3 16:-3 19:-2 20:3 23:-5
told__<hint> 0:2
told__so 11:3
told__to 5:2
told_i 3:3
told_me 5:2
told_the 0:3 3:-2
told_us 10:3
told_you 11:4
told| 10:2 11:3 20:2 23:-2
tom 11:-10 23:16
tom_<hint> 1:-2 23:4
tom__ 11:-7 23:11
tom| 11:-7 23:11
tonight 19:2 23:8
tonight_ 23:5
tonight| 19:2 23:6
too 10:-2 11:-6 12:3 19:10 21:7 23:-6
too_ 20:2 21:8 23:-3
took 10:4 11:2 16:2 23:-2
took_<deed> 10:4 11:2 16:2 23:-2
took| 10:2 11:2
tool 1:2 10:-2 20:5
tool_ 1:2 10:-2 20:5
tool_show 23:2
tool| 1:2 20:3
too| 10:-2 11:-4 12:2 19:7 21:5 23:-4
top 0:2 1:-2 2:-3 3:-2 8:7 11:4 16:3 23:-4
top_ 1:-2 8:4 11:4 23:-2
top_of 0:2
topic 2:9 8:-2 23:-2
topic_ 2:2
topic| 2:6 8:-2
top| 2:-2 3:-2 8:5 11:3 16:2 23:-3
total 17:2
toward 3:-2 19:2
to| 0:4 1:-3 2:-7 3:4 4:-4 5:2 6:-2 7:-3 8:2 10:3 11:-7 12:-3 13:6 14:-2 15:-3 16:2 17:-5 18:6 19:-5 20:-5 21:10 22:-6 23:5
track 5:-3 19:7
track_ 5:-3 19:8
track| 5:-2 19:5
traffic 19:5 23:-3
traffic| 19:3 23:-2
train 0:3 3:-2 10:7 13:2 19:-2 23:3
train_ 10:4 13:2 23:-2
train_<deed> 10:3
train__<number> 0:3
train| 0:2 3:-2 10:5 13:2 19:-2 23:2
translat 2:-4 13:-2 20:-3 22:-7 23:20
translat__tag 23:2
translat_guten 23:3
translat_our 23:2
translat| 2:-3 20:-2 22:-3 23:14
treat 3:3
treat| 3:2
true 0:3 3:-2 23:3
true_that 23:3
true| 0:2 23:2
trust 0:2 3:11 15:-2 16:-2 18:-2 19:-2 20:9 22:-2 23:-8
trust_ 0:4 3:2 23:-2
trust_<hint> 3:2
trust_us 3:3 23:-2
trust| 3:9 20:6 23:-5
try 0:3
try__<hint> 0:2
try_to 0:3
turn 6:7 10:-3 12:-3 13:2 14:9 15:4 16:-2 20:-2 23:-2
turn__off 14:2
turn__remind 14:2
turn__weekli 14:2
turn_off 14:3
turn_out 1:3 10:-2
turn_the 12:-2 13:6
turn_them 14:3
turn| 6:5 12:-2 14:7 15:3 23:-3
type 5:10 11:-2 19:-3 20:9 23:-4
type_ 5:9 19:-3 23:-4
type__<dimension> 20:5
type_of 3:-2 20:7
type| 5:7 19:-2 20:5 23:-3
under 0:-2 1:2 3:-2 10:7 11:4 18:-2 23:-2
under_<dimension> 0:-2 1:2 3:-3 10:7 11:4 18:-2 23:-2
under__<hint> 10:2
understand 5:3
understand| 5:2
under| 1:2 10:2 11:3
undo 1:13 5:-2 11:-2 23:-4
undo| 1:9 23:-3
unsubscrib 13:-2 14:21 19:-2 22:-8 23:-5
unsubscrib_from 14:2
unsubscrib_nudg 14:2
unsubscrib| 14:18 22:-5 23:-3
until 10:-2 12:16 13:-3 14:-13 23:-2
until_<number> 12:5 14:-2
until_<period> 12:6 14:-5
until__ 12:4 14:-3
until__<period> 12:2
until_after 12:9 14:-5
until_i 12:2
until_next 12:3
until_the 12:3
until| 12:14 13:-2 14:-9 23:-3
up 0:6 1:-2 2:2 3:-2 5:-2 8:-6 16:-2 17:4 19:4 20:9 21:-2 23:-7
up_ 10:4 17:5 23:-3
up_<hint> 20:4
up__ 0:2 10:-2 11:2 20:2
up__<hint> 10:2
up__<number> 10:2
up__do 19:2
up__for 20:3
up_a 16:2
up_against 19:3
up_all 15:2
up_anywher 20:3
up_by 15:2
up_for 19:2
up_from 10:2
up_in 0:-2 3:2 23:3
up_on 0:3
up_the 10:3 20:-2
up_what 19:2 20:3
updat 13:3 23:2
updat_my 13:3
updat| 13:2
upper 3:3
upper| 3:3
up| 0:2 3:-3 8:-4 10:2 17:3 19:4 20:7 23:-3
us 0:-7 1:-2 2:3 3:5 5:13 8:-4 10:8 11:6 12:-2 13:-2 14:-2 16:-7 17:-3 18:-3 19:-4 20:9 21:-2 22:-8 23:-9
us_ 5:14 11:3 15:3 16:-2 20:8 22:-6 23:-9
us__ 20:2 23:-2
us__<number> 10:3
us__the 10:3 20:-2
us__word 20:4
us_for 3:2 10:3 20:-2
us_i 23:3
us_in 3:6 20:-2 23:-2
us_my 19:2
us_on 2:5 23:-2
us_thi 5:3
us_to 5:-4 23:9
us_what 3:2
us_you 5:9 20:-2
usag 3:3 5:26 19:-2 20:-2 22:-10 23:-6
usag| 5:19 22:-7 23:-4
user 23:4
user_ 0:2 23:4
user| 23:2
usual 12:2
us| 0:-4 2:2 3:3 5:11 8:-2 10:7 11:5 16:-4 17:-2 18:-2 19:-3 20:7 22:-5 23:-9
valu 10:-2 20:4
valu| 20:2
verb 0:2
verb_ 0:2
veri 5:2 13:4 16:2 22:5 23:-4
veri__ 13:3
veri| 13:3 22:3 23:-3
versu 0:14 3:-15 16:-2 18:-2 19:-2 20:-2 23:-5
versu_<level> 0:12 3:-14 19:-2 23:-2
versu__ 0:18 3:-9 23:-2
versu__<dimension> 0:4 10:2
versu__on 0:3 3:-2
versu_the 10:3
versu| 0:13 3:-11 20:-2 23:-4
view 15:-2 19:2 21:10 23:-2
view_my 21:6 23:-2
view| 21:7 23:-2
vp 10:5
vpn 16:-2 20:-2 23:11
vpn_be 23:5
vpn_down 23:4
vpn| 23:8
vp| 10:3
wai 0:6 8:-3 16:2 20:-4 23:7
wai_to 23:6
wait 0:-2 3:4
wait| 3:2
wai| 0:4 8:-2 20:-3 23:5
walk 0:2 3:-2 19:2
want 0:-2 2:-2 3:7 4:6 5:-6 8:-2 9:4 10:3 11:-7 12:-6 13:-2 14:10 15:-2 16:5 17:-2 19:-7 21:5 23:-5
want_ 12:-2 14:3
want_<deed> 0:2
want__ 14:3
want__<dimension> 0:-2 3:4
want__<hint> 21:2 23:3
want__a 0:3 3:2
want__be 14:2
want__chang 9:4
want__know 16:3
want__me 3:5
want_a 4:9 10:-2 11:-2 19:-2 23:4
want_anymor 14:3
want_from 0:3 3:8 23:-2
want_me 16:2
want_on 0:-2 3:6
want_that 21:3
want_the 13:2 15:2 20:2
want_them 14:2
want_to 0:-2 1:3 3:-3 5:-2 9:5 10:2 11:-2 13:-2 14:2 15:-2 16:4 18:3 20:3 21:-2
want_us 10:4 20:-2
want_you 10:2
want| 3:4 4:5 5:-4 9:3 11:-4 12:-4 14:8 15:-3 16:2 19:-5 21:4
warsaw 10:2
we 2:3 3:5 8:2 10:7 13:2 15:-2 16:-5 19:-3 20:-5
we_<hint> 13:3
we__<deed> 3:-2 10:4
we__<hint> 0:2 2:3 23:-2
we__a 23:2
we__the 10:2 13:2
we_be 10:4
we_build 3:3
we_can 3:2
we_get 0:2 2:4 23:-2
we_have 23:2
weak 19:12 23:-5
weak__ 19:5 23:-2
weak_spot 19:7 23:-3
weak| 19:9 23:-4
weather 16:-2 23:5
weather__in 23:3
weather| 23:3
weekend 3:2 22:4 23:-3
weekend| 22:3 23:-2
weekli 1:-5 2:-2 11:-5 12:5 13:9 14:15 15:-2 16:-3 19:-4 20:-3 22:-4 23:-11
weekli_<hint> 10:4
weekli__ 1:-2 12:-3 13:-5 14:15
weekli__<time> 13:3
weekli__ever 14:3
weekli__pleas 14:2
weekli__report 10:2
weekli__until 12:6 14:-4
weekli_messag 10:-2 12:6 14:8 23:-4
weekli_nudg 1:-3 12:-2 13:2 14:12
weekli_ping 14:2
weekli_remind 12:2 13:4 14:3
weekli| 1:-4 11:-3 12:3 13:8 14:14 16:-2 19:-2 20:-2 22:-3 23:-7
wei 16:2
went 10:9 23:-5
went_<deed> 10:9 23:-5
went__fine 10:2
went| 10:7 23:-3
weve 16:2
we| 2:2 3:3 8:2 10:4 13:2 16:-2 20:-3
what 0:5 1:-6 2:7 3:6 4:-4 5:13 6:-4 7:2 8:5 9:-3 10:-12 11:6 12:-7 13:-7 14:-4 15:-6 16:3 17:3 18:-9 19:6 20:-7 21:-6 22:-9 23:-3
what_ 3:2
what_<hint> 0:-3 3:5 16:8 23:-3
what_<level> 3:4
what_<number> 2:-2 5:-3 23:12
what_<section> 3:3 16:2
what__ 8:2 10:-2 19:-2 23:6
what__<deed> 20:2
what__<dimension> 0:-2 3:8 17:-2
what__<guideline> 3:3
what__<hint> 3:-2 5:-2 10:-2 11:2 15:2 16:4 19:-2 23:6
what__<level> 3:8 19:-3 23:-3
what__<number> 23:3
what__<posting> 16:4
what__<section> 0:-2 3:-3 19:-2 23:12
what__a 16:2 23:9
what__after 3:-3 8:7 23:-2
what__ask 3:2 19:2
what__at 0:7 9:-4
what__bar 3:3
what__be 2:5 3:2 17:-2 19:-3 20:5 22:-3 23:4
what__best 23:2
what__call 17:2
what__can 20:4 23:-2
what__chang 0:2
what__deal 0:-2 3:4
what__differ 0:5 3:-2 23:3
what__do 2:2 3:4 5:-2 8:2 16:2
what__exchang 23:2
what__expect 3:5
what__gap 0:4
what__have 1:2 19:5
what__i 2:7 3:-5 5:5 8:-2 11:14 19:5 20:-2 23:-11
what__in 3:4 11:-2 19:2
what__jump 0:2
what__level 8:4 23:-2
what__log 3:-2 19:6
what__lp 17:4 23:-2
what__me 19:3
what__mean 0:2
what__miss 19:5
what__my 0:-3 3:2 5:11 9:9 23:-13
what__new 23:4
what__note 11:4
what__of 5:2 16:2
what__our 5:-3 23:4
what__part 3:2
what__said 20:2
what__the 3:6 5:-2 8:3 9:-2 10:-3 11:-2 16:6 17:3 20:-2 23:-3
what__thei 0:-2 3:9 8:2 19:-2 23:-2
what__thi 5:6 23:-3
what__want 0:4 3:-3 14:2
what__when 5:4
what__write 5:3 7:4 23:-4
what__wrote 11:4
what__you 0:-3 3:5 5:11 7:7 8:-2 11:-3 16:-3 23:-3
what_a 3:6 23:-2
what_actual 0:4
what_all 20:3
what_area 2:6
what_ask 3:2
what_be 1:-2 2:5 3:7 5:18 7:-2 8:3 9:10 10:-6 11:-6 13:-2 15:-2 17:4 19:-2 20:-3 22:-5 23:-14
what_can 3:3 5:13 16:-2 19:-4 23:-10
what_chang 0:12 9:-5 23:-2
what_come 3:-4 8:12 16:3 23:-5
what_differ 0:6 3:-2
what_dimens 2:7 5:-2 19:-2
what_do 0:-11 1:-2 2:3 3:7 5:-7 7:8 8:-8 9:-2 10:-4 11:9 15:-2 16:3 17:5 18:-2 19:-4 20:-4 21:-2 22:-2 23:2
what_exactli 3:6 19:-2
what_expect 20:3
what_extra 0:2 3:-2
what_for 11:-2 19:3 23:5
what_get 0:2
what_happen 0:2 5:5 18:-2
what_have 0:-2 3:2 11:10 16:-2 19:-2
what_i 0:-2 2:-2 3:-8 5:3 7:5 10:-5 11:11 12:-2 14:2 15:2 16:-3 18:-2 19:12 20:-2 23:-9
what_it 16:2 17:3
what_level 2:-2 5:-2 8:11 20:-2 23:-2
what_mean 3:4 23:-2
what_more 0:5 3:-2
what_my 15:3 16:-2 23:5
what_new 0:4 3:-2
what_on 3:2 23:4
what_our 23:3
what_row 5:-2 20:7 23:-2
what_separ 19:4
what_should 3:4 5:-2 11:-2 19:9 23:-4
what_sort 5:4 23:-2
what_stai 0:2
what_still 19:3
what_that 16:2
what_the 0:3 1:-2 2:-3 5:-2 8:2 10:-6 11:-2 16:4 17:6 19:-4 20:-6 23:15
what_thei 0:4 3:-4 19:3
what_thin 19:3
what_will 3:2
what_would 3:2 5:-2 19:-2 23:5
what_written 3:6 20:-3
what_you 1:3 5:8 7:-2 23:-4
whatev 1:2 3:-2 11:2 20:5 23:-3
whatev__ 20:2
whatev__<hint> 1:2 20:2
whatev_that 0:3
whatev| 0:-2 3:2 20:4 23:-2
whatv 10:-2 11:8 16:3 19:-2 23:-2
whatv__got 11:2 16:2
whatv_i 10:-2 11:8 19:-2
whatv| 11:5 16:2
what| 0:5 1:-5 2:6 3:5 4:-3 5:13 6:-3 7:3 8:6 9:-2 10:-9 11:2 12:-6 13:-5 14:-3 15:-6 17:2 18:-7 19:5 20:-6 21:-5 22:-9 23:3
when 0:6 2:2 5:4 11:-2 12:-2 13:2 18:-2 19:-2 20:-3 22:-2 23:4
when_<hint> 8:3
when__<hint> 2:2 23:-2
when__<section> 23:4
when__come 0:3
when__i 23:3
when__kid 13:2
when__the 16:3
when_be 12:-2 16:3 23:5
when_do 23:4
when_i 5:5 18:-2
when_it 0:4
when_the 13:3 23:-2
when_there 23:2
when_you 0:5 23:-2
whenev 10:-2 15:2 20:6
whenev| 20:3
when| 0:4 5:3 12:-2 13:2 20:-2
where 0:4 1:-3 2:-4 3:-9 5:2 8:-2 9:-2 10:-8 12:-3 13:-3 14:-2 15:-3 17:-5 18:-2 19:11 20:12 22:-3 23:-4
where_ 20:4
where_<hint> 19:3 20:5
where__<number> 0:2
where__be 19:2
where__i 5:4 11:-6 19:9
where__it 20:4
where__my 11:8 23:-3
where__text 20:4
where__the 0:4 2:-2 23:5
where_be 2:-2 11:11 17:-2 19:7
where_can 5:-2 16:2 19:-2 20:3 23:2
where_could 16:2
where_do 0:7 3:-4 5:7 11:-7 19:7 20:2 23:-5
where_i 21:2
where_in 20:3
where_it 20:4
where_my 19:2
where_the 0:3 3:-3 10:-2 20:6
where_thei 20:2
where_we 2:2 23:3
where_would 19:2
where_you 16:2
where| 1:-2 2:-3 3:-6 5:2 10:-4 12:-2 13:-2 15:-2 17:-3 19:10 20:12 22:-2 23:-3
whether 5:-2 10:-2 16:-2 19:4 20:5 23:3
whether_i 5:-2 19:2 23:4
whether| 20:2 23:3
which 0:5 1:-6 2:12 3:-4 4:-2 5:2 6:-2 8:8 9:3 10:-9 11:7 12:-4 13:-5 14:-3 15:-3 17:6 18:-3 19:7 20:5 21:-3 22:-8 23:-8
which_<dimension> 0:6 3:-4 16:2
which_<hint> 11:5 16:2 19:-3 20:-2 23:3
which_<section> 16:5
which__ 2:2 16:2
which__<hint> 0:3
which__be 2:-3 8:7 11:9 19:-7 20:-2
which__can 5:7 23:-2
which__come 17:2
which__do 5:-2 9:6 16:2 19:4 20:-3 23:-3
which__exist 8:4
which__goe 23:3
which__have 2:-2 11:-3 19:12
which__i 11:3 19:-2
which__mention 20:4
which__my 11:-2 19:5
which__of 2:2 3:2 16:-2 20:2
which__principl 17:3
which__should 23:4
which__talk 20:2
which__the 2:13 3:2 8:-2 16:-2 17:3 20:-3 23:-6
which__would 16:2
which_area 2:6 11:-2 19:6
which_be 2:16 3:3 8:-3 17:-2 23:-7
which_chapter 2:5 16:-2 23:-2
which_countri 16:2
which_dimens 2:-4 8:-2 11:-4 19:19
which_job 8:3
which_leadership 17:5
which_level 2:-2 7:-2 8:12 9:7 10:-2 16:-2 19:-2 20:-3 23:-5
which_lp 17:4
which_note 11:13 19:-7 23:-2
which_of 11:-3 17:6 19:8 20:-3
which_on 2:2
which_part 2:-2 20:11 23:-2
which_passag 20:3
which_row 20:9
which_thing 5:4
which_time 2:-2 23:4
which_train 23:6
whichev 3:2
whichev_level 3:2
which| 1:-4 2:11 3:-2 8:4 9:3 10:-6 11:6 12:-3 13:-3 14:-2 15:-2 17:4 18:-2 19:7 20:3 21:-2 22:-6 23:-4
while 3:2 12:2 17:3
while__at 17:2
while_your 17:3
while| 17:2
who 1:-3 2:-2 3:5 5:10 7:4 8:-2 10:-5 11:-7 13:-2 15:-3 16:-2 17:-2 19:-9 20:-4 21:2 23:13
who__<deed> 5:-2 22:2 23:7
who__call 23:2
who__i 19:-3 21:5 23:5
who__my 23:6
who_be 19:-2 23:6
who_can 5:7 7:6 11:-5 21:-3 23:-2
who_do 0:-2 3:7 19:-3 21:7
who_got 10:-2 23:4
who_have 23:4
who_on 23:6
who_won 23:5
whole 0:11 2:-2 3:7 8:-3 14:-2 16:8 20:-3 22:-2 23:-3
whole_<guideline> 0:12 2:-2 20:-2 22:-2
whole_<posting> 16:8 23:-3
whole__ 16:4
whole__<posting> 16:3
whole__for 3:3
whole__pleas 3:2
whole_of 0:2
whole| 0:7 2:-2 3:6 8:-2 16:6 20:-2 22:-2 23:-2
whom 23:5
whom| 23:4
who| 1:-2 5:10 10:-3 11:-4 15:-2 16:-2 19:-5 20:-3 21:2 23:12
why 3:2 19:-2 23:4
wife 23:2
wifi 23:7
wifi| 23:5
will 2:3 3:-3 5:-2 10:2 11:-2 13:-2 14:3 15:-2 19:-5 20:-4 21:2 23:12
will__<hint> 23:6
will__be 2:3 23:2
will__expect 3:2
will__in 10:4 12:2 23:-3
will_be 3:2 12:3 19:-3 21:3 23:2
will_i 2:4 3:-2 16:-2 23:10
will_thei 23:4
will| 2:2 10:2 12:-2 14:3 16:-2 19:-3 20:-3 23:10
win 23:2
win| 23:2
wipe 1:17 4:-2 7:-3 11:-3 18:-5
wipe__you 1:2
wipe_everyth 1:5 7:-3
wipe_my 1:13 11:-2 18:-5
wipe| 1:14 7:-2 11:-2 18:-4
wise 0:2 16:3 23:-2
wise_ 16:3 23:-2
wise| 16:2 23:-2
wish 16:2
wish| 16:2
with 0:2 1:-7 2:-5 3:3 4:-2 5:-3 6:-2 7:-2 8:-3 9:-2 10:9 11:-3 12:3 13:-6 14:3 16:-2 17:-2 18:4 20:4 21:12 22:-4 23:-9
with_<dimension> 3:5 11:-2 19:2
with_<hint> 3:5 10:-5 11:6 15:-2 18:4 19:-2 20:4 21:-3 23:-3
with_<level> 0:4
with_<number> 18:2 23:3
with_<person> 3:-2 21:9
with__ 1:-2 3:3 11:3 16:-2 20:5 21:6 23:-3
with__<day> 23:2
with__<hint> 18:2 23:3
with__<number> 23:3
with__about 10:3
with__and 0:3
with__be 16:2
with__in 20:3
with__manag 11:-2 21:5
with__my 11:-2 15:8
with__nudg 14:2
with__of 18:2
with__to 23:4
with__weekli 14:3
with__what 3:2
with_a 0:2
with_all 11:-2 15:10
with_an 19:2
with_ana 10:4
with_dana 23:2
with_financ 10:3
with_it 17:2
with_me 19:3
with_more 0:2
with_my 12:3 15:-3 21:6 23:-2
with_the 0:-4 3:4 10:4 12:5 23:-2
with_them 0:3 3:-2
with_us 10:2
with_what 8:2
with_woodgrov 10:2
with_you 0:-2 3:3
within 10:5 23:-2
within_<number> 10:5 23:-2
within__of 10:3
within| 10:4
without 16:2 23:-3
without_a 16:2 23:-2
with| 1:-5 2:-4 3:4 5:-2 8:-2 10:7 11:-3 13:-4 14:2 15:2 18:3 19:-3 20:4 21:10 22:-2 23:-6
won 23:7
won_<deed> 23:7
won__the 23:4
wonder 23:2
wonder__i 23:2
wonder_whether 23:2
won| 23:5
woodgrov 10:3
woodgrov__<deed> 10:2
woodgrov_went 10:2
word 2:-4 3:4 8:-2 10:-2 16:-4 19:-4 20:16 23:-12
word_ 20:3
word_<hint> 3:-2 20:7
word__ 3:-2 20:4
word__in 20:2
word__us 20:4 23:-2
word_for 3:2
word_pleas 3:3 20:-2
word_region 2:-2 20:2
word_what 3:4 19:-2 23:-2
word| 2:-3 3:2 10:-2 16:-2 19:-2 20:15 23:-8
work 0:-3 1:-2 2:-2 3:-4 5:14 8:-2 10:2 12:-2 14:-2 16:3 17:-3 19:6 20:5 22:-11 23:8
work_ 5:17 19:-2 22:-6 23:-6
work_<deed> 23:4
work__ 19:4 20:4 23:-3
work_cancel 23:2
work_from 23:4
work_with 16:2
workshop 10:6 20:-2
workshop_with 10:4 20:-2
workshop| 10:4
work| 0:-2 5:11 8:-2 11:-2 12:-2 16:2 17:-2 19:4 20:4 22:-8 23:5
worri 12:-2 14:-2 22:9
would 0:5 3:-4 5:-3 10:-2 12:2 13:2 16:8 18:2 19:7 20:-4
would__ 12:2
would__<hint> 10:-2 15:2 16:2
would__<number> 3:2 18:2
would__<posting> 16:3
would__be 16:2 23:-2
would__do 23:4
would__to 19:2
would_a 3:3 19:4 23:-2
would_be 0:5 3:-2
would_i 16:5 19:-3
would_like 19:3 23:-2
would_the 16:4
would_you 3:-4 5:-2 12:3 15:3 16:-3 18:-2 19:3 23:9
would| 0:2 3:-4 5:-2 10:-2 16:6 18:2 19:3 20:-2 23:2
wow 5:-2 19:-2 22:20 23:-8
write 1:-4 5:2 7:4 10:5 11:5 12:-3 13:6 14:4 15:2 16:-4 18:-2 19:-6 21:-2 22:-3 23:4
write__<hint> 3:2
write__a 23:4
write__about 11:2
write__down 10:2
write__everi 13:2 14:4
write__note 23:2
write__the 10:2
write__you 5:2
write_a 10:-3 20:2 23:7
write_down 5:-2 10:4 11:9 23:-7
write_here 5:4 7:5 23:-5
write_in 23:3
write_me 1:-2 11:-3 12:-2 13:4 14:5 23:5
write_my 23:3
write_pleas 10:3
write_that 10:3
write_the 3:4 10:-2 23:2
write_thing 13:2
write_to 5:3
write_up 15:4
write| 1:-2 5:2 7:3 11:4 12:-2 13:5 14:3 19:-3 20:-3 22:-2 23:5
written 0:-3 1:3 3:6 4:8 10:-2 12:2 15:-2 16:-2 20:2 23:-6
written_ 4:9 10:-2 20:-2
written_<hint> 1:4 11:-2
written__<hint> 3:4 20:-2
written_about 3:5 20:4 23:-2
written_down 11:2
written| 1:2 3:5 4:6 19:-2 20:2 23:-4
wrong 1:12 3:2 10:-2 11:-4 22:9 23:-8
wrong_<hint> 1:8 11:-2
wrong__ 1:6 11:-3 22:8 23:-6
wrong__it 1:3
wrong| 1:9 11:-3 22:7 23:-5
wrote 3:-2 10:2 11:7
wrote_<deed> 3:-2 10:2 11:7
wrote__a 10:2
wrote__down 11:3
wrote| 11:5
x2 10:2
x2_ 10:2
ye 10:3 16:-2 23:4
ye__no 23:4
ye_or 23:6
yesterdai 1:6 23:3
yesterdai_ 1:3 23:2
yesterdai| 1:4 23:2
yet 0:5 2:-5 3:-3 10:-2 19:13 20:-2 23:-2
yet_ 0:-2 2:-4 3:3 19:8
yet_lol 16:2
yet| 2:-3 19:8
ye| 10:2 23:3
you 0:-4 1:9 2:-3 3:-5 4:-4 5:9 6:4 7:10 10:-6 13:-2 14:-2 15:5 16:-5 17:-5 18:-7 19:-10 20:-8 21:-2 22:15 23:-2
you_ 0:-2 1:2 3:3 5:6 12:2 16:-3 22:11 23:-9
you_<hint> 1:4 3:-2 5:-2 10:-6 11:4 15:5 16:3 20:-2 22:3 23:-3
you__ 2:2 3:-2 5:14 7:-3 10:-2 16:-3 19:-2 22:5 23:-3
you__<deed> 0:2 3:-2 10:2
you__<dimension> 3:6
you__<hint> 8:-4 9:7 20:3 22:6 23:-7
you__<period> 12:-2 22:6 23:-3
you__<person> 21:2
you__a 0:2 3:-2 5:4 8:5 10:-2 12:6 15:2 22:-4 23:-9
you__about 1:3 3:-2 5:-4 7:11 8:2 11:-4 16:-2 20:-2 23:3
you__do 3:2 23:2
you__down 10:2
you__for 1:2 5:6 10:-2
you__from 3:3 19:2
you__it 3:-2 5:-4 7:4 10:-4 15:3 23:11
you__me 13:6 19:3
you__my 1:-2 5:-4 11:2 13:-2 22:2 23:11
you__note 16:2
you__now 23:2
you__on 3:2 7:3 22:-2 23:5
you__out 17:2
you__someth 3:-2 10:4 11:4
you__store 1:4
you__that 16:2
you__the 1:5 3:-2 5:-2 6:6 20:2 23:-2
you__them 14:2
you__thi 5:-2 10:2 23:2
you__to 5:3 16:2 23:-2
you__veri 5:2
you__what 5:4 23:-2
you__your 22:-2 23:4
you_agre 19:3 23:3
you_and 22:2
you_answer 5:10 23:-5
you_be 5:7 19:-2 22:9 23:-6
you_book 23:4
you_can 23:5
you_climb 0:6 23:-2
you_could 23:6
you_do 3:-2 5:17 7:-2 23:-11
you_draft 15:3
you_explain 3:8 5:4 23:-4
you_find 3:-2 20:7
you_for 12:9 22:-8 23:3
you_get 20:5 23:-3
you_give 16:2
you_go 0:3 16:3
you_got 16:3
you_have 1:6 3:-6 7:4 8:9 10:-5 11:3 23:-3
you_in 5:7 20:-2
you_keep 5:-4 7:10 10:3 23:-2
you_kindli 10:2
you_know 1:2 5:-2 7:3 8:7 9:-2 23:-2
you_make 10:-2 23:6
you_note 10:3
you_nudg 13:4
you_on 22:-3 23:6
you_put 0:4 3:-2 10:2 23:3
you_sai 19:2 23:2
you_show 21:2
you_so 11:4
you_take 16:2 23:3
you_think 3:-2 7:-2 8:-6 9:11 16:-2 20:-2 23:7
you_to 11:2
you_todai 5:-3 22:6
you_want 0:-3 3:8
you_what 0:-2 3:2 5:4
you_write 10:2 13:2
your 0:-3 1:-2 2:-3 3:3 8:-3 10:-4 11:-2 12:-4 13:-2 14:8 17:3 20:-6 22:14
your__ 22:4 23:3
your__and 23:2
your__best 22:2
your__bot 16:2
your__it 17:2
your_a 3:-2 16:2 22:16 23:-14
your_at 17:3
your_g 13:2 17:2
your_rule 23:2
your_system 23:2
your_the 22:3
your| 2:-2 8:-2 10:-2 12:-3 14:5 17:2 20:-4 22:12
you| 0:-4 1:6 3:-3 4:-3 5:9 6:3 7:9 9:2 10:-7 13:-4 16:-7 17:-3 18:-4 19:-9 20:-4 22:14 23:-2
zone 10:3 20:6 23:-3
zone_<hint> 10:3
zone| 10:2 20:4 23:-2
|<company> 5:-2 23:9
|<day> 2:-2 5:-2 13:12 14:-5 16:-2 19:-2 22:-2
|<deed> 1:-6 2:-5 3:-3 5:-4 7:-2 8:-2 9:2 10:5 11:2 12:-3 16:-5 17:-2 18:6 19:-4 20:3 21:-2 22:6 23:12
|<dimension> 0:5 1:2 2:-5 3:10 4:-4 5:-6 6:-4 7:-4 8:-5 9:-5 10:-3 11:-9 12:-5 13:-5 14:-5 15:-2 16:-5 18:7 19:3 20:-7 21:-3 22:-8 23:-7
|<guideline> 0:2 2:17 3:2 5:-2 16:-5 19:-2 20:8 22:-4 23:-11
|<hint> 0:6 1:-5 2:-3 3:4 4:-2 5:8 7:-5 8:-8 10:4 11:3 12:-6 13:-6 15:-3 16:7 17:-12 18:-2 20:-2 21:11 22:-7
|<level> 0:5 1:-5 2:-6 3:9 4:-4 5:-6 6:-4 7:-4 8:-5 9:-6 10:-7 11:-3 12:-5 13:-5 14:-5 15:-5 16:-8 17:3 18:-9 19:2 20:-4 21:-5 22:-7 23:-7
|<not> 3:7
|<number> 0:4 3:-12 4:-2 9:-2 10:4 11:-6 12:5 14:-3 15:2 16:-3 17:4 18:13 19:-4 20:-6 21:-2 23:-6
|<period> 0:-3 2:-2 5:-3 10:-2 11:5 12:10 13:2 14:-3 16:-4 19:-2 20:-2 22:-6 23:11
|<person> 1:-2 3:-2 5:-3 11:-7 15:-5 16:-2 19:-4 21:19 22:-2 23:-6
|<posting> 0:-6 1:-4 2:-6 3:-8 4:-2 5:-6 6:-2 7:-2 8:-6 9:-2 10:-7 11:-4 12:-4 13:-3 14:-4 15:-4 16:16 17:-7 18:-2 19:-5 20:-12 21:-3 22:-10 23:-17
|<principle> 2:-2 3:-3 5:-3 16:-2 17:19 19:-3 20:4 22:-5 23:-7
|<section> 0:-5 1:2 3:3 5:-4 8:2 10:-3 11:-2 12:-3 13:-2 14:-2 16:9 17:-2 19:-4 22:-5 23:5
|<time> 13:6 16:-3 19:-3 22:2 23:14
|a 0:-5 1:-4 2:-4 3:2 4:8 5:2 7:-2 9:-2 10:-6 11:-5 12:3 13:2 14:-3 18:4 21:-3 22:7 23:8
|abeg 3:2
|about 0:-2 1:5 3:5 10:-3 11:-2 13:5 16:-2 17:2 20:7 22:-2
|abt 17:3 23:-3
|access 21:4
|across 20:3
|act 22:-2 23:4
|ad 1:2
|add 10:14 11:-6 13:-2
|advertis 16:4 23:-2
|after 3:-3 8:6 16:4
|again 12:-2 13:3 14:2 16:2
|against 0:3 3:-2
|alert 3:2
|all 0:-2 1:4 3:6 4:7 5:-3 8:4 9:-2 10:-5 11:2 12:-2 14:-2 15:3 16:-3 17:6 18:-2 19:-3 20:2 21:-2 22:-5
|allow 21:4
|amazon 17:5
|an 3:5 17:5 20:-3 21:-2 22:4
|and 0:-3 1:3 3:6 10:-2 11:-2 23:8
|ani 12:-2 14:3 19:-2 20:8 23:-2
|anna 23:6
|anoth 22:5 23:-3
|anymor 14:2
|anyon 2:-2 3:8
|anyth 0:-4 2:-2 8:4 11:4 16:-3 20:9 23:-2
|area 2:19 5:-2 8:-3 11:-2 19:2 20:-2 22:-5 23:-2
|around 3:4
|as 3:6 4:3 11:-2 15:-2 19:-2 22:-2 23:3
|ask 3:-4 11:-2 13:2 16:2 19:8 20:2
|assembl 15:7 19:-3
|at 0:6 3:-3 9:-4 10:6 19:2 23:-2
|aw 23:5
|awai 1:7 11:-5
|babi 14:3
|back 11:2 23:3
|bank 10:3
|bar 3:2 22:-3 23:5
|be 0:-4 1:-5 2:4 3:-3 4:-3 5:2 6:-3 7:3 8:6 10:-9 11:-3 12:-3 13:-4 14:-3 15:-3 16:-2 17:5 18:-2 19:5 20:5 21:-5 23:14
|becom 5:-2 23:3
|befor 10:2 11:3 19:-3 20:2
|best 22:2 23:3
|between 0:3 8:2 23:4
|big 10:4 23:-2
|bit 0:4
|board 3:2
|bonjour 22:6
|book 3:-2 22:-3 23:13
|boss 19:2 21:4 23:-3
|bot 2:-2 5:5 17:2 20:-2 22:9 23:-4
|both 0:8
|brag 11:5 15:6 23:-3
|break 12:7
|bucket 2:9 23:-5
|build 3:2 15:7 19:-2 22:-2
|bundl 11:-5 15:11 19:-2
|by 0:9 22:-2
|call 3:-2 13:-2 23:11
|can 0:-3 3:2 4:3 5:10 6:4 7:2 8:-2 9:-2 11:-4 12:-4 13:2 14:-2 15:-5 16:2 18:2 19:-5 22:-6 23:2
|cancel 12:2 13:-2 14:3 23:-2
|case 15:7 23:-2
|categori 2:12 23:-5
|chanc 16:3 19:-2 23:5
|chang 0:2 9:5 13:6 21:-2 23:-4
|check 13:3 19:4 23:-3
|cheer 22:8 23:-4
|ciao 22:7 23:-3
|close 10:5 19:6 23:-4
|coffe 23:3
|colleagu 16:2 20:2
|collect 15:2 19:3
|column 0:3 3:7 22:-2
|come 0:-2 8:7 13:4 14:3 19:-2 23:-6
|command 5:17 19:-2 22:-2 23:-6
|compar 0:17 1:-2 3:-9 8:-3 10:-4 11:-3 15:-3 16:-3 17:-3 18:-3 19:-4 20:-4 22:-3 23:3
|compet 2:4 20:-3
|compil 15:2
|concept 23:4
|consist 20:5 23:-2
|contrast 0:12 3:-2 20:-3 23:-2
|cook 5:-2 23:3
|copi 4:6 23:-4
|could 13:3 16:3 21:2
|coverag 16:2
|creat 3:-2 5:-2 15:3 19:-2 23:5
|cut 10:2
|cycl 19:2
|dank 22:8 23:-3
|data 1:4 4:4 7:12 15:-2 19:-3 22:-3 23:-3
|date 23:4
|deal 0:-2 3:4
|dear 17:2
|defin 23:3
|delet 1:20 5:2 10:-2 11:-6 13:-2 14:2 19:-2 22:-8 23:5
|delta 0:5 1:5 11:-2 23:-2
|describ 2:-3 3:6 8:7 23:-3
|differ 0:15 3:-7 8:-4 9:-2 11:-2 16:-2 18:-2 19:-2 20:-3 23:-2
|dimens 1:-2 2:19 5:-3 8:-4 11:-5 16:-2 17:-3 19:6 20:-4 22:-6 23:-7
|director 22:2 23:-2
|do 0:-4 1:-7 2:2 4:-3 5:3 6:-2 7:3 8:3 9:2 11:6 12:-2 13:-4 14:-2 15:-5 16:4 17:2 18:-2 19:7 20:6 22:-8
|document 3:-2 15:14 23:-3
|down 10:5 18:2 20:3
|draft 15:6
|drop 11:-3 23:9
|each 13:3
|employe 20:2
|enough 11:-6 14:4 19:10 23:-2
|enumer 2:6 17:2 23:-3
|eras 1:16 10:-2 11:-5
|europ 13:3
|ever 14:2 20:2
|everi 1:2 2:-2 10:-2 13:5 17:3 20:5 23:-2
|everyth 0:2 1:5 3:10 5:-2 10:-2 11:7 19:-3 22:-3 23:-3
|evid 0:-3 3:-4 9:-2 10:4 11:17 15:6 16:-2 19:2 23:-6
|exchang 23:2
|excus 8:2
|exist 8:4
|expect 3:16 11:-2 17:-3 18:-2 19:-3 22:-5 23:-4
|explain 3:8 5:4 11:-2 17:4 18:-2 20:-2 22:-4
|export 1:-3 4:22 11:-2 15:5 20:-2 22:-5 23:-3
|ey 16:2
|far 3:-2 19:10 23:-3
|file 10:4 15:2 19:-2 23:2
|find 1:-2 3:-3 11:3 19:-2 20:15 21:-2 22:-2
|first 5:3
|fix 3:-2 10:-2 23:8
|flight 3:2
|for 0:-2 1:-3 2:-3 3:3 5:-4 8:-2 9:-2 10:8 11:5 12:8 13:-3 17:-3 19:-11 20:7 21:-2 23:3
|forget 1:13 9:-2 10:2 22:2 23:-3
|fortnight 12:3
|forward 23:2
|from 1:-3 4:6 5:-2 11:3 12:-3 14:5 19:2 20:-3 22:-2 23:4
|full 3:5 5:3 23:-2
|gap 3:-7 11:-2 17:-2 18:-3 19:20 23:-6
|gave 10:2
|get 1:4 5:-2 15:2 16:2 19:-3 23:7
|gimm 2:3 11:4 19:2 23:-3
|give 2:2 4:5 6:5 9:-2 14:-2 18:2 21:5 23:-8
|go 11:3 12:2 16:-2 19:-4 22:5
|goe 23:3
|good 3:-2 10:-2 16:-2 19:-4 22:7 23:7
|got 3:3 8:2 11:3 19:-2 20:-2
|gracia 22:15 23:-8
|grade 2:4 8:7 11:-2 19:-4 23:-3
|great 0:2 22:6
|grep 20:13 22:-2
|guidanc 20:6
|guten 23:2
|haha 22:6 23:-2
|halp 5:13 22:-4 23:-3
|hand 3:3 15:2
|happen 5:4
|happi 22:5 23:-2
|have 2:-4 3:-3 5:-2 7:-2 8:5 10:-3 11:10 13:-2 16:-2 18:-2 19:8 21:-2
|head 2:10 8:-2 20:-2 23:-2
|hei 10:2 22:8 23:-2
|hello 10:2 13:2 22:7 23:-3
|help 5:21 11:-4 22:-3 23:-3
|here 5:5 19:-2
|hi 3:2 22:2
|high 8:9 23:-6
|hint 2:-2 5:-2 6:14 9:17 14:-5 19:-4 22:-3 23:-5
|hit 10:3 20:2
|hola 3:2 22:7 23:-3
|hold 12:11 13:-2 14:-4
|hole 0:-2 3:-3 19:7
|honest 19:3
|hoop 16:2
|hous 23:2
|how 0:4 1:-3 2:4 3:-3 5:13 7:4 8:2 9:-3 10:-5 11:-3 12:-3 13:-3 14:-3 15:-4 16:-2 17:2 18:-4 19:7 20:-7 21:-3 22:6
|hr 0:3 3:-4 10:2 23:4
|i 0:-5 1:-2 2:-5 3:-4 4:5 5:2 6:-3 7:-4 8:-7 10:-3 11:14 12:-3 13:-5 14:2 16:-5 17:-8 18:8 19:13 20:-6 21:2 22:-9 23:-2
|id 3:2 13:2 15:2 18:6 23:-3
|if 11:-2 16:5 19:4 23:-2
|ignor 23:3
|import 4:7 11:-2
|in 0:-3 1:-2 2:7 5:-3 15:-3 16:3 18:-2 19:5 20:8 22:-3 23:-7
|into 2:3 15:3 22:-2 23:3
|it 0:-2 1:-6 2:-3 5:3 12:-2 16:-2 18:3 19:-4 22:11 23:8
|jd 16:3
|jira 23:4
|job 2:-2 3:2 8:2 16:2 22:3 23:-3
|jot 10:4
|jump 0:2
|just 2:-2 3:4
|keep 10:5
|kid 23:3
|kill 12:-3 14:8 23:2
|kind 22:3 23:-2
|kindli 10:2 15:2 19:2
|knock 18:2
|know 5:-2 7:3
|l5 3:8 23:-3
|l6 0:6 23:-2
|l7 0:3
|ladder 2:-2 8:11 23:-4
|land 10:2
|laptop 23:2
|last 1:13 11:-2 19:2 23:-4
|leadership 17:9
|let 10:2 15:-2 21:8 22:-3 23:3
|level 0:7 1:-2 2:-13 3:-6 5:-5 7:-2 8:20 9:3 10:-5 11:-5 12:-2 13:-2 14:-2 15:-2 16:-6 17:-4 18:-3 19:-4 20:-9 22:-7 23:2
|like 3:6 11:-2 13:2 23:-3
|line 20:6
|list 0:-3 1:-3 2:10 3:-4 8:5 11:14 14:-2 15:-2 16:-2 17:2 19:-3 20:-2 22:-5 23:-3
|live 12:3
|log 0:-2 10:9 11:9 18:-2 19:-3 20:-2 23:-3
|lol 22:6
|look 10:-2 14:2 15:-2 19:5 20:9 21:3 23:-5
|lost 5:5 23:-3
|lot 3:4
|love 14:4 22:2 23:-2
|lower 18:2
|lp 2:-4 5:-2 8:-3 11:-2 16:-3 17:22 19:-2 20:-5 22:-5 23:-7
|machin 23:3
|made 11:2 22:4 23:-2
|make 13:4 14:-2 15:8 23:5
|manag 3:6 11:-2 17:-2 19:-2 21:3 23:7
|mani 0:-2 2:10 5:-4 11:2 17:7 19:-5 20:-2 22:-3 23:5
|mark 18:3
|market 20:3
|mate 22:5
|me 0:-4 1:-2 2:2 5:-4 6:3 9:14 12:-4 13:6 14:7 15:-3 16:-2 18:9 20:-5 21:-5 22:-10 23:-2
|mean 2:-4 3:7 5:-2 17:7 23:-2
|measur 10:-2 16:3
|mechan 2:-2 20:9 23:-2
|meet 15:2
|mention 20:13 23:-5
|merci 22:6 23:-2
|messag 14:3
|milk 23:2
|mine 3:-3 19:6 23:-2
|miss 15:-2 19:9
|model 22:-2 23:4
|more 0:2 3:-2 6:5 12:-5 14:9 22:-2 23:2
|move 10:-2 13:2 17:2 23:5
|much 3:-3 11:2 23:5
|mute 12:8 22:-4 23:-2
|my 0:-4 1:9 2:-7 3:-7 4:2 6:-5 7:2 8:-6 9:14 10:-4 11:11 12:-4 13:-4 15:7 16:-8 17:-5 19:5 20:-7 21:9 22:-12
|myself 5:-5 18:9 19:2
|n 3:4 18:2
|name 2:10 8:3 16:-2 20:-2 23:-3
|never 13:-5 14:7 22:4
|new 5:7 10:8 16:-2 19:-4 20:-2 23:2
|newest 1:-2 11:8 23:-2
|next 0:3 12:7 14:-2 22:4 23:-5
|nice 22:10 23:-4
|nine 23:2
|no 2:-2 3:3 6:5 9:-2 10:-3 12:9 13:-4 14:7 20:-2 22:2 23:-6
|not 0:-2 2:-2 3:3 11:9 12:6 13:-2 14:7 22:-3 23:-8
|note 0:-8 1:11 2:-5 3:-12 4:2 5:-7 6:-2 7:-3 8:-5 9:-5 10:13 11:21 12:-6 13:-10 14:-4 15:-10 16:-9 17:-5 18:-8 19:-17 20:-11 22:-11 23:-4
|now 3:2 22:9 23:-4
|nudg 0:-3 1:-5 2:-3 3:-3 5:-2 6:-2 7:-2 8:-3 9:-3 10:-3 11:-3 12:11 13:16 14:11 15:-3 16:-5 17:-3 18:-2 19:-4 20:-5 21:-2 22:-12 23:-15
|occurr 2:-2 20:6 23:-2
|of 0:-2 2:5 4:-2 10:-5 11:-5 12:-3 16:7 19:3 20:3 22:-2 23:8
|off 6:11 9:-3 12:3 13:-4 14:11 16:-2 22:-3 23:-5
|oh 18:2
|ok 3:2 22:6 23:-3
|okai 22:3
|old 23:3
|on 1:7 2:-2 5:-2 6:5 8:-2 9:-2 10:-2 12:4 13:8 14:-5 15:-2 16:-3 19:-2 20:7 22:-3
|onli 0:-2 8:4
|open 1:-2 9:4 11:3
|or 0:2
|order 23:5
|other 0:-2 5:3
|our 0:-2 3:-2 5:-3 20:-2 23:14
|out 3:-2 5:3 11:2 17:2 18:2 23:-2
|outcom 0:2 3:2 23:-2
|over 21:2
|packet 0:-2 3:-7 4:-3 5:-2 9:-2 10:-2 11:-2 15:24 19:-3 21:4 22:-4 23:-7
|part 2:-2 20:11 23:-3
|passag 20:7
|password 23:7
|paus 12:18 13:-3 14:-5 22:-4 23:-2
|pdf 15:7 23:-2
|perform 3:2
|person 13:2
|phone 23:4
|phrase 20:3
|ping 10:-2 12:2 13:3 14:3 23:-4
|pizza 23:4
|pkt 15:19 19:-2 22:-3 23:-5
|place 20:10 23:-4
|plan 3:3
|pleas 0:-3 3:2 5:2 6:2 9:4 10:6 11:-3 13:-2 14:-2 15:3 16:-3 18:-2 19:5 20:2 21:2 22:-7 23:-4
|poem 23:2
|poke 11:-3 13:8
|polici 7:6 22:-2
|prepar 3:-2 10:-2 11:2 15:3
|principl 0:-2 2:-2 10:-2 15:-2 16:4 17:13 20:-4 22:-2 23:-5
|print 1:-4 11:4 23:3
|privaci 7:20 22:-6 23:-4
|priya 10:2
|profil 9:18 11:-3 19:-4 22:-2 23:-5
|project 23:4
|put 3:-3 15:5 18:6 19:-2
|python 23:2
|qualiti 20:3
|question 0:2 3:-2 5:4 20:2 23:-2
|quit 14:6 23:-2
|quot 20:2
|ran 10:2
|rate 9:-2 10:-2 11:-2 14:-2 18:16 19:-4 21:-2 22:-4
|re 0:2
|read 1:-3 5:-4 7:4 11:2 19:-2 20:5 21:2
|readi 0:-3 3:-8 5:-2 9:-2 11:-4 15:-2 16:-2 19:18 21:2 22:-4 23:5
|realli 3:2 22:3
|recip 22:-3 23:6
|recommend 23:4
|record 3:-2 10:10 11:2 20:-2 23:-5
|rememb 10:8 23:-2
|remind 1:-2 2:2 3:2 6:-2 8:-2 10:-3 11:-2 12:4 13:13 14:9 16:-3 19:-2 20:-2 22:-5 23:-10
|remov 1:13 10:-2 11:-4 14:3
|renew 10:2
|reorg 19:3 23:-2
|report 19:3
|reset 23:4
|retro 10:4 23:-2
|review 10:3
|rf 3:3
|right 3:3 16:2
|risk 20:4 22:-2
|rm 1:4 3:3 11:-3
|role 9:6 23:-2
|room 22:-2 23:5
|row 2:3 3:4 8:-2 16:-2 20:8 23:-4
|rule 23:2
|sai 0:4 3:-4 10:-2 16:2 18:3 20:5 23:-3
|said 10:2 20:2 23:2
|sale 3:2
|salut 22:7 23:-3
|sceptic 19:2
|score 18:6 22:-3 23:7
|scrap 1:5 10:-2
|script 3:8 18:-2 23:-2
|seamless 20:5
|search 0:-3 3:-7 10:-2 15:-2 16:-3 17:-4 20:18 22:-3 23:-3
|section 16:6 17:-3
|see 1:-2 5:4 11:5 12:-2 16:2 19:-2 21:2 22:7 23:-7
|select 23:2
|self 18:8
|sell 3:3
|send 12:-2 14:6 15:-2 21:6
|sentenc 20:9 23:-2
|separ 19:3
|set 9:15 10:-2 13:5 18:2 19:-2 22:-2 23:-3
|seven 2:13 20:-2 22:-3 23:-3
|should 3:3 5:-2 11:-2 19:3 23:4
|show 0:-7 1:-8 2:-2 3:11 4:-2 5:2 7:3 8:5 9:-2 10:-3 11:4 12:-2 13:-3 14:-2 15:-2 16:3 17:-2 18:-3 19:2 20:2 21:3 22:-4 23:-5
|sick 5:-3 19:-2 23:6
|side 0:8 22:-2
|sinc 3:2 11:3
|sit 23:4
|sixteen 17:4
|size 16:2
|skip 12:12 13:-3 23:-3
|small 0:2
|snooz 12:19 13:-2 22:-5 23:-3
|so 3:3
|solid 18:2
|some 16:2
|somebodi 20:2 23:-2
|someon 2:2 10:-2 16:4 23:-3
|someth 3:-2 10:3 11:4
|sorri 22:8 23:-4
|sort 5:3
|sourc 10:2
|spit 17:2
|stai 0:3
|stand 5:-3 19:11 23:-4
|start 13:6 14:-3 18:5
|statement 0:6 3:-5
|statu 9:-3 11:-2 19:12 23:-4
|still 3:-2 11:-3 15:-2 19:12 23:-3
|stop 6:5 9:-2 13:-4 14:16 22:-4 23:-4
|store 7:5 10:3 23:-2
|stori 11:3
|strategi 0:-2 3:3
|strong 10:2 19:3
|stuff 3:6
|suppos 16:2
|system 3:6 18:-2 22:-2 23:7
|tabl 1:-3 11:-3 23:9
|tag 23:2
|tailspin 10:3
|talk 20:5
|taxi 22:-2 23:6
|team 23:6
|tell 3:3 8:2 17:3 23:5
|term 20:2
|text 0:-2 3:2 16:2
|thank 22:12 23:-7
|that 1:13 5:-2 10:6 11:-6 13:-2 18:-2 19:-3 20:2 21:3 23:-2
|the 1:10 2:7 3:-3 4:-4 5:-9 6:4 7:-4 8:7 9:-5 10:-7 11:-8 14:6 15:-2 16:8 17:6 18:-6 19:-7 20:4 21:-5 22:-5
|thei 2:4 23:4
|theme 8:5 23:-2
|then 23:2
|there 0:-7 2:4 5:6 8:7 17:-2 19:-2 20:9 22:2 23:-9
|thi 3:-6 5:5 8:-2 10:6 11:2 12:11 13:-3 14:-2 18:-2 19:-3 20:-2 22:-3 23:4
|thin 19:5 23:-2
|thing 1:2 2:4 5:6 8:-2 19:-2 20:-2 22:5 23:-4
|think 3:-2 18:3 23:7
|till 12:7 13:-2 14:-2 19:3 23:-2
|time 2:-2 23:7
|tip 6:5 23:2
|titl 2:4 8:10 23:-7
|to 0:-2 2:-2 3:-3 4:-2 5:-2 8:8 10:2 13:-3 14:-2 17:-2 18:4 20:-4 22:-3 23:13
|todai 5:-2 10:5 22:3
|togeth 15:2
|told 10:2 11:3
|tonight 23:4
|track 19:5 23:-2
|train 23:4
|translat 2:-3 20:-2 22:-5 23:16
|true 23:2
|trust 0:2 3:5 20:5 23:-3
|try 0:2
|turn 6:5 12:-2 14:4 15:3
|under 1:2 10:4
|undo 1:9 23:-3
|unsubscrib 14:18 22:-5 23:-3
|until 12:8 14:-4
|up 0:3 3:-2 15:2 19:-2 20:7 23:-2
|us 5:12 8:-2 11:3 20:-2 22:-6 23:4
|usag 3:2 5:19 22:-7 23:-4
|veri 13:3 22:4 23:-2
|versu 0:14 3:-11 20:-2 23:-3
|vpn 23:5
|wai 23:4
|want 0:-2 3:5 4:5 5:-4 9:3 10:2 11:-3 12:-3 14:5 16:-2 19:-2 21:4 23:-3
|we 3:4 8:2 16:-2 20:-2 23:4
|weak 19:6 23:-3
|weekli 1:-4 11:-3 12:3 13:8 14:13 20:-2 22:-2 23:-6
|what 1:-4 2:8 3:5 4:-2 5:13 6:-2 7:5 8:4 10:-8 11:7 12:-4 13:-5 14:-4 15:-4 16:-6 17:5 18:-6 19:5 21:-4 22:-9
|whatev 20:2
|whatv 11:5 16:2
|when 5:3 16:2 23:8
|where 1:-2 2:-3 3:-3 5:2 10:-2 12:-2 15:-2 16:-3 17:-2 19:8 20:8 22:-2 23:2
|whether 23:2
|which 1:-3 2:8 3:-4 8:8 9:3 10:-5 11:7 12:-2 13:-2 14:-2 15:-2 17:5 18:-2 19:4 21:-2 22:-6 23:-5
|who 1:-2 3:2 5:2 7:3 10:-4 11:-4 15:-2 19:-3 20:-2 21:2 23:11
|whole 0:8 3:5 8:-2 16:3 20:-3 22:-2
|why 23:3
|wifi 23:5
|will 2:2 3:-2 10:3 20:-2 23:9
|wipe 1:14 7:-2 11:-2 18:-4
|with 0:-3 1:-2 3:2 10:4 12:-2 13:-2 14:5 15:2 16:-2 21:8 22:-2 23:-5
|without 16:2
|won 23:5
|word 3:2 19:-2 20:13 23:-7
|work 5:9 10:2 19:3 22:-4 23:-3
|workshop 10:3
|would 13:2 16:4 18:2 19:5 23:-5
|write 1:-2 3:-2 5:2 10:2 11:4 12:-2 13:2 14:3 19:-3 23:6
|written 3:4 19:-2 20:2 23:-2
|wrong 1:2 22:7 23:-4
|yesterdai 1:2
|you 0:-6 1:2 4:-2 5:3 6:4 7:7 9:3 10:2 11:2 14:-2 15:-4 16:-5 17:-2 18:-4 19:-5 20:-3 22:14 23:-7
|your 14:3 22:14 23:-10
ᅲᅲ 3:2
ᅲᅲ| 3:2
`
