// Written by `npm run learn` from test/conversation/tuning.jsonl: do not edit. Made from 633e0bda47b4af91.
export const intentWeights = `
compare delete dimensions erase expectations export help hints holdings levels me notes.add notes.list nudge.pause nudge.set nudge.stop packet posting principles rate readiness search share smalltalk unknown
# 0:-40 1:-67 2:-80 3:-65 4:-31 5:-59 6:-83 7:-58 8:-57 9:-81 10:-61 11:-90 12:-84 13:-66 14:-75 15:-64 16:-65 17:-75 18:-60 19:-83 20:-70 21:-64 22:-64 23:-60 24:-42
#asked 0:13 1:-9 2:22 4:13 6:14 8:-6 9:7 11:-41 12:9 13:-10 15:-9 16:-6 17:12 18:9 19:-18 21:8 23:10 24:-16
#asks 0:11 1:-17 2:-16 3:-13 4:-10 5:-4 6:32 7:-13 8:-4 9:19 10:6 11:-66 13:-9 14:-17 15:-16 16:-13 17:11 19:-31 20:16 22:-12 23:-33 24:5
#colon 0:-10 1:-18 2:-10 3:-9 4:-11 6:-12 7:-4 9:-5 10:-7 11:101 12:-31 13:-27 14:16 15:-15 16:-25 18:-16 20:-6 21:-9 22:-4 23:-28 24:-71
#deed 1:-10 3:6 4:-23 6:-13 8:5 10:-5 11:36 12:-33 13:-12 16:-4 17:-10 19:-9 20:-8 22:-7 23:-5 24:-13
#dimensions0 0:-37 1:-16 3:-11 4:-57 5:-17 6:-6 7:-16 8:-15 9:5 10:-12 11:-31 12:-33 13:-10 14:-14 15:-12 16:-19 17:-13 18:-23 19:-54 20:-20 21:-22 22:-19 23:4 24:19
#dimensions1 0:-5 1:-16 2:-32 3:-25 4:6 5:-21 6:-26 7:-17 8:-19 9:-29 10:-24 11:-12 12:-29 13:-15 14:-22 15:-22 17:-21 19:-30 20:-25 21:-7 22:-19 23:-30 24:-8
#dimensions1! 0:10 1:-15 2:-26 3:-21 4:8 5:-15 6:-35 7:-13 8:-16 9:-41 10:-17 11:-19 13:-25 14:-32 15:-20 16:-22 17:-27 18:-19 19:5 20:-21 21:-33 22:-12 23:-28 24:-20
#dimensions2 0:-8 1:-10 2:-15 3:-5 6:-9 7:-6 9:-4 11:-19 13:-6 14:-5 16:-8 17:-9 19:-6 20:-13 21:5 24:-16
#dimensions2! 1:-9 4:12 6:-6 7:-5 8:-5 9:-12 10:-5 11:-9 12:-20 13:-10 15:-9 16:-13 17:-5 18:-13 20:9 21:-7 22:-11 24:-16
#levels0 0:-49 1:-21 2:-8 3:-28 4:-45 5:-26 6:-19 7:-27 8:-28 9:-28 10:-33 12:-16 13:-26 14:-27 15:-20 16:-26 17:-8 18:-13 20:-8 21:4 22:-20 23:-12 24:29
#levels1 0:-103 1:-31 2:-47 3:-22 4:114 5:-22 6:-34 7:-17 8:-19 9:-37 10:-15 11:-46 12:-41 13:-26 14:-28 15:-25 16:-20 17:-43 18:-23 19:-40 20:-10 21:-41 22:-24 23:-25 24:-20
#levels2 0:113 1:-15 2:-26 3:-15 4:-100 5:-11 6:-30 7:-13 8:-10 9:-16 10:-13 11:-47 12:-27 13:-14 14:-20 15:-18 16:-20 17:-24 18:-25 19:-41 20:-51 21:-27 22:-19 23:-22 24:-51
#long1 0:-11 1:-21 2:15 3:-7 4:32 5:4 6:18 7:-15 10:7 11:-55 12:18 13:-11 14:-15 16:7 17:11 18:-7 20:13 21:-14 22:-19 23:30 24:-30
#long2 0:-10 1:6 2:-8 3:-6 4:-13 5:-14 6:-12 7:8 8:-9 9:-10 10:-8 11:-36 13:-13 14:-15 15:-7 16:-32 17:-39 18:-8 19:-10 20:-25 21:-8 22:-19 23:-5 24:20
#long3 0:-12 1:-6 2:-29 3:-8 4:-19 5:-10 6:-28 7:-12 8:-13 9:-25 10:-19 11:21 12:-28 14:-14 15:-7 16:-10 17:-21 18:-5 19:-5 20:-23 22:4 23:-35
#long4 0:7 1:-9 2:-19 3:-9 5:-8 6:-17 7:-7 8:-8 9:-11 10:-10 11:29 12:-18 13:-15 14:7 15:-12 16:-6 18:-6 19:-9 21:-9 23:-23 24:-43
#long5 0:7 4:-16 9:6 12:-12 13:10 16:8 17:10 19:-14 24:29
#own-deed 0:-9 1:8 2:16 3:4 4:6 5:-5 8:-4 9:-10 11:25 12:21 13:-13 15:10 18:-9 19:-10 22:-11 24:-18
#strange0 1:-9 2:-25 4:-9 7:-21 10:-7 11:-43 13:-17 17:-11 18:-6 19:-10 20:-21 22:-4 23:25 24:-76
#strange1 1:-18 2:-5 3:-7 4:-16 5:-15 8:-18 9:-4 10:-10 11:-9 12:-18 13:-13 14:-11 15:-12 16:-4 17:-18 18:-13 19:-13 20:-8 23:-19
#strange2 0:-25 2:-8 3:-10 4:-6 5:-7 6:-33 8:-8 9:-16 10:-8 11:11 12:-13 13:6 14:-16 15:-10 16:-19 18:-10 19:-13 20:-10 21:-12 22:-16 23:-18 24:18
#strange3 1:-4 3:-13 4:15 5:-6 6:-8 7:-5 9:-21 10:-6 12:-9 13:-8 14:-9 15:-8 16:-13 17:-7 19:-6 21:-17 22:-8 23:-19 24:41
10x 11:4
1182 24:9
1182_ 24:9
1182| 24:6
12th 12:-4 13:10 15:-7 16:6
12th| 13:4 16:4
14th 13:5 24:6
15th 15:-4
1s 4:7 11:-7
1s| 4:5
2023 24:-5
20th 13:4
20th_ 13:4
2400 11:-5 24:22
2400_ 11:-5 24:22
2400| 24:15
300 11:12 21:-7
300__to 24:5
300| 11:8 21:-5
4521 4:-5 23:-5 24:20
4521| 24:14
4b 23:-4
4th 13:8 24:17
4th__fridg 24:5
4th_floor 24:20
4th| 13:6 24:12
500 19:-5 24:14
500| 24:10
900 11:5 24:-7
900_<hint> 24:-4
900| 24:-5
9th 16:7
<company> 0:-24 2:-7 4:4 6:-10 9:-38 15:-5 16:-4 17:-32 20:-6 21:-9 24:81
<company>_ 0:-15 9:-10 11:5 24:16
<company>_<section> 17:-4
<company>__ 9:-11 24:6
<company>__for 17:-12 24:8
<company>__my 17:-5
<company>_for 17:-6 24:10
<company>_level 0:-13 9:-9 24:11
<company>_or 24:5
<company>| 0:-19 2:-5 4:4 6:-6 9:-27 17:-26 21:-7 24:60
<day> 2:-8 4:-10 6:-13 10:-6 11:10 12:-23 13:-9 14:72 15:-31 16:16 17:-24 18:-5 19:-19 21:-13 22:-5 24:-21
<day>_ 1:10 3:-7 4:5 6:-6 11:4 12:-6 14:-30 15:-7 16:6 20:-6 21:-9 24:59
<day>_<day> 14:7
<day>_<hint> 13:10 14:-10 24:-5
<day>_<number> 13:-9 14:20 17:-12 19:-9 24:15
<day>_<time> 0:6 11:-10 13:-7 14:44 15:-19 23:-17 24:-25
<day>__ 15:-8 23:5 24:-10
<day>__<day> 14:10
<day>__<deed> 11:6
<day>__<hint> 9:6
<day>__<number> 13:-8 14:19 24:-7
<day>__<time> 11:-7 13:-13 14:27 15:-5 24:-14
<day>__an 21:5
<day>__and 14:6
<day>__at 14:5
<day>__be 13:12 14:-8 24:-5
<day>__europ 14:5
<day>__have 14:5 24:-5
<day>__i 13:4
<day>__it 16:7 24:-5
<day>__more 20:5
<day>__my 24:5
<day>__six 24:8
<day>__the 14:7 24:-4
<day>__with 12:4
<day>_a 11:-4
<day>_after 13:-6 14:11 24:-16
<day>_and 9:9
<day>_around 14:7
<day>_arvo 14:6 24:4
<day>_at 11:-12 12:-4 13:-17 14:26 16:-4 19:-5 24:-9
<day>_be 14:8 24:-7
<day>_could 14:4 21:4
<day>_for 24:7
<day>_gener 16:7
<day>_i 14:6 24:-9
<day>_in 11:14 24:9
<day>_instead 14:9
<day>_no 14:-5
<day>_not 1:7 24:-5
<day>_of 13:-6 14:4
<day>_on 11:9 24:-5
<day>_onli 13:9
<day>_ping 15:9
<day>_pleas 13:18 14:-9
<day>_promis 11:5
<day>_sinc 12:7
<day>_so 12:-5 14:14
<day>_the 15:6 24:5
<day>_to 14:5 15:-5 23:-6 24:7
<day>_went 11:5
<day>_when 24:-7
<day>_with 11:6
<day>_would 20:11
<day>| 1:5 2:-5 6:-9 9:-6 10:-4 11:6 12:-22 13:-12 14:53 15:-25 16:8 17:-14 19:-12 21:-12 22:-5 24:-21
<deed> 0:-9 1:-5 2:13 3:9 4:-8 5:-6 6:-14 10:-4 11:40 13:-18 15:4 16:-7 17:-9 18:-10 19:-9 20:-16 22:-14 24:-14
<deed>_ 0:-10 2:14 3:-7 6:-4 8:16 9:22 11:-15 12:10 13:4 17:-10 18:-6 20:-9 21:5 23:-12 24:-6
<deed>_<company> 24:-6
<deed>_<dimension> 4:-4 19:6
<deed>_<hint> 4:-6 11:10 12:-6 16:-6 24:8
<deed>_<level> 0:-7 4:9
<deed>_<number> 1:5 4:-6 11:6 12:-5
<deed>_<section> 4:12
<deed>__ 2:4 3:8 4:-9 6:-8 11:-5 12:-8 14:-8 15:7 17:10 18:6 20:-9 23:6
<deed>__<company> 4:8 24:-6
<deed>__<day> 11:4 23:10 24:-8
<deed>__<deed> 3:4 6:4
<deed>__<dimension> 1:-9 12:8 20:-9
<deed>__<guideline> 24:8
<deed>__<hint> 0:-7 4:-7 11:20 12:7 16:-8 17:-5 21:-5 24:-27
<deed>__<level> 0:5 24:5
<deed>__<number> 4:6 11:20 19:-7
<deed>__<period> 12:9
<deed>__<section> 24:4
<deed>__<time> 1:7
<deed>__a 4:-13 11:9 17:-7 24:8
<deed>__about 11:-5 12:12
<deed>__alarm 24:9
<deed>__and 11:5
<deed>__ask 4:-8 20:9
<deed>__at 19:5
<deed>__be 4:-5 20:6
<deed>__but 0:-6 4:6
<deed>__by 20:-4 24:-4
<deed>__calibr 11:4
<deed>__do 2:-4 4:14
<deed>__down 19:5 24:-5
<deed>__evid 20:5
<deed>__far 20:4
<deed>__first 11:8
<deed>__for 4:4 11:6
<deed>__get 4:6
<deed>__goe 11:6
<deed>__handl 4:10
<deed>__have 4:5
<deed>__her 24:4
<deed>__here 12:4
<deed>__i 2:8
<deed>__in 2:7 4:-9 9:-4 12:5 21:8 24:-5
<deed>__it 16:4
<deed>__just 2:4
<deed>__last 24:14
<deed>__like 4:-6 17:-7 20:4 24:14
<deed>__match 24:8
<deed>__me 1:-4 3:21 8:-6 12:4 24:-7
<deed>__minut 1:8 11:-6
<deed>__monthli 11:4
<deed>__my 11:9 12:-4 16:4 20:-8
<deed>__no 2:5
<deed>__note 2:-5 12:-12 20:11
<deed>__now 24:13
<deed>__nudg 14:5
<deed>__of 16:6 24:19
<deed>__on 11:10 20:7
<deed>__our 24:-5
<deed>__place 4:4
<deed>__question 4:6
<deed>__so 12:11 20:-5 24:-4
<deed>__someth 21:4
<deed>__team 24:-8
<deed>__thank 23:4
<deed>__the 0:-5 2:6 4:-13 9:4 11:5 12:11 24:5
<deed>__their 11:6
<deed>__thing 14:6 21:7
<deed>__to 4:-4 6:7 11:5 19:7 24:-10
<deed>__todai 11:5
<deed>__twice 1:9
<deed>__under 20:-5
<deed>__up 21:9
<deed>__us 4:6
<deed>__want 4:-4 24:13
<deed>__we 4:5
<deed>__weekli 11:-4 14:5
<deed>__what 4:4 12:-6 20:9 24:-9
<deed>__where 18:5
<deed>__which 2:-8 12:-9 20:5
<deed>__why 0:6 4:-7
<deed>__with 11:6
<deed>__wrong 24:6
<deed>__you 6:7 24:-4
<deed>_a 0:-6 11:23 12:4 17:-7 20:6 21:-9 24:10
<deed>_about 1:-14 3:19 4:-4 8:-6 12:14 17:5 24:-4
<deed>_ad 6:6
<deed>_again 18:9
<deed>_aisha 11:7
<deed>_all 12:-7
<deed>_an 1:8 12:-5 24:8
<deed>_and 2:-5 9:5 12:-6 20:5 24:-5
<deed>_anywher 21:6
<deed>_at 2:8 24:-10
<deed>_be 11:7 24:-4
<deed>_becaus 24:4
<deed>_both 24:7
<deed>_by 4:-6 11:5 12:12
<deed>_cancel 24:5
<deed>_differ 0:6
<deed>_down 4:-12 12:18 19:-5 24:8
<deed>_enough 4:-9 20:5
<deed>_everyon 12:-5 24:-4
<deed>_exactli 18:8
<deed>_fine 11:6
<deed>_first 14:9
<deed>_flight 11:4
<deed>_for 11:6 20:15 21:-4
<deed>_from 4:6 9:6 11:-6 20:-7 24:-4
<deed>_her 11:17 24:-9
<deed>_here 2:-6 9:10 11:-4 24:-9
<deed>_hi 11:4
<deed>_hour 11:7 24:-5
<deed>_how 11:-5 20:-5
<deed>_i 0:4 2:7 9:-4
<deed>_id 4:4
<deed>_in 0:-10 2:6 4:13 11:4 12:13 14:-4 16:-8 17:-5 20:-6 21:-6 24:14
<deed>_into 16:8
<deed>_it 0:-5 11:10 12:-7 16:-8 21:5 23:10
<deed>_keep 4:11 24:-7
<deed>_last 12:5
<deed>_left 12:-5 24:12
<deed>_me 0:4 11:-8 12:-7 19:21 20:5 21:8 24:-7
<deed>_my 10:11 11:-14 14:6 16:6 17:4 20:8 24:-10
<deed>_myself 2:-8 20:9
<deed>_no 2:-5 4:6 9:-4 11:5 12:-7 17:-9 20:6 24:17
<deed>_noth 12:-5 20:11
<deed>_nudg 14:9
<deed>_of 6:-4 11:-4 21:5
<deed>_off 4:-5 24:-4
<deed>_ok 4:-4
<deed>_on 1:-7 2:17 3:6 9:-8 12:13 20:-19 24:-14
<deed>_or 2:-4 4:4
<deed>_our 11:8 24:-9
<deed>_out 0:5 24:14
<deed>_over 11:4 24:-6
<deed>_pop 21:14
<deed>_sinc 6:-4 20:5 24:8
<deed>_so 0:4 4:-10 20:10
<deed>_someth 1:14 11:-10
<deed>_store 3:6
<deed>_sure 4:5 17:-5
<deed>_system 19:5 24:-6
<deed>_ten 1:11 11:-5
<deed>_that 4:5 11:7
<deed>_the 0:-9 1:-13 2:-4 4:-7 9:5 11:50 12:-13 13:-9 16:-9 20:-6 21:-11 23:-5 24:-20
<deed>_thei 4:-6 24:11
<deed>_them 11:11 12:-4
<deed>_there 9:5
<deed>_thi 0:-4 2:-5 4:5 11:-13 12:8 24:18
<deed>_to 0:-6 2:-7 4:38 12:-5 14:-6 15:13 21:-8 24:-17
<deed>_togeth 11:-6 16:15 20:-4 24:-4
<deed>_up 2:12 11:21 21:-9
<deed>_us 4:-7 11:17 12:-5 21:6
<deed>_we 24:-5
<deed>_what 9:8 24:15
<deed>_when 4:8
<deed>_which 2:7
<deed>_with 6:10 11:13 12:-6 21:-5 24:-6
<deed>_would 20:5
<deed>_written 12:7
<deed>_wrong 1:4
<deed>_yesterdai 1:7 12:-4
<deed>_you 3:11 11:-5 12:9 23:14 24:-19
<deed>| 0:-5 1:-9 2:13 3:8 4:8 6:-14 9:-7 11:34 12:5 13:-7 14:-6 16:-6 17:-15 21:-17 22:-8 24:-14
<dimension> 1:-8 2:-13 3:-11 4:24 5:-8 6:-16 7:-7 8:-9 9:-24 10:-9 11:-16 12:-5 13:-14 14:-12 15:-11 16:-10 17:-10 18:-11 21:-18 22:-9 23:-16 24:-20
<dimension>_ 0:-6 1:-13 2:-4 4:26 5:-4 6:-7 8:-6 9:-11 11:-8 12:17 16:8 18:-12 19:-24 20:8 23:-7 24:-18
<dimension>_<dimension> 0:14 20:11
<dimension>_<hint> 4:-13 11:31 12:-20 19:-14 20:-10 24:6
<dimension>_<level> 4:-29 18:30 20:-12 24:-8
<dimension>_<number> 1:-8 4:-36 18:-11 19:39 20:-10 24:-9
<dimension>_<period> 24:6
<dimension>_<section> 4:4
<dimension>_<time> 24:5
<dimension>__ 1:9 3:-5 4:-5 11:-8 12:7 19:8 21:-4
<dimension>__<deed> 4:-9 12:-5 24:6
<dimension>__<dimension> 0:14 4:5 12:4 20:-9
<dimension>__<hint> 0:-5 1:10 11:12 12:-10 19:-10 20:5
<dimension>__<level> 4:5 18:-5 19:-12 20:-4
<dimension>__<number> 0:-8 1:6 11:-4 19:16 20:-5
<dimension>__a 0:5 4:-6 19:10
<dimension>__all 4:-23 18:19
<dimension>__and 0:5 2:5 4:-7
<dimension>__as 0:6 20:4
<dimension>__be 0:9 4:-9 19:12 20:-5 24:-8
<dimension>__by 0:8 4:-8 20:4
<dimension>__can 24:10
<dimension>__chang 0:5 4:-4
<dimension>__do 24:11
<dimension>__enough 12:-4 20:8
<dimension>__etc 24:-5
<dimension>__expect 4:4
<dimension>__first 12:7
<dimension>__for 4:13
<dimension>__from 1:10 4:-4 12:-5
<dimension>__gave 11:-4
<dimension>__give 12:4
<dimension>__hold 20:11
<dimension>__i 0:-8 1:-5 4:11 11:-5 12:7 19:8 20:-5
<dimension>__it 24:9
<dimension>__level 4:8
<dimension>__me 0:-5 19:5
<dimension>__my 20:5
<dimension>__next 0:5
<dimension>__note 4:6
<dimension>__now 4:10
<dimension>__on 4:5
<dimension>__or 4:7 24:-4
<dimension>__pleas 1:-6 12:11 20:8 22:-4
<dimension>__rate 19:-5
<dimension>__rf 4:7 24:-7
<dimension>__score 19:4
<dimension>__script 4:10 24:-4
<dimension>__so 11:8
<dimension>__the 4:5
<dimension>__think 12:4
<dimension>__to 4:-4 22:9 24:12
<dimension>__us 12:5
<dimension>__versu 0:5
<dimension>__wait 4:7
<dimension>__what 0:6 12:-9
<dimension>__with 4:-6 19:-6
<dimension>__would 19:5
<dimension>__you 12:5 19:5
<dimension>_accord 4:5
<dimension>_across 0:5
<dimension>_again 0:7 4:-5 12:5
<dimension>_and 12:-6 13:-4 19:-5 21:-6 24:-7
<dimension>_as 4:4
<dimension>_ask 4:-7 11:-4 24:13
<dimension>_at 4:8 24:-4
<dimension>_b 4:-5
<dimension>_bar 0:5
<dimension>_be 4:7 19:-5 20:10
<dimension>_befor 11:-5 19:5
<dimension>_between 0:9 4:-4
<dimension>_box 20:5
<dimension>_but 0:5
<dimension>_by 12:-5 20:6
<dimension>_can 19:4
<dimension>_cat 24:-8
<dimension>_chang 0:7
<dimension>_do 4:5 12:-5 24:15
<dimension>_enough 4:-4 20:6
<dimension>_even 4:4
<dimension>_evid 20:5 22:9
<dimension>_expect 0:-4 19:-6 20:-6
<dimension>_firm 24:-4
<dimension>_for 4:8 20:-9
<dimension>_from 0:5 4:-8
<dimension>_front 20:4
<dimension>_gap 0:-4 20:14
<dimension>_go 4:-7 20:6
<dimension>_have 4:-7 20:9
<dimension>_i 0:4 11:-18 19:19 20:-6 24:7
<dimension>_id 4:-5 11:-5 19:6
<dimension>_if 19:5
<dimension>_in 4:7 11:6 19:-9 24:11
<dimension>_it 12:7
<dimension>_level 0:25 4:-13 9:-5
<dimension>_manag 22:-7 24:11
<dimension>_mark 19:11 24:-5
<dimension>_mean 4:13
<dimension>_meet 24:5
<dimension>_my 4:14 11:-4 19:6
<dimension>_newest 11:-5 12:10
<dimension>_no 4:10
<dimension>_note 0:-7 1:13 4:-6 19:-9 22:16 24:-5
<dimension>_on 11:5
<dimension>_onli 4:-5 20:12
<dimension>_or 0:6 12:5 19:-5
<dimension>_over 12:6
<dimension>_pleas 1:-5 4:19 11:5 16:-6 20:6
<dimension>_plu 0:5
<dimension>_rate 1:17 3:-5 19:-8
<dimension>_rm 4:9 24:-11
<dimension>_row 4:20 17:-4 21:-4
<dimension>_said 11:12
<dimension>_score 19:6
<dimension>_should 19:15 24:-6
<dimension>_show 11:-5 12:7
<dimension>_side 4:5
<dimension>_so 12:7 20:-5
<dimension>_stuff 0:5 12:-10 20:6
<dimension>_summit 19:-9
<dimension>_team 2:8 4:-5 24:10
<dimension>_thank 4:5
<dimension>_that 4:-5
<dimension>_the 1:8
<dimension>_thi 20:6
<dimension>_to 0:-5 4:-4 19:12
<dimension>_want 4:-4 12:9 24:15
<dimension>_what 0:-6 4:11 20:-4 21:-4
<dimension>_where 21:7
<dimension>_which 4:9
<dimension>_whichev 4:11
<dimension>_with 4:-7
<dimension>_work 0:9
<dimension>_would 12:6
<dimension>_ye 11:-5
<dimension>_yet 12:7 20:-5
<dimension>| 2:-13 3:-7 4:29 5:-5 6:-10 8:-6 9:-17 10:-6 11:-12 12:7 13:-8 14:-6 15:-6 16:-6 17:-5 18:-6 19:12 21:-13 22:-4 23:-12 24:-43
<guideline> 0:-10 2:54 4:28 6:-8 9:26 11:-27 12:-10 13:-10 15:-5 17:-45 18:-23 20:-32 21:56 23:-8 24:-61
<guideline>_ 2:21 4:17 6:7 9:16 11:-5 18:-4 20:-13 21:-29 24:-18
<guideline>_<hint> 2:-7 21:8
<guideline>_<number> 2:-6 9:6 24:-5
<guideline>__ 0:-5 2:23 4:5 6:-6 21:-25
<guideline>__<deed> 2:12 9:-5
<guideline>__<hint> 2:-17 4:-6 17:-4 21:23
<guideline>__and 2:-6 9:7
<guideline>__anyth 4:-4 9:-4 21:17
<guideline>__at 2:6 4:-9 9:8 21:-8 24:9
<guideline>__be 2:-4 17:-6
<guideline>__could 2:-8 9:11
<guideline>__do 0:7 21:4
<guideline>__employe 21:5
<guideline>__for 2:5 4:5 21:-5
<guideline>__how 9:-6 24:-5
<guideline>__i 9:5
<guideline>__just 2:-4
<guideline>__me 21:4
<guideline>__name 9:-6
<guideline>__not 4:7
<guideline>__on 2:-7 4:7 21:10
<guideline>__sai 21:7
<guideline>__search 2:7
<guideline>__that 17:-4 21:5
<guideline>__the 2:5 9:-5 17:-5 21:-7
<guideline>__thei 18:-6
<guideline>__us 4:8
<guideline>__we 4:5
<guideline>__where 21:6
<guideline>__work 21:5
<guideline>_about 4:-5 21:7
<guideline>_and 2:9 9:-11 17:-7 21:10 24:-9
<guideline>_area 2:8
<guideline>_ask 4:12
<guideline>_at 21:5
<guideline>_be 21:10
<guideline>_but 21:8
<guideline>_cover 6:-5 9:16 21:-8 24:-12
<guideline>_do 18:-8 21:6
<guideline>_ever 21:11
<guideline>_expect 4:8
<guideline>_for 21:12
<guideline>_from 9:10
<guideline>_have 0:-4 2:27 4:-9 9:-5
<guideline>_i 2:9 9:6 21:-5
<guideline>_just 2:9 17:-6 21:-5
<guideline>_know 0:-5 4:-6 9:22
<guideline>_lol 4:-7
<guideline>_look 2:9 6:-4
<guideline>_mention 2:-10 17:-6 21:19
<guideline>_of 4:4
<guideline>_on 4:9 21:6
<guideline>_onli 20:-4 21:-10
<guideline>_or 2:-6 17:-9
<guideline>_pleas 9:5 21:-10
<guideline>_sai 2:-12 9:-8 21:23
<guideline>_split 2:11
<guideline>_that 21:8
<guideline>_the 17:-11
<guideline>_there 2:-4
<guideline>_want 4:20 21:-5
<guideline>_what 2:5 4:5 9:-6
<guideline>_where 21:10
<guideline>_word 21:-5
<guideline>| 2:33 4:16 6:-5 9:11 11:-15 12:-5 13:-7 17:-27 18:-15 20:-17 21:14 23:-6 24:-37
<hint> 0:8 1:-9 2:6 4:-12 5:-13 6:-18 8:-12 9:-32 11:14 12:-5 14:-27 15:-9 17:14 18:-33 19:-12 20:-10 21:14 22:9 23:-6 24:-4
<hint>_ 1:-13 2:-22 3:-8 4:18 5:-6 6:19 9:-12 10:-8 11:-16 12:34 13:-5 16:-12 20:-7 22:-17 23:-9 24:20
<hint>_300 21:-6
<hint>_<day> 19:-5
<hint>_<dimension> 0:-12 4:-4 11:4 19:-15
<hint>_<guideline> 4:-8 24:12
<hint>_<hint> 0:-5 1:-9 2:-11 4:8 9:-6 11:-11 12:10 14:-4 16:13 17:8 19:10 20:7 21:-14 24:-13
<hint>_<level> 0:4 10:-6 16:-5 20:29 24:-20
<hint>_<number> 0:-11 1:9 4:-10 11:18 12:-19 13:-7 16:-10 20:12 24:-9
<hint>_<period> 4:8 19:-7 24:23
<hint>_<person> 16:-6 20:-5 22:7 23:-8
<hint>_<posting> 17:7 24:-5
<hint>_<principle> 4:7
<hint>_<section> 0:16 4:4 21:-6 24:-10
<hint>_<time> 17:5
<hint>__ 1:6 2:-6 4:16 5:-14 9:-24 10:13 11:-13 12:16 15:6 16:5 18:5 19:20 20:27 21:12 22:-7 24:-32
<hint>__<company> 0:-5 24:8
<hint>__<deed> 4:-10 11:8 16:-7 17:-5 20:5
<hint>__<dimension> 4:-25 11:8 19:10 21:4 24:-8
<hint>__<guideline> 2:6
<hint>__<hint> 0:-5 1:-5 6:-7 9:-4 11:14 12:24 13:-5 19:-6 22:-10 24:-18
<hint>__<level> 0:6 4:14 20:-9 24:-22
<hint>__<number> 0:-5 4:-17 11:29 12:-5 13:-6 19:-11 24:-8
<hint>__<period> 13:-5 17:-4
<hint>__<person> 16:-7 20:-8 22:11
<hint>__<posting> 17:15 24:-9
<hint>__<section> 4:8 17:11
<hint>__<time> 11:6 24:-5
<hint>__a 4:-14 19:5 24:23
<hint>__about 4:-5 11:5 24:16
<hint>__again 24:-4
<hint>__all 3:9 11:-4 13:5 16:9 19:4 24:-6
<hint>__alwai 11:-4
<hint>__an 4:8 21:-6
<hint>__and 2:7 4:13 11:9 16:-4 20:-8 21:-7 22:6 24:-28
<hint>__appear 17:-6
<hint>__around 9:6
<hint>__articl 11:-5 24:7
<hint>__as 4:8 11:5 16:6 24:-12
<hint>__ask 11:-5
<hint>__at 11:10 13:7 14:-6 24:6
<hint>__attach 11:-4 24:13
<hint>__aw 17:-5 24:9
<hint>__back 13:4 24:-5
<hint>__be 11:11 12:-5 24:10
<hint>__believ 12:5
<hint>__bench 12:4
<hint>__between 11:4 24:-5
<hint>__both 0:6 11:6
<hint>__broken 24:5
<hint>__bui 19:6
<hint>__by 16:11 24:-5
<hint>__calibr 23:7 24:-4
<hint>__come 17:4
<hint>__corner 4:6 21:8 24:-6
<hint>__cycl 24:7
<hint>__deliveri 21:7
<hint>__develop 0:7
<hint>__director 11:12 24:-4
<hint>__do 11:-9 19:6 24:18
<hint>__down 12:-4
<hint>__draft 16:13 24:-5
<hint>__employ 6:-5 24:8
<hint>__etc 11:-4
<hint>__everi 11:16 24:-5
<hint>__everyth 12:5
<hint>__evid 12:7
<hint>__far 12:6
<hint>__fine 4:6
<hint>__first 11:4 24:-8
<hint>__for 0:-14 11:22 17:16 19:-9 20:-8 24:-21
<hint>__from 11:-5 12:-5 16:11 20:7 24:-7
<hint>__get 20:7 24:-4
<hint>__github 11:5 12:-5
<hint>__go 11:5 24:-7
<hint>__got 11:7
<hint>__happi 4:5 20:-4
<hint>__have 11:6 12:8 24:-5
<hint>__here 2:6 4:7 6:-5
<hint>__how 0:5 11:-5 24:7
<hint>__i 11:-5 16:5 17:-4 19:4 20:-4 21:8 24:12
<hint>__idea 24:5
<hint>__ill 13:6
<hint>__in 4:-7 11:8 21:-4 24:10
<hint>__instal 11:4
<hint>__into 4:5
<hint>__it 0:-11 1:8 11:-8 17:5 21:5
<hint>__junior 11:7
<hint>__just 24:-4
<hint>__keep 13:5
<hint>__kit 4:6
<hint>__know 21:5
<hint>__land 11:4
<hint>__last 24:6
<hint>__leadership 18:-6
<hint>__level 4:-7 24:5
<hint>__like 6:5 11:6
<hint>__list 18:5
<hint>__live 11:7
<hint>__look 16:4
<hint>__manag 2:7 4:-5
<hint>__market 21:6
<hint>__me 3:4 11:-15 24:35
<hint>__mention 21:4 24:-5
<hint>__my 0:-11 4:4 9:6 16:-5 18:6 19:6 20:9 21:-7 24:11
<hint>__name 2:6 20:4
<hint>__new 6:7 11:7
<hint>__nobodi 11:8 24:-7
<hint>__not 4:6 11:-10 24:13
<hint>__note 1:7 12:-7 22:10 24:-6
<hint>__now 4:-6 19:-5 20:-5 24:-7
<hint>__of 11:5 13:6 17:6 18:-5 24:-19
<hint>__on 12:7 17:9 20:-5 24:7
<hint>__onli 2:9 4:6 9:5 20:-5
<hint>__or 21:-5
<hint>__our 21:-8 24:-6
<hint>__out 4:9 12:-5 16:8 24:-10
<hint>__packet 6:10 16:-12 24:-6
<hint>__page 21:-4
<hint>__part 21:11 24:-5
<hint>__passag 4:-5 21:5
<hint>__plain 12:11
<hint>__plan 11:5
<hint>__pleas 0:-5 2:8 9:-5 11:5 17:4
<hint>__program 11:6
<hint>__project 4:8
<hint>__quick 17:12 24:-7
<hint>__rate 24:8
<hint>__read 16:-4
<hint>__readi 22:6
<hint>__report 19:5
<hint>__risk 21:6
<hint>__sai 4:-6 24:11
<hint>__sale 11:4 24:-5
<hint>__see 22:10
<hint>__sentenc 21:5
<hint>__she 24:-5
<hint>__should 4:9
<hint>__show 4:-8 24:16
<hint>__so 24:4
<hint>__strong 20:8
<hint>__suit 20:5
<hint>__support 24:8
<hint>__take 20:-4 21:11 24:-5
<hint>__taxi 24:9
<hint>__term 21:7
<hint>__thank 11:5
<hint>__that 4:-5 5:12 11:-6 21:-6
<hint>__the 0:-5 2:-5 4:14 7:8 11:-4 20:-5 22:-6 24:-23
<hint>__their 4:7
<hint>__there 17:8
<hint>__these 12:7
<hint>__thi 9:14 11:-6 24:16
<hint>__through 11:4
<hint>__to 0:-7 4:-16 10:9 12:-4 17:9 24:7
<hint>__todai 24:-6
<hint>__told 11:5 21:8
<hint>__treat 0:4
<hint>__trust 4:10
<hint>__under 24:5
<hint>__us 11:9
<hint>__valu 21:9
<hint>__versu 0:14 24:-8
<hint>__what 2:-6 4:26 12:-5 17:-5 20:12 24:-7
<hint>__when 0:8
<hint>__where 21:8
<hint>__which 0:5 12:4
<hint>__wise 20:7 24:-5
<hint>__with 20:5 21:-6
<hint>__work 6:-7
<hint>__would 17:-4 24:15
<hint>__write 16:7
<hint>__wrote 11:5
<hint>__you 0:4 11:-6 24:12
<hint>__your 20:4
<hint>_a 2:8 4:8 11:16 12:-7 16:-4 21:4 24:17
<hint>_about 3:5 4:-7 11:-7 12:17 24:16
<hint>_accord 20:7
<hint>_account 4:-8 17:4
<hint>_actual 4:8
<hint>_after 24:23
<hint>_again 4:-5
<hint>_all 0:-6 4:-8 5:17 13:8 19:6
<hint>_an 2:-4
<hint>_and 0:27 2:-5 3:12 4:-7 6:-5 9:-5 11:-13 12:17 16:-7 17:11 18:-14 19:14 20:5 22:-7 24:-25
<hint>_ani 21:8 24:-8
<hint>_anywher 4:-12 21:9
<hint>_architect 11:10 24:-6
<hint>_around 4:9 21:11 24:-10
<hint>_as 11:5 24:-10
<hint>_ask 0:7 4:-15 11:5 15:6 20:10 24:-6
<hint>_at 0:-7 9:-5 14:-6 19:-11 24:31
<hint>_backlog 11:6
<hint>_be 0:-22 3:6 4:18 9:-8 10:14 12:-13 13:26 14:-7 15:-7 20:9 22:8 23:-5
<hint>_bench 20:9 24:-4
<hint>_between 0:10 11:11
<hint>_big 4:15
<hint>_bit 0:13 21:-5 24:-5
<hint>_board 1:-4 11:9 24:-5
<hint>_bonu 12:5 21:5
<hint>_bot 24:14
<hint>_brief 11:5
<hint>_by 4:-5 20:15 24:-9
<hint>_call 0:7 4:-8 11:-8 17:15 20:6
<hint>_came 24:-7
<hint>_can 11:4
<hint>_cancel 24:-4
<hint>_case 11:-6 12:-8 16:25 20:-8 24:-5
<hint>_comm 4:17 24:-12
<hint>_committe 11:-8 12:-5 16:6 24:7
<hint>_commun 4:9 24:-8
<hint>_conflict 1:8 4:15 24:-9
<hint>_cover 11:-6
<hint>_cri 4:4
<hint>_custom 4:10
<hint>_cycl 4:-13 12:-8 17:-9 21:15
<hint>_data 11:7 21:4
<hint>_date 4:-8 11:-6 24:10
<hint>_deck 11:-12 24:10
<hint>_design 12:6 19:5
<hint>_desk 24:7
<hint>_differ 2:8
<hint>_dinner 4:-11 24:17
<hint>_do 4:-10 9:13 21:-5 24:14
<hint>_document 1:-4 4:-23 5:-7 11:-11 12:-13 16:47 20:-7 21:-19 24:-15
<hint>_done 23:22 24:-11
<hint>_doubt 20:11
<hint>_earli 4:11 16:-4 24:-11
<hint>_ecosystem 21:12
<hint>_error 24:-5
<hint>_evid 12:-5 20:13
<hint>_execut 0:-4 4:11
<hint>_firm 11:5
<hint>_first 24:6
<hint>_for 0:-12 1:5 2:-6 4:-22 9:10 11:19 12:-8 13:-4 16:-6 17:13 21:-20 24:18
<hint>_from 1:-5 4:8 11:-5 16:-4 19:-5 21:-6
<hint>_gap 20:10 24:-7
<hint>_gave 11:5 17:-10
<hint>_get 4:7 17:15 24:-12
<hint>_go 4:12 24:-5
<hint>_goe 24:15
<hint>_got 11:9
<hint>_growth 21:11
<hint>_guidanc 4:10 11:-5 21:14 24:-6
<hint>_have 2:-7 9:7 19:7 24:20
<hint>_he 11:8
<hint>_health 21:7
<hint>_help 6:-6 24:6
<hint>_here 0:-4 2:6 4:-4 6:13 11:-5 20:-7
<hint>_hit 11:11
<hint>_how 20:6
<hint>_i 1:-4 9:7 11:8 12:15 17:5 20:-4 24:-11
<hint>_in 0:-6 2:-8 4:17 9:-5 11:-8 12:-9 24:11
<hint>_insur 17:5
<hint>_integr 12:18 20:-4 24:-5
<hint>_interview 24:-5
<hint>_into 4:-6 11:-6 15:5 24:7
<hint>_it 1:-4 4:-9 11:17 24:-10
<hint>_just 4:-4
<hint>_keep 0:14 4:-8 11:-5 20:-6 24:-4
<hint>_known 11:4
<hint>_last 1:8 11:-10 24:14
<hint>_leader 9:-5 11:7 21:8
<hint>_letter 16:-4 24:4
<hint>_level 0:21 4:-7 6:-5 9:-11 10:27 17:5 20:-7 24:-15
<hint>_list 18:6 24:4
<hint>_live 13:11 19:-5 24:6
<hint>_lol 19:7 24:-6
<hint>_long 0:5
<hint>_love 20:4
<hint>_lower 4:-4
<hint>_manag 0:-5 2:6 4:28 21:-7 22:-6 24:-14
<hint>_market 4:5
<hint>_me 6:7 12:6 19:9 20:-4 22:10
<hint>_mean 0:-5
<hint>_measur 11:-6
<hint>_meet 2:6 11:10 24:-9
<hint>_mention 21:5
<hint>_menu 6:-10 24:23
<hint>_model 4:8 18:-7 21:-6 24:-5
<hint>_more 20:5
<hint>_move 24:11
<hint>_much 0:-16 4:-20 11:-6 12:8 17:17 24:12
<hint>_my 6:8 10:-5 11:-16 12:-4 14:-4 16:-11 19:5 20:-18 22:14 23:21 24:-12
<hint>_myself 4:11
<hint>_n 11:-5 12:15 19:7 20:6 24:-10
<hint>_name 1:13 11:-6 12:-7
<hint>_new 21:12 24:-7
<hint>_no 11:6
<hint>_not 11:-5 12:5 21:7
<hint>_note 1:8 12:12 16:-5
<hint>_now 0:-5 11:12 12:-4 19:-7
<hint>_nudg 14:-4 15:19
<hint>_of 4:-5 6:-7 12:8 16:-5 17:4 18:7 21:-7 24:28
<hint>_off 7:12 11:6 24:-12
<hint>_old 24:10
<hint>_on 2:21 4:-6 11:10 17:6 21:-13 24:-10
<hint>_onli 4:4 12:9 24:7
<hint>_open 20:6
<hint>_or 4:6 20:-4 24:-12
<hint>_our 11:9 24:-12
<hint>_outcom 0:4 24:-8
<hint>_outsid 0:10
<hint>_over 4:9
<hint>_own 21:9
<hint>_packet 4:-18 11:-9 16:28 22:-4 24:-17
<hint>_paper 16:7
<hint>_part 0:11 17:7 20:8 24:-9
<hint>_perform 17:-5 21:4
<hint>_phone 24:5
<hint>_plan 4:6 11:16 12:-6 24:-9
<hint>_pleas 0:-10 4:-12 9:-5 11:28 16:-5 21:6 24:29
<hint>_post 11:4
<hint>_practic 0:-10 4:12
<hint>_prais 11:6 24:-8
<hint>_price 0:-6 6:-10 24:14
<hint>_product 4:12 24:-7
<hint>_qualiti 21:11
<hint>_readi 16:-6 20:8
<hint>_refer 4:-5 11:5 17:-10
<hint>_region 11:9 21:9
<hint>_remind 24:-5
<hint>_report 4:6 11:4 24:-8
<hint>_requir 4:5
<hint>_result 24:12
<hint>_review 4:-6 11:12 12:-10 21:-5 24:6
<hint>_risk 0:5 20:-6 21:14 24:-8
<hint>_rollout 4:-4 11:6
<hint>_row 0:9 4:4 24:-7
<hint>_sai 9:5 21:-8 24:8
<hint>_sale 24:-5
<hint>_satisfact 19:-4
<hint>_score 11:9 19:6 24:-5
<hint>_season 16:6
<hint>_sell 4:5 11:-5
<hint>_servic 24:-4
<hint>_she 11:-4
<hint>_should 20:-6 24:5
<hint>_show 11:8 24:10
<hint>_side 4:17 17:-4
<hint>_sign 11:5
<hint>_sinc 12:6 20:-7 24:-13
<hint>_size 11:5 12:-8
<hint>_so 12:8
<hint>_someth 16:5 21:6
<hint>_sourc 4:5 11:10 21:-6 24:-5
<hint>_step 17:9
<hint>_stori 12:13 20:-4
<hint>_strategi 0:-11 4:5
<hint>_suit 0:7 4:8 20:6 24:-9
<hint>_take 4:-6 21:5
<hint>_talk 11:-5 21:5
<hint>_team 4:-4 21:5 24:17
<hint>_term 4:4
<hint>_than 23:4
<hint>_that 1:-5 4:-5 11:9 12:8 19:6 24:-9
<hint>_the 0:7 4:-14 11:10 13:-5 14:7 15:10 16:13 18:7 19:-6 20:-5 21:11 24:-12
<hint>_them 0:5 2:6 17:-5 22:13 24:-9
<hint>_thi 2:8 4:-9 6:14 11:12 13:-4 21:-8
<hint>_throw 6:4 9:9
<hint>_time 17:6 24:-5
<hint>_to 0:-6 4:-12 6:-6 11:8 12:-16 19:-10 20:7 21:13 22:16 24:-13
<hint>_todai 4:-5 11:10 16:-4 24:-13
<hint>_togeth 6:4
<hint>_told 11:10
<hint>_tom 11:5
<hint>_took 12:6
<hint>_tool 1:8 11:-5
<hint>_trust 4:13 12:9 19:-12 20:-4 21:-13
<hint>_under 4:-8 12:6
<hint>_up 0:16 12:10
<hint>_us 2:4 11:17 21:-5
<hint>_usag 4:6
<hint>_valu 21:8
<hint>_want 1:6 11:-6 24:10
<hint>_weve 24:6
<hint>_what 0:11 4:10 11:-9 21:-8
<hint>_when 0:11
<hint>_which 4:-10 17:10 21:13
<hint>_who 19:7
<hint>_whom 20:-4 24:4
<hint>_with 0:-16 4:-6 12:6 16:9 19:8 21:-9 22:5 24:-5
<hint>_without 17:4
<hint>_work 4:-5 12:5 20:6 24:5
<hint>_workshop 11:4 24:5
<hint>_would 24:4
<hint>_write 24:21
<hint>_ye 24:5
<hint>_you 15:5
<hint>_your 16:5
<hint>| 1:-7 2:7 4:12 5:-8 6:-11 8:-8 9:-34 10:5 11:24 12:7 13:-14 14:-21 17:14 18:-21 19:-13 20:-9 21:4 22:6 24:6
<level> 0:16 1:-15 2:-29 3:-15 4:5 5:-15 6:-26 7:-11 8:-12 9:-5 10:-10 11:-26 12:-22 13:-14 14:-17 15:-17 16:-9 17:-34 18:-11 19:-37 20:-11 21:-21 22:-15 23:-23 24:-11
<level>_ 0:-18 4:-19 6:-5 8:-4 9:20 11:-8 12:7 15:-6 16:11 17:-7 19:-18 20:31 23:-8 24:16
<level>_<dimension> 0:-18 11:-6 16:-5 19:-8 20:-8 24:-11
<level>_<hint> 0:-5 4:-15 11:13 20:-7 21:-9 24:-5
<level>_<level> 0:38 4:-19 6:-5 9:-5 18:-7 24:-14
<level>_<number> 4:10
<level>_<section> 4:-12 17:-7 24:35
<level>__ 0:13 4:-33 5:-5 9:-5 12:-5 18:10 20:18 24:18
<level>__<deed> 24:-5
<level>__<dimension> 0:-14 4:-8 12:-4 20:-13
<level>__<hint> 4:-11 11:-13 21:5
<level>__<level> 0:5 4:-11 12:-4 19:-4 20:-11 23:-5 24:-9
<level>__<number> 4:21 19:-5
<level>__a 0:-7 24:5
<level>__about 24:-4
<level>__all 2:-5
<level>__and 0:11 4:-5
<level>__as 18:-5
<level>__at 24:4
<level>__be 0:4 4:7 20:-8 24:-10
<level>__cat 24:-5
<level>__convers 4:4 24:-6
<level>__do 4:9 24:-8
<level>__for 0:-8 4:6 24:-5
<level>__from 0:7 24:-6
<level>__here 4:-12 9:8 24:14
<level>__i 0:-16 4:9
<level>__it 0:-10 4:8 24:5
<level>__lot 4:8
<level>__manag 0:15 4:-16
<level>__mention 4:-11 21:9
<level>__my 4:-7 24:5
<level>__not 4:4
<level>__of 0:6
<level>__on 21:-4
<level>__or 24:-6
<level>__our 4:-8 24:4
<level>__pleas 0:-8 4:18 16:-4
<level>__row 4:6
<level>__sai 4:-7
<level>__the 0:6 4:21 24:-5
<level>__there 4:-5 24:16
<level>__to 4:6 20:6 24:-18
<level>__we 4:-9 24:11
<level>__what 0:4
<level>__written 0:-6 4:6
<level>_a 4:-10 24:10
<level>_against 0:8 11:-5
<level>_all 1:-4 2:-15 4:18 18:14
<level>_alreadi 4:-17 12:-5 20:18
<level>_and 4:10 9:12 11:-4 17:-4 20:-10 24:-9
<level>_at 24:10
<level>_be 0:5 4:-13 20:7 24:12
<level>_bit 0:-16 4:14
<level>_but 0:-8 4:9
<level>_by 4:9
<level>_case 0:-7 4:-8 11:5
<level>_column 0:10 4:-8 21:13
<level>_compar 4:-7
<level>_comparison 6:-4
<level>_concret 24:-5
<level>_do 0:-7 4:22 18:-7 24:-14
<level>_everyth 3:-5 4:13 5:-6
<level>_expect 4:4 14:-5 15:-4 24:-7
<level>_folk 24:-4
<level>_for 0:8 2:-5 4:-9 20:-4 21:10
<level>_from 0:6 4:-12 24:5
<level>_get 4:-7 24:11
<level>_have 4:6 21:-6 24:-24
<level>_here 4:15 9:-8 24:-6
<level>_how 4:4 20:-10
<level>_i 0:5 20:-10
<level>_in 4:-15 9:14 24:18
<level>_just 4:4
<level>_level 0:-19 4:31 9:-10 21:-4 24:-7
<level>_make 4:-14 24:21
<level>_meant 4:5 24:-5
<level>_not 4:-5 24:-5
<level>_of 4:-21 24:29
<level>_on 4:-18 20:-6 22:-5 24:11
<level>_or 0:-11 4:-5 9:-5 24:26
<level>_overal 0:5
<level>_part 0:-5
<level>_place 4:5
<level>_pleas 4:-6 20:12 24:9
<level>_sai 0:-10 4:7
<level>_side 21:6 24:-4
<level>_suppos 24:-5
<level>_text 4:8 21:-6
<level>_than 0:6
<level>_that 4:-4
<level>_the 4:13
<level>_thi 24:9
<level>_to 20:-9
<level>_versu 4:-24 23:-5
<level>_vr 0:6 24:-8
<level>_what 0:15 20:-10 24:-10
<level>_when 24:-7
<level>_which 4:7 20:-4
<level>_who 24:-11
<level>_whole 23:-5
<level>_write 4:5
<level>_yet 4:-4
<level>| 0:17 1:-9 2:-17 3:-9 4:-11 5:-10 6:-16 7:-7 8:-8 10:-5 11:-11 12:-9 13:-9 14:-9 15:-10 16:-5 17:-17 18:-5 19:-23 22:-10 23:-16
<not> 0:20 1:-5 2:-10 4:16 9:-6 11:-4 13:-17 14:-5 15:9 16:-5 17:21 18:-7 21:8 24:-6
<not>_ 0:12 2:-7 9:-4 15:-4 17:10
<not>__again 15:8
<not>__i 0:5 4:-4
<not>__that 17:7
<not>__the 0:6 16:-4
<not>_at 4:4
<not>_do 17:8
<not>_for 4:5
<not>_i 4:5 20:6
<not>_in 17:12
<not>_not 12:4 16:-5
<not>_that 21:5
<not>_the 0:-6 4:11 15:5 21:4
<not>_them 0:4 4:-4 11:-4 13:-5 15:11
<not>_what 0:8 4:-10
<not>| 0:10 2:-7 4:12 13:-11 15:7 17:12 18:-5 20:-5
<number> 2:-6 3:-10 4:-10 5:-8 6:-8 7:-5 10:-11 11:26 12:-47 13:6 14:8 15:-25 16:5 17:-5 18:10 19:74 20:-29 21:-30 22:-14 23:-7 24:-14
<number>_ 0:-14 1:22 4:-4 6:-12 9:4 10:-9 11:-8 12:5 13:14 14:-5 15:-5 16:-10 17:-7 19:30 20:-8 22:-6 23:12
<number>_1s 4:7 11:-7
<number>_<day> 14:9
<number>_<dimension> 0:-19 4:23 9:-5 11:4 20:-8 24:5
<number>_<hint> 0:-21 1:-4 4:-11 6:15 11:41 12:-17 16:-14 17:5 19:-17 20:7 21:-7 24:-21
<number>_<level> 0:4 4:10 19:-18
<number>_<number> 2:-10 4:6 6:-7 11:13 18:-9 19:-9 24:25
<number>_<period> 11:6 12:-9 13:27 14:-16 15:-9 17:-5 19:-14 24:-17
<number>_<time> 17:-12 24:21
<number>__ 0:-8 2:-6 4:10 6:-8 9:-6 11:29 13:8 14:-6 15:-7 16:6 17:-7 19:-15 20:-5 23:-5 24:12
<number>__2400 24:15
<number>__<deed> 16:5
<number>__<dimension> 0:-6 4:-12 11:-15 19:43 24:-16
<number>__<hint> 0:-14 4:-7 11:14 19:8 20:6 24:-11
<number>__<level> 4:6
<number>__<number> 0:-8 6:-6 19:14 24:10
<number>__<period> 19:7 24:-5
<number>__<principle> 18:10 24:-8
<number>__<section> 4:5
<number>__<time> 14:4 24:-6
<number>__actual 11:5
<number>__again 1:9 9:5
<number>__all 11:7 19:-6 24:-6
<number>__alreadi 24:7
<number>__and 0:5 11:-7 24:9
<number>__at 11:8
<number>__be 0:-4 9:5 19:5 21:4 24:-5
<number>__between 11:-4
<number>__buyer 19:4 24:-7
<number>__by 24:6
<number>__call 9:8
<number>__candi 24:10
<number>__do 2:6 17:-5 20:7 21:-8 24:6
<number>__em 9:4 20:-4
<number>__everi 24:4
<number>__for 11:-9 16:6 19:-7 24:21
<number>__from 4:-6 11:8
<number>__got 11:-4 24:4
<number>__have 4:-4 24:7
<number>__in 2:-5 9:9 11:10 17:-4 19:-6 20:-4 24:11
<number>__instead 11:5
<number>__it 4:-5 19:8
<number>__last 19:7 24:-4
<number>__level 0:9 20:4
<number>__me 19:16 24:-8
<number>__my 4:10 11:16 14:6 16:-10 20:-6 24:-9
<number>__name 2:8 24:-7
<number>__no 4:4
<number>__not 0:4
<number>__now 11:5
<number>__of 0:-7 14:5 19:9
<number>__on 24:6
<number>__or 9:9 14:-4 17:-8 24:13
<number>__other 24:4
<number>__pleas 0:4 11:-6 13:11 14:-7 18:15
<number>__principl 18:7
<number>__quarter 20:4 24:-5
<number>__sai 9:5
<number>__so 11:5 18:7
<number>__the 0:15 4:-8 18:14 19:5
<number>__thei 2:6
<number>__then 11:-4
<number>__thi 6:16 11:4 24:-13
<number>__to 0:15 19:-10
<number>__what 0:9 4:4 17:6
<number>__which 2:4
<number>__with 11:-8 12:-4 16:13 24:18
<number>__write 11:-4
<number>__you 24:6
<number>_a 14:5
<number>_about 14:6 18:13
<number>_after 18:6 19:13 24:-15
<number>_and 0:7 2:7 4:-12 9:-6 20:4 24:12
<number>_at 0:-7 13:-4
<number>_be 12:5 20:-6
<number>_befor 4:5
<number>_box 11:-6
<number>_but 11:-5 19:5
<number>_by 4:4 11:4
<number>_can 24:6
<number>_colleagu 9:7 21:-5
<number>_contrast 0:6 4:-5 11:-4
<number>_dimens 2:8 9:-5 18:-4
<number>_do 0:5
<number>_document 11:-10 16:29 24:-5
<number>_down 21:5
<number>_fight 19:4 24:-6
<number>_file 11:-9 16:23 24:-5
<number>_find 19:8 24:-6
<number>_for 0:-5 4:-11 11:-5 19:31 24:-6
<number>_from 11:12 12:7 24:-6
<number>_gb 24:11
<number>_go 4:4
<number>_have 4:4 23:-6 24:7
<number>_hour 11:-5 16:-4 24:10
<number>_how 24:4
<number>_i 14:9 20:4 21:5 24:-5
<number>_in 0:-6 19:19 23:4 24:-5
<number>_instead 14:10 24:-9
<number>_junior 11:11 12:-4
<number>_kid 24:-6
<number>_laptop 11:-6 24:13
<number>_last 1:-5 11:5 24:-7
<number>_lead 11:5
<number>_leadership 18:10
<number>_level 0:60 2:-13 4:-7 9:19 11:-8 17:-5 18:-6 20:-4 21:-4 24:-21
<number>_list 18:7
<number>_logo 24:8
<number>_lp 2:-5 18:4
<number>_mai 6:4
<number>_million 4:6
<number>_min 24:6
<number>_minut 24:4
<number>_more 11:13 15:5 20:5
<number>_my 11:-6
<number>_name 2:-5 9:12 20:-6
<number>_new 11:7
<number>_next 20:6
<number>_now 19:12 20:-4 24:-5
<number>_oclock 14:14 24:7
<number>_of 0:12 6:-6 9:-6 11:31 12:-7 13:4 14:-6 15:-5 16:-11 18:12 21:-7
<number>_on 0:-5 1:6 11:-19 19:38 24:-22
<number>_or 12:6 18:14 24:-8
<number>_our 19:7 24:-6
<number>_out 1:10 4:-5 11:-6 19:17 24:-6
<number>_person 4:-6 11:9 19:-4
<number>_pleas 11:-8 16:-4 19:15
<number>_principl 18:8 19:-5
<number>_project 11:7
<number>_quarter 11:7 24:-6
<number>_quick 4:6 24:9
<number>_reorg 20:13 24:-8
<number>_resign 11:-5 19:7
<number>_room 24:-4
<number>_row 2:16 21:-9
<number>_rung 0:7 2:-6 4:-4
<number>_sai 0:-11 4:9 18:19 24:-4
<number>_script 4:9 11:-6 24:-4
<number>_sentenc 0:7
<number>_sharp 14:8
<number>_sinc 24:-4
<number>_singl 11:5 24:-5
<number>_so 14:5
<number>_stop 0:10 4:-6 24:6
<number>_the 24:-5
<number>_there 4:-4 19:14
<number>_thing 2:8 4:-5 17:5 18:-4 20:6
<number>_those 19:6
<number>_time 11:-9 24:27
<number>_to 0:-5 11:10 12:-5
<number>_todai 4:4 11:-5
<number>_trust 24:6
<number>_when 0:5 4:-6
<number>_which 9:5 20:-4
<number>_who 4:7
<number>_with 11:-9 14:-8 24:27
<number>| 0:4 3:-7 4:-31 5:-5 6:-4 10:-8 11:15 12:-23 14:7 15:-18 16:6 17:-5 18:11 19:60 20:-18 21:-21 22:-8 23:-8 24:-17
<period> 0:-18 1:-17 2:-10 3:6 4:4 5:-5 6:-21 9:-6 11:36 12:13 13:59 15:-21 16:-6 17:-7 18:-8 19:-15 20:-16 21:-19 23:-7
<period>_ 4:-11 5:-4 6:-18 11:-10 12:43 13:28 14:-24 15:-34 16:-7 17:-5 19:-5 20:-13 21:-11 24:-19
<period>_<number> 11:7 19:-5 24:5
<period>_<period> 12:-6 13:6 20:-6 24:15
<period>_<time> 13:-4 14:11
<period>__ 1:-6 11:13 13:-6 14:6 23:-7 24:6
<period>__<hint> 4:4
<period>__<number> 13:-6 19:-5 24:5
<period>__<period> 13:9
<period>__<section> 3:9
<period>__alon 15:6
<period>__at 11:-6 13:7
<period>__bot 24:-6
<period>__close 13:4
<period>__for 24:9
<period>__good 15:7
<period>__have 24:10
<period>__i 12:-11 24:10
<period>__it 11:7 19:5 24:5
<period>__mani 24:7
<period>__me 13:13
<period>__next 24:4
<period>__no 11:-4 13:7
<period>__not 13:8
<period>__now 11:5
<period>__of 20:5
<period>__out 4:7
<period>__send 24:7
<period>__that 17:4
<period>__the 12:8 13:-5 14:-5 24:11
<period>__to 16:5
<period>__you 24:6
<period>_all 11:11
<period>_and 11:8 12:-11 16:5 21:4 24:5
<period>_be 14:4 20:8 24:8
<period>_befor 16:7
<period>_can 24:6
<period>_do 24:14
<period>_end 13:6 15:-6
<period>_for 11:4 13:-6 15:10 20:-4 24:15
<period>_from 14:-4
<period>_go 24:9
<period>_have 12:-5 24:13
<period>_how 24:10
<period>_i 14:7 20:-7 24:5
<period>_in 17:6
<period>_it 20:8
<period>_keep 24:-4
<period>_me 13:9 15:8 24:-11
<period>_next 13:5 15:8
<period>_nobodi 11:-4
<period>_not 13:14 15:-8
<period>_now 14:-9 15:7
<period>_of 11:6 14:4 24:14
<period>_on 13:5
<period>_onli 13:11 15:-5
<period>_or 17:-4 24:9
<period>_parent 13:6 24:-12
<period>_pleas 1:-8 11:-8 12:5 13:17 24:-9
<period>_she 24:7
<period>_so 11:-5 12:-6 13:9 14:7 15:-5
<period>_thank 13:4 23:-8
<period>_the 1:5 3:12 4:6 11:6 24:-12
<period>_then 11:-10 13:7 24:6
<period>_thi 17:-5 24:9
<period>_to 14:9 15:-5 19:-7 24:8
<period>_what 6:4 12:-5
<period>_which 11:4 20:8
<period>| 0:-9 1:-10 2:-5 3:5 6:-13 9:-6 11:9 12:14 13:34 15:-13 16:-8 18:-5 19:-8 20:-14 21:-11
<person> 0:-7 1:-15 4:-9 5:-4 6:-8 11:-15 12:-53 14:-4 15:-5 16:-43 17:-6 19:-9 20:-55 21:-8 22:147 23:-11 24:-45
<person>_ 1:-6 4:-10 12:-19 16:-17 20:-24 22:43 23:-8 24:-20
<person>_<hint> 22:10
<person>__ 16:-5 22:11
<person>__<hint> 12:-6 22:9 24:-4
<person>__access 24:-5
<person>__be 22:7
<person>__i 24:4
<person>__my 12:-16 16:-10 22:9
<person>__to 22:7
<person>__view 12:-4 22:13
<person>_can 22:5
<person>_my 12:-8 22:19 24:-6
<person>_pleas 16:-8 22:5
<person>_read 12:-6 16:-6 22:6
<person>_see 12:-18 16:-8 20:-5 22:7
<person>_should 24:-4
<person>_the 22:5
<person>_to 12:-8 22:20
<person>| 1:-11 4:-7 6:-5 11:-6 12:-42 16:-30 19:-6 20:-31 21:-5 22:93 23:-8 24:-34
<posting> 0:-28 1:-8 2:-47 3:-8 4:-60 6:-31 8:-4 9:-22 11:-55 12:-18 13:-14 14:-7 15:-12 16:-8 17:250 18:-38 19:-6 20:-35 21:-50 22:-9 23:-35 24:-124
<posting>_ 0:-9 2:-7 6:-7 9:-8 11:-9 12:-4 15:-4 17:32 20:-7 21:-14 22:-5 23:-9 24:-23
<posting>_<hint> 4:-7 11:-7 17:27 18:-9 21:-5 24:-17
<posting>_<number> 17:6
<posting>_<posting> 2:-8 4:-10 11:-6 17:24 21:-18 24:-15
<posting>_<section> 24:-8
<posting>__ 2:-6 6:-6 23:-7 24:-8
<posting>__<hint> 4:-5 11:-8 17:14 21:-10 24:-9
<posting>__<number> 14:-4 17:-5 24:11
<posting>__<posting> 17:7
<posting>__a 24:-7
<posting>__about 4:-6
<posting>__and 17:5
<posting>__anyth 21:-13
<posting>__be 17:13 24:-8
<posting>__count 17:-7
<posting>__do 4:-8 17:8
<posting>__everyth 17:-5 21:5
<posting>__have 17:5
<posting>__i 17:5
<posting>__in 17:7
<posting>__it 17:4
<posting>__like 17:5
<posting>__me 17:7 24:-4
<posting>__on 2:-6 17:6
<posting>__that 17:6
<posting>__the 17:12 24:-9
<posting>__to 9:-5 17:4
<posting>__what 17:6
<posting>_accord 17:4
<posting>_advertis 11:-4
<posting>_and 9:-4 11:-4 17:18 24:-5
<posting>_ani 17:5
<posting>_be 11:-4 17:15 21:-7
<posting>_can 17:-5
<posting>_do 17:8 24:-5
<posting>_focu 2:-5
<posting>_for 17:-25 21:5 24:14
<posting>_from 17:5
<posting>_get 2:-4 24:-5
<posting>_have 17:7
<posting>_how 11:-6 17:7 24:-6
<posting>_i 17:9
<posting>_in 17:8
<posting>_it 17:4 24:-5
<posting>_job 24:-6
<posting>_let 17:6
<posting>_mention 21:-9
<posting>_model 17:-16 21:9
<posting>_my 17:7 24:-13
<posting>_not 17:-8 21:5
<posting>_note 11:5 17:-16
<posting>_on 17:-8 24:19
<posting>_or 14:-6
<posting>_pleas 12:-5 17:8
<posting>_role 17:10
<posting>_sai 4:-9 17:11 21:-20
<posting>_section 18:-8
<posting>_talk 17:-7
<posting>_the 11:-5 17:7
<posting>_there 17:4
<posting>_thing 6:-6 17:8
<posting>_to 4:-4
<posting>_what 4:-10 6:-7 17:17
<posting>_which 17:6
<posting>_who 17:5 24:-10
<posting>_you 17:4 24:-4
<posting>| 0:-13 1:-5 2:-31 3:-4 4:-34 6:-20 9:-14 11:-30 12:-9 13:-9 14:-5 15:-7 16:-6 17:101 18:-23 20:-20 21:-30 22:-6 23:-23 24:-69
<principle> 2:-12 4:-8 6:-7 9:-7 12:-4 17:-10 18:72 19:-4 20:-6 21:11 23:-16 24:-39
<principle>_ 6:-6 18:27 23:-15
<principle>_<number> 18:6
<principle>_<principle> 18:12
<principle>__ 18:11 24:-5
<principle>__<number> 18:9 21:-4
<principle>__<principle> 2:-5 18:7
<principle>__i 4:-5 21:4
<principle>__it 18:4 21:-4
<principle>__me 18:-5 21:8
<principle>__of 18:5
<principle>__the 18:9
<principle>_an 21:-7
<principle>_and 2:-8 18:10
<principle>_be 18:-4 21:7
<principle>_in 18:13 21:-5
<principle>_mean 4:-5 18:13 24:-8
<principle>| 2:-9 4:-10 6:-5 9:-5 18:50 20:-4 23:-11 24:-26
<section> 0:-12 2:12 3:13 4:6 5:-5 6:-10 9:-7 12:-15 13:-14 14:-8 15:-9 16:-6 17:49 19:-6 20:-24 21:-16 23:-20
<section>_ 3:5 4:-15 11:-9 17:36 20:6 21:-6 23:-16 24:-7
<section>_<hint> 6:-4 11:12 17:31 21:-6 24:-27
<section>_<level> 0:-27 4:-4 17:-7 24:49
<section>_<period> 13:-6 17:-4 24:13
<section>_<section> 17:9
<section>__ 0:8 4:-5 9:16 17:28 21:-5 24:-26
<section>__<day> 1:5
<section>__<dimension> 4:5
<section>__<hint> 4:10
<section>__<level> 18:-5 24:8
<section>__<period> 3:6
<section>__a 4:9 17:6 24:-12
<section>__all 2:5 24:6
<section>__as 4:-5 24:11
<section>__be 4:7 17:5 24:-4
<section>__for 24:12
<section>__i 18:5
<section>__in 21:7
<section>__it 0:4
<section>__my 16:7 17:-4
<section>__no 17:7
<section>__of 2:6
<section>__sai 17:5 24:-4
<section>__that 17:6 24:-5
<section>__the 0:-6 2:9 11:-7
<section>__there 9:-4
<section>__thi 17:-7 24:11
<section>__with 4:7
<section>_a 4:15 18:-5 24:-14
<section>_and 6:7 11:7 24:-10
<section>_area 2:12 24:-11
<section>_as 11:11 17:10 24:-17
<section>_ask 4:-4
<section>_at 24:5
<section>_band 4:-8 17:-5 24:18
<section>_be 2:7 4:-6 9:-11 11:-4 17:11 21:10 23:-4 24:7
<section>_but 17:11
<section>_do 4:20 17:-4 24:-12
<section>_for 17:-4 24:15
<section>_i 24:6
<section>_in 4:-14 17:7 21:7 24:6
<section>_itself 4:-9
<section>_not 0:-8
<section>_of 5:-5 9:-5 11:-6 16:9 20:-4 24:7
<section>_on 1:7 12:-4 14:-5
<section>_or 17:5
<section>_part 4:-4 17:12
<section>_talk 0:4
<section>_the 24:-4
<section>_thei 17:7 24:-6
<section>_to 18:4
<section>_us 4:8
<section>_we 0:6
<section>_with 9:7
<section>| 0:-13 2:11 3:10 6:-11 12:-9 13:-9 14:-4 15:-4 17:33 20:-13 21:-8 23:-17
<time> 0:4 1:15 2:-5 6:-10 10:-9 11:-18 12:-10 13:-21 14:67 15:-31 16:-7 19:-12 20:-17 21:-12 22:-8 23:18
<time>_ 6:-5 10:-5 11:-22 13:-10 14:16 15:-16 16:-6 17:-10 21:-7 23:4 24:12
<time>_<day> 11:-6 14:7 24:-8
<time>_<dimension> 11:7
<time>_<hint> 11:-6
<time>_<time> 14:7
<time>__ 0:6 14:8 15:-6 23:-8
<time>__<day> 14:7
<time>__<deed> 23:10 24:-6
<time>__<hint> 11:7 14:-4
<time>__<number> 24:-7
<time>__<time> 14:10 15:-5 24:-4
<time>__be 1:5 6:6 11:-7 14:6
<time>__i 24:-7
<time>__in 11:5
<time>__it 11:-4
<time>__my 24:7
<time>__the 14:8 24:10
<time>_ago 1:8 12:-5
<time>_and 9:6 24:7
<time>_bot 14:-5 23:4
<time>_for 14:7
<time>_from 23:5 24:-7
<time>_here 14:7
<time>_how 23:9 24:-9
<time>_i 11:9 24:13
<time>_in 17:5 24:19
<time>_like 14:4 15:-4
<time>_my 14:5
<time>_of 14:7
<time>_on 14:8
<time>_pleas 14:6 15:-5
<time>_shift 11:7 24:-4
<time>_the 1:6 11:-5 14:5
<time>_to 14:6 24:-8
<time>_train 11:-4
<time>_what 6:8 20:-5
<time>_whether 24:-6
<time>_with 11:6 17:5 24:9
<time>| 0:5 1:9 6:-7 10:-6 11:-12 12:-5 13:-14 14:46 15:-22 16:-6 17:-5 19:-6 20:-11 21:-8 22:-6 23:14 24:-4
?0 11:4
?1 4:16 11:-14 13:10 14:-7 24:6
?10 11:12 12:6 13:-6 14:8 19:-5 24:-6
?10:00 14:4
?10am 24:10
?11 19:-6 24:7
?1182 24:6
?12 24:11
?14 11:-6 19:-4
?15 11:-6 24:13
?16 0:-9 2:-6 9:-6 11:-5 13:-4 18:46 19:-12 24:6
?17 2:-5 6:-8 24:42
?18 11:7 19:-5
?1s 4:5
?2 0:-8 1:7 4:-17 9:8 11:10 18:-4 19:29 23:-6 24:-21
?20 1:-4 11:-6 24:10
?23 24:24
?2400 24:15
?2pm 13:-4 14:5 15:-5
?3 0:-10 4:-20 6:-6 11:-25 12:-6 13:7 18:-8 19:56 20:-6
?30 24:13
?300 11:7
?32 24:12
?3pm 12:7 14:5 23:-6 24:-5
?4 0:-6 4:-16 18:-4 19:25 20:-4 24:-14
?40 4:-5 11:8 19:-4 24:8
?4521 24:14
?4th 24:5
?5 2:-4 4:-14 12:-5 19:35
?500 24:10
?5pm 14:5
?6 11:4 19:-7 24:8
?6pm 23:-8
?7 2:33 4:11 9:-4 18:-11 19:-6 21:-6 24:-9
?8 4:-4 11:12 13:-4 14:-8 17:-9 24:7
?8am 14:8 24:-6
?9 0:-11 11:9 12:-6 13:-4 14:11 19:-12 24:4
?97 11:4
?99 0:-6 4:15 19:-5
?9am 11:5
?9h 14:13
?@anna 22:5 24:-4
?@here 22:-4
?@j.ortiz 16:-7
?@joe 16:-5
?@maria.lopez 12:-7
?a 2:8 5:11 6:17 9:-4 12:-17 13:6 14:-8 18:-7 19:7 20:-8 21:-21 22:-8
?abl 6:18 22:5
?about 1:-8 2:-9 3:4 4:-12 6:-10 8:8 10:-5 11:10 15:-6 16:-8 17:10 20:-13 21:4 22:-5 23:-6 24:-7
?abov 4:-14 9:15 11:6 24:-9
?abt 12:6 24:-5
?acceler 11:5 24:-7
?accentur 4:8 11:5 24:-9
?access 16:-6 20:-9 22:21 24:-10
?accord 17:5 20:15 24:-6
?account 0:-5 2:-15 3:6 4:-5 6:-9 12:-4 17:27 21:-10 23:-6 24:-30
?across 0:7 4:-5 11:8 21:4
?action 18:19 21:-4
?actual 24:-9
?ad 4:-8 6:-4 11:-7 17:18 21:-4 24:-6
?add 1:-4 6:6 11:22 12:-14 14:7 22:5
?admin 24:9
?adopt 24:5
?advertis 17:10 24:-8
?after 4:-10 9:10 12:-6 13:22 15:-14 17:6 19:7 24:-17
?ag 21:4 24:-5
?again 1:10 6:-6 11:-5 14:4 15:10 20:-4 24:-15
?against 0:7 20:5
?agenda 24:12
?ago 1:6 12:-4
?agre 4:-6 24:6
?ah 9:5 24:-5
?ai 23:10 24:-9
?airport 11:-5 24:11
?alarm 24:9
?alert 4:14 19:-6 24:-7
?all 0:11 2:6 3:12 5:5 8:-4 9:7 12:13 14:-6 15:-5 16:15 17:5 18:8 19:-14 20:-15 21:4 22:-6 23:-11 24:-11
?allianc 4:-5 11:-6 12:10 24:-7
?allow 9:-4
?alon 11:6 15:6
?along 4:5 19:9 24:-10
?alreadi 4:-11 11:5 12:5
?also 17:5
?alwai 0:7 9:6
?amazon 2:-5 4:-6 18:5 21:6
?amzn 24:6
?an 2:-4 4:6 13:6 14:-6 18:10 21:-5 22:-6 23:6
?ana 24:5
?and 0:-16 1:-8 3:7 4:22 7:4 9:4 11:10 12:-5 14:-5 15:-6 16:-5 19:-11 21:-9 23:-6 24:-15
?ani 0:-6 2:-5 12:9 13:-6 15:8 20:-9 21:9 23:-5 24:-4
?anna 4:-9 24:19
?announc 17:6 24:-5
?anoth 23:10 24:-6
?answer 4:-6 6:12 24:-11
?anymor 11:5 13:-5 15:12
?anyon 0:5 9:-6 24:5
?anyth 0:-7 2:-6 12:7 20:-6 21:17 24:-15
?anywher 4:-8 9:-6 21:30 24:-13
?apart 4:7 6:6
?app 24:5
?appear 21:10
?appli 17:6
?applic 17:12 24:-12
?approv 4:-6 13:-7 24:30
?architect 4:-4 11:19 24:-11
?architectur 11:-14 12:13 19:7 20:5 24:-14
?area 2:54 6:-7 9:-17 12:-18 18:-8 20:9 21:-12 23:-12 24:-24
?around 4:6 14:12 21:6 24:-11
?as 0:13 1:-5 5:7 11:16 12:-7 13:5 16:5 17:8 19:10 20:4 24:-6
?asap 4:4
?ask 2:-7 4:19 6:16 9:-6 11:7 20:-11 24:-15
?assembl 16:15 20:-7
?assess 2:18 19:6 24:-5
?asset 0:-5 4:13 11:-7 12:18 20:7 24:-10
?at 1:-5 6:-8 9:-9 10:-6 11:-7 12:-4 13:7 14:16 15:-10 17:-11 18:-6 20:-5 21:-9 22:8 24:26
?attach 11:-7 24:19
?audit 19:6
?august 13:17 15:-4
?averag 4:-4 24:8
?avoid 24:-7
?aw 0:-5 17:28 24:5
?awai 1:15 4:-5 11:4 12:-7
?award 11:5
?azur 0:-4 17:-4 24:7
?back 0:-5 12:16 13:14 14:-5 15:-5 20:-5 24:-6
?balanc 21:10 24:-5
?band 4:-5 9:5 17:-5 24:15
?bank 12:5 19:5
?bar 0:8 11:7 24:4
?base 2:-4 12:-5 20:7
?bbq 21:-10 24:9
?be 0:-9 1:-8 5:-4 11:-5 12:-8 14:-9 15:-7 16:-8 17:22 18:-14 20:4 21:-8 22:-6 24:-6
?beat 24:5
?becom 4:-8 6:-10 24:11
?befor 12:5 13:6 17:5
?begin 12:5 20:-4
?believ 12:4
?below 4:-5 24:6
?bench 11:6 20:6 24:-6
?berlin 4:-8 24:8
?besid 6:12 24:-5
?best 11:8 23:7
?better 1:-4 11:-5 14:6 24:18
?between 0:12 4:-5 9:-7 11:6 21:-8 24:-8
?bia 18:19 21:-4
?big 4:9 18:11 19:5 21:-7 23:-4 24:4
?bill 0:7 1:4 24:-6
?bin 1:12 12:-6
?birthdai 24:6
?bit 0:9 21:9 24:-5
?bitt 2:6
?bizoutcom 4:7
?blank 2:5 20:4
?blog 0:4 11:7
?blueprint 12:5 20:-5
?board 4:6 11:5 24:-5
?boardroom 12:5 24:-5
?bonjour 23:12
?bonu 4:-17 20:-4 24:19
?book 4:13 14:-10 19:-5 20:-8 23:-9 24:22
?boss 2:7 12:5 19:-5 20:-7 22:4 23:5 24:10
?bot 6:11 9:-8 11:-5 14:-5 23:25 24:-29
?both 0:16 9:-7 11:10 17:-6 19:-4 24:4
?bother 23:5 24:-4
?bottom 4:4 9:10 24:-5
?box 6:5 20:8 24:-6
?bq 17:5
?brag 12:17 16:8 24:-8
?break 13:18 24:-5
?breakthrough 4:14
?bring 0:-7 4:26 12:15 21:8 24:-9
?broken 24:9
?bucket 2:20
?budget 11:-5 12:4 19:5
?bui 24:11
?build 4:23 6:-4 9:-6 11:5 12:-4 13:-6 16:17 20:-5 24:10
?built 9:8 11:4 24:-6
?bullet 11:-6 21:8
?bundl 12:-6 16:19 20:-6
?burnout 21:8
?busi 4:11 12:8 16:-6 19:5 20:-10 21:-5
?but 0:8 15:5 17:13 20:-5 24:-7
?buyer 0:8 4:13 11:-8 12:7 19:4 20:5 24:-17
?by 0:25 2:-5 4:-5 6:-4 9:-9 11:11 12:-7 14:-4 16:8 20:18 24:-26
?bye 23:22 24:-7
?c 4:5 20:4 24:-6
?cadenc 11:5 12:-7 21:18 24:-5
?calcul 20:-4
?calendar 24:15
?calib 24:-5
?calibr 0:6 23:7 24:-4
?call 2:12 6:-4 9:6 14:-10 15:-4 18:5 20:-6 21:-7 23:-4
?came 11:9
?can 0:-7 2:-5 4:6 6:25 9:-10 12:-10 13:-4 14:7 15:-5 18:4 20:-13 23:-16 24:5
?cancel 14:-8 15:17
?candi 24:12
?candid 4:8 24:8
?car 24:5
?care 21:12 24:-8
?career 9:17 24:-7
?case 16:15 20:14 21:-4 24:-18
?cat 12:11
?catagori 2:25 12:-6 21:-6 24:-10
?catalog 4:8
?categori 2:37 9:-10 12:-5 21:-11 24:-15
?cell 21:7
?ceo 4:-8 11:9 24:5
?certif 24:5
?certifi 21:8
?cfo 24:-5
?chanc 24:15
?chang 0:26 4:-14 9:-8 10:11 14:10 19:8 21:-6 24:-11
?channel 1:-9 4:12 6:9 21:-5
?chapter 2:7 24:-4
?chart 21:-8 24:10
?check 14:7 20:13 21:4 23:-4 24:-10
?cheer 23:25 24:-15
?chief 13:-4
?ciao 23:11
?claim 17:8 24:-8
?clean 4:8 11:4 24:-5
?climb 0:17
?close 0:5 4:-9 13:5 20:16
?co 4:8 24:-8
?coach 0:8 11:21 12:5 21:-5 24:-10
?code 24:9
?coffe 4:4 14:6
?cold 0:-4 24:6
?colleagu 1:-5 9:4 12:-5 20:-8 24:21
?collect 11:-9 16:8
?column 0:17 21:8
?come 4:-13 9:17 11:-9 14:7 21:10
?comm 4:12 24:-8
?command 2:-7 4:-5 6:31 9:-5 24:-14
?commiss 24:-6
?commit 18:10 24:-10
?committe 12:-5 16:13
?commun 4:6 24:-5
?compani 3:11 4:-8 9:4 17:-7 24:13
?compar 0:51 4:-30 9:-16 11:-9 12:-7 17:-5 18:-8 19:-5 21:-10 23:-4
?compens 4:-13 24:22
?compet 2:22 21:-9 24:-10
?competitor 4:-4 11:8
?complaint 24:7
?complex 11:4
?comput 24:9
?concept 24:13
?concern 12:4
?confirm 24:4
?conflict 4:13 11:6 24:-11
?consist 19:5 21:10 24:-4
?contact 24:5
?contain 2:-13 6:-7 21:19 24:22
?continu 13:7
?contoso 1:8 12:-5 17:-13
?contrast 0:35 4:-15 21:-5 24:-4
?convers 4:4 24:-6
?cook 6:-6 20:-5 24:16
?cookbook 0:7 24:-11
?copi 5:13 24:-9
?corner 4:6 21:8 24:-6
?cost 0:-6 17:4
?could 2:-5 9:5 11:6 12:5 13:5 17:6 21:-4
?count 21:8 24:-4
?countri 0:6 11:-5
?cours 24:20
?cover 2:20 6:-6 9:-5 11:-4 24:-5
?creat 4:-6 16:7 24:9
?crew 11:8 14:-6 24:-5
?cri 11:5
?criteria 2:17 24:-10
?crush 24:12
?csat 0:8 11:5
?csv 5:9 12:-5 16:-4
?ctrl 18:-5 21:16 24:-7
?cultur 4:-6 21:6
?custom 0:25 1:15 4:11 6:-7 10:-4 11:-5 12:4 16:-9 18:-9 19:10 20:-8 21:-23 22:-4 24:-24
?cx 11:-6
?cycl 4:-11 12:-6 21:8 24:8
?d 9:-6
?dai 6:-6 11:7 12:-8 13:-18 14:5 19:-5 20:-10 23:7 24:28
?dana 12:-7 22:11 24:5
?data 1:-13 3:18 5:6 8:16 11:11 20:-5 21:-4 24:-9
?date 4:-8 11:-4 23:-4 24:27
?deal 0:-11 1:12 4:28 11:-6 12:-9 24:-5
?debug 24:13
?dec 13:8
?deck 11:-4 24:7
?deep 2:-5 18:26 24:-5
?defin 4:5
?degre 24:-5
?delai 24:8
?delet 1:25 6:6 12:-23 14:-6 23:-11
?delight 21:7 24:-8
?deliv 4:4 11:10 24:-4
?deliveri 11:5 21:7
?delta 0:14 1:7 24:-5
?demand 0:5
?dentist 14:-12
?deploy 15:-7 24:6
?describ 4:10 9:7 24:-5
?design 11:7
?desk 24:6
?detail 2:13 11:5 24:-11
?develop 0:7 24:4
?dia 9:4 23:18 24:-8
?die 15:6
?differ 0:54 4:-28 6:-6 9:-24 10:-4 11:-8 12:-5 17:-6 20:-7 21:-9 23:-7 24:-13
?dig 12:5 21:6
?dimens 0:-4 2:47 6:-9 9:-13 12:-18 17:-4 18:-8 20:12 23:-13 24:-16
?dinner 4:-7 24:14
?direct 24:-5
?director 11:7 16:-6 22:7 24:-7
?disabl 13:-5 15:14
?disagre 18:11 24:-10
?discount 24:8
?dive 2:-5 18:26 24:-5
?divers 21:5
?do 1:-7 3:-9 4:15 5:-4 6:15 8:8 9:-18 12:-5 13:-4 15:-7 16:-11 17:5 18:-5 19:-8 20:-7 21:-18 22:-10 23:-20
?document 4:-16 5:-7 11:-10 12:-11 16:45 17:-6 20:-8 21:17 24:-24
?dog 24:5
?dollar 24:6
?done 11:8 23:15 24:-8
?doubl 11:5 24:-5
?doubt 20:7
?down 4:-9 6:-5 11:13 12:18 19:5 20:-8 24:7
?download 4:-5 5:12 21:-7
?draft 11:-5 12:-5 16:22 20:-6 23:-4 24:8
?drama 12:6
?dream 21:8
?drive 24:5
?drop 1:18 12:-13 24:8
?dure 13:17 15:-5 24:-6
?duti 4:21 24:-9
?each 0:10 4:-5 13:-5 14:15 24:-10
?earli 4:7 24:-10
?earn 4:-34 6:-9 11:-5 20:-4 24:43
?earth 24:7
?ec2 6:-7
?ecosystem 21:14
?eleven 11:8 24:-5
?els 6:11
?em 9:4 20:-5 21:10
?email 22:-5 24:23
?employe 21:11 24:-5
?empti 6:5 20:5 21:-4
?enabl 11:4 19:-6
?engag 4:10 11:9 24:-6
?engin 4:-15 11:6 21:-8 24:23
?enough 4:-9 12:-25 13:-5 15:8 20:45 21:-4 24:-7
?enter 12:8 19:10
?enterpris 6:-6 17:6
?entri 1:20 4:7 12:16 20:-5 24:-19
?enumer 2:10 24:-11
?equal 21:-5
?eras 1:18 3:14 8:-6 12:-14
?error 4:-6 24:12
?escal 4:10 21:12 24:-15
?essai 9:4 21:5
?estim 11:7 24:-5
?etc 11:-4 24:6
?ethic 21:5
?eur 6:-9 24:18
?euro 6:-4 24:10
?europ 14:5
?evalu 2:6 24:-6
?even 0:-4 1:5 9:8 11:-6 17:6 20:-5 21:6 24:-8
?ever 1:-4 3:9 13:-5 15:14 23:-5
?everi 2:-4 11:4 12:-8 13:-5 14:18 21:10 24:-5
?everybodi 24:9
?everyon 11:7 23:12 24:-8
?everyth 0:5 1:-5 3:7 4:19 5:12 9:-6 11:-13 12:9 14:-4 17:-6 20:-10 21:4 23:-8 24:-15
?everywher 0:5 20:4
?evid 2:-15 4:-12 6:-6 9:-4 11:6 12:31 17:-4 19:-4 20:26 21:-7 22:7 23:-6 24:-26
?ex 4:11 19:-5
?exactli 0:4 6:4 18:5 24:-5
?exampl 6:7 24:-5
?excel 4:40 19:-7 20:-8
?exchang 24:12
?exec 4:11 24:-14
?execut 0:-5 4:7 24:9
?exist 2:6 9:6 24:-8
?expect 0:-5 4:31 6:-6 11:-10 17:-4 18:-4 19:-9 20:-5 23:-9 24:-19
?experi 0:-6 1:-4 11:-5 12:10 19:6 20:-14 24:-13
?explain 4:16 6:11 18:7 19:-5 23:-7
?export 3:-11 4:-7 5:30 12:-5 16:9 23:-9 24:-9
?extend 11:6
?extern 4:4
?f 9:5 18:-5 21:16 24:-7
?fail 24:13
?fancier 0:6
?far 4:-8 6:-4 12:16 16:-6 20:10 24:-15
?fast 18:5 19:5
?featur 21:-5
?feedback 4:14 12:-6
?feel 20:6
?few 12:-4 20:7
?field 0:-5 2:13 4:11 9:-5 24:-6
?fight 24:-13
?figur 24:-5
?file 1:-6 5:11 12:-5 16:14 24:6
?fill 24:-5
?final 20:9 24:-5
?financ 4:8 11:9
?find 0:-6 2:-6 3:-4 4:-13 6:-7 17:-11 21:47 23:-11 24:-5
?fine 16:8 24:-7
?finish 11:5 12:-5 15:5
?fire 24:5
?firm 11:4 24:-4
?first 2:-5 11:13 12:7 13:-5 21:-6 24:-11
?five 9:5 11:-5 21:-6 24:5
?fix 24:13
?flight 24:16
?floor 24:8
?fluff 2:7
?focu 2:-7 17:14
?folder 11:-5 24:7
?folk 4:7 24:-6
?follow 11:6
?for 0:-6 1:-7 5:-8 6:8 9:-9 10:-4 12:6 13:6 14:-20 16:17 17:-27 18:17 20:11 21:5 23:-15 24:8
?forecast 20:6 21:-4 24:-6
?forev 15:16 24:-7
?forget 3:26 8:-5 9:6 10:-4 14:10 21:-5 23:4 24:-15
?form 23:11 24:-6
?fortnight 13:5
?forward 24:14
?found 11:7 24:-5
?framework 0:6 12:5 24:5
?free 21:-5 24:9
?freez 24:8
?fresh 24:-4
?fridai 1:5 3:-4 14:6 15:-4 23:11 24:-8
?friend 4:9 17:6 24:-9
?from 1:-8 2:-7 3:-5 5:6 11:12 13:-4 16:7 20:12 21:4 22:-5 24:-11
?front 4:11 11:6 24:-10
?full 0:6 2:7 4:15 6:7 9:-10 21:-5 23:-4 24:-11
?fun 21:6
?function 24:4
?funni 23:8
?game 4:-8 24:11
?gap 4:-32 6:-5 12:-10 19:-6 20:62 21:-4 23:-6 24:-32
?garbag 4:-5 24:11
?gave 1:-5 3:9 11:13 12:-4 17:-11 24:-4
?gener 16:13 19:7 24:-5
?german 24:10
?get 0:5 1:18 2:11 4:-11 9:-4 11:-7 12:-6 19:7 24:4
?gimm 2:4 11:-4 12:9 19:11 24:-9
?gist 0:-4
?github 11:6 12:-5
?give 2:4 4:11 5:4 7:7 9:5 10:-5 11:-4 12:9 13:9 15:-6 16:-8 20:-6 21:-4 22:12 24:-6
?given 12:-8 20:9
?global 21:20 24:-6
?go 6:-8 9:5 11:-4 12:-8 13:9 19:-6 20:6 23:13 24:7
?goe 4:-4 11:5 24:12
?gone 20:5 24:-6
?good 6:5 12:-4 13:-13 15:13 20:-6 21:-15 23:13 24:5
?goodwil 11:-5 19:4 24:-7
?googl 9:-19 17:-11 24:27
?got 4:-9 9:8 15:6 20:4 24:5
?govern 11:8 21:6 24:-15
?gpa 20:25 24:-12
?gracia 23:30 24:-17
?grade 2:7 9:16 20:-8 24:-9
?great 23:19 24:-8
?grep 2:-6 4:-9 12:-7 21:43 23:-6 24:-6
?grow 0:7
?growth 17:-9 21:15
?gsi 11:-5 19:5 24:-8
?gui 9:4
?guid 0:-6 4:12 9:7 11:-8 18:-6 20:-6 21:10 24:-26
?guidanc 4:10 21:4 24:-4
?guidelin 2:10 6:-6 9:-16 17:-10 18:-8 20:-6 21:10 23:-4
?guten 23:9
?hackathon 4:11 12:7 24:-17
?haha 23:23 24:-12
?half 11:10
?halp 6:27 23:-10 24:-5
?hand 11:-5 12:-6 16:12 20:-7 24:25
?handl 4:7
?hang 18:4
?happen 6:10 19:-4 20:-5 24:7
?happi 14:-6 23:11 24:4
?hard 11:7
?harder 0:8
?hasnt 0:5 4:-4
?have 0:-7 1:-5 2:-16 5:7 6:-13 9:13 12:12 13:-6 16:8 17:4 20:7 24:-11
?he 4:-4 11:8 24:7
?head 2:32 6:-4 9:-6 21:-10 24:-11
?health 0:-4 24:5
?healthcar 0:-5
?heart 4:4
?hei 2:-5 21:-4 23:23 24:-7
?hello 11:7 23:16 24:-6
?help 1:-6 6:39 12:-12 19:-5 24:-6
?her 4:-6 12:-5 22:8 24:6
?here 0:-7 2:6 6:12 9:9 11:-7 14:5
?hi 23:16 24:-10
?hide 7:13 20:5 21:7 24:-11
?high 0:-4 4:7 9:12 21:8 24:-9
?highest 4:-13 9:11
?him 20:-5 22:8 24:10
?himself 24:10
?hint 7:39 10:28 15:-18 23:-7 24:-30
?hire 0:-8 1:7 9:-7 11:19 12:-7 19:-5 21:6 22:-4
?hit 2:-5 21:9 24:-4
?hola 23:11
?hold 1:7 3:-5 4:-5 12:-7 13:24 14:-9 15:-11 20:17 24:-10
?hole 4:-6 12:-8 20:39 21:-4 24:-16
?honest 11:-6 19:9
?hook 4:5
?hope 23:4 24:-5
?hotel 0:-9 20:-4 24:10
?hour 13:4 15:-4 21:9
?how 0:5 1:-5 2:-5 3:-5 6:27 8:6 9:6 10:-4 11:-15 13:-9 14:-7 15:-8 16:-10 19:-11 20:-5 21:-8 22:-5 23:6 24:8
?hub 11:5
?hunt 21:12 24:-9
?hurt 24:6
?hypercar 4:9
?i 1:-5 2:-12 4:-33 6:7 8:-7 9:-19 10:12 11:-9 12:30 15:5 16:4 17:-5 19:-8 20:39 21:6 22:-9 23:-17 24:-5
?id 0:-5 2:4 12:7 19:9 24:-4
?idea 4:9 24:13
?if 4:5 11:-8 12:8 20:-9 21:12 24:10
?ignor 24:9
?ii 4:7
?iii 0:13 6:-6 9:18 11:-15 12:-5 15:-4 16:-6 17:-4 18:-9 19:-7 20:-28
?ill 13:6 14:5 24:-6
?impact 17:9
?import 1:-5 5:11 16:-4 21:7
?in 1:-9 2:5 3:-4 4:-15 6:-10 9:-23 11:6 12:-4 15:-11 16:-6 17:6 20:5 23:-10 24:25
?industri 4:-5 11:4 17:9 24:-10
?influenc 24:-4
?innov 0:6 4:23 17:-5 21:-5
?inspir 0:-5 21:5 24:-10
?instal 6:-5 11:4 20:-4
?instead 14:15 24:-9
?integr 4:5 12:11 19:8 21:-6 24:-14
?intern 24:9
?interview 2:-5 4:7 11:7 17:7 18:19 24:-21
?into 2:11 4:6 11:-6 12:-6 16:20 20:-4 21:-7 24:-9
?invent 11:-5
?invoic 4:8 11:-6 20:6
?ip 4:6 20:-7
?iphon 0:-13 24:14
?isv 0:6 4:-4 19:-4 24:-5
?it 0:5 1:13 3:-7 9:-5 11:14 17:5 21:-13 23:13 24:-20
?jam 24:5
?jan 13:7
?japan 24:6
?jira 23:-4 24:15
?job 4:9 9:-12 12:-9 17:16 20:-4 21:-5 24:-22
?joiner 18:5
?joint 4:8
?joke 24:9
?judg 2:19 24:-15
?juli 13:7
?jump 0:8
?junior 9:10 19:6 24:-12
?just 0:5 1:15 2:17 4:-8 9:-6 13:5 20:5 24:-5
?keep 4:5 6:-7 8:15 11:13 24:-13
?kei 24:4
?kid 20:8 24:-5
?kill 14:-6 15:19 23:-7 24:-5
?kind 23:12 24:-5
?kindli 12:-4 13:6 24:-5
?kit 0:7 4:9 24:-10
?kitchen 18:4 24:-4
?km 24:12
?know 9:15 11:-5 16:-4 24:-6
?kpi 0:8 17:13 23:-4 24:-12
?krub 15:5
?kw 21:9
?l5 0:5 4:6
?l6 0:12 17:-10
?l7 0:5 4:9 24:-11
?l8 4:8 21:-5
?lack 2:-5 4:-8 6:-4 12:-12 20:38 21:-5 24:-12
?ladder 0:8 2:-14 9:62 17:-7 24:-25
?lambda 17:-5 24:9
?land 11:8
?laptop 4:-9 24:19
?last 1:30 6:-4 12:5 19:8 24:-19
?late 4:10 11:-4 12:-7 20:4
?later 11:9 14:-7 15:5 17:5 24:-5
?latest 1:14 12:-6 24:-7
?lead 11:7 21:-5
?leader 21:5
?leadership 4:-34 11:11 12:-18 16:5 17:-8 18:22 19:-7 21:-7 22:13 24:5
?leav 3:9 6:-4 13:15 20:-6
?left 4:-7 12:-5 20:16 24:13
?let 0:-9 12:-6 16:-7 20:-9 22:18 23:-6 24:7
?letter 24:9
?level 2:-28 4:-20 6:-12 8:-5 9:56 10:11 11:-18 12:-16 17:-4 18:-14 19:-14 20:-11 21:-5 23:-13 24:-11
?life 2:-6 21:5 24:5
?lifesav 23:9 24:-12
?like 2:5 4:17 12:9 14:7 15:-5 16:-6 17:-9 20:9 21:-5
?line 14:6 21:7
?link 24:11
?linkedin 17:-11 24:18
?lisbon 0:-8 24:6
?list 0:-11 1:-12 2:17 6:8 9:11 11:-6 12:25 16:-6 17:-6 18:7 20:-13 23:-12 24:-13
?littl 18:5 20:6 23:4 24:-11
?live 11:5 13:4
?load 24:-7
?locat 4:-7 21:20 24:-8
?lock 24:6
?log 4:-15 11:18 12:18 24:-10
?login 4:-4 24:11
?lol 6:5 19:5 23:18 24:-11
?long 6:-8 8:7 24:12
?look 0:-7 2:7 4:-6 6:-6 9:13 16:-4 20:7 21:32 22:8 24:-25
?loop 11:8 17:5 24:-9
?lost 9:5 24:10
?lot 4:9 12:16 24:-9
?love 6:-5 23:12
?low 9:12 24:-9
?lower 4:4 9:-4 21:4 24:-5
?lowest 24:-4
?lp 2:-16 9:-7 12:-9 17:-4 18:67 21:-14 23:-11 24:-29
?ls 2:5 12:9
?lunch 6:-7 13:-4 14:-5 23:-31 24:59
?m 4:9
?m3 0:5 4:10 18:-7 24:-15
?machin 24:9
?made 6:-4 11:4 23:9 24:-11
?madrid 21:-6 24:4
?mai 6:5 11:6
?mail 4:-6 24:16
?make 4:-21 11:-11 14:18 15:-9 16:24 18:4 20:-5 23:-4
?man 6:17 24:-5
?manag 1:-6 2:-7 3:-6 4:-25 5:-7 6:-23 8:-7 9:28 11:-11 12:-7 13:-6 14:-6 15:-7 16:12 17:8 18:-15 19:-18 20:-6 21:-7 22:5 23:-13 24:21
?mani 0:-5 4:-13 6:-8 9:8 11:-8 12:10 17:9 20:-7 21:-5 23:-7 24:30
?manual 6:15 9:-5 23:-7 24:-11
?mark 9:-4 11:-4 19:20 20:-11 24:7
?market 11:-7 21:18 24:-6
?match 24:11
?mate 15:5 23:10 24:-10
?matter 21:7
?me 1:-6 3:8 6:-4 8:5 10:10 11:-18 12:12 13:10 14:7 15:-6 16:-8 18:-8 19:12 21:-13 22:-13 23:-19
?mean 0:-5 2:-7 4:21 6:-4 18:6 21:-4 24:-7
?meant 4:6 24:-4
?mechan 21:8
?meet 14:-7 23:-8 24:23
?mention 0:-5 2:-13 4:-15 9:-5 18:-10 20:-5 21:40 24:-23
?mentor 4:12 12:-7 16:-5 19:5 20:-6 21:-4 22:11
?menu 6:15 23:-13 24:13
?merci 23:8
?merg 0:-4 24:10
?messag 13:10 15:13 24:-10
?metric 21:9
?microsoft 0:-12 4:-9 24:14
?migrat 11:7 24:-6
?milk 9:-6 24:14
?mill 23:21 24:-8
?million 23:5 24:-7
?min 24:4
?mind 4:10 15:-5 23:11
?mine 20:6
?minut 24:5
?miseri 0:8 24:-5
?miss 4:-8 9:-5 12:-10 16:-7 20:39 24:-7
?mistak 1:10 23:-6
?model 4:7 11:-5 17:-11 18:-5 21:6 24:-10
?mom 24:5
?moment 24:-5
?mondai 0:6 11:7 13:-7 14:11 15:-6 24:-13
?monei 0:-12 2:6 17:-5 24:9
?month 1:-6 11:17 12:9 13:-8 14:8 23:-8 24:-17
?monthli 11:9 14:11 15:-4
?more 0:7 7:5 10:-4 11:8 13:-18 15:14 19:8 23:-6 24:-5
?morn 0:6 23:36 24:-29
?mortgag 4:-7 24:18
?most 11:4
?mostli 19:8
?move 0:15 15:-5 18:5
?msp 0:6
?much 0:-4 4:-12 12:6 17:7 24:20
?munich 24:11
?music 13:-9 15:-6 24:12
?must 0:5 4:31 18:-5 20:-7 24:-13
?mute 13:21 14:-6 23:-7 24:-7
?my 0:-14 1:-13 2:-6 4:-38 5:5 7:-9 9:-15 10:16 12:5 15:-4 16:8 17:-5 18:-6 19:5 20:21 21:-28 23:-7 24:-16
?myself 4:-5 6:9 12:-5 19:21 24:-16
?n 12:9
?name 0:-6 1:6 2:23 6:-5 9:15 11:-4 12:-5 18:-5 20:-9 21:-10 24:-18
?near 21:-6 24:10
?need 0:-8 4:5 11:-17 12:-11 13:-10 15:9 16:28 20:12 21:13 24:-6
?neglect 2:-10 12:-7 20:14
?net 21:12
?never 14:-7 15:16 18:4 23:11 24:-15
?new 0:8 2:-4 9:-6 12:-8 21:6 23:-4 24:8
?newest 1:-5 12:26
?next 0:17 3:5 4:-10 9:-9 12:-6 14:-6 15:-12 17:5 20:9 21:-6 24:6
?nice 19:-6 23:26 24:-14
?night 11:5 14:-6 23:10 24:-17
?no 2:5 4:6 10:-4 12:-6 13:8 14:-11 15:7
?nobodi 11:12 24:-7
?nois 9:-4 24:4
?nomin 11:4
?noon 14:-4
?normal 24:5
?not 1:7 2:-9 9:-5 12:16 15:19 16:-6 18:-5 19:8 20:-5 21:7 24:-16
?note 0:-10 1:-13 2:-17 4:-29 5:7 8:-5 9:-5 10:-9 11:-36 12:78 13:-9 14:18 15:-9 16:13 18:-6 19:-11 20:-8 21:-19 22:10 23:-15
?noth 2:-5 20:14
?now 0:-8 11:23 12:-6 14:-4 20:-4 21:-4 23:10 24:-18
?np 21:-5
?nudg 1:-9 7:-7 10:-5 11:-9 13:23 14:39 15:20 16:-6 19:-6 21:-6 23:-22 24:-39
?number 0:-5 1:10 4:-18 17:7 21:-7 24:32
?o 24:6
?oblig 24:-7
?obsess 18:-16 21:17
?occur 21:11 24:-7
?occurr 2:-5
?oclock 14:7 24:5
?octob 13:-7 24:9
?of 0:-5 2:-7 4:7 5:11 6:7 11:-4 12:-17 13:-16 16:-4 17:-7 18:-9 19:-10 20:10 21:6 22:-7 23:-8 24:29
?off 4:-7 7:14 10:-8 13:-8 14:-19 15:31 23:-5
?offer 0:-6 24:5
?offic 9:-4 12:10 21:-20 23:6 24:30
?offici 24:-5
?often 21:4
?ok 4:-5 23:19
?okai 23:10
?okr 21:9
?old 1:-5 12:-7 20:13 24:9
?on 0:26 1:12 3:-7 6:-5 7:5 9:-12 10:-6 11:-6 14:20 15:-21 16:24 19:-17 20:-14 24:-10
?onboard 16:-7
?onc 13:6 14:6
?onli 2:12 11:-7 12:11 13:6 16:-4 18:-4 24:-10
?op 4:7
?open 0:6 1:-5 10:7 17:-4 20:-4 21:-4 24:13
?oper 6:11 12:11 20:-7 24:-14
?opex 4:4 19:-5 20:4
?option 4:-7 6:54 10:-5 17:-5 20:-9 24:-36
?or 2:-9 4:6 9:-6 11:-11 12:-5 16:-5 18:6 19:-8 20:7
?orchestr 21:5 24:-6
?order 4:-9 15:-5 24:17
?org 21:-8 24:10
?ot 17:26 23:-5 24:-16
?other 12:7
?our 0:-18 6:-6 11:20 17:-12 20:-5 21:-6
?out 0:5 1:13 6:9 16:8 20:-4 24:-5
?outcom 0:5 4:17 12:7 20:-7 21:-5 24:-22
?over 4:4 11:7 16:-4 24:-10
?overal 0:5 11:7 20:8 24:-6
?overview 2:13 17:-11 20:9 24:-5
?ow 4:14 12:-6
?own 4:14 10:10 19:9 21:-5 24:-12
?ownership 2:-7 18:6
?packag 16:9
?packet 4:-22 5:-10 10:-4 11:-5 16:41 20:-6 22:5 23:-13 24:-12
?page 6:16 24:-7
?pai 4:-32 9:-4 13:-4 17:-8 24:56
?paid 24:7
?panel 12:-5 16:20 24:-10
?panic 24:5
?paper 16:5
?pari 24:6
?park 4:-5 20:-7 21:-8 24:24
?part 0:19 4:4 9:-8 17:4 18:-6 20:7 21:4 24:-16
?partner 1:8 4:-8 11:7 12:-5 18:-6 21:6 22:-5 24:20
?passag 4:-5 9:-5 21:25 24:-7
?passwd 24:6
?password 24:16
?past 0:5 4:-4 12:8 14:4
?patent 4:-6 11:7
?path 17:5
?paus 13:37 14:-22 15:-8 23:-7
?payback 0:10 12:5 24:-8
?payslip 13:-7 20:-5 24:19
?pdf 16:15 24:6
?peopl 4:9 16:-4 21:-8 24:7
?per 4:7 21:-5 24:7
?perfect 23:18 24:-8
?perform 4:-6 12:-5 17:-4 24:4
?perman 15:11
?person 6:-5 23:6 24:-5
?phase 11:5
?phone 4:-5 24:22
?phrase 21:11
?pick 4:8
?pilot 6:-4
?ping 7:-4 11:-5 12:-5 13:21 14:11 15:5 24:-21
?pipelin 0:6 13:-5 24:7
?pitch 4:9
?pizza 24:9
?pkt 16:37 23:-5 24:-12
?place 2:-6 4:5 21:15 24:-4
?plan 0:-6 4:12 11:16 12:-5 24:6
?platform 11:5
?playbook 11:7 12:5 20:6 21:-4 24:-18
?pleas 1:-4 2:11 4:-4 6:10 11:-12 12:14 14:6 16:9 19:6 20:-8 21:-9 23:-7
?plu 11:-5 17:8
?pm 14:-6 17:-9 24:18
?poc 4:4 11:-20 12:11
?point 19:6 20:6
?poke 11:-8 12:-8 14:13 15:5 20:6 24:-11
?polici 8:9 23:-7 24:11
?portal 11:-6 24:12
?possibl 18:5
?post 2:-12 4:5 11:-7 12:-7 18:-20 20:-7 21:-11 23:-5 24:10
?pq 17:5
?practic 0:-5 11:11 24:-8
?prais 11:4 24:-5
?prefer 17:12 20:4 24:-7
?prep 11:5 18:9 24:-7
?prepar 20:4
?prescript 4:8 21:10 24:-5
?present 11:5
?price 0:-4 6:-7 24:17
?princip 0:16 4:-46 9:-11 11:9 18:33 19:-7 24:-5
?principl 4:-17 12:-5 16:-5 17:-6 18:27 19:-5 21:-16 23:-6 24:-15
?print 1:-11 11:-11 12:18 17:-4 21:4 23:-6 24:21
?printer 24:9
?privaci 8:31 23:-9 24:-10
?privat 24:8
?priya 9:-14 24:8
?process 17:12 24:-8
?procur 9:-4 21:5
?prod 24:12
?product 4:-4 12:-5
?profession 9:6 24:8
?progress 4:-7 10:-5 20:20 22:5 24:-11
?project 4:13 11:7 16:-5 24:-8
?promis 4:5 11:-5
?promot 0:-18 4:-48 5:-13 6:-5 11:-18 12:-32 16:73 17:-6 19:-6 20:41 21:-36 22:-15 24:43
?prompt 14:5 23:-8 24:14
?proof 4:-4 12:-6 20:10 21:-5 24:-7
?proserv 24:9
?protect 8:13
?protocol 4:4 24:-4
?prototyp 20:6
?prove 20:14 24:-6
?public 4:5 11:9 17:-7 24:-7
?publish 11:14 12:-5 21:12 24:-9
?pull 11:-9 12:11
?put 4:5 11:-5 19:10 24:4
?pwned 11:-6 24:16
?px 1:-6 12:9 19:10
?python 0:-11 24:15
?q1 24:5
?q2 11:10
?qbr 11:8
?qualif 17:12 24:-7
?qualiti 2:-7 21:17 24:-6
?quarter 1:-4 12:11 13:-7 24:8
?question 6:8 24:-8
?quick 17:12 24:-6
?quiet 13:14 24:-8
?quit 15:4 24:10
?quot 6:7 21:9
?rais 11:7 24:10
?ran 11:8
?rang 11:-4 24:6
?rate 0:-4 1:10 3:5 4:-15 6:5 10:-7 11:-8 12:-11 15:-5 19:39 20:-7 21:-5 22:6 23:-6
?re 0:6 4:-6
?read 4:8 6:5 11:6 12:17 16:-13 20:-6 21:7
?readi 4:-22 6:-5 10:-6 12:-5 16:-6 20:40 21:-5 23:-13 24:-13
?real 23:6 24:-6
?realli 0:5 4:8 20:-5 23:7 24:-4
?receiv 15:4
?recip 18:5 23:-5 24:13
?recogn 21:4
?recognit 0:9
?recommend 24:8
?record 4:-4 12:10 19:4
?recruit 17:4
?ref 24:5
?refer 4:-6 11:7 17:-7 20:-5
?region 2:-6 11:4 21:11 23:-4 24:-7
?reinvent 4:5 19:8
?reject 24:14
?relationship 2:-7
?rememb 11:11 19:-4
?remind 7:-6 11:-12 12:-6 13:20 14:21 15:10 19:-7 20:-4 21:-5 23:-12 24:-22
?remot 24:-9
?remov 1:23 3:17 11:-5 12:-15 13:-4 15:8
?replac 1:-4 24:11
?report 0:8 4:18 9:-5 12:-7 19:5 21:-6 24:-9
?request 6:6 20:-4 24:6
?resel 4:11 11:5 12:6 24:-12
?reset 6:-6 20:-6 24:12
?resolv 24:-4
?resourc 4:13 24:-7
?respons 2:26 4:11 9:-8 24:-21
?rest 13:4
?restart 24:6
?restaur 24:16
?result 24:13
?resum 14:16 15:-11
?retail 11:5
?reus 11:6
?reusabl 0:6 4:11 11:-4 12:5 24:-7
?revenu 24:9
?review 11:8 12:-7 21:-5 24:8
?reward 4:4
?rf 4:7 24:8
?rid 1:19 11:-7 24:-12
?right 6:-5
?ring 24:10
?risk 11:4 20:-4 21:16 24:-7
?rm 1:5 4:7 12:-4 24:7
?roi 4:6 12:4
?role 2:6 4:5 9:6 10:13 18:-5 24:-23
?rollout 24:-6
?room 14:-8 19:-5 23:-7 24:13
?round 16:5 17:6 24:-8
?row 0:-6 2:19 4:9 6:-4 9:-15 17:-5 18:-5 21:25 24:-14
?rule 24:7
?run 11:16 19:-4 24:-17
?rung 0:12 2:-12 9:27 24:-17
?sai 0:-16 2:-14 4:14 6:-8 12:-6 14:6 17:9 18:7 21:6 24:8
?said 2:4 11:7 24:-4
?salari 4:-25 17:-18 24:50
?sale 11:7 12:-6 17:15 21:7 24:-13
?salesforc 4:8 24:-5
?salut 23:15
?same 0:14 4:-4 9:-5 16:5
?saturdai 11:12 14:-4
?save 0:-5 4:-26 11:38 12:68 13:-5 14:-5 16:8 20:-14 21:-11 22:-6 23:16 24:-32
?scalabl 21:6
?scale 0:-5 4:17 21:4 24:-9
?sceptic 24:-6
?school 24:7
?scope 11:8
?score 12:-6 16:5 19:30 23:-6 24:6
?scrap 1:15 12:-9 24:-4
?screen 22:-5 24:17
?script 4:15 24:-7
?seamless 20:-5 21:12
?search 4:-17 16:-7 17:-13 18:-15 21:45 23:-9 24:-15
?second 1:8
?secret 24:5
?section 17:9 18:-19
?see 0:6 1:-9 4:5 9:-5 12:12 13:-7 14:-6 16:-6 19:-4 20:-8 21:7 22:9 23:12 24:-17
?segment 4:-5 21:7 24:-4
?self 11:-5 19:28 24:-11
?sell 4:14 11:-7 17:6
?send 11:-6 15:6 16:-6 22:11 24:9
?senior 0:-12 3:-5 4:-44 5:-7 6:-7 9:-11 11:-5 15:-5 16:7 17:-6 18:-14 19:-7 20:28 24:42
?sentenc 0:4 3:-4 18:-5 21:26 24:-9
?separ 0:4 4:-4
?septemb 11:-11 12:11 13:4 15:-8 24:-8
?server 24:6
?servic 4:-5 9:6 17:13 18:-4 21:-6
?set 4:5 7:-6 10:29 11:-6 19:8 21:-6 23:-4 24:-7
?seven 2:42 9:-6 17:-5 18:-5 21:-7 24:-18
?share 1:-5 4:-7 6:9 11:-8 12:-11 16:-19 20:-14 21:-4 22:34 23:-7 24:15
?she 11:7 20:-4 22:8
?shift 0:8 14:9
?shop 24:7
?short 4:7 20:6 24:-4
?should 2:-7 4:28 12:-12 24:11
?show 0:-8 1:-14 3:-9 4:13 6:7 9:6 11:-8 12:15 16:-5 18:8 19:-8 21:-5 22:5 23:-6 24:-4
?sick 20:-9 24:17
?side 0:13 4:6 9:-7 24:-5
?sign 11:7 24:10
?sinc 12:17 13:-5 20:-8 24:-15
?sing 24:9
?singapor 21:-4 24:6
?sit 20:-4
?sixteen 18:10 24:-7
?size 11:8 12:-6 24:-6
?skip 9:-5 13:19 15:-5 20:4 22:7
?slide 2:4 4:-5
?sm 4:-4
?snooz 13:32 14:-9 23:-8 24:-10
?so 0:-8 6:-5 11:5 12:7 13:4 14:21 15:-6 16:-5 18:6 19:-5 20:-15 24:-9
?solut 11:6 24:-5
?solv 11:4
?some 6:6 24:-6
?somebodi 11:-5
?someon 17:9 21:-6 24:8
?someth 9:-6 11:-8 12:11 16:11 20:-5 21:11 24:-13
?somewher 11:6 21:10 24:-11
?sorri 1:-4 23:16 24:-12
?sort 1:4 6:6 24:-7
?sow 11:4
?spain 24:12
?spare 13:8 24:8
?speak 2:-4 24:-10
?spend 18:5 21:5
?spit 16:5 24:-5
?split 2:9 11:8
?sponsor 11:6 24:-4
?spot 20:18 24:-14
?spreadsheet 11:7 24:-5
?spring 24:10
?srmgr 2:-6
?stack 24:5
?staf 4:8
?staff 4:-5 11:9
?stage 24:4
?stakehold 4:4 24:-4
?stale 2:-5 4:-5 20:19 24:-5
?stand 6:-7 12:-6 14:7 20:20 22:4 24:-13
?standard 11:7 24:-5
?star 11:4 23:9 24:-11
?start 6:13 11:4 13:-4 14:16 15:-14 19:10 20:-7 21:-4 24:-13
?statement 21:5
?station 24:11
?statu 20:19 23:-6
?step 0:7 2:-4 9:13 17:13 24:-21
?still 4:-16 12:-12 17:-11 20:40 21:-7 24:-8
?stock 4:-10 20:-5 24:25
?stop 7:6 10:-5 14:-16 15:21 23:-7
?storag 0:-4 24:4
?store 3:8 8:8 24:-9
?stori 12:9 19:6
?strategi 0:-8 4:7 21:5 24:-7
?stress 15:8
?strong 20:6
?structur 0:-5 2:5 9:5 24:-6
?stuck 24:8
?stuff 4:19 6:7 12:7 20:7 21:-6 24:-6
?submit 6:-4 24:11
?such 21:9
?sudo 24:11
?suit 4:5 20:4
?summari 16:8 24:-8
?sundai 14:5 21:5 23:-5 24:-10
?support 24:8
?suppos 4:25 20:-8 24:-6
?survei 1:8 12:-5 21:4 24:-5
?surviv 23:10 24:-7
?sustain 21:6
?switch 7:8 15:8
?system 4:9 23:-9 24:22
?tabl 1:-9 24:16
?take 1:17 11:-7 12:-5 15:4 20:-5 21:8
?talent 11:6
?talk 2:-4 9:7 11:13 12:6 16:-4 17:-5 18:5
?tall 24:5
?target 0:15 9:-6 10:19 11:10 24:-13
?tax 24:7
?taxi 23:-5 24:14
?tb 0:-4 24:4
?tbh 20:4
?team 11:12 12:-6 13:-5 19:-5 20:-6 21:-8 24:14
?teammat 24:7
?technic 0:5 4:14 12:-8 17:5 19:-4 21:-5 24:-21
?tell 0:-5 2:-4 4:5 6:-5 9:7 20:4 23:-4 24:24
?templat 20:7 24:-12
?ten 24:5
?term 4:5 21:4
?territori 21:4
?text 21:6
?than 0:-5 17:-6 21:5 23:12 24:-4
?thank 6:-11 23:17 24:-15
?that 0:7 1:11 2:-8 3:5 4:8 5:6 6:-6 9:-8 11:26 12:-27 13:5 15:-6 16:-5 20:-10 21:12 24:-18
?the 0:-12 2:11 3:-4 4:6 5:-8 6:-12 8:-5 10:-6 11:-13 13:5 14:8 15:-16 16:5 17:-10 18:-17 19:-4 20:-19 21:-6 23:-8 24:17
?thei 2:12 4:6 6:-12 11:7 17:8 18:-5 19:-4 21:-6 24:-24
?their 9:5 11:10 21:-4 24:-13
?them 6:-6 9:6 11:-9 12:5 13:-6 15:17 18:10 20:-4 22:7 23:-4 24:-8
?theme 9:17 24:-12
?themselv 11:8
?then 11:-7 13:18 15:-4 24:-7
?there 0:-10 2:6 6:7 9:14 11:-9 21:7 24:-11
?these 12:6 14:-4
?thi 0:-9 4:-18 6:21 9:5 11:7 13:7 14:-6 15:-4 16:-4 17:-8 19:-5 20:-12 23:-10 24:7
?thin 2:-6 4:-7 12:-10 20:37 21:-5 24:-18
?thing 1:-6 2:24 6:10 9:-9 11:14 12:5 15:11 16:4 18:-7 20:-6 21:-5 23:4 24:-28
?think 4:-7 10:11 12:7 18:11 19:6 20:-7 21:-5 23:-4 24:10
?threat 11:-6 24:-5
?three 4:16 11:23 16:-4 19:-16 24:-14
?through 11:5 21:4
?throw 1:14 12:-7
?thursdai 13:-6 14:23
?ticket 20:-6 24:14
?till 13:26 14:-11 15:-13 24:-8
?time 2:-5 11:11 13:6 20:-4 24:7
?timesheet 4:-6 6:-4 20:-5 24:37
?tip 7:8 24:11
?titl 2:16 9:6 24:-13
?tldr 24:-8
?to 0:-9 1:-7 2:-15 4:12 5:-6 9:7 11:-14 13:-7 17:10 19:5 20:-8 22:7 23:-14 24:12
?todai 4:-4 6:-10 21:-4 24:6
?togeth 16:12 20:-4
?token 24:9
?tokyo 24:4
?told 21:7 24:-5
?toler 21:5
?tom 1:-5 12:-14 24:24
?tomorrow 12:-5 14:-20 16:9 19:-4 24:30
?toner 15:-5 24:7
?tonight 11:-4 24:11
?too 12:-9 14:4 20:21 22:7 24:-9
?took 11:6 12:9
?tool 1:6 2:-4 21:9
?toolkit 19:4
?top 4:-8 9:12 12:7 24:-9
?topic 2:15 9:-5 21:-4 24:-9
?total 4:-9 24:16
?toward 4:-9
?track 6:-4 20:11
?train 4:-7 11:11 19:-5 21:-5 24:13
?translat 2:-5 23:-20 24:35
?travel 21:14 24:4
?treat 0:4
?trick 6:11
?true 24:5
?trumpet 0:-6 24:6
?trust 2:-4 4:22 12:6 19:-7 23:-4 24:-16
?try 4:-5
?tuesdai 11:5 12:-6 13:-5 14:16 15:-4
?turn 7:6 11:-7 13:-9 15:8 16:9
?twice 11:4
?two 0:9 2:-6 9:13 11:14 13:4 14:-8 15:-4 16:-5 19:8 24:-21
?type 6:17 12:-5 20:-7 21:12 24:-7
?under 0:-8 11:13 12:9 20:-9
?underperform 4:10
?understand 6:15 24:-11
?undo 1:27 12:-9 23:-6 24:-10
?unlik 0:8
?unsubscrib 13:-7 14:-9 15:30 23:-8 24:-4
?until 11:-5 12:5 13:31 14:-10 15:-16
?up 0:19 4:-9 6:-5 9:-7 11:-5 12:10 14:5 18:4 20:9 21:18 23:-4 24:-12
?upper 4:8 9:-8
?us 1:-4 4:6 6:23 9:-4 11:19 12:5 17:-7 19:-10 20:-5 21:9 23:-12 24:-24
?usag 6:24 23:-9 24:-6
?user 24:6
?usual 13:6
?vacanc 17:13 21:-8 24:-9
?vacat 13:-4 20:-7 24:18
?valu 21:7
?veri 6:-5 14:6 23:12 24:-5
?versu 0:17 4:-14 9:-4
?video 4:-8 24:9
?view 1:-5 12:8 22:6
?vision 0:-5
?vpn 23:-4 24:23
?vr 0:4 24:-6
?wai 0:13 9:-7 18:-9 21:-8 24:10
?wait 24:-6
?want 0:5 1:7 4:19 5:7 10:7 13:-7 14:-4 15:11 17:4 20:-5 24:-21
?we 2:10 17:-6 19:5 21:-5 23:5
?weak 20:20 24:-13
?weakest 20:16
?wear 4:-8 24:7
?weather 24:11
?web 21:-10 24:15
?wednesdai 11:-4 13:-11 14:18 15:-8 24:4
?week 6:-5 12:-6 13:12 14:8 15:-8 20:-6 21:-6 24:9
?weekend 23:8 24:-6
?weekli 1:-6 7:-4 11:-6 12:-8 13:10 14:13 15:15 24:-14
?welcom 23:7
?well 23:15 24:-5
?went 4:-5 11:10 24:-4
?what 2:13 3:-10 4:11 6:29 9:10 11:-23 13:-13 14:-6 15:-7 16:-5 17:-5 19:-14 20:8 21:-25 22:-7 23:-26 24:18
?whatev 3:7 4:-8 12:6 21:6
?whatv 11:-5 12:15
?when 0:11 4:6 6:6 13:-6 16:-4 17:-4 21:-13 24:9
?whenev 21:9
?where 1:-7 2:-10 4:-14 11:-8 12:-6 16:-7 17:-5 18:-10 20:18 21:33 23:-5 24:-16
?whether 21:9
?which 0:-14 1:-8 2:17 3:-5 4:-5 6:7 9:-5 11:-13 12:5 13:-4 15:-5 16:-6 18:6 19:-4 20:12 21:15 23:-10 24:-16
?whichev 21:5
?while 4:6 13:7 24:-5
?who 2:-8 6:16 9:-6 11:-11 12:-7 16:-5 17:-6 20:-11 21:-8 22:-8 24:28
?whole 0:15 2:-4 4:15 17:7 23:-5 24:-7
?whom 20:-6 24:10
?wife 24:8
?wifi 24:11
?will 13:-4 15:8 20:-8 24:11
?wipe 1:14 3:16 8:-7 19:-9 24:-5
?wise 4:5 9:-5 12:-7 20:10 24:-8
?with 0:-10 1:-7 2:-9 4:7 11:6 12:-5 14:-6 19:10 20:-8 21:9 23:-5 24:5
?within 11:6 24:-5
?without 0:5
?women 2:-4
?won 24:4
?word 2:-7 4:-10 9:-4 11:-6 21:37 24:-16
?work 2:-4 6:19 11:-6 13:-5 15:-5 17:6 19:-5 20:14 21:10 23:-16
?workshop 11:7
?would 6:-7 14:7 16:-6 17:6 20:5 21:-6 24:13
?write 3:-5 4:4 6:-6 11:-13 14:11 15:8 20:-8 21:-6 24:38
?written 0:-8 4:14 5:11 20:-12 21:6 24:-8
?wrong 1:12 12:-7 23:8 24:-6
?wrote 2:-5 4:-11 12:8 24:7
?x 4:7 19:-4
?ye 20:-4 24:11
?year 0:-5 1:-4 4:-8 6:-6 11:12 12:4 13:4 19:-5 20:-10 21:-6 24:12
?yesterdai 1:9
?yet 2:-14 20:21 24:-6
?yo 12:4
?you 2:-9 3:5 4:-5 6:19 8:8 12:-6 13:6 15:-6 17:-6 20:-18 21:-13 22:-5 23:31 24:-28
?youd 24:4
?your 2:-6 4:6 6:7 11:-8 21:-10 23:30
?youv 3:5
?zero 19:4
?zone 11:8 21:9 24:-9
?zoom 24:8
?zurich 14:5
^_<day> 11:12 16:5 24:-17
^_<dimension> 0:-8 1:-9 4:47 9:-7 11:-21 12:-15 18:12 19:20 20:-7 23:-10
^_<guideline> 2:8
^_<hint> 2:-12 3:-6 4:51 6:15 7:6 10:-6 11:21 12:5 15:13 16:-5 17:-9 20:-27 21:-27 22:10 23:-12
^_<level> 0:28 1:-5 3:-6 4:57 5:-7 9:-19 10:-6 11:-5 16:-9 17:-5 18:-8 19:-8 20:-22 21:-6 23:-16 24:-12
^_<number> 0:15 1:-5 4:-7 11:6 12:-9 16:5 17:6 20:13
^_<period> 15:9
^_<person> 12:7 24:-4
^_<posting> 2:-10 11:-7 13:-5 17:47 18:-21 23:-17 24:-18
^_<principle> 18:38 21:-7 23:-14
^_<section> 0:-27 2:-11 4:-18 17:57 23:-15 24:14
^_<time> 6:-8 14:-27 23:40
^__ 0:-21 1:17 3:-10 4:65 5:5 6:24 7:-21 9:18 10:25 11:-10 13:29 14:-14 15:8 16:10 18:13 19:-18 21:-16 23:18 24:-36
^__300 24:5
^__<day> 13:-8 14:13 24:4
^__<deed> 4:-6 14:10 16:6 19:9 24:17
^__<dimension> 0:16 1:-12 12:-5 16:8 18:-6 19:-12 20:6
^__<guideline> 0:13 2:-4 21:-7
^__<hint> 0:16 1:-6 4:5 5:-9 6:-10 10:-7 11:5 12:-10 13:-7 16:24 18:5 19:4 20:21 21:-8 23:-10 24:-24
^__<level> 2:-6 4:-36 9:-13 16:4 17:-6 18:15 24:15
^__<not> 4:8
^__<number> 2:14 4:-23 9:-8 19:44 20:-6 21:-10 23:5 24:-7
^__<period> 3:7 11:-4 13:-7 23:-5 24:12
^__<person> 1:-5 12:-20 16:-6 20:-9 22:20 23:-6 24:-7
^__<posting> 2:-5 17:15
^__<principle> 18:7 21:-5 24:-7
^__<section> 4:-13 16:-5 17:29 20:-6 21:7 23:-6 24:-14
^__<time> 11:4 14:-6 23:16 24:-13
^__a 5:-6 6:5 11:-14 23:12 24:9
^__about 17:-7 21:7
^__ad 6:9
^__add 12:6
^__after 0:6 11:-6 18:6 24:22
^__again 0:5
^__all 2:-4 3:6 4:17 6:6 12:-14 16:-11 18:-8 24:12
^__allow 12:-4 22:7
^__amazon 18:5
^__an 4:8 17:6 22:-5 24:7
^__and 4:11 11:-5 19:15
^__ani 21:9
^__anyon 24:5
^__anyth 0:4 4:-4 21:12 24:-5
^__approv 24:8
^__area 2:23 9:-12 12:-9 18:-5 21:-8
^__argu 17:-4
^__as 24:5
^__ask 4:-11 21:7
^__at 11:10 13:6 20:6 24:-10
^__aw 0:-5 24:4
^__awai 1:13 12:-7
^__back 24:8
^__band 4:-5 24:12
^__bar 24:14
^__be 2:14 3:-4 4:-5 6:-4 8:6 9:-7 11:-7 12:9 17:-5 18:-6 19:-5 21:-19 23:7 24:-24
^__bench 11:6
^__between 0:-12 9:-5
^__bit 21:5
^__blurb 4:-6
^__boss 4:5 24:-9
^__bot 6:-6
^__both 0:5 17:-5 21:5
^__build 16:4 17:4 24:-7
^__by 0:14 4:-7
^__call 4:-4 11:-4 17:-9 24:19
^__came 11:5
^__can 6:28 8:5 12:-15 16:-6 17:4 22:-6 24:-25
^__cancel 24:-5
^__categori 2:28 12:-5 24:-14
^__chang 0:10 10:-5
^__check 20:5 23:-4
^__close 13:5 20:9
^__colleagu 21:4
^__column 4:11
^__come 4:-8 9:14 24:-7
^__comm 4:12 24:-8
^__command 4:-4 6:19 24:-11
^__compar 0:5
^__comparison 9:5
^__conflict 4:11
^__correct 19:5
^__could 12:5
^__cycl 20:5
^__dana 12:-7 22:13
^__data 8:10
^__daughter 24:8
^__differ 0:21 4:-5 9:-5 11:-7 24:-9
^__dimens 2:15 4:-6 9:-8 12:-15 20:15 21:-12 24:5
^__director 23:5 24:-5
^__do 0:-7 1:-6 3:-5 4:-13 6:-21 8:6 9:-13 12:-10 13:-7 14:-6 15:11 16:-4 17:-6 19:-7 20:8 21:5 23:-5 24:25
^__document 16:15
^__down 11:25 21:8 24:-22
^__dumb 9:4
^__each 2:-5
^__els 4:-6 6:6 24:8
^__entri 11:7 12:4 20:-5
^__eras 3:9
^__everi 3:4 4:-8 21:7
^__everyth 0:5 1:-7 3:31 5:5 8:-14 12:-7 16:-4 21:-8 23:-9 24:6
^__evid 2:-6 12:36 16:-7 20:-26 23:-4
^__expect 4:17 24:-14
^__explain 4:10
^__f 18:-5 21:16 24:-7
^__far 4:-14 20:23 24:-7
^__favor 24:-6
^__find 21:5
^__for 4:10 6:-6 11:24 12:-7 19:-8 21:8 23:14 24:-15
^__from 1:-8 4:7 11:-9 12:16 13:-5 24:7
^__gap 12:-7 19:-5 20:20 24:-7
^__gave 11:5
^__get 0:13
^__give 7:11 10:-5 15:-5 24:-5
^__good 4:5 11:4 21:-4 23:11
^__got 4:5 24:7
^__gpa 20:25 24:-12
^__grade 2:-11 9:23 24:-10
^__great 23:16 24:-6
^__guidanc 4:10
^__happen 6:10 24:6
^__happi 20:6 23:-5
^__have 12:14 16:4 20:-16 23:-4 24:16
^__head 2:5
^__here 6:16 20:-5 24:-4
^__high 24:4
^__hint 7:5 10:11 24:-9
^__hit 21:7
^__honest 20:5
^__hotel 0:-8 20:-4 24:10
^__how 11:-5 20:6 23:11 24:-24
^__i 1:-9 4:-5 6:-13 9:-6 11:-8 12:34 13:-6 14:-5 16:5 17:8 19:15 21:-9 22:-6 24:9
^__in 2:17 4:12 9:6 12:21 18:-6 21:-17 24:-23
^__iphon 0:-13 24:14
^__it 1:-7 2:-5 3:-6 4:-9 6:12 9:5 13:-5 17:-8 20:-7 23:10
^__job 9:5
^__join 9:6
^__just 1:4 24:8
^__keep 21:6
^__kid 24:4
^__kit 0:7 4:8 11:-6 19:8 24:-10
^__l5 4:14
^__l6 0:9 24:-7
^__last 1:17 12:-11 24:-6
^__lead 2:5 24:7
^__leadership 18:4 24:-5
^__left 20:10
^__let 11:5
^__level 2:-11 4:-6 6:-8 8:-5 9:9 21:-10 24:6
^__like 2:5 4:4 11:4 19:8 24:-5
^__line 14:6
^__list 9:9 12:8
^__log 1:9 24:-4
^__login 4:-4 24:11
^__long 24:22
^__look 21:5
^__lost 6:11 24:-7
^__love 6:-5
^__lp 18:14
^__made 6:-4 23:10 24:-9
^__make 19:5
^__manag 4:15 20:6
^__mani 0:-7 2:11 4:-15 6:-8 12:4 18:6 20:-8 21:-5 23:-7 24:15
^__mark 19:9 20:-13 24:12
^__mate 23:11 24:-7
^__me 1:-5 2:6 4:12 7:-5 8:6 10:-11 11:-6 13:-20 15:-6 19:5 20:-16 22:-12 23:-8 24:32
^__meet 24:-5
^__mention 24:-6
^__menu 6:-9 23:-9 24:26
^__milk 24:7
^__more 0:5 7:6 10:-4 13:-12 15:12 23:-6
^__morgen 23:9 24:-5
^__move 18:5
^__much 0:-9 4:-14 12:8 17:9 20:-8 24:15
^__my 0:-5 1:22 3:6 4:-25 9:-6 12:-13 15:5 16:9 17:-4 19:-8 20:6 21:-13 22:14
^__never 14:-6 15:4
^__new 24:6
^__next 13:13 15:-5 24:-7
^__no 12:7 15:4 24:-6
^__not 2:9 6:5 9:-5 11:5 12:4 15:9 20:11 21:-6 24:-7
^__note 1:-13 4:-9 6:-5 11:12 12:69 16:-11 17:-12 20:-29 23:-8 24:-16
^__now 14:6
^__nudg 13:15 14:-7 20:-4 23:-9
^__of 0:-9 1:-4 2:14 9:7 11:4 12:5 14:-7 15:5 17:-13 20:9 21:-4 24:22
^__off 7:16 10:-8 13:5 14:-13 15:14 24:-8
^__ok 23:5
^__okr 21:9
^__old 24:6
^__on 0:-5 1:-7 2:-9 4:5 11:-8 12:21 14:7 20:-10 21:4 24:10
^__open 0:6 11:-6
^__or 4:-7 24:10
^__our 0:-10 11:-4 24:24
^__out 12:7
^__own 11:-5
^__packet 4:-11 16:20 24:-10
^__page 6:16
^__part 9:-4 18:-7 20:4 21:13 24:-4
^__passag 21:15
^__paus 13:15 14:-13 15:-4
^__ping 11:-6 13:7 15:7 24:-4
^__pleas 11:12 15:-4 16:4
^__polici 8:9 23:-7 24:5
^__prepar 11:-7 12:4 16:8
^__price 24:13
^__principl 18:5 21:-4
^__protocol 4:4
^__question 6:8 24:-8
^__rate 6:7 20:-5
^__rather 14:6
^__readi 10:-4 16:-4 20:23 22:-5 24:-5
^__record 11:10
^__region 23:-4
^__rememb 21:7
^__remind 13:10 14:8 24:-7
^__remov 1:13 12:-10
^__report 20:6
^__resolv 11:4
^__result 17:6
^__review 20:4
^__row 2:-12 21:18
^__rung 0:14 9:9 24:-5
^__said 24:6
^__scale 4:8
^__score 24:11
^__seamless 20:-5 21:12
^__search 21:6
^__section 18:-6
^__see 13:-7 23:7
^__self 11:-10 19:15 24:-6
^__sell 4:6 11:-5
^__send 15:12 24:-7
^__sentenc 3:-4 21:13 24:-5
^__separ 20:10
^__set 7:-6 10:18 19:5 24:-8
^__should 4:18 6:-5 20:13 24:-21
^__show 12:6 20:-4
^__sinc 11:-8
^__someon 9:5 17:4 24:-7
^__sort 6:6 24:-7
^__statu 20:11 23:-6 24:4
^__still 16:-4 20:5
^__stop 14:-9 15:18
^__stuff 4:13 6:-4
^__system 4:10 24:-4
^__tabl 1:-9 24:16
^__team 4:5 20:-4
^__tell 20:9
^__thank 23:11
^__that 1:12 11:23 12:-9 18:5 19:-7 21:-6 23:9 24:-16
^__the 0:-9 1:17 2:-17 4:-24 6:-12 7:-7 11:-35 12:-18 14:11 16:-6 18:4 20:-8 21:6 24:42
^__thei 4:-4 24:9
^__there 0:-9 2:-9 6:12 17:-4 20:7 23:15
^__thi 4:-6 11:14 13:10 19:-11 23:-5
^__thing 1:6 6:10
^__think 19:10
^__titl 2:-6
^__to 6:10 11:5 12:-5 13:8 14:-7 15:-5 19:-6 24:-7
^__told 4:5
^__took 24:5
^__tool 2:-4 21:8
^__topic 2:8 9:-6
^__train 24:14
^__translat 24:11
^__trust 4:14 19:-7 21:5 23:-4
^__type 4:6
^__up 2:-6 12:13 16:4 20:-5 21:22 24:-4
^__us 12:7 23:-6 24:5
^__versu 0:23 4:-16 21:-4 24:-9
^__vp 4:5
^__vr 0:4 24:-6
^__wait 4:4
^__want 5:9 6:-4 10:7 15:-4 16:-6 20:5 22:10 24:-6
^__we 24:13
^__weekli 11:6
^__welcom 23:7
^__what 2:24 4:5 11:-7 17:10 20:-13 24:-19
^__where 0:-4 9:4
^__which 0:4 2:-8 20:8 21:7 24:-6
^__who 24:6
^__with 4:8 11:6 13:-6 15:8 24:-9
^__won 11:-5 24:7
^__word 21:7
^__would 4:-6 17:9 20:5 24:-5
^__written 4:17 12:-5 21:-5
^__wrong 1:5 23:12 24:-10
^__wrote 24:8
^__yesterdai 11:-5
^__you 3:-5 6:-29 7:5 8:-6 9:6 10:-4 11:7 12:18 16:-7 17:-7 24:25
^__your 11:-5 23:19 24:-11
^_a 4:10 13:-6 14:7 24:-5
^_about 11:-6 19:8
^_accord 12:-15 20:9
^_add 0:-4 1:-7 11:51 12:-23 14:-11 16:-4 17:-6 19:-7 21:-6 22:-6 24:-13
^_after 11:-8 17:10 19:4 24:-4
^_all 1:-9 2:27 3:-7 4:20 5:-5 12:28 16:-8 20:-10 21:14 23:-5 24:-8
^_and 24:4
^_anyon 2:-4 4:11 24:17
^_anyth 0:-4 2:-7 12:-6 17:-11 21:28
^_approv 4:-9 13:-6 21:-4 24:21
^_area 2:32 17:-15 20:-11 23:-10
^_as 4:5 20:-4
^_assembl 16:16 20:-10
^_at 11:5
^_babi 15:6
^_be 0:-20 1:-7 2:-33 4:-16 6:40 9:14 10:-5 11:-17 12:-17 13:-8 14:-10 16:-9 17:25 18:9 19:-11 20:14 21:31 22:-9 23:-16
^_befor 2:5 12:12 21:7
^_between 0:9 24:9
^_bin 1:15 24:-6
^_bonjour 15:6 23:21 24:-10
^_book 4:-7 14:-5 19:-7 23:-13 24:35
^_bot 12:14 16:-5 24:16
^_both 9:-5
^_brag 11:5 16:12
^_build 4:41 6:-6 11:-12 12:-5 16:16 21:-4 24:-26
^_bundl 12:-13 16:31 20:-11
^_by 2:10 24:-4
^_bye 23:31 24:-11
^_can 2:6 4:6 5:9 6:-34 7:7 11:6 12:9 13:-14 14:10 15:-5 16:-10 19:7 20:-6 21:-10 23:-14 24:36
^_cancel 14:-14 15:23 24:6
^_chanc 24:9
^_chang 0:-10 10:8 14:23 15:-5 19:11 24:-11
^_cheer 23:24 24:-6
^_ciao 23:21 24:-7
^_compar 0:66 4:-31 5:-5 9:-23 11:-12 12:-4 16:-5 18:-11 19:-7 20:-10 21:-13 23:-6
^_concept 6:-5 19:-10 24:23
^_contrast 0:44 4:-16 21:-7 24:-10
^_could 0:7 6:7 9:-8 11:-12 14:7 16:5 17:7 20:-6 22:7 23:-8 24:5
^_creat 4:-11 16:8 24:-4
^_ctrl 18:-7 21:23 24:-10
^_dank 23:28 24:-11
^_dear 18:6
^_delet 1:46 3:13 4:-5 5:-5 6:-8 8:-4 11:-11 12:-33 14:-9 15:4 16:-4 20:-6 21:-6 23:-15 24:20
^_delta 0:22 1:10 4:-4 12:-5 24:-8
^_describ 4:15
^_design 19:5
^_differ 0:27 4:-17 9:-7 11:-8 21:-5 23:-10 24:-4
^_dimens 2:30 20:-11 23:-13
^_do 0:7 2:-13 4:-28 6:-4 9:5 11:-8 12:26 13:10 15:-7 16:-10 20:24 21:35 23:-7
^_draft 11:-7 13:-5 20:-6 24:16
^_drop 1:10 12:-18 18:7 24:12
^_enough 15:15
^_enumer 24:-4
^_eras 1:26 3:12 8:-8 11:-7 12:-20
^_everi 14:10 21:7 24:-7
^_everyth 4:21 11:-11 12:32 13:-6 20:-9 21:13 24:-13
^_evid 0:-6 4:-8 11:26 12:22 20:-8 21:-5
^_expect 0:-7 4:18 16:-4 23:-11
^_explain 17:5 18:13 23:-11 24:6
^_export 1:-4 3:-16 4:-6 5:47 12:-7 16:13 20:-5 21:-11 23:-13 24:-13
^_file 11:5
^_find 0:-6 2:-7 3:-7 4:-25 12:12 17:-15 21:52 23:-16 24:-20
^_fix 11:-5 24:18
^_flight 23:-5 24:22
^_for 2:-7 4:6 9:5 11:10 12:-6 14:-7 16:-7 18:6 19:14 24:-19
^_forget 0:5 1:7 3:37 8:-8 10:-6 12:-4 21:-7 23:5 24:-12
^_forward 4:4 22:5
^_from 0:-8 9:6 14:7 18:-5 21:-5
^_fwd 24:5
^_gap 0:-14 4:-30 20:48 23:-9 24:-7
^_gimm 2:9 12:13 20:7 24:-18
^_give 2:9 4:21 5:7 7:-4 12:4 13:7 16:-8 19:6 20:6 21:-4 22:11 24:-13
^_good 14:-8 15:-6 17:-4 20:-5 23:26 24:-20
^_got 4:6 9:5 23:8 24:-7
^_grep 2:-9 4:-13 12:-10 21:61 23:-9 24:-9
^_grow 11:-5 19:7
^_gui 9:7
^_guten 23:13 24:-8
^_haha 23:27 24:-13
^_hallo 23:21 24:-6
^_halp 6:39 23:-14 24:-7
^_happi 14:-8 23:23 24:-7
^_have 0:4 4:-5 23:6 24:-8
^_hei 2:5 6:-5 9:-10 11:10 21:-9 23:30
^_hello 6:-9 9:-6 21:-6 23:30 24:-7
^_help 1:-4 6:70 12:-17 14:-5 19:-5 23:-25 24:-17
^_hi 9:-5 17:-5 21:-6 23:22 24:-6
^_hint 7:-18 10:41 15:-7 23:-9
^_hiya 23:11 24:-7
^_hola 23:21 24:-9
^_hold 13:32 14:-9 15:-14 24:-11
^_hole 4:-9 12:-7 20:26
^_honest 20:6
^_honestli 4:-5 12:-4 15:8 20:6 24:-5
^_hope 24:-4
^_how 1:-6 2:8 3:-5 6:20 11:-8 12:-13 13:-10 14:-5 16:-11 17:-10 19:-13 20:20 21:-17 22:-8 23:-5 24:22
^_hr 24:10
^_hunt 21:17 24:-12
^_i 1:7 3:7 4:18 5:9 6:10 10:7 11:-15 12:-9 13:21 15:13 16:11 19:13 20:-17 21:24 22:10 24:-25
^_ich 2:10 24:-7
^_id 2:6 4:4 12:6 14:13 19:12 20:4 24:-14
^_if 11:-5 12:-4 14:-4 16:-4 17:5 20:18
^_ignor 11:-4 23:-7 24:20
^_in 0:16 2:-10 6:-8 11:-5 13:9 17:11 20:7 21:21 24:-26
^_into 2:10 24:-6
^_it 16:9
^_jira 23:-6 24:21
^_jot 4:-8 11:28 15:-5 21:-6 24:-12
^_just 2:10 4:10 21:-5
^_keep 0:-4 4:-11 11:42 21:-6 24:-11
^_kill 13:-11 14:-9 15:30 23:-5 24:-4
^_kindli 12:-5 16:11 20:7
^_last 20:7
^_lead 24:7
^_legal 1:6
^_let 0:-4 1:-5 12:-5 14:-4 20:-13 22:20 23:-6
^_level 0:-21 4:14 9:41 10:-18 11:-6 12:-7 19:-8 21:-10 23:-9 24:19
^_list 0:-9 1:-18 2:16 4:-9 5:-4 6:-6 11:-5 12:23 16:-5 17:-18 18:-5 20:-11 23:-7 24:4
^_log 0:-5 2:-5 4:-7 11:61 19:-20 21:-15 24:-35
^_lol 6:-5 21:-5 23:33 24:-10
^_look 2:-8 4:-12 9:-7 20:8 21:40 24:-9
^_lost 11:-6 24:21
^_love 15:8 23:12 24:-4
^_lp 12:-11 18:9
^_ls 1:-5 2:7 12:13
^_make 11:-8 14:15 15:-12 16:21 20:-5 22:-7 23:-5 24:-16
^_me 3:-10 6:-5 8:-9 10:57 15:-7 20:-5 24:-14
^_merci 15:-4 23:19 24:-9
^_move 11:-5 14:13 15:-6 24:5
^_mute 13:30 14:-9 23:-10 24:-10
^_my 1:-41 4:15 6:-21 7:-12 9:5 10:19 11:-20 12:39 13:-9 16:-13 19:23 20:14 21:13 22:-11 23:-12 24:16
^_name 0:-6 1:-4 2:10 9:12 21:-9
^_never 13:-6 14:-8 15:14 23:15 24:-6
^_new 6:25 11:16 14:6 20:-6 24:-14
^_next 0:7 4:-6
^_ngl 0:7 24:-5
^_nice 19:-8 23:14
^_no 0:-12 4:12 7:9 10:-6 11:-8 12:10 13:13 14:-12 15:13 20:4 21:-4 23:9 24:-21
^_not 0:-4 2:-13 12:20 13:19 15:-13 17:14 21:11 24:-21
^_note 0:-12 1:-53 4:-19 5:-5 6:-6 11:66 12:50 13:-14 14:-15 17:-5 18:-5 19:-23 21:-12 22:-5 23:-5 24:-22
^_nudg 6:-5 13:-14 14:51 15:-6 19:-5 21:-6 23:-14 24:-9
^_off 13:13 15:-7 24:-5
^_oh 1:4 19:4
^_ok 2:-4 4:5 6:8 23:16 24:-12
^_okai 23:14 24:-5
^_on 2:27 20:4 24:-8
^_oop 1:22 16:-4 24:-9
^_open 1:-7 10:12 12:12 17:7 23:-5 24:-10
^_order 15:-7 24:12
^_our 4:-4 11:-7 24:16
^_packet 4:-14 6:-9 16:34 23:-13 24:12
^_past 12:11
^_paus 13:40 14:-12 15:-20 23:-10 24:7
^_per 24:7
^_perfect 23:25 24:-9
^_ping 14:6
^_pkt 2:-5 16:39 23:-7 24:-12
^_pleas 1:14 3:4 4:-10 9:-4 12:-9 13:-7 15:16 17:-6 19:5 20:-8 22:7 23:-4 24:17
^_poke 12:-11 14:18 15:-4 24:-7
^_por 18:5 24:-8
^_principl 4:-8 18:11 23:-6
^_print 1:-15 12:10 23:-6 24:15
^_privaci 8:44 23:-13 24:-15
^_pull 11:-5 12:23 21:-4
^_put 12:-5 16:11 19:12
^_quiet 13:11 15:-4 24:-12
^_quit 14:-4 15:16 24:-9
^_rate 0:-5 1:-8 3:-6 6:-4 11:-10 19:46 22:-9 24:-10
^_read 12:17 16:-12 21:-4 24:17
^_readi 0:-7 4:-32 20:69 23:-15 24:-4
^_recip 23:-6 24:19
^_recommend 24:14
^_record 11:11 19:-5 24:-11
^_rememb 0:-6 4:-6 11:38 19:-10 24:-16
^_remind 2:9 4:11 9:-5 13:-11 14:-5 15:-11 19:-8 23:-9 24:24
^_remov 1:24 3:18 11:-11 12:-13 15:8 19:-5
^_reset 24:10
^_review 11:7 24:7
^_right 4:6 24:-4
^_rm 1:8 12:-6 24:9
^_salut 23:22 24:-10
^_scale 4:46 11:-9 24:-20
^_schedul 19:-6 24:15
^_score 11:-5 19:21 23:-4
^_scrap 1:28 11:-10 12:-12 24:-12
^_search 0:-6 2:-6 4:-34 11:-5 15:-4 16:-10 17:-18 18:-21 21:65 23:-13 24:-20
^_see 6:-8 23:14 24:-9
^_self 11:-5 19:8
^_send 1:-5 12:-4 16:-8 19:-4 22:19
^_set 9:-4 11:-9 14:17 23:-4 24:19
^_seven 2:8 9:-6
^_should 24:20
^_show 0:-14 1:-18 3:-12 4:34 8:7 9:19 10:-4 11:-17 12:-10 18:9 19:-14 20:-6 21:7 23:-9 24:-12
^_side 0:21 4:-5 24:-4
^_sing 23:-4 24:12
^_skip 13:39 14:-11 15:-8 24:-15
^_snooz 13:45 14:-13 23:-12 24:-14
^_so 0:-5 2:6 11:4 12:-8 16:4 20:4 24:-9
^_somebodi 6:8 21:4
^_someon 0:6 11:-4 17:5 21:5
^_somewher 2:-4 21:13
^_sorri 1:-7 9:12 21:-5 23:24 24:-14
^_spit 24:-5
^_start 13:-7 14:24 15:-20 19:14 24:-5
^_stop 7:10 10:-8 13:-9 14:-10 15:25 23:-10
^_strong 11:5
^_sudo 24:16
^_survei 11:8
^_system 11:-6 23:-4 24:26
^_talk 4:7 24:-5
^_tell 2:-7 4:15 9:10 18:5 24:7
^_thank 4:-5 6:-6 12:-6 23:52 24:-37
^_that 1:22 6:-4 23:-6 24:-9
^_the 0:-9 1:14 2:14 4:-5 11:-22 12:-6 13:-4 16:-4 17:9 18:15 24:14
^_there 11:-5 21:8
^_thi 13:6 24:-11
^_third 4:-5
^_time 16:4 24:-11
^_titl 2:10 9:15 24:-17
^_todai 11:19
^_translat 4:-6 23:-31 24:44
^_turn 1:-5 7:7 10:-5 13:-9 14:7 15:13 16:10 21:-5 24:-12
^_ugh 11:-8
^_undo 1:10 12:-12
^_unsubscrib 13:-10 14:-13 15:42 23:-11 24:-6
^_upper 4:9 9:-8
^_us 6:-9 11:-6 19:-6 21:-5 24:42
^_vpn 23:-5 24:14
^_we 24:5
^_weekli 13:-7 14:7 15:-8
^_what 0:-9 1:-9 2:-8 3:-12 6:-12 9:14 11:-14 12:28 13:-8 15:-5 16:-15 18:12 19:-14 20:19 21:-14 23:-21 24:44
^_whatv 11:-4 12:16 20:-5 24:-4
^_when 0:-5 4:13 13:-6 16:-4 17:-9 20:-5 24:38
^_where 1:-4 2:-12 4:-7 6:-5 9:-7 12:-4 16:-4 17:4 18:-12 20:9 21:6 24:6
^_which 1:-8 3:-5 4:-20 6:9 8:4 11:-10 12:15 16:-7 20:4 21:-7 23:-14
^_who 1:-6 2:-10 4:-8 8:7 9:-7 11:-15 12:-7 16:-6 17:-14 20:-7 24:45
^_whole 0:18 4:8 21:-8
^_why 20:-4 24:15
^_will 4:-6 24:40
^_wipe 1:24 3:28 5:-6 8:-7 12:-11 19:-12 24:-8
^_would 11:6 17:6 24:-7
^_write 4:-8 11:13 14:-7 15:-6 16:-5 19:-8 21:-5 24:29
^_yesterdai 11:8
^_yo 12:6
^_you 6:-17 9:-7 15:10 23:26 24:-5
^_your 6:-4 15:5 23:25 24:-25
a 0:7 1:-4 3:-8 4:-11 5:12 6:14 8:-5 10:-5 12:-29 13:7 14:-11 15:-9 17:4 18:-5 19:21 20:-17 21:-13 22:-11 23:6
a_<day> 21:4
a_<hint> 0:4 4:25 6:6 11:9 15:5 16:-8 17:4 18:-6 19:-9 21:-5 24:-8
a_<level> 0:5 4:33 5:-5 6:-8 9:-13 11:-8 16:-5 17:-11 18:-8 20:-21 21:-7 22:-6 24:-5
a_<not> 0:10 4:-9
a_<number> 0:-10 4:12 11:-31 13:-7 19:52 24:-21
a_<period> 4:-5 6:-5 11:10 12:-5 14:16 23:-11 24:-4
a_<section> 2:-4 5:-5 9:7 16:6 17:5 24:-19
a__ 0:-6 1:-5 4:-7 5:5 6:22 9:-6 11:10 12:-6 13:11 14:-7 17:12 20:-8 23:9 24:-22
a__<deed> 0:4
a__<hint> 2:7 4:-15 11:19 24:24
a__<number> 11:-7 19:9 24:5
a__<section> 4:6
a__a 24:4
a__about 14:-8 21:7 24:24
a__alreadi 20:7
a__and 0:-12 21:4 24:8
a__at 24:10
a__be 24:-5
a__by 0:5 4:-4
a__compar 4:-5 24:4
a__differ 4:-4
a__do 0:6 4:4 18:-5 24:-7
a__earli 4:8 24:-8
a__f 9:6
a__for 9:7 21:4 23:-5
a__from 13:9 24:-9
a__get 2:6 4:-5 24:5
a__have 4:7 24:-18
a__here 2:5 4:10 9:-6 24:-5
a__how 20:-5
a__ii 4:7
a__in 0:11 11:-17
a__just 20:6
a__laptop 24:8
a__model 18:-5 21:-4
a__not 13:-7 15:8 24:6
a__note 24:5
a__of 4:4 5:19 6:5 16:8 19:-4 24:-21
a__on 11:-8 13:-5 19:6 20:-4 21:4 24:14
a__or 0:-10 24:10
a__out 6:7 24:-6
a__person 6:-5 11:8 23:6 24:-5
a__pick 20:4
a__pleas 4:-6 16:7
a__refer 17:-7
a__remind 14:6 24:-5
a__so 14:6
a__spot 21:-7 24:5
a__stain 4:6
a__that 21:5 23:10
a__there 19:7
a__thi 24:5
a__thing 12:4
a__to 4:-4 11:-5 24:8
a__walk 4:-4
a__weekend 23:9 24:-7
a__what 0:11 4:-10 12:4 17:4 20:-7 24:7
a__when 24:-5
a__where 21:-4 24:5
a__with 9:5 11:-7 13:10 24:12
a__yet 20:6
a_big 19:7
a_bigger 0:5 4:-6
a_birthdai 24:6
a_bit 2:-4 4:-11 6:9 20:5 24:-7
a_boat 24:8
a_bot 6:4 24:7
a_box 24:5
a_break 13:15 24:-7
a_calibr 0:5 24:7
a_call 24:5
a_case 12:-5 20:5
a_cat 0:-4 24:4
a_clue 12:7
a_coffe 4:9
a_competitor 4:-6 11:11
a_cours 24:20
a_director 11:9 23:5 24:-6
a_document 16:19 24:-5
a_fair 20:6
a_few 12:6
a_fortnight 13:12 24:-5
a_friend 17:8 21:5 24:-12
a_full 6:11 23:-4 24:-9
a_good 4:-10 18:5 24:17
a_haiku 14:-5 24:5
a_joke 24:6
a_level 0:6 9:14 24:-13
a_lifesav 23:13 24:-18
a_line 21:22
a_list 6:15
a_long 0:5 4:-6
a_lot 4:6 12:8 23:4
a_manag 2:24 4:9 17:-4 24:-10
a_manual 6:26 9:-7 21:-5 23:-10 24:-15
a_meet 14:-6
a_million 23:7 24:-10
a_mistak 1:13 23:-9 24:-4
a_monthli 11:9 24:-8
a_new 9:5 11:4 24:15
a_nice 23:20 24:-16
a_note 1:-8 6:31 11:18 12:-10 24:-14
a_nudg 13:-6 14:5
a_packet 16:6
a_park 21:-10 24:8
a_part 17:5
a_paus 13:-9 15:10 24:-5
a_pdf 16:10 24:-9
a_phrase 21:5
a_pizza 24:6
a_poll 14:-7 24:6
a_poster 18:11
a_principl 18:9
a_proper 0:4
a_python 24:10
a_question 4:-5 21:4
a_rais 6:-5 24:10
a_real 23:9 24:-8
a_remind 14:8
a_rest 13:9
a_review 0:-4
a_robot 23:9 24:-8
a_room 19:-5 24:7
a_row 11:5 24:-5
a_rumour 9:5
a_salut 13:-4 21:-8 24:15
a_sandwich 23:5
a_school 18:4
a_second 11:5 12:5 24:7
a_sentenc 21:6
a_singl 16:7
a_slide 2:6
a_small 17:-6 24:7
a_solid 19:14
a_sponsor 24:-5
a_star 23:12 24:-13
a_tabl 0:4
a_taxi 0:5 4:-6 24:16
a_third 11:4 21:7
a_ticket 24:6
a_train 24:7
a_wed 13:10 14:-9 24:5
a_weekli 14:4
a_word 21:4
abl 6:29 20:-6 21:-4 22:10 24:-5
abl__do 6:16
abl__see 22:4
abl_to 6:29 20:-6 21:-4 22:10 24:-5
abl| 6:18 22:7
about 0:-11 1:20 2:-24 3:15 6:-20 8:8 9:-5 10:-8 11:-24 12:44 13:-5 14:5 15:-12 16:-14 18:7 19:-6 20:-16 21:42 22:-8 23:-13 24:-30
about_ 0:-5 9:6 11:8
about_<day> 14:-6
about_<dimension> 1:-12 4:-11 12:28 19:-6 20:-6 24:12
about_<hint> 0:-5 1:-10 4:11 9:-6 11:-7 12:31 17:-5 20:-5 24:-21
about_<not> 4:5
about_<principle> 18:6 21:-7
about_<section> 21:-8
about__ 1:-8 4:-15 6:-8 8:15 9:-9 11:-5 12:-8 14:-6 20:-6 23:-5 24:5
about__<hint> 4:-7 11:-5 12:13 16:-4 24:21
about__<level> 0:-6 4:9
about__and 12:19 21:-7
about__ani 4:-4 24:-7
about__at 4:6
about__cheap 18:7 24:-4
about__for 4:8 21:-5
about__from 21:7
about__hour 21:5
about__how 18:4
about__i 3:6 4:-5
about__in 17:-10 20:6 21:12 24:5
about__my 4:6
about__note 14:4
about__of 12:6
about__or 9:-4
about__pleas 3:5 12:-9 14:10
about__strategi 4:7
about__team 21:4
about__thing 11:13
about__trust 19:6
about__zone 21:9 24:-6
about_a 4:-4
about_be 18:8 20:7 24:-6
about_contoso 1:12 24:-6
about_data 3:-7 24:-4
about_disagre 18:10 24:-8
about_employe 21:7
about_how 4:5 11:7
about_in 24:-7
about_it 4:11 11:-4 17:4 21:4
about_level 4:-5
about_market 2:-4
about_me 3:30 6:-11 8:25 10:-5 12:-34 21:-12 23:-5 24:9
about_my 4:6 12:4 14:5 16:-7 20:-5 24:15
about_note 12:-11 14:20 15:-4
about_our 12:10
about_report 0:6
about_risk 4:-7 21:5
about_sustain 9:-4 21:5
about_the 4:6 17:5 19:7 21:-5 24:15
about_time 21:13 24:-9
about_trust 21:5
about_work 21:13 24:-4
about| 0:-5 1:5 2:-17 3:12 4:-10 6:-11 8:6 10:-5 12:20 14:6 15:-7 16:-9 17:-10 19:-9 20:-11 21:29 22:-6 23:-9 24:-5
abov 4:-20 9:32 11:6 24:9
abov_<hint> 11:9
abov_<level> 4:-22 9:35 24:-10
abov__ 4:-14 9:15 11:6 24:-10
abov__from 24:9
abov_it 24:9
abov| 4:-14 9:22 11:4 24:6
abt 12:9 24:-8
abt_<dimension> 12:9
abt_the 24:-5
abt| 12:6 24:-5
access 16:-8 20:-13 22:30 24:-14
access_ 24:-4
access__my 20:-7 22:7 24:-7
access__the 16:-6 22:8
access_to 16:-8 20:-13 22:22 24:-7
access| 16:-6 20:-9 22:21 24:-10
accord 2:-8 4:6 12:-15 17:12 20:26 24:-10
accord__i 12:-9
accord__my 20:14
accord__the 4:4 17:9 24:-6
accord__what 20:9
accord_to 2:-5 4:6 17:10 20:27 24:-10
accord_what 12:-12
accord| 2:-6 4:5 12:-9 17:8 20:13 24:-6
account 4:-8 17:6
account_manag 4:-8 17:4
account| 4:-6 17:4
acct 20:6
acct_to 20:6
acct| 20:4
acquisit 21:5
across 0:8 4:-6 11:13 21:6 24:-7
across_<number> 4:-4 11:13
across__ 21:6
across__<hint> 11:9
across__level 0:7 21:-5
across__whole 21:4
across_the 0:10
across| 0:7 4:-4 11:8 21:4 24:-5
act 4:4
act__a 24:5
act_as 24:7
action 11:6
actual 0:4 4:6 21:-5 24:-17
actual_ 11:6
actual__ 0:4
actual| 9:5 24:-9
ad 0:9 1:10 4:-4 6:26 11:-12 24:-5
ad_<deed> 0:9 1:11 4:-4 6:26 11:-12 24:-5
ad__ 12:5
ad__here 6:6
add 0:-5 1:-9 4:-6 6:8 11:56 12:-6 13:-4 15:-5 16:-7 17:-6 19:-9 21:-10 24:-24
add_<hint> 11:13 19:-6 24:-8
add__ 11:11 12:-11 14:7
add__my 11:12 24:-4
add__note 6:8 24:-4
add__the 12:6
add__to 24:6
add_a 6:12 24:-6
add_it 11:8
add_note 11:17 12:-19 14:11 15:-5
add_that 11:10
add_to 11:11 14:-5 22:-5
address 24:10
add| 1:-4 6:6 11:38 12:-10 16:-5 19:-5 21:-5 24:-10
admin 11:-5 23:-5 24:17
admin_ 24:13
admin| 24:9
adventur 11:10 24:-8
adventur_work 11:10 24:-8
adventur| 11:7 24:-5
advertis 11:-4 17:14 24:-12
advertis| 17:10 24:-8
ad| 0:7 1:6 6:11 11:-8
after 2:-6 4:-8 9:6 11:-7 12:-14 13:33 15:-20 17:25 18:11 19:12 20:-9 21:-11 24:-12
after_ 1:5 13:6 14:-5
after_<hint> 13:7 19:-5
after_<number> 24:11
after_<posting> 17:5
after_<principle> 9:-5 18:18 24:-12
after_<time> 13:-6 14:8 24:-9
after__ 4:-9 9:14 13:11 15:-11 17:4 24:-6
after__<hint> 17:11 24:-6
after__<number> 11:-6 19:5
after__<period> 11:5
after__<time> 24:6
after__i 18:6
after__live 13:5
after__the 4:8
after_a 24:9
after_be 4:9
after_i 11:5 12:-4 24:-5
after_me 11:-8 24:23
after_our 19:6
after_that 13:8 15:-5
after_the 17:14 19:7 24:-7
after_yesterdai 11:-7 19:4
after| 4:-11 9:4 12:-8 13:23 15:-14 17:13 18:9 21:-5 24:-16
again 1:13 4:-6 6:-10 11:-8 12:11 14:6 15:23 18:16 20:-12 24:-27
again_ 1:14 4:8 6:-8 9:-5 11:-10 13:-8 14:8 15:9 23:5 24:-13
again_<hint> 11:5
again__ 15:7
again__do 4:-4
again__i 12:6
again__you 18:5
again_and 4:-5
again_i 9:8
again_in 13:7 24:-5
again_my 12:6
again_the 18:12 24:-4
again_what 0:5 4:-9
against 0:10 4:-6 11:-5 20:6 24:-4
against_<hint> 11:-5
against_what 20:8
against| 0:7 4:-4 20:5
again| 1:10 6:-7 11:-4 15:16 18:10 20:-6 24:-11
agenda 20:-5 24:17
agenda| 24:12
ago 1:25 11:-9 12:-9
ago_be 1:15 11:-9 12:-7
ago| 1:18 11:-7 12:-6
agre 0:-6 4:-12 11:20 14:-5 15:5 24:5
agre_<deed> 0:-4 4:-9 11:17 14:-5 15:5 19:-5
agre__on 11:6
agre| 4:-7 11:4 24:5
ah 9:8 24:-7
ah_ 9:8 24:-5
ah| 9:5 24:-5
air 1:7 11:-5
airlin 11:5 24:-4
airport 11:-7 24:16
airport| 11:-5 24:11
air| 1:5
aisha 11:9
alarm 24:13
alarm__<number> 24:9
alarm_for 24:13
alarm| 24:9
alert 4:20 11:-6 19:-8 24:-10
alert_<number> 4:20 11:-6 19:-8 24:-10
alert__script 4:6
alert| 4:14 19:-6 24:-7
all 0:8 2:8 3:22 4:5 5:6 8:-6 9:5 10:-4 12:22 13:-5 14:-4 15:-9 16:15 18:14 19:-17 21:23 22:-11 23:-14 24:-39
all_ 0:8 2:12 4:-18 9:11 11:-7 12:8 17:4 18:19 20:5 21:-9 24:-14
all_<hint> 0:-6 12:-7 21:-7 24:19
all_<number> 4:7 9:-4 11:14 16:-6 18:23 19:-6 24:-7
all_<period> 4:-4
all__ 1:-6 3:9 11:8 12:4 18:12 21:-12
all__<day> 0:5
all__<deed> 19:-6
all__<dimension> 1:9 12:-7
all__<hint> 11:6 12:-6
all__<level> 4:8
all__and 11:4
all__area 2:6 18:-4
all__be 4:7
all__data 1:-10 3:20 5:7 24:-6
all__dimens 2:7
all__evid 11:-5 12:13 20:-6
all__i 2:4 5:12
all__in 21:-8 24:14
all__it 1:-7 4:11
all__leadership 18:5
all__level 9:11
all__my 1:15 3:-6 12:8
all__next 21:-5 24:6
all__note 1:6 3:-7 5:-6 6:-6 11:-7 12:8 16:13
all__pleas 9:7
all__sentenc 21:7
all__stuff 6:12 16:5
all__that 4:-4 21:13
all__the 24:4
all__them 1:5 21:9 24:-6
all__what 6:-4
all__with 21:10 24:-4
all_and 24:6
all_area 2:11 18:-5 21:-6
all_be 2:4 21:9
all_bot 23:-4 24:13
all_dimens 12:-6 18:-4 21:-4
all_for 12:-5
all_hand 4:-5 24:14
all_have 11:6 24:-9
all_i 11:-11 12:5 16:9 24:-4
all_in 21:4
all_level 9:20 12:-6 18:-4
all_lp 18:10
all_manag 0:6
all_my 1:10 3:15 8:-4 11:-10 16:22 18:-4 20:-4 21:-7 22:-5 24:-15
all_note 1:-5 3:7 12:9
all_of 0:-6 1:18 3:-7 4:25 5:-4 11:-6 12:22 13:8 16:-7 20:8 21:10 22:-5 24:-14
all_on 19:6
all_rate 3:7 19:-9
all_sentenc 21:8
all_seven 4:4
all_sixteen 18:5
all_that 0:14 1:-8 3:16 5:17 11:-5 21:-9
all_the 2:12 3:-6 6:14 9:6 12:6 20:-5 21:14 24:-17
all_what 2:-6 4:10 21:5
allow 9:-6 11:-6 12:-6 22:10 24:6
allow_<deed> 9:-6 11:-6 24:13
allow_my 12:-6 22:10
allow| 9:-4 11:-4 12:-4 24:6
all| 0:5 2:4 3:9 4:8 5:5 8:-4 9:6 11:6 12:16 14:-10 15:-6 16:7 18:11 19:-15 20:-5 21:14 22:-7 23:-8 24:-23
alon 11:8 13:4 15:9
alon_ 11:7 13:10
alon_with 13:-6 15:9
along 19:12 24:-16
along__the 19:9 24:-7
along_be 20:4
along| 4:5 19:8 24:-11
alon| 11:6 15:6
alreadi 4:-12 9:5 12:5 20:19 21:-6 24:4
alreadi_ 4:-13 11:7 12:-5 20:12
alreadi_<hint> 12:18 20:-9 24:-5
alreadi_and 4:9 20:5
alreadi_or 12:-6 20:9 24:-5
alreadi| 4:-15 12:5 20:16
also 0:-6 4:6 17:8 20:-6 24:-7
also| 17:5 20:-4
altogeth 13:5 24:-7
altogeth| 24:-5
alwai 0:7 9:8 11:-8 14:9 15:4 18:5
alwai_ 0:11 15:4
alwai__ 9:6
alwai__the 18:5
alwai_forget 9:8
alwai| 0:7 9:6
amazon 0:-5 2:-7 4:-6 12:-4 18:55 20:-4 21:5 24:-14
amazon_ 4:-7 21:7 24:13
amazon__principl 18:7
amazon_have 18:11 24:-7
amazon_leadership 18:7
amazon_principl 18:13
amazon| 2:-5 4:-6 18:23 21:4 24:-6
amzn 24:8
amzn| 24:6
an 0:-15 1:6 4:21 11:-7 12:-8 13:8 14:-10 15:-5 17:7 18:18 19:-9 20:-9 21:-12 22:-8 23:8 24:18
an_<dimension> 2:8
an_<hint> 6:-7 12:7 21:-6 23:13 24:-13
an_<posting> 2:-5 17:18 24:-6
an_<section> 17:-5 18:11 24:-5
an_<time> 1:7 12:-5 13:11 14:-7 24:5
an__ 13:7 14:-5 17:-6 23:7 24:-11
an__ago 1:6
an__and 0:-7 24:7
an__box 6:6
an__for 0:-7 24:15
an__i 12:5 24:5
an__lp 18:5 24:-6
an__to 22:-5
an_alarm 24:13
an_answer 21:5 24:6
an_empti 6:8
an_l5 4:11 24:-8
an_l7 4:15
an_l8 4:12 21:-7
an_offici 18:8 24:-12
ana 11:7 14:-6 24:7
ana| 24:5
and 0:6 1:-21 2:-4 3:5 5:-7 6:-11 9:13 10:-7 12:11 13:-12 14:-12 16:-5 19:10 20:7 21:-23 23:-8 24:12
and_<dimension> 0:16 4:-7 11:-4 19:-8 20:6 21:4 24:-5
and_<hint> 0:7 4:21 9:5 11:-13 12:18 16:-4 19:8 21:-16 22:-5 24:-24
and_<level> 0:7 4:-14 9:14 19:-4 20:-8
and_<number> 24:5
and_<principle> 2:-8 18:9
and__ 0:-33 4:6 7:7 9:11 19:-5
and__<day> 24:4
and__<deed> 0:-4 2:-6 11:16 12:-12 20:10 24:-5
and__<dimension> 4:-6
and__<hint> 0:5 11:6 12:8 17:-7 20:6 21:-8 24:-9
and__<level> 24:-4
and__<number> 0:9 4:-5 9:-4 11:-10 24:6
and__<section> 24:6
and__<time> 15:5
and__a 21:5
and__agre 11:7
and__all 20:4
and__and 0:5 2:-6 12:-5 16:5 18:6
and__ask 9:7 24:-5
and__at 0:12 4:-9
and__be 2:5 21:-8
and__big 4:10
and__blank 20:4
and__boss 16:4
and__both 11:6
and__commit 24:-5
and__could 2:4
and__data 3:10
and__director 24:5
and__do 0:6 4:-16 9:4
and__els 6:4
and__for 0:4 24:-7
and__got 4:-6
and__have 4:17
and__how 20:5
and__i 0:9 1:-4 3:9 11:-5 24:4
and__if 24:5
and__in 4:7 11:5
and__know 24:6
and__level 0:6 4:-5
and__like 12:12
and__me 21:9 24:5
and__my 11:-5 12:7 19:5
and__no 4:7 12:5 24:7
and__not 24:11
and__often 21:4
and__on 2:-6 13:5 18:5 20:-5
and__onli 20:8 24:4
and__principl 18:-6
and__review 24:4
and__row 4:6
and__see 6:5
and__she 24:-4
and__show 12:7
and__someth 20:4
and__start 0:5 4:-4
and__stuff 19:8
and__talk 12:5 19:7
and__that 0:8
and__the 4:6 11:-6 24:11
and__them 24:5
and__theme 9:5 24:-5
and__there 4:6
and__thing 19:5
and__throw 9:6
and__to 4:-6 11:4
and__told 6:6 24:-5
and__what 0:7
and__where 21:5
and__whom 17:7
and__would 24:5
and_a 0:-16 23:5 24:11
and_agre 4:-6
and_all 0:14 3:12 11:-5 16:7
and_an 0:-10 24:10
and_be 11:4 12:-5 17:7 20:10 24:-4
and_bench 12:6
and_boardroom 12:7 19:8
and_both 11:6
and_delet 4:10
and_develop 0:10
and_do 19:9
and_everi 24:9
and_everyon 24:9
and_for 12:-5 21:-4
and_found 24:5
and_gave 12:-5
and_got 24:-5
and_have 0:5 4:-6 24:11
and_he 11:4
and_honestli 0:4
and_how 2:11 6:-7 8:9 9:-7 11:-14 12:4 21:7 24:-15
and_hr 4:-4 9:10
and_i 4:-8 6:8 9:5 12:-8 17:10 19:6 21:5
and_id 4:-5 21:5
and_if 24:9
and_import 4:8 5:-5 21:6
and_in 20:5 21:-8 24:7
and_it 11:12 24:8
and_l7 0:10 24:-5
and_last 15:6
and_leadership 17:4 18:-9
and_look 24:5
and_market 24:-4
and_my 0:5 4:-14 11:-7 18:4 20:12 24:11
and_no 15:4
and_nobodi 2:6 24:6
and_not 0:19 4:-7 11:-5 15:13 21:5 24:-10
and_note 1:-6 2:-5 3:14 12:-5 20:5
and_now 11:7 24:13
and_on 0:-6 12:10 19:-4 24:9
and_other 12:10
and_our 18:5 24:-12
and_payback 20:6 24:-4
and_print 11:-7 24:9
and_report 4:25 6:-4 11:-5 19:7 20:-7 24:-15
and_run 11:6
and_sai 4:7
and_score 12:-7 16:12 20:20
and_send 11:-5 24:12
and_set 11:4
and_she 20:-6
and_show 21:9 24:6
and_so 2:-8 4:7 18:7
and_someon 6:5 24:-6
and_such 0:-5
and_support 11:5
and_tell 12:-5 17:-4 24:9
and_thank 11:4
and_that 9:5 11:-6
and_the 4:4 12:18 19:-4 20:6 24:7
and_thei 11:5
and_their 9:8 24:-10
and_then 4:9 13:4 18:7 24:-12
and_to 4:-4 17:9
and_under 24:7
and_we 0:5 4:-7
and_what 4:-10 17:5 24:7
and_where 0:4 24:10
and_which 0:13
and_who 24:8
and_wrote 11:4
and_you 24:6
ander 24:6
and| 0:-8 1:-10 2:-7 4:14 5:-5 6:-8 10:-5 11:8 12:10 14:-8 16:-6 19:-5 21:-11 23:-7 24:-5
angri 1:4 24:-5
ani 0:-10 2:-8 9:-9 12:9 13:-9 14:-4 15:13 17:8 20:-16 21:34 23:-6 24:-11
ani_ 9:6 21:-4
ani__ 0:-6 9:-5 21:11 24:-8
ani__ani 9:-4
ani__of 21:12
ani__you 24:6
ani_chanc 21:-4 24:13
ani_level 0:-11 4:11 9:-11 21:17
ani_mention 21:15 24:-12
ani_more 13:-9 15:14
ani_note 12:8 20:-12
ani_part 21:7
ani_place 21:6
ani_row 4:-6 9:-6 21:13
ani_tip 24:7
ani| 0:-10 2:-5 4:5 9:-6 12:7 13:-6 15:9 20:-9 21:16 23:-5 24:-7
anna 4:-13 9:-5 24:27
anna| 4:-9 24:19
announc 17:17 24:-13
announc| 17:12 24:-9
annual 24:6
anoth 1:9 4:9 11:-6 14:-7 15:5 23:14 24:-9
anoth_<period> 15:6
anoth__ 23:10 24:-6
anoth__what 4:7
anoth_org 4:10
anoth| 1:6 4:6 14:-5 23:10 24:-6
answer 4:-4 6:21 11:-9 12:-5 15:5 17:-4 23:6 24:15
answer_ 6:17 23:6 24:-19
answer_<deed> 15:6 24:10
answer__mail 4:-6 24:5
answer__my 24:4
answer_by 24:6
answer_i 24:5
answer_onli 24:-5
answer_with 11:-4 24:12
answer| 4:-6 6:12 24:-5
anybodi 2:-4 21:5
anymor 11:7 13:-11 14:-8 15:28 24:-4
anymor_ 11:7 15:11
anymor| 11:5 13:-7 14:-6 15:20
anyon 0:9 2:-4 4:7 9:-9 21:-9 24:12
anyon__ 0:7 9:-6 24:-5
anyon__<deed> 4:7 24:9
anyon_bot 9:-5
anyon_els 24:9
anyon_got 4:11 21:-4 24:12
anyon_know 0:8 9:-5 24:-9
anyon| 0:4 9:-7 24:10
anyth 0:-13 2:-12 4:-12 11:-5 12:17 13:5 17:-7 20:-5 21:43 24:-27
anyth_ 4:8
anyth__<guideline> 21:5
anyth__<hint> 17:-6
anyth__about 21:7
anyth__all 21:6
anyth__the 12:5 21:4
anyth__there 21:4
anyth_about 9:-6 12:16 17:-9 20:-5 21:-11
anyth_at 11:-4 21:9
anyth_in 0:-4 6:4 9:-4 12:-4 21:12 24:-4
anyth_like 12:-5 20:5
anyth_on 2:-6 4:-7 21:27 24:-5
anyth| 0:-9 2:-7 4:-7 11:-5 12:9 13:4 17:-7 20:-6 21:34 24:-18
anywai 24:-5
anywher 0:-6 2:-5 4:-17 9:-9 16:-4 17:-14 18:-4 20:9 21:64 24:-23
anywher_ 4:-9 21:18 24:-6
anywher__readi 20:4
anywher__the 17:-6 21:9 24:-7
anywher_about 21:9
anywher_in 17:-10 18:-4 21:13 24:-8
anywher_near 20:9 24:-5
anywher| 4:-11 9:-6 17:-10 20:6 21:44 24:-16
an| 0:-10 1:4 2:-4 4:18 12:-5 13:6 14:-6 18:12 19:-5 20:-4 21:-11 22:-6 23:6 24:6
apart 4:11 6:8 9:-5 11:-4
apart_from 6:9 9:-5
apart_on 0:4
apart| 4:9 6:6
app 24:17
appear 0:-5 16:-5 17:-10 21:17 24:-5
appear__in 17:-6
appear__the 21:10
appear_anywher 17:-9
appear_in 16:-5 21:14 24:-5
appear| 17:-7 21:12
appl 11:-7 24:5
appl| 11:-5
approv 4:-9 11:-5 13:-10 21:-4 24:43
approv__<hint> 24:12
approv__<period> 24:5
approv_my 13:-6 24:25
approv| 4:-6 13:-7 24:31
app| 24:12
architect 11:10 24:-6
architect| 11:7 24:-4
area 2:87 4:-5 6:-11 9:-30 11:7 12:-30 14:-5 15:-6 17:-14 20:26 21:-28 23:-17 24:-29
area_ 0:4 2:24 20:-4 23:-11 24:-14
area_<hint> 20:4
area__ 2:12 17:-10
area__<guideline> 2:6
area__be 2:6
area__call 2:4
area__evid 12:-9
area__i 2:-5 12:-5 20:12
area__the 2:9 9:-7 21:-9
area__there 2:13 9:-5 20:-10
area_be 2:15 9:-7 21:-6
area_call 2:6
area_do 2:18 6:-4 9:-6
area_for 2:6 24:-5
area_have 2:-10 12:-9 20:22
area_in 2:5 20:6 21:-7
area_my 12:-12
area_name 2:4
area_of 2:6
area_pleas 2:5
area_the 18:8
area| 2:61 6:-7 9:-21 12:-17 15:-4 17:-8 20:8 21:-19 23:-12 24:-20
argu 17:-6 24:-7
argu__the 17:-4
argu_in 17:-6
arm 9:5
around 4:14 9:9 11:-4 14:17 21:6 24:-13
around_<number> 14:11 24:-5
around__ 14:7 21:8 24:-6
around_corner 4:9 21:11 24:-9
around_the 4:8
around| 4:5 9:6 14:12 24:-10
articl 11:-8 24:10
articl__me 11:-5 24:7
articl_for 11:-8 24:10
articl| 11:-5 24:7
arvo 14:6 24:4
as 0:11 1:-7 4:9 5:9 6:-5 9:4 11:14 12:-14 13:7 14:-5 15:-4 16:11 17:11 18:-5 19:5 21:4 23:-7 24:-6
as_<hint> 11:6
as_<level> 0:6 4:19 20:-7 24:7
as_<number> 11:-8 16:17 24:-5
as_<posting> 17:9 24:-7
as_<section> 11:-4
as__ 4:6 5:10 11:6 12:-6 13:6 16:-7
as__<hint> 18:-5
as__<level> 4:-7 24:13
as__<section> 17:8 24:-8
as__as 18:5
as__climb 0:13
as__document 16:12
as__file 16:8
as__go 0:5
as__have 4:5
as__i 9:6
as__in 11:5
as__rate 19:6
as__what 4:5
as_a 0:-5 4:-8 16:9 17:5 18:-8 20:-5 23:-4 24:10
as_an 17:5
as_befor 13:4
as_evid 11:14 19:-4
as_i 4:-8 11:-8 21:6 24:16
as_if 9:9
as_it 20:6
as_my 19:5
as_of 11:4
as_per 20:9
as_to 4:4
as_usual 13:8
as_you 0:25 20:6
asap 4:6
asap_ 4:6
asap| 4:4
ask 0:-15 2:-16 4:32 6:31 9:8 11:-7 12:-18 16:4 21:6 24:-17
ask_ 2:-10 4:10 6:17 9:-6 12:-5 17:-6 18:5 20:-7
ask_<deed> 0:4 4:14 6:-7 24:7
ask_<hint> 24:4
ask__ 4:14 6:11 11:-9 16:6 21:-4
ask__<hint> 6:4
ask__<level> 0:-11 4:9
ask__a 20:4 24:-5
ask__about 11:4
ask__bot 6:4
ask__expect 4:-10 21:7
ask__for 11:7 24:8
ask__i 20:7
ask__in 2:4 20:4
ask__me 0:9 4:-5 20:4 21:5 24:-6
ask__on 20:4
ask__the 0:-6 4:5
ask__them 24:5
ask__to 11:7 12:4
ask__what 9:7
ask_about 0:-8
ask_as 21:6
ask_at 4:-5 9:10
ask_becaus 24:-4
ask_for 0:6 17:6 20:7 24:-7
ask_i 4:8
ask_if 20:7
ask_me 4:7 15:6 20:7 21:-6 24:-12
ask_of 24:5
ask_so 4:7
ask_the 6:5
ask_what 4:-14 21:10
ask_which 9:9
ask_you 4:-4 6:24 20:-4 23:-5 24:-5
ask| 2:-9 4:33 6:23 9:7 12:-10 20:-7 23:-5 24:-10
asleep 12:7
assembl 16:21 20:-10 24:-4
assembl_my 16:20 20:-10 24:-4
assembl| 16:15 20:-7
assist 11:-10 24:21
as| 0:11 1:-5 5:7 11:9 12:-9 16:9 17:6 19:7
at 0:4 1:-7 4:-12 6:-10 9:-9 10:-8 11:14 12:-16 13:11 14:18 15:-7 16:-9 17:-14 19:-7 22:6 23:-5 24:13
at_ 2:6 6:-4 9:-8 24:12
at_<company> 0:-8 9:-14 11:-5 24:30
at_<dimension> 24:18
at_<level> 0:5 4:19 11:-8 20:-9 21:-4 24:-17
at_<number> 13:-13 14:19 19:-6 24:13
at_<time> 4:6 9:6 11:-8 13:-11 14:20 24:-11
at__ 2:4 13:-11 19:-12 20:-6 21:-6 24:31
at__<hint> 0:11 10:-5 13:13 24:-11
at__<number> 11:4 14:-5
at__<section> 17:-13 24:8
at__about 14:4
at__all 24:5
at__and 11:-5 24:19
at__be 11:5
at__in 21:8
at__instead 14:8 24:-4
at__level 0:-5 9:4 24:9
at__moment 2:-7 20:7 24:-5
at__my 20:6
at__oclock 14:7
at__past 24:-4
at__readi 20:-5 24:-6
at__summit 11:5
at__the 11:5
at__thi 11:5
at__top 4:-6
at__what 4:5 24:5
at__with 19:7
at__work 11:4
at_a 13:16 14:-9 24:-13
at_all 4:-8 9:14 11:-7 12:-7 20:20 21:6 24:-6
at_amazon 24:17
at_ani 21:4
at_eight 24:7
at_everi 0:5
at_everyth 20:4
at_in 2:14 24:-10
at_it 6:4 18:7
at_last 11:5
at_least 24:-4
at_me 21:17
at_my 0:7 4:-4 10:-8 12:-5 22:11 24:-4
at_onc 11:7
at_our 17:-19 24:12
at_re 11:-7 13:6
at_school 4:6 24:5
at_some 24:-5
at_ten 14:4 15:5
at_the 2:-14 4:-9 11:12 13:16 14:-7 18:-7 20:6 21:-5 24:-6
at_what 0:-4 4:-7 9:10 12:10 21:-5
attach 11:-10 24:27
attach_<deed> 11:-8 24:29
attach__<hint> 11:-4 24:7
attach| 11:-7 24:19
at| 4:-9 6:-8 9:-12 10:-6 11:12 12:-8 14:17 15:-10 17:-10 20:6 21:-5 22:6 24:12
averag 4:-7 17:11 24:6
averag_ 4:-6 24:12
averag__to 17:6
averag_accord 17:9 24:-5
averag| 4:-5 17:7 24:4
avoid 20:5 24:-10
avoid_<hint> 24:-10
avoid| 24:-7
aw 0:-9 6:-5 11:-4 13:-4 17:36 20:-6 21:-6 24:18
aw_<hint> 17:-5 24:13
aw_<posting> 17:11 24:-9
aw__ 17:6
aw__<hint> 0:-4 24:4
aw__in 24:5
aw__job 17:8
aw__someon 17:5
aw_have 17:5
aw_job 17:14 24:-11
aw_sale 17:16 24:-4
awai 1:21 4:-9 11:6 12:-11 13:6 21:4
awai__<number> 13:4
awai| 1:15 4:-5 11:4 12:-7 13:4
aw| 0:-5 17:17 24:10
a| 0:5 3:-5 4:-16 5:9 6:11 12:-22 14:-5 15:-4 19:22 20:-21 21:-20 22:-9 23:5 24:16
b 24:4
b4 14:9
b4| 14:7
b_with 4:-5
babi 4:-5 15:6 20:13 24:-12
babi| 13:4 20:9 24:-8
babysit 0:4
back 1:-5 9:5 11:8 12:29 13:22 14:-7 15:-8 19:-5 20:-11 21:-9 24:-17
back_ 24:-5
back_<number> 11:8 24:-8
back__ 0:-5 24:7
back__<number> 11:6 24:-6
back__i 12:5
back__me 12:10
back__the 13:6
back__work 12:4
back_hurt 12:-4 24:12
back_in 11:-4 13:4 24:-4
back_my 12:9
back_on 13:6 24:-4
back_to 4:-4 9:5 12:17 13:5
back_what 12:6
backlog 11:6
back| 0:-5 11:6 12:18 13:13 14:-5 15:-5 20:-6 24:-11
bad 20:9 24:-7
bad_new 24:-5
badg 6:-6 24:13
badg| 6:-4 24:9
bad| 20:6 24:-4
balanc 21:14 24:-7
balanc| 21:10 24:-5
banana 24:8
band 4:-8 9:7 17:-7 24:21
band| 4:-5 9:5 17:-5 24:15
bank 4:-8 6:-7 9:9 11:14 12:8 13:-4 19:5 24:4
bank__<deed> 11:5
bank__not 19:6
bank__on 9:6
bank_be 11:7
bank_sign 4:-5
bank| 6:-5 12:5 19:6 24:6
bar 0:14 4:7 11:9 23:-6 24:4
bar_ 23:-6 24:17
bar__a 4:9
bar_for 4:13
bare 4:-9
bar| 0:9 11:7 24:5
bbq 21:-14 24:13
bbq| 21:-10 24:9
be 0:-9 1:5 2:9 3:-5 4:-5 5:-7 9:-4 11:-6 12:-20 14:4 15:-11 16:-14 18:10 19:5 20:23 21:-9 24:5
be_ 2:-5 4:22 10:17 17:8 24:-34
be_<day> 20:14 24:-4
be_<hint> 2:7 4:7 6:-5 11:9 12:5 13:-4 17:20 20:-11 24:7
be_<level> 0:4 2:-5 4:-4 20:-13 24:7
be_<number> 0:10 1:-7 2:-6 4:-8 6:-6 9:-5 11:23 18:-5 19:14 20:-7 21:-5
be_<principle> 17:-5 18:7 24:-7
be_<section> 2:-5 17:57 20:-7 21:-7 23:-8 24:-44
be_<time> 14:6
be__ 1:-6 2:-5 6:-20 11:5 14:13 16:7 17:28 18:5 19:6 20:-7 23:7 24:-35
be__<day> 24:-5
be__<deed> 0:10 2:5 4:18 9:-9 11:-17 13:4 17:4 20:-19 24:32
be__<dimension> 4:5
be__<guideline> 2:12 21:-4
be__<hint> 0:-5 2:11 6:17 9:-7 10:10 12:9 16:4 17:17 19:-7 20:-9 21:-14 23:-5 24:-9
be__<level> 0:-11 4:27
be__<number> 11:8 18:6 20:11 24:7
be__<period> 24:6
be__<posting> 6:-6 17:13 24:-10
be__<principle> 18:5
be__<section> 4:12 24:-7
be__<time> 24:6
be__a 0:-5 2:-5 4:-17 6:21 9:-10 11:-5 13:7 14:-6 23:-4 24:25
be__abl 6:13
be__about 21:19 24:-10
be__abov 24:6
be__again 24:6
be__an 21:-5 23:9 24:-10
be__and 6:4 9:-4 17:-4 24:-4
be__ani 21:6 24:-6
be__anoth 1:6 11:-5
be__anyth 0:-10 9:11
be__anywher 20:9
be__area 20:4
be__as 20:5
be__at 24:-5
be__best 11:9 24:7
be__bin 1:6 12:-4
be__boss 24:5
be__bot 6:9 24:-4
be__call 9:-5 24:-7
be__case 20:15
be__close 4:-5 20:7
be__cook 20:7
be__differ 0:16
be__do 6:-9 20:19
be__done 24:9
be__down 24:8
be__enough 20:5
be__evid 4:-5 20:12
be__expect 4:13
be__fast 18:5
be__for 1:10 4:-15 6:10 20:-11 24:-5
be__from 20:5
be__gap 4:-9 6:-5 20:4 24:-7
be__get 2:4
be__go 24:10
be__good 6:9 23:-7
be__grade 2:12 20:-8
be__head 2:5
be__here 9:6
be__i 6:10 12:-4 17:-5 20:6 24:-7
be__in 0:8 4:-18 11:12 12:-5 17:-5 24:5
be__it 4:6 24:9
be__just 0:6 9:11 20:-5
be__kid 20:8
be__kind 23:7
be__lack 20:7 24:-4
be__leadership 18:7
be__level 2:-4 9:-4 24:7
be__manag 2:7 24:10
be__meant 4:8 20:-5
be__mention 21:7
be__miss 2:-5 6:-4 9:5 20:11
be__mistak 1:9 23:-6
be__more 0:4 2:-7
be__much 0:8 14:4
be__my 4:6 12:8 20:-5 24:5
be__n 0:-4 2:6
be__name 2:-14 9:5
be__new 9:-6 24:7
be__next 24:11
be__note 12:15 20:-10
be__now 19:9 20:-4
be__of 0:-8 4:4 24:13
be__on 20:14 21:9 24:-11
be__onli 9:5
be__or 17:4 20:6 24:-9
be__other 0:-13 6:7
be__our 19:6 24:-5
be__own 19:9
be__person 14:4
be__phrase 21:4
be__prepar 20:10 24:-4
be__readi 20:-9 24:5
be__risk 0:4
be__role 2:7 24:-4
be__same 0:7 4:-4 16:5
be__seven 2:6 24:-7
be__short 20:5
be__sinc 24:5
be__someth 4:4 9:5 21:6
be__still 4:-8 20:6 24:-4
be__stuff 12:12 24:-6
be__suppos 2:-5 4:19 20:-11
be__term 21:4
be__than 23:7 24:-6
be__that 1:4 11:-6
be__the 2:15 3:6 18:-11 21:-15
be__there 20:6 21:5
be__thi 2:-6 9:8 13:6
be__thin 20:6 24:-6
be__to 20:-5 22:6 24:-8
be__todai 6:-9 23:19
be__train 24:5
be__true 24:5
be__vpn 24:10
be__we 24:-4
be__weak 20:4
be__when 0:-10 24:10
be__who 24:11
be__with 4:5 11:-4 12:5 24:-9
be__word 21:14 24:-13
be__would 20:8
be__written 21:8
be__yet 20:7
be__you 6:4 24:5
be_a 1:16 4:7 6:-5 18:4 19:8 21:-6 23:-9 24:-16
be_abl 22:10
be_about 21:-7
be_ad 6:7
be_all 2:6 21:-8 24:12
be_alreadi 20:6
be_amazon 18:4
be_an 17:6 24:-6
be_and 20:6 24:4
be_angri 1:4
be_anna 9:-5 24:15
be_argu 17:-6 24:-5
be_ask 6:-4 11:-7 16:9 20:-5
be_at 4:8 13:10 14:-8
be_aw 11:4 17:-7 24:13
be_better 14:8
be_book 4:5 24:-11
be_broken 24:11
be_build 17:6
be_by 24:6
be_call 2:16 24:7
be_cheap 18:10 24:-6
be_check 9:5
be_close 4:-7 13:8 24:9
be_come 13:-5 15:8 17:6
be_describ 2:-8 9:19 24:-7
be_differ 0:10
be_do 4:13 21:5 24:-8
be_down 24:16
be_dump 12:15 24:-9
be_each 2:12 9:-5 24:-5
be_enough 20:10 24:-4
be_expect 4:30 6:-4 11:-6 20:-8
be_fight 11:6
be_fine 4:11 16:12 20:-4 24:-10
be_finish 12:6
be_fix 17:4
be_for 1:7 4:6 6:11 11:-8 17:8 24:-15
be_from 18:6 20:13 24:-6
be_gener 19:8
be_give 20:-4
be_go 4:-5
be_gone 24:-8
be_good 11:9 14:5
be_happi 4:8 16:5 20:-6
be_help 23:14
be_honest 17:-4 20:7 24:4
be_how 0:5
be_i 0:-8 1:-5 2:19 6:-21 9:-4 11:-5 12:-35 15:-5 16:-5 17:-6 18:-5 19:-19 20:125 21:-25 23:-10 24:-59
be_ill 13:9 15:-5 24:5
be_in 4:13 9:12 11:9 12:8 13:11 14:-7 18:-14 21:-21 23:5
be_it 1:-9 2:-5 4:-9 6:8 9:10 11:-7 13:-5 21:5 23:-16 24:34
be_lack 2:-8 20:13
be_late 24:4
be_left 4:-9 20:15
be_live 11:9
be_meant 1:9 16:-4 24:-5
be_miss 4:-5 20:17 24:5
be_move 18:7 24:-5
be_my 1:-5 2:-14 3:-6 4:-18 6:23 8:17 9:-8 11:-7 12:11 16:-9 19:10 20:22 21:-10 22:-8 23:-7
be_new 4:-5 6:12
be_next 17:-5 24:5
be_not 4:8 12:6 13:6 19:6 21:4 24:-8
be_now 0:5 4:-8 11:18 12:-5 20:-6 23:-5 24:-6
be_nudg 15:6
be_off 23:5
be_on 12:18 16:4 20:-9 24:-11
be_onli 0:15 4:-13 21:5
be_other 0:5
be_our 6:-7 9:-9 24:27
be_out 24:16
be_over 16:5
be_possibl 14:4
be_pwned 11:-8 24:23
be_realli 4:16 20:-5 23:9 24:-6
be_remind 14:7
be_rubbish 1:7
be_said 21:15
be_she 22:4 24:5
be_sick 6:-8 20:-5 24:11
be_sign 4:4
be_silent 11:-5 13:4 24:7
be_so 4:5
be_some 9:6
be_someth 12:7 20:5 21:13 24:-6
be_still 20:6 24:6
be_strong 20:10
be_suppos 0:4
be_that 4:14 11:-11 17:-5 20:-4
be_the 1:-6 2:24 4:-12 6:-5 9:16 11:9 13:-6 14:-6 17:-4 18:6 19:-5 20:-9 24:32
be_thei 0:-8 6:-4 11:-7 20:-8 24:-10
be_there 0:-11 2:12 4:-14 6:29 9:36 12:-4 18:10 20:-5 23:-20 24:-14
be_thi 6:6 24:-9
be_thin 2:-9 12:-12 20:9 24:-10
be_those 18:9
be_told 4:8 15:4 17:-4 21:11
be_too 4:-4 12:-7 14:10 20:14
be_turn 24:11
be_up 20:-11 21:-4 24:16
be_veri 6:5 17:4 23:9
be_we 0:-7 2:11 4:13 9:5 11:-7 23:9
be_what 4:6 6:10 12:-5 21:5 24:-9
be_within 11:8
be_write 24:8
be_written 21:7 24:-5
be_wrong 1:6 23:-6
be_you 4:-4 6:6 8:-5 20:-7 23:31 24:-29
be_your 24:18
beach 13:5 24:4
beach_ 13:5
beat 24:7
beat_<deed> 11:4 24:7
beat| 24:5
becaus 4:12 11:-7
becaus__the 11:-7 24:6
becaus_i 11:5
becaus_it 4:9
becaus_of 24:4
becom 4:-18 6:-14 17:5 24:14
becom_<hint> 4:-4
becom_<level> 4:-4 20:4
becom_a 4:-7 6:-14 24:16
becom| 4:-11 6:-10 24:11
befor 0:5 2:12 11:10 12:16 13:9 14:-11 22:5 24:-18
befor_<day> 24:8
befor_<number> 24:7
befor_<period> 13:6
befor__ 13:5 24:8
befor__<time> 12:7
befor__forget 11:6
befor__go 12:6
befor__spend 21:5
befor_i 2:5 12:9 16:-6 19:5 21:10 24:-12
befor_my 12:10
befor_to 16:7 17:8
befor| 4:-5 12:11 13:5 17:5 21:-4 22:4
begin 12:7 20:-7
begin| 12:5 20:-4
behind 24:-8
believ 12:6
believ_ 12:6
believ_it 21:5
believ| 12:4
belong 1:-6 3:13
belong_to 1:-6 3:13
belong| 1:-4 3:9
below 4:-7 24:9
below__ 24:4
below| 4:-5 24:7
ben 24:8
bench 11:8 12:4 20:7 24:-11
bench_<hint> 19:5 20:7
bench__<hint> 19:4 24:-5
bench| 11:6 20:6 24:-6
berlin 4:-11 24:11
berlin_ 4:-11 24:11
berlin| 4:-8 24:8
besid 6:17 21:-4 24:-8
besid_<hint> 6:8 24:-8
besid| 6:12 24:-5
best 9:-4 11:20 19:4 23:10
best_ 23:8 24:-7
best_<hint> 4:5 19:4
best__ 4:4 24:-6
best__for 4:-4 24:13
best__the 11:8
best_manag 9:-4 24:9
best| 11:13 23:7
better 1:-6 6:-5 11:-7 14:8 18:-4 24:35
better_ 14:5
better__ 1:-4 24:12
better| 1:-4 11:-5 14:6 24:25
between 0:42 4:-19 9:-7 11:7 12:-11 17:-5 18:-5 19:-5 21:-15
between_<hint> 0:-6 24:4
between_<level> 9:9 20:-7
between__ 0:6 9:-11 24:-10
between__<level> 0:4
between__<number> 0:8 11:5
between__and 0:-10 9:6 11:6 24:4
between__for 0:5
between__level 0:29 11:-7 21:-7 24:-10
between_a 0:-15 24:10
between_level 0:28 4:-5 9:-14 24:-16
between_the 0:43 4:-10 11:4 12:-6 19:-5 21:-9 24:-18
between_them 0:5
between_us 24:9
between| 0:13 4:-11 9:-7 11:15 12:-5 21:-10 24:-5
be| 0:-7 1:8 4:-13 5:-4 9:4 14:6 15:-10 16:-11 17:6 20:6
bid 11:7
bid| 11:6
big 4:8 14:-4 19:9 21:-4
big_<hint> 0:4 4:-4
big_<number> 24:4
big__ 4:10
big_a 24:5
big_be 17:5
big_meet 24:4
big_room 14:-4
bigger 0:9 4:-8
bigger_ 0:4
biggest 20:7
biggest| 20:4
big| 4:9 19:5
bin 1:30 6:6 11:-8 12:-8 24:-7
bin__ 1:6 12:-4
bin__note 1:5
bin_it 1:16 11:-8 12:-6
bin_neu 6:6
bin_the 1:15 24:-6
bin| 1:21 6:4 11:-5 12:-6 24:-5
birthdai 23:-5 24:21
birthdai_ 23:-5 24:9
birthdai| 24:10
bit 2:-7 6:6 12:-5 16:-5 18:-4 21:13 24:-18
bit_ 0:12 21:-5 24:-5
bit__<deed> 4:-7 20:4
bit__<hint> 21:8
bit_about 2:-4
bitt 2:9 24:-5
bitt| 2:6
bit| 0:-4 2:-5 4:9 21:9 24:-12
black 4:7 24:-6
black| 4:5 24:-4
blank 2:6 20:15 24:-6
blank_<deed> 20:6
blank| 2:5 20:9
blog 0:6 11:7
blog| 0:4 11:5
blunt 12:-6 20:7
blurb 4:-9
bo 21:-8 24:9
board 1:-5 4:15 11:7 16:5 24:-14
board_ 4:9 11:-10 16:4
board__<deed> 11:10
boardroom 4:5 12:7 19:8 24:-12
boardroom__ 12:5 24:-5
boardroom_talk 12:7 19:8 24:-5
boardroom| 12:5 24:-7
board| 4:10 24:-6
boat 6:4 24:8
boat| 24:6
bonjour 15:6 23:17 24:-5
bonjour_ 23:17
bonjour| 23:12
bonu 12:5 21:5
book 0:-5 4:19 14:-11 16:-4 19:-7 20:-11 23:-13 24:37
book_<deed> 4:5 24:-11
book__<dimension> 4:-4 24:15
book__<number> 24:6
book__a 14:-5
book__big 24:5
book__report 4:16 24:-13
book__room 24:4
book_in 20:-6 24:9
book_me 14:-7 19:-5 24:22
book_the 14:-5 24:21
book| 4:13 14:-10 19:-5 20:-8 23:-9 24:18
boot 9:-4 11:-5 24:12
boot| 24:8
bore 0:5 17:7
bore_<deed> 17:8
boss 2:10 4:7 16:13 19:-8 20:-8 21:7 22:10 23:8
boss_ 2:6 19:-5 23:8 24:5
boss__<deed> 21:6
boss__<number> 12:6
boss__at 22:9 24:-7
boss__me 24:8
boss__that 24:4
boss__to 16:5
boss_ask 20:7
boss_go 24:8
boss_in 4:6 12:10
boss_nice 24:6
boss_quot 21:13
boss_sai 4:7
boss_thi 24:8
boss_want 16:16 24:-6
boss| 4:8 12:5 16:6 19:-5 20:-7 21:5 22:8 23:5 24:11
bot 1:-4 2:-9 4:-13 6:27 9:-8 11:-13 12:10 13:-5 14:-10 15:-4 16:-5 22:-5 23:45 24:-32
bot_ 6:-18 9:-5 11:-4 13:-4 20:-5 21:-6 23:50 24:-29
bot_<hint> 24:9
bot__ 6:14 23:-6
bot__list 12:6 21:4
bot__lol 6:10 23:-4
bot__you 23:4
bot_and 6:6
bot_can 24:-5
bot_do 6:17
bot_for 6:13
bot_how 23:5
bot_list 12:6 16:-5
bot_pleas 12:9 21:7
bot_stick 11:5
bot_tell 9:5 17:5
bot_work 6:9 23:-5 24:-10
both 0:31 2:-6 9:-10 11:24 16:-6 17:-10 19:-8 20:-4 21:-6
both_ 24:20
both_<hint> 0:-5 11:10
both__ 0:20 4:-6 21:-8
both__side 0:5 9:-6
both_column 0:25 4:-4 21:-8
both_it 12:5
both_level 0:18 4:10 9:-10 21:-4
both_side 24:-4
both_stai 11:5
both_the 17:-7 21:7
bother 4:5 11:5 23:7
bother_you 23:7
bother| 23:5 24:-4
both| 0:17 9:-7 11:14 16:-4 17:-6 19:-4
bottom 4:6 9:16 24:-7
bottom_ 4:6 24:-5
bottom__top 9:11
bottom_to 9:19
bottom| 4:4 9:11 24:-5
bot| 2:-5 4:-4 6:10 9:-9 11:-6 14:-9 18:-4 23:33 24:-37
box 2:14 4:-6 6:7 9:-6 11:-8 17:-4 20:17 24:-6
box_ 6:7
box| 2:5 4:-5 20:13 24:-6
bo| 21:-5 24:6
brag 11:10 12:20 16:11 24:-13
brag__ 12:17 24:-8
brag_about 11:-5
brag_document 16:11
brag_list 11:5 12:25 24:-11
brag| 12:17 16:8 24:-9
break 6:4 13:28 14:-4 24:-7
break__the 13:11 24:-5
break_from 13:10 24:-6
break_with 13:6
break| 13:19 24:-5
breath 17:6
brief 11:4
brief_at 11:5
brightwat 11:-4
broken 24:17
broken_ 24:7
broken__do 20:-5 24:5
broken_who 20:-5 24:7
broken| 20:-5 24:12
brother 17:7
btw 0:10
btw| 0:7
bucket 2:35 6:-6 9:-5 20:-4 24:-5
bucket| 2:25
bug 14:8
bug_me 14:8
bug| 14:5
bui 6:-6 19:8 20:-6 24:22
bui__us 19:6
bui_from 19:8
build 4:29 6:-6 11:-4 12:-8 13:-8 16:26 20:-8 21:-10 22:-5
build_<hint> 4:14 11:-6 13:-8 16:-5 21:-9
build_<number> 11:5
build__ 13:-5 24:16
build__<hint> 24:-4
build__packet 16:8
build__pleas 24:5
build__the 16:12
build_a 21:4
build_me 12:-5 16:17 24:-4
build_my 16:12 22:-4 24:-10
build_server 24:8
build| 4:23 6:-4 12:-4 13:-6 16:18 20:-6 21:-5
built 9:11 11:6 23:-5 24:-8
built_<deed> 9:11 11:6 23:-5 24:-8
built| 9:8
bui| 24:17
bullet 11:-8 21:12
bullet_ 24:-5
bullet| 11:-6 21:8
bump 19:8 24:-5
bump__up 19:5
bump| 19:5
bundl 12:-13 16:34 20:-11
bundl_up 12:-4 16:8
bundl| 12:-9 16:22 20:-8
burnout 21:11
burnout| 21:8
but 9:14 12:-5 15:5 16:6 17:14
but_<hint> 9:5
but_<not> 20:7
but_<number> 11:-4 19:6 24:5
but__ 11:5
but__<hint> 4:-7 20:4
but__<not> 17:7
but__be 11:-6 19:4 24:4
but__i 20:5
but_a 16:5
but_do 24:4
but_i 0:-8 4:6 11:5
but_no 17:10
but_not 17:4
but_the 15:11
but_what 4:6
but| 4:8 9:7 15:5 17:14 20:-6 21:-4 24:-11
buyer 0:11 4:18 11:-10 12:10 19:12 20:10 24:-28
buyer_ 4:4 11:-4 20:8 24:-6
buyer__ 0:6 11:-6 12:5 19:4 24:-11
buyer_from 19:6
buyer| 0:8 4:13 11:-9 12:7 19:8 20:5 24:-17
by 0:23 1:5 2:-4 4:-7 6:-7 9:-14 11:10 12:-13 14:-6 16:14 19:-5 20:23 22:-5 23:-5 24:-9
by_<day> 0:-5 14:-4 16:26
by_<dimension> 0:-5 4:4
by_<number> 11:5
by_<period> 11:6
by__ 0:22 2:-9 9:-9 12:6 16:5 24:-12
by__<dimension> 0:9 4:-5
by__<guideline> 4:14 20:-5
by__<hint> 11:-4
by__<period> 11:6
by__<time> 14:-5
by__and 0:-5 4:9 24:5
by__can 24:4
by__gener 16:5
by__i 4:-14 12:-4 18:5 20:14
by__note 12:-5 20:10
by__own 20:5
by__take 1:5
by_a 11:14
by_heart 4:6 21:5
by_her 24:6
by_level 0:19 4:-10
by_line 0:4
by_mistak 4:9
by_my 12:-9 20:19
by_name 2:-8 11:6
by_now 0:-4 2:-5 20:13
by_side 0:43 4:-16 9:-9 21:-4 24:-6
by_the 0:-6 4:22 11:-7 20:-9 24:11
by_what 2:9 4:-20 6:-4 12:-6 20:21 24:-6
bye 23:31 24:-11
bye_ 23:14
bye| 23:22 24:-7
by| 0:24 4:-12 9:-10 11:6 12:-7 14:-7 16:11 20:14 24:-18
c 24:11
cadenc_ 21:5
cairo 11:4
cake 11:-4
calcul 24:8
calcul_<deed> 24:8
calcul| 24:7
calendar 12:-5 24:25
calendar| 24:18
calib 16:6 24:-7
calibr 0:12 23:10
calibr_ 23:10 24:-6
calibr_<day> 0:4
calibr_<hint> 24:7
calibr_in 0:5 11:-4 20:4
calibr| 0:6 23:7 24:-5
calib| 24:-5
call 2:21 4:-13 6:-9 9:6 11:-5 12:-6 13:-5 14:-15 15:-8 18:6 20:-7 21:-12 23:-6 24:26
call_ 24:9
call_<deed> 2:31 4:-8 9:7 17:-7 18:9 20:-8 21:-8 24:-16
call__ 0:-6 2:14 9:7 15:-4 21:-8 24:-6
call__<number> 14:-4 17:-9 24:11
call__again 18:6 24:-8
call__dentist 14:-6 24:6
call__i 2:5
call__the 17:7 24:4
call__thei 4:-4 24:8
call_and 0:9
call_first 24:-5
call_for 17:11 24:-4
call_it 24:5
call_the 14:-8 24:5
call_them 24:-5
call_tonight 24:9
call_with 24:5
call| 2:17 4:-9 6:-6 14:-15 15:-6 18:4 20:-7 21:-7 23:-4 24:25
came 4:-5 11:26 24:-14
came__<number> 11:6 24:-6
came_back 11:8 24:-8
came_out 11:13
camera 23:5
came| 11:16 24:-7
can 0:-5 1:-5 2:-10 3:-4 4:8 6:29 7:4 9:-9 10:-5 12:-17 15:-5 16:12 17:10 18:4 20:-25 21:-5 22:6 23:-26 24:7
can__ 4:-4 6:14 13:7 24:-5
can__<hint> 5:10 6:15 11:-4 12:-6 16:-5 21:-6
can__approv 24:4
can__ask 6:22 12:-7 24:-5
can__book 24:9
can__bot 17:5 24:-6
can__correct 24:8
can__do 6:7 20:-5 24:-18
can__draft 24:6
can__explain 4:7 6:5
can__find 6:-6 21:15 24:8
can__fix 24:7
can__gener 16:4
can__get 6:-4 16:9 24:5
can__go 17:9
can__help 24:6
can__keep 11:4
can__list 9:5
can__look 21:6
can__me 6:-5
can__my 6:13 12:-5 24:-9
can__note 11:7 24:-7
can__nudg 14:5 24:-7
can__put 17:-4 24:14
can__read 21:7
can__rememb 11:8
can__remind 14:4 24:-11
can__reset 24:6
can__restart 24:7
can__see 1:-4 6:-8 12:22 16:-5 18:5
can__show 22:4
can__thi 24:4
can__to 16:8
can__translat 24:8
can__type 6:6
can__up 24:10
can__what 6:-7 8:7
can__write 14:6 24:6
can_ask 6:7
can_be 20:4
can_do 6:14
can_go 20:7
can_hand 16:14
can_i 1:-6 4:-7 5:8 6:16 11:-10 12:14 13:-7 19:11 20:-17 21:6 22:-12 24:18
can_look 20:5
can_make 16:5 24:-8
can_my 22:13 24:-14
can_never 18:8 24:-12
can_read 6:-10 8:10
can_see 6:20 12:-8 22:-7 24:-6
can_show 18:5
can_somebodi 11:-5
can_someon 9:8 14:-5 17:5 21:-6
can_tell 6:-5 24:-9
can_the 14:11 24:-10
can_thi 24:-6
can_us 4:19 24:-6
can_you 0:-5 1:6 7:5 8:-5 9:-8 10:-4 11:13 12:-16 13:-9 17:-5 18:-4 20:-8 21:12 23:-20 24:56
cancel 14:-15 15:28
cancel_ 24:6
cancel_<deed> 24:5
cancel__weekli 14:-6 15:7
cancel_and 24:-5
cancel_my 14:-12 15:20 24:6
cancel_the 13:5 24:-7
cancel| 14:-10 15:20
candi 24:17
candi_crush 24:17
candi| 24:12
can| 0:-4 2:-5 4:6 6:32 9:-12 11:-7 12:-7 14:-6 20:-11 23:-18 24:5
capac 21:5 24:-6
capit 24:13
capit_of 24:10
capit| 24:7
car 20:-5 24:10
car_ 20:-4 24:7
car_i 17:-6
card 11:6
card| 11:5
care 4:6 9:-6 21:16 24:-16
care__<hint> 24:-7
care__<not> 4:4
care_about 4:7 24:-10
care_which 9:-6 20:-4 21:13
care| 21:12 24:-10
carri 4:4
car| 24:5
case 0:-11 2:-5 4:-6 12:-12 16:37 20:31 21:-7 24:-31
case_ 16:-5 20:7 24:-7
case__ 20:11
case__<number> 11:-4 16:13
case__the 20:5 24:-7
case_as 16:11
case_for 16:21 20:-13 24:-8
case_in 16:7
case| 4:-4 12:-9 16:26 20:22 21:-5 24:-22
cat 0:-4 1:-5 11:-4 12:18
cat__passwd 24:-4
cat_and 0:-4
cat_etc 24:-6
catagori 2:35 9:-5 12:-8 21:-9 24:-15
catagori| 2:25 12:-6 21:-6 24:-10
categori 2:60 9:-17 12:-8 21:-18 24:-21
categori__ 2:17 24:-11
categori__the 2:13 21:-12
categori_do 2:14 9:-9
categori| 2:37 9:-12 12:-5 21:-11 24:-15
cat| 12:11
cell 4:-5 11:-4 21:10
cell| 21:7
central 24:12
certifi 9:-5 21:11
certifi_<deed> 9:-5 21:11
certifi| 21:8
chair 4:-5 9:5 17:-4 24:10
chair_could 9:5
chair| 24:8
chanc 20:-5 21:-4 24:21
chanc_of 17:5 20:-5 24:7
chanc_you 24:9
chanc| 24:15
chang 0:43 4:-24 9:-13 10:15 12:-5 14:20 17:-5 19:10 21:-9 22:-5 24:-21
chang_ 0:16 4:-11
chang__ 4:-4
chang__<hint> 10:9 19:4 24:-6
chang__level 0:6
chang__my 0:10 10:-5
chang__remind 14:6
chang__the 0:6 21:-5
chang__weekli 14:4
chang_about 0:6
chang_at 0:17 10:-8
chang_between 0:4
chang_from 0:10
chang_it 24:5
chang_my 0:-10 9:-5 10:24 14:14 15:-5 19:10 24:-11
chang_the 14:4
chang| 0:26 4:-14 9:-8 10:11 14:12 19:8 21:-6 24:-11
chao 11:5 24:-5
chapter 2:10 24:-6
chapter| 2:7 24:-4
chart 20:-5 21:-12 24:13
chart_ 20:-5 21:-12 24:15
chart| 21:-8 24:9
chat 12:6
chat_with 12:6
cheap 18:10 24:-6
cheaper 17:-5
cheaper_than 17:-6 24:6
cheap| 18:7 24:-4
check 9:5 11:-9 14:10 20:18 23:-6
check_ 23:-6
check__my 20:5
check__the 21:4
check_in 14:12 24:-8
check_my 20:5 24:-7
check_whether 21:8
check| 14:8 20:13 23:-4 24:-10
cheer 23:45 24:-26
cheer_ 23:22 24:-12
cheer__ 23:10 24:-7
cheer_mate 23:23 24:-14
cheer| 23:32 24:-18
chief 11:5 13:-6 24:-5
chief| 13:-4
child 6:-8 20:-5 24:5
child| 6:-6
chile 12:-5 21:-6 24:20
christma 13:5
ciao 23:16
ciao_ 23:16
ciao| 23:11
circl 24:4
claim 11:6 17:11 24:-18
claim| 17:7 24:-12
clean 4:11 11:6 24:-7
clean_<deed> 11:7
clean__up 11:5
clean| 4:8 11:4 24:-5
clear 19:9
clear_<deed> 11:4
clear_what 19:9
climb 0:24
climb| 0:17
close 0:7 4:-20 11:16 12:-6 13:12 20:29 24:-5
close_ 0:9 11:-8 20:7 24:-8
close_<deed> 4:-8 11:21
close__ 4:-5 13:4 24:10
close__i 20:12
close__the 11:9 24:-7
close_be 4:-4 20:17
close| 0:6 4:-13 13:9 20:17
cloud 0:5 17:7
clue 4:6 12:7
cluster 11:-5 24:10
cluster| 24:7
co 4:9 16:-4 24:-11
code 11:-8 24:21
code_ 24:13
code| 11:-6 24:15
coffe 0:-4 4:11 9:5 14:7 21:5
coffe_ 14:9 24:-5
coffe__ 24:4
coffe__on 24:6
coffe_in 4:6 24:-4
coffe_machin 9:5 24:15
coffe_stain 4:9
coffe| 4:5 14:5
cold 0:-6 11:-5 21:4 24:8
cold| 0:-4 24:6
colleagu 4:9 9:5 12:-9 17:-16 18:6 20:-13 21:4 24:25
colleagu_ 1:-6 12:-8 24:16
colleagu__it 17:-7 21:4
colleagu__my 1:5
colleagu_be 20:-11 24:17
colleagu_sai 9:7 17:-6
colleagu_who 4:6
colleagu| 4:6 12:-5 20:-9 24:20
collect 6:-4 11:-15 12:6 16:12 24:-5
collect_<deed> 6:-4 11:-10 12:14 16:7 20:-9
collect__ 12:6
collect| 11:-9 16:8
column 0:36 4:5 21:12 24:-5
column_ 0:11 4:21 21:-8
column__ 4:8
column__<hint> 4:-13
column__not 0:11 4:-9
column__the 0:7 4:-6 21:6
column_be 21:13
column_for 4:-5
column_in 2:6
column_read 0:7
column_sai 4:-10
column_the 4:7
column| 0:20 21:8
come 0:-6 2:-5 4:-18 9:21 11:-22 12:-5 13:-4 14:12 15:5 17:9 18:-6 20:-8 21:14 24:-7
come_ 24:5
come_<day> 24:7
come__ 0:-5 11:-4 21:9 24:5
come__<day> 24:-5
come__<dimension> 0:5 4:-6
come__<level> 4:-9 9:15 24:-6
come__<number> 14:6 24:-5
come__a 9:5
come__for 24:4
come__the 24:12
come_abov 24:-7
come_after 4:-14 9:10 24:-7
come_at 14:12 24:-8
come_from 0:-4 9:7 24:-4
come_in 9:5
come_next 17:7
come_out 24:6
come_to 0:5 4:-5
come_up 0:-5 11:-5 21:12 24:-9
come| 4:-14 9:11 11:-10 14:10 21:12 24:-8
comm 4:17 24:-12
command 2:-9 4:-8 6:47 9:-8 24:-20
command_ 4:-7 6:30 24:-8
command| 2:-7 4:-5 6:31 9:-5 24:-14
commit 18:8 24:-13
committe 11:-7 12:-7 16:33
committe_ 16:20 20:4
committe_with 11:5
committe| 12:-5 16:13 24:5
commit| 18:6 24:-9
common 0:4
commun 4:9 24:-8
commun_ 0:6 24:-8
commun_and 4:9
commun| 4:6 24:-5
comm| 4:12 24:-8
compar 0:71 4:-46 5:-5 9:-25 11:-19 12:-10 16:-5 17:-7 18:-13 19:-9 21:-14 23:-6 24:12
compar_ 0:13 23:-5 24:-8
compar_<deed> 0:8 4:-7
compar_<dimension> 0:51 4:-24 20:-8 24:-14
compar_<hint> 0:41 24:-32
compar__ 0:18 4:-13 9:-16 24:-8
compar__<dimension> 0:13 20:-5
compar__<number> 0:-8 24:16
compar__and 0:-8 4:-5 24:22
compar__n 0:4
compar__on 0:6
compar__to 4:-5
compar_all 0:6
compar_iphon 0:-19 19:-4 24:19
compar_l5 0:7
compar_l6 0:10 24:-10
compar_level 9:-23
compar_on 0:4
compar_our 0:-15 11:-10 24:20
compar_pleas 0:8 18:-4
compar_them 24:6
comparison 0:22 6:-4
comparison__the 0:7
comparison| 0:10
compar| 0:55 4:-30 9:-16 11:-9 17:-5 18:-8 19:-6 20:-5 21:-10 23:-4
compel 20:-4 21:6 24:-7
compel| 21:5 24:-5
compet 2:32 9:-5 18:-4 21:-12 24:-14
compet__in 2:9 21:-9
competitor 4:-6 11:11
competitor| 4:-4 11:8
compet| 2:22 21:-9 24:-10
complaint 4:-5 24:10
complaint_about 4:-5 24:10
complaint| 24:7
complet 0:5 13:-5 15:8 18:-4 20:6
complet_be 2:-5 20:7
complet| 15:5 20:5
concept 6:-5 19:-10 24:22
concept_300 24:7
concept_<number> 19:-10 24:7
concept| 19:-7 24:15
concern 12:6
concern__<dimension> 12:4
concern_the 12:6
concern| 12:4
concret 4:4 24:-5
concret_ 24:-5
confer 13:6 24:-10
confidenti 21:4
confirm 24:6
confirm__of 24:4
confirm| 24:4
conflict 1:8 4:15 24:-9
conflict_ 4:16
conflict_between 11:4
conflict_with 24:-4
conflict| 1:5 4:9 24:-6
connect 24:6
consid 17:7
consid_<deed> 17:5
consist 19:6 21:15 24:-6
consist| 19:5 21:10 24:-4
contact 20:-4 24:7
contact| 24:5
content 2:4 24:7
content_ 2:4
content| 24:5
continu 13:10
continu| 13:7
contoso 1:11 17:-19 24:5
contoso| 1:7 17:-13
contrast 0:58 4:-23 11:-5 21:-7 24:-10
contrast_<dimension> 0:12 4:-13
contrast_<hint> 0:24 21:-7 24:-6
contrast__ 0:19 4:-11
contrast__level 0:7
contrast_between 11:-4
contrast_the 0:10 4:-5
contrast| 0:39 4:-15 21:-5 24:-7
contribut 0:6 24:-5
contribut_to 0:6
contribut| 0:4
convers 4:7 24:-8
convers_ 4:6 24:-8
convers| 4:5 24:-6
cook 6:-9 23:-5 24:21
cook_<deed> 20:11
cook__ 6:-6 20:-6 24:11
cookbook 0:10 19:11 24:-16
cookbook| 0:7 24:-11
cooki 24:-6
cook| 6:-6 24:10
copi 0:4 5:18 11:5 24:-13
copi_<hint> 0:4 11:5
copi| 5:13 24:-9
core 2:-7
core| 2:-5
corner 4:11 21:11 24:-10
corner_ 4:-4 21:13
corner| 4:6 21:8 24:-6
correct 11:-6 19:7 24:12
correct_my 24:11
correct| 24:8
corridor 24:-5
cost 0:-9 11:8 12:5 17:7
cost_ 0:-8 24:9
cost_per 11:6
cost| 0:-6
could 0:7 4:-5 9:8 11:-8 12:6 14:14 17:7 19:-5 20:-6 23:-9 24:15
could__<hint> 0:6 12:8 24:8
could__give 6:6 13:4
could__just 12:5
could__list 2:-8 9:11
could__make 24:6
could__poke 14:5
could__search 21:5
could__them 2:4 24:6
could_i 17:7
could_someon 24:-5
could_the 24:-6
could_you 0:9 2:-13 4:-4 9:7 11:-5 12:9 14:17 20:-8 22:5 23:-9 24:20
could| 0:5 11:7 14:7 17:5 22:4 23:-5 24:-9
count 9:7 21:10 24:-10
count_ 17:-10 21:8
countri 17:4
count| 9:5
cours 20:-4 21:-5 24:26
cours| 24:20
cousin 17:6 24:-5
cover 2:11 4:-5 6:-9 9:24 11:-4 17:6 21:-9 24:-8
cover_ 2:18 6:-8 9:-5 21:-10
cover_<deed> 20:6
cover__ 2:-5 11:-4
cover__for 24:6
cover__the 2:-5
cover__you 2:-8 9:11
cover_could 2:-11 9:16
cover_in 2:18 21:-6 24:-8
cover_just 2:-4
cover_letter 24:8
cover| 2:5 6:-6 9:17 21:-6 24:-6
co| 4:8 24:-8
creat 4:-10 6:-5 16:10 20:-6 24:12
creat_<hint> 4:-11 16:4
creat__<hint> 24:12
creat__document 4:-7 16:7
creat| 4:-7 16:7 24:9
crew 0:4 1:-5 9:9 11:15 12:-5 14:-8 15:4 18:5 19:6 21:-5 24:-20
crew_ 0:4 11:7 24:-4
crew__the 18:4
crew_and 4:-8 9:10 15:5
crew| 0:5 11:14 14:-6 24:-12
cri 4:7 11:7
cri_<deed> 4:7 11:7
cri__ 11:5
cri__i 11:5
cri| 11:7
crush 11:-7 19:6 24:17
crush| 11:-5 24:12
csv 1:-4 5:13 12:-7 16:-6
csv_ 1:-4 5:14 12:-7 16:-6
csv| 5:9 12:-5 16:-4
ctrl 18:-7 21:23 24:-10
ctrl_f 18:-7 21:23 24:-10
ctrl| 18:-5 21:16 24:-7
current 4:5
current_level 4:5
custom 4:10
custom| 4:7
cut 24:-5
cut_<deed> 24:-5
cv 17:7 24:15
cv_ 24:-5
cv| 17:5 24:10
cycl 4:-15 11:9 12:-10 17:-9 20:8 21:12 24:12
cycl_ 4:-14 11:5 21:12 24:11
cycl__<hint> 20:4
cycl_down 12:-5
cycl_the 20:6
cycl| 4:-10 12:-7 17:-7 21:10 24:12
c| 24:6
d 9:-9 24:4
dana 11:4 12:-9 19:-4 22:13 24:7
dana_to 22:-5 24:11
dana| 12:-7 22:9 24:5
dank 23:28 24:-11
dank| 23:20 24:-8
data 1:-20 3:40 5:9 8:23 11:21 12:-5 16:-6 20:-9 23:-5 24:-23
data_ 1:-18 3:35 5:9 8:-8 11:7 16:-5 24:-18
data_practic 11:4
data| 1:-14 3:28 5:6 8:16 11:11 20:-6 24:-14
date 4:-12 23:-6 24:40
date_ 23:-6 24:16
date_of 4:-8 11:-6 24:10
date| 4:-8 23:-4 24:27
daughter 24:9
daughter_<hint> 24:5
daughter_have 24:7
daughter| 24:8
de 4:6 15:10
dead 4:7
dead| 4:5
deal 0:6 4:18
deal__<dimension> 4:8
deal_with 0:5 4:18
deal| 4:13
dear 11:-6 18:5 21:-4 24:14
dear__<hint> 24:6
dear_colleagu 24:5
dear| 24:6
debug 6:-5 9:-4 11:-5 24:19
debug| 24:13
dec 13:12
decid 17:6
decis 11:8
deck 4:9 11:-12 20:-4 24:10
deck| 11:-4 24:7
dec| 13:8
deed 4:-7 24:4
deep 0:5 4:-6 19:5
deep_in 0:5 4:-6
defin 4:10 24:5
defin_<dimension> 4:4
defin| 4:5
delai 11:-4 24:11
delai| 24:8
delet 0:-7 1:51 3:13 4:5 5:-5 6:4 8:-4 11:-12 12:-34 14:-9 15:4 16:-5 20:-7 21:-6 23:-15 24:5
delet_<deed> 4:9
delet__<dimension> 1:12 12:-7
delet__<hint> 1:-10 3:10 24:7
delet__<number> 1:14
delet__i 1:5
delet__last 24:-9
delet__my 1:5 3:7 12:-7
delet__note 1:21 3:-5 6:9 11:-7 12:-10 24:-11
delet_all 1:6 3:10 5:-4 12:-9
delet_it 1:10
delet_last 24:-5
delet_my 1:11 3:10 11:-5 12:-23 14:-9 15:11
delet_note 1:20 24:-6
delet_the 11:-7 24:8
delet| 1:29 3:9 12:-23 14:-6 20:-5 23:-11 24:4
delight 21:13 24:-12
delight| 21:9 24:-8
deliv 0:-4 4:9 11:16 19:-5 20:-6 24:-5
deliv_<deed> 11:5
deliv__ 11:6
deliv__the 4:5
deliv_alon 11:8
deliveri 21:11
deliveri| 21:7
deliv| 11:10 24:-4
delta 0:31 1:10 4:-6 12:-5 24:-9
delta_ 0:7
delta| 0:22 1:7 4:-4 24:-7
demand 0:7
demand| 0:5
demo 11:-4 24:5
dentist 14:-17 24:5
dentist| 14:-12
deploy 15:-9 24:8
deploy| 15:-7 24:6
describ 2:-8 4:14 9:19 24:-7
describ_<deed> 2:-8 9:19 24:-7
describ| 2:-5 4:10 9:14 24:-5
design 11:9 12:6 19:9 24:-14
design__<deed> 11:5 24:-7
design| 12:4 19:7 24:-7
desk 20:-10 24:23
desk| 20:-6 24:9
detail 2:18 11:6 24:-15
detail__ 2:7 11:5 24:-10
detail| 2:13 11:4 24:-11
develop 0:8 24:12
develop_<hint> 0:9
develop| 0:6 24:4
de| 4:4 15:7
dia 9:6 23:26 24:-11
diari 11:7
dia| 9:4 23:18 24:-8
die 2:10 15:8
die| 2:7 15:6
differ 0:126 4:-57 6:-10 9:-43 10:-7 11:-25 12:-9 14:-4 16:-4 17:-13 18:-4 19:-5 20:-12 21:-16 23:-12 24:-16
differ_ 0:25 4:-8 9:-8 17:-5 23:-10 24:-8
differ_<dimension> 0:16 4:-17
differ_<hint> 0:12 24:-6
differ_<level> 24:-4
differ_<number> 0:6
differ__ 0:11 4:-12
differ__<dimension> 0:10 4:-6
differ__<number> 0:8
differ__a 0:-12 24:7
differ__be 0:-4 2:6
differ__level 0:16 9:-10 24:-13
differ_all 2:-4
differ_be 0:8
differ_between 0:-27 9:-16 24:22
differ_for 0:13 4:-10
differ_from 0:10 20:-5
differ_in 0:10
differ_job 0:5 4:-6
differ_level 0:12 9:-5
differ_on 0:6 24:-6
differ_overal 0:5
differ_to 0:9 24:7
differ| 0:77 4:-39 6:-6 9:-30 10:-5 11:-16 12:-5 17:-7 20:-8 21:-10 23:-9 24:-8
dig 12:6 21:8
dig| 12:5 21:6
dimens 0:-6 2:96 4:-5 6:-13 9:-25 12:-26 17:-6 18:-14 20:16 21:-11 23:-19 24:-31
dimens_ 2:46 4:-5 12:-5 20:-17 21:-4 23:-18 24:-19
dimens__ 2:16 9:-4
dimens__i 2:-15 12:-7 20:18
dimens__it 2:5 24:-5
dimens__the 2:-8 9:-6 20:8 21:-5 24:13
dimens__there 0:-4 2:13 20:-6
dimens__thi 2:15 21:-5
dimens_be 0:-6 2:10 6:-5 9:-6 24:-8
dimens_do 6:-5 9:-6 20:8 21:-6 24:8
dimens_have 2:-5 12:-10 20:31 21:-9
dimens_list 2:7 12:-9 18:-4
dimens_pleas 2:18 9:-6
dimens| 0:-4 2:64 6:-9 9:-18 12:-18 17:-4 18:-10 20:11 21:-8 23:-13 24:-22
dinner 4:-12 6:-5 20:-5 24:23
dinner_ 4:-11 6:-4 20:-5 24:19
dinner| 4:-7 24:13
direct 24:-6
director 9:-4 11:7 20:-5 21:5 22:10 23:12 24:-11
director_ 21:7
director__be 23:5 24:-5
director__do 9:-6 24:7
director__on 24:6
director_and 12:6
director_be 24:8
director_on 9:-9 24:10
director_sai 16:5
director| 9:-6 11:5 22:7 23:5
disagre 18:15 24:-13
disagre__then 18:7 24:-5
disagre_and 18:11 24:-13
disagre| 18:8 24:-9
discount 4:-9 24:23
discount| 4:-6 24:17
discoveri 11:8
distribut 19:5 24:-6
distribut_<deed> 19:5 24:-6
distribut__system 24:-4
distribut| 24:-4
divid 2:11 24:-6
divid_<deed> 2:11 24:-6
divid| 2:8 24:-4
dm 20:6
do 1:-14 2:-8 3:-14 4:7 5:-8 6:20 8:5 9:-12 11:-25 12:-7 13:-13 14:-8 16:-17 17:14 18:-7 19:-6 22:-6 23:-31 24:9
do_ 4:13 6:26 8:-10 17:-6 20:7 24:-22
do_<company> 0:-13 4:-15 6:-6 9:-24 17:-6 24:35
do_<dimension> 4:17
do_<hint> 0:9 4:25 6:-13 17:13 19:6 20:-6 21:-10
do_<level> 20:-6 21:-5 24:5
do_<number> 0:4 4:-7 6:19 17:4 24:-18
do_<posting> 17:5 24:-4
do_<principle> 18:15 24:-8
do__ 6:9 11:11 12:-7
do__<deed> 21:6
do__<dimension> 12:-5 20:8 24:-5
do__<guideline> 0:-12 2:22 4:14 6:-9 9:12 17:-4 21:11 24:-18
do__<hint> 0:-7 2:-5 4:8 11:-4 12:20 17:-6 21:13 22:6 23:-5
do__<level> 0:5 4:-21 24:6
do__<number> 0:10 4:-4 11:5
do__<period> 4:5 17:5 24:9
do__<posting> 4:-10 11:-5 17:18 21:-22 24:-12
do__<section> 4:-7 9:16 17:-12 24:11
do__a 18:-5
do__and 0:7
do__answer 6:7 24:-4
do__appear 21:9
do__ask 24:8
do__at 24:10
do__becom 4:-8 6:-10 24:11
do__boss 24:8
do__bot 6:7 23:-5 24:-7
do__call 6:-4 24:4
do__chang 0:6 21:-6
do__differ 0:7 9:-4 24:-6
do__do 4:16 6:12 8:-5 24:-20
do__dream 21:4
do__even 9:5
do__ever 12:5
do__evid 20:13
do__file 20:-5 24:11
do__find 21:-8 24:7
do__get 0:-5 4:-8 17:9 20:-5 24:19
do__hand 20:-9 24:15
do__have 2:6 4:5 11:-5 18:7 20:6 21:-10 24:7
do__i 0:9 4:-8
do__in 21:5
do__it 4:5 19:6
do__keep 6:-7 8:15 12:7
do__know 6:-6 8:9
do__lack 4:-7 6:-4 12:-6 20:15 24:-8
do__ladder 2:-5 9:11 24:-7
do__level 0:12 2:6 9:-17 24:-4
do__log 12:7 20:-5
do__look 2:7 4:8 24:-6
do__make 4:-11 17:-4 18:5 20:4 24:11
do__me 6:5
do__mean 4:7 6:-4 18:8 24:4
do__mention 18:-6
do__note 20:21
do__on 4:-4 21:6
do__or 17:-6
do__ow 4:14 12:-6 24:-5
do__put 12:9
do__quot 6:7
do__rate 6:9 19:-6
do__remind 13:9
do__report 17:7
do__reset 6:-5 20:-6
do__sai 4:10 6:-5 20:-5 21:5
do__self 19:8 24:-6
do__stand 6:-7 9:4 12:-6 20:33 21:-8 24:-12
do__still 4:-7 12:-9 20:16 24:-7
do__stop 0:5 4:-4
do__store 8:13 24:-5
do__talk 21:5
do__tell 4:-4 24:12
do__the 4:6
do__them 4:10
do__thi 4:4
do__thing 11:6
do__think 4:-5 9:-7 10:13 20:9 24:16
do__type 6:12 20:-5 24:-7
do__understand 6:6 24:-8
do__us 6:18 24:-18
do__want 4:27 13:-4 15:9 24:-10
do__word 21:10 24:-4
do__work 4:-4 6:11 24:11
do__write 12:17 20:-6 21:-7
do__you 17:5
do_a 4:-19 24:4
do_about 4:16 24:-9
do_abt 24:-5
do_amazon 18:9 24:-9
do_ani 21:13
do_anyth 0:6 4:-6 21:9
do_as 18:-7
do_aw 24:7
do_besid 6:17 21:-4 24:-8
do_do 4:7
do_exactli 6:6
do_for 4:21 20:-7 24:-18
do_good 4:8
do_how 17:8
do_i 0:-6 1:-8 2:-16 4:-21 6:12 11:-9 12:29 13:-9 16:-5 17:-6 19:-12 20:14 21:-36 23:-5 24:20
do_in 4:9
do_it 1:-6 2:10 4:16 11:12 12:-12 17:8 18:-5 20:-5 21:16 24:-22
do_level 0:6 9:-6 24:-5
do_my 4:23 6:-7 10:-5 12:-15 19:10 20:37 24:16
do_not 0:-5 4:-7 12:-6 15:17 24:25
do_now 24:11
do_on 20:5
do_our 4:10
do_raj 24:11
do_right 4:4
do_somebodi 24:-6
do_that 1:7 4:5 11:-5 24:-7
do_the 0:21 2:-6 4:-22 6:-10 9:21 11:-9 12:-4 17:14 18:-5 20:-16 24:-15
do_thei 2:15 4:17 6:-8 11:-4 17:7 18:-7 20:-5 21:-7 24:-5
do_thi 2:7 9:17 23:-5 24:-19
do_thing 21:10
do_we 4:-18 9:7 21:-4 24:14
do_what 0:9 4:-16 20:4
do_when 24:-5
do_which 6:9
do_with 17:-7 20:-4 21:8 24:-5
do_you 0:-17 2:8 3:-12 6:-5 8:30 9:4 10:13 12:23 23:-8 24:15
docker 6:-9 20:-6 24:12
docker| 6:-6 20:-4 24:9
document 0:-9 4:-19 5:-10 11:-25 12:-16 16:98 17:-11 18:-4 19:-4 20:-18 21:30 22:-4 23:-5 24:-31
document_ 4:-8 5:-7 12:-4 16:19 17:-4 21:-6 24:-11
document__ 16:18
document__<level> 4:-9
document__anywher 21:11
document__my 11:-4 16:16 24:-4
document__of 12:-5 16:6
document__the 16:4
document__what 16:4
document_for 4:-12 16:7 24:-7
document_from 11:-5 16:16
document_i 16:7
document_not 21:5
document_of 11:-5 16:7
document_out 12:-7 16:9
document_pleas 16:24 21:-5
document| 0:-6 4:-16 5:-7 11:-15 12:-11 16:67 17:-6 20:-11 21:17 24:-24
dog 0:-4 24:7
dog_ 0:-4
dog| 24:5
done 4:-11 11:9 14:7 21:-7 23:20
done_ 11:6 23:22 24:-6
done_and 11:-4 24:6
done_with 20:5 24:-5
done| 4:-5 11:10 23:14
doubl 11:7 12:-5 24:-7
doubl_<deed> 12:-5
doubl| 11:5 24:-5
doubt 20:10
doubt| 20:7
down 0:-6 1:-5 4:-22 6:-10 9:-4 11:53 12:32 15:-7 16:-4 17:-7 18:-5 20:-5 21:-5 24:-23
down_ 4:-8 6:-5 11:6 12:10 21:-5 24:10
down_<number> 11:8 24:-11
down__ 24:5
down__<dimension> 4:-5 12:11
down__<number> 24:-5
down__<period> 24:4
down__a 19:5
down__far 12:9 20:-6
down__i 11:13 24:-7
down__just 24:6
down__me 11:9
down__the 24:7
down_a 24:5
down_about 4:-5 11:-4 12:13
down_again 24:12
down_as 11:-9 19:8
down_for 11:10 24:7
down_from 12:-5
down_in 12:4
down_my 24:-4
down_on 11:-4
down_or 24:14
down_so 12:12 20:-8
down_somewher 11:10 24:-4
down_that 11:16 12:-4 24:-5
down_the 21:12 24:-13
down_what 4:4
down_with 0:5
down| 4:-12 6:-6 11:25 12:18 15:-5 24:-7
do| 0:-7 1:-7 3:-9 4:-8 5:-4 6:15 8:5 9:-12 11:5 13:-6 15:-8 16:-8 17:9 18:-6 20:-5 21:15 22:-4 23:-20 24:12
draft 4:-4 11:-7 12:-7 13:-5 16:31 20:-8 23:-6 24:13
draft__<hint> 20:-4 24:5
draft__for 24:5
draft__from 16:9
draft_a 16:-4 24:13
draft_it 12:-5 16:12
draft_my 16:4 20:-6
draft_the 24:5
draft| 11:-5 12:-5 16:22 20:-6 23:-4 24:8
drama 12:8 21:-5
drama_ 12:8
drama| 12:6
drawer 4:-9
drawer| 4:-6
dream 21:11
dream__ 21:4
dream_that 21:6
dream| 21:8
drive 1:-4 24:6
drive_ 1:-4 24:7
drive| 24:5
drop 1:25 12:-18 18:9 20:-4 21:-5 23:-5 24:8
drop_<deed> 11:5
drop__note 1:8 12:-13 24:11
drop_it 23:-5
drop_the 1:9 12:-8 17:4 18:7 24:-6
drop| 1:18 12:-13 18:6 24:6
dublin 23:5
dublin_team 24:4
due 13:6
due_on 13:6
due| 13:4
dumb 9:6
dumb__but 9:4
dumb_question 9:6
dumb| 9:4
dump 12:23 24:-9
dump__in 12:16 24:-6
dump_stuff 12:17 24:-9
dump| 12:13 24:-5
dure 13:26 15:-7 24:-9
dure| 13:18 15:-5 24:-6
dutch 23:-6 24:7
d| 9:-6
e 21:4
each 0:12 1:-4 12:-9 13:-8 14:25 15:5 17:-5 18:-4 20:-7 21:4 24:-16
each_<day> 11:-8 14:24
each_<number> 2:4
each_<period> 13:-6 14:5
each__ 9:4 24:-5
each__and 0:4
each__call 2:8
each__of 2:-5
each__pleas 0:5 13:-4
each__them 11:4
each__what 11:6
each_of 11:5 24:4
each_other 0:22 4:-7 24:-6
each| 0:9 4:-5 13:-5 14:13 17:-4 24:-10
earli 4:6 16:-4 24:-14
earli_ 4:11 16:-4 24:-14
earli| 4:4 24:-10
earth 24:10
earth| 24:7
easter 13:14 15:-10
easter| 13:10 15:-7
eat 14:5 24:16
eaten 23:5
eat| 24:6
ecosystem 21:24 24:-5
ecosystem| 21:14
effect 24:6
eight 21:5 24:9
either 15:6
eleven 11:14 24:-8
eleven| 11:8 24:-5
els 6:15 9:-5
els_ 24:-4
els__you 6:11
els_be 4:-6 6:7
els| 6:11
em 9:6 20:-7 21:14
em_ 21:14
email 6:-5 22:-7 24:35
email_to 22:-7 24:13
email| 22:-5 24:23
emea 11:7 24:-5
emea| 11:5
empathi 24:-4
employ 6:-7 18:6 24:8
employe 2:-4 9:-4 21:29 24:-7
employe__the 21:5
employe_in 21:7
employe| 21:16 24:-5
employ| 6:-5 18:4 24:7
empti 6:8 20:7 21:-6
empti_box 6:8
empti| 6:5 20:5 21:-4
em| 9:4 20:-5 21:10
en 4:6
end 12:-5 14:-6 15:14 17:4 24:7
end| 15:6
energi 11:6
enforc 24:4
engag 4:13 11:14 19:-4 24:-8
engag__<number> 11:8
engag| 4:12 11:9 24:-6
english 21:5
enough 0:-7 4:-13 12:-38 13:-8 15:14 19:-4 20:68 21:-6 24:-12
enough_ 13:-5 20:8 24:-4
enough__<dimension> 12:-7 20:13
enough__<hint> 12:-5 20:6
enough__on 12:-5
enough__the 4:-6 15:8
enough_about 20:7
enough_for 12:-6 20:10
enough_in 4:-9 20:5
enough_on 12:-12 20:13
enough_proof 4:-4 12:-7 20:10
enough_with 15:11
enough| 4:-10 12:-27 13:-5 15:10 20:49 21:-4 24:-8
enter 4:-5 12:12 19:14
enter__ 19:5
enter_it 19:14
enterpris 17:14
enterpris| 17:7
enter| 12:8 19:10
entir 11:4
entri 1:28 3:-5 4:4 11:11 12:31 19:-5 20:-7 21:-4 24:-29
entri_ 1:22 3:-4 24:-9
entri__ 1:4 4:8 24:-5
entri__<hint> 12:11
entri_on 12:15
entri_pleas 1:6 11:5
entri| 1:20 4:7 12:23 20:-5 24:-20
enumer 2:15 24:-16
enumer_the 2:12 24:-12
enumer| 2:10 24:-11
environ 11:-5 24:10
environ_<hint> 11:-5 24:10
environ| 24:7
eras 1:47 3:29 8:-8 11:-13 12:-22 14:-4 16:-6 24:-8
eras__my 1:9 12:-9
eras__note 1:8
eras__of 1:16 3:-6
eras__that 1:-6 3:12
eras__you 3:8 8:-5
eras_all 1:27 3:11 12:-14 16:-5 24:-6
eras_everyth 1:-6 3:18 8:-8
eras_the 1:14 11:-6 12:-6
eras| 1:34 3:14 8:-6 11:-9 12:-15 16:-4
error 4:-8 19:-4 24:18
error__ 24:6
error| 4:-6 24:12
es 2:-8
essai 9:6 21:6
essai_ 9:7
essai| 9:5
estim 11:10 24:-7
estim__be 11:7 24:-5
estim| 11:7 24:-5
etc 11:-6 23:-4 24:8
etc_ 11:-6
etc__ 24:6
etc_passwd 23:-4 24:8
etc| 11:-4 24:6
ethic 21:8
ethic| 21:5
eur 6:-12 24:26
eur_ 6:-5 24:8
euro 6:-6 20:-4 24:21
euro_ 24:7
europ 14:7
europ__ 14:5
europ| 14:5
euro| 6:-4 24:10
eur| 6:-9 24:18
even 0:-5 1:11 6:7 9:12 17:11 20:-9 21:7 24:-15
even_<hint> 17:7
even__<deed> 24:4
even__in 9:5
even__the 1:4
even_talk 9:5
even| 1:5 6:5 9:8 17:5 20:-5 24:-7
ever 1:-6 3:12 4:-6 11:12 13:-10 14:-6 15:31 20:-6 23:-8 24:-13
ever_ 13:-5 15:12
ever__ 15:8
ever__<deed> 1:-4 3:10
ever_again 15:8
ever_have 11:10
ever_i 15:7
everi 2:-8 4:-7 9:-5 11:15 12:-7 13:-18 14:29 15:17 16:-7 19:-4 21:25 22:-6 23:-5 24:-30
everi_<day> 11:5 13:-5 14:16 24:-14
everi_<period> 11:5 12:-6 13:-9 14:10 15:29 24:-17
everi__ 15:10 24:-6
everi__and 1:-4 3:10
everi__at 14:8
everi__for 15:7 21:7
everi__in 21:8
everi__now 15:5
everi__sinc 12:5
everi__where 4:-7
everi__with 21:5
everi__you 1:8 3:-5 24:4
everi_hit 21:9
everi_level 0:5
everi_note 1:12 3:-7
everi_project 11:4 24:-5
everi_second 14:9 21:6
everi_spot 21:7
everi| 2:-4 4:-7 11:5 12:-9 13:-11 14:19 15:14 21:14 24:-17
everybodi 24:13
everybodi| 24:9
everyon 0:10 4:-5 11:10 12:-6 20:6 23:17 24:-5
everyon_ 0:5 14:-5 23:17 24:-7
everyon| 0:5 11:7 23:12
everyth 1:-13 2:-6 3:25 4:27 5:17 6:-8 9:-8 11:-24 12:29 13:-7 16:10 17:-9 20:9 21:13 23:-15 24:-20
everyth_ 0:8 3:-8 4:4 5:25 16:-6 19:10 21:6 24:-14
everyth__<hint> 4:-4 12:11
everyth__<level> 4:24 24:-5
everyth__<not> 20:5
everyth__and 20:10
everyth__got 3:10
everyth__have 3:6 8:6 12:-9 21:-4
everyth__i 12:4
everyth__my 12:7
everyth__the 16:5
everyth__you 3:8
everyth_about 3:8 21:-5
everyth_but 20:7
everyth_for 4:40 24:-11
everyth_i 3:-9 4:-5 5:-4 11:-11 12:34 16:15 21:-5 24:-12
everyth_in 11:-5 12:10
everyth_it 9:-5
everyth_pleas 24:9
everyth_that 12:6
everyth_what 3:11
everyth_with 4:-7 21:9
everyth_you 1:-5 3:17 12:-11 21:-8 23:-9
everyth_youv 3:14
everyth| 1:-9 3:19 4:21 5:12 9:-5 11:-12 12:15 13:-5 14:-4 17:-7 19:5 21:11 23:-9 24:-16
everywher 0:7 9:-4 20:6 24:-5
everywher_ 0:7
everywher| 0:5 20:4
ever| 1:-4 3:8 11:8 13:-7 14:-4 15:22 20:-4 23:-5 24:-7
evid 0:-13 2:-21 4:-25 6:-9 9:-6 10:-5 11:31 12:46 16:20 17:-9 18:-5 19:-15 20:46 21:-18 22:8 23:-9 24:-55
evid_ 2:-10 9:-5 10:-5 11:15 12:22 16:5 21:-5 23:-7 24:-7
evid_<hint> 11:6
evid_<number> 11:12
evid__ 20:17 24:-5
evid__<dimension> 4:-6 12:11
evid__a 16:4
evid__all 20:5
evid__for 12:6
evid__have 12:12
evid__i 11:-5 12:15 20:-10
evid__my 22:8
evid__still 20:7 24:-4
evid__thin 12:-11 20:5
evid_as 16:6 17:-5 20:6
evid_at 12:-6 20:8
evid_be 12:-15
evid_enough 12:-6 20:11
evid_for 4:-5 12:-9 16:5 19:-5 20:23 24:-8
evid_have 12:11 20:-10
evid_i 12:15 16:4 20:-13 24:-8
evid_list 12:12 20:-7
evid_on 4:-4 12:14 20:-5
evid_so 12:8 16:-8
evid_that 11:-4
evid_thin 20:10
evid_to 22:11
evid_yet 2:-5 20:5
evid| 0:-8 2:-14 4:-14 6:-6 9:-4 11:14 12:26 16:15 17:-5 19:-6 20:34 21:-12 22:6 23:-6 24:-37
exact 21:-8
exact__pleas 21:-4
exact_word 21:-8
exactli 0:5 6:6 9:-5 18:7 24:-8
exactli_ 0:5 6:6 18:8
exactli| 6:4 18:5 24:-5
exact| 21:-5
exampl 6:10 11:-11 21:5 24:6
exampl_ 21:6 24:-12
exampl_come 11:-8 24:10
exampl| 6:7 11:-5
excel 4:4
exchang 24:17
exchang_rate 24:17
exchang| 24:12
execut 0:-4 4:11
execut_protocol 21:6
execut| 4:8
exist 2:8 9:15 11:6 21:-4 24:-11
exist_ 2:8 9:8 24:-8
exist_in 9:7 21:-5
exist| 2:6 9:11 11:4 21:-4 24:-8
expect 0:-15 2:-9 4:111 6:-8 9:-10 11:-24 12:-10 14:-5 15:-4 16:-6 17:-9 18:-10 19:-12 20:-20 23:-14 24:-34
expect_ 4:16 14:-5 15:-4 19:-5 23:-11
expect_<deed> 2:-8 4:50 9:-6 11:-19 12:-4 17:-10 20:-7 21:9 24:-13
expect__ 4:6
expect__<dimension> 4:10
expect__<hint> 4:-7
expect__<level> 20:-5
expect__<section> 4:8
expect__an 4:8 24:-6
expect__from 4:6
expect__of 21:6
expect__the 4:8
expect__to 4:8
expect_for 4:17 16:-4 24:-8
expect_of 20:-5
expect_on 4:10
expect_pleas 0:-4
expect_there 4:5
expect| 0:-11 2:-5 4:76 6:-5 9:-4 11:-11 12:-5 17:-7 18:-5 19:-7 20:-7 21:-7 23:-9 24:-23
expens 8:-6 23:-8 24:22
expir 24:13
expir_<deed> 24:13
expir__in 24:4
expir| 24:6
explain 0:5 4:16 6:16 12:-5 18:9 19:-7 23:-11
explain_<dimension> 4:15
explain_<hint> 24:8
explain__ 4:9 18:10 24:-4
explain__<hint> 24:9
explain__<number> 24:5
explain__i 4:10
explain__you 6:13 23:-7 24:-7
explain_like 4:14 19:-4
explain_me 17:5 24:-4
explain_the 11:6
explain_to 0:5
explain_what 4:-4 6:14 24:-9
explain| 4:14 6:11 18:6 19:-5 21:-5 23:-7
export 1:-4 3:-16 5:42 12:-7 16:13 20:-7 21:-5 23:-13 24:-13
export_<hint> 5:-11 16:17 21:-9 24:-6
export__document 5:-5 21:-6
export__import 4:5 21:4
export__packet 5:-7 16:9
export_and 4:8 5:-5 21:6
export_my 1:-4 12:-7 16:7
export| 3:-11 5:29 12:-5 16:9 20:-5 23:-9 24:-9
extend 11:9
extend| 11:6
extern 4:7
extern| 4:5
ey 17:4
f 9:9 18:-7 21:22 24:-10
fail 12:-4 20:-5 24:17
fail_<deed> 0:5
fail__<hint> 24:9
fail| 24:12
fair 4:7 11:5 24:-6
fair_ 11:5
faith 24:-5
faith_in 24:-5
famili 13:6 24:-4
famili| 13:4
fancier 0:8
fancier__ 0:6
fancier_verb 0:5
fancier| 0:6
far 4:-23 6:-9 11:-5 12:34 15:-4 16:-5 20:25 21:-5 24:-25
far_ 4:-8 12:18 20:-12 24:-7
far_<hint> 20:11 24:-4
far__<dimension> 20:-6
far__<hint> 20:-5
far__<level> 4:-9 20:10
far__be 20:13 24:-5
far__i 20:5
far__you 16:5
far_about 12:8
far_be 20:15 24:-6
far_can 16:7
far_off 4:-7 20:12
far| 4:-19 6:-6 12:25 20:17 24:-17
fast 18:10 19:7 24:-10
fast_<number> 19:7
fast_be 24:-5
fastest 0:-5 9:-4 24:5
fast| 18:7 19:5 24:-7
father 24:4
favor 18:5 24:-8
favor| 24:-5
featur 21:-7
featur| 21:-5
feed 4:-5
feel 4:-7 15:8 19:7 20:4 21:10 24:-9
feel__i 20:5
feel__it 21:4
feel_like 20:7 21:6
feel_the 21:4
feel| 15:6 19:5 20:6 21:4 24:-5
few 20:10
few__ 12:-4 20:7
fewer 24:14
fewer| 24:9
few| 12:-4 20:7
field 2:18 4:6 9:-7 21:-7 24:-4
field__the 2:8 9:-4 21:-5
field_protocol 4:5
field| 2:13 4:4 9:-5 21:-5
fight 4:8 11:13 12:-5 24:-21
fight__the 11:6 24:-8
fight_between 11:4
fight_over 11:4 24:-6
fight| 24:-13
figur 17:5 24:-7
figur| 24:-5
file 0:-5 1:-9 5:16 6:-4 11:22 12:-9 13:-9 16:23 19:-7 20:5 24:-5
file_ 1:-5 5:16 11:6 12:-5 16:7 20:6 24:-11
file_<hint> 24:-8
file__<deed> 11:10
file_for 11:-5 16:10 20:-6 24:8
file_thi 11:5
file| 1:-6 5:11 12:-6 13:-5 16:18 24:5
fill_<deed> 11:-5
fill| 24:-5
final 16:5 20:11 24:-9
final_do 11:4
final| 20:9 24:-5
financ 4:10 6:-5 11:15 13:-5
financ_ 6:-4
financ| 4:8 11:9
find 0:-6 2:-9 3:-7 4:-30 6:-10 9:-4 11:-4 12:10 13:-4 16:-5 17:-17 18:-5 19:5 20:-10 21:73 22:-5 23:-16
find_ 19:8 24:-6
find_<hint> 4:-6 12:-5 21:27 24:-5
find__ 21:27 23:-11 24:-11
find__<hint> 21:4
find__about 3:-4 24:-4
find__i 12:5
find__place 4:-7
find__salut 21:-5 24:11
find__the 21:9
find_a 13:-4 21:-8 24:15
find_all 21:6 24:-6
find_everi 4:-10
find_out 24:9
find_sentenc 3:-6 24:-5
find_the 20:-5 24:6
find_what 12:7
find| 0:-6 2:-6 3:-4 4:-20 6:-7 17:-11 20:-5 21:58 23:-11 24:-10
fine 4:8 11:6 16:11 20:-4
fine_ 16:12 24:-7
fine__me 24:7
fine| 4:8 16:8
finish 1:-4 11:6 15:6 24:-5
finish_<deed> 4:4 11:6
finish_it 15:4
finish| 11:5 12:-4 15:4
fire 24:11
fire| 24:5
firm 11:8 19:-9 24:-6
firm_ 24:-4
firm| 11:7 19:-7 24:-4
first 2:-8 6:12 11:24 12:5 13:-8 14:13 16:-6 17:4 19:-4 21:-11 24:-15
first_ 2:-5 11:-7 12:17 20:5
first_<hint> 4:-7 11:9
first_<period> 6:6
first__<hint> 24:-6
first__here 6:5
first__my 4:-7 24:10
first__of 13:-4
first__that 24:5
first__to 4:10 24:-5
first_meet 11:4 24:-5
first_on 4:-10 24:14
first_team 11:5
first_thing 14:9
first_time 6:7 11:8
first| 2:-6 6:5 11:16 12:6 13:-5 14:10 17:5 21:-7 24:-17
fish 24:7
fix 4:-6 11:-10 17:5 24:54
fix_ 24:9
fix_<deed> 17:4
fix__<hint> 24:6
fix_my 24:14
fix_the 4:-6 24:22
fix| 4:-4 11:-6 24:38
flat 0:-6 24:11
flight 4:7 23:-5 24:21
flight_to 24:8
flight| 4:5 24:16
floor 14:-6 24:25
floor_fridg 24:7
floor| 24:17
flower 22:-5
fluff 2:9
fluff_ 2:9
fluff| 2:7
focu 2:-5 17:6
focu_on 2:-5 17:4
folder 11:-8 16:-4 24:10
folder_ 11:-7 16:-4 24:10
folder| 11:-6 24:7
folk 4:20 24:-8
folk_ 2:5 4:7
folk__be 4:7
folk_what 4:10
folk| 4:14 24:-5
follow 11:12 21:-4
follow_up 11:9 21:-4
follow| 11:6
for 0:-7 2:-18 3:-7 5:-13 7:-5 8:-4 9:-6 10:-8 11:6 12:-23 13:4 14:-23 15:7 16:9 17:-5 18:-17 20:9 22:-8 23:-21 24:7
for_ 6:42 17:6 23:-10 24:-7
for_<day> 11:-10 12:6 24:6
for_<dimension> 4:-13 11:-19 12:12 16:-5 19:13 20:-8 21:-5 24:-18
for_<hint> 6:-6 9:-8 11:-10 12:-7 16:-7 17:-9 19:4 20:5 21:11
for_<level> 0:6 2:-4 4:-14 12:10 13:-4 16:12 18:-4 20:9 24:6
for_<not> 4:7
for_<number> 13:24 14:-4 15:-7 16:-4 17:-5 19:-12 24:10
for_<period> 12:10 13:17 14:-4 15:-6 24:-8
for_<posting> 0:-5 17:7 24:10
for_<section> 2:-6 18:8 21:9 24:-5
for_<time> 11:9 24:19
for__ 2:-6 4:-5 6:-5 11:-5 12:11 13:-12 14:-8 15:11 17:-7 20:7 21:29 23:5 24:-9
for__<dimension> 4:7 20:-5 24:4
for__<hint> 0:-11 11:-28 12:-6 16:24 17:-6 20:12 21:-5 24:9
for__<level> 0:-8 4:9
for__<number> 4:26 11:-6 19:-8
for__<period> 6:-6 13:26 15:-7 20:-5 23:-8 24:5
for__<posting> 17:22 24:-16
for__<time> 13:5
for__about 1:4 11:-5
for__accord 20:5
for__all 24:4
for__and 4:-8
for__area 20:5
for__at 17:-13 24:5
for__bank 6:-5 24:7
for__be 11:4
for__bit 21:5
for__by 11:4 20:5
for__chat 12:4
for__committe 16:12 24:-5
for__crew 4:-5 9:7
for__cycl 4:-9 21:7
for__file 11:13 24:-6
for__for 4:5 11:4 24:9
for__fortnight 13:9
for__friend 24:-9
for__half 24:-7
for__http 11:-5 24:7
for__i 11:18 12:-7 15:4 24:-7
for__in 11:-6 20:8 24:10
for__manag 9:12 16:5 24:-8
for__mate 15:5
for__n 19:4
for__new 11:-10 18:7 24:9
for__next 9:-4 20:4
for__note 4:-6 11:12 12:-4 14:11
for__now 24:5
for__of 11:5 24:-4
for__onli 13:6
for__person 11:-4
for__pleas 4:-10 11:5 15:7 20:8 24:8
for__print 12:7
for__priya 24:-6
for__record 11:10 24:-10
for__should 19:10
for__show 12:5
for__side 0:-7 24:7
for__slide 2:4
for__team 24:9
for__the 0:5 4:7
for__thi 24:8
for__to 17:-4 20:14 21:6
for__upper 4:5
for__what 24:8
for__when 0:8
for__which 4:8
for__with 24:6
for__word 4:-9
for__would 16:5
for__you 23:5 24:-4
for_a 2:12 4:28 6:-8 13:16 15:-5 16:-6 19:-11 23:-6
for_all 0:7 11:8
for_alwai 15:4
for_an 4:21 13:10 14:-7 17:5 21:-9 24:-10
for_and 6:7
for_anoth 1:10 11:-7
for_ever 15:5 24:-4
for_everyon 0:6
for_good 13:-26 14:-8 15:47 21:-14 24:-5
for_her 0:8 4:-10
for_i 6:4 11:-4 24:8
for_it 4:8 11:10 20:-9 24:5
for_me 1:6 3:-4 4:-17 9:-8 11:11 13:-15 14:-4 19:-8 20:25 21:17 22:5 24:11
for_my 0:-18 4:-13 6:-8 9:8 11:28 12:-6 13:-9 14:15 16:-10 18:-5 19:-7 20:-17 21:-6 24:7
for_myself 4:-5
for_next 13:-11 20:11 24:7
for_not 4:7
for_now 23:17 24:-8
for_on 4:13
for_our 4:-4 11:-6 24:13
for_phase 11:6
for_six 24:7
for_ten 13:6
for_that 17:5
for_the 1:-13 5:-6 6:-5 9:-9 11:7 12:-8 13:-5 16:24 17:15 18:5 20:9 24:-19
for_thi 2:5 11:-4 24:-8
for_us 4:10 6:-4 11:15 24:-8
for_what 0:6
for_with 22:-5
for_word 24:7
for_you 6:6 23:-6 24:-7
for_your 23:-4 24:14
forev 15:22 23:-5 24:-10
forev_ 15:16 23:-5 24:-8
forev| 15:15 24:-7
forget 3:31 6:-4 8:-8 9:5 10:-6 11:15 12:-9 14:21 15:-5 18:4 21:-8 23:5 24:-24
forget_ 9:8 11:5
forget__ 3:16 10:-4 23:7 24:-8
forget__<hint> 11:5
forget__last 1:6
forget__note 12:-5 14:10
forget__you 3:5
forget_everyth 3:13 8:-6 12:-5 21:-5 23:-4
forget_it 3:-9 23:18
forget_me 3:35 10:-6 23:-8 24:-9
forget_my 1:9 12:-5 14:10
forget_the 18:7
forget| 3:24 8:-5 9:6 10:-4 11:8 14:10 21:-5 24:-15
forgiv 0:5
forgot 12:5
forgot_ 12:5
form 6:-5 23:16
form| 23:11 24:-7
forth 4:6
forth| 4:5
fortnight 13:17 24:-7
fortnight| 13:12 24:-5
forward 4:4 24:19
forward__<hint> 24:5
forward__to 24:8
forward_thi 24:13
forward| 24:13
for| 2:-7 3:-5 4:6 5:-8 9:-11 10:-5 14:-12 15:8 17:-8 18:-6 19:5 20:15 23:-14 24:18
foster 24:-5
found 11:8
found_<deed> 11:8
found| 11:4 24:-5
fourteen 18:4
free 14:4 20:-5 21:-8 24:13
freez 21:-5 24:12
freez| 24:8
free| 21:-5 24:9
fresh 6:4 24:-6
fresh| 24:-4
fridg 24:7
fridg| 24:5
friend 4:13 11:-5 17:11 24:-13
friend_ 21:7 24:-5
friend__me 4:9
friend| 4:9 17:6 24:-9
from 0:19 2:-17 5:7 6:-6 8:-6 9:8 10:-6 12:-5 14:-9 15:10 16:13 20:8 21:-6 22:-10 23:-8
from_ 21:19 24:-8
from_<company> 11:10 17:5
from_<day> 1:11 11:6 13:4 15:-5 24:-9
from_<hint> 4:6 12:-4 15:4 20:15 24:-5
from_<level> 4:-5 20:14 24:6
from_<number> 0:15 12:-5 17:-5 24:-17
from_<period> 11:12
from__ 1:8 6:5 11:5 18:4 20:11
from__4th 24:5
from__<hint> 1:-7 4:-6 11:7 20:-5 24:7
from__<level> 24:-5
from__<number> 24:4
from__<period> 1:-7 11:-9 12:14 13:-4 19:-4 24:5
from__<section> 9:5
from__<time> 1:8 24:-4
from__admin 24:9
from__airport 24:4
from__bank 9:6
from__be 12:6
from__competitor 4:-4 11:8
from__for 24:5
from__i 4:5 19:6 20:5
from__in 4:7
from__level 0:14 24:-7
from__manag 4:7
from__not 1:5
from__note 12:-6 16:19
from__on 4:5 12:6 13:5 14:5 20:-4
from__remind 15:8
from__to 0:5 4:-8 9:6 12:-5 14:5 19:7 21:-11
from__train 11:7 24:-4
from__weekli 15:4
from__you 20:5
from_a 1:-7 2:-4 5:17 9:9 11:9 12:-6 15:-4 16:-6 20:9 24:-14
from_all 11:-4 12:5
from_amazon 18:5
from_ani 21:9
from_buyer 4:4 11:-4
from_first 4:14 24:-8
from_it 24:16
from_last 11:-5 12:5 24:9
from_level 0:21 4:-10
from_me 4:11 12:7 20:-4 24:9
from_my 4:-10 11:-6 12:-9 16:24 22:-4
from_now 14:11
from_nudg 15:7
from_pitch 19:6
from_sale 4:5
from_that 15:4
from_the 1:-16 2:-5 3:-5 4:-7 9:11 11:15 13:11 14:-6 15:11 20:-10 24:9
from_there 17:4
from_thi 1:9 4:-8 11:-5 12:12 13:-6 24:-7
from_us 4:8 11:-6 19:8
from_what 4:-4 12:-4 16:6 20:17 24:-6
from_where 0:-6 9:6 20:-7 21:-5
from_yesterdai 1:10 12:4
from_you 6:8 15:6 20:-6
from_your 3:9 11:-5 24:14
from| 0:6 2:-11 4:11 5:5 13:-6 14:-7 15:8 16:11 20:9 22:-6 23:-5
front 0:-5 2:4 4:14 11:7 24:-12
front_ 4:19 24:-13
front_of 4:-5 11:8 23:5
front| 4:11 11:6 24:-10
full 0:9 4:35 6:10 9:-15 17:6 18:4 21:-12 23:-6 24:-19
full_ 4:12 9:-8
full__ 0:8 2:7 6:7 23:-4 24:-8
full__for 4:7
full_expect 4:12 21:-4
full_list 2:8 4:6 18:4 21:-8
full| 0:7 4:24 6:7 9:-10 21:-9 23:-4 24:-13
fun 21:9
function 24:6
function| 24:4
funni 11:-4 23:11
funni_ 23:11 24:-8
funni| 23:8
fun| 21:6
fwd 24:5
fwd_from 24:5
f| 9:5 18:-5 21:16 24:-7
g 16:5
g_ 16:5
game 4:-12 24:16
game| 4:-8 24:11
gap 4:-46 6:-7 11:-4 12:-14 19:-8 20:106 21:-7 23:-10 24:-46
gap_ 0:-4 20:16 24:-11
gap_<dimension> 0:-7 4:-4 20:10
gap_<hint> 0:-4 20:19
gap__ 0:-6 12:-5 20:20 23:-4 24:-7
gap__<dimension> 0:-5 4:-13 20:16
gap__<hint> 20:11
gap__<level> 0:5 4:-13
gap_between 0:8 20:-6
gap_from 20:-7
gap_in 20:9
gap_wise 20:10 24:-8
gap| 4:-32 6:-5 12:-10 19:-6 20:72 21:-4 23:-6 24:-32
garbag 1:5 4:-7 12:-4 24:17
garbag| 4:-5 24:11
gather 16:6
gather_<deed> 16:6
gather| 16:4
gave 1:-4 3:12 4:-7 11:13 17:-16
gave_<deed> 1:-4 3:12 4:-7 11:13 17:-16
gave__<hint> 17:-7
gave__you 3:9 12:6
gave| 1:-5 3:8 11:12 17:-11
gb 24:11
gb| 24:7
geekeri 0:5 19:5
gener 11:-5 16:18 17:5 19:11 21:-4 24:-10
gener_ 19:6
gener__ 16:5 24:-5
gener__<hint> 24:-4
gener__me 24:5
gener_for 24:8
gener_it 16:7
gener_my 24:-6
gener| 16:11 19:9 24:-7
german 2:-5 17:-5 21:-4 24:14
german_ 2:-5 17:-5 21:-4 24:11
german| 24:10
get 0:10 1:21 2:22 4:-13 5:-4 6:-6 9:-9 11:-18 12:-7 16:9 17:9 19:6 20:-12 21:-10 24:25
get_ 4:6 17:15 24:-10
get_<hint> 0:-10 2:16 6:-5 11:-4 24:16
get_<level> 4:-8 24:12
get_<number> 11:5
get__ 4:-10 24:18
get__<deed> 0:10 2:10 6:6 9:-4 20:-4 24:-13
get__<level> 0:6 4:-17 24:22
get__for 20:7 24:-5
get__i 16:4 24:-5
get__in 0:6
get__it 4:5
get__of 1:17 11:-7 24:-14
get__on 2:8
get__to 4:8
get__which 17:5
get__whole 16:5
get__with 19:9 24:-7
get_a 0:8 4:-12 6:-5 24:5
get_ad 0:9
get_for 4:7
get_harder 0:12 24:-8
get_in 24:9
get_look 2:9 24:-10
get_me 24:5
get_my 16:6
get_new 24:8
get_rid 1:26 11:-10 24:-18
get_the 24:9
get_to 4:-7 24:7
get| 0:5 1:17 2:17 4:-8 9:-4 11:-9 12:-6 17:6 19:6 20:-5 21:-9 24:11
giant 17:5
gift 11:6
gimm 2:9 4:-4 11:-6 12:13 19:16 20:7 24:-21
gimm__<number> 11:-4 19:12
gimm_a 4:-4 11:-6 19:17
gimm_my 12:13 20:6 24:-9
gimm_the 2:12 24:-9
gimm| 2:4 11:-4 12:9 19:11 20:5 24:-14
github 11:14 12:-7 24:-7
github_ 12:-4
github| 11:10 12:-5 24:-5
give 1:-5 4:12 5:5 7:10 9:6 10:-8 11:-11 12:12 13:13 15:-8 16:-12 19:11 20:-7 21:-9 22:22 24:-12
give_ 12:6
give_<hint> 4:21 24:-5
give_<person> 22:6
give__ 4:14 6:-5 24:15
give__a 4:-8 5:8 13:5 19:5 24:-12
give__access 20:-5 22:7
give__manag 22:5
give__my 20:10
give__myself 19:6
give__the 4:5 9:5 18:5 24:14
give_him 6:-5 20:-5 24:4
give_me 2:5 5:8 6:5 7:10 9:7 10:-8 11:-5 12:4 13:6 15:-8 17:-4 18:7 20:5 22:-5 24:8
give_my 16:-8 20:-5 22:19
give_myself 4:-5 19:9
give_the 12:6 13:9
give_to 19:8
given 2:-8 12:-11 20:17
given| 2:-5 12:-8 20:12
give| 4:10 5:4 7:7 9:5 10:-5 11:-6 12:9 13:8 15:-6 16:-8 19:9 20:-6 21:-4 22:12 24:-7
global 2:-5 21:17 24:-5
global_ 21:10
global__the 21:4
global| 21:12
globe 19:-5
gmt 14:4
gmt_ 14:4
go 0:6 1:-5 2:-7 6:-13 9:7 12:-9 13:15 14:-6 15:-5 16:-5 19:-8 20:8 21:-7 23:19 24:5
go_ 0:4 6:-7 23:26 24:-18
go__ 0:6
go__<level> 0:-6 4:-6 24:13
go__<period> 20:5
go__a 24:5
go__be 24:7
go__it 24:5
go__level 0:6
go__make 24:6
go__the 4:8 24:7
go__thi 0:-4 9:4
go__what 4:-10 12:-6 20:15
go_after 17:7
go_back 0:5 9:5
go_by 2:-5 12:-10 20:16
go_for 4:-11 24:27
go_from 0:-5 24:10
go_in 0:-6 9:6 11:8 21:-6
go_on 13:6 20:8
go_out 4:12 24:-5
go_to 11:-9 13:6 17:-9 20:-10 23:-4 24:26
go_up 0:7 20:7 24:-6
goe 4:-8 11:11 24:18
goe__the 24:7
goe_through 24:5
goe_to 24:11
goe_up 0:6 4:-4
goe| 4:-5 11:8 24:12
gone 20:7 24:-5
gone_ 24:-6
gone__ 20:5
gone| 20:5
good 4:7 6:6 12:-7 13:-26 14:-12 15:33 17:-5 19:-5 20:-5 21:-19 23:28
good_ 13:-15 15:21 23:-8 24:-7
good_<hint> 21:4
good_<number> 23:9 24:-4
good_<period> 11:10 12:-5
good_<time> 14:-8 20:-6 23:22 24:-20
good__ 4:-7 6:5 23:18 24:-12
good__<hint> 4:5
good__for 20:5 24:7
good__like 4:6
good__not 15:5
good__what 6:6 18:4
good_and 24:-5
good_bot 6:-5 15:-4 23:5
good_for 6:13 21:-6 23:-10
good_i 15:8
good_job 15:-6 17:-5 23:14
good_look 4:8
goodwil 11:-7 19:6 24:-10
goodwil| 11:-5 19:4 24:-7
good| 6:5 11:6 12:-4 13:-18 14:-8 15:23 20:-4 21:-15 23:20 24:-5
got 0:8 1:-6 2:-10 3:9 9:14 11:6 14:4 15:12 16:-4 17:4 21:-12
got_<deed> 0:8 1:-6 2:-10 3:9 9:14 11:6 14:4 15:12 16:-4 17:4 21:-12
got__<hint> 12:5 24:4
got__a 11:-7 24:12
got__enough 4:-6
got__it 23:8 24:-4
got__left 24:8
got__no 12:-5 17:-6 20:7 24:13
got__on 3:5 20:-5
got__so 4:-4
got__store 3:4
got__the 4:5 24:-8
got__them 11:6
got__to 15:8
got__written 12:5
got| 2:-6 3:6 9:7 15:6 21:-7 24:7
go| 2:-5 6:-8 9:5 12:-4 13:6 16:-5 20:5 21:-4 23:13 24:9
gpa 4:-4 10:-5 12:-6 20:36 24:-17
gpa| 20:25 24:-12
gracia 23:44 24:-24
gracia_ 23:20 24:-11
gracia| 23:30 24:-17
grade 2:11 6:-6 9:40 12:-5 18:-5 20:-19 24:-17
grade_<deed> 2:21 11:-4 12:-5 17:4 20:-12
grade__on 2:21 20:-9
grade_be 2:-13 9:26 24:-14
grade| 2:11 6:-4 9:21 20:-13 24:-12
grand 14:5
grandmoth 17:5
great 11:5 20:4 23:26 24:-12
great_ 11:5 23:14 24:-7
great__ 23:9
great| 23:19 24:-8
green 20:5 24:-4
grei 11:-7 24:12
grei| 24:5
grep 2:-9 4:-13 12:-10 21:61 23:-9 24:-9
grep__ 4:-9 21:19 23:-5
grep_i 12:-10 21:19
grep| 2:-6 4:-9 12:-7 21:43 23:-6 24:-6
groom 11:7
groom| 11:5
group 21:5
grow 0:18 11:-9 19:7
grow__<hint> 19:5
grow__level 0:9
grow_from 0:13 4:-6
growth 21:11
growth_in 21:8
growth| 21:8
grow| 0:12
grumpi 0:4
guess 11:5
guest 24:5
gui 9:6
gui_who 24:4
guidanc 4:10 11:-5 21:14 24:-6
guidanc_ 4:16
guidanc| 4:7 21:10 24:-4
gui| 9:4
gulf 1:7 11:-5
gulf_air 1:7 11:-5
gulf| 1:5
guten 23:13
guten_morgen 23:13 24:-8
guten_tag 24:4
guten| 23:9
habit 11:-10 14:9
habit| 11:-5
hackathon 4:16 12:10 21:5 24:-25
hackathon_ 12:10 21:5 24:-7
hackathon| 4:11 12:7 24:-17
haha 23:34 24:-21
haha_ 23:7 24:-6
haha__<number> 23:11
haha_good 23:9 24:-4
haha_nice 23:6
haha| 23:24 24:-13
haiku 14:-5 24:5
haiku_about 14:-5 24:5
half 2:6 11:4 17:-4 19:5
half_ 11:10 12:-6
half_<hint> 24:-5
half__<time> 24:5
half__a 11:-5
half_an 24:7
half_of 24:7
half_past 14:5 24:-6
half| 11:5
hallo 23:21 24:-6
hallo| 23:15 24:-4
halp 6:39 23:-14 24:-7
halp_ 6:39 23:-14 24:-7
halp| 6:27 23:-10 24:-5
halt 21:5
hand 1:-4 4:8 11:-12 12:-8 16:20 18:-4 20:-11 21:-7 24:28
hand_ 4:-5 24:14
hand_<deed> 11:-4 24:7
hand__my 16:7 20:-8 24:7
hand__the 16:8
hand_in 11:-6 16:12 20:-13 24:17
hand_to 16:12
handl 4:8 19:-6
handl| 4:6
hand| 4:6 11:-6 12:-6 16:14 20:-7 21:-5 24:21
hang 18:6
hang| 18:4
happen 6:14 12:6 19:-7 20:-7 24:8
happen_ 12:7
happen_<deed> 24:-4
happen__i 6:10 24:6
happen_to 24:5
happen| 6:10 19:-4 20:-5
happi 4:4 11:5 14:-8 21:-7 23:15
happi_<day> 14:-8 23:23 24:-7
happi__ 20:6 23:-5
happi_buyer 20:8 24:-7
happi_i 16:5
happi_with 24:18
happi| 4:-5 11:5 14:-6 23:11 24:6
hard 11:13 15:5 23:-5 24:8
hard_<hint> 4:-5
hard_feel 15:5
harder 0:12 24:-8
harder__the 0:8
harder_in 0:9
harder| 0:7 24:-6
hard| 11:7 24:5
hasnt 0:7 4:-6
hasnt_ 0:7 4:-6
hasnt| 0:5 4:-4
hate 19:4 24:6
hate_<hint> 19:4
hate_me 24:13
hate| 24:8
have 0:-4 1:-5 2:-7 3:7 5:6 6:-23 9:4 11:7 12:15 13:-5 16:4 17:4 18:4 19:-12 20:14 21:-9 23:-8 24:12
have_ 0:-4 2:37 6:-5 9:4 12:20 17:7 18:4 20:-10 21:-19 23:-8 24:-25
have_<hint> 11:13 20:-5 21:22 24:-7
have_<level> 24:-5
have_<number> 2:6 11:-5 19:5
have_<section> 4:4
have__ 2:-9 4:4 5:12 20:-7 21:-5 23:-4 24:36
have__<deed> 3:10 6:-4 8:-4 12:-5 15:6
have__<dimension> 20:-5
have__<guideline> 2:11 9:-7 21:-7
have__<hint> 1:6 11:-6 12:22 20:-16 24:-12
have__<section> 18:6 24:5
have__answer 24:7
have__be 4:25 11:4 20:-8 24:-14
have__calibr 24:5
have__clue 12:5
have__do 4:7 17:-4 20:-5 24:-4
have__find 19:6
have__for 12:-5
have__from 12:11
have__gb 24:7
have__got 4:-7 20:-5 24:7
have__hand 16:5
have__idea 24:5
have__level 9:9 24:-7
have__me 3:5 8:8 12:-7 20:8 24:-4
have__new 21:6
have__nice 23:14 24:-11
have__not 4:10
have__note 12:7 20:-8
have__of 11:6
have__on 12:-8 20:9 21:4 24:-4
have__prove 4:4 20:6
have__pwned 11:-6 24:16
have__report 12:-6 24:15
have__right 0:5
have__sai 4:-4 21:5
have__still 16:5 20:5
have__tell 21:5
have__that 11:6
have__the 0:5 4:-5
have__thi 24:4
have__to 20:4
have__until 12:9
have__what 2:-5
have__written 12:5
have__yet 2:-4 20:7
have_a 4:-12 9:13 11:-4 12:6 16:5 20:-6 21:9 23:19 24:-5
have_about 4:-6 8:13 12:-8
have_alreadi 12:8 20:-13 24:-5
have_an 18:6
have_and 2:-7 24:-4
have_ani 12:8 20:-12
have_anyth 12:-5 20:5 21:7
have_ask 21:4
have_be 11:-6 12:-4 20:-5 24:23
have_collect 6:-4 11:-4
have_come 9:5
have_done 11:9
have_enough 12:-26 20:25 24:-4
have_for 12:-4
have_gone 20:8
have_got 15:11
have_hole 20:6
have_i 0:-5 2:-7 4:-4 9:-5 11:-4 12:28
have_in 0:5 4:-12 9:7 24:12
have_it 1:5 4:-5 11:-5 16:6 24:10
have_left 24:9
have_made 4:7
have_manag 11:7
have_my 3:-4 12:-6 13:7 24:14
have_no 2:-5 11:-4 24:18
have_not 4:-4 20:5 24:10
have_note 20:7
have_noth 2:-8 20:17
have_on 3:6 12:7 20:-7 22:4
have_said 24:5
have_small 24:-5
have_sold 17:5
have_someth 4:-4 12:16
have_store 3:16 8:-6
have_that 0:8 4:-11 12:4
have_the 9:-12 20:25 24:12
have_thi 0:5 9:7
have_to 0:6 4:51 9:-9 11:5 12:-7 16:5 20:-22 21:13 24:-50
have_too 12:-6 20:18 24:-9
have_written 1:7 4:-10 5:15 12:6
have_you 4:10 9:5
have| 2:-5 3:6 4:8 5:6 6:-16 11:-8 13:-5 16:4 20:8 24:-6
he 4:-7 9:5 11:20 17:11 20:-6 22:5 24:5
he_<hint> 11:7
he_<section> 24:5
he__<deed> 11:6
he_ask 24:-4
he_can 22:4
he_do 11:7
he_get 24:4
he_have 24:-6
head 2:54 6:-6 9:-15 11:7 17:-6 21:-16 23:-4 24:-22
head_ 2:16 9:-5 21:-13 23:-4 24:-7
head__the 2:8
head_be 2:15 6:-4 24:-7
head_down 2:4
head_in 2:9 21:-5
head_of 2:4 11:8
headcount 11:-4
headcount_and 11:-4
head| 2:40 6:-4 9:-10 17:-4 21:-14 24:-15
health 0:-7 11:-5 21:6 24:7
health| 0:-4 24:5
hear 4:4 20:8
heart 4:6 21:5
heart_ 4:6
heart| 4:4
heavi 0:4
hei 2:5 6:-5 9:-10 11:10 21:-9 23:30
hei_ 23:24 24:-10
hei_there 21:-6 23:10
hei| 2:5 9:-7 21:-6 23:23 24:-6
held 11:8 17:4
held_<deed> 11:8 17:4
held__the 11:4
hello 4:4 6:-9 9:-6 21:-6 23:24
hello_ 23:12
hello__how 6:-6
hello__i 20:4
hello_there 6:-8 9:-6 21:-5 23:14
hello| 6:-6 9:-4 11:5 23:17
help 1:-8 6:52 11:-6 12:-17 19:-9
help_ 6:8 24:6
help__ 6:26 12:-12 23:-5 24:-7
help__pleas 6:10
help__you 20:4 23:7
help_me 6:9
help_pleas 6:10
help_thank 23:9
help_us 16:7
help_with 24:8
help| 1:-6 6:37 11:-4 12:-12 19:-7
her 0:5 4:-20 11:17 12:-5 16:-4 20:-6 22:9 24:8
her_ 11:5
her__ 4:-6 11:-6 12:-4 24:14
her__<dimension> 0:6 4:-7
her__<hint> 24:5
her__i 22:4
her__it 11:5
her__to 11:5
her_first 11:5
her_in 0:7 4:-10
her_note 12:-6 24:13
her_own 11:10
her_she 24:6
here 0:10 2:5 6:45 8:6 9:23 11:-22 12:11 13:-6 14:7 20:-4 21:-9 23:-5 24:-27
here_ 0:-8 6:5 9:24 11:-8 12:-7 24:7
here__<day> 12:5
here__<hint> 12:6
here__<period> 12:6 24:-5
here__be 9:6 20:-5
here__do 6:13 20:-4 24:-4
here__how 2:5 6:-7 8:7
here__the 20:9
here_and 2:7 6:-11 8:10 24:-8
here_be 24:5
here_have 4:-4 20:7
here_just 2:-4 9:11
here_no 11:-5
here_pleas 18:8
here_sinc 20:10
here_the 0:11 1:6 24:8
here_what 6:19 24:-9
here_which 2:5
here| 2:5 6:26 8:4 9:18 11:-10 12:6 20:-7 21:-7 24:-16
herself 24:5
her| 4:-14 11:6 12:-5 22:7 24:8
he| 11:9 17:5 24:5
hi 9:-9 11:5 17:-6 20:-5 21:-6 23:21 24:14
hi_<hint> 11:4
hi__and 24:6
hi__be 6:6
hi__here 2:5
hi_first 11:5
hi_level 24:9
hi_new 2:7
hi_own 11:4
hide 7:18 20:7 21:10 24:-15
hide__a 20:5
hide| 7:13 20:5 21:7 24:-11
high 0:-5 4:10 9:17 24:-12
high_ 9:17 24:-16
higher 4:-5
highest 4:-19 9:16 11:10
highest| 4:-13 9:11
high| 4:7 9:12 24:-7
him 6:-5 16:-4 18:6 20:-8 22:11 24:21
him_ 24:9
him_<number> 24:8
him_access 20:-4 22:4 24:-4
him_down 24:5
him_on 18:8
him_straight 11:6
himself 24:13
himself_ 24:15
himself| 24:9
him| 20:-5 22:8 24:12
hint 2:-4 7:56 10:40 15:-25 23:-10 24:-43
hint_ 7:17 10:31 15:-9 23:-7 24:-27
hint__ 7:27 10:6 15:-11 24:-11
hint_pleas 7:7 10:14 15:-9 24:-7
hint| 7:39 10:28 15:-18 23:-7 24:-30
hit 0:-4 2:-7 11:10 21:18 24:-9
hit_ 2:-4
hit_it 21:5
hit_me 4:4
hit| 2:-5 11:7 21:12 24:-7
hiya 23:11 24:-7
hiya| 23:7 24:-5
hi| 9:-5 11:4 21:-4 23:15
hola 23:16
hola_ 23:16
hola| 23:11
hold 1:10 3:-7 12:-10 13:38 14:-13 15:-17 20:24 24:-16
hold_ 24:6
hold_<number> 4:-8 11:9
hold__ 13:9 15:-8
hold__against 20:6
hold__to 4:8
hold__weekli 13:9
hold_me 4:11
hold_nudg 13:18 14:-7 15:-11
hold_off 15:-4
hold_the 11:-5 13:15 14:-5 24:-16
hold_up 4:-7 12:-8 20:28
hold| 1:7 3:-5 12:-7 13:23 14:-8 15:-11 20:17 24:-10
hole 0:-5 4:-11 12:-11 17:-4 20:62 21:-6 24:-24
hole__<dimension> 4:-6 20:12
hole__my 12:-6 20:11 24:-9
hole_in 12:-9 20:22 24:-15
hole_there 20:6
hole| 4:-7 12:-8 20:43 21:-4 24:-17
home 0:6 13:5 17:7 24:12
homework 20:-9 24:13
home| 17:4
honest 0:-5 11:-10 19:11 20:13
honest_ 11:-7 19:8 24:6
honest__me 20:4
honest_with 19:5 20:6 24:-4
honestli 4:-8 12:-4 15:6 20:19 21:-4 24:-19
honestli_i 0:4
honestli_the 15:8 24:-5
honestli| 20:12 24:-8
honest| 11:-6 19:8
hook 4:8 20:-4 22:-5
hook_for 4:8 20:-4 22:-5
hook| 4:4
hop 17:7
hope 11:-5 20:4 23:6 24:-8
hope__have 23:4 24:-5
hope_your 24:-4
hope| 23:4 24:-5
hospit 24:-5
hotel 0:-14 20:-8 24:21
hotel_in 0:-12 24:5
hotel| 0:-9 20:-4 24:10
hour 16:-5 21:13 24:-5
hour_ 21:11 24:-9
hour_and 24:5
hour_of 11:-9 24:12
hour| 21:9 24:-5
hous 6:-6 14:-6 24:9
hous| 6:-4 24:12
how 0:23 1:-9 2:-4 3:-7 6:28 8:7 10:-5 11:-24 12:-12 13:-12 14:-14 15:-10 16:-16 19:-14 20:18 21:-18 23:10 24:-20
how_<dimension> 4:15 20:-5
how_<hint> 0:-8 2:8 11:-6
how_<level> 0:-16 4:14
how__ 6:10 12:6 21:4 23:-5
how__<company> 0:-9 4:-10 9:-6 24:17
how__<dimension> 24:6
how__<hint> 4:-6 6:-8 9:13 11:-5 20:4 22:8
how__<level> 4:-12 24:25
how__<number> 6:13 24:-10
how__<period> 12:-4 20:-4 24:15
how__<section> 2:7 4:5 9:-9 24:-7
how__a 4:5 24:8
how__area 2:4
how__be 2:-5 4:-5 20:38 24:-14
how__can 24:5
how__categori 2:6 9:-8
how__differ 2:6
how__dimens 2:11 24:-12
how__do 0:-11 4:42 6:-8 8:6 24:-5
how__go 6:-5 23:18 24:-12
how__i 1:-4 2:-4 4:6 6:10 12:-11 13:-5 16:-7 19:-6 20:-8 23:-6 24:24
how__it 0:5
how__level 0:12 2:-22 9:18 23:-4 24:-14
how__lp 9:-5 18:11 23:-4 24:-9
how__my 8:14 24:-6
how__off 4:-5 20:7
how__on 11:5
how__principl 24:7
how__run 11:7
how__score 2:-5 20:5
how__the 0:18 2:8 9:17 17:-5 21:-4
how__thei 24:-7
how__thi 6:6 24:-7
how__thing 2:-4 23:15
how__us 6:23 24:-11
how__we 23:7 24:-7
how__work 6:26 20:-4 23:-14 24:-17
how__you 6:-18 23:16
how_a 11:-5
how_be 0:15 2:7 3:-5 4:19 6:-39 8:11 11:-9 17:-5 23:39 24:-31
how_big 17:5
how_can 6:20 12:-5 16:-8
how_close 4:-4 20:17
how_cook 23:-5 24:10
how_do 0:22 1:-6 4:-25 6:19 8:-5 9:5 11:-8 12:-11 13:-7 14:-5 17:-6 19:-9 20:-25 21:-6 23:-14 24:33
how_far 4:-16 20:38 24:-17
how_good 4:5
how_i 2:-8 6:5 19:6 24:19
how_it 6:6 18:6 23:17 24:-25
how_long 4:-6 6:-11 8:9 20:-5 24:28
how_mani 0:-8 2:24 4:-21 6:-12 9:4 11:-10 12:14 17:7 18:7 20:-12 21:-6 23:-11 24:17
how_often 21:5
how_readi 20:10 22:9 24:-11
how_should 4:-8 24:7
how_the 0:15 4:-4 6:-5 9:-6 12:6 23:13 24:-7
how_thei 2:-5 4:5
how_thi 6:10 20:-4 24:-7
how_to 6:25 11:16 24:-5
how_us 6:14 23:-8
how_you 4:5 6:13 17:5 23:-10 24:-9
how_your 17:5 24:-5
how| 0:4 1:-6 2:-8 3:-5 4:7 6:29 8:6 9:8 11:-11 12:-6 13:-9 14:-7 15:-9 16:-10 19:-11 20:8 21:-8 23:7 24:-22
hr 9:10 11:10 15:5 20:-11 24:17
hr__<deed> 11:5
hr__show 24:5
hr_ask 4:-4 9:10
hr_said 11:8 24:6
hr_tool 24:7
hr| 4:4 11:9 20:-5
http 11:-11 24:19
http__come 11:-5 24:7
http_exampl 11:-8 24:10
http| 11:-5 24:7
hub 11:7
hub_ 11:7
hub| 11:5
hungri 24:17
hungri| 24:12
hunt 21:17 24:-12
hunt__the 21:11 24:-8
hunt_down 21:17 24:-12
hunt| 21:12 24:-9
hurt 12:-4 24:11
hurt| 24:8
hypercar 4:12 11:-5 19:6
hypercar_ 4:12
hypercar| 4:9
i 0:-21 2:4 6:6 7:-4 8:-5 12:27 13:6 14:7 15:10 17:-17 19:13 20:29 21:-9 23:-23 24:-19
i_ 4:-4 6:-5 11:-4 20:11 24:5
i_<hint> 0:-9 2:20 4:-12 5:11 6:5 11:16 12:35 13:-8 16:28 17:-7 19:-9 20:-19 21:6 24:-10
i_<number> 20:6
i_<period> 1:5 3:13 13:-6 15:8
i_<section> 20:-8 24:12
i__ 2:-14 4:9 12:12 18:-4 20:20 21:-11 22:5 24:-16
i__<day> 20:5 21:4
i__<deed> 0:-11 1:13 3:-10 6:-13 12:51 14:-9 15:4 18:-4 21:-12 22:-4 24:-7
i__<hint> 1:8 2:9 4:4 11:4 12:-16 21:8 24:8
i__<level> 4:6 20:-6
i__<not> 13:-5 15:6
i__<number> 0:-11 9:14 11:-4 18:-5 19:7 20:-11
i__<period> 13:9
i__<person> 22:4
i__<section> 18:4
i__a 1:-8 5:8 12:-9 16:-5 20:-12 21:11 24:13
i__about 0:-6 4:-5 12:20 19:-5 21:6 24:-11
i__all 5:12
i__alreadi 12:5 20:-8
i__an 2:5 18:4 24:10
i__and 12:-4 20:7
i__ani 12:6 20:-8
i__anyth 12:11 21:-8
i__as 4:-5 16:4 24:9
i__ask 6:12
i__be 0:4 11:-6 13:7 17:-4 24:21
i__bit 4:-7 6:5 20:4 24:-5
i__care 4:4
i__do 4:14 20:-6 24:-5
i__down 4:-5 6:-4 12:20 20:-5 24:-8
i__dump 12:11 24:-6
i__enough 0:-4 12:-18 20:21
i__everyth 12:6
i__evid 12:-4 20:10
i__for 4:-19 9:-4 11:-6 12:12 13:-5 21:5
i__forget 9:6 14:10 24:-5
i__from 9:5 20:9
i__get 24:7
i__go 20:5
i__got 20:7
i__hand 16:12
i__have 11:-4 24:-5
i__her 4:-6 24:5
i__here 8:6
i__him 24:5
i__hold 20:6
i__how 12:6
i__i 11:-6 19:13
i__in 4:6 12:-11 20:-7 24:12
i__it 1:-5 4:7 6:-5 11:9 24:8
i__l7 4:12
i__last 12:14 24:-6
i__left 24:6
i__like 14:7 20:11 24:-4
i__longer 12:5
i__look 2:6 24:-7
i__manag 4:5 24:4
i__mind 4:10
i__my 13:4 19:-5 20:-20 24:11
i__myself 6:12 12:-5 24:-13
i__near 20:6
i__never 18:6 24:-8
i__next 15:5 24:5
i__no 24:-5
i__not 1:5 4:-6 12:-8 13:-7 15:12 20:4
i__note 20:5
i__noth 20:8
i__off 4:-7 24:9
i__on 2:8 4:-6 6:-5 11:-5 13:5 20:18 21:-6 22:5 24:-6
i__onli 6:5
i__out 24:9
i__re 11:-5
i__sai 19:5
i__sinc 24:-4
i__solid 19:10
i__stand 24:-6
i__start 6:7 24:-4
i__that 21:4 22:5
i__the 2:15 3:13 9:-5 13:5 14:4 15:-8 16:14 18:8 20:-13 21:-7
i__them 4:-4 12:4 18:5 24:7
i__thi 6:9 24:-7
i__to 1:5 4:14 9:-6 10:7 12:-6 19:14 20:6 21:13 22:-8 24:11
i__todai 24:-6
i__too 12:-4 20:12 24:-7
i__train 11:5
i__under 4:-5 12:4
i__understand 6:5
i__until 13:6
i__want 9:5 12:4 14:-5 15:10
i__what 6:9
i__which 9:6 12:10 20:-7
i__with 22:5 24:4
i__wonder 24:4
i__written 4:-8 5:11 12:8
i__yet 20:13
i__you 4:-6 6:19 12:6
i_a 6:6 12:-5 19:15 21:6 24:-8
i_ad 1:8 11:-8
i_after 0:-5 4:9 24:9
i_also 4:4
i_alwai 9:8 14:6
i_an 4:17 18:5
i_answer 4:-8 24:7
i_anywher 20:13
i_as 4:7
i_ask 0:-5 6:26 12:-5 17:-6 20:-5
i_at 11:-10 13:30 19:10 24:-14
i_awai 13:6
i_back 13:12 15:-4 24:-10
i_be 1:8 2:12 12:11 13:-8 19:8 20:-16 23:5 24:8
i_becom 4:-7 6:-14 24:15
i_believ 12:7
i_blank 20:6
i_build 21:4
i_call 20:-4 24:9
i_can 2:-4 4:-8 6:7 12:-6 16:13 18:5 19:-5 24:-6
i_care 20:7 24:-5
i_chang 24:5
i_close 4:-7 20:9 24:-4
i_collect 11:-6 12:5 20:6 24:-5
i_come 9:7 24:9
i_cook 6:-7 24:11
i_could 20:4 21:4
i_count 9:7
i_cover 20:6
i_do 1:-10 6:-19 11:28 12:-11 13:-9 15:11 19:-5 20:11 24:-6
i_done 20:5
i_dream 21:6
i_ever 1:-6 3:14 12:7
i_expect 4:9
i_feel 11:-6 19:4
i_file 6:-4 20:-6 24:16
i_final 16:5 20:11 24:-9
i_find 6:-6 20:-5 24:5
i_finish 11:7 12:-6
i_fix 20:5
i_for 20:5 24:-7
i_forget 11:6 12:5
i_forgot 12:5 24:-9
i_from 20:7
i_gather 16:6
i_gave 11:-7 12:6
i_get 2:12 4:-5 16:12 17:-5 20:-10 24:18
i_give 19:9 24:7
i_go 11:-6 12:9 20:-8
i_got 0:10 2:-6 4:-11 9:-5 11:-9 12:13 14:-6 15:8 17:4 20:-9 24:4
i_hand 20:-13 24:21
i_hate 19:4
i_have 1:-5 3:-4 4:13 5:11 6:-9 9:-5 12:7 15:-5 16:4 19:-7 21:-13 22:7 24:-10
i_honest 19:5
i_in 11:-4 24:8
i_join 9:9
i_jot 12:6
i_just 1:19 6:5 11:-5 12:-5 20:-7 21:5 24:6
i_keep 11:-6 20:4 21:10 24:6
i_kid 12:-5 20:11
i_knew 9:9
i_know 4:10 9:-6 12:4 21:10 24:5
i_lack 4:-11 6:-6 12:-14 20:31 24:-17
i_leav 3:9
i_let 11:7
i_like 6:4
i_lock 24:16
i_log 1:13 4:-19 11:-12 12:20 20:20 24:-7
i_look 19:6 20:5 21:7
i_lost 6:16 9:7 24:-8
i_made 4:-7 12:9 17:-4
i_mai 1:6 6:9
i_make 11:6 21:-5 24:8
i_mean 0:-5 2:11 9:-4 13:-6 15:4 20:6 24:-10
i_meant 4:11 20:-10
i_miss 2:-7 6:-6 9:7
i_move 15:5
i_neglect 2:-14 12:-9 20:19
i_never 4:5
i_new 4:13 6:5 19:-4 24:-5
i_no 12:5
i_nomin 11:6
i_not 0:4 2:-5 4:20 6:7 11:4 12:-14 13:-11 15:25 17:-7 20:-8 21:-8 24:15
i_note 1:-4 2:-4 11:-15 12:18 20:-8
i_noth 20:5
i_off 13:15 15:-8
i_on 0:-4 4:7 12:-4 13:17 14:-7 15:-5 24:-9
i_onli 2:8 4:-4 9:7 12:10 21:6
i_ow 4:20 12:-9 24:-7
i_park 20:-4 24:10
i_pass 20:7
i_prepar 12:6
i_put 11:-11 12:16
i_quit 20:-4 24:20
i_ran 11:4
i_rate 6:16 12:-5 24:-19
i_read 0:6 4:-6 12:6 20:-7 21:15 24:-8
i_readi 4:-5 12:-5 20:28 24:-14
i_record 4:-6 12:15 20:-5
i_rememb 12:5 21:10
i_report 4:-4 17:10
i_reset 6:-7 20:-9
i_resolv 11:5
i_sai 0:-7 4:10 17:-6 21:7
i_said 11:-12 19:5 24:11
i_score 2:-8 20:4
i_search 2:5
i_see 0:8 1:-6 11:-6 12:28 18:7 20:-6 21:-4 22:-8 24:-10
i_send 17:5
i_set 0:-6
i_settl 11:6
i_short 20:7
i_should 1:7 12:-6 24:7
i_spend 21:8
i_stand 0:-4 6:-11 12:-10 20:44 21:-17 22:12 24:-17
i_start 2:5 6:9 20:-9 21:-6
i_still 4:-12 12:-21 20:36 24:-11
i_store 12:17
i_suppos 2:-5 4:35 20:-16
i_sure 11:-7
i_take 24:11
i_talk 11:13
i_tell 4:-6 24:18
i_the 24:-4
i_there 19:-5 20:14 24:-4
i_thin 21:-5
i_think 12:12 19:14 20:-6
i_to 24:-5
i_told 12:14
i_took 17:5
i_tri 9:5
i_type 0:-12 4:18 6:20 12:-6 20:-8 24:-10
i_us 6:42 12:-5 19:5 23:-5 24:-27
i_want 0:12 4:-10 5:12 6:-6 9:-8 10:9 13:-9 16:-10 21:10 22:11 24:5
i_went 19:4
i_will 1:4 11:-5 15:12
i_wish 14:7
i_work 6:-8 12:-5 13:-4 20:31
i_would 14:6 19:6 21:5 24:-9
i_write 8:8 11:-5 12:30 20:-8 21:-10 24:-21
i_written 4:-6 12:5 20:4
i_wrote 1:7 4:-15 11:-6 12:18 21:-6 24:-9
ich 2:10 6:6 24:-7
ich__neu 6:4
ich_bin 6:6
ich| 2:7 6:4 24:-5
id 0:-6 1:-5 11:-16 14:12 15:5 16:6 19:25 21:5 24:-9
id__<deed> 20:4 24:4
id__a 2:5 11:-5 14:4
id__i 19:5
id__the 4:5
id__to 12:5 19:8 24:-7
id_like 2:6 4:10 12:4 15:6 19:10 20:-7 24:-12
id_rather 14:8 21:13
id_sai 4:-5 11:-5 19:13
idea 4:13 6:7 20:-7 23:-4 24:11
idea_ 4:7 17:5 23:-4 24:5
idea__to 24:7
idea_of 4:7 20:-4
idea_what 6:7 24:4
idea| 4:7 6:5 20:-5 24:8
id| 4:-4 11:-6 12:7 14:5 19:18 21:-7 24:-5
if 4:-4 6:-7 9:12 11:-20 16:-10 17:9 18:-6 20:20 21:11 23:-6 24:18
if_<hint> 20:9 24:-4
if__ 4:5
if__<hint> 20:13
if__<number> 12:5
if__a 4:4 20:-5
if__be 20:5
if__go 20:-4
if__i 24:6
if_anyth 4:7 21:4
if_i 9:8 11:-7 19:4 20:-16 21:-8 24:18
if_possibl 11:-4 24:5
if_that 21:4
if_the 11:-5 12:5 14:-4 17:-5 20:24
if_thei 24:-5
if_there 21:5
if_you 4:-4 17:9 20:6 23:-5
if_your 24:8
if| 4:7 9:8 11:-9 12:5 17:4 20:-4 21:10 24:9
ignor 11:-4 23:-7 24:17
ignor__rule 24:8
ignor_everyth 24:6
ignor_your 11:-4 23:-4 24:14
ignor| 24:9
ii 4:11 9:6
ii| 4:7
ill 2:4 4:-5 13:13 14:6 24:-4
ill_write 15:6
ill| 2:4 13:6 14:5 24:-7
imagin 21:7
import 1:-7 4:8 5:13 12:-5 16:-6 21:6
import| 1:-5 4:5 5:9 16:-4 21:4
in 0:10 1:-16 2:-13 3:-8 4:-24 6:-22 8:-5 9:6 10:-5 11:9 13:12 14:-12 15:-18 16:-5 19:-4 20:8 21:24 22:-11 23:-13
in_ 2:6 4:18 11:-13 12:5 19:7 21:-5 24:-12
in_<dimension> 0:15 4:-5 11:-13 12:-8 19:26 20:11 21:-5 24:-22
in_<guideline> 0:-6 2:16 9:10 24:-8
in_<hint> 4:5 12:-10 13:6 19:6 20:8 21:-9 24:-11
in_<number> 4:11 12:5 13:-8 16:13 18:7 19:-10 21:-8
in_<period> 12:9 13:17 24:-6
in__ 2:10 4:-17 6:-7 9:7 13:8 15:-4 17:-4 20:-7 21:-16 23:-5 24:55
in__<day> 11:6 14:-5
in__<deed> 11:-9 24:6
in__<guideline> 0:-8 2:-16 4:-28 9:20 11:-5 17:-16 18:-13 21:20 24:-26
in__<hint> 2:4 6:8 9:-5 11:5 16:6 17:5 24:-7
in__<level> 0:11 24:-4
in__<not> 17:7
in__<number> 24:15
in__<period> 12:-8 13:-5 20:8
in__<posting> 0:-5 2:-4 11:-6 17:24 18:5 21:-17 24:-15
in__<section> 4:-16 11:9 24:21
in__<time> 11:-7 14:7
in__about 21:4
in__all 21:-5 24:5
in__and 19:6
in__aw 17:6
in__between 0:10
in__calendar 24:11
in__can 21:6
in__case 24:-5
in__could 12:5
in__document 9:6 16:-5 21:18 24:-5
in__drawer 4:-6
in__evid 12:-7 20:17
in__file 16:8 20:7 24:-9
in__for 12:7
in__i 24:-4
in__job 17:5 24:-4
in__last 24:4
in__level 0:-7 21:10
in__lift 21:5
in__list 18:12
in__log 12:5
in__mani 2:6
in__me 24:5
in__min 4:5
in__my 24:-6
in__note 11:17 12:-20 16:-5 24:7
in__or 9:6 20:-4
in__own 11:4
in__place 21:5
in__re 12:6
in__region 11:10 21:-7
in__row 21:14 24:-6
in__sick 20:-9 24:13
in__team 4:7 11:-6 21:-4 24:-9
in__that 0:4 4:-4 11:5
in__the 0:4
in__thei 0:4
in__thi 13:-5 24:11
in__trust 4:9
in__wai 4:-4
in__what 4:4
in__with 13:4
in__word 4:8
in_a 6:13 16:-4 17:6 24:16
in_all 11:20 21:-6 24:-7
in_an 17:5 24:-4
in_and 11:7 24:-7
in_be 21:-8 24:9
in_between 9:5
in_by 11:5 14:-5
in_circl 24:4
in_everi 21:6
in_front 4:-5 11:8 23:5
in_full 4:12 9:-8
in_gener 4:4 24:8
in_her 12:-6 24:20
in_here 9:22 12:22 21:-5 24:-18
in_how 0:5 2:8
in_it 4:-8 11:-8 21:35 24:-13
in_law 24:14
in_leed 24:9
in_lisbon 0:-12 24:9
in_madrid 21:-9
in_mai 11:7 24:-6
in_meet 23:5
in_munich 2:-4 12:-4 24:12
in_my 2:7 11:25 12:5 14:-4 15:6 16:-6 24:-7
in_nine 12:-5
in_ohio 24:-5
in_on 20:6
in_our 4:-8 11:-7
in_place 4:6 24:-5
in_public 4:13 6:4 24:-4
in_q1 24:7
in_room 17:-4 24:11
in_short 24:-5
in_so 12:6 24:-4
in_spring 9:-4 11:-6 12:11 24:12
in_stale 20:-6 24:7
in_ten 4:9 16:6
in_that 4:-4 9:7 17:26 21:-5 24:-13
in_the 2:-17 4:-25 9:-14 11:-14 13:10 15:-5 16:-7 17:-6 18:-10 21:40 22:-4 24:-11
in_there 12:8 17:-4 20:-6 21:36 24:-21
in_thi 0:-7 2:-17 4:-7 9:26 11:-9 21:8 23:5 24:-20
in_to 11:-7 24:5
in_tokyo 24:6
in_us 24:-5
in_what 0:13 2:-5 6:-6 20:5 21:10 24:-6
in_which 0:4 2:-7 9:-6 20:8 21:19 24:-5
in_your 20:6 24:7
inform 11:-5 24:6
infosi 12:10
infosi| 12:7
inherit 24:11
initi 24:-4
initi_and 24:-4
insid 16:6
insist 17:4 21:6 24:-5
insist_on 17:5
insist| 17:4
instal 6:-8 11:6 20:-6 24:9
instal| 6:-6 11:4 20:-4 24:6
instead 0:7 4:-15 11:6 13:-4 14:24 24:-20
instead_ 14:6 24:-7
instead__<number> 14:5 24:-4
instead_of 0:8 4:-12 11:6 14:8 24:-6
instead_sai 24:-6
instead| 4:-11 11:5 14:17 24:-14
instruct 23:-5 24:9
instruct__be 24:5
instruct_and 24:-4
instruct_you 24:7
insur 17:5
integr 4:9 12:16 16:5 19:10 21:-9 24:-21
integr_ 20:9
integr_<hint> 21:-8
integr__the 12:12
integr_and 12:15 24:-5
integr| 4:5 12:9 19:7 21:-6 24:-14
interest 4:-10 24:14
interview 24:-5
into 1:-5 2:25 11:-11 12:-13 14:-7 16:30 19:-6 20:-12 21:-18 23:-4
into_ 2:5
into_<number> 11:-8 16:13
into__ 2:-5 24:10
into__<hint> 4:7 24:-8
into__and 4:5
into__area 2:6
into__document 16:7
into__for 16:7
into_a 0:6 4:8 24:-13
into_japanes 23:-4 24:14
into_my 11:6
into_someth 11:-5 12:-4 16:14 20:-5
into_that 16:5
into_the 11:5 24:-5
into_which 2:18 24:-6
into| 2:13 11:-6 12:-6 14:-4 16:20 20:-4 21:-9
intranet 24:10
invest 4:-5 21:9 24:-4
invest_in 4:-5 21:9 24:-4
invest| 21:6
in| 0:-9 1:-5 3:-4 4:-8 6:-15 11:5 12:6 14:-7 15:-14 16:-6 17:-6 21:12 22:-5 23:-11 24:12
iphon 0:-19 19:-4 24:19
iphon| 0:-13 24:14
ish 9:5 24:-7
it 0:-19 1:26 2:-13 3:-11 4:13 12:-15 14:-10 16:13 17:7 19:7 20:-12 21:18 22:-4 23:15 24:-6
it_ 0:-6 1:11 2:-5 3:-7 4:-6 8:7 9:-6 11:11 12:-23 14:-7 20:-5 21:19 22:-5 23:9 24:-11
it_<day> 14:13 24:-5
it_<hint> 16:6 17:4 24:-7
it_<number> 11:4 19:-10
it_<person> 24:-7
it__ 2:5 11:-4 12:5 13:-5 14:6 20:-6 23:19 24:-18
it__<deed> 4:6 11:5 18:11 21:-4
it__<dimension> 11:7
it__<hint> 11:-8
it__<level> 4:5 24:4
it__<number> 1:-5 9:6 19:6 24:-6
it__<period> 16:5
it__a 1:4
it__about 21:9
it__alwai 0:8
it__an 4:-4 24:9
it__and 4:-5
it__by 24:7
it__can 13:7
it__do 6:5
it__first 6:4
it__here 20:5
it__in 21:8
it__instead 14:5
it__me 4:-4 20:9 24:8
it__my 11:22 16:5 20:-5 24:-8
it__not 12:4
it__on 4:10 21:-6 24:-5
it__onli 14:4
it__our 24:-5
it__out 1:4 11:-4
it__someth 12:5
it__that 21:-6 24:14
it__the 0:-15 2:-8 4:20 9:5 13:5 21:6
it__to 0:5 11:-7 24:8
it__todai 16:5
it__up 2:5 21:4
it__we 4:-4
it__you 0:-10 21:6 24:15
it__your 24:9
it_a 17:6 19:11 24:-6
it_about 0:11 21:-11 24:-5
it_again 12:7
it_all 12:4
it_and 4:-5 11:6
it_ask 4:15 9:-5
it_at 21:5
it_awai 1:5 11:-5
it_be 0:-12 4:6 11:5 12:16 17:4 24:-17
it_befor 12:10
it_call 18:8
it_can 21:8
it_come 0:6 24:-7
it_differ 0:8
it_do 24:8
it_down 11:5 20:7 24:-5
it_exist 9:7
it_fine 24:15
it_for 11:8 16:-6 21:5 24:5
it_from 12:-5 16:12 24:7
it_go 6:-7 23:22 24:-10
it_have 2:10 9:9
it_here 24:8
it_i 0:10 1:12 4:6 11:-6 18:4 24:-6
it_id 21:8
it_in 4:10 11:-4 21:4
it_into 11:5
it_just 0:-8 2:-8 4:12 9:16 20:-7 23:5
it_me 24:4
it_my 6:6 17:-4 19:9 20:5
it_name 1:11 11:-7
it_not 21:4
it_note 1:-4 11:11 12:-5
it_now 20:-4 24:7
it_off 9:5 15:5
it_on 4:8 11:11
it_onc 4:9
it_onli 11:-5 17:-6 19:7 21:6
it_out 1:8 11:-5 21:8 24:-6
it_over 13:5
it_past 20:-4 24:7
it_pleas 1:7 4:-5 12:5 13:-4 17:4 19:7 21:5 24:-8
it_sai 4:9 17:-5 20:-7 21:8
it_said 4:9
it_show 4:-6 24:13
it_stand 20:5
it_still 4:-9 16:7 24:-9
it_take 4:-6 24:10
it_talk 21:7
it_that 0:5 4:-6
it_the 11:-5 16:7
it_there 24:11
it_to 4:-8 11:5 12:7 15:5
it_true 24:8
it_turn 1:10 11:-7
it_under 11:10
it_up 0:11 11:-7 21:-7 24:5
it_us 11:-5 21:14
it_when 0:-16 24:20
it_which 21:5
it_with 19:6
it_work 6:13 23:-10
it_you 6:6 13:10
item 2:14 24:-9
item| 2:10 24:-6
itself 4:-10 12:-6
itself_ 12:-6
itself__the 4:-6
itself| 4:-7
it| 1:19 3:-8 9:-9 11:7 16:9 19:7 20:-7 21:6 23:8
i| 0:-4 2:-5 4:-10 6:7 9:4 11:-20 12:26 15:4 16:6 17:4 19:17 20:18 21:-18 23:-16
jam 24:8
jam_<deed> 24:8
jam| 24:5
jan 11:8 13:10 19:-6 24:-10
jan_ 13:6
jan_<number> 13:5
jan| 11:5 13:7 24:-7
japan 24:8
japan_ 24:8
japanes 23:-4 24:18
japanes_ 24:4
japanes| 24:13
japan| 24:6
jira 23:-6 24:21
jira| 23:-4 24:15
job 2:-5 4:14 9:5 12:-4 14:-4 17:49 20:-6 21:-12 23:9 24:-33
job_ 17:7 23:8 24:-11
job__ 17:8 24:-6
job__<hint> 17:5
job__a 4:6 9:-5 24:-5
job__be 17:7
job__for 17:4
job__the 4:-4
job_and 24:-4
job_announc 17:16 24:-10
job_be 0:4 4:-5 17:6
job_in 2:-4 12:-4 24:15
job_of 4:11 9:-8 24:-6
job_titl 9:15
job_what 17:5
job| 4:11 17:24 21:-8 23:6 24:-13
join 4:6 9:6 24:8
join_<deed> 4:6 9:6
join__from 9:6
joiner 18:8
joiner| 18:5
joint 11:7 12:-4 19:-6
joint| 11:5 19:-4
join| 4:5 24:6
joke 17:4 24:10
joke_ 17:5
joke| 24:7
jot 4:-9 11:28 12:22 15:-5 20:-4 21:-6 24:-22
jot_<deed> 12:6
jot__<deed> 24:-4
jot__that 11:5
jot_down 11:18 21:-4 24:-6
jot| 4:-5 11:15 12:16 24:-11
journei 4:14 24:-5
journei_from 4:16 24:-5
journei| 4:10
jump 0:19 4:-4
jump__<hint> 0:8
jump__the 0:5
jump_in 0:12
jump| 0:8
junior 0:-5 9:14 11:10 12:-4 19:5 24:-12
junior_ 19:8 24:-6
junior_sinc 12:-4
junior| 9:10 24:-12
just 0:9 1:25 2:19 4:20 9:4 11:-6 12:-8 13:5 20:-9 21:-12 24:-21
just_<hint> 1:14 21:5 24:-5
just_<number> 9:11 20:-6
just__ 1:16 2:8
just__<deed> 1:5 4:5 24:-5
just__<level> 0:-12 4:11
just__<number> 2:-4 9:5
just__for 17:-4 21:5
just__head 2:5
just__it 4:6
just__list 2:8 21:-6
just__me 4:4 24:-7
just__the 12:5
just__titl 2:5
just__to 4:-8 21:6
just__what 20:6
just_be 24:11
just_fancier 0:8
just_head 2:5
just_join 4:7 20:-4
just_name 2:5 9:7 24:-4
just_search 21:6
just_show 4:9
just_tell 2:4
just_that 13:8 17:-6
just_the 1:-5 2:11 4:12 21:-14 24:-8
just_us 21:-5
just_vibe 21:5
just| 1:13 2:14 4:9 9:-7 13:4 21:-5 24:-17
keep 0:6 2:-8 3:-6 6:-12 8:19 11:54 15:-4 16:-9 19:-13 20:-15 21:-4 24:-32
keep_<dimension> 0:7 4:-5
keep_<hint> 11:5
keep__ 6:-7 8:6 11:8
keep__<hint> 11:7 24:-6
keep__for 11:6 24:-5
keep__me 8:10
keep__so 4:5
keep__that 1:4
keep__whether 24:4
keep_ask 2:-4 4:7 9:9 20:-5
keep_hear 4:5
keep_i 11:12 24:-5
keep_in 11:6
keep_it 6:-10 8:10 11:6 24:-5
keep_on 3:-5 8:13 21:-4
keep_sai 21:4
keep_that 11:19
keep_the 12:12
keep_thi 0:-5 11:11 13:-4 24:-6
keep_wonder 21:5 24:6
keep| 6:-7 8:14 9:5 11:35 16:-5 24:-23
kei 24:4
kei| 24:4
kept 11:9
kept_<deed> 11:9
keynot 11:4
kid 4:6 12:-5 17:6 19:-5 20:10 24:-13
kid__ 20:8
kid__at 4:6 24:-7
kid_and 24:-4
kid_be 4:5 24:-12
kid_have 24:10
kid_myself 12:-5 20:11
kid| 4:6 20:7 24:-6
kill 0:6 4:-6 13:-13 14:-9 15:38 23:-9
kill__nudg 13:-8 15:8
kill__remind 14:-4 15:6
kill__weekli 15:6
kill_my 24:11
kill_the 13:-13 14:-6 15:28
kill| 13:-9 14:-6 15:27 23:-7 24:-5
kind 21:-6 23:18 24:-7
kind_ 23:11
kind__ 23:5
kind_as 4:5
kind_bot 23:7 24:-5
kindli 2:-5 12:-7 13:8 16:10 24:-7
kindli__<number> 16:5
kindli_note 11:6 12:-6
kindli_tell 20:9
kindli| 13:6 20:4 24:-5
kind| 21:-4 23:12 24:-5
kit 0:5 4:18 19:8 21:-7 24:-19
kit__the 4:6
kit_and 19:11
kit_that 4:12 11:-5
kitchen 18:6 24:-6
kitchen| 18:4 24:-4
kit| 0:5 4:12 21:-5 24:-12
km 19:-5 24:17
km_ 19:-5 24:17
km| 24:12
knew 9:9
knew| 9:6
knock 16:4 19:5
knock_my 16:4 19:5
know 0:-6 1:-5 2:-8 4:8 8:4 9:28 10:-5 11:-9 12:-4 15:-4 19:-5 20:9 21:6 24:5
know_ 0:7 9:-10 21:-5 24:14
know_<number> 9:5 20:-4
know__<hint> 4:-5
know__be 20:5
know__do 24:6
know__i 4:6 9:5
know__level 9:9
know__me 6:-5 8:8 24:-7
know__the 4:4
know_about 0:-5 3:5 6:-7 8:5 9:18 12:-4 21:-6 24:-17
know_and 9:6
know_by 21:5
know_how 20:7
know_i 12:5 21:5
know_if 21:6 24:-7
know_it 24:7
know_that 0:5 24:5
know_what 0:-6 4:14
know_where 4:-5 21:7
know_which 9:7
know_your 24:5
known 11:4
know| 2:-6 4:-5 9:19 11:-4
krub 15:7
krub_ 15:7
krub| 15:5
kudo 17:-5 24:-4
kunden 4:8
kunden| 4:6
kw 21:13
kw| 21:9
l5 0:5 4:23 12:-6
l5_ 24:4
l5| 0:5 4:6
l6 0:20 4:-5 17:-14
l6_<dimension> 0:7
l6__ 0:7
l6__l7 0:7
l6_and 0:10 24:-5
l6| 0:14 17:-10
l7 0:10 4:37 12:-6 19:-5 20:-9 24:-15
l7_ 0:10 24:-10
l7_what 4:5
l7| 0:7 4:22 24:-11
l8 4:12 21:-7
l8| 4:8 21:-5
lack 2:-8 4:-11 6:-6 12:-18 20:60 21:-6 24:-19
lack_ 2:-8 6:-6 12:-11 20:19 24:-7
lack__my 20:4
lack_for 4:-11 20:13 24:-10
lack_on 20:5
lack| 2:-5 4:-8 6:-4 12:-12 20:40 21:-5 24:-12
ladder 0:11 2:-22 4:-5 6:-5 9:76 18:-4 23:-5 24:-32
ladder_ 0:9 9:10 24:-8
ladder__ 9:19 24:-6
ladder_have 2:-8 9:16 24:-10
ladder_here 9:6
ladder| 0:8 2:-15 9:52 24:-21
ladi 21:4
lah 13:7
land 0:-4 11:12 12:-4 20:-4 24:5
land_<deed> 11:4 24:-6
land__<hint> 11:5
land_zone 11:13 12:-4
land| 11:7
languag 21:6 24:-7
languag| 24:-5
laptop 4:-5 6:-4 11:-9 13:7 20:-5 24:44
laptop__<hint> 24:6
laptop_for 4:-5 24:15
laptop| 24:23
last 1:48 2:-4 3:-5 4:-8 6:-6 11:-9 12:-4 16:-7 19:8 21:-6 23:-6 24:-10
last_<day> 1:5 12:-5 15:6
last_<hint> 0:5 1:-4 4:-8 19:7 24:9
last_<number> 1:9 24:-17
last_<period> 1:-14 12:33 19:6 20:-7
last_<time> 24:10
last__ 1:32 11:-4 24:-14
last__have 11:-4 19:5
last__i 24:4
last__pleas 12:7
last_cycl 20:6 24:5
last_entri 1:22 3:-4 24:-9
last_note 1:35 11:-17 12:-31 24:-12
last| 1:30 6:-4 11:-10 19:7 23:-4 24:-6
late 4:13 11:-9 12:-9 14:6 24:12
late_ 4:14 11:-4 24:-4
latest 1:23 12:-10 24:-10
latest_note 1:23 12:-10 24:-10
latest| 1:16 12:-7 24:-7
late| 4:10 11:-5 12:-7 20:4
laugh 9:5
launch 4:17 24:-12
launch__<hint> 4:10 24:-5
launch| 4:12 24:-8
law 24:14
lead 1:-4 2:6 4:-4 11:34 12:-5 13:-4 20:-4 21:-9
lead__<dimension> 2:5 24:7
lead__the 11:5
lead_and 11:4
lead_for 24:-4
lead_the 11:7 24:8
lead_who 24:7
lead_with 11:4
leader 4:4 9:-5 11:7 21:4
leader_ 0:-5 9:-5 21:10
leadership 2:-6 4:-5 11:-11 12:-6 16:-4 17:-13 18:41 19:-6 21:-9 24:-31
leadership__ 18:-7
leadership__be 18:6 21:-5
leadership__section 18:-10
leadership_principl 2:-6 4:-5 11:-11 12:-6 16:-4 17:-13 18:41 19:-6 21:-9 24:-31
leadership| 2:-4 11:-6 12:-4 17:-9 18:23 21:-6 24:-20
lead| 11:18 21:-6
learn 2:-4 21:5
learn_ 2:-4 21:5
least_<hint> 24:7
leav 1:-4 3:17 17:-5
leav__<section> 3:12
leav_the 3:17 24:-6
leav| 3:10
leed 24:9
leed| 24:6
left 4:-10 12:-7 20:16 24:25
left_ 12:-5 24:20
left__in 24:7
left__me 4:-8 20:16 24:-5
left__right 24:5
left_and 24:-5
left_for 4:-12 20:23 24:-7
left_out 21:-5
left| 4:-7 12:-5 20:16 24:9
legal 1:6 23:4 24:-5
less 11:-6 24:9
let 1:-7 11:15 12:-10 14:-4 16:-6 17:4 20:-13 22:25 23:-9 24:6
let_<person> 12:-19 20:-12 22:6
let__<hint> 16:-4
let__look 20:-5
let__see 22:7 24:-6
let__team 0:8
let_me 11:7 12:28 17:5 22:-14
let_my 0:-4 12:-7 16:-6 22:15 24:-6
let_the 0:11
letter 11:5 15:8 16:-4 21:5 23:-5 24:7
letter_and 11:5 21:5
letter_for 16:-4 24:13
letter| 15:6 24:6
let| 12:-8 20:-9 22:18 23:-6
level 0:96 1:-9 2:-64 3:-5 4:15 6:-22 8:-10 9:87 10:14 11:-41 12:-26 13:-6 14:-8 15:-7 16:-10 17:-21 18:-21 19:-26 20:-23 21:-24 23:-22 24:-34
level_ 2:8 4:-14 9:14 10:4 18:-5 21:14 23:-11 24:-42
level_<dimension> 4:-6
level_<guideline> 9:-9 21:4
level_<hint> 0:20 21:6
level_<number> 0:-9 4:34 9:-11 19:-10 24:15
level__ 0:-14 4:4 9:16 12:-8 24:-16
level__<company> 9:-19 24:16
level__<deed> 2:-8 9:12
level__<dimension> 0:-5 4:15 19:-8
level__<guideline> 9:13 21:-5
level__<hint> 4:-5 9:-11 21:5 24:18
level__<level> 0:-15 10:11
level__a 0:7
level__about 4:7
level__and 0:11
level__be 9:15 21:-8
level__by 0:8 9:-7
level__have 2:6
level__i 4:5 9:5
level__in 2:-6 9:14 21:-9
level__it 0:5 9:-5 21:-5
level__level 0:46 4:-20 9:-8
level__more 9:6
level__of 0:7 9:-5 24:5
level__on 0:7 4:-7 9:7 24:-8
level__pleas 9:4
level__row 2:10 9:-5
level__sai 0:-7 4:5 9:-9 21:16
level__see 0:7
level__that 0:5 4:-5
level__the 0:9 2:-15 4:-19 9:29 11:-5 17:-4 22:9 24:-8
level__their 9:5 24:-5
level__there 9:10 21:-5 24:-6
level__thi 2:-18 4:-5 9:20 24:-5
level__to 0:6 20:4
level__wai 0:12 21:-7
level__want 0:4
level__we 9:8
level__what 0:7 4:-5
level__with 24:12
level__you 9:7 10:12 24:-6
level_and 9:5
level_ask 4:5
level_at 9:-12 24:15
level_be 0:-7 2:-12 6:-4 9:10 21:-13 24:10
level_by 0:15 4:-10
level_call 0:-8 2:-11 9:20
level_commun 0:-4
level_compar 0:6
level_contribut 0:5
level_differ 0:34 4:-8 9:-15 11:-7 24:-24
level_do 0:-4 2:-29 6:-5 8:-5 9:34 10:15 21:-4 24:-4
level_document 0:-5 9:-7 21:26
level_exist 9:10 21:-5
level_for 4:-11 9:5 24:14
level_get 0:-4 24:15
level_have 0:13 2:-4 4:-9 9:9
level_i 4:8
level_in 2:-10 4:-17 9:20 21:-8 24:-4
level_it 9:10
level_just 4:4 9:-5
level_list 9:17 12:-7
level_manag 9:-10
level_mention 0:-6 9:-6 21:16
level_next 0:12
level_no 4:6 9:-4
level_of 24:6
level_on 0:25 21:-9
level_onli 9:4
level_or 9:13 20:-4 21:-5
level_part 0:17 9:-5 21:-10 24:-5
level_pleas 0:-17 2:-4 4:15 9:18 11:-4 12:-6
level_see 0:-4 22:13
level_side 0:12 4:-5 9:-9
level_the 2:8 9:-5
level_there 9:17 21:-7
level_to 0:52 4:-17 9:-14 10:13 11:-9 17:-6
level_up 9:-5 24:5
level_versu 0:16 9:-4
level_when 0:10 21:-8 24:-6
level_you 0:-7 9:11
level| 0:33 1:-6 2:-41 6:-15 8:-7 9:59 10:10 11:-21 12:-18 14:-6 15:-5 16:-6 17:-8 18:-14 19:-18 20:-15 21:-14 23:-16 24:-17
life 2:-8 20:-4 21:7 24:5
life_ 2:-8 24:11
life_balanc 21:8
lifesav 23:13 24:-18
lifesav_ 23:13 24:-18
lifesav| 23:9 24:-12
life| 2:-6 21:5 24:5
lift 21:6 24:6
lift_ 21:4
light 20:5 24:-5
like 0:-6 1:-6 4:24 6:5 9:5 11:-5 14:13 16:-6 24:-6
like_ 12:18 17:-9 20:-4 24:15
like_<level> 4:-11 20:6
like_<time> 14:5 15:-4
like__<level> 4:5 20:5
like__<posting> 17:-10 24:16
like__do 19:8 24:-5
like__just 9:5
like__know 20:5 24:-5
like__to 22:4
like_a 2:8 12:-7 14:5 20:16 24:5
like_and 17:5
like_at 4:8
like_befor 11:-4
like_for 2:4 17:-18 21:-4 24:24
like_i 4:13 19:-4 20:5
like_in 24:-4
like_it 11:8 15:6 21:7
like_someth 24:5
like_the 4:7
like_to 12:5 14:5 17:7 19:10 22:-6 24:-20
like| 4:18 9:5 12:6 14:8 15:-5 17:-5 20:6 21:-4 24:-6
limit 24:5
line 0:10 11:-6 14:8 21:28 23:-5 24:6
line__ 14:6
line__<hint> 21:14
line__it 24:9
line_abov 24:13
line_by 0:4
line_on 21:5
line_that 21:18 24:-5
line_with 21:4
line| 0:8 14:6 21:15 24:5
lisbon 0:-13 4:-5 11:4 12:5 24:15
lisbon_ 0:-12 24:9
lisbon_and 4:-4 24:14
lisbon_team 11:6 24:-8
lisbon| 0:-9 24:11
list 0:-10 1:-20 2:29 3:-4 4:-9 5:-5 6:12 9:16 11:-8 12:48 14:-6 15:-6 16:-13 17:-6 18:24 19:-4 20:-16 21:-16 22:-6 23:-18 24:-30
list_ 6:11 9:4 12:13 18:10 21:-14 23:-10 24:-4
list__ 2:10 6:-5 9:5 12:-6 20:-5 21:5 23:-5 24:-15
list__<dimension> 1:-5 4:-8 12:21 20:-4
list__<hint> 21:-4 24:14
list__<level> 4:7
list__all 12:4 18:4
list__leadership 17:-13 18:7
list__level 0:-5 9:9 12:-4
list__lp 18:9
list__my 12:5
list__note 1:-5 12:19
list__of 18:4
list__the 0:4 2:6 4:4
list__thing 2:10 12:-4
list_all 1:-6 2:-5 21:-8 24:28
list_dimens 12:-5
list_em 21:14
list_evid 2:-8 12:17 23:-4
list_for 4:13 12:6
list_me 9:6
list_my 1:-12 12:29 16:-8 20:-11 22:-4 24:13
list_not 4:-8 12:13
list_note 11:-5 12:8
list_of 0:6 2:29 6:10 9:-8 12:-10 17:-12 18:18 21:-6 24:-30
list_pleas 2:7 12:-7
list_the 0:-7 9:11 21:4 24:-10
list_them 2:-5 9:16 21:-4
list| 0:-11 1:-13 2:18 6:6 9:13 11:-8 12:31 16:-9 17:-5 18:16 20:-13 21:-8 23:-12 24:-20
littl 18:7 20:8 23:8 24:-16
littl_bot 23:7 24:-6
littl| 18:5 20:6 23:5 24:-11
live 0:-4 4:-5 11:7 12:-4 13:11 14:-4 17:4 18:6 19:-6
live__all 11:5
live_at 24:-4
live_in 11:4
live| 13:7 18:5
load 0:4 12:6 24:-10
load__ 24:-4
load_test 0:4 12:6 24:-7
load| 24:-7
lock 24:21
lock_<deed> 24:16
lock__out 24:11
lock| 24:6
log 0:-8 1:11 2:-8 4:-30 9:-4 11:49 12:29 13:-5 17:-4 19:-14 20:13 21:-21 24:-38
log_<deed> 1:14 4:-19 11:-12 12:10 20:27 24:-5
log_<hint> 11:20 19:-7 21:-6 24:-7
log__ 12:7 19:5
log__<deed> 11:7 21:-5 24:-8
log__<dimension> 12:6 20:-5
log__<hint> 24:-6
log__<number> 11:14 19:-10
log__a 12:4 20:4
log__i 11:9
log__so 20:5
log__someth 1:9
log__to 11:-5 24:12
log_that 11:13
log_thi 11:5 24:-12
login 4:-6 24:16
login| 4:-4 24:11
logo 24:12
logo| 24:8
log| 1:8 4:-16 11:23 12:16 19:-6 21:-11 24:-21
lol 2:-6 6:11 18:4 19:6 21:6 23:25 24:-25
lol_ 2:-5 6:10 14:-5 18:6 19:7 21:5 23:8 24:-7
lol__my 11:-6
lol_ok 23:7
lol_your 23:10 24:-10
lol| 6:4 21:4 23:17 24:-16
long 0:7 4:-13 6:-12 8:9 12:-6 20:-6 21:5 24:18
long__<hint> 21:7
long__i 24:13
long__it 24:8
long_do 4:-6 6:-10 8:9 24:11
long_stori 11:-4
long_term 17:5 21:10
longer 12:7
long| 6:-8 8:6 20:-4 21:4 24:20
look 0:-13 2:11 4:-15 6:-11 9:18 12:-6 18:-7 20:28 21:37 22:9 24:-36
look_<deed> 2:9 24:-10
look__ 2:5 6:-4 20:8
look__<hint> 21:12
look__<level> 4:-8 20:7
look__all 20:9
look__at 2:6 4:6 24:-9
look__my 22:8
look__the 17:-4 21:11
look__trust 2:-4
look__what 12:7
look_after 17:4 19:6
look_at 2:20 4:-9 6:-5 9:-4 12:5 15:6 20:14 21:-14 22:13 24:-14
look_for 21:19
look_like 9:6 12:-7 16:7 20:-4
look_through 17:-6 21:6
look_up 0:-6 2:-9 9:-6 20:-6 21:39
look| 0:-7 2:9 4:-8 6:-7 9:14 18:-5 20:16 21:27 22:7 24:-27
loop 24:9
lose 11:5 17:-4 24:6
lose| 24:6
loss 16:-15 24:20
lost 6:18 9:7 11:-8 20:-5 24:10
lost_ 9:7 24:7
lost__do 6:11 24:-7
lost_faith 24:-5
lost_the 24:9
lost_what 6:16 24:-9
lost| 6:9 9:5 24:-5
lot 4:20 12:24 23:4 24:-15
lot_ 4:13 12:6 23:4 24:-4
lot__me 12:12 24:-6
lot_for 12:17 24:-9
lot_what 4:8
lot| 4:9 12:16 24:-9
love 6:-7 12:-5 15:14 20:4 21:-4 23:13 24:-9
love__ 23:11
love_it 23:14 24:-4
love_you 6:-7 23:4
love| 6:-5 23:10 24:-5
low 9:17 11:7 24:-16
low__high 9:12 24:-9
low_to 9:17 24:-12
lower 0:-5 4:5 9:-12 11:-6 19:9 21:6 24:-7
lower_<number> 4:-4
lower__ 4:6
lower__score 19:5
lower_level 0:-7 9:-10
lower_my 11:-5 19:10
lower_rung 4:7
lower| 9:-7 21:4
lowest 9:5 24:-6
lowest| 24:-4
lowkei 11:-6 19:6
lowkei__<deed> 11:-4
low| 9:12 11:5 24:-11
lp 1:-4 2:-26 6:-8 9:-16 12:-15 17:-11 18:121 21:-19 23:-15 24:-54
lp_ 18:16 23:-7 24:-10
lp__ 2:-10 12:-9 18:20 24:-7
lp__disagre 24:-7
lp__there 9:-5 18:6
lp_about 24:-7
lp_again 2:-9 18:10 24:-5
lp_be 9:-7 18:11
lp_come 9:-5
lp_i 17:-4 18:11 24:-5
lp_list 12:-11 18:4
lp_or 18:10 24:-9
lp_pleas 18:6
lp| 2:-19 6:-6 9:-11 12:-10 17:-8 18:85 21:-14 23:-11 24:-38
ls 1:-5 2:7 12:13
ls__ 2:5 12:9
ls| 2:5 12:9
machin 9:5 24:15
machin_ 24:6
machin__<number> 24:4
machin_on 24:9
machin| 24:9
made 4:4 6:-6 11:4 12:4 17:-6 19:-6 20:-4 23:13 24:-16
made_<deed> 4:4 6:-6 11:4 12:4 17:-6 19:-6 20:-4 23:13 24:-16
made__about 1:-7 12:6
made| 6:-5 12:4 19:-4 23:10 24:-11
madrid 21:-9 24:6
madrid_ 21:-9 24:6
madrid| 21:-6 24:4
mai 6:11 11:9 17:-6 20:-6
mai_ 11:8 17:-5
mai__ask 12:4
mai_ask 6:13
mail 4:-8 11:-14 15:-4 16:-5 20:-4 24:44
mail_ 4:-8 24:7
mail_and 24:5
mail| 4:-6 24:25
mainfram 11:10 24:-7
mainfram| 11:6
mai| 6:6 11:5
make 1:-8 4:-30 6:-5 11:-22 12:-5 14:21 15:-12 16:31 17:-7 18:7 19:15 20:-9 21:-10 23:-7 24:23
make__ 4:-11 24:13
make__<day> 14:10
make__<hint> 16:6 24:-11
make__<number> 11:-6 24:8
make__a 4:-9 11:-8 19:7 24:6
make__note 11:9
make__packet 16:7 24:-7
make__remind 14:11 15:-4
make__thing 16:5 24:-9
make__up 24:-5
make__with 24:-5
make_a 0:5 11:12 13:10 14:-8 15:-4 16:11 23:-5 24:-12
make_it 11:-11 14:17 19:10 20:-4 24:14
make_me 14:-4 15:5
make_my 15:-4 16:10 24:-19
make_pleas 11:-9 24:12
make_that 11:-6 17:-6 18:5 24:-5
make_the 13:-4 14:15 15:-6 16:6 24:-14
make_thi 11:-11 24:19
make_weekli 11:6
make| 4:-24 11:-14 13:-5 14:15 15:-5 16:21 18:5 19:4 20:-8 21:-5 23:-5 24:5
man 6:24 23:-6 24:-8
manag 0:11 1:-4 2:13 4:14 6:-5 9:14 11:9 12:-19 16:9 19:-10 20:-13 21:-9 22:17 23:-4 24:6
manag_ 0:-9 4:10 9:4 12:-10 19:-6 22:16 24:11
manag_<hint> 2:10 16:7 24:-18
manag_<person> 22:5 24:-9
manag__<deed> 24:4
manag__<hint> 2:6
manag__<number> 20:4
manag__and 2:5
manag__ask 16:7
manag__at 24:13
manag__have 11:5
manag__my 24:8
manag__on 0:13 4:-9
manag__she 24:4
manag__the 24:-5
manag__to 22:5
manag__what 24:5
manag_and 2:-6 9:7 24:12
manag_be 16:7
manag_get 2:7
manag_have 4:7
manag_here 2:5 9:-7
manag_ii 4:11 9:6
manag_just 2:6 24:-5
manag_left 24:-4
manag_level 9:4
manag_of 11:11
manag_think 20:6
manag| 2:9 4:8 9:13 12:-10 19:-4 20:-14 21:-7 22:12
mani 0:-10 2:24 4:-18 6:-12 9:4 11:-12 12:14 17:8 18:5 20:-15 21:-6 24:16
mani_<hint> 0:-6 2:5 9:18 11:-7 18:-4 20:-4
mani_<level> 4:-21 24:37
mani_<period> 12:-6 20:-6 24:25
mani_<section> 2:12 9:-12 17:5 24:-10
mani__ 24:-13
mani__<hint> 2:7
mani__<period> 24:13
mani__be 4:-5 23:-5 24:9
mani__do 2:4 4:-9 12:8 24:5
mani__have 2:-5 9:5
mani__of 24:5
mani__thei 2:4 24:-5
mani__to 23:7
mani_area 2:6
mani_categori 2:8 9:-11
mani_dimens 2:16 24:-17
mani_level 2:-30 9:36 24:-12
mani_lp 9:-7 18:16 23:-6 24:-13
mani_principl 24:9
mani| 0:-5 2:11 4:-13 6:-8 9:9 11:-7 12:10 17:5 20:-6 24:17
manual 6:26 9:-7 21:-5 23:-10 24:-15
manual| 6:15 9:-5 23:-7 24:-11
man| 6:17 24:-5
marco 24:6
mark 9:-6 11:-8 12:-5 19:33 20:-16 24:9
mark__ 20:-13 24:18
mark_down 19:5 24:-5
market 2:-5 11:-7 20:-6 21:27 23:-4 24:-6
market_ 4:5 23:-4
market__<hint> 17:11 24:-7
market__do 24:6
market__for 17:-12 21:7 24:13
market__in 4:-5 21:7
market_for 24:-4
market_opportun 21:11 24:-6
market_segment 2:-5 4:-4 11:-5 21:11 24:-6
market| 11:-5 21:19
mark| 9:-4 11:-7 19:23 20:-11 24:7
match 24:20
match_ 24:10
match_on 24:6
match| 24:14
mate 15:6 23:23 24:-17
mate_ 15:7 23:14 24:-12
mate_your 24:-4
mate| 23:16 24:-16
matter 21:9
matter__row 21:7
matter| 21:7
me 0:-10 1:-13 3:21 4:-11 8:6 9:-14 10:12 11:-44 12:20 14:15 15:25 16:-6 17:-5 19:23 20:19 22:-10 23:-28
me_ 0:7 3:31 4:5 6:-13 8:19 9:-8 10:30 11:-15 12:4 14:-8 15:-9 19:11 20:-13 21:6 22:-4 23:-19
me_<day> 13:-10 14:23 19:-7 24:-23
me_<dimension> 4:10
me_<hint> 20:-4 24:-5
me_<level> 4:15 24:-13
me_<number> 11:-6 19:10
me__ 4:10 6:10 7:10 9:-5 10:-7 12:7 13:6 14:-5 15:5 24:-23
me__<day> 11:-8 12:-7 13:-5 14:35 20:-4 24:-16
me__<dimension> 4:11 12:7 20:-6
me__<hint> 0:6 1:-4 20:6 21:-5
me__<level> 20:9 24:-5
me__<number> 11:-5 19:17 24:-9
me__<period> 3:4 13:12 15:12 24:-12
me__<section> 0:-5 24:7
me__<time> 14:7 24:-7
me__a 14:8
me__about 12:-8 14:10
me__after 13:8 15:-8 24:-4
me__all 12:4
me__and 4:7 21:-6 24:8
me__as 4:5 11:-7 19:5
me__at 13:-5 14:6 24:-12
me__be 6:4 20:4
me__break 13:7 24:-4
me__call 14:-7 24:14
me__do 1:5 11:5
me__document 16:4
me__entri 12:8 24:-7
me__exampl 6:6 11:-5 24:6
me__for 24:9
me__full 4:7
me__have 24:9
me__head 2:5
me__i 3:-4 12:12 13:5 20:-9 24:-8
me__in 13:5
me__it 21:7 24:-5
me__joke 24:6
me__just 4:5
me__level 0:5 24:-6
me__mean 20:5
me__my 12:18 22:-8 24:9
me__never 15:7
me__note 3:5 12:-11 20:-7 24:27
me__of 2:5
me__on 21:5 24:-7
me__packet 16:11
me__park 21:-7 24:6
me__python 24:5
me__remind 13:4 15:5
me__tell 24:7
me__that 21:4
me__the 0:-4 2:8 3:-5 4:6 9:4 13:-5 14:-9 15:10 20:11 21:6 24:-7
me__thi 11:5 17:5 22:5 24:-6
me__time 24:8
me__we 19:8
me__what 12:4
me__with 13:-4 15:6
me__write 6:5 24:-5
me__you 3:-8 6:5 8:14 12:-6 16:5 24:-6
me_a 2:-5 4:-5 5:7 11:-7 13:7 14:-11 19:5 21:-11 24:26
me_about 1:5 11:-6 14:5 20:6 24:-9
me_again 11:-5 13:8 14:-9 15:13
me_all 0:-4 1:-5 3:8 4:5 9:11 12:5 24:-7
me_alon 13:4 15:9
me_at 4:4 19:7
me_back 12:18
me_befor 13:6
me_both 0:8 9:-4
me_down 11:-10 19:9
me_each 11:-5 14:18
me_everi 11:-11 12:-6 13:-6 14:21 15:22 24:-15
me_everyth 3:-15 8:20
me_for 20:7 23:4 24:-4
me_from 3:-4 4:-4 14:-5 15:14 20:16
me_how 4:-4 6:12 14:-4
me_http 11:-8 24:10
me_i 3:7 11:18 12:-7 13:-5 20:6 21:-5 24:7
me_if 20:4 24:-5
me_in 12:-5 13:6 17:5 20:6 21:9 24:-6
me_just 4:-7
me_look 20:6
me_my 12:19 20:4 22:-4 24:-10
me_next 13:16 15:-5 24:-5
me_not 9:-6 21:8
me_note 6:-8 12:26
me_of 14:-6
me_off 15:8
me_on 12:5 13:-6 14:14 20:-9 22:5 23:4 24:-10
me_onc 12:-5 14:11
me_onli 4:-8 21:5
me_out 15:10
me_pleas 3:5 4:-10 6:14 11:7 12:9 17:5 24:-15
me_priya 11:6 24:-9
me_see 12:25 17:5 22:-14
me_should 24:5
me_so 11:7
me_that 15:5
me_the 0:-9 4:22 9:21 11:-10 12:-8 15:10 16:24 18:6 19:-5 20:-5 24:6
me_there 20:6
me_thi 24:5
me_to 0:-4 4:8 6:6 11:-5 14:-19 15:-8 19:-4 20:9 24:17
me_until 13:11 15:-10 20:7
me_up 14:4 19:5
me_weekli 12:-11 14:19 15:-5
me_what 2:12 4:-15 12:6 20:12 24:27
me_where 4:-5 21:9 24:-7
me_whether 21:4
me_which 24:6
me_who 1:7
me_why 0:8 4:-10
me_with 4:4 24:7
me_would 16:7
me_you 6:6
mean 0:-9 4:28 6:-7 9:-5 12:-6 13:-7 15:10 18:4 21:-7 24:-8
mean_ 6:-4 18:12 20:5
mean_<hint> 15:6
mean__ 4:9
mean__life 2:-6 24:8
mean_by 0:-5 4:4
mean_for 24:-7
mean_in 4:7 21:-4
mean_of 2:-8 24:11
mean_the 2:11
meant 1:8 4:22 11:-5 16:-5 20:-10 24:-12
meant__<hint> 4:5
meant__my 1:5
meant_for 1:9 16:-4 24:-4
meant_to 0:-5 4:25 20:-7 24:-8
meant| 1:6 4:8 24:-6
mean| 0:-6 4:19 6:-4 13:-4 21:-5 24:-7
measur 11:-6
measur_<deed> 11:-6
measur| 11:-4
mechan 18:-4 21:32 24:-14
mechan__all 21:14 24:-5
mechan_and 21:4
mechan| 21:19 24:-9
meet 6:-5 9:-6 11:7 14:-10 16:7 17:-6 19:-5 20:-6 23:-7 24:26
meet_ 9:-4 24:6
meet_<day> 12:-7 24:13
meet_<dimension> 4:5
meet__ 12:-4 23:-6 24:17
meet_at 4:4
meet_for 11:7
meet_room 24:10
meet_with 12:9
meet_you 6:-5 24:-9
meet| 9:-4 11:5 14:-7 23:-8 24:17
memori 3:9 13:-4 24:-11
memori_be 24:-5
memori| 3:6 24:-8
mention 0:-8 1:5 2:-21 4:-25 9:-9 11:-6 16:-6 17:-7 18:-14 21:84 24:-35
mention_<deed> 18:-4 21:11
mention_<hint> 0:-7 4:-19 9:-6 17:-6 21:24
mention__ 21:12 24:-5
mention__anywher 4:-7 21:12
mention__by 2:-5
mention__wellb 24:-6
mention_of 21:12 24:-17
mention_region 21:7
mention_the 1:6 18:-8
mention| 0:-5 2:-14 4:-19 9:-6 16:-4 18:-10 21:56 24:-23
menu 6:25 23:-19 24:18
menu_ 6:21 23:-19 24:18
menu| 6:17 23:-13 24:13
merci 15:5 23:19 24:-9
merci_ 15:10
merci| 23:13 24:-6
mere 11:4
merg 0:-6 24:15
merger 21:5
merg| 0:-4 24:10
messag 11:-5 13:11 15:31 24:-21
messag_ 13:-4 15:14
messag__ 15:4
messag__<period> 15:4
messag_pleas 13:-4 15:5
messag_until 13:6 15:-4
messag| 13:8 15:18 24:-15
met 20:4
met_<deed> 20:4
me| 0:-11 1:-16 2:-7 3:15 4:7 8:5 9:-4 10:9 11:-23 12:16 15:19 16:-5 19:23 20:5 21:-5 22:-11 23:-20 24:12
migrat 11:18 12:-6 19:-5 21:-7 24:-11
migrat_<hint> 11:6 19:-5 24:-6
migrat| 11:8 21:-5 24:-6
mile 19:-4
milk 9:-9 24:20
milk_ 9:-9 24:9
milk| 9:-6 24:14
mill 23:30 24:-12
million 4:6 23:7 24:-12
million_ 23:7 24:-10
million_what 4:7
million| 4:4 23:5 24:-8
mill| 23:21 24:-8
min 4:7 24:6
min_ 12:5
min_<hint> 4:6
mind 0:-4 4:15 15:-7 23:16
mind_ 15:-7 23:16
mind| 4:10 15:-5 23:11
mine 17:5 20:8 21:-5 24:-7
mine_ 0:5
mine_<hint> 11:7 24:-5
mine_be 4:-5 11:-4 20:12 24:8
mine| 11:4 20:6
minut 1:10 4:5 11:-9 21:-5 24:12
minut__be 1:4 11:-5
minut_ago 1:12 11:-8
minut_and 24:5
minut| 1:7 11:-4 24:5
min| 4:5 24:4
miseri 0:11 24:-7
miseri| 0:8 24:-5
miss 2:-8 4:-18 6:-6 9:7 11:-5 12:-14 16:-11 17:-5 20:62 21:-5 24:-10
miss_ 6:-5 12:-5 20:5
miss_<number> 9:14 20:-10
miss__me 20:13 24:-7
miss__my 16:-5 20:9
miss__the 4:-4 9:-4 20:4
miss_for 9:-6 20:17 24:-10
miss_in 12:-4 20:8
miss_to 20:8
miss| 0:-4 2:-6 4:-8 6:-4 9:5 12:-9 20:33 24:-5
mistak 1:13 4:9 23:-9 24:-4
mistak__it 1:9 23:-6
mistak| 1:10 23:-6
model 4:15 11:-9 17:-16 18:-9
model_ 17:-15 21:9
model__the 18:-5
model_be 24:16
model_of 18:-7
model| 4:10 11:-6 17:-11 18:-5
modest 19:4
modul 11:6
moin 12:16
mom 24:7
mom_ 24:7
moment 2:-11 20:10 24:-7
moment_ 2:-5 20:5 24:-7
moment| 2:-7 20:7 24:-5
mom| 24:5
monthli 11:16 14:15 15:-6 24:-13
monthli_<hint> 11:11
monthli__meet 11:5
monthli| 11:11 14:11 15:-4 24:-6
more 0:17 2:-9 4:-11 7:7 9:5 10:-6 11:14 12:-10 13:-29 14:-7 15:43 19:11 20:10 23:-9 24:-10
more_ 9:7 19:8 24:-6
more_<day> 15:6
more_<hint> 20:7
more__ 7:-4 13:-11 15:15
more__ever 15:7 23:-5
more__ping 15:5
more__the 11:5
more_be 24:-4
more_nudg 13:-7 15:10 23:-6
more_of 11:8
more_remind 15:9
more_than 21:13
more_weekli 13:-7 15:16 24:-5
more_with 0:5
more| 0:12 2:-6 4:-4 7:5 10:-4 11:8 12:-5 13:-21 15:26 19:8 23:-6 24:-8
morgen 23:13 24:-8
morn 24:10
mortgag 4:-10 24:21
mortgag| 4:-7 24:15
most 4:-5 11:11
mostli 4:4 19:11
mostli| 19:8
most| 11:8
mother 24:14
mother__law 24:10
mother_in 24:14
move 0:8 6:-6 11:-10 14:7 18:10 22:-5 24:8
move_<deed> 15:5 20:7 24:8
move__<number> 11:-5 14:-6 24:8
move__<time> 24:8
move__for 24:-5
move__on 24:6
move__remind 14:12 24:-10
move__the 24:8
move__weekli 14:7 15:-5
move_between 0:7
move_fast 18:11 24:-10
move_hous 6:-5 14:-6
move_my 11:-7 14:10 22:-5
move_the 15:-5 24:6
move| 0:5 6:-4 11:-5 14:4 15:-5 18:7 24:5
mr 24:14
much 4:-20 11:-6 12:8 17:14 23:4 24:6
much_<hint> 0:-17 17:7
much__<hint> 20:8
much__a 0:8 24:4
much__be 0:-10 24:7
much__do 24:-6
much__i 24:9
much__it 14:4
much__the 4:-6
much__to 17:11 24:-7
much_be 4:-6 24:10
much_do 4:-9 24:11
much_of 0:13 24:-12
much_quick 17:17 24:-10
much_would 4:-5 24:15
much| 4:-14 12:6 17:10 21:-5 24:15
mum 24:5
munich 2:-4 12:-4 24:15
munich_ 2:-4 12:-4 24:12
munich| 24:11
music 13:-12 15:-9 24:17
music_ 13:-12 15:-9 24:17
music| 13:-9 15:-6 24:12
mute 13:30 14:-9 23:-10 24:-10
mute__thi 13:6 14:-6
mute_nudg 13:9 14:-8
mute_the 13:8
mute| 13:21 14:-6 23:-7 24:-7
my 0:-15 2:-22 4:-23 6:-13 7:-13 9:-8 10:16 11:-34 12:12 13:-7 14:13 15:-11 16:24 17:-10 20:25 21:-36 22:6 23:-12 24:30
my_<dimension> 1:11 3:-7 4:-17 17:4 19:5 24:8
my_<hint> 0:19 1:-12 2:-4 3:10 4:-9 6:19 9:-9 11:-8 12:12 15:4 16:21 20:-21 21:-15 24:12
my_<level> 0:-7 4:-18 11:14 24:9
my_<number> 4:8 11:-8 12:5 14:-8 19:-4 24:27
my_<period> 13:6 15:-6 23:5 24:5
my_<section> 4:-10 11:5 17:-4 24:26
my_<time> 12:6 14:-5 24:9
my__ 0:-4 1:-12 2:8 3:11 4:-11 6:14 8:-6 10:10 11:14 12:6 13:12 14:4 16:-8 19:-5 20:-15 22:8 24:-16
my__<day> 12:-4 24:12
my__<dimension> 12:-6 20:8
my__<hint> 0:-7 1:-8 3:-5 4:-7 11:17 12:-5 16:9 22:8 24:7
my__<number> 4:5 11:-8 14:-6 24:13
my__<period> 24:9
my__<person> 12:-7 16:-7 20:-6 22:15 24:-8
my__<section> 20:10
my__about 1:7 11:-4 24:11
my__access 16:-6 22:13
my__again 23:6 24:-6
my__all 1:8 12:-7
my__and 0:-4 3:9 4:10 9:6 11:-7 20:16 24:-10
my__as 5:8 12:-5
my__ask 4:11 12:-4 20:6
my__back 12:7
my__be 2:-8 4:-9 6:-8 20:-12 24:34
my__befor 16:-4
my__by 20:4
my__can 6:-7 24:4
my__case 0:-7 4:-6 12:-5 16:10 20:-5
my__come 24:-5
my__document 1:4 12:-5 24:-8
my__entri 1:9
my__evid 12:-4 20:16 22:5
my__for 4:-11 5:-4 11:-10 12:17 13:-6 16:23 19:19 20:-6 24:-24
my__from 1:-5 3:6 5:10 11:-6 12:-7 19:5 24:7
my__get 24:8
my__give 24:8
my__go 20:-4 24:8
my__good 24:13
my__got 11:12 24:-6
my__have 24:18
my__hurt 24:8
my__i 1:6 3:-4 11:5
my__in 11:-8 14:4 16:5 17:6 24:-5
my__into 16:14
my__keep 4:5 20:-6
my__lead 24:-5
my__level 0:8 9:-13 10:26 20:-9 22:5
my__list 12:20 20:-5
my__look 20:9 22:9 24:-7
my__mark 11:-5 19:14
my__newest 12:11
my__not 24:5
my__note 0:6 1:12 12:-9 16:-6 20:-5 22:4 24:-9
my__nudg 1:-6
my__on 1:10 4:-5 17:-6 24:13
my__or 14:4
my__over 16:-5
my__packet 16:11 22:-5 24:-19
my__paper 16:5
my__pleas 1:4 7:-8 10:17 12:-8 24:-6
my__point 19:6
my__question 21:4
my__quit 11:7 24:-5
my__quot 21:10
my__rate 1:12 24:-9
my__report 9:6
my__request 24:6
my__review 24:7
my__role 24:5
my__sai 4:12 20:4 24:-4
my__score 19:12 24:-5
my__she 22:5
my__sinc 12:6 24:-9
my__so 12:5 16:-5 20:-5
my__spot 20:27 24:-19
my__that 11:5
my__the 11:5
my__then 24:5
my__thi 24:-5
my__think 20:4
my__to 10:-8 14:19 20:-9 22:15 24:-16
my__togeth 11:-7 16:11
my__under 11:-9 12:6
my__until 13:4
my__want 16:14 18:4
my__weakest 20:15
my__what 6:9
my__which 20:5 21:-5 24:5
my__with 11:-11 20:-8 21:-8 22:16
my__would 20:5 24:-6
my_area 11:5 20:10
my_back 12:-4 24:12
my_boss 2:6 4:10 12:4 16:12 19:-8 20:-6 22:10 23:8 24:6
my_brag 12:25 24:-11
my_brother 17:7
my_calendar 12:-5 24:25
my_calibr 0:4 23:10 24:-6
my_car 20:-4 24:7
my_case 2:-5 16:13 20:33 21:-6 24:-26
my_colleagu 12:-8 17:-7 20:-12 21:10 24:30
my_cousin 17:6 24:-5
my_crew 0:-5 1:-4 9:9 11:8 14:-5 18:5 19:6 24:-11
my_current 4:5
my_cv 17:6
my_data 1:-18 3:38 5:9 8:14 16:-5 20:-5 23:-5 24:-16
my_daughter 24:9
my_deed 24:4
my_director 11:-6 12:6 16:-6 20:-5 21:5 22:11
my_entri 12:18 19:-5 24:-10
my_evid 4:-5 10:-5 12:-6 16:28 17:-4 19:-6 20:16 21:-8 23:-4 24:-36
my_file 11:21 20:20 24:-20
my_financ 4:11 21:-6
my_first 6:6
my_flight 4:6
my_folk 4:7
my_gap 4:-12 6:-7 12:-9 20:30 24:-23
my_gpa 4:-4 10:-5 12:-6 20:36 24:-17
my_grandmoth 17:5
my_hand 16:-5 20:4
my_kitchen 24:-5
my_laptop 24:5
my_last 1:17 3:-4 12:-14 24:-6
my_latest 1:23 12:-10 24:-10
my_lead 11:4
my_level 0:-8 4:9 24:15
my_log 12:7 20:-4
my_manag 4:5 12:-18 16:8 19:-7 20:-10 22:31 24:12
my_memori 24:-5
my_mother 24:7
my_neighbour 24:-5
my_new 4:-4 9:9 24:5
my_note 0:-9 1:-5 3:-19 4:-15 5:22 10:-13 11:12 12:21 16:19 19:-5 20:24 21:-8 24:-63
my_nudg 10:-7 13:22 14:9 15:-10
my_old 0:6
my_own 0:4 4:-4 10:14 11:-16 19:26 20:5
my_packet 5:-11 6:12 10:-6 12:-4 16:9 20:-7 24:-21
my_password 6:-6 20:-5 24:10
my_payslip 10:-5 20:-7 24:11
my_phone 4:5 17:5
my_place 15:6
my_rate 1:24 10:-4 19:5 20:8 22:20 24:-24
my_readi 10:-7 11:-9 12:-6 20:7 22:16 24:-43
my_record 11:6 20:7 21:-6 24:-12
my_remind 14:22 15:15 24:-25
my_report 3:-4 12:-9 24:17
my_review 24:-8
my_score 11:-6 19:17 24:-4
my_self 19:10
my_set 10:33 24:-31
my_side 0:-11 16:-5 20:7 24:7
my_sister 17:-4
my_skip 0:-5 4:-4 9:-6 10:-6 12:-4 22:12 24:19
my_slide 24:8
my_son 4:-8 24:14
my_sponsor 20:-6 22:7
my_spreadsheet 2:6
my_statu 4:-9 10:-5 20:36 24:-23
my_stuff 16:7
my_talk 11:9
my_team 4:12 11:6 13:-5 20:-5 24:16
my_train 20:-4
my_vp 4:7 20:-5
my_vpn 20:-4
my_weak 2:-5 12:-9 20:37 24:-18
my_weekli 1:-9 11:-5 15:6
my_wife 22:-5
my_win 24:-6
myself 0:-5 1:-5 6:12 11:-6 12:-8 17:-4 19:43 20:10 24:-28
myself_ 6:13 12:-5 19:16 24:-23
myself_<hint> 19:5
myself_<number> 19:9
myself__<number> 4:-4
myself__do 4:8
myself_a 4:-7 19:9
myself_what 4:14
myself| 6:9 12:-6 19:28 20:5 24:-20
my| 0:-15 1:10 2:-13 4:-24 6:-9 7:-9 9:-16 10:13 11:-21 12:10 13:-5 14:8 15:-5 16:15 17:-10 18:-11 20:27 21:-26 23:-8 24:10
n 11:-5 12:12 19:15 20:4 24:-13
n_<hint> 11:-5 12:6 19:7 24:5
n__ 12:9
n__lol 19:5
nah 24:-6
nah_ 24:-6
name 0:-13 1:15 2:41 6:-7 9:27 11:-13 12:-8 17:-6 19:-5 20:-8 21:-9 23:-4 24:-18
name_ 2:16 9:6 12:-6 20:-6 24:-16
name_<deed> 2:-11 9:5 24:-6
name__ 2:12 9:-7 24:-7
name__<hint> 1:8 11:-5 20:4
name__all 2:8 21:-6
name__it 24:5
name__pleas 20:-4
name__seven 2:6
name__the 0:-6 9:12 21:-5 24:-4
name_all 2:14 9:-4 24:-9
name_for 24:7
name_in 1:7 11:-5
name_not 9:7
name_of 0:-8 9:23 21:-11 24:-6
name_onli 9:-4
name_pleas 9:-5
name_the 2:8 11:-4
name| 0:-6 1:8 2:24 6:-5 9:20 11:-5 12:-5 20:-9 21:-11 24:-21
nativ 0:5
near 4:-9 20:13 21:-9 24:14
near_readi 20:6
near_the 21:-6 24:12
near| 4:-5 20:9 21:-6 24:10
neednt 15:5
neglect 2:-14 12:-9 20:19
neglect| 2:-10 12:-7 20:14
neighbour 24:-5
nervou 17:4 20:9
nervou| 20:5
neu 6:6
never 2:6 13:-8 14:-11 15:27 18:6 20:-4 23:20 24:-15
never__ 15:-5 23:11 24:-4
never__me 13:-5 14:-9 15:15
never__them 14:4 18:6 24:-8
never__thi 2:5
never_do 14:6
never_nudg 13:-6 14:-8 15:16
never_send 14:-5 15:5
never| 13:-7 14:-8 15:20 18:4 23:11 24:-9
new 0:9 6:13 9:-9 11:10 12:-10 13:-6 14:6 16:-8 17:-10 18:9 19:-4 20:-16 23:-6 24:12
new_ 2:-5 4:7 6:-8 18:-5 19:-4 21:10 24:6
new_<hint> 0:6 13:5 18:6 21:-6
new__ 11:-5 24:10
new__be 24:-5
new__for 24:-4
new__from 24:11
new__i 6:5
new__in 24:-7
new__keep 0:6 9:6 11:-6
new__new 11:-8 24:6
new__on 9:-6 24:7
new__what 6:8
new_after 1:5
new_and 6:7
new_at 4:-4
new_here 2:5 6:21 9:-5 20:-6 21:-7 24:-7
new_in 4:4 13:-5 24:6
new_initi 24:-4
new_joiner 18:8
new_laptop 4:-8 24:18
new_lead 24:-4
new_manag 11:9 24:-4
new_me 11:-11 24:8
new_note 11:16 24:-10
new_on 0:5
new_valu 21:12
newcom 9:5
newest 1:-7 11:-5 12:36 20:-5 24:-5
newest__ 12:12
newest_first 11:-5 12:16
newest| 1:-5 12:26
new| 0:7 6:6 9:-15 11:4 12:-7 18:6 20:-8 23:-4 24:10
next 0:19 1:-5 2:-5 4:-12 9:-13 12:-10 13:30 14:-13 15:-14 16:-6 17:-9 19:-5 20:13 21:-6 23:4 24:8
next_ 0:6 17:6 20:9 24:-9
next_<day> 13:10 14:-7
next_<hint> 17:-5 24:17
next_<period> 11:-4 12:-6 13:13 14:-5 15:-5 16:-5 20:-5 21:-8 23:4
next__ 3:5 9:-4 13:-4 15:-9 17:-4 21:-5 23:8 24:9
next__<hint> 11:4 21:4
next__<period> 13:7
next__each 0:9
next__pleas 13:4 15:4 24:-7
next_and 4:5
next_level 4:-6 9:-7 20:15
next_to 0:10 4:-7 21:7 24:5
next| 0:13 4:-5 9:-9 12:-7 13:23 14:-8 15:-15 20:11
ngl 0:6 24:-5
nice 6:-6 19:-9 23:37 24:-18
nice_<number> 19:-9 23:14
nice__ 19:-6 23:26 24:-9
nice__have 23:-4
nice__meet 24:-6
nice_to 6:-5 24:-9
nice_weekend 23:13 24:-10
nice| 19:-6 23:26 24:-14
nine 12:-6 14:10 17:5
nine_<period> 12:-5
nine| 14:6
no 0:-15 2:6 4:24 6:4 7:5 9:-4 10:-7 11:-10 13:45 14:-25 15:12 18:-4 21:-9 23:13 24:-11
no_ 20:-4 24:16
no_<hint> 23:9 24:-4
no_<not> 17:10
no__ 2:8 15:-7 17:-7 21:-5 23:23
no__<day> 13:-4
no__<hint> 9:5
no__<number> 13:5
no__at 24:5
no__in 17:7 20:5
no__next 23:-6
no__not 12:7
no__nudg 13:-5 15:8
no__pleas 20:7
no__remind 15:6
no__thi 11:-5 13:14
no__till 13:13
no__weekli 13:-5 15:11
no__what 6:5
no_clue 4:6
no_comparison 9:7
no_detail 2:18 24:-8
no_evid 2:-6 12:-6 20:7
no_fluff 2:9
no_hard 15:5
no_idea 4:6 6:7 20:-6
no_longer 12:7
no_more 7:9 10:-6 11:6 13:-19 14:-5 15:42 23:-9 24:-13
no_no 12:10
no_not 12:10 13:-8
no_nudg 11:-6 13:20 14:-11 15:-4 23:-10
no_ping 11:-8 13:24 15:-5 24:-8
no_question 23:5
no_remind 13:39 14:-8 15:-12 24:-4
no_wait 0:-7 4:19
nobodi 1:-5 4:-9 6:4 11:19 15:-4 17:-5 20:8 21:-7 24:-11
nobodi__my 11:7 24:-6
nobodi_could 2:5
nobodi_have 20:4
nobodi_on 1:-4 11:12 24:-9
nobodi_told 6:4
nobodi| 11:15 24:-8
nois 9:-7 24:14
nois| 9:-4 24:4
nomin 11:6
nomin_<deed> 11:6
nomin| 11:4
normal 13:5 24:8
normal| 24:5
northwind 24:-8
northwind__<deed> 24:-5
not 0:8 1:10 2:-14 3:-6 6:-4 9:-22 11:-26 12:16 13:19 14:-8 15:21 16:-5 17:-6 21:23 22:-7 23:-5 24:9
not_ 4:-9 12:-6 20:7 21:-4
not_<day> 13:-6 14:4
not_<dimension> 4:-8 12:13
not_<not> 4:7 11:-7 13:-14 14:-5 15:13 18:-5
not_<number> 19:7
not__ 4:-8 12:21 13:-6 17:-6 19:7 24:16
not__<day> 13:4
not__<deed> 24:7
not__<dimension> 20:8
not__<not> 0:7 16:-4
not__<period> 13:8 24:-7
not__and 15:5
not__anymor 15:5
not__anyth 12:6 21:-5
not__but 19:5
not__for 20:5
not__how 0:-9 4:8 6:7
not__i 15:5 24:6
not__it 13:5
not__level 2:19 9:-8
not__list 0:4
not__me 1:5 9:4 11:5 13:21 14:-5 15:-10 17:-4 20:4 24:-8
not__my 0:7 14:8
not__note 21:4
not__remind 15:5
not__the 4:5 13:8 17:4
not__them 13:-5 15:10
not__to 15:11
not__what 4:-9 21:10
not__which 4:9 9:-6 21:8
not__whole 0:6
not_a 4:-4 13:-4 24:-5
not_accord 20:5
not_add 12:19
not_answer 24:15
not_ask 0:-14 4:-7 20:7 21:10
not_at 0:15 4:-13
not_be 20:6
not_care 4:6 9:-6 20:-4 21:13
not_connect 24:5
not_count 17:-11 21:10
not_do 4:7
not_enough 13:-5 20:5
not_even 1:13
not_explain 11:6 21:7
not_forget 12:-7 14:14 24:-4
not_give 9:7
not_go 24:6
not_have 1:10 11:-5 12:-8
not_in 21:6
not_just 21:5
not_lead 11:4
not_list 2:-5 12:20
not_look 15:6
not_mind 0:-4 4:14 24:7
not_my 21:6
not_nudg 13:14 15:-6 24:-4
not_on 15:6
not_open 24:11
not_read 21:4
not_reinvent 4:8 24:-5
not_rememb 11:-8 12:11
not_remind 13:13
not_same 0:4
not_send 13:11 14:-5
not_show 24:-8
not_speak 4:4
not_stand 15:5
not_stop 13:5 15:-4
not_tell 0:4 12:5 20:7
not_the 0:-10 4:12 9:-15 11:4 14:4 15:-5 18:11
not_thi 13:12 15:-4
not_think 9:6
not_understand 0:6 6:7
not_want 0:4 12:-4 14:-7 15:31 21:-5 24:-10
not_what 4:-8 13:-4 15:7 17:10 24:13
not_work 4:-6 24:19
not_yet 20:8
note 0:-22 1:52 2:-29 3:-13 4:-69 5:7 6:5 8:-8 9:-8 10:-13 11:89 12:49 13:-22 14:16 15:-19 16:9 17:-30 18:-14 19:-44 20:10 21:-35 22:5 23:-26 24:-74
note_ 0:-5 2:-15 3:-12 4:-12 5:-5 6:18 9:-5 10:-5 11:16 14:25 15:-8 16:-8 20:6 21:-4 22:-6 23:-15 24:15
note_<day> 11:12
note_<deed> 2:-9 4:-4 11:-16 20:4
note_<dimension> 1:-6 4:-13 11:6 12:21 19:-11 20:-13 22:-4
note_<hint> 0:-4 1:4 4:-9 12:28 16:-5 17:-11 19:-6 20:-6 24:-15
note_<number> 1:13 12:-9 24:7
note__ 1:-4 2:-5 4:-10 11:-24 12:48 14:8 15:-4 22:-4 24:-9
note__<day> 1:10
note__<deed> 11:23 12:6 17:-5 24:-15
note__<dimension> 12:16 20:-18
note__<hint> 0:-5 1:8 4:5 11:-6 12:10 19:-5 20:-5 21:-11 24:-8
note__<number> 1:6 11:7 12:-7 14:4 16:7 19:-7
note__<period> 1:6 3:-4 11:4 24:-9
note__<person> 12:-13 22:8
note__<time> 11:5
note__a 1:-5 4:-4 5:13 11:8
note__ad 1:5 11:-6
note__be 20:4
note__board 11:4
note__buyer 12:5
note__contoso 1:8 12:-5
note__for 16:4 24:-7
note__from 11:7 24:-4
note__gave 17:-7
note__i 1:-6 6:-5 11:17 12:7 20:-12 24:-5
note__in 11:4 12:10 20:-6
note__just 1:12 12:-8
note__last 12:5
note__me 12:5 24:-5
note__my 1:-6 4:-7 12:-13 20:5 22:19 24:8
note__of 1:8 12:-7
note__on 1:-6 12:13
note__rate 3:5 12:-4
note__score 16:8 20:6
note__self 19:-4
note__so 20:-4
note__someth 16:7
note__that 12:-5 20:9
note__the 0:5 11:6 16:5 24:-6
note__thi 1:7 11:-10 12:8 24:-5
note__to 12:6
note__tom 1:-5 11:-5 24:11
note__too 12:-5 20:10
note__with 11:9
note__yesterdai 1:8
note__you 16:6
note_about 1:29 11:-13 12:-5 24:-9
note_all 1:7 3:4 5:-5
note_and 11:-5 12:-11 16:9 20:28
note_anyth 12:7
note_back 12:12
note_be 1:6 4:-5 11:-6 12:15 16:-5 20:6 23:-5 24:-5
note_do 6:-5 12:17 20:-14 24:-7
note_for 4:-9 11:12 12:19 20:-15 24:-11
note_from 1:34 5:13 11:-18 13:-6 16:-4 20:-6 24:-8
note_gave 11:8 17:-5 24:-4
note_i 1:11 3:7 4:-6 11:-11 12:7 15:-4 20:-10
note_in 12:-6 16:10
note_into 11:-4 16:19
note_it 11:14 24:-6
note_newest 1:-6 12:16
note_not 20:6
note_of 1:-7 12:-8 24:22
note_on 1:17 11:-11 12:10 20:-18
note_our 11:5 24:-5
note_pleas 1:-13 10:-6 12:14 14:12 15:-5
note_sai 4:13 20:6
note_sinc 11:-9 12:8
note_sort 11:4 24:-5
note_that 1:-21 11:40 12:-20 16:-5 21:-5
note_the 1:-6 11:-16 12:-13 21:6 24:46
note_thi 11:6 12:-4 24:-11
note_to 1:-6 4:-5 12:-7 22:18
note_under 1:5 11:-6
note_weekli 11:5
note_what 12:7
note_with 1:-6 11:-4 21:-9 22:14
note_would 16:5
note_wrong 1:11 12:-5 24:-9
note_you 1:18 3:-7 11:-6
note| 0:-9 1:35 2:-20 3:-9 4:-34 5:5 8:-5 9:-5 10:-9 11:14 12:54 13:-14 14:10 15:-11 16:7 17:-14 18:-7 19:-21 20:4 21:-23 22:6 23:-18 24:-32
noth 0:-6 2:-9 12:-6 16:7 20:27 24:-7
noth__ 2:-5 20:11
noth_but 16:8 20:-5
noth_on 12:-4 20:8
noth_that 21:5
noth_yet 2:-10 20:15
noth| 2:-5 20:13
not| 1:5 9:-12 11:-6 12:11 13:7 15:16 17:-8 18:-6 24:-7
now 0:-5 2:-6 4:-23 9:-4 11:47 12:-9 13:-5 14:-10 15:9 21:-9 23:9 24:-13
now_ 0:-6 1:7 4:7 11:6 12:-6 14:-5 19:7 21:-5 23:15 24:4
now_<hint> 11:6 19:-8 24:-5
now__ 11:-5 24:-5
now__a 0:6 4:-7
now__and 24:4
now__by 20:4
now__do 20:6
now__i 24:5
now__not 15:7
now__print 24:5
now__that 19:4
now__the 12:7
now__us 19:-4
now_all 11:4
now_and 15:11 24:-4
now_be 4:-5 24:4
now_done 24:12
now_get 0:8 4:-10
now_have 11:10
now_i 11:-5 15:5 24:13
now_on 12:10 14:8
now_or 0:-5 20:12
now_tell 17:5
now_the 11:7
now| 0:-10 2:-7 4:-5 11:24 14:-9 15:7 20:8 21:-4 23:7 24:-14
no| 2:4 4:5 10:-5 11:-6 12:-9 13:30 14:-16 15:6 21:-5 23:6 24:-12
nudg 1:-13 2:-5 4:-4 6:5 7:-10 10:-8 11:-21 12:-5 13:48 14:65 15:51 16:-10 19:-9 20:-9 21:-10 23:-33 24:-78
nudg_ 1:-9 13:-5 14:-20 15:49 24:-7
nudg_<day> 13:-8 14:29 15:-9 23:-6 24:-4
nudg_<deed> 15:6
nudg_<number> 11:-6 13:12 14:4 24:-6
nudg_<time> 14:11 15:-4
nudg__ 6:8 13:-12 14:13
nudg__<day> 13:8 14:10 15:-9 24:-10
nudg__<number> 13:8 15:-5
nudg__<period> 13:15 14:-6 15:-7 23:-6 24:-4
nudg__<time> 14:10 15:-5 23:-5
nudg__at 14:5
nudg__better 14:6
nudg__for 13:7
nudg__good 13:-8 15:8
nudg__me 15:5
nudg__more 13:-6 15:8
nudg__on 14:8
nudg__until 13:11 14:-5 15:-7
nudg_a 15:8
nudg_again 14:7 15:-6
nudg_be 14:8
nudg_come 14:5
nudg_ever 15:8 23:-6
nudg_for 13:14 14:-6 15:5
nudg_me 13:10 19:-8 24:-16
nudg_next 13:4 15:-4 23:-8
nudg_off 13:-7 14:-10 15:23
nudg_on 13:-14 14:47 15:-19 21:-5 24:-4
nudg_paus 13:22 14:-19 15:-6
nudg_pleas 13:-8 15:8
nudg_thi 13:21 14:-14
nudg_till 13:9 14:-9 15:-5
nudg_to 10:-7 14:12
nudg_until 11:-5
nudg| 1:-9 7:-7 10:-6 11:-13 13:29 14:42 15:33 16:-6 19:-7 20:-6 21:-7 23:-23 24:-52
n| 12:9 19:11 24:-9
o 24:9
o__ 24:6
oblig 24:-10
oblig__a 24:-7
oblig| 24:-7
occur 21:17 24:-10
occur_ 21:10 24:-7
occur_in 21:6
occurr 2:-7 21:19 24:-6
occurr_of 2:-7 21:17 24:-4
occurr| 2:-5 21:13 24:-4
occur| 21:12 24:-7
oclock 14:14 24:7
oclock_ 24:9
oclock| 14:10 24:5
odd 11:-8 24:7
of 0:-8 2:8 3:-14 5:14 9:-13 10:-4 11:8 12:-7 13:-12 20:6 21:-7 22:-9 23:-8 24:-4
of_2400 11:-5 24:22
of_<dimension> 17:4 21:13
of_<guideline> 2:4
of_<hint> 4:28 11:-7 12:8 24:-21
of_<level> 14:-5 15:-4 20:-5 24:11
of_<number> 0:-6 2:-4 4:-5 14:8 19:25
of_<period> 11:6 14:9 15:-5 24:13
of_<posting> 24:-5
of_<section> 2:7 24:-6
of__ 4:6 5:9 6:-4 11:-11 14:9 15:-5 16:-5 18:-9 20:7 21:8
of__<deed> 24:5
of__<dimension> 4:-4 11:6
of__<guideline> 0:8 2:5 9:-6 21:8 24:-6
of__<hint> 12:11 16:-5 19:4 20:-10 21:-6 24:-10
of__<level> 0:-7 4:12 9:-6
of__<not> 0:6 4:-7
of__<number> 0:-7 2:-5 9:6 11:10 24:7
of__<period> 24:15
of__<posting> 2:-5 4:-7 17:16 18:-10 24:-6
of__<time> 14:7
of__a 2:6
of__and 9:4 11:5
of__area 20:7
of__around 21:9
of__as 24:6
of__aw 17:10 24:-8
of__be 2:7 4:-5 9:-5 17:6 20:8 24:-4
of__case 20:5 24:-7
of__colleagu 12:-5 20:-8 24:20
of__crush 24:5
of__dimens 2:6 24:-10
of__evid 16:14 24:-8
of__for 6:-5 11:-7 18:4 19:11 20:-4 24:6
of__from 11:5
of__i 4:7 6:7
of__in 4:5 24:-5
of__level 0:-4 2:-11 4:7 9:18 24:-6
of__lp 18:14 21:-6
of__manag 11:5
of__my 24:7
of__new 4:-5 24:5
of__note 3:-4 5:12 12:-9 16:6 20:9 24:-6
of__onli 4:-5 21:4
of__own 11:5
of__pleas 4:4 21:11
of__principl 17:-13 18:6
of__rate 1:19 24:-8
of__role 9:6
of__row 2:12
of__seven 2:9 24:-7
of__sixteen 18:9
of__team 11:6 24:7
of__the 2:11
of_a 0:21 2:-6 4:-14 17:-5 23:5 24:12
of_actual 11:6
of_all 2:17 18:5 21:-10 24:6
of_amazon 18:5 24:-4
of_both 0:-4 4:9
of_candi 24:7
of_each 9:9 13:-6 14:5 24:-7
of_employ 6:-7 24:11
of_everyon 11:4
of_everyth 5:17
of_financ 21:6 24:-5
of_her 11:7
of_it 4:17 11:-8 20:8 24:-9
of_leadership 17:-18 18:8
of_level 4:12 20:-4
of_life 2:-8 24:11
of_lp 18:13 24:-5
of_me 4:-9 21:10
of_mechan 21:15 24:-8
of_mine 4:-6 17:5 20:16 24:-10
of_my 0:-5 1:22 2:-8 3:-8 4:-5 5:10 11:22 12:4 14:-8 16:11 18:5 19:-7 20:8 21:-5 22:-6 24:-22
of_next 13:5 24:12
of_other 24:8
of_our 11:9
of_qualiti 2:-5
of_that 17:12 24:-11
of_the 0:-7 1:-8 2:16 6:5 11:-11 12:4 14:-8 17:13 18:-4 19:6 20:-10 24:-26
of_their 11:12 24:-5
of_them 1:5 4:5 20:4 21:9 24:-13
of_thi 0:5 4:-13 9:9 17:8 24:13
of_thing 2:12 4:6 6:14 12:-7 24:-10
of_todai 11:-11 24:7
of_us 4:13 6:-7 11:-6 21:-5
of_wellb 24:-9
of_what 6:9 12:-6
of_work 24:5
of_you 6:6
of_your 15:4
off 4:-14 7:16 10:-12 11:7 12:-6 13:8 14:-28 15:43 17:-5 19:-5 20:5 24:-19
off_ 7:17 10:-11 13:-11 14:-11 15:24 23:-4
off_<level> 4:-7 20:7
off__ 7:-5 15:16 24:-5
off__be 4:-5 20:5
off__good 15:5
off__on 24:10
off__remind 15:5
off__the 13:9 15:-8
off_and 23:5
off_by 24:7
off_first 4:-10 24:14
off_for 15:7 24:-5
off_on 13:5
off_perman 15:11
off_the 4:-5 6:4 7:12 24:-13
off_to 13:12 15:-4 24:-7
off_with 15:-4
offici 9:5 18:8 21:-4 24:-12
offici__or 18:6 24:-6
offici_lp 18:7 24:-9
offici| 18:6 24:-9
off| 4:-12 7:12 10:-8 11:6 13:-9 14:-19 15:36 23:-5 24:-7
often 21:5
often| 21:4
of| 0:4 1:7 2:7 3:-9 5:10 9:-6 13:-12 17:5 18:-7 19:-5 20:4 21:-4 22:-5 23:-8 24:7
oh 1:4 19:4
ohio 24:-5
ohio_ 24:-5
ok 2:-4 6:10 11:-4 13:4 21:-5 23:23 24:-10
ok_ 4:-7 6:-9 13:6 23:24
ok__what 6:11
ok_and 24:7
ok_so 23:-5
okai 23:14 24:-5
okai| 23:10
okr 13:-5 21:13
okr| 21:9
ok| 4:-4 6:8 23:19 24:-6
old 0:6 1:-7 4:-6 12:-11 20:16 24:11
old_ 12:-11 20:18
old_<hint> 4:-5
old_<section> 0:6
old__the 24:7
old_be 24:10
old_boss 21:4
old| 1:-5 12:-7 20:13 24:9
omar 11:5
on 0:10 1:-9 2:9 4:-20 6:-32 7:6 9:-15 10:-8 12:5 13:14 14:18 15:-30 16:-8 17:-6 18:9 20:21 21:17 23:-13 24:-8
on_ 2:8 4:9 6:-5 7:16 10:-5 12:-13 13:-14 14:21 15:-7 17:4 20:9 21:-8 24:-22
on_<company> 17:-15 24:24
on_<day> 4:-8 6:-5 9:7 11:8 12:-8 13:-7 14:11 17:-4 20:-5 21:-11 23:-5 24:9
on_<dimension> 0:-9 2:-7 11:-22 12:13 17:-8 19:10 20:8 21:-15 24:-10
on_<hint> 0:19 1:9 2:-8 4:-29 11:-4 12:49 21:19 24:-24
on_<number> 4:-4 20:6 24:7
on_<period> 12:-4 13:13 14:-5 20:7
on_<section> 0:4 4:-4 18:4 24:-5
on_<time> 11:-5
on__ 1:6 4:-12 6:-6 8:4 12:-8 15:-9 20:20 21:6 22:6 23:-6 24:26
on__4th 13:6
on__9th 16:5
on__<day> 11:-6
on__<dimension> 20:8 24:5
on__<hint> 1:6 4:9 11:-7 12:15 13:5 14:-9 16:-6 21:-8 24:-5
on__<level> 21:5
on__<number> 11:5 20:4 24:4
on__<time> 14:5
on__a 18:4 21:-4
on__accord 17:6
on__after 24:-6
on__and 4:-14 9:6 12:22 17:-5 24:-9
on__area 12:-9
on__at 14:6
on__be 2:12
on__boat 24:6
on__but 20:5
on__crew 11:6 24:-7
on__first 13:-5 24:5
on__for 24:9
on__go 4:-5
on__health 21:5
on__hook 4:6
on__i 2:-4 20:9 24:6
on__id 24:6
on__in 2:-4 20:-8 21:9 24:-5
on__integr 12:11
on__it 12:5
on__life 21:5
on__list 4:4
on__n 12:4
on__next 13:7
on__not 21:6
on__of 4:-7
on__onli 12:6
on__or 20:-6 21:8
on__phone 17:4
on__project 24:-9
on__public 11:7
on__sai 18:6
on__sinc 11:4 19:4
on__team 4:5
on__that 13:6
on__the 9:5 20:-7
on__there 9:6
on__thi 2:4
on__thing 20:5
on__till 13:5
on__to 11:7
on__tonight 24:6
on__trust 12:7 21:-7
on__usual 13:6
on__wall 24:-5
on__we 0:4
on__what 2:-4 16:5 24:8
on__which 20:5
on__you 9:-6 24:8
on_a 18:4
on_again 1:-4 2:12 14:13 15:-9
on_an 11:4
on_and 17:5 24:14
on_anoth 15:6
on_as 13:9
on_at 24:6
on_averag 4:-7 17:11 24:6
on_be 9:9 18:6 21:-7
on_both 24:11
on_buyer 12:7 19:6 24:-11
on_call 23:-4 24:8
on_do 4:-5 24:10
on_file 11:7
on_first 2:-5
on_get 4:12
on_github 11:14 12:-7 24:-7
on_how 4:-4 11:7 17:5 24:-6
on_in 9:-5
on_it 17:-4
on_just 2:12
on_level 24:6
on_long 21:6
on_me 3:11 8:11 12:-5 20:6
on_my 1:-4 4:-4 11:7 12:-5 17:4 24:17
on_not 4:12 21:-4
on_our 12:-4
on_paper 12:-5 16:7
on_patern 13:5
on_plane 24:-4
on_record 11:9
on_run 4:6
on_sustain 21:11
on_that 0:6 20:6 21:-4
on_the 0:-5 1:12 4:14 13:6 20:-5 22:-5
on_top 1:-6 2:-6 4:-9 12:9 17:6 24:-4
on_what 2:17 12:-6 20:8 21:4 24:-16
on_which 12:-12 18:5
on_work 21:11
onc 4:7 12:-5 13:5 14:11 20:-5 21:6
onc_ 13:8
onc__<period> 14:8
onc_a 12:-5 14:12
onc_and 21:5
onc_in 21:4
onc| 14:8
onli 0:6 2:23 4:-10 9:10 11:-19 12:15 13:8 14:-4 16:-6 20:-14 21:6 24:-16
onli_ 13:8 14:-8 17:6 20:11 24:-8
onli_<dimension> 0:7 4:-4
onli_<hint> 2:8 4:4 17:5
onli_<number> 9:8 23:5 24:4
onli__ 19:5
onli__<number> 12:7
onli__head 21:-5
onli__name 2:5
onli__the 0:12 2:5 4:-15 21:8
onli__titl 2:4
onli__to 9:5 12:7
onli__what 0:-7 4:5
onli_help 4:5
onli_how 9:9
onli_in 0:15 4:-13 21:8
onli_know 9:5 20:-4
onli_plai 24:5
onli_show 0:-10 4:8
onli_the 0:-7 2:10 9:-10 17:-5 20:-6 21:-8 24:-4
onli_there 14:4
onli_want 4:-4 9:7 12:10
onli| 0:4 2:13 4:-8 9:7 11:-8 12:11 13:6 16:-5 18:-4 20:-8 24:-14
onto 11:-5
on| 0:-6 2:4 6:-21 7:5 9:-5 10:-6 11:-6 12:18 13:8 14:14 15:-24 16:-13 17:-6 19:6 20:7 21:9 23:-12 24:-4
oop 1:22 16:-4 24:-9
oop__window 1:9
oop_that 1:9 16:-4 24:-5
oop_wrong 1:14 24:-5
oop| 1:15
open 0:8 1:-8 2:-4 6:-4 10:10 11:-9 12:6 14:-6 17:-6 18:-4 21:-7 23:-5 24:28
open_<deed> 20:5 24:-4
open_<posting> 12:-5 17:4
open__<day> 24:4
open__<hint> 17:4
open__in 24:11
open__note 1:-5 12:11
open_a 24:6
open_job 2:-4 12:-4 24:16
open_my 1:-7 10:12 12:15 24:-21
open_on 14:-5 24:6
open_the 17:4 24:11
open_up 0:9 11:-8 24:-4
open| 0:6 1:-5 10:7 11:-6 12:4 14:-4 17:-5 21:-5 24:18
opportun 21:11 24:-6
opportun| 21:7
or 0:-12 1:-7 2:-26 9:6 11:-21 12:-6 13:-5 15:-4 16:-8 17:13 18:13 19:-13 20:11 21:10 24:7
or_<hint> 4:-5 17:-9 21:13
or_<number> 0:-4 11:-6 12:6 14:-6 17:-10 24:18
or_<section> 24:-4
or__ 20:-7 21:8 24:15
or__<hint> 17:7 20:4 24:-11
or__<level> 0:-10 24:11
or__<time> 14:-4 17:-9 24:11
or__at 24:-6
or__do 21:4
or__i 0:-4 9:10 12:-5 21:4 24:-6
or__in 21:7 24:5
or__it 0:6 4:-7 17:6 21:-6
or__me 24:8
or__that 17:-6
or__the 24:-6
or__there 2:-4 20:7
or__what 4:-7 24:10
or__you 17:4
or_a 0:-14 21:-4 23:9 24:6
or_be 0:8 2:-10 4:-9 9:15 12:-7 19:-4 20:13 21:-13 24:-6
or_both 12:5
or_can 17:4 24:-7
or_do 18:6 24:-13
or_i 24:-8
or_if 21:5
or_it 12:5
or_just 0:5 21:-9 24:9
or_more 9:8
or_nah 24:-6
or_no 20:-4 24:13
or_not 4:4 11:-5 12:-6 20:6 21:-9
or_on 21:4
or_onli 4:6 17:5 24:-8
or_so 18:9
or_stai 24:5
or_stale 2:-5 20:8 24:-10
or_the 11:4
orchestr 21:14 24:-8
orchestr_<deed> 21:14 24:-8
orchestr__pop 21:10
orchestr| 21:5 24:-6
order 4:-14 11:-5 15:-7 18:4 19:-6 21:-4 24:34
order_ 18:8 24:-13
order__ 4:-5 24:11
order| 4:-9 11:-5 15:-5 24:24
org 4:7 11:6 20:-7 21:-12 24:11
org__ 21:-8 24:10
org_chart 20:-5 21:-12 24:13
org_what 4:10
org| 4:5 11:4 20:-5 21:-8 24:7
or| 0:-9 1:-4 2:-17 4:-5 6:-6 9:6 11:-11 12:-7 16:-5 17:6 18:10 19:-8 20:5 24:7
other 0:18 2:-6 9:-5 12:10 16:-8 19:-5 21:-10 24:-5
other_ 0:8 24:7
other_<number> 0:7
other__ 0:8 4:-5
other__<deed> 24:4
other__us 4:13 6:-5
other__with 0:5
other__your 6:7
other_and 0:7 4:-6
other_can 4:19 6:-6 20:6
other_for 0:6 24:-4
other_have 24:6
other_level 0:-22 9:5
other_pleas 0:8
other_than 0:5
other_thing 6:10 21:-4
other_what 11:9
otherwis 14:4
otherwis_ 14:4
other| 0:13 12:9 16:-5 21:-6 24:-4
our 0:-31 2:-6 6:-6 9:-10 11:20 12:-6 13:-6 16:-7 17:-19 18:5 20:-15 21:-20 22:-4 24:17
our_ 0:-12 24:6
our_<dimension> 4:-7 11:-8 24:23
our_<guideline> 4:8 21:6
our_<hint> 4:-7 11:12 19:-5 20:-5 24:20
our_<number> 4:4 11:-5 24:5
our_<section> 4:7 17:-20 24:8
our__ 17:-14 24:9
our__<hint> 0:-5 12:6 24:-6
our__ask 24:9
our__from 18:4
our__got 24:9
our__to 11:5
our__what 4:8
our__with 0:-5 24:4
our_job 2:5
our_last 19:8 24:-6
our_migrat 11:5 19:-4
our_new 9:-9 24:14
our_size 11:6 24:-8
our_team 11:-5 18:5 24:-8
our| 0:-20 6:-6 9:-6 11:12 17:-12 20:-5 21:-12 24:21
out 1:21 4:10 6:10 11:-8 14:-5 16:17 18:8 19:9 20:-8 23:-6 24:-4
out_ 1:4 6:9 11:-4 13:5 15:6 21:7 23:-4 24:-7
out__ 1:12 4:9 11:-7 24:-6
out__<hint> 16:5
out__<number> 19:13 24:-4
out__a 24:6
out__be 1:4 11:-4
out__github 0:4
out__i 12:7
out__my 16:10 24:-8
out__the 11:7
out__you 6:4
out_again 1:18 11:-6 12:-5
out_for 4:5 24:13
out_it 1:6 11:-6
out_my 16:9 24:-7
out_of 1:-7 4:-7 12:-7 16:21 19:16
out_on 0:6 11:11
out_the 18:5
outcom 0:4 24:-8
outcom_ 0:4 24:-8
outcom| 24:-6
outsid 0:10 4:6 20:-5
outsid| 4:4
out| 0:5 1:13 4:9 6:9 16:10 18:5 19:5 20:-5 24:-9
over 4:7 11:4 12:10 13:8 20:-8 24:-19
over_<number> 4:4
over__ 4:6
over__summer 12:8
over_the 11:6 12:8 16:6 24:-12
over_to 0:4 16:-8
overal 0:11 9:-6 11:10 12:-5 20:11 24:-9
overal_ 11:10 12:-5 20:12 24:-7
overal| 0:7 9:-4 11:7 20:8 24:-6
over| 11:5 12:7 13:6 16:-5 24:-12
ow 4:20 12:-9 20:-6
ow_<hint> 4:20 12:-9 24:-7
ow__ 4:14 12:-6 24:-5
own 2:-7 4:21 10:14 16:-4 17:-8 19:18 22:-6 24:-23
own_ 4:6 11:5
own_<hint> 4:9 11:-5 19:4 24:-5
own__ 4:8 10:11 19:-4 21:-5 24:-4
own__be 19:6
own__for 19:5
own_i 11:7
own_mark 11:-6 19:9
own_note 0:8 20:5
own_score 11:-5 19:7
own_team 11:-5
own_term 21:10
own_the 24:-5
own_word 11:6 19:-5 21:-5
owner 11:6 24:-8
own| 0:-6 4:13 10:10 17:-5 19:15 24:-14
owt 21:8
owt| 21:6
ow| 4:14 12:-6
o| 24:6
packag 16:13
packag| 16:9
packet 0:-5 4:-32 5:-14 10:-6 11:-14 14:-7 16:94 20:-10 21:-6 22:9 23:-18 24:-40
packet_ 5:-12 6:6 10:-4 12:-6 14:-5 16:27 20:-5 21:-4 22:4 23:-15 24:-9
packet__ 4:-8 16:22 24:-11
packet__<level> 4:-14 16:16
packet__of 16:6 24:-5
packet_draft 16:13 24:-11
packet_for 4:-20 16:24 24:-4
packet_out 16:9 24:-7
packet_pleas 16:14
packet_togeth 11:-6 16:10
packet_with 16:-9 22:4 24:-4
packet| 4:-22 5:-10 10:-4 11:-8 14:-5 16:57 20:-7 22:6 23:-13 24:-28
page 6:20 11:7 21:-7 23:-6
page_ 6:23 23:-6 24:-8
page__in 21:-4
page_and 24:4
page| 6:16 24:-7
pair 12:-4
panic 24:8
panic_ 24:8
panic| 24:5
paper 11:7 12:-7 16:14 24:5
paper_be 24:9
paper| 11:5 16:5 24:4
parcel 2:-13 20:-5 24:20
parcel| 2:-9 24:11
parent 20:-4 24:5
parent_<period> 20:-4 24:5
pari 24:8
pari_ 24:6
pari| 24:6
park 4:-10 6:-6 17:4 20:-10 21:-11 24:33
park__ 21:-7 24:9
park_spot 20:-5 21:-10 24:10
park| 4:-5 20:-7 21:-8 24:24
part 0:24 2:-6 9:-11 12:-6 17:16 18:-10 20:16 21:25 24:-32
part__ 17:6
part__<hint> 0:-7 21:14 24:-4
part__be 20:5 21:-4
part__on 0:6 21:4 24:-4
part__the 9:-4 18:-7 21:6
part__thi 17:4
part__when 0:7
part_for 4:12
part_of 2:-5 9:-6 18:-8 20:8 21:7 24:-7
part_on 0:-7 17:5
part_pleas 17:10 20:7
part_wai 0:22 9:-5 21:-11 24:-5
part_what 20:4
parti 11:7
parti| 24:4
part| 0:15 2:-4 9:-8 17:10 18:-6 20:14 21:10 24:-22
pass 4:4 20:5 24:-5
pass_<deed> 4:4
pass_from 20:7
passag 4:-8 9:-7 11:-5 21:36 24:-10
passag__market 4:-5 21:5
passag_in 9:-7 21:7
passag_with 4:-7 11:-5 21:7 24:-6
passag| 4:-5 9:-5 21:25 24:-7
passwd 23:-4 24:8
passwd_ 23:-4 24:8
passwd| 24:6
password 6:-6 20:-5 21:-4 24:28
password_ 6:-6 20:-5 24:10
password| 24:16
pass| 20:4
past 0:7 4:-6 12:10 14:5 20:-7
past__<hint> 24:5
past_the 20:-4 24:6
past| 0:5 4:-4 12:8 14:4 20:-5
patent 4:-8 11:11
patent| 4:-6 11:7
patern 13:7
patern| 13:5
pattern 4:5
paul 20:-23 24:19
paus 13:56 14:-32 15:-16 23:-10
paus_ 13:27 14:-7 23:-10 24:-13
paus__ 13:8 15:-7
paus__<number> 13:6
paus__nudg 13:16 15:-7
paus__till 14:-6
paus_my 13:11 15:-10 24:9
paus_not 13:-9 15:11
paus_nudg 13:20 14:-9 15:-10
paus_the 13:-8 24:11
paus_until 13:5 14:-8
paus_with 13:5 15:-4
paus| 13:40 14:-22 15:-11 23:-7
payback 0:14 4:-5 12:6 13:-4 19:13 24:-17
payback_<hint> 0:5 19:6 24:-8
payback__boardroom 12:5 19:5
payback_and 12:7 19:8
payback| 0:10 12:4 24:-10
payslip 10:-5 13:-10 20:-7 23:-4 24:31
payslip| 13:-7 20:-5 24:19
pdf 12:-6 16:21 24:9
pdf_ 24:18
pdf| 16:15 24:6
peac 13:5 24:-7
peac__the 24:-5
pep 20:9 24:-6
pep_talk 20:9 24:-6
pep| 20:7
per 4:9 9:-5 17:7 21:-7
per_<guideline> 4:7
per_<posting> 17:4
per__ 0:4 4:5
per_the 9:-4
perf 4:6 24:-4
perfect 14:4 23:25 24:-12
perfect| 23:18 24:-8
perform 11:14 17:-6 21:4 24:-10
perform_ 17:-5
perform_<hint> 11:5
perform| 11:10 24:-7
perf| 4:4
perman 14:-5 15:22
perman| 15:15
person 4:-6 6:-8 14:6 19:-5 23:9 24:-8
person_ 6:-4 11:-4
person__the 14:4
person| 4:-5 6:-5 14:4 23:6 24:-5
per| 4:6 21:-5 24:5
petra 11:6
phase 11:12
phase_<number> 11:7
phase__ 11:4
phase| 11:7
phone 17:4 24:28
phone_<hint> 4:-7 24:20
phone__of 24:10
phone_can 17:5
phone_with 24:9
phone| 24:16
phrase 11:-4 21:27 24:-7
phrase_<hint> 21:10
phrase| 21:11
pick 0:-5 4:13 11:-5 24:6
pick__ 4:8
pick_up 0:-5 24:7
pick| 4:9 11:-4
pictur 24:12
pictur_of 24:12
pictur| 24:8
pilot 6:-6 11:9
pilot_ 6:-6
pilot| 6:-4 11:6
ping 4:-5 7:-6 11:-11 12:-6 13:32 14:16 15:29 20:-7 23:-6 24:-31
ping_ 7:-5 13:-5 15:16 24:-6
ping__<day> 14:4 24:-4
ping__everi 15:7
ping_for 13:10 24:-7
ping_me 12:-6 13:5 14:16 15:6 24:-14
ping_till 13:10
ping| 7:-4 11:-7 12:-5 13:23 14:7 15:20 20:-5 24:-22
pirat 24:4
pitch 0:4 4:12 11:-6 19:6
pitch__hypercar 4:9
pitch_to 4:12 11:-5 19:6
pitch| 4:9 11:-4
pizza 19:-4 23:-4 24:18
pizza| 24:12
pkt 2:-5 5:-5 16:53 23:-7 24:-17
pkt_ 5:-5 16:32 23:-7 24:-13
pkt| 16:37 23:-5 24:-12
place 2:-11 4:-6 11:-5 18:-5 20:-6 21:39 24:-11
place_ 4:9 21:-14 24:7
place__it 21:5
place__the 4:-10 21:4
place_i 21:8
place_of 2:-5 21:5
place_where 4:-10 21:15 24:-8
place_which 21:6
place| 2:-7 21:24 24:-11
plai 24:5
plain 1:-5 12:22 16:-5
plain| 12:15
plan 4:6 11:16 12:-6 24:-9
plan__ 4:4
plan__<period> 11:5
plan_everi 11:6
plane 17:4 24:-6
plant 24:6
plant| 24:5
plan| 4:4 11:12 12:-4 24:-5
platform 11:9
platform| 11:6
pleas 2:8 3:4 4:-5 5:-5 6:9 12:9 13:21 15:15 20:-6 21:-10 22:5 23:-16 24:-19
pleas_ 1:-5 5:-4 6:14 9:17 10:10 11:-12 12:22 13:-8 14:4 15:-13 16:21 17:6 18:12 19:-5 20:-11 21:-6 23:-10 24:-24
pleas_<day> 13:-5
pleas_<hint> 4:-8 11:21 15:7 19:-7 20:9 24:-6
pleas_<level> 4:7
pleas_<number> 11:-9 24:12
pleas__ 0:5 4:-5 11:7 12:4 24:12
pleas__<deed> 19:5
pleas__<dimension> 4:7
pleas__<hint> 24:6
pleas__a 2:5
pleas__all 1:5 2:10 3:8 12:-7 24:-6
pleas__and 11:8
pleas__at 11:-4 13:4 24:-7
pleas__be 20:7
pleas__eras 1:6
pleas__have 13:5
pleas__him 24:7
pleas__it 1:5 4:-9 19:4
pleas__me 12:5 14:14 20:-4
pleas__more 15:4
pleas__my 20:-4 22:10
pleas__not 15:8 19:5
pleas__note 12:5
pleas__of 21:11 24:-4
pleas__remind 13:9
pleas__show 0:-6 4:5 12:6
pleas__team 24:6
pleas__tell 24:6
pleas__that 11:9 24:-5
pleas__the 0:9 1:5 4:-9 11:-18 13:15 15:-5 16:-5 24:12
pleas__them 15:6
pleas__thi 11:4 13:-4 24:7
pleas__with 20:5
pleas__write 15:10
pleas__you 4:10
pleas_all 0:8 18:-6 21:13 24:-4
pleas_allow 12:-6 22:10
pleas_ask 11:4
pleas_be 13:6 24:-5
pleas_cancel 15:5
pleas_check 20:7
pleas_correct 19:7
pleas_dear 24:9
pleas_delet 1:6 11:-5
pleas_do 15:8
pleas_end 13:-7 15:12
pleas_eras 3:13 11:-4
pleas_explain 0:5
pleas_find 21:4
pleas_finish 15:6
pleas_for 2:13 16:-5 21:-5
pleas_from 13:5 20:6
pleas_give 12:12 16:-4 22:5
pleas_handl 4:-7 11:-5 24:10
pleas_i 3:5 4:4 11:7 12:-6 13:10 21:-6 24:-11
pleas_keep 11:15
pleas_let 16:-6
pleas_list 12:8 21:6
pleas_log 11:5
pleas_make 11:-8 13:8 15:-5 22:4
pleas_never 14:-6 15:10
pleas_no 13:12 24:-6
pleas_not 2:-6 16:-5 18:5
pleas_note 11:20 12:-6 24:-8
pleas_onli 0:-10 4:7
pleas_our 11:5
pleas_prepar 16:6
pleas_put 14:4
pleas_record 11:9
pleas_remind 14:9
pleas_remov 1:19 12:-14
pleas_sai 24:4
pleas_send 11:-4 24:10
pleas_set 4:-4 19:7
pleas_settl 0:5 4:-6
pleas_show 12:9 20:-6
pleas_take 24:5
pleas_teach 6:5
pleas_that 4:5
pleas_the 12:5 18:-5 24:-7
pleas_to 1:7 4:-5
pleas_translat 23:-4 24:16
pleas_where 20:10
pleas_which 4:5
pleas_write 19:5
pleas_you 12:8
pleas| 0:-4 2:8 4:8 6:7 11:-21 12:5 13:14 15:6 17:7 19:7 21:-5 23:-8 24:-6
plu 0:4 15:10
plu_<dimension> 0:5
plu_the 24:4
plu| 15:7
point 2:-6 4:-5 12:-6 19:9 20:20 24:-5
point_ 20:10
point_at 2:-5 20:5
point_of 11:5 24:-6
point| 19:6 20:6
poke 11:-14 12:-11 14:26 15:7 20:9 23:-4 24:-18
poke__<day> 14:4
poke__in 20:5 24:-5
poke_hole 20:7 24:-7
poke_me 12:-11 14:25 15:-4 24:-10
poke| 11:-8 12:-8 14:17 15:5 20:6 24:-12
polici 8:12 23:-10 24:22
polici_ 8:12 23:-10 24:15
polici| 8:9 23:-7 24:11
polit 20:6 24:8
polit| 20:4 24:6
poll 14:-7 24:6
pop 15:6 21:16
pop_up 15:6 21:16
por 18:5 24:-8
por_favor 18:5 24:-8
possibl 11:-6 18:8
possibl_ 11:-4 24:5
possibl| 11:-4 18:5
post 11:4
poster 18:13
poster| 18:8
practic 0:-10 4:10 11:16 24:-13
practic_ 11:7 24:-7
practic__<hint> 0:-5
practic__and 4:8
practic_and 0:-7 11:5
practic| 0:-7 4:8 11:8 24:-9
prais 11:6 24:-8
prais| 11:4 24:-5
prefab 19:11
prefab| 19:8
prep 11:7 18:9 24:-10
prep_ 11:6 18:5 24:-10
prep__<hint> 18:5
prepar 11:-11 12:5 16:9 20:5 24:-5
prepar_<number> 11:-5 16:7
prepar__for 20:5
prepar__the 20:6
prepar_for 12:6 20:8 24:-6
prepar_the 16:6
prepar| 20:7
prep| 11:5 18:9 24:-7
prescript 21:8
prescript| 21:6
pretend 4:5
previou__you 24:5
price 0:-6 6:-10 23:-6 24:25
price_ 23:-6 24:12
price__ 6:-7 24:5
price| 0:-4 6:-7 24:17
principl 0:-5 1:-6 2:-13 4:-29 6:-5 11:-12 12:-9 16:-10 17:-13 18:112 19:-11 21:-27 23:-9 24:-43
principl_ 4:-16 18:20 19:-5 23:-8 24:-10
principl__ 12:-4
principl__a 18:6
principl__amazon 18:8
principl__be 18:8
principl__in 18:-7 24:8
principl__me 24:-5
principl__of 18:-9
principl__the 17:-13 18:9
principl__there 18:11
principl_about 18:11 24:-6
principl_again 18:5
principl_and 18:5
principl_be 18:6 21:-11 24:8
principl_from 18:9
principl_i 18:6
principl_list 12:-5
principl_of 18:5 24:-4
principl_on 18:12
principl_or 18:4 21:-7 24:-6
principl_pleas 2:-6 18:15
principl_section 17:6 18:-18
principl| 2:-9 4:-20 11:-7 12:-6 16:-7 17:-9 18:65 19:-7 21:-17 23:-6 24:-26
print 1:-15 11:-16 12:26 13:-4 17:-5 20:-4 21:6 23:-9 24:28
print__ 24:4
print__lot 12:12 24:-6
print__system 23:-7 24:13
print_the 1:-6 11:-7 12:13 24:7
print_them 24:4
print_your 23:-9 24:11
printer 23:-5 24:13
printer| 24:9
print| 1:-11 11:-11 12:18 17:-4 21:4 23:-7 24:20
privaci 8:44 23:-13 24:-15
privaci| 8:31 23:-9 24:-10
privat 6:15 11:-4 24:4
privat_note 11:-4 24:11
privat| 6:11
priya 4:-4 9:-21 11:9 24:14
priya_ 9:-21 24:19
priya| 9:-14 24:12
procur 9:-6 21:7
procur_ 9:-6
procur| 9:-4 21:5
prod 24:17
produc 20:-5
produc_ 20:-5
product 4:12 24:-7
product| 4:9 24:-5
prod| 24:12
profession 24:11
profession__ 4:-5 24:9
profession| 24:8
profil 10:32 12:-5 20:-7 23:-5 24:-13
program 11:10
program| 11:7
project 1:8 4:14 11:19 12:-14 16:-8 21:-9 24:-21
project_ 4:18 24:-8
project_<hint> 11:6
project_be 11:6
project_in 24:10
project_on 18:4 24:-5
project| 1:6 4:10 11:14 12:-9 16:-5 21:-5 24:-13
promis 4:5 11:-8 20:6 24:-6
promis_<deed> 4:8 24:-5
promis| 4:5 11:-5
prompt 14:7 23:-12 24:15
prompt_ 23:-9 24:19
prompt__everi 24:6
prompt_and 24:9
prompt| 14:5 23:-8 24:10
proof 2:-4 4:-4 12:-9 16:5 20:15 21:-8 24:-9
proof__<dimension> 12:-5 20:7
proof_for 4:-4 16:5 21:-4 24:-7
proof_in 2:-4 20:8
proof| 12:-6 20:10 21:-5 24:-7
proserv 24:13
proserv| 24:9
prosewar 4:-5 11:5
protect 3:-5 8:19 20:-5 23:-4
protect_<deed> 3:-5 8:19 20:-5 23:-4
protect| 8:13
protocol 4:6 21:6 24:-6
protocol_<level> 4:6 24:-5
protocol__ 4:4
protocol_in 21:6
protocol| 4:4 24:-4
proud 15:6
prove 0:7 11:-5 20:20 24:-9
prove_ 0:7 4:-6 20:6
prove_that 4:4
prove| 20:14 24:-6
ps 9:5
pub 24:7
public 4:11 6:4 11:8 24:-9
public__ 4:8 24:-5
public_blog 0:6 11:6
public| 4:8 11:6 24:-7
pull 1:5 11:-13 12:25 21:-4
pull_<deed> 1:7 11:-5
pull__ 1:4
pull_up 11:-5 12:23 21:-4
pull| 11:-9 12:12
pune 24:8
pune_and 24:8
pune| 24:5
put 9:-5 11:-15 12:5 14:6 16:11 19:18 21:-5
put_<deed> 11:-15 12:5 14:6 16:11 19:18 21:-5 24:7
put__<number> 19:5
put__a 17:-4 19:4 24:6
put__down 12:5
put__in 4:4 11:12 16:-5 24:-4
put__it 11:15
put__me 11:-8 19:13
put__my 11:-8 16:4
put__the 11:-12 14:5 24:4
put__thi 24:6
put__togeth 11:-5 16:11
put| 4:5 11:-15 12:4 17:4 19:15
pwned 11:-8 24:23
pwned_<deed> 11:-8 24:23
pwned| 11:-6 24:16
python 0:-15 11:-4 24:29
python__that 24:7
python| 0:-11 24:20
q1 24:7
q1_ 24:7
q1| 24:5
q2 11:15 19:-5
q2_ 11:7 19:-5
q2_<hint> 11:8
q2| 11:10
q3 11:5
qualiti 2:-10 21:24 24:-9
qualiti__the 21:6
qualiti_deliveri 21:11
qualiti_in 2:-5 21:9 24:-5
qualiti| 2:-7 21:17 24:-6
quarter 11:7 20:8 24:-8
quarterli 11:6 17:-5
quarterli_<hint> 11:6 17:-5 21:-5
quarter| 11:4
quest 4:-4 20:10
question 0:-8 4:6 6:14 9:13 11:-8 20:6 24:-14
question_ 20:5
question__you 6:10 24:-7
question_but 0:-4 9:10 21:-4
question_can 6:11 24:-11
question_from 9:5
question_on 21:4
questionnair 11:4
question| 6:8 9:10 24:-8
quest| 20:7
quick 4:6 17:16 24:-12
quick_ 24:5
quick| 17:12 24:-7
quiet 11:-6 13:24 15:-6 24:-12
quiet__<number> 13:10 24:-8
quiet_for 11:-6 13:18 24:-12
quiet| 13:14 24:-8
quit 1:-4 11:17 13:-5 14:-4 15:13 20:-4
quit_ 20:-4 24:20
quit__me 15:11 24:-6
quit_i 11:4
quit| 11:7 15:9
quot 0:-4 6:10 21:31 24:-6
quot_<deed> 21:17
quot_<hint> 21:4
quot__<guideline> 6:7
quot_from 4:5
quot_it 4:-5
quot_the 6:10 21:-4
quot| 6:7 21:16
rain 12:5 14:-4 23:-5 24:9
rain_in 24:5
rain| 24:6
rais 6:-5 11:10 19:5 24:14
rais_my 19:7
rais| 11:7 24:10
raj 24:11
raj| 24:8
ran 11:14 12:-4 24:-6
ran_<deed> 11:14 12:-4 24:-6
ran__the 11:4
rang 11:-4 24:8
rang| 24:6
ran| 11:10
rate 0:-6 1:13 3:6 4:-23 6:6 10:-9 11:-13 12:-16 15:-7 16:-4 19:56 21:-10 22:7 23:-10
rate_ 1:25 6:7 11:-7 12:-6 19:4 21:-5 22:5 23:-7 24:-6
rate_<deed> 12:-5 19:-11 20:7 24:8
rate_<dimension> 0:-5 1:-7 19:18
rate_<hint> 19:13 22:13 24:-14
rate_<number> 19:12 24:-13
rate__ 1:5 3:-6 6:7 19:21 20:-6 24:-18
rate__<dimension> 11:-4 19:5
rate__<hint> 19:8 24:-8
rate__<number> 1:-6
rate__a 24:-5
rate__my 24:20
rate_and 1:-6 3:14
rate_for 11:-6 19:6
rate_me 3:-6 19:18 24:-19
rate_myself 6:13 19:18 20:-8 24:-21
rate_of 24:15
rate_pleas 1:9 19:-6
rate_to 4:-14 24:11
rate| 0:-4 1:9 3:5 4:-16 6:5 10:-7 11:-6 12:-11 15:-5 19:39 21:-6 22:5 23:-7
rather 14:8 21:7
rather| 14:6
rdy 6:-6 20:44 23:-6 24:-16
re 0:6 11:-10 13:6 20:5 24:6
re_<dimension> 0:6
re_<hint> 4:6 11:-16 12:8 13:6 20:5
re__ 11:-5 24:7
re__<hint> 11:5
read 0:12 1:-6 4:8 8:8 11:5 12:24 14:-6 16:-17 17:7 20:-12 21:13 22:5 24:-8
read_ 11:7
read_<hint> 20:-6 21:8
read__ 6:11 12:-5 24:-5
read__back 12:7
read__note 12:13 24:-4
read__packet 16:-5
read__the 4:4
read_all 12:-5 17:4 21:4
read_along 4:4
read_it 6:14 24:-7
read_me 12:10 16:-12 21:-4 24:18
read_my 12:12 16:-8
read_that 4:-4
read_the 0:9
read_what 6:-10 8:10
reader 11:4
reader_ 11:4
readi 0:-10 4:-35 6:-9 10:-8 11:-6 12:-16 17:-8 18:-5 19:-8 20:95 21:-8 22:24 23:-19 24:-34
readi_ 10:-6 12:-5 16:-6 20:17 22:-8 23:-15 24:4
readi_<dimension> 0:-5 4:-16 20:18
readi_<hint> 4:-5 17:-4 20:15 22:8 24:-6
readi_<level> 4:-5 20:9
readi_<person> 20:-10 22:4
readi__ 4:-15 20:24 24:-4
readi__<dimension> 20:5
readi__<level> 4:-8 24:6
readi__<person> 20:-8 22:6 24:-7
readi__be 20:7 22:7 24:-4
readi__i 20:9 24:-6
readi__it 20:4
readi__the 4:5 20:-4
readi_be 24:-8
readi_do 20:9
readi_for 4:-6 20:-8 24:5
readi_pleas 20:-4 22:5
readi_she 22:5
readi_there 20:12
readi_to 24:-5
readi_with 11:-5 20:-9 22:8
readi| 0:-7 4:-23 6:-6 10:-6 12:-10 17:-6 19:-5 20:59 21:-5 22:15 23:-13 24:-24
read| 4:6 8:6 11:4 12:15 16:-14 17:4 20:-5 21:7
real 23:9 24:-13
realli 0:10 4:12 20:-6 23:9
realli| 4:12 20:-5 23:7 24:-4
real| 23:6 24:-9
rebas 0:-6 24:12
rebas| 0:-4 24:9
receiv 13:-5 15:8
receiv| 15:5
recept 24:9
recip 18:7 23:-7 24:21
recip_for 24:12
recip| 18:5 23:-5 24:15
recogn 21:5
recogn_<deed> 21:5
recogn| 21:4
recommend 24:13
recommend| 24:10
record 0:-4 4:-13 9:5 11:47 12:15 14:-6 21:-10 24:-30
record_ 11:7
record_<deed> 12:6
record_<hint> 11:10 24:-13
record__me 11:7 24:-6
record_for 11:10 24:-8
record_my 11:6 14:-5
record_that 19:4
record_thi 11:5 24:-5
record| 4:-4 11:9 12:10 21:-6 24:-9
red 20:5
redesign 24:-4
redesign_<deed> 24:-4
ref 24:6
ref_ 24:6
refer 4:-5 11:5 17:-10
refer_ 4:-5 11:4 17:-10
refer| 17:-7
ref| 24:5
regard 21:5
regard_<hint> 21:5
region 2:-9 11:18 16:-5 19:-6 20:-6 21:19 23:-6 24:-12
region_ 11:5 21:13 23:-6 24:-9
region__<hint> 11:6
region__the 2:-5
region_in 2:-7 21:6
region| 2:-6 11:11 19:-4 21:13 23:-4 24:-7
reinvent 4:7 19:11 24:-5
reinvent__while 4:5
reinvent_the 4:8 24:-5
reinvent| 4:5 19:8
reject 24:20
reject| 24:14
releas 14:-6 17:-12 24:16
releas| 14:-4 17:-9 24:11
rememb 0:-7 1:-4 4:-8 11:57 12:12 17:-4 19:-11 21:8 24:-28
rememb_<deed> 11:7
rememb_<hint> 4:-4 11:21 24:-10
rememb__for 11:10
rememb__i 12:7
rememb_a 21:11
rememb_someth 11:12 21:-5
rememb_that 11:12 19:-6
rememb| 11:35 19:-7 24:-13
remind 1:-8 2:7 3:-5 4:5 6:-5 7:-10 9:-6 10:-5 11:-37 12:-13 13:47 14:62 15:58 16:-6 17:-5 18:-6 19:-11 20:-9 21:-9 23:-19 24:-63
remind_ 3:-4 7:-4 14:-15 15:36 24:-5
remind_<day> 13:-5 14:5 23:-6
remind_<deed> 14:7 24:5
remind_<number> 13:7
remind__ 13:-7 14:9 15:11
remind__<day> 13:-6 14:31 15:-5 24:-11
remind__<number> 13:5
remind__<period> 13:17 15:-10 24:-5
remind__<time> 11:-4 14:10 23:-4
remind__at 14:6 24:-4
remind__ever 15:6
remind__everi 11:-5 14:5
remind__good 13:-5 15:10
remind__it 13:6
remind__next 13:11
remind__not 13:4 15:5
remind__of 14:-4
remind__on 14:9 24:-9
remind__to 14:-13 15:-6 19:-4 24:22
remind__what 2:7 4:6
remind_anymor 14:-5 15:14
remind_be 13:6
remind_come 14:11 24:-13
remind_ever 15:4
remind_for 15:16 24:-8
remind_i 13:6
remind_in 13:5
remind_me 2:14 4:8 9:-5 11:-8 12:-7 14:-4 15:-17 19:-10 24:10
remind_off 13:-5 15:17
remind_on 11:-13 13:-5 14:22
remind_onli 15:5
remind_quiet 13:4
remind_thi 24:-4
remind_till 13:11 14:-7
remind_to 14:37 15:-7 24:-18
remind_until 13:11 15:-11
remind_while 13:11 15:-5
remind_would 14:7
remind| 1:-4 7:-7 11:-22 12:-9 13:25 14:43 15:40 16:-4 19:-7 20:-6 21:-6 23:-13 24:-44
remov 1:42 3:25 11:-11 12:-26 13:-6 14:-5 15:11 19:-5 24:-4
remov__ 15:4
remov__my 1:6 3:6 12:-7
remov__note 1:23 11:-5 12:-8
remov_all 1:9 3:8 12:-10
remov_my 1:9 12:-5
remov_the 1:14 11:-6 12:-8
remov| 1:23 3:17 11:-5 12:-15 13:-4 15:8
renew 11:5
renew_<deed> 11:7
reorg 20:13 24:-8
reorg_<number> 20:13 24:-8
reorg| 20:9 24:-6
replac 1:-6 11:-5 24:16
replac| 1:-4 24:11
repli 24:5
report 0:13 3:-4 4:24 6:-5 12:-12 17:6 19:6 21:-9 24:-12
report_<hint> 3:-4 12:-10 17:9 24:17
report_<level> 4:-7 20:8
report__ 4:-5 19:5 20:5
report__<hint> 4:11 24:-5
report__ask 9:6
report__the 4:-4 17:7
report_and 0:5 4:10 24:-5
report_be 0:7
report_what 6:-4
report| 0:4 4:18 12:-8 17:5 19:5 21:-6 24:-11
request 6:8 20:-6 24:16
request_ 24:9
request| 6:6 20:-4 24:11
requir 4:5
reset 6:-9 20:-9 24:19
reset__password 24:7
reset_it 24:9
reset_my 6:-7 20:-9 24:10
reset| 6:-6 20:-6 24:13
resign 19:7
resolv 11:8 24:-4
resolv_<deed> 11:6
resolv| 24:-4
respect 0:8
respect| 0:6
rest 13:9
rest__the 13:6
restart 24:10
restart__build 24:6
restart_the 24:10
restart| 24:6
restaur 6:-4 19:-5 24:23
restaur| 24:16
rest| 13:4
result 0:-5 4:5 17:5 24:13
result_<hint> 4:8
result__<hint> 17:6
result_do 17:9 24:-5
result| 24:9
resum 14:23 15:-16
resum__ 14:16 15:-11
resum| 14:16 15:-11
retail 11:14
retail| 11:5
retain 24:5
retro 11:6 24:-8
reveal 23:-4 24:19
review 0:-6 11:16 12:-8 14:-6 15:-4 19:-6 21:-8 24:19
review_ 11:5 21:-6
review__me 24:8
review__the 11:6
review_and 11:7 12:-5
review_be 20:4 24:-8
review_for 24:7
review_i 24:7
review_with 11:8
review| 11:7 12:-7 14:-4 24:11
re| 0:4 11:-7
rf 4:9 23:-6 24:11
rf_ 4:9
rf| 4:7 24:8
rhythm 24:-7
rhythm| 24:-4
rid 1:26 11:-10 24:-18
rid__it 1:9 11:-7 24:-5
rid_of 1:26 11:-10 24:-18
rid| 1:19 11:-7 24:-12
right 0:9 2:-5 4:13 6:-7 18:-4
right_ 24:11
right__ 6:-5
right_by 4:4
right_now 6:-7 20:5 24:-5
right| 0:4 6:-5
ring 0:-5 9:-4 24:19
ring| 24:13
risk 2:-6 4:-6 9:-4 11:4 20:-6 21:33 24:-14
risk_ 0:-5 21:12
risk__ 20:-4 21:6
risk__<deed> 0:4
risk_on 11:5
risk_take 20:-6 21:15 24:-7
risk| 20:-4 21:23 24:-10
rm 1:8 4:9 12:-6 23:-6 24:9
rm__ 4:7
rm_rf 4:9 23:-6 24:11
rm| 1:5 4:7 12:-4 24:7
rob 11:11
robot 2:-4 6:12 23:6 24:-15
robot_what 6:16 23:-5 24:-6
robot| 6:9 23:4 24:-11
rock 6:-6 23:10
role 2:17 9:8 10:18 17:13 21:-6 24:-17
role_ 9:9 10:18 24:-6
role| 2:7 9:6 10:13 17:7 24:-11
rollout 4:-6 11:10 12:5 24:-9
rollout_ 11:4 24:-6
rollout_<hint> 4:-4
rollout| 4:-4 11:5 24:-6
room 0:-5 14:-14 16:-6 17:-5 19:-8 21:-6 23:-11 24:36
room_ 24:4
room_4b 23:-4
room_<number> 24:7
room__<day> 14:-6
room__<number> 24:6
room__the 24:5
room_for 14:-9 19:-5 24:11
room| 14:-9 19:-5 23:-8 24:18
row 2:38 4:24 6:-6 9:-32 13:-5 17:-8 18:-9 20:-6 21:34 24:-30
row_ 4:18 21:10 24:-6
row__ 2:7
row__<deed> 2:10 24:-4
row__<dimension> 4:6
row__<hint> 21:4
row__level 9:-6 21:8
row__the 2:8 9:-4
row_about 4:9
row_ani 4:-4 9:-6
row_be 21:6
row_call 2:14 24:-6
row_do 2:22 9:-7 21:-11
row_for 4:12
row_have 21:10
row_i 0:6
row_in 2:8 21:-5
row_mention 2:-6 21:5
row_pleas 2:10 24:-5
row_what 0:4
row_which 0:6 2:14 9:-8 21:-4
row| 2:27 4:13 6:-4 9:-20 17:-5 18:-6 21:25 24:-18
rubbish 1:7
rubbish| 1:5
rude 11:-7 24:13
rule 24:9
rule_and 11:-4 24:11
rumour 9:5 24:5
run 4:6 11:24 12:-6 14:-6 19:-6 23:-5
run_ 11:7 24:-4
run__ 11:7
run__<hint> 0:6
run__and 24:11
run__line 24:9
run__shop 4:6
run_on 24:15
run_the 0:6 4:7
rung 0:25 2:-24 6:-6 9:51 20:-6 24:-24
rung_ 0:17 2:-8 9:22 24:-15
rung__the 0:5
rung__thi 2:-9 9:5
rung_be 9:16 24:-5
rung_do 2:-7
rung_versu 0:20
rung| 0:18 2:-12 9:33 24:-16
run| 11:14 19:-4
rust 0:-13 24:11
s 21:4
sai 0:-21 2:-21 4:9 6:-17 9:-7 11:-15 12:-15 13:-4 14:9 15:-5 18:12 19:12 21:36
sai_ 21:-8 24:12
sai_<dimension> 4:8
sai_<hint> 0:-13 21:9 24:-4
sai_<number> 4:-8 9:7 11:-4 19:4 21:-4 24:4
sai_<time> 24:-6
sai__ 4:-9 18:12 21:-4 24:-6
sai__<dimension> 0:-8 4:6
sai__<guideline> 17:-4 21:4
sai__<hint> 0:-4 4:23
sai__<section> 4:6
sai__a 19:5
sai__about 9:-5
sai__be 0:-7
sai__have 17:5 24:-5
sai__in 4:6 6:-5 24:10
sai__lol 21:7
sai__risk 4:-4 21:5
sai__that 21:8
sai__the 24:7
sai_about 0:-5 4:13 9:-5 17:-5 21:11
sai_anyth 4:-4 9:-7 17:4 21:7
sai_anywher 9:-5 21:13
sai_at 4:-12 21:-5 24:19
sai_for 0:-10 4:8
sai_i 19:8
sai_it 0:-10 4:4 17:-5 21:6
sai_my 24:7
sai_on 2:-5 4:12 21:4 24:-6
sai_pleas 18:19 24:-4
sai_that 4:4 11:-4 18:8 23:5
sai_the 9:5 16:5 17:-5
sai_to 24:4
sai_we 4:7 21:-5
sai_where 4:-5
said 4:6 6:9 19:5 20:-6 21:16 24:10
said_<hint> 11:-4
said_<level> 4:9
said_<number> 11:-12 19:5 24:10
said__it 24:5
said__the 11:6
said_about 21:15
said_it 24:10
said_me 6:8
said_so 11:11
said_that 24:6
said_ye 11:8
said| 6:5 21:12 24:5
sai| 0:-15 2:-13 4:11 6:-9 9:-5 11:-8 12:-8 14:4 17:5 18:11 19:10 20:-6 21:21 24:-9
sale 4:10 11:13 17:25 20:-5 24:-21
sale_<hint> 11:6
sale_<posting> 17:7
sale__be 17:4
sale_and 11:6
sale_job 17:12 24:-4
sale_to 4:6
sale| 4:7 11:9 17:11 24:-10
salut 11:-10 13:-4 14:8 21:-8 23:22 24:5
salut| 11:-6 21:-5 23:15 24:4
same 0:28 4:-9 9:-8 11:7 12:-4 16:6 20:6 24:-14
same_ 0:4 11:-5 16:7
same_<hint> 11:4 24:-5
same_<period> 24:5
same__me 0:5
same_but 0:4
same_thing 11:6
same_to 0:7
same_what 0:5
same_with 0:5 4:-6
same_word 0:7
same| 0:13 9:-5 16:5 24:-4
sandwich 23:5
sasha 24:7
satisfact 19:-5
satisfact__from 11:5
satisfact_up 11:7 19:-4
saw 2:8 17:4
scalabl 21:8 24:-5
scalabl_ 21:8 24:-5
scalabl| 21:6
scale 4:53 11:-5 19:-4 21:9 24:-23
scale_ 21:6
scale__ 4:8
scale__and 4:13 24:-13
scale_and 4:-6 21:4
scale| 4:41 11:-4 24:-16
scare 4:-11 20:6
scare_<deed> 4:-11 20:6
scarf 11:-6 24:12
sceptic 20:5 24:-9
sceptic| 24:-6
schedul 19:-6 24:13
schedul_a 19:-6 24:15
schedul| 19:-4 24:9
school 4:-6 18:5 24:9
school_project 18:4 24:-5
school| 4:-4 24:7
score 0:-9 4:-8 9:-5 11:-14 12:-12 16:6 19:57 20:17 21:-5 23:-10 24:4
score_ 2:-4 9:-5 23:-5 24:28
score_<deed> 2:-8 12:-6 20:18
score_<number> 11:-5 19:27 24:-19
score__<hint> 19:15 24:-9
score__<number> 19:20 24:-13
score__myself 2:-5 20:5
score__on 2:6
score__so 20:7
score__the 11:10 19:5
score_be 11:8 19:7 24:-5
score_for 11:-5 19:7
score_me 19:6 24:-10
score_to 19:8 24:-5
score_what 20:4
score| 0:-6 4:-4 11:-8 12:-8 16:4 19:39 20:8 23:-6
scrap 1:33 11:-9 12:-12 24:-13
scrap__note 1:9 11:-7 24:-4
scrap_my 1:11 12:-9 24:-6
scrap_the 1:17 11:-10 24:-6
scrap| 1:24 11:-8 12:-9 24:-8
scratch 0:-10 1:10 4:9 24:-8
scratch| 1:7 24:-6
script 4:26 11:-4 19:-5 24:-10
script_ 4:17 19:-5 24:-8
script__<hint> 24:-4
script__<number> 4:6
script_alert 4:9 11:-6 24:-4
script| 4:15 24:-7
scroll 20:-4 21:9 24:-7
sea 24:4
seamless 20:-7 21:20
seamless_ 20:-7 21:17
seamless| 20:-5 21:14
search 0:-7 4:-39 11:-7 12:-4 15:-4 16:-10 17:-22 18:-22 20:-4 21:85 23:-13 24:-23
search_<hint> 0:-6 11:-5 21:24
search_<principle> 18:-21 21:4
search__ 17:-8 18:-14 21:28 23:-9 24:-10
search__<guideline> 21:4
search__<hint> 21:5
search__for 4:-9 21:9
search__the 17:-5 21:5
search__what 4:-4
search_all 2:-5 4:-6 21:5
search_for 21:11 24:-6
search_market 23:-4
search_region 21:6
search_the 2:8 4:-14 16:-10 21:-8 24:8
search| 0:-5 4:-26 11:-5 16:-7 17:-8 18:-15 21:46 23:-9 24:-15
season 16:6
season| 16:4
second 1:11 4:-4 14:9 21:4
second_<day> 14:5
second_<hint> 24:8
second_<number> 1:13 11:-5
second__out 1:9
second| 1:8 24:-5
secret 24:7
secret| 24:5
section 17:16 18:-30
section_ 17:9 18:-13
section__ 18:-6
section_of 18:-5
section| 17:9 18:-19
see 0:10 1:-14 6:4 9:-7 11:-16 12:26 13:-11 14:-10 18:5 19:-6 20:-19 21:-5 22:31 23:16 24:-25
see_<hint> 6:4
see__ 6:-5
see__<day> 24:5
see__<dimension> 1:-5 22:5
see__<hint> 12:6 22:-4
see__chang 0:5
see__i 12:6
see__note 6:12 12:-10 22:5 24:-7
see__of 12:8
see__on 24:9
see__packet 16:-6
see__readi 20:-5 22:10 24:-5
see__the 12:6
see_all 6:-4 12:15
see_everyth 11:-4 12:9
see_how 20:-10 22:10
see_if 12:9
see_in 0:6
see_it 11:7 17:7
see_my 6:13 11:-5 12:-8 16:-10 19:-5 22:27 24:-20
see_onli 6:7
see_the 1:-7 16:6 22:9 24:-4
see_them 12:6 18:7
see_what 0:4
see_you 6:-10 12:-4 13:-9 14:-8 23:19 24:9
seem 24:5
seem_to 24:5
seen 4:5
see| 0:5 1:-10 6:4 9:-4 12:10 13:-8 14:-6 16:-5 19:-4 20:-8 22:20 23:11 24:-14
segment 2:-5 4:-4 11:-5 21:11 24:-6
segment__it 4:-5 21:5
segment_in 4:-7 11:-5 21:10 24:-6
segment| 21:8 24:-4
select 24:9
select_from 24:9
select| 24:6
self 4:-6 11:-17 19:43 20:-4 24:-17
self_<hint> 11:-5 19:8
self__ 19:20 24:-10
self__<dimension> 19:6
self__<number> 24:-4
self__for 24:6
self_rate 19:31 24:-15
self_review 24:11
self_score 11:-14 19:11 24:-6
self| 11:-10 19:31 24:-11
sell 4:5 11:-5
sell__<hint> 4:6 11:-5
sell_with 4:6
seller 24:-5
seller_to 24:-5
sell| 4:6
send 1:-5 11:-9 12:-4 15:19 16:-8 17:5 19:-6 20:-6 22:17 24:14
send_<person> 22:5
send__<number> 24:7
send__the 11:-5 15:6
send_him 24:14
send_me 13:-9 15:17 24:-10
send_my 16:-8 17:5 20:-6 22:27 24:-18
send_the 13:7 14:5 15:-5
send_us 11:5
send| 11:-8 14:-6 15:12 16:-6 17:5 22:12 24:8
sent 11:7
sentenc 0:6 2:-5 3:-6 18:-8 21:48 24:-13
sentenc_ 0:7
sentenc__<hint> 21:16
sentenc_about 3:-6 21:5 24:-5
sentenc_have 21:8
sentenc_where 21:10
sentenc_with 21:11
sentenc| 0:4 3:-4 18:-5 21:33 24:-9
separ 0:6 4:-10 20:14
separ__<level> 0:4 4:-4
separ| 20:10
seri 11:9
seriou 24:-5
seri| 11:6
server 24:8
server| 24:6
servic 24:-4
session 11:-5
set 0:-6 4:7 7:-9 9:-4 10:41 11:-8 14:18 19:9 21:-8 23:-6 24:-15
set_ 7:-9 10:26 24:-19
set_<deed> 0:-6 4:-4 9:-4 14:18 19:9 21:-5 23:-4 24:16
set__ 10:12 24:-8
set__an 24:9
set__my 10:8 24:-6
set__nudg 14:7
set__up 11:5 24:5
settl 4:-7 11:11 24:-5
settl_<deed> 11:8 24:-4
settl__what 4:-4
settl_it 0:5 4:-6
set| 7:-6 10:29 11:-8 14:10 19:7 21:-6 23:-4 24:-9
seven 1:-6 2:61 6:-5 9:-11 13:-5 15:-7 17:-8 21:-10 24:-29
seven_ 2:6 24:-5
seven_<section> 2:9 17:-4 24:-5
seven__ 2:19 21:-5 24:-5
seven__be 2:6
seven_area 18:7 24:-5
seven_bucket 2:6
seven_row 21:-6
seven_thing 2:23
seven_topic 2:5 24:-11
seven| 2:38 9:-8 15:-4 17:-5 21:-7 24:-18
sh 11:-5 21:4 24:9
shaki 11:4
shall 21:5
sharp 14:8
sharp| 14:5
she 0:10 4:-18 11:7 14:-4 20:-8 21:-7 22:13
she__<deed> 11:8
she__my 22:4
she__that 24:4
she__to 24:-5
she_be 20:-4
she_cri 11:7
she_have 24:-6
she_not 24:9
she_now 0:8 4:-11
she_on 22:4
she_said 24:6
she_think 4:-7
she_would 24:-5
she| 11:9 20:-6 22:9
shift 0:11 13:-4 14:16
shift__ 11:5
shift_my 11:-5 14:11 24:-8
shift| 0:8 14:9
ship 24:-6
ship| 24:-4
shoe 11:-9 24:11
shop 4:7 11:-4 24:14
shop_to 4:6
shop| 4:6 24:5
short 4:10 11:-5 20:8 24:-7
short_ 24:-6
short_pleas 4:7
short| 4:7 20:6 24:-4
should 2:-12 4:40 6:-10 12:-18 15:-4 17:-7 19:13 20:-6 21:-6 24:10
should_<hint> 0:5
should__<hint> 4:14
should__<level> 24:-8
should__<number> 19:7 24:-5
should__a 24:5
should__be 4:5
should__collect 12:-4 20:8
should__quit 24:14
should__work 20:13 24:-6
should_a 24:-10
should_be 19:16 24:-7
should_get 24:-4
should_i 0:-4 4:18 6:-5 12:-11 20:10 24:32
should_the 2:-5 24:6
should| 2:-7 4:26 6:-7 11:-4 12:-12 19:10 24:11
show 0:-15 1:-23 3:-14 4:34 5:-5 6:10 8:4 9:6 10:-5 11:-10 12:49 13:-5 14:-5 15:-5 16:-8 17:12 18:10 19:-18 20:-5 22:5 23:-9
show_ 12:4
show_<dimension> 0:-5 4:61 12:-42 18:-8 19:-8 24:-12
show_<hint> 4:-7 11:6 18:14
show_<level> 2:-9 4:29 9:-14 18:-6 24:-19
show_<person> 12:-8 22:18 24:-6
show__ 2:6 4:15 6:10 11:-6 12:-11 18:-5 21:-5 23:-5 24:-9
show__<dimension> 4:19 12:-10 20:-4 24:-6
show__<hint> 11:6 12:13
show__<level> 0:-7 4:5
show__<number> 18:16
show__all 2:-6 6:-7 12:11 21:5
show__both 0:5
show__everyth 3:-8 8:14 12:-5
show__how 6:5 24:-5
show__i 4:-12 12:9 20:6
show__level 0:-7 6:6 9:9
show__line 21:9
show__my 12:7 20:-7 22:9 24:-11
show__note 1:-12 12:17 20:-5 24:10
show__of 24:6
show__principl 4:-7 18:9
show__readi 20:6
show__rm 4:9
show__the 9:4
show__to 12:4
show__weak 20:12 24:-4
show__what 4:-5 12:13 20:-6
show__where 22:5
show_all 4:-6 9:4 18:19 21:9 24:-7
show_everi 9:-4 21:10
show_it 4:12 12:5 17:4 21:-6
show_level 0:-4 4:-16 9:28
show_me 0:4 3:-12 4:-7 6:10 8:13 9:-5 12:9 16:-5 17:7 18:-5 20:-26 21:6 24:7
show_my 1:-12 11:-8 12:28 19:-6 20:24 22:-10
show_note 4:-13 6:-5 12:23
show_perform 11:5
show_pleas 12:9
show_that 20:13
show_the 1:-7 4:11 11:-5 12:6 21:-5 24:10
show_us 6:-8 12:17
show_what 0:-11 11:-10 12:18 20:-13
shown 20:5
show| 0:-9 1:-15 3:-9 4:22 6:7 9:4 12:22 16:-6 17:7 18:7 19:-11 20:-7 22:4 23:-7
sh| 24:6
sick 6:-10 12:-5 13:5 14:-4 20:-14 24:35
sick_<period> 24:6
sick__ 20:-7 24:8
sick__can 6:-7 24:11
sick_note 20:-12 24:19
sick| 6:-7 20:-12 24:24
side 0:25 4:5 16:-6 17:-4 24:-13
side_ 0:19 4:11 9:-9 21:-4 24:-6
side_<dimension> 0:9 4:-7
side__ 4:-5 24:7
side__side 0:30 4:-11 9:-7 24:-4
side__to 4:4
side_by 0:43 4:-16 9:-9 21:-4 24:-6
side_of 2:4 4:9
side_on 9:9
side| 0:18 4:4 9:-7 24:-6
sign 4:-5 11:18 19:-6 20:-4 21:-4 24:12
sign_<deed> 4:-5 11:18 24:-12
signal 13:4
signatur 24:-5
sign| 11:8 24:10
silent 11:-5 13:4 24:7
silent| 24:5
sinc 0:-8 6:-10 11:5 12:20 13:-7 14:-5 16:-5 20:12
sinc_<day> 20:6 24:7
sinc_<number> 24:13
sinc_<period> 12:10 13:-5 20:11 24:-14
sinc__ 11:-6 12:16 24:-13
sinc__<period> 24:6
sinc__got 24:-4
sinc__migrat 20:4
sinc__pleas 11:5
sinc__updat 24:5
sinc_easter 24:4
sinc_i 6:-4
sinc_mai 24:-4
sinc_spring 4:-4 11:10 19:6 24:-8
sinc_the 12:5 24:5
sinc_thei 24:6
sinc| 6:-6 11:8 12:12 14:-5 20:-6 24:-10
sing 23:-4 24:12
singapor 21:-6 24:8
singapor| 21:-4 24:6
singl 11:5 16:7 24:-7
sing| 24:9
sir 20:-5 24:8
sir_my 20:-5 24:8
sister 17:-4
sit 4:-4 16:-5 20:-6 24:5
sit_in 24:-13
sit_on 16:-5 24:5
sit_with 0:5
sit| 20:-4 24:6
six 24:14
six_<period> 24:6
six_of 24:4
sixteen 2:-13 18:45 21:-6 24:-12
sixteen__ 18:5 24:-6
sixteen_principl 2:-6 18:9 24:-9
sixteen| 2:-9 18:30 21:-4 24:-8
size 11:11 12:-8 24:-9
size_<hint> 12:-4 24:-4
size__<deed> 11:5
size| 11:9 12:-6 24:-6
skill 0:4
skip 0:-5 4:-4 9:-7 10:-6 12:-4 13:40 14:-14 15:-8 20:8 22:12
skip__<number> 13:13 24:-9
skip__nudg 13:20 14:-10 15:-5
skip__see 22:9
skip_level 0:-5 9:-7 10:-6 20:-6 22:12 24:20
skip_sai 4:-4
skip_the 13:14 14:-12 20:9 24:-10
skip| 9:-5 13:28 14:-10 15:-6 22:6
slack 1:-10 24:14
sleep 24:-4
slide 2:9 4:-6 20:-8
slide_ 2:7 21:-5
slide_for 21:4
slide_noth 4:-4
slide_on 21:5
slide| 2:4 4:-5
small 24:5
smart 6:6
smth 4:4
snooz 13:45 14:-13 23:-12 24:-14
snooz__nudg 13:8 14:-5
snooz_nudg 14:-6
snooz_the 13:11 14:-7
snooz| 13:32 14:-9 23:-8 24:-10
so 2:-5 3:-4 5:-4 6:-12 11:5 12:19 14:31 15:-10 18:7 19:-7 20:-18 21:-4 24:-16
so__ 2:-5 12:11 20:-11
so__<hint> 11:5
so__about 12:5
so__can 16:6 24:-6
so__do 0:5
so__i 11:-5
so__in 4:-6 11:8
so__not 14:6
so__send 13:6
so__stop 24:7
so__the 2:5
so__you 14:4
so_far 4:-11 6:-6 12:41 20:-16 21:-5 24:-8
so_how 6:5 20:7
so_i 11:4 12:-10 14:17 24:-7
so_it 24:9
so_kind 4:5
so_not 13:8 15:-6
so_on 2:-8 18:7
so_pleas 14:7 24:6
so_that 19:-4 24:5
so_the 11:6 16:4
so_thi 4:4
so_what 2:6 4:5 12:-5
so_where 0:7 4:-5
sold 17:5
sold_<deed> 17:5
sold| 17:4
solid 19:14
solid_<number> 19:14
solid| 19:10
solv 4:-4 11:6 24:-7
solv_<deed> 4:-4 11:6 24:-7
some 4:-9 6:13 9:5 17:8 21:-6 24:-9
some_<hint> 20:-4
some_<period> 4:-6
some__ 24:-4
some__of 6:9
some_point 24:-5
somebodi 2:5 6:10 11:-14 18:5 24:-13
somebodi_<hint> 11:-6
somebodi__<deed> 2:4 6:9
somebodi__a 11:-4
somebodi__me 24:-5
somebodi_ad 6:13 24:-5
somebodi_ask 2:6
somebodi_tell 24:-5
somebodi| 2:5 6:8 11:-5 24:-8
someon 0:8 6:4 9:7 14:-5 17:19 21:-7
someon_<hint> 17:6 24:-4
someon__a 24:5
someon__be 24:8
someon__it 17:5
someon__the 9:5
someon_in 0:6
someon_know 24:5
someon_remind 2:5
someon_said 17:5
someon| 9:5 17:9 21:-8 24:6
someth 1:11 2:-6 11:-7 12:12 16:12 20:-6 21:21 24:-14
someth__<hint> 21:8
someth__can 16:7
someth__me 11:8 12:9
someth__sustain 21:6
someth__the 11:-5 16:6
someth_about 9:-4 11:-6 16:-4 21:14 24:-8
someth_at 21:9
someth_for 11:13 12:-6 16:10
someth_from 4:-4 12:16 24:5
someth_i 4:9 11:-7 16:10
someth_in 9:-4
someth_on 21:10
someth_to 15:6
someth_twice 1:13 11:-5
someth_with 12:7
someth| 1:7 11:-5 12:9 16:6 20:-7 21:11 24:-15
sometim 19:14
somewher 0:-6 2:-7 6:4 9:-5 11:11 17:5 21:31 24:-18
somewher_ 6:6 9:-4 21:12 24:-11
somewher__<guideline> 21:8
somewher_in 2:-4 4:-4 21:5
somewher_or 21:5
somewher| 11:5 17:4 21:13 24:-11
some| 6:6 20:-4 24:-5
son 4:-8 24:14
son_<number> 24:7
son__have 24:4
son_school 4:-8 24:7
son| 4:-6 24:9
sooo 24:-5
sorri 1:-7 9:11 21:-5 23:22 24:-11
sorri__bother 23:5
sorri__question 9:7
sorri_for 0:6 23:7 24:-4
sorri_wrong 1:-6 23:17 24:-9
sorri| 1:-4 9:4 23:16 24:-12
sort 1:6 6:12 24:-12
sort_<deed> 1:6 24:-6
sort__it 1:4 11:-4
sort__thing 6:6 24:-4
sort_of 6:12 24:-6
sort| 1:4 6:6 24:-7
sourc 4:5 11:10 21:-6 24:-7
sourc_our 4:7 11:5 21:-5
sourc| 11:7 21:-4
so| 6:-7 11:6 12:13 13:5 14:16 15:-6 18:5 19:-5 20:-14 24:-16
spain 13:-4 24:15
spain| 24:10
spanish 24:9
spanish| 24:6
spare 4:-5 13:11 24:10
spare__the 13:6
spare_me 13:11
spare| 13:8 24:8
speak 2:-7 20:-6 21:11 22:5 24:-20
speak_about 21:5
speak_for 22:5 24:-7
speak_of 2:-5
speak_to 4:4
speak_with 24:-6
speak| 2:-5 21:7 24:-13
speed 2:-4 21:12
speed_<deed> 2:-4 21:12
speed| 21:9
spend 18:7 21:8
spend| 18:5
spent 0:6 4:-6
spent__whole 0:4 4:-4
spent_the 0:6 4:-6
spike 0:5
spit 16:6 24:-8
spit__my 16:6 24:-5
spit_out 16:6 24:-8
spit| 16:4 24:-5
split 2:19 4:-4 11:8
split_the 2:6
split| 2:9 11:8
spoken 2:-4 21:5
sponsor 11:9 20:-8 21:-4 22:11 24:-9
sponsor__<deed> 11:6
sponsor| 11:7
spot 0:9 6:-5 9:-6 12:-6 17:-5 20:34 24:-19
spot_ 6:-5 20:20 21:-7 24:-16
spot__<hint> 20:6
spot_in 20:9 24:-4
spot_on 20:7
spot_with 21:5
spot| 0:7 9:-4 20:18 24:-13
spreadsheet 0:9 2:5 11:7 24:-6
spreadsheet| 0:6 11:7 24:-4
spring 4:-7 9:-4 12:8 19:4 20:5
spring_ 12:6
spring__<hint> 19:4
spring| 24:9
sprinkl 16:7
sprinkl| 16:5
stack 6:-5 24:7
stack| 24:5
stai 1:4 4:-4 9:-4 11:15 17:4 24:-5
stai_<deed> 11:5
stai__ 24:-5
stain 4:9
stai| 11:9
stakehold 4:10 24:-8
stakehold__a 24:-4
stakehold| 4:7 24:-5
stale 2:-7 4:-7 20:28
stale_ 24:5
stale| 2:-5 4:-5 20:19 24:-4
stand 0:-6 6:-11 9:4 12:-10 14:9 16:-4 18:-5 20:38 21:-7 22:11 24:-25
stand_ 6:-11 14:4 20:16 21:-10 22:8 24:-18
stand__ 9:4 21:7
stand__<dimension> 12:-5
stand__the 24:4
stand_in 24:6
stand_on 0:-4 12:-8 20:15
stand_up 14:6
standard 9:-6 11:10 21:6 24:-9
standard| 11:7 21:4 24:-6
stand| 6:-7 12:-7 14:7 20:28 21:-7 22:6 24:-18
star 11:5 23:12 24:-16
star_ 23:12 24:-13
start 0:8 2:4 6:18 11:5 13:-6 14:26 15:-20 19:12 20:-12 21:-10 24:-20
start_<day> 11:5 24:-7
start_<deed> 6:6 24:-6
start__the 0:5 4:-4
start__with 6:7 24:-4
start_on 0:7 4:-6
start_the 13:-7 14:26 15:-20
starter 23:10 24:-9
starter| 23:7 24:-6
start| 6:13 11:5 13:-4 14:19 15:-14 19:9 20:-7 21:-6 24:-14
star| 23:9 24:-11
statement 0:17 4:-13 21:8
statement| 0:12 4:-9 21:5
station 24:15
station_ 24:15
station| 24:11
statu 4:-8 10:-5 20:26 23:-4 24:5
statu_ 10:-5 20:17
statu__ 24:9
statu| 4:-5 20:18
step 17:9
step_ 17:10
step| 17:6
sth 21:8
sth| 21:6
stick 11:6
stick__in 11:4
stick_thi 11:6
still 4:-16 6:-5 12:-32 15:4 17:-13 20:72 21:-10 22:-6
still_<hint> 4:-9 12:-11 20:13 24:-6
still__ 4:-8 17:-9
still__<deed> 20:7
still__for 4:-7 12:-7 20:11 24:-5
still__to 20:10
still_be 20:7 21:-6
still_got 12:-4 20:10
still_have 20:6
still_lack 20:5
still_miss 12:-6 16:-7 20:13
still| 4:-16 12:-20 17:-10 20:43 21:-7
stood 24:-4
stop 0:6 4:-8 6:-5 7:9 10:-8 11:-6 13:-11 14:-26 15:51 17:5 23:-11
stop_ 14:-12 15:33 23:-10 24:-7
stop__ 13:-8 15:9
stop__me 7:10 10:-5 15:10 24:-11
stop__nudg 13:-7 15:11
stop_and 0:7 4:-6
stop_fight 24:-5
stop_nudg 13:-6 15:12
stop_send 24:-5
stop_the 7:-5 14:-6 15:-11 24:17
stop_with 17:5
stop| 7:6 10:-5 13:-5 14:-18 15:33 23:-8
store 3:14 6:-6 8:11 11:10 12:12 21:-5 24:-15
store_<deed> 3:19 8:-7 11:-4 12:8 20:4 21:-4 24:-6
store__ 11:4
store__about 3:15 8:-4
store__here 20:4
store__on 12:9
store_it 11:9
store| 3:10 6:-4 8:8 12:8 24:-10
stori 12:15 19:7 20:4 24:-8
stori__i 12:9
stori| 12:9 19:6 24:-5
straight 11:6
strategi 0:-11 4:10 11:5 20:-4 21:13 24:-17
strategi__<hint> 4:7
strategi__be 21:4 24:-5
strategi__the 0:-5
strategi_and 0:-4 4:10
strategi_for 0:-7
strategi_with 4:-5
strategi| 0:-8 4:7 21:9 24:-12
stream 24:-4
stress 15:14 24:-6
stress__out 15:7
stress_me 15:14 24:-6
stress| 15:10 24:-4
strong 20:18
strong_committe 11:5
strong| 20:6
structur 0:-7 2:7 9:7 24:-9
structur| 0:-5 2:5 9:5 24:-6
studi 4:5
stuff 0:6 2:-6 4:17 6:10 9:-4 11:-8 12:25 13:-6 14:7 16:4 19:15 20:9 21:-9 24:-25
stuff_ 4:10 12:-8 20:7
stuff__ 20:4
stuff__<hint> 12:6
stuff__can 4:11 6:7
stuff__here 12:12 24:-6
stuff_and 24:5
stuff_i 12:19 21:-6
stuff_in 12:17 24:-9
stuff_onli 0:-5
stuff_we 0:6
stuff_you 6:17
stuff| 4:15 6:7 11:-6 12:13 13:-4 14:5 19:11 20:4 21:-7 24:-18
stupid 9:8 21:-5
stupid_question 9:8
subject 20:6
submit 6:-6 14:-5 19:-5 24:15
submit__<hint> 6:-4 24:9
submit_my 6:-6 14:-5 19:-5 24:13
submit| 6:-4 24:11
such 0:-5 4:-5 11:-4 21:13
such_ 0:-5
such__ 21:7
such| 21:9
sudo 24:16
sudo| 24:11
suit 0:7 4:8 20:6
suit_ 0:6 20:6
suit| 4:5 20:4
sum 1:6 21:-4
summer 11:-7 12:9 24:20
summer| 11:-5 12:7 24:14
summit 11:10 19:-9
summit__<number> 19:-6
summit| 11:9 19:-6
supplier 9:-6 11:7
supplier| 9:-4
support 11:10 24:10
support| 11:6 24:7
suppos 2:-7 4:40 11:-8 20:-17 21:-5 24:-9
suppos_<deed> 2:-7 4:40 11:-8 20:-17 24:-9
suppos__to 2:-5 4:28 11:-5 20:-11 24:-5
suppos| 4:25 20:-10 24:-5
sure 4:7 17:-9
sure_i 11:-5
sure_the 17:-9
survei 1:9 11:4 12:-7 21:6 24:-15
survei_ 1:11 12:-7 21:6 24:-6
survei| 1:8 12:-5 21:4 24:-8
surviv 11:4 14:-5 23:14 24:-10
surviv_<deed> 11:4 14:-5 23:14 24:-10
surviv| 23:10 24:-7
sustain 2:-5 9:-5 21:22
sustain__the 21:5
sustain_in 9:-5 21:7
sustain| 21:15
swear 21:6
swear_there 21:5
system 4:14 11:-8 23:-14 24:30
system_ 24:12
system__ 4:10 23:-4
system__and 24:6
system__be 24:5
system_prompt 23:-9 24:11
system_you 24:7
system| 4:10 23:-10 24:17
ta 23:11 24:-7
ta_ 23:4
tabl 0:6 1:-13 24:19
tabl__ 1:-9 24:16
tabl_of 2:4
tabl| 1:-9 24:14
tailspin 11:8 21:-5 24:-5
tailspin| 11:5
take 1:23 4:-14 11:-10 12:-7 14:-5 15:5 20:-8 21:7 23:-5 24:9
take_ 4:-10 20:-6 21:13 24:9
take__off 15:6
take__out 1:5
take__second 1:9
take_a 0:5 4:-6
take_it 1:12
take_me 15:8
take_my 12:-4
take_the 1:12 11:-5
take_to 4:-6 24:12
take| 1:16 4:-5 11:-5 12:-4 15:4 20:-5 21:10 24:4
talk 3:-4 9:7 11:30 16:-8 17:-5 19:9 20:10 21:19 22:-4 24:-21
talk_ 11:-5 12:13 17:-9 24:-6
talk_<deed> 11:21
talk__<hint> 4:-5 11:5 18:4 21:5
talk__about 11:7
talk__in 12:-4
talk__my 4:6 24:13
talk__sai 19:5
talk__the 24:-4
talk_about 0:-6 4:-9 18:7 21:7
talk_and 0:4 20:6
talk_be 4:5 12:-5
talk_of 4:-4 9:6 21:13
talk_on 11:9
talk_to 0:7 4:5 16:-4 22:-4 24:4
talk_with 4:8 11:5
talk| 11:14 12:5 16:-4 17:-5 19:5 21:10 24:-12
tall 2:-4 24:7
tall| 24:5
tax 20:-5 24:19
taxi 0:5 4:-6 23:-7 24:19
taxi| 23:-5 24:14
tax| 24:13
ta| 23:8 24:-5
tb 0:-6 24:6
tbh 20:6
tbh| 20:4
tb| 0:-4 24:4
teach 6:5
teach_me 6:5
team 0:-9 4:15 11:38 12:-10 13:-9 14:-5 16:-8 17:-7 19:-10 20:-17 21:7 23:-4 24:5
team_ 11:-6 12:-4 18:4 24:4
team_<hint> 24:9
team_<number> 0:-10 4:8 11:6 24:-8
team__ 24:6
team__<hint> 24:5
team__a 4:7
team__be 24:8
team__it 0:7
team_and 2:8
team_at 24:-4
team_be 21:-5 24:8
team_do 0:11 24:8
team_for 13:-5 24:6
team_have 11:5
team_lead 11:12 24:-12
team_meet 24:7
team_to 24:-6
team_todai 11:5
teammat 24:10
teammat| 24:7
team| 2:-5 4:-5 11:26 12:-6 13:-6 16:-5 17:-5 19:-5 20:-7 24:5
teeth 13:7
teeth| 13:5
telco 11:9 24:-5
tell 0:-12 2:-6 4:7 6:-8 9:14 11:-8 15:-5 16:-4 20:7 21:5 23:-7 24:28
tell__ 4:-7 24:4
tell__<level> 4:12 24:-12
tell__a 24:9
tell__boss 24:4
tell__director 21:5
tell__the 0:-5 4:7 9:7 24:-9
tell__to 24:-5
tell__what 4:-9 12:-6 20:5 24:19
tell_him 24:9
tell_it 12:5
tell_me 0:-13 2:-4 4:17 6:-7 9:8 11:-5 12:-9 18:6 23:-5 24:-8
tell_my 21:7 24:6
tell_the 0:4
tell_us 9:5
tell| 0:-10 2:-4 6:-5 9:7 23:-4 24:17
ten 1:10 4:7 11:-6 13:5 16:4 20:-6 24:12
ten_<period> 13:6 16:6
ten__ 24:6
ten__ago 1:8
ten__and 16:4
ten_minut 1:11 11:-8 24:5
ten_time 11:8
ten| 1:7 4:5 24:5
term 4:6 11:-5 21:25 24:-8
term_<hint> 21:16 24:-6
term_what 4:4
term| 4:4 21:16
test 0:4 12:6
test_ 0:4 24:-6
test__the 12:4
test| 12:4
text 0:-4 4:7 21:12 24:-9
text__<dimension> 4:4
text__be 21:-4
text_for 4:5
text_on 4:4 21:-6
text_sai 21:12
text| 21:13 24:-6
than 4:-7 17:-8 20:11 21:8 23:17 24:-12
than_<level> 0:-14 9:5
than_<number> 21:11
than__ 21:6
than__<level> 0:7
than_a 0:7
than_from 20:4
than_i 20:7
than_me 24:4
thank 1:-5 6:-10 11:8 12:-7 19:-5 20:-5 21:-4 23:57 24:-26
thank_ 11:-8 14:7 24:5
thank_<deed> 11:11
thank__ 6:-6 18:4 23:6
thank__for 24:10
thank__me 11:8
thank__what 6:5
thank__you 23:11 24:-5
thank_a 23:22 24:-19
thank_mate 24:-4
thank_to 23:9
thank_you 6:-15 11:5 18:5 23:9 24:5
thank| 6:-7 12:-5 23:40 24:-17
than| 17:-6 21:5 23:12 24:-5
that 1:24 2:-5 3:5 5:6 6:-15 11:27 12:-31 15:-8 16:-13 17:16 20:-10 21:7 23:7 24:-44
that_ 11:4 13:7 15:-5 19:8 21:12 24:-8
that_<day> 0:9
that_<guideline> 4:-5 9:7
that_<hint> 11:-6 19:5 21:16 23:10 24:-6
that_<number> 4:9 21:5
that_<posting> 4:-8 11:-6 17:41 20:-4 21:-7 23:-5 24:-22
that__ 0:-4 1:13 17:7 19:5 20:-5 21:5 24:-12
that__<guideline> 9:4
that__<hint> 1:-5 11:14 19:-8 21:4
that__<number> 11:-7
that__<section> 11:6 21:5
that__<time> 0:6
that__a 1:9 23:-6
that__be 1:7 11:5 16:-4
that__can 11:6 22:6
that__do 1:-5 11:14 12:-6
that__for 11:4
that__get 2:4
that__have 5:12 12:-7
that__how 11:5
that__i 4:5 17:-5
that__in 4:7
that__job 17:5 24:-4
that__made 12:6
that__me 11:5
that__miss 4:-4
that__my 23:7 24:-9
that__not 4:-9
that__note 1:7 11:-8
that__of 11:-5 16:5
that__off 24:6
that__on 11:7
that__onli 24:4
that__other 0:4 4:-4
that__pleas 1:4
that__realli 23:7
that__region 21:7
that__sale 17:8
that__to 1:-4 3:9
that__want 24:6
that__work 20:9
that__you 24:4
that_a 9:5 11:-8
that_an 21:5
that_as 19:4
that_aw 17:24 24:-11
that_be 1:10 6:-7 11:-4 21:4 23:14 24:-13
that_come 21:5
that_down 11:14 24:-7
that_for 11:10 17:-6
that_have 21:8
that_i 0:-11 1:-7 5:14 11:38 12:-12 14:6 18:-4 19:-8 20:8 21:-6 24:5
that_in 19:6
that_it 11:-6 24:12
that_last 1:9 11:-7 24:-7
that_level 0:-7 4:4
that_mean 4:6 21:-4
that_mention 1:5
that_mine 11:7 24:-5
that_my 11:9 17:-4 24:5
that_nobodi 1:-4 11:10 24:-7
that_not 11:-4 24:11
that_note 1:38 11:-10 16:-4 23:-8
that_onli 17:-12
that_our 11:8 24:-4
that_sort 1:6 11:-8
that_the 2:-4 4:-6 9:5 11:5 24:-4
that_thei 19:-4
that_their 4:4
that_time 13:6
that_tom 1:-6 11:-6 24:15
that_up 17:-5 18:5 24:-5
that_we 2:6 4:-7 9:-5 11:14 17:-5 21:9
that_weekli 15:9
that_what 4:-4 20:6
that_you 3:4
that_your 23:5
that| 0:8 1:13 2:-6 5:5 6:-9 9:-7 11:9 12:-16 14:-4 15:-4 16:-10 17:4 20:-11 21:8 24:-14
the 0:14 1:12 2:5 4:-9 5:-12 6:-25 8:-12 9:5 10:-11 11:16 12:-18 16:-8 18:12 19:-26 20:-21 21:-10 22:-7 23:-15 24:-18
the_12th 12:-4 13:10 15:-7 16:6
the_14th 13:5 24:6
the_15th 15:-4
the_20th 13:4
the_4th 13:8 24:10
the_9th 16:7
the_<day> 11:6 14:5 24:-6
the_<dimension> 1:6 2:-5 4:12 11:-7 17:-5 20:6 21:-11 22:5 24:34
the_<guideline> 0:-11 2:23 4:39 9:-10 11:-18 12:-9 13:-5 14:-5 17:-42 18:-22 20:-26 21:66 24:-50
the_<hint> 0:-14 1:5 2:-6 4:-18 5:-4 6:-7 9:-9 11:10 12:-19 13:-5 14:-7 16:23 17:7 18:-10 20:27 21:-35 22:-7 24:47
the_<level> 0:-15 4:24 6:-5 9:-7 11:-5 17:-6 18:-5 20:-9 21:7
the_<not> 0:-7 2:-5 4:17 9:-6 16:-6 17:12 21:8
the_<number> 0:17 1:5 2:7 4:-10 9:10 11:-7 12:7 16:-6 18:29 19:-5 21:-8 24:-19
the_<period> 13:7 16:7 24:4
the_<posting> 0:-17 2:-26 3:-5 4:-45 6:-5 9:-13 11:-33 12:-9 13:-4 15:-7 16:-4 17:97 18:-14 20:-12 21:-48 23:-7 24:-87
the_<principle> 18:4
the_<section> 0:-11 2:9 3:23 4:-19 6:4 9:14 11:-10 13:-5 14:-5 16:-4 17:6 24:11
the_<time> 11:-6 14:12 24:-11
the__ 0:-10 1:-18 2:12 4:26 7:5 9:16 11:5 14:-6 15:4 16:16 18:6 20:-6 21:-27
the__<day> 13:-7 24:9
the__<deed> 11:-5 24:12
the__<dimension> 11:5
the__<guideline> 4:-5 9:-7 21:5 24:7
the__<hint> 0:-13 1:-10 2:-14 4:-17 11:26 12:-15 16:5 17:-8 19:-7 20:-10 21:9 24:21
the__<level> 0:7
the__<number> 0:16 1:13 9:-4 11:-11 13:6 16:-5 24:-10
the__<period> 21:4 24:8
the__<posting> 11:-4 17:20 21:-11 24:-9
the__<principle> 21:6
the__<section> 17:-7 24:6
the__<time> 24:9
the__a 15:6
the__about 0:-6 1:10 9:-5 11:-5 12:4 18:18 21:12 24:-17
the__abov 24:9
the__after 18:6 24:-10
the__again 14:9 15:-4
the__all 21:9
the__and 0:-8 7:8 11:-4 12:-6 18:-4 21:4 24:-13
the__announc 17:11 24:-7
the__anymor 15:10
the__area 2:18 18:5 24:-12
the__at 0:-7 9:-11 24:14
the__be 0:6 1:4 4:6 14:7 16:5 17:9 20:7 24:-5
the__befor 11:-6 16:5
the__between 0:-5 9:-5 11:11 21:-7 24:10
the__bid 11:5
the__bit 0:-10 4:9
the__blog 0:4 11:5
the__boss 2:4
the__bot 23:11 24:-6
the__bucket 2:13 24:-8
the__build 16:4 24:8
the__but 11:-5 15:8 17:-5 21:5 24:7
the__call 0:-4 17:9 24:-9
the__came 24:-5
the__can 12:4 21:4 24:4
the__case 16:4
the__chart 21:-8 24:9
the__cheer 24:-4
the__claim 17:7 24:-10
the__column 0:12 4:-17 21:9
the__come 14:10 24:-7
the__committe 20:-4 24:5
the__compar 0:5
the__comparison 0:8
the__conflict 1:5
the__could 11:7
the__cover 9:5 21:-5 24:-8
the__cycl 4:4
the__data 11:7
the__design 12:4
the__desk 24:8
the__differ 0:5
the__dimens 2:4
the__divid 2:8 24:-4
the__do 0:8 4:-5 17:9 18:-7 24:-4
the__document 9:-5 12:-5 16:5 21:18
the__down 21:-4 24:12
the__drive 24:5
the__ever 21:8
the__expect 4:13 21:-6
the__floor 24:9
the__folk 4:8
the__for 0:6 4:-10 11:-10 12:16 13:11 17:-5 21:-8 24:6
the__from 1:13 4:-8 9:7 12:11 20:-7 21:-4 24:-5
the__get 4:7 24:-4
the__go 0:-5 9:4 24:9
the__hand 24:10
the__have 4:-8 20:-6 24:8
the__here 9:4
the__how 0:9
the__i 1:9 2:10 4:-4 11:-13 12:20 21:6 24:-12
the__in 2:5 11:12 21:-15 24:-10
the__into 24:8
the__job 4:-4 17:12 24:-9
the__just 2:6 9:-4 13:5 17:-4 21:-6
the__know 4:-4 9:14
the__last 24:7
the__leadership 18:4
the__level 0:8 2:-7 18:-5
the__like 17:-11 24:14
the__list 2:6 4:8
the__logo 24:8
the__look 9:22 17:-4 24:-9
the__machin 24:10
the__manag 4:7 11:5 24:5
the__meet 2:4 11:6 24:9
the__mention 2:-7 21:11
the__messag 13:12 15:6 24:-8
the__move 20:5 24:7
the__my 16:5 24:-14
the__n 20:4
the__name 21:5
the__next 3:6
the__no 2:6 13:6 15:-7 24:-6
the__not 0:-9 2:6 13:4 17:-7
the__note 0:-5 1:18 2:-7 11:-9 12:-8 20:15 22:7 24:6
the__of 1:-8 2:13 4:8 6:-6 9:5 11:-12 12:-4 18:11 20:-11 21:-19 24:19
the__off 15:10
the__on 0:10 1:15 2:-6 4:11 12:-9 15:-6 24:-12
the__onli 9:4 21:-7
the__open 20:4
the__or 18:8 24:-7
the__org 11:4
the__own 21:6
the__packet 11:-4 16:8
the__paper 11:6
the__part 0:14 4:5 17:9 21:-7 24:-9
the__parti 24:5
the__password 24:6
the__phone 24:5
the__ping 15:4
the__pleas 2:24 18:-4 21:-9 24:-11
the__practic 0:-5 11:5
the__principl 2:-8 11:-5 18:24 24:-14
the__rate 4:-10 24:8
the__region 2:-6
the__remind 11:-6 14:9 15:-12
the__result 24:8
the__review 11:6 24:8
the__row 0:8 2:10 4:10 21:-7 24:-5
the__rung 0:5 2:-4
the__sai 2:-9 11:-5 17:4 18:10 21:5
the__server 24:6
the__shift 11:5
the__side 4:13 9:6 21:6 24:-6
the__split 2:8
the__stand 24:4
the__step 17:6
the__stori 19:6
the__structur 0:-5 2:5 9:5 24:-6
the__stuff 4:-6 20:7
the__suit 4:5
the__talk 18:5 20:7 24:-7
the__team 11:9 24:7
the__test 12:4
the__text 4:6
the__that 4:-5 11:-14 24:10
the__the 0:5 2:4 4:7 9:-9 11:-5 16:5 17:-5
the__thing 4:5 15:7 24:-5
the__till 13:4
the__to 11:5
the__tool 1:5 24:5
the__topic 24:-8
the__up 16:11 24:-12
the__us 4:-6 21:11
the__wai 18:-9 24:8
the__want 4:13 11:-5 21:-7 24:6
the__we 11:6
the__what 4:5 9:-4 21:-5
the__when 0:8 11:-5 21:-7
the__where 21:20 24:-6
the__which 2:12 9:-6
the__while 13:5
the__who 19:6 24:-5
the__with 0:4 12:8 20:-6 21:14
the__word 0:4
the__work 20:5
the__you 1:4 6:16 11:-4
the__zone 11:4
the_actual 0:5
the_agenda 24:6
the_airlin 11:5 24:-4
the_airport 11:-7 24:16
the_all 4:-5 24:14
the_amazon 18:15
the_area 2:15 9:-4 21:-6
the_ask 4:8
the_attach 11:-6 24:18
the_aw 17:18 24:-13
the_bad 24:-5
the_bank 4:-7 9:9 11:8 12:8 13:-4 19:6 24:-4
the_bar 4:11 24:-6
the_beach 13:5 24:4
the_best 9:-4 11:13 23:10 24:5
the_big 4:-5 14:-4 17:-5 24:7
the_bit 21:10
the_board 4:7 11:-4 20:7 24:-5
the_boat 6:4
the_bot 6:5
the_box 2:9 4:-4 20:13 24:-8
the_build 13:-8 24:24
the_calibr 11:6
the_call 24:4
the_car 17:-8
the_chair 9:5
the_coffe 4:5 9:5 24:10
the_colleagu 11:8
the_committe 16:21 24:-6
the_complet 17:4
the_cost 12:5
the_crew 0:10
the_data 11:7
the_deal 4:12
the_delai 11:-5 24:11
the_demo 11:-5
the_dentist 14:-11 24:7
the_deploy 15:-9 24:8
the_differ 0:6 4:-15 9:-6 17:-5 24:20
the_dimens 2:26 9:-6 24:-9
the_document 9:6 20:-5 21:17 24:-5
the_drawer 4:-9
the_dublin 24:6
the_engag 4:-5
the_enterpris 17:13
the_essai 9:7
the_evid 11:-6 12:12
the_expect 2:5 4:4
the_fight 11:4
the_file 16:5 24:8
the_first 11:7 13:-7 14:5 24:9
the_follow 11:9 21:-4
the_full 0:12 2:5 4:21 21:-10 24:-5
the_gap 0:20 20:-10
the_halt 21:5
the_head 2:29 4:-4 9:-11 21:-12 24:-9
the_higher 4:-5
the_highest 4:-19 9:16 11:9
the_hook 4:8 20:-4 22:-5
the_hospit 24:-5
the_hr 24:8
the_integr 4:4 16:5 19:13 24:-10
the_intranet 24:10
the_job 4:11 17:19 21:-7 24:-19
the_joint 19:-5
the_jump 0:7 4:-4
the_junior 24:4
the_kid 4:5 24:-9
the_kitchen 18:6
the_ladder 0:4 2:-9 9:51 23:-5 24:-13
the_land 11:6 12:-4
the_last 1:20 24:-15
the_leadership 2:-5 11:-6 18:11 24:-11
the_left 2:4
the_level 0:67 4:-22 9:24 11:-15 17:-10 21:-9 23:-4 24:-49
the_lift 21:6 24:6
the_like 11:-6 12:18 17:5 20:-4 24:-6
the_line 11:-5 21:-11 24:13
the_lisbon 11:4 12:6 24:-9
the_list 2:18 4:5 6:-6 9:-12 17:8 18:24 21:-11 24:-13
the_load 12:6 24:-6
the_lot 4:13 12:17 24:-11
the_lower 0:-5 4:9 9:-11 21:5
the_lowest 9:5 24:-6
the_lp 2:-8 18:34 21:-9 24:-19
the_mainfram 24:-6
the_market 17:-18 24:32
the_match 24:11
the_mean 2:-8 24:11
the_migrat 20:6
the_moment 2:-9 20:10 24:-8
the_name 2:5 20:-6 21:-10
the_new 9:-6 11:6 18:5
the_next 0:6 9:-11 11:5 17:-8 24:12
the_nois 24:6
the_note 1:59 4:-9 11:-34 12:-15 22:5
the_nudg 1:-4 11:-5 13:11 14:20 15:26 24:-31
the_old 1:-4
the_org 20:-5 21:-12 24:12
the_oslo 11:5
the_other 0:22 4:-5 11:-6 14:7 18:4 24:-11
the_packet 12:6 22:12 24:-6
the_park 4:-7 24:18
the_part 0:-5 21:19 24:-6
the_parti 11:6
the_passag 4:-7 11:-5 21:7 24:-9
the_phone 24:20
the_phrase 21:17 24:-7
the_place 21:18 24:-11
the_platform 11:8
the_point 24:5
the_principl 18:19 24:-6
the_privat 11:-4 24:11
the_project 24:7
the_public 0:5 11:9 24:-4
the_quarterli 11:6 17:-5
the_real 24:-5
the_record 11:8 14:-5
the_region 21:-4
the_remind 1:-5 3:-4 11:-8 13:20 14:20 15:32 24:-33
the_result 4:8
the_retail 11:9
the_retro 11:6 24:-8
the_right 0:5
the_role 2:18 21:-6 24:-8
the_room 24:4
the_row 2:39 4:8 9:-14 21:-13 24:-10
the_run 0:9
the_rung 2:-8 9:22 24:-13
the_same 0:17 4:-8 9:-8 11:11 17:-4 24:-14
the_sea 24:4
the_second 1:13
the_sentenc 21:20
the_seven 1:-5 2:36 9:-5 15:-5 17:-6 21:-6 24:-27
the_shop 4:8
the_sixteen 2:-13 18:28 21:-5 24:-7
the_spot 21:5
the_stand 14:5
the_standard 11:10 24:-8
the_stuff 4:-5 6:17 12:19 21:-6
the_summer 12:9 24:7
the_summit 11:9
the_system 24:6
the_team 0:7 4:7 14:-4 24:-14
the_telco 11:5
the_term 21:6
the_text 21:14 24:-8
the_theme 0:-5 9:18 24:-9
the_thing 11:17 12:10 15:8 16:10 21:-5 24:-13
the_ticket 24:8
the_time 21:4 24:10
the_titl 2:13 21:-7
the_top 4:-15 9:4
the_topic 2:18
the_train 11:11
the_trust 19:8
the_truth 11:7
the_updat 24:8
the_upper 0:-5 4:14
the_user 11:-4 24:12
the_vp 0:-7 11:14
the_vpn 24:22
the_wall 24:-7
the_warsaw 24:-4
the_water 24:6
the_weather 24:7
the_web 21:-14 24:10
the_weekli 11:-18 13:26 14:14 15:17 23:-4 24:-22
the_while 4:8 24:-5
the_whole 0:8 9:-5 11:10 17:8 21:12 24:-13
the_wifi 24:11
the_word 0:-12 2:-14 4:-18 9:-5 11:-5 18:-7 20:-5 21:68 24:-28
the_work 21:5
the_workshop 24:5
the_write 16:17 24:-7
the_wrong 11:-6 24:15
the_yearli 11:-4
thei 0:-6 2:22 4:-5 6:-11 11:24 12:-8 17:20 18:-8 19:-7 21:-9 24:-19
thei_ 0:-7 2:7 9:5 18:5 20:-6
thei_<hint> 0:-5 2:12 4:-4 20:4
thei_<section> 17:-5 24:10
thei__<deed> 2:-4 24:-7
thei__<hint> 17:4
thei__a 2:4
thei__at 2:7
thei__for 9:4 20:4
thei__from 0:6
thei__me 15:8 24:5
thei__of 24:5
thei__on 4:-6 17:4
thei__the 4:-4 18:-7 21:4
thei__us 2:12
thei_agre 11:5
thei_ask 6:-5 20:8 24:6
thei_be 0:6
thei_call 9:-4 24:-8
thei_can 11:7 19:-4
thei_differ 0:5
thei_do 4:5
thei_ever 11:6
thei_give 4:-5 24:-5
thei_grade 2:9
thei_hold 4:7
thei_insist 17:4
thei_look 2:11 4:5 24:-5
thei_mention 18:-8
thei_name 2:-9 9:7
thei_poke 20:4
thei_put 2:5
thei_run 11:4
thei_sai 4:7 17:7 24:-6
thei_said 6:6
thei_sign 11:5
thei_stress 15:11 24:-4
thei_trust 11:10
thei_want 4:17
thei_will 4:4
their 4:5 9:13 11:29 12:-6 13:-4 16:-6 17:-9 19:-8 20:-11 21:-7 24:-23
their_<dimension> 11:11
their_<hint> 4:-6 11:10 24:-9
their_<section> 11:5 12:-4
their__ 9:5 24:-8
their__said 11:8
their_name 2:7
their_own 4:9 19:-4
their_theme 9:8 24:-7
their| 9:5 11:18 17:-5 19:-5 21:-4 24:-15
thei| 2:18 4:-5 6:-7 11:14 17:7 18:-5 19:-4 21:-7 24:-10
them 0:9 2:5 4:11 6:-11 9:7 11:-9 12:4 13:-11 15:28 18:14 20:-9 22:10 23:-6 24:-24
them_ 1:6 4:-6 6:-8 9:10 11:-17 12:11 15:6 17:4 18:-4 22:11
them__ 15:12
them__how 4:5
them__the 18:4
them_again 13:-5 15:11
them_all 12:4 18:7
them_and 4:8
them_as 2:6
them_be 0:6
them_for 18:5 24:5
them_forev 15:11 23:-5
them_i 0:4 24:-5
them_id 16:6
them_in 18:14 24:-13
them_into 4:7
them_off 15:9
them_the 0:5
them_to 11:5
them_with 12:-4
theme 0:-6 9:25 20:4 24:-18
theme_ 9:8 24:-7
theme__the 9:5
theme_of 0:-5 9:17 20:4 24:-10
theme| 9:17 24:-12
themselv 11:12
themselv| 11:8
them| 4:5 6:-7 9:5 11:-8 12:5 13:-7 15:20 18:9 20:-5 22:7 23:-4 24:-9
then 0:-5 4:4 11:-17 13:25 15:-6 17:9 18:6
then_and 24:6
then_commit 18:6 24:-8
then_ill 17:6
then| 11:-7 13:18 17:5 18:4 24:-4
there 0:-15 1:-4 6:5 9:28 11:-13 12:-8 16:-5 20:6 21:19 23:8 24:-34
there_ 2:8 4:7 6:-21 11:-6 17:6 18:8 19:8 20:-5 23:19 24:-25
there_<hint> 17:5
there__ 9:10 21:5 24:-10
there__<hint> 21:12 24:-6
there__about 20:7
there__at 21:4
there__be 6:-6
there__in 2:4 21:-5
there__line 21:10
there__list 2:-4 6:10
there__manual 6:15 9:-5 23:-7 24:-11
there__of 0:8
there__on 2:-5 21:5
there__the 21:-11 24:14
there__thing 6:7
there__what 0:-4 2:10
there_a 4:8 6:33 9:-7 11:-9 18:-4 21:6 23:-12 24:9
there_and 9:-4
there_ani 0:6 21:9 24:-9
there_anyth 0:-13 9:16
there_be 2:-5 9:17 20:-4 24:-5
there_for 4:4
there_how 6:-11 23:5
there_i 20:5
there_in 4:-6 21:-19 24:21
there_more 2:-7 9:5 21:11
there_on 20:-5 21:22
there_other 0:-18 6:10 21:-4
there_show 21:-4
there_someth 9:6 21:10
there_somewher 21:13 24:-10
there_yet 20:13 24:-4
there| 0:-18 9:18 11:-5 21:12 23:7 24:-25
these 0:-4 12:9 13:-5 14:-6 15:10 24:-4
these_<number> 12:10 19:-5
these_<period> 19:8
these__ 12:7
these_weekli 14:-6
these| 12:6 13:-6 14:-4 15:8
the| 0:7 2:10 4:-13 5:-8 6:-18 8:-8 10:-7 12:-5 18:7 19:-13 20:-11 22:-6 23:-10
thi 0:-17 1:5 2:4 4:-27 6:28 9:37 11:38 12:-11 13:13 14:-19 15:-13 16:-15 18:-7 19:-12 20:-22 21:-18 23:-11
thi_ 6:8 13:-6
thi_<day> 13:27 14:-17 24:-4
thi_<guideline> 0:-8 2:24 4:-9 6:-11 9:28 13:-5 21:-15 24:-9
thi_<hint> 1:-4 4:-12 6:-4 11:11 13:-6 17:-7 21:-10 24:47
thi_<number> 0:-5 11:11 13:18 24:-11
thi_<period> 4:5 11:-8 12:5 13:9 15:-14
thi_<posting> 6:-11 17:28 24:-20
thi_<section> 23:5
thi_<time> 1:18 11:-6 24:-8
thi__ 0:-9 1:-4 4:-8 6:13 12:10 19:-5 20:-6 23:-8 24:20
thi__<hint> 24:9
thi__<number> 9:5 24:-6
thi__<section> 24:-5
thi__all 11:5
thi__and 2:4 11:-5 12:-5 24:-7
thi__be 21:6
thi__befor 2:5
thi__cover 9:9
thi__do 6:12
thi__for 6:9 11:-8 24:20
thi__have 2:7 9:6 24:-6
thi__i 2:7
thi__into 0:5
thi__it 11:5 24:-5
thi__laptop 24:7
thi__lol 4:-5
thi__look 2:5
thi__me 11:12 24:-14
thi__my 11:5
thi__not 13:5
thi__of 9:5
thi__onli 2:-5 13:6 14:-6
thi__or 2:-5
thi__pleas 2:-8 11:-5 13:14 14:-4 15:-6
thi__so 13:6 24:7
thi__the 11:-4 20:4
thi__thing 2:5 6:-4 9:-7
thi__to 24:5
thi__with 20:4
thi__work 6:7 24:-7
thi__ye 24:6
thi__you 22:5 24:-5
thi_articl 11:-8 24:10
thi_as 11:6
thi_be 17:4 23:9
thi_bot 2:-6 4:-5 6:50 23:-10 24:-28
thi_cycl 11:5 24:7
thi_down 11:8 24:-8
thi_for 4:-5 11:18 13:-6 24:-20
thi_from 21:4
thi_half 2:6 19:6 24:-6
thi_i 11:4
thi_in 11:5 20:5 24:6
thi_ladder 2:-13 9:26 24:-19
thi_level 2:8 9:-11 24:5
thi_mail 11:-12 24:23
thi_on 24:10
thi_our 24:-5
thi_pleas 11:4
thi_question 4:8
thi_the 24:-4
thi_thing 6:7 21:6 24:-5
thi_time 11:-5 13:5
thi_to 6:-5 24:20
thi_work 6:10 20:-4 24:-7
thin 2:-9 4:-11 6:-5 12:-20 20:66 21:-9 24:-25
thin_ 12:-14 20:11 21:-6
thin__<level> 4:-6 20:4
thin__my 20:11 24:-4
thin__stale 20:6 24:-7
thin_for 4:-9 20:6
thin_in 20:15 24:-6
thin_or 2:-5 20:8 24:-10
thing 1:6 2:22 4:16 6:24 9:-10 12:15 14:6 15:13 16:4 17:8 20:-5 24:-46
thing_ 6:-9 11:5 15:8 19:5 20:-5 23:15 24:-8
thing_<hint> 4:6 20:11 21:11
thing_<number> 6:4
thing__<hint> 2:5 4:5
thing__and 2:6 4:7 9:-6
thing__i 6:10 11:-4
thing__manag 2:6 16:5 24:-12
thing__the 15:8
thing_a 2:8
thing_about 12:14
thing_and 17:5
thing_be 2:4
thing_can 6:17 12:-5
thing_do 6:7 12:4 24:-6
thing_for 6:-4 17:4 21:5
thing_from 11:6
thing_i 1:7
thing_in 12:10
thing_my 16:7 24:-13
thing_the 4:5 11:-4
thing_thei 2:9
thing_we 11:8
thing_with 2:-8 18:8
thing| 1:-6 2:17 4:9 6:10 9:-7 11:7 12:12 14:4 15:11 24:-30
think 0:8 2:-5 4:-13 8:-5 9:-7 10:14 11:-9 19:15 20:-4 22:-4 24:29
think_<hint> 9:-10 10:19 20:7
think_<number> 12:6 24:-5
think__be 9:-9 10:13
think__the 4:-5 24:12
think_about 4:-5 8:-5 20:-5 24:19
think_i 11:-5 19:14 24:5
think_it 9:6 12:6
think_the 0:5 4:-6
think| 10:10 12:6 19:7 24:14
thinner 20:5
thin| 2:-6 4:-7 12:-14 20:43 21:-6 24:-18
third 4:-8 21:7
third_time 4:-6
third| 21:5
thi| 2:12 4:-15 6:16 9:13 13:19 14:-13 15:-8 16:-5 20:-16 21:-8 23:-11 24:8
those 15:6 18:10 24:-4
those_be 19:4
those| 15:5 18:5
though 4:11
thought 12:5
thought_i 12:5
though| 4:5
threat 4:7 11:-10 24:-8
threat_model 4:7 11:-10 24:-8
threat| 4:5 11:-7 24:-5
through 4:-5 11:6 17:-6 20:5 24:-5
through_ 24:5
through__<guideline> 17:-4
through__<hint> 20:5
through_the 17:-6 21:6
through| 11:6
throw 1:20 9:9 12:-11
throw| 1:14 9:6 12:-7
tick 4:-6 20:19 24:-8
tick_<deed> 20:5
ticket 20:-8 23:-5 24:29
ticket_ 20:-4
ticket| 20:-6 24:14
tick| 4:-4 20:13 24:-5
till 4:-9 13:54 14:-17 15:-18 20:13 24:-20
till_<day> 14:-9
till__ 14:-6
till__<day> 13:5
till__<number> 13:7
till__back 13:5
till__hold 13:5
till_i 13:7 20:5 24:-7
till_jan 13:5
till_next 14:-4
till_the 4:4 13:12 15:-6
till_then 13:6
till| 4:-9 13:36 14:-11 15:-13 20:5 24:-11
time 1:-7 2:-7 11:8 13:7 16:7 18:-5 19:-4 21:6 24:-4
time_ 14:5
time__ 13:4 21:6 24:5
time__<number> 11:6
time__in 24:4
time__it 24:9
time__the 11:-6 24:5
time__thei 6:4
time_be 2:-6 20:-4 24:23
time_differ 24:12
time_from 24:-5
time_here 6:7
time_pleas 13:6
time_to 11:-4 16:8 24:-11
time_where 21:6
time_zone 21:13 24:-9
time| 1:-4 2:-5 11:4 13:6 21:7
tip 7:12 24:16
tip_ 24:25
tip| 7:8 24:11
titl 2:14 9:43 21:-14 24:-24
titl_ 2:8 9:-6
titl__the 2:6 9:10 21:-8
titl__thi 9:8
titl_do 2:-11 9:12
titl_in 9:16
titl_of 2:18 21:-5 24:-5
titl| 2:10 9:32 21:-10 24:-15
to 0:6 1:-14 2:-22 5:-9 6:14 8:-6 10:-5 11:8 12:-19 14:10 15:-8 16:-8 18:-9 19:11 20:-14 21:-15 22:17 23:-12
to_ 24:6
to_<day> 10:-5 11:-13 14:20 15:-7
to_<dimension> 0:9 4:-12 11:6 24:-4
to_<hint> 0:-5 4:13 11:-8 17:13 19:-5 20:-7 24:-13
to_<level> 4:-42 9:-5 10:14 12:-5 20:5 24:32
to_<number> 0:-17 4:-6 10:-6 11:17 12:-9 19:26 22:-5 24:-18
to_<person> 12:-12 16:-8 22:24 24:-5
to_<time> 14:14
to__ 0:-15 1:-7 3:8 4:10 6:5 9:22 11:-12 17:-6 19:12 23:-8
to__<deed> 4:5
to__<dimension> 22:-5 24:6
to__<guideline> 4:8
to__<hint> 0:5 4:4 6:5 11:-6 12:-7 16:6 19:-6 20:-8 21:-4
to__<level> 20:5
to__<number> 19:7 24:-5
to__<posting> 24:-6
to__<time> 14:18 15:-5 24:-14
to__a 4:-12 24:6
to__abl 22:7
to__about 4:4 12:-4 21:5
to__after 11:-5 13:5 19:5
to__again 12:4
to__airport 24:7
to__all 1:14 12:8
to__and 4:-7 17:9 24:8
to__around 4:5
to__at 4:5 12:9
to__board 4:6 11:-5
to__but 4:-9 20:4
to__by 11:7
to__committe 20:4
to__do 0:-6 4:-5 9:4 17:18 21:-5 24:-7
to__evid 11:7 20:11 24:-7
to__for 4:7 13:6
to__from 6:5
to__good 11:-4 16:5
to__how 22:7
to__i 0:4 11:5
to__if 12:5
to__in 9:-5 16:7
to__it 0:-5 11:4 12:4 16:5 20:-6
to__job 17:7 24:-6
to__manag 22:14
to__me 4:-8 12:4 20:-5 22:4 24:10
to__my 10:10 20:-8 22:14
to__myself 19:10
to__next 0:10 11:4 17:-7
to__note 11:8 20:13
to__now 24:8
to__nudg 15:8
to__of 11:4
to__on 4:-10 12:-6 16:5 19:8
to__other 0:14 11:-7 24:-5
to__pleas 4:-6 12:4 16:-5
to__readi 4:5 20:-9 22:5 24:-5
to__she 24:6
to__someth 6:4
to__that 24:8
to__the 11:-5 13:-4 14:-5 15:8 21:5 22:5 24:11
to__thi 11:7 20:4 23:7
to__to 4:-7 6:8 24:15
to__up 20:5
to__us 4:9
to__vp 11:8
to__what 0:5 6:6 24:-12
to__where 21:5
to__which 9:5
to__with 17:-6 21:4
to_a 4:-7
to_as 4:7
to_ask 4:-11 20:11
to_be 4:29 11:7 12:-5 15:8 20:-16 21:-6 22:6 24:-5
to_becom 4:-4
to_bottom 4:6 24:-5
to_bui 24:6
to_build 21:-5
to_call 14:-11 15:-5 24:21
to_chang 0:-5 10:16 24:-4
to_count 20:6 24:-5
to_deliv 4:15 20:-5
to_do 0:-7 2:-5 4:32 6:20 9:-8 11:-10 12:-5 17:-16 19:11 20:-12 24:-10
to_each 0:10
to_end 15:6
to_eras 1:22 24:-6
to_eur 6:-5 24:8
to_get 4:8 6:4 11:-4 20:5
to_go 9:5 12:-4 20:4
to_hand 11:-7 16:10 24:-6
to_handl 4:15
to_have 4:7 11:-5 16:7 17:15 20:-6
to_her 24:6
to_high 9:17 24:-12
to_hypercar 4:12 11:-5 19:6
to_japanes 24:4
to_know 4:-5 9:6 11:-6 16:-6 20:20 21:14 24:-12
to_level 0:28 4:-12 9:-11 24:8
to_log 14:6
to_look 12:10
to_lose 11:5
to_make 20:-6 24:13
to_market 4:-6 17:16 21:7 24:-18
to_me 0:11 1:-7 3:11 4:-5 12:26 14:-4 15:7 20:7 22:-5 24:-7
to_meet 4:-8 6:-5
to_move 24:-5
to_my 0:7 1:-6 4:-8 6:9 10:-4 11:20 12:-11 14:-7 16:-12 17:5 20:5 22:11 24:9
to_myself 11:4 19:9
to_normal 13:5
to_on 4:5
to_our 0:-11 4:-8 24:6
to_produc 20:-5
to_prove 20:22 24:-9
to_quit 11:6
to_quot 4:-8 21:6
to_read 12:5 22:4
to_receiv 13:-5 15:8
to_run 11:7 24:-5
to_sai 4:-4 23:5
to_see 0:6 11:-8 12:16 16:4 19:-5 20:-6 22:20 24:-11
to_self 4:-5 11:5 19:-6
to_set 4:4
to_spanish 24:9
to_stop 24:-12
to_talk 24:8
to_tell 11:4 21:7 24:8
to_the 0:15 1:-4 2:-5 6:-4 9:-5 11:10 12:-12 13:-6 21:-4 24:14
to_thi 24:5
to_tokyo 24:12
to_top 9:16
to_trust 4:12
to_turn 24:8
to_type 6:10 24:-7
to_updat 14:6
to_us 6:22 24:-11
to_view 12:-6 22:10
to_what 20:17
to_where 0:-6 9:6 21:-7
to_work 9:5 12:6
to_write 4:4 6:6 11:-6 12:-4 15:5 24:-9
to_you 0:4 4:-5 6:7 12:5 20:5 23:8 24:-8
todai 0:-5 4:-13 6:-15 11:33 15:-5 17:-4 19:-6 21:-7 22:-5 23:9 24:9
todai_ 2:-5 6:-15 16:8 19:-5 24:17
todai_<number> 24:6
todai__<hint> 11:12
todai__be 23:5
todai__it 11:5
todai__that 11:6
todai_i 11:8 23:5
todai_the 11:13
todai_write 11:8
todai| 4:-10 6:-10 11:13 19:-4 21:-5 24:7
todo 11:-5 18:5 24:-8
todo| 24:-5
togeth 4:-6 6:4 11:-8 12:-4 16:34 20:-6 24:-10
togeth__<hint> 16:5
togeth__the 16:5
togeth_all 16:5
togeth_for 11:-7 16:13
togeth_into 16:4
togeth_my 16:4
togeth_the 16:4
togeth_with 6:4 11:4
togeth| 16:16 20:-4 24:-6
token 20:-4 21:-5 23:-4 24:18
token_ 20:-4 23:-4 24:13
token| 24:9
tokyo 24:18
tokyo_ 24:6
tokyo| 24:13
told 4:8 6:9 11:25 12:12 17:-8 19:-5 24:-12
told_ 15:4
told__i 1:4
told__so 12:5
told_him 11:6
told_i 4:7
told_me 1:5 6:8 11:4 24:-5
told_the 11:5
told_us 11:5
told_you 11:-5 12:17
told| 12:5 21:6 24:-5
tom 12:-22 20:-4 24:30
tom_<hint> 1:-6 11:-6 24:15
tom__ 1:-5 11:-5 12:-13 24:21
tom_as 11:5
tomasz 24:12
tom| 12:-16 24:21
toner 15:-7 24:10
toner| 15:-5 24:7
tonight 2:-4 11:-7 20:4 21:-8 24:22
tonight_ 2:-4 11:-6 24:15
tonight| 11:-5 24:13
too 4:-6 12:-14 13:11 14:8 20:28 22:10 24:-18
too_ 21:5 22:11
too_<hint> 13:7
too__ 12:-5 20:14 24:-7
too_littl 20:8 24:-9
too_much 14:5
took 4:-6 11:11 12:12 17:5
took_<deed> 4:-6 11:11 12:12 17:5
took__my 24:5
took__over 11:4
took| 12:9
tool 1:8 2:-7 4:8 12:4 21:8 23:-5
tool_ 1:8 11:-5 21:10 24:-5
tool_show 24:7
tool| 1:6 2:-5 4:5 21:5 24:-4
too| 12:-10 13:5 14:6 20:20 22:7 24:-11
top 1:-6 2:-10 4:-17 9:22 12:9 17:7 24:-12
top_ 1:-6 9:16 12:9
top__bottom 4:4
top__the 4:-10
top_level 4:-7
top_of 4:-18 17:5
top_to 4:6 24:-5
topic 0:-11 2:45 4:9 9:-20 21:-15 24:-13
topic_ 2:9 24:-4
topic__the 0:-9 2:15 4:5 9:-6 21:-7
topic__thi 9:-6
topic_do 2:12 9:-9
topic_i 2:8
topic_in 9:-5 17:4 21:-8
topic_of 0:-10 4:8
topic| 2:28 9:-11 21:-11 24:-10
top| 2:-7 4:-13 9:16 12:7 17:5 24:-8
touch 21:11
touch| 21:8
toward 4:-13
toward_<level> 4:-12
toward| 4:-9
to| 0:-6 2:-17 4:-4 5:-6 6:11 12:-8 13:-13 14:7 17:12 18:-6 19:13 20:-15 22:12 23:-11 24:18
track 6:-6 20:16 24:-9
track_ 6:-6 20:16 24:-4
track| 6:-4 20:11 24:-6
traffic 11:4 20:5 24:-8
traffic_light 20:5 24:-5
traffic| 24:-5
train 4:-12 11:10 19:-9 20:-5 21:-8 24:28
train_ 11:9
train__<hint> 21:-5
train_in 11:-13 24:9
train_ticket 20:-4
train| 4:-8 11:10 19:-5 21:-5 24:13
translat 2:-8 4:-6 6:-6 11:-4 14:-6 21:-5 22:-4 23:-36 24:72
translat__ 23:-14 24:16
translat__to 24:6
translat_bonjour 23:-4 24:5
translat_guten 24:4
translat_hello 23:-6 24:5
translat_our 24:4
translat_the 2:-6 24:11
translat_thi 6:-4 24:9
translat| 2:-5 6:-4 23:-22 24:42
treat 0:9 4:5 11:-4 21:-5
treat_<deed> 0:5
treat_<hint> 11:-5
treat| 0:4
tri 9:5
tri_<deed> 9:5
trick 6:16 23:-5
trick| 6:11
trip 24:5
true 24:16
true_that 24:8
true| 24:11
trumpet 0:-8 24:8
trumpet| 0:-6 24:6
trust 2:-7 4:35 12:5 19:-4 21:14 23:-6 24:-17
trust_ 12:10 20:-4 21:6 23:-6 24:-5
trust__<hint> 4:14 21:-11 24:-5
trust__and 21:4
trust__the 2:-4 19:6
trust_and 0:5 21:-7
trust_in 2:-6
trust_of 4:19 19:8 21:-7 24:-12
trust| 2:-4 4:25 12:4 19:-9 21:8 23:-4 24:-14
truth 11:10
try 4:-9
try__<hint> 4:-7
try_to 4:-7 24:7
try| 4:-5
turn 1:5 7:6 9:-4 10:-5 11:-14 13:-14 15:23 16:11 20:-6 24:9
turn_<deed> 24:12
turn__down 24:9
turn__note 16:7
turn__nudg 14:8
turn__off 15:7
turn__on 7:12 14:8 15:-5 24:-4
turn_my 16:10
turn_off 7:-8 14:-7 15:15
turn_out 1:6 11:-6
turn_the 14:10 15:-4 24:-4
turn_them 15:6
turn_up 9:-4 21:10
turn| 7:5 11:-7 13:-10 15:16 16:9
twelv 24:5
twelv_<hint> 24:5
twice 1:11 4:4 20:-4
twice__the 1:4
twice| 1:9
type 0:-13 4:12 6:30 11:-6 12:-7 17:-4 20:-12 21:17 24:-15
type_ 6:18 20:-9 24:-10
type_<deed> 0:-12 4:18 21:4
type__<dimension> 21:9
type__<level> 0:-6 4:6
type_here 6:6 24:-5
type_in 24:7
type_of 21:13
type_to 6:6
type| 6:22 12:-5 20:-8 21:9 24:-13
ugh 11:-8 19:11 24:-8
ugh| 19:8 24:-6
unbil 11:7 24:-5
unbil_<deed> 11:7 24:-5
unbil__hour 11:5
under 0:-13 2:5 4:-5 11:23 12:15 19:-8 20:-9 24:-6
under_<dimension> 0:-13 4:-7 11:10 12:17 19:-6 20:-9 24:-6
under_<number> 11:12 24:-4
under__ 0:-8 11:11 20:-7
under__the 1:6
underperform 4:15
underperform| 4:10
understand 0:7 6:21 9:-4 24:-15
understand_ 6:8 24:-11
understand__ 6:4
understand_how 6:7
understand| 6:15 24:-11
under| 0:-8 11:13 12:12 20:-11
undo 1:39 12:-12 23:-9 24:-6
undo__note 1:18 12:-6 24:-7
undo_my 1:10 12:-9
undo| 1:27 12:-9 23:-6 24:-4
unit 24:6
unlik 0:12
unlik| 0:8
unsubscrib 13:-10 14:-13 15:46 23:-11 24:-6
unsubscrib__ 13:-5 14:-5 15:5
unsubscrib__nudg 15:5
unsubscrib_from 15:11
unsubscrib_nudg 13:-8 14:-7 15:7
unsubscrib| 13:-7 14:-9 15:32 23:-8 24:-4
until 4:-16 11:-9 12:12 13:64 14:-23 15:-33 17:-6 19:-4 20:4 21:-5
until_<day> 13:5 14:-8
until_<number> 11:-6 13:8 15:-5
until_<period> 13:9 15:-11
until__ 13:11 14:-6 15:-8
until__12th 13:4
until__<hint> 24:12
until__<period> 13:7
until__be 20:4
until__can 20:8
until__show 12:4
until_after 13:13 15:-10
until_i 12:-6 20:6 24:11
until_next 13:6
until_now 4:-8 12:10
until_the 13:17 14:-4 15:-7 24:-5
until_todai 4:-5 12:9
until| 4:-10 11:-6 12:8 13:45 14:-14 15:-23
up 0:18 1:-5 2:5 6:-9 9:-19 12:9 13:-7 14:5 16:12 18:5 19:-5 20:7 21:31 22:-6 23:-8 24:-15
up_ 0:16 2:8 4:-8 11:6 12:-5 16:-7 18:5 21:-9 24:-18
up_<hint> 21:11 24:-5
up__ 4:12 11:-4 21:13
up__<day> 16:6
up__<hint> 0:5 11:5 16:-6 21:-8 24:9
up__<level> 4:-4 24:6
up__<number> 11:7
up__a 11:-4
up__and 21:7
up__be 21:4
up__do 12:-5
up__for 21:6
up__i 12:10
up__in 2:-5
up__level 0:4 21:4
up__the 16:8 24:-10
up__what 20:6
up__you 24:6
up_a 24:8
up_against 20:8
up_all 11:-5 12:6
up_anywher 21:6
up_between 0:6 24:-4
up_by 16:8
up_can 24:5
up_everi 14:4 21:5
up_for 4:-6 12:-5 16:5 20:5 21:-12 24:30
up_from 11:7 19:-7
up_front 4:19 24:-13
up_i 2:11
up_in 0:-6 9:-4
up_my 16:6
up_risk 0:-5 21:8
up_the 11:9 12:12 21:-6
up_thi 24:13
up_to 19:7
up_what 12:4 20:4 21:5
updat 14:6 19:4 24:9
updat_my 14:6
upper 4:19 9:-12
upper__the 4:5
upper_level 4:7 9:-10
upper_of 4:7
upper| 4:11 9:-8
up| 0:14 2:5 6:-6 9:-13 13:-5 15:-5 16:5 18:5 20:6 21:14 23:-4
urgent 24:5
us 0:-9 1:-6 2:9 4:17 6:33 9:-6 11:39 17:-7 18:-7 19:-5 20:-8 21:13 23:-18 24:-29
us_ 0:-5 4:6 6:19 11:-13 12:7 16:6 21:13 23:-9 24:-19
us_<hint> 2:-5 24:16
us_<number> 11:12 19:-5
us__ 2:-6 4:5 6:10 21:7 24:-17
us__all 21:-4
us__as 4:-5 21:4
us__eur 24:6
us__in 6:10
us__more 11:5
us__name 11:5
us__the 11:14 21:-8
us__thing 6:5
us__think 24:6
us__word 21:10
us_again 4:12 6:-6 11:8
us_and 2:4 11:5
us_anywher 21:6
us_by 11:7
us_can 11:5
us_for 4:10 11:7 21:-6
us_i 19:8 24:7
us_in 4:17 21:-11
us_it 4:-6
us_on 2:15 4:4
us_pleas 6:-4
us_the 2:5 21:4 24:-6
us_thi 6:19 24:-16
us_to 6:-6 19:5 24:15
us_which 9:5
us_you 6:29 20:-4 23:-5 24:-10
usag 6:35 23:-13 24:-9
usag| 6:24 23:-9 24:-6
user 1:-6 11:-5 24:21
user| 24:6
usual 12:6 13:8 24:-4
usual_ 13:8
usual| 13:6
us| 2:6 6:25 9:-6 11:25 17:-4 18:-6 19:-7 20:-7 21:11 23:-12 24:-23
valu 11:-4 16:-6 18:16 19:-4 21:12 24:-12
valu_ 21:15
valu__the 18:7
valu| 16:-4 18:7 21:9 24:-6
vendor 11:5
verb 0:5
verb_ 0:5
veri 14:8 23:18 24:-8
veri_<day> 14:9
veri__ 14:6 23:7
veri__bot 23:5
veri_kind 23:16 24:-6
veri_much 23:5
veri_us 6:-5
veri| 14:6 23:13 24:-6
versu 0:37 4:-25 9:-7 21:-8 23:-5
versu_<level> 0:-18 23:-5
versu__<hint> 0:15 4:-16
versu__on 0:6
versu__where 21:-4
versu_level 0:16 9:-4
versu_the 11:4
versu| 0:26 4:-18 9:-5 21:-5
vibe 21:5
vibe_ 21:5
video 4:-12 11:6 24:13
video| 4:-8 24:9
view 1:-8 12:12 22:18
view_my 22:10
view_of 20:6
view| 1:-5 12:8 22:12
vp 0:-5 4:7 11:14 20:-5
vp_keep 4:7
vpn 2:-4 20:-5 23:-6 24:37
vpn__down 24:11
vpn_be 24:17
vpn_broken 24:8
vpn_down 24:10
vpn| 23:-4 24:26
vp| 11:9
vr 0:6 24:-8
vr_<level> 0:6 24:-8
vr| 0:4 24:-6
wai 0:15 4:-9 9:-12 18:-14 21:-13 24:31
wai_ 18:-14 24:12
wai_on 0:8 9:-5 21:-5 24:-5
wai_to 0:-7 9:-5 24:17
wait 0:-9 4:14 24:-11
wait__that 0:-6 4:6
wait| 4:6 24:-9
wai| 0:9 9:-8 18:-9 21:-9 24:22
walk 0:4 4:-7
wall 24:-7
wall| 24:-5
want 0:-5 3:-6 4:22 5:10 6:-11 9:-5 10:7 11:10 13:-12 14:-8 15:22 16:5 17:6 19:-5 20:-14 21:-12 22:5
want_ 13:-4 15:8
want_<deed> 20:-4
want_<number> 11:-4 16:6 24:12
want_<person> 22:6
want__ 15:8
want__<dimension> 4:10
want__<hint> 4:-5 22:6 24:10
want__<level> 4:7 24:-5
want__a 4:7
want__be 15:7 24:-5
want__chang 10:11
want__document 16:6
want__for 11:5
want__go 24:5
want__know 9:5 20:9
want__me 4:14 12:-4
want__of 0:5
want__see 0:5 12:8
want_a 1:-5 5:19 12:-6 20:-4 24:6
want_an 24:6
want_anymor 13:-5 15:9
want_be 0:7
want_from 4:25 12:-5
want_my 19:-5 22:10
want_on 4:11
want_that 22:5
want_the 4:-4 16:8 18:5
want_to 1:13 3:-4 4:-25 10:11 12:26 19:7 21:6 22:-11 24:-9
want_us 11:7 21:-6
want| 1:7 4:13 5:7 6:-6 10:6 11:6 13:-15 15:17 17:4 20:-11 21:-5 22:5
warsaw 24:-8
warsaw| 24:-5
water 24:11
wave 11:5
we 1:-9 2:9 4:8 9:4 11:31 12:-12 13:-4 16:-11 17:-11 20:-10 21:-14 23:7 24:-10
we_<hint> 2:18 11:-7 21:-5
we_<section> 4:9 9:-5 21:6
we__ 2:11 4:6 23:7 24:-9
we__<deed> 11:17 24:-9
we__<hint> 2:9
we__be 21:8
we__have 9:5
we__in 4:-8 24:11
we__it 4:-4
we__them 18:4
we__with 4:5
we_ask 4:5
we_be 11:14 24:-6
we_can 24:-5
we_even 9:12
we_get 2:13 24:-12
we_got 4:-6
we_have 4:-14 11:5 24:18
we_not 11:6 24:6
we_put 0:6
we_talk 11:9
we_write 4:4
we_wrote 11:6
weak 2:-5 12:-9 19:-4 20:43 21:-4 24:-19
weak__ 20:10 24:-11
weak_spot 12:-5 20:32 24:-18
weakest 16:-4 20:22 21:-4
weakest_ 16:-4 20:22 21:-4
weakest| 20:16
weak| 20:20 24:-13
wear 4:-11 21:5 24:10
wear| 4:-8 24:7
weather 24:12
weather_<day> 24:15
weather__in 24:11
weather| 24:9
web 21:-14 24:20
web| 21:-10 24:14
wed 13:10 14:-9 24:5
wed| 13:7 14:-6
weekend 23:11 24:-10
weekend_ 23:11 24:-9
weekend| 23:8 24:-7
weekli 1:-10 2:-4 4:-5 7:-6 12:-16 13:10 14:25 15:48 16:-5 20:-6 21:-6 23:-10 24:-37
weekli_<hint> 11:13
weekli__ 1:-6 13:-13 14:-15 15:29
weekli__<day> 15:-6
weekli__<time> 14:7
weekli__ever 15:4
weekli__for 13:6
weekli__on 11:-5 14:10
weekli__pleas 13:-6 15:7
weekli__to 14:6 15:-5
weekli__until 13:12 15:-11
weekli_messag 11:-5 13:13 15:19 24:-15
weekli_nudg 1:-9 13:-5 15:13 16:-4 24:-5
weekli_ping 13:4 15:5
weekli_poke 11:-8 15:11
weekli_remind 11:-8 15:-14 24:-5
weekli_report 11:5
weekli_thing 15:10
weekli| 1:-7 7:-4 12:-10 14:19 15:32 23:-7 24:-24
wei 24:-4
welcom 15:-4 23:11 24:-5
welcom| 23:7
wellb 24:-9
went 4:-10 11:29 14:-6 24:-20
went_<deed> 4:-10 11:29 14:-6 24:-20
went__fine 11:4
went| 4:-7 11:16 24:-9
weve 24:5
we| 2:8 9:4 11:5 17:-8 19:4 21:-9 23:5
what 0:14 1:-8 2:18 3:-8 4:54 5:-5 6:45 7:-4 9:10 10:-7 11:-49 12:16 13:-16 14:-14 15:-6 16:-11 17:17 19:-25 20:13 21:-32 22:-14 23:-37 24:-50
what_<dimension> 20:-8 21:5
what_<hint> 0:-5 4:7 12:-5 21:-4 24:-8
what_<level> 0:-9 4:18 24:-9
what_<number> 6:-5 24:34
what_<section> 4:10 17:8 18:-7 24:-7
what__ 4:-4 9:6 11:4 20:4 24:-6
what__<deed> 4:26 11:-13 17:-6 21:8 24:-13
what__<dimension> 4:9
what__<guideline> 4:15 21:-7
what__<hint> 0:-7 4:-8 16:10 19:6 20:-8 21:-9 24:27
what__<level> 0:7 4:-12 9:13 20:-6 24:-13
what__<not> 17:5
what__<number> 2:-6 6:-4 24:24
what__<posting> 17:5
what__<principle> 4:-4 18:18 24:-5
what__<section> 24:16
what__<time> 24:15
what__a 0:5 4:-7 18:-5 24:10
what__about 4:8 21:-5
what__ad 0:7
what__after 9:12 24:-5
what__and 12:-4
what__ask 4:5 6:-4 20:6
what__at 0:10 10:-5
what__aw 17:4
what__bar 4:9 24:-4
what__be 2:12 4:-7 9:8 20:-6 21:11 24:15
what__best 24:7
what__between 0:7 9:-6
what__bot 6:6
what__call 18:4
what__can 2:-4 6:12 21:7 24:-8
what__chang 0:5 4:-4
what__deal 4:8
what__differ 0:-7 4:-10 24:17
what__do 2:9 6:-8 20:-8 24:-5
what__each 2:5
what__expect 4:18 11:-4 20:-5
what__for 20:16 24:-11
what__from 0:6
what__gap 0:13 20:-5
what__good 4:6
what__got 12:6
what__harder 0:8 24:-6
what__have 3:6 4:-8 6:-5 12:9 20:16 24:-4
what__i 2:14 4:-12 6:7 9:-8 11:-4 12:28 20:-6 24:-32
what__if 24:9
what__in 20:10 24:5
what__it 4:12 6:7 21:-6 24:-6
what__job 4:8 9:-5 24:-4
what__jump 0:5
what__l7 4:8
what__lack 20:4
what__ladder 9:7
what__level 0:-5 9:9 24:-7
what__list 2:13
what__log 4:-11 12:-8 20:14
what__lp 18:9 24:-6
what__make 4:-10 24:6
what__me 20:14 24:-5
what__meant 4:5
what__miss 16:-5 20:12
what__my 4:-9 6:15 10:8 20:-8 24:-12
what__new 24:10
what__of 2:-6 6:4 9:-4
what__on 4:6 12:-5
what__our 4:6 6:-4 24:8
what__principl 24:-4
what__rate 2:-5 24:6
what__sai 0:-7 4:8
what__said 21:4
what__seven 2:9
what__still 20:5
what__that 4:6
what__the 4:16 6:6 9:9 12:-4 17:15 21:-5 24:-15
what__thei 0:-7 2:6 4:18 6:-8 20:-5
what__them 2:6
what__there 2:4 12:5
what__thi 6:10 24:-9
what__those 18:6
what__to 4:-5
what__want 0:5 15:5
what__we 2:9 4:9
what__when 6:9
what__wifi 24:5
what__write 8:6 24:-6
what__written 20:7
what__wrote 4:-10 12:12
what__you 0:-11 3:-5 4:12 6:33 8:13 12:-13 23:-9 24:-30
what__your 24:11
what_a 0:5 4:5 6:-5 22:-5 24:-11
what_all 4:-5 6:18 21:9
what_area 2:20 9:-10 20:-5
what_ask 0:-4 4:18 11:-15
what_be 2:22 4:36 6:32 10:10 11:-14 12:-16 18:7 19:-4 20:-19 23:-18 24:-38
what_between 20:9 24:-7
what_can 6:29 12:-8 20:-6 24:-28
what_chang 0:30 4:-10 9:-5 10:-8
what_come 4:-13 9:18 24:-14
what_differ 0:13 4:-8 9:-7 12:-4 24:-5
what_dimens 2:9 9:-7
what_do 0:-21 3:-7 4:38 6:-25 8:11 9:-16 10:-4 12:6 20:-4 21:-19 24:14
what_els 6:15 9:-5 24:-5
what_evid 12:7 20:-7
what_exactli 24:-6
what_expect 2:-4 4:25 11:-10 17:-9 21:10 24:-16
what_for 24:28
what_get 0:21 24:-9
what_happen 0:4 6:14 19:-5 24:7
what_have 3:-4 4:-4 12:19 20:-18 24:10
what_i 1:9 2:-12 4:-38 8:6 9:-6 11:-12 12:30 15:12 16:6 17:-4 20:38 21:-6 24:-34
what_in 4:16 12:28 24:-24
what_it 18:6
what_job 24:4
what_level 0:-18 2:-10 4:-7 6:-11 9:33 21:-9 24:12
what_mean 24:-5
what_miss 20:19 24:-10
what_more 0:7
what_my 4:-9 12:-5 16:6 17:-5 20:16
what_name 2:8
what_new 0:10 4:-10 6:-5 13:-4 24:8
what_note 20:-11
what_now 6:11 24:16
what_of 4:-6 20:15
what_on 4:9 20:-5 24:20
what_our 4:16 24:6
what_realli 0:8 4:-6
what_row 6:-6 21:14
what_rung 9:16 24:-5
what_separ 4:-4 20:14
what_should 4:27 6:-5 12:-6 20:19 24:-23
what_sort 6:8 24:-6
what_stai 0:5
what_still 16:-6 20:8
what_that 17:11 18:8
what_the 0:-11 6:-10 9:5 11:-7 12:-10 14:-5 18:5 19:6 20:-10 21:-19 24:42
what_thei 0:6 4:-5 11:6
what_there 2:-4 4:10
what_thi 6:9 24:-5
what_thin 4:-5 20:18 24:-7
what_thing 6:5
what_time 24:16
what_to 24:10
what_would 0:-5 4:6 6:-6 12:-6 17:7 19:-4 20:-5 24:25
what_written 0:-11 4:31 12:-7 20:-4 21:-7
what_you 3:9 6:17 17:-5 20:11 24:-13
what_your 2:-6 6:19 23:-5
whatev 0:-16 3:10 4:9 21:16 24:6
whatev__ 4:-6 21:6
whatev__<hint> 3:7 21:5
whatev_i 12:8
whatev_level 0:-5 21:8
whatev_the 24:6
whatev_you 3:10 4:14
whatev| 0:-11 3:7 4:7 21:11
whatv 11:-8 12:22 20:-5 24:-5
whatv__got 11:-5 12:9
whatv_i 11:-8 12:22 20:-5 24:-5
whatv| 11:-5 12:15
what| 0:-9 2:8 3:-5 4:9 6:29 9:8 11:-22 12:-17 13:-11 14:-6 15:-7 16:-5 19:-13 20:14 21:-16 22:-7 23:-26
when 0:18 4:11 6:8 11:-10 12:-6 13:-9 14:6 15:5 16:-6 17:-7 19:-6 20:-8 21:-22 23:-4 24:16
when_<hint> 9:5
when__<hint> 0:8 24:-9
when__<section> 24:6
when__about 0:8 21:-8
when__come 0:4 24:-5
when__go 24:8
when__i 4:8
when__the 0:-5 24:14
when__thei 17:-4 24:5
when_be 0:-4 13:-6 24:20
when_do 4:-8 17:-5 24:28
when_he 24:5
when_i 6:13 15:6 19:-5 24:-9
when_it 0:17 4:-5 21:-12 24:-8
when_the 24:-6
when_thei 2:6 24:-5
when_we 4:8
when_you 0:10 4:-5 24:8
whenev 16:5 21:13
whenev_you 16:5
whenev| 21:7
when| 0:9 6:6 13:-6 17:-5 20:-5 21:-13 24:11
where 1:-12 2:-16 4:-46 9:-7 11:-16 12:-14 13:-8 15:-5 16:-12 17:-10 18:-15 19:-6 20:29 21:71 22:7 23:-8 24:-22
where_ 21:14 24:-9
where_<hint> 4:-8 21:18 24:-5
where__ 21:9
where__<deed> 21:4
where__<hint> 21:-6
where__<level> 4:-7
where__<number> 0:5 4:-4
where__a 24:-5
where__guidanc 21:9
where__i 6:6 12:-15 17:5 20:19 21:-23 24:8
where__it 20:-5 21:21 24:-5
where__line 21:-5
where__my 12:11 20:14 21:-6 24:-9
where__stand 21:-5 22:10
where__text 4:-5 21:7
where__that 21:5
where__the 0:8 2:-9 18:-6 20:-6 21:-7 24:6
where__us 21:10
where__written 21:6
where_be 1:-5 11:-4 12:16 16:-4 17:-5 18:-4 20:16 24:-8
where_can 6:-5 17:5 20:-4
where_do 0:9 2:-5 4:-11 6:13 12:-23 20:21 24:-10
where_i 4:-4 12:-4 20:5 21:-9 22:14
where_in 2:-4 18:-8 21:11
where_it 21:18
where_my 4:-5 20:14 21:-5
where_seamless 20:-7 21:17
where_stand 21:10
where_that 21:7
where_the 0:5 4:-20
where_we 21:-7
where_would 21:-8
where_you 17:5 18:8
where| 0:-6 1:-8 2:-9 4:-28 9:-5 11:-9 12:-8 13:-5 16:-7 18:-10 19:-4 20:24 21:48 23:-5 24:-17
whether 6:-6 20:13 21:16
whether__<guideline> 21:7
whether__i 20:6
whether_i 24:11
whether_the 21:13
whether_what 20:8
whether| 6:-4 20:4 21:5
which 1:-12 2:20 3:-7 4:-10 5:-4 6:10 8:4 9:33 11:-20 12:12 13:-8 14:-5 15:-7 16:-10 17:4 18:8 19:-7 20:17 21:15 22:-6 23:-15 24:-17
which_<dimension> 0:15 4:-6 20:-5 24:7
which_<hint> 4:4 12:8 17:5 20:-14 24:10
which_<number> 0:9 2:8 18:5 21:-13 24:5
which_<section> 17:7 21:-5
which__ 0:-8 2:10 4:8 6:4 10:-5 24:-4
which__<hint> 0:8
which__be 4:-5 9:7 12:15 20:-11 21:-15 24:6
which__can 6:14 24:-6
which__come 9:-6
which__do 2:11 4:-7 9:9 10:9 21:-24 24:7
which__exist 2:8 9:6 24:-5
which__goe 24:7
which__have 2:-8 9:-5 12:-10 20:32 21:6
which__i 12:5 20:-8
which__it 9:5
which__mention 2:-5 4:-7 9:-4 21:20
which__my 2:-8 20:11 24:6
which__near 24:5
which__of 2:-11 9:-5 16:-4 20:7 21:14 24:-8
which__or 21:6
which__principl 18:10 24:-6
which__should 2:-6 24:6
which__talk 4:-4 21:12
which__the 2:18 4:8 21:-5 24:-9
which__thei 20:-4
which__there 9:9
which__thing 2:8
which_area 6:-4 9:-6 12:-23 20:27 21:-8
which_be 2:27 4:10 20:-6 21:-6 24:-13
which_bit 21:8
which_categori 2:18 9:-5 24:-6
which_chapter 2:10 24:-6
which_command 6:9
which_countri 17:4
which_dimens 2:-22 6:-5 9:-7 12:-10 20:35 21:-6 24:11
which_expect 4:-10 21:5
which_grade 2:-7 9:18 24:-7
which_hotel 20:-6 24:11
which_i 4:9 12:8 20:4
which_job 9:6
which_leadership 18:15 21:-4 24:-8
which_level 0:-13 2:-15 4:16 8:-5 9:44 10:4 20:-5
which_lp 9:-5
which_manag 9:4
which_not 20:5
which_note 12:23 20:-16 24:-5
which_of 2:-9 11:-4 12:8 20:15 21:-5 24:17
which_on 0:-5 4:-6 9:19
which_part 2:-6 9:-6 20:13 21:17 24:-7
which_place 2:-5 21:8
which_question 6:14 24:-9
which_row 0:-9 2:-5 4:-4 9:-9 21:37
which_sentenc 21:9
which_seven 2:17 24:-5
which_thei 2:5
which_thing 6:8
which_time 24:6
which_titl 2:-11 9:13
which_topic 2:9 9:-6
which_train 24:7
whichev 0:-5 4:10 9:-4 21:6
whichev__ 21:5
whichev_level 0:-5 4:10 9:-4 21:6
whichev| 4:7 21:5
which| 0:-11 1:-8 2:13 3:-5 6:6 9:8 11:-10 12:15 13:-4 14:-4 15:-5 16:-6 19:-4 20:9 21:10 23:-10 24:-21
while 4:9 11:-5 13:11 18:7
while_ 4:8 24:-5
while__at 18:5
while_i 13:7
while_your 18:7
while| 4:6 13:7
white 0:-5 4:7
white| 4:5
who 2:-12 4:6 6:10 8:5 9:-9 10:-4 11:-17 12:-10 14:-5 16:-8 17:-8 18:-5 20:-17 21:-5 24:43
who__<deed> 1:-4 6:-4 11:-6 23:6 24:18
who__<hint> 24:-5
who__a 24:-7
who__be 4:-5 24:7
who__call 24:6
who__for 24:6
who__from 19:6
who__i 20:-6 22:7 24:11
who__in 24:-6
who__my 24:12
who__that 1:5
who__the 24:6
who__them 4:4
who__to 24:-9
who_be 23:-5
who_bui 19:8
who_can 6:10 8:10 12:-7 22:-6 24:-12
who_do 1:7 4:11 20:-7 22:10 24:-10
who_got 24:7
who_have 4:4 21:4
who_i 24:-5
who_in 21:-4 24:6
who_lead 11:4 24:11
who_never 23:5
who_on 21:-4 23:-4 24:16
who_own 24:-4
who_should 24:8
who_sit 16:-5 24:-4
who_the 17:-17 24:9
who_took 24:8
who_want 24:-6
who_win 24:5
who_won 1:-5 11:-11 24:14
who_wrote 2:-5 24:12
whole 0:28 2:-6 4:15 9:-5 11:10 16:8 17:10 23:-7 24:-11
whole_<guideline> 0:18
whole_<hint> 16:7
whole_<posting> 17:9 24:-5
whole__for 4:5 21:8 24:-7
whole__onli 0:5
whole_of 0:6 4:-6
whole_org 11:6
whole_team 4:4
whole_thing 21:5 23:-5
whole| 0:15 4:15 16:7 17:7 23:-5 24:-6
whom 4:-5 17:4 20:-9 24:12
whom__i 24:7
whom_do 4:-5 17:4 24:11
whom| 20:-6 24:8
who| 2:-8 6:15 9:-6 11:-5 12:-7 16:-5 17:-6 18:-4 20:-11 21:-9 24:28
why 0:7 4:-8 20:-6 24:14
why__my 24:9
why_be 20:-4 24:6
why_do 24:8
why| 24:10
wife 22:-5 24:13
wife_ 22:-5
wife| 24:8
wifi 24:15
wifi_password 24:9
wifi| 24:11
will 0:-6 14:-7 15:12 20:-14 21:-5 22:5 24:34
will__<hint> 24:11
will__be 24:9
will__in 13:4 24:-7
will__make 4:-4 24:7
will_be 13:6 14:-5 20:-6 22:5
will_i 2:4 24:24
will_thei 24:15
will_win 24:4
will_write 1:5 15:4
will| 13:-5 15:8 20:-8 24:24
win 19:7
win__<hint> 19:6
window 1:9 23:17 24:-14
window| 1:7 23:12 24:-10
win| 19:6
wipe 1:30 3:30 5:-6 8:-10 12:-13 19:-12 21:-5 24:-8
wipe__my 3:9
wipe__you 3:6 8:-4
wipe_all 3:13
wipe_everyth 3:11 8:-8
wipe_my 1:26 3:7 12:-10 19:-12 24:-7
wipe| 1:21 3:21 5:-4 8:-7 12:-9 19:-9 24:-5
wisdom 13:7
wise 4:8 9:-8 12:-9 17:4 20:14 24:-14
wise_ 4:8 9:-8 12:-9 17:4 20:14 24:-11
wise| 4:5 9:-5 12:-7 20:10 24:-10
wish 14:7
wish| 14:5
with 1:-12 2:-13 3:-4 6:5 10:-5 11:18 12:-10 13:6 14:-14 15:5 19:6 20:-6 21:17 22:11 23:-8 24:-11
with_<company> 0:-7 24:6
with_<dimension> 4:12 19:7 20:5
with_<hint> 4:12 11:-24 12:6 19:16 20:-6 21:15 22:-9 24:-17
with_<number> 4:-6 19:-7
with_<person> 4:-10 12:-7 16:-6 20:-7 22:15 24:-7
with__ 0:-6 1:-6 4:6 6:4 16:-6 17:-6 19:7
with__<hint> 0:5 11:10 12:-5 16:-6 21:-8 24:6
with__<number> 0:-5
with__a 9:5
with__about 11:8
with__and 2:-6 4:-4 12:6 18:5
with__bank 11:6
with__bigger 4:-4
with__boss 12:6 19:-4 24:14
with__bot 6:5
with__can 24:5
with__i 16:4
with__in 21:11
with__integr 19:9 24:-6
with__manag 12:-4 22:12 24:-5
with__my 12:-5 16:20 24:-4
with__name 24:6
with__note 11:7 20:5
with__of 19:6
with__on 11:4
with__or 21:4
with__own 4:5
with__segment 4:-5 21:5
with__team 21:5
with__to 11:-5 14:-8 24:14
with__valu 21:5
with__weekli 13:4 15:5
with__what 4:7 11:-5
with_a 4:-8 6:4 15:4
with_all 12:-7 16:29 24:-9
with_an 12:6
with_ana 11:5 14:-6 24:7
with_and 22:11
with_band 9:7
with_consist 21:15 24:-6
with_dana 19:-4 24:11
with_everyth 4:4 16:6
with_financ 11:6 24:-5
with_him 22:5
with_in 11:8
with_infosi 12:10
with_integr 4:8 20:9 24:-5
with_it 23:-4 24:5
with_market 4:-7 11:-5 21:7 24:-6
with_me 24:10
with_my 4:5 12:6 13:6 16:-11 19:-5 22:10 24:30
with_no 13:4
with_our 24:-5
with_sale 11:5
with_the 4:-9 11:5 13:8 15:5 16:-5 19:8 21:-9
with_them 4:6
with_us 11:6
with_what 12:-8 20:7
with_which 24:5
with_woodgrov 11:5
with_you 6:14 11:-6 12:6 24:-6
with_your 4:7 13:-5 15:8
within 11:13 24:-7
within_<number> 11:12
within__of 11:8
within| 11:9 24:-5
without 0:9 4:-4 17:6 20:-5 21:-5 24:5
without__ 24:5
without__i 24:4
without_a 17:4 24:-8
without| 0:5
with| 0:-7 1:-9 2:-9 4:16 9:-5 11:16 12:-9 14:-7 20:-9 21:6 22:9 23:-6 24:-15
woman 11:5 24:-8
women 2:-6
women_in 2:-5
women| 2:-4
won 1:-5 24:12
won_<deed> 1:-5 24:12
won__the 11:-9 24:13
wonder 21:5 24:6
wonder__i 24:5
wonder_whether 21:5 24:6
won| 24:6
woodgrov 11:5 24:-4
woodgrov_went 11:5
word 2:-14 4:-9 9:-9 11:-13 16:-5 17:-5 19:-5 20:-12 21:62 24:-18
word_<deed> 18:6 21:-4
word_<hint> 0:-11 4:-11 21:20 24:-7
word__ 0:8 4:-8
word__<deed> 21:4
word__be 21:6
word__come 21:6
word__in 2:-6
word__us 21:7 24:-8
word__word 24:5
word_at 6:4
word_empathi 24:-4
word_employe 21:6
word_for 11:-5 20:-4 24:15
word_on 21:5
word_pleas 4:4 21:-11
word_region 2:-8
word_what 4:7
word| 2:-9 4:-5 9:-5 11:-8 20:-6 21:34 24:-14
work 0:4 1:-5 2:-6 4:-15 6:29 11:-8 13:-8 15:-9 17:8 18:-5 19:-10 20:15 21:14 23:-29 24:21
work_ 4:-6 6:32 11:11 14:-5 15:-6 19:-5 20:-8 21:-6 23:-16 24:-6
work_<deed> 11:-17 24:21
work_<period> 17:6
work__ 11:-10 14:5 20:8 21:6 24:-4
work__<hint> 21:5
work__a 20:9
work__balanc 21:5
work__integr 20:6
work__you 0:7 24:9
work_at 24:11
work_cancel 24:6
work_from 13:-4 24:10
work_here 11:-5
work_hour 21:12 24:-6
work_life 21:8
work_on 6:-5 20:20 24:-8
work_with 20:7 24:-5
workload 21:8
workload| 21:6
workshop 4:-9 11:31 14:-4 21:-5
workshop_ 11:9
workshop_with 4:-4 11:11 21:-4
workshop| 4:-5 11:17
work| 0:5 2:-4 4:-5 6:20 11:-5 13:-5 15:-6 17:5 19:-5 20:11 21:10 23:-20 24:7
world 0:7
world| 0:5
worri 13:-7 15:-5 23:23 24:-5
worth 4:-6 17:5
worth_a 17:5
would 4:-8 6:-12 11:-6 12:-7 14:11 15:-4 17:16 19:6 20:18 21:-12 23:-4
would__ 12:4
would__<hint> 20:11 24:-5
would__be 24:-10
would__do 24:11
would__get 24:10
would__have 17:7
would__i 0:5 4:-4
would__kindli 11:4
would__sai 24:5
would__to 24:-6
would__want 4:5
would_a 4:5 17:-4 20:9 24:-9
would_be 14:9 24:-8
would_do 0:7 4:-6
would_he 24:-4
would_i 17:7 24:8
would_it 20:6 24:-4
would_know 21:5
would_like 14:5 24:-11
would_my 4:-7 20:-5 24:15
would_the 17:5 20:8 24:-7
would_you 0:-5 6:-8 13:5 16:12 20:4 21:-4 24:28
would| 4:-12 6:-8 14:4 16:-5 19:6 20:13 21:-5 24:15
wow 23:30 24:-8
write 0:-7 3:-7 4:4 5:-4 8:5 11:10 12:6 13:-5 14:15 15:8 16:5 17:-8 19:-6 20:-15 21:-11 23:-5 24:4
write_ 15:6
write__<hint> 11:-6 16:-4 24:7
write__a 24:11
write__about 12:9 21:-7
write__and 6:-7 8:7
write__by 16:6
write__down 11:7 24:-8
write__everi 15:9
write__for 16:8
write__me 24:9
write__my 11:5 24:-10
write__note 11:-4 12:-5 24:8
write__self 24:8
write__that 11:6
write__the 11:4
write__you 6:5 24:-5
write_a 11:-13 16:-7 24:26
write_about 12:-5 24:13
write_anyth 12:14 20:-5 21:-10
write_down 6:-5 11:25 12:18 24:-36
write_here 6:5 8:9 24:-8
write_in 24:4
write_it 24:9
write_me 12:-10 14:12 15:9 24:6
write_my 12:-6 24:11
write_pleas 24:-5
write_that 11:13 24:-7
write_the 4:7 24:11
write_thi 24:-4
write_thing 14:5
write_to 6:7 24:-4
write_up 16:22 24:-7
write| 3:-5 11:-7 14:11 15:7 17:-4 20:-10 21:-13 24:15
written 0:-14 1:5 4:14 5:14 6:-5 12:4 16:-4 21:11 24:-18
written_ 5:17 11:-4
written_<hint> 1:7 12:-10
written__<dimension> 0:-7 4:15 12:-4
written__<hint> 4:8 21:-5
written__so 12:4
written__you 20:4
written_about 4:8 12:6 24:-6
written_and 20:6
written_down 12:6
written_in 4:-8
written_on 4:13 12:-6
written_to 20:6
written| 0:-8 4:10 5:10 20:-5 21:7 24:-11
wrong 1:34 11:-13 12:-13 20:-5 23:11 24:-8
wrong_<hint> 1:16 11:-7 12:-6
wrong__ 1:6 12:-7 23:12 24:-6
wrong_window 1:8 23:17 24:-14
wrong| 1:21 11:-7 12:-8 23:7 24:-5
wrote 1:7 2:-7 4:-18 6:-4 11:9 12:14 24:5
wrote_<deed> 1:7 2:-7 4:-18 6:-4 11:9 12:14 24:5
wrote__a 11:4
wrote__down 4:-6 12:4
wrote__in 24:4
wrote__on 12:5
wrote__the 11:4
wrote__thi 24:8
wrote| 2:-5 4:-11 12:14 24:7
x 4:11 11:-5 19:-6 24:11
x__ 24:6
x| 4:7 19:-4
ye 20:-6 24:10
ye__no 24:11
ye_or 20:-4 24:16
yearli 11:-4
yesterdai 1:16 11:6 19:4
yesterdai_ 1:14 11:-5 12:-9 24:6
yesterdai__<hint> 12:6
yesterdai_be 12:9
yesterdai| 1:12
yet 0:-4 2:-22 9:-5 12:-6 19:-6 20:58 24:-9
yet_ 2:-20 4:7 9:-5 20:19
yet__show 20:4
yet_for 20:14
yet_or 20:4
yet| 2:-15 20:34 24:-6
ye| 20:-4 24:7
yo 12:6
you 0:6 2:-14 3:12 4:-6 5:-4 6:37 8:6 11:-41 12:9 14:4 16:18 19:-7 20:-7 21:-21 23:42 24:6
you_ 0:-4 1:-7 3:10 4:7 6:27 8:-4 9:-5 12:-5 13:5 15:-7 17:-5 18:5 20:-7 23:12 24:-44
you_<day> 24:7
you_<hint> 0:13 3:9 11:-14 12:16 13:-8 16:9 23:7 24:-5
you__ 0:5 2:6 4:-9 6:12 8:-12 9:-13 23:22 24:-14
you__<day> 24:9
you__<deed> 9:7 24:14
you__<dimension> 4:10
you__<hint> 6:-5 9:-8 10:13 17:7 21:6 23:7 24:-8
you__<period> 12:5 13:-7 23:11 24:-7
you__<person> 22:6
you__a 0:4 6:8 9:10 13:9 16:9 23:-6 24:-23
you__about 4:-6 6:-8 8:22 9:8 12:-8 24:-6
you__as 18:5
you__be 6:5 23:7
you__can 6:5 20:4
you__do 6:11
you__down 11:4
you__exactli 6:5
you__far 12:6
you__for 1:4 6:17 23:-7 24:-5
you__from 0:-8 4:9 24:10
you__go 20:4
you__her 22:5
you__i 4:9
you__in 24:5
you__it 6:-13 8:7 11:-6 16:4 24:24
you__me 12:-7 14:27 24:-6
you__much 23:4
you__my 11:-6 12:11 13:-4 24:10
you__note 11:4
you__now 24:10
you__of 24:6
you__on 8:8 20:4 23:-4 24:9
you__out 18:6 24:4
you__someth 11:8 12:9
you__store 3:11 8:-4
you__that 24:5
you__the 0:16 1:9 2:6 4:-5 6:-6 7:9 9:-7 11:-4 12:8 13:4 14:-6 16:-7 21:7 24:-9
you__them 2:-8 9:11
you__thi 6:-6 11:4
you__to 6:10 24:18
you__up 0:12 12:8 24:4
you__what 6:8 24:-7
you__your 24:10
you_a 12:7 23:9 24:-8
you_abl 6:10 24:-5
you_actual 9:6 21:-4
you_agre 20:5 24:9
you_an 23:14 24:-11
you_and 24:-5
you_ani 24:-8
you_answer 6:23 24:-14
you_approv 24:6
you_ask 4:-6 20:5
you_be 6:12 23:17 24:-9
you_book 14:-5 24:18
you_bot 6:-13
you_can 6:6 13:10 15:5 24:5
you_climb 0:24
you_correct 24:11
you_could 24:10
you_do 4:-11 6:41 8:-8 9:-5 24:-22
you_draft 12:-5 16:5 24:9
you_explain 4:11 6:7 24:-5
you_find 4:-5 21:12 24:19
you_fix 24:11
you_for 6:13 13:13 20:-4 23:-14
you_gener 16:6
you_get 17:7 21:9
you_give 6:8 13:6 22:4 24:-9
you_go 17:4 24:11
you_got 9:10 23:-5
you_have 0:-6 1:-6 3:22 4:5 8:4 9:15 11:-12 16:4 20:9
you_help 24:9
you_hold 1:12 3:-7 24:6
you_in 6:14 12:9
you_just 12:7
you_keep 3:-5 6:-10 8:21 11:6 12:10 24:-7
you_kindli 11:6
you_know 0:-5 3:5 8:5 17:-4 24:5
you_lack 17:5
you_letter 11:5
you_list 2:-5 9:13 21:-4
you_look 17:-5 21:8
you_make 16:5 24:10
you_note 11:11 12:-4 24:-10
you_nudg 14:7 24:-8
you_on 14:-5 24:13
you_ping 14:7 24:-6
you_pleas 22:4
you_poke 14:7
you_put 16:5 17:-5 24:21
you_read 12:5
you_rememb 11:11
you_reset 24:9
you_restart 24:9
you_sai 6:-8 20:4 24:18
you_search 21:8
you_show 9:-4 12:9 17:10 22:10 24:-5
you_so 12:9
you_someth 12:5
you_take 24:5
you_tell 24:13
you_there 6:-10 9:-7 23:7
you_thi 23:9
you_think 4:-7 9:-10 10:18 20:13 24:23
you_to 6:7 12:5 24:-5
you_todai 6:-13 23:20 24:-14
you_translat 2:-5 24:11
you_understand 6:14 24:-12
you_veri 23:5
you_want 0:-7 4:21
you_what 6:8 24:-7
you_work 6:15 23:-10 24:-9
you_write 12:-7 14:11 18:4 24:6
youd 24:4
youd| 24:4
youll 17:5
young 4:6
young_colleagu 4:6
your 2:-11 3:7 4:10 6:8 9:-5 11:-15 15:12 17:5 18:4 20:-5 21:-16 23:35 24:8
your_<hint> 17:6 23:4
your_<period> 24:-8
your__ 6:-5 23:12 24:9
your__<hint> 3:6 24:-5
your__and 24:11
your__best 24:-4
your__bot 24:5
your__it 18:5
your__lifesav 23:9 24:-12
your__prompt 23:-7 24:8
your__star 23:9 24:-9
your__than 23:6
your__to 6:9
your_a 4:-4 6:-6 23:33 24:-27
your_abl 6:13 21:-4
your_admin 24:13
your_at 18:7
your_funni 23:11 24:-8
your_g 16:5
your_nudg 15:8
your_own 4:10
your_rule 11:-4 24:12
your_system 23:-9 24:11
your_the 23:10 24:-8
your_weekli 13:7 15:9 23:-5 24:-4
your| 2:-6 3:5 6:6 11:-8 15:9 21:-10 23:25 24:-8
youv 3:14 11:-5
youv__<deed> 3:10
youv_got 3:14
youv| 3:10
you| 0:8 2:-7 3:10 6:28 8:4 11:-15 16:4 17:4 20:-11 21:-12 23:36 24:-21
yo| 12:4
zone 11:13 12:-5 21:13 24:-13
zone_ 11:5 21:9 24:-8
zone_<hint> 11:8 12:-4
zone| 11:8 21:9 24:-9
zoom 24:12
zoom_<hint> 24:12
zoom| 24:8
zurich 14:7
zurich_ 14:7
zurich| 14:5
|1182 24:6
|300 24:5
|<company> 0:-9 6:-6 9:-6 17:-17 21:-7 24:30
|<day> 12:-5 14:21 15:-14 16:5 17:-11 19:-6 24:-8
|<deed> 2:-13 3:-7 4:7 6:5 13:-5 17:-7 18:-7 19:15 20:-5 21:7 23:16 24:19
|<dimension> 4:14 6:-4 9:-10 12:-14 17:6 19:5 20:9 21:-8 23:-10 24:-7
|<guideline> 2:19 4:7 17:-6 20:-4 21:18 23:-5 24:-19
|<hint> 0:8 1:-17 2:-6 4:11 6:11 11:13 12:-9 13:-11 15:6 16:-14 17:11 18:-9 19:7 20:15 21:-12 22:12 23:-7
|<level> 0:-7 1:-5 2:-7 3:-6 5:-5 6:-5 7:-5 8:-4 10:-11 12:5 13:-5 15:-6 16:-6 17:-12 19:-22 22:-5 23:-13 24:4
|<not> 4:11 13:-4 17:5
|<number> 0:-8 2:7 4:-21 9:-4 11:9 12:-20 13:11 14:-5 18:11 19:22 20:-4 21:-18 24:7
|<period> 1:-9 3:5 11:-9 13:28 15:-11 20:-6 23:-12
|<person> 0:-4 1:-5 4:-6 6:-5 12:-18 16:-14 19:-5 20:-22 21:-4 22:52 23:-8 24:-15
|<posting> 0:-6 2:-11 4:-13 6:-12 9:-5 11:-12 12:-6 13:-5 15:-4 17:52 18:-19 20:-7 21:-27 23:-16 24:-17
|<principle> 6:-5 18:38 20:-4 21:8 23:-11 24:-18
|<section> 0:-15 1:-5 3:5 4:-23 6:-9 11:10 13:-4 17:31 20:-9 21:8 23:-17 24:18
|<time> 6:-5 11:6 14:-15 15:-5 20:-4 23:17 24:15
|a 0:-17 2:-7 4:-16 5:6 9:4 11:-19 12:-5 13:8 19:-5 20:-9 21:-5 22:-8 23:8 24:55
|about 1:11 4:10 11:-13 12:-20 14:5 18:5 19:5 20:5 21:8
|abov 4:-16 9:24
|abt 12:4
|access 16:-6 22:13 24:-5
|accord 12:-11
|across 21:5
|act 24:5
|ad 0:7 6:14
|add 1:-5 6:6 11:33 12:-4 14:-8 19:-5 21:-6 22:-4 24:-13
|advertis 17:8 24:-8
|after 0:5 4:-11 9:8 11:-14 17:8 18:11 24:12
|again 0:4 4:-5 13:-7 15:5 24:6
|agenda 24:12
|alarm 24:9
|all 1:9 2:8 4:12 5:7 9:4 11:-13 13:-7 16:-5 17:-4 18:6 20:-7 23:-7 24:-7
|allow 12:-4 22:7 24:-5
|alon 13:-9 15:11
|amazon 2:-5 18:18 24:-7
|amzn 24:6
|an 0:-8 2:5 4:11 17:4 19:-5 21:-8 22:-5 23:6 24:5
|and 0:-10 1:-6 3:14 4:29 11:-5 19:16 21:6 24:8
|ani 12:6 13:-6 15:8 20:-10 21:14 24:-5
|anna 4:-9 24:19
|announc 17:5 24:-6
|anoth 4:7 23:10 24:-6
|answer 23:7
|anymor 15:5
|anyon 4:7 24:14
|anyth 0:-8 2:-6 4:-5 9:7 12:6 17:-7 21:23 24:-9
|anywher 20:6
|approv 4:-6 13:-7 24:27
|area 2:38 6:-6 9:-18 12:-10 17:-9 20:7 21:-13 23:-10 24:-5
|argu 17:-4
|around 4:9 24:-5
|articl 11:-5 24:7
|as 4:5 5:7 12:-6 20:-5
|ask 0:-5 4:-10 11:-5 12:-4 20:20 21:7
|assembl 16:15 20:-7
|at 0:8 4:-7 9:4 10:-6 11:18 14:6 19:7
|attach 11:-4 24:13
|aw 0:-5 17:5 24:15
|awai 1:13 12:-7
|babi 15:4
|back 11:5 12:9 20:-4 24:4
|bad 20:6 24:-4
|band 4:-5 24:12
|bank 11:11
|bar 4:6 24:11
|be 0:-18 3:-7 4:-24 6:-11 11:-26 12:-11 14:5 16:-7 17:18 19:-7 20:21 22:-13 24:37
|beat 24:7
|becaus 11:-4
|becom 4:-8 6:-10 24:11
|befor 12:7 21:5
|bench 11:6 19:4
|berlin 4:-8 24:7
|best 4:-7 24:10
|between 0:-18 11:-10 21:-7 24:19
|big 4:8 19:5
|bin 1:10 6:4 24:-4
|birthdai 24:6
|bit 0:9 4:-7 24:-10
|blurb 4:-6
|boardroom 19:5 24:-6
|bonjour 23:12
|book 14:-10 19:-5 23:-9 24:35
|boss 4:5 21:5 22:8 24:-11
|bot 12:8 14:-4 15:-6 21:-4 23:24 24:-11
|both 0:22 9:-6 17:-5
|bother 23:5
|brag 11:10 12:17 16:8 24:-9
|break 13:17 24:-5
|broken 20:-5 24:11
|btw 0:7
|bucket 2:20 24:-14
|bui 24:6
|build 4:29 6:-4 11:-5 13:-5 16:16 17:4 24:-15
|bullet 21:9 24:-5
|bump 19:5
|bundl 12:-9 16:22 20:-8
|but 9:7 15:5 17:6
|buyer 4:10 12:5 20:4 24:-7
|by 0:19 2:7 4:-11 9:-4 24:-8
|bye 23:22 24:-7
|calcul 24:8
|calendar 24:7
|call 2:-7 4:-7 14:-9 18:5 23:-4 24:31
|came 11:5
|can 4:11 6:19 12:-12 13:-10 14:6 16:-14 19:4 20:-10 22:-5 23:-14 24:-7
|cancel 14:-10 15:16
|capit 24:7
|care 24:-5
|case 16:11 24:-4
|cat 12:11
|catagori 2:25 12:-6 21:-6 24:-10
|categori 2:42 9:-12 12:-5 21:-13 24:-15
|chanc 24:9
|chang 0:8 9:-6 10:11 14:16 15:-4 19:6 21:-5 24:-10
|chapter 2:7 24:-4
|cheaper 17:-4
|check 14:8 20:6 23:-4
|cheer 23:26 24:-14
|child 6:-6 24:7
|ciao 23:11
|clear 19:6
|close 4:-8 11:5 13:5 20:16 24:-13
|co 4:6 24:-8
|code 24:9
|coffe 4:4
|colleagu 20:-8 21:4 24:8
|collect 12:-4 20:7
|column 0:10
|come 4:-10 9:7 13:-5 14:11 15:4 17:4 24:-12
|comm 4:12 24:-8
|command 4:-4 6:21 24:-14
|committe 20:4
|compar 0:51 4:-21 9:-17 11:-9 18:-8 19:-6 20:-7 21:-9 23:-4
|comparison 9:5
|compet 2:22 21:-9 24:-10
|complet 20:5
|concept 19:-7 24:15
|conflict 4:10
|consist 21:10 24:-4
|contrast 0:36 4:-13 21:-5 24:-7
|convers 4:4 24:-6
|cook 6:-6 24:10
|cookbook 0:8 19:8 24:-11
|copi 5:13 24:-8
|correct 19:5 24:8
|could 6:5 9:-6 11:-8 14:5 17:6 20:-4 23:-5
|creat 4:-7 16:7 24:9
|crew 9:6 18:4
|ctrl 18:-5 21:16 24:-7
|cycl 20:5
|d 9:-6
|dana 12:-7 22:11
|dank 23:20 24:-8
|data 1:-12 3:13 5:7 8:18 24:-10
|date 4:-8 11:-4 23:-4 24:24
|daughter 24:8
|de 4:4 15:7
|dead 4:5
|deal 4:8
|deck 11:-4
|defin 4:4
|delet 1:28 3:9 11:-7 12:-24 14:-6 20:-5 21:-4 23:-11 24:6
|delta 0:17 1:7 24:-5
|demand 0:5
|describ 2:-5 4:10 9:14 24:-5
|diari 11:5
|die 2:7
|differ 0:39 4:-19 6:-4 9:-21 11:-13 17:-4 21:-6 23:-7
|dimens 0:-4 2:47 6:-6 9:-8 12:-18 18:-8 20:13 21:-12 23:-13 24:-15
|director 22:7 23:5 24:-11
|do 1:-12 3:-9 4:-18 6:-12 9:7 12:16 14:-10 15:4 16:-9 20:21 23:-15 24:-18
|document 4:-15 5:-5 9:-6 16:16 21:4 24:-10
|done 11:4 23:15 24:-6
|down 4:-4 11:35 12:-8 19:-4
|draft 11:-5 16:15 20:-4 23:-4 24:5
|drop 1:15 12:-13 18:5 24:6
|due 13:4
|dumb 9:4
|dump 12:11 24:-6
|each 2:-5 14:8
|eat 24:6
|ecosystem 21:8
|eleven 11:8
|els 4:-6 6:11 24:6
|email 22:-5 24:12
|employe 21:6 24:-4
|engag 4:13 24:-5
|enough 12:-22 15:9 20:26
|enter 12:8
|entri 1:14 11:10 12:17 20:-5 24:-14
|enumer 2:10 24:-11
|eras 1:31 3:18 8:-5 11:-8 12:-14 16:-4 24:-5
|etc 24:11
|eur 6:-7 24:16
|europ 14:5
|ever 15:7 21:6 23:-5
|everi 2:-4 3:4 4:-8 11:-5 13:-5 14:19 21:11 24:-8
|everyon 23:12 24:-5
|everyth 1:-9 3:17 4:17 9:-5 11:-13 12:22 13:-5 19:-5 23:-9 24:-5
|evid 0:-5 2:-7 4:-13 11:21 12:59 17:-5 19:-6 20:-14 21:-6 23:-5 24:-15
|exchang 24:12
|exist 2:8 9:7 11:4 24:-6
|expect 0:-12 4:44 6:-4 9:-4 11:-7 12:-5 18:-4 19:-7 20:-7 21:5 23:-10 24:-17
|explain 4:17 6:9 18:7 21:-5 23:-7 24:-5
|export 3:-11 5:29 12:-5 16:9 23:-9 24:-9
|f 18:-5 21:16 24:-7
|far 4:-14 20:27 24:-7
|fast 18:5
|favor 24:-6
|field 2:13 4:4 9:-5 21:-5
|fight 4:5
|file 11:11 16:5 20:-7
|find 0:-5 2:-5 3:-5 4:-20 12:8 17:-11 20:-5 21:41 23:-11
|fine 24:7
|first 6:6 24:-10
|fix 4:-4 11:-7 24:29
|flight 24:16
|floor 24:5
|for 2:-6 4:-6 6:-12 11:18 12:6 13:20 14:-13 15:-9 16:-6 17:-5 19:9 20:-10 21:9 23:5 24:-8
|forget 3:24 8:-5 10:-4 11:7 21:-5 24:-9
|forward 24:9
|from 4:5 5:9 6:-5 9:9 12:6 13:-7 14:-5 15:16 16:-6 20:6 21:-9 24:5
|full 4:17 6:7 9:-6 24:-9
|funni 23:8
|gap 0:-6 4:-32 6:-5 12:-10 19:-5 20:59 21:-4 23:-6 24:-26
|gave 4:-5 11:12 17:-11
|gener 16:4
|get 0:8 1:9 4:-7 6:-5 16:8 19:4 20:-6 24:21
|gimm 2:6 12:9 20:5 24:-13
|give 2:6 4:10 5:5 6:6 7:8 10:-5 12:6 13:8 15:-5 16:-7 21:-4 22:13 24:-18
|global 21:6
|go 4:5 6:-4 11:-7 12:5 13:4 20:-10 23:12
|goe 11:5 24:7
|good 6:6 14:-6 15:-6 17:-6 20:-9 21:-4 23:20
|got 3:7 4:9 9:6 11:-7 12:12 15:-4 20:-11 21:-5 24:-8
|gpa 20:25 24:-12
|gracia 23:30 24:-17
|grade 9:22 20:-8 24:-10
|great 23:19 24:-6
|grep 2:-6 4:-9 12:-7 21:43 23:-6 24:-6
|grow 0:5 19:5
|gui 9:5
|guidanc 4:8 21:7
|guten 23:9
|haha 23:19 24:-9
|hallo 23:15 24:-4
|halp 6:27 23:-10 24:-5
|hand 16:6 20:-9 24:10
|happen 6:10 24:6
|happi 4:6 14:-6 23:11 24:-8
|harder 0:6 24:-6
|have 0:-6 1:-6 2:-19 3:7 4:-16 8:-10 9:15 12:12 17:5 20:15 22:-5 23:-5 24:-9
|head 2:30 9:-6 21:-6 24:-7
|health 0:-4 24:5
|hei 9:-7 11:7 21:-6 23:21
|held 11:4
|hello 6:-7 9:-4 11:5 23:17 24:-6
|help 1:-6 6:39 12:-12 19:-5 24:-10
|here 6:8 11:-4 20:-6
|hi 17:-5 21:-7 23:16
|high 4:7 9:12 24:-4
|hint 7:17 10:30 15:-16 23:-6 24:-14
|hit 11:8 21:7
|hiya 23:7 24:-5
|hola 23:11
|hold 13:22 14:-6 15:-11 24:-8
|hole 4:-6 12:-5 20:18
|honest 20:9 24:-5
|honestli 15:6 20:5 24:-5
|hope 23:4 24:-5
|hotel 0:-8 20:-4 24:10
|hous 14:-4 24:4
|how 0:-7 1:-4 2:6 3:-4 4:5 6:25 11:-12 12:-11 13:-8 14:-4 15:-6 16:-8 17:-6 19:-6 20:12 21:-15 22:-7 23:9 24:-11
|hr 11:5 24:7
|hunt 21:12 24:-9
|hurt 24:8
|i 0:-17 1:-7 2:-11 4:-10 5:6 8:-6 9:-13 11:-16 12:50 18:-8 19:15 20:16 21:-21 23:-6 24:-18
|ich 2:7 6:4 24:-5
|id 2:4 11:-5 14:9 19:13 24:-10
|if 4:-5 12:-7 16:-5 17:7 20:18
|ignor 23:-5 24:14
|ill 13:6
|import 5:13
|in 1:-5 4:13 6:-7 9:-13 11:15 16:-5 20:26 21:18 23:-8 24:-16
|instruct 24:6
|interest 4:-7 24:10
|into 16:4 24:5
|iphon 0:-13 24:14
|it 1:-11 2:-6 3:-7 6:7 9:7 13:-6 15:-7 16:7 17:-5 20:-12 23:32
|jam 24:5
|japanes 24:10
|jira 23:-4 24:15
|job 2:-6 4:10 15:-4 23:9
|join 9:6
|joke 24:10
|jot 4:-6 11:19 12:16 21:-4 24:-14
|jump 0:5
|junior 19:6 24:-4
|just 0:4 2:4 4:10 6:5 20:-7 24:4
|keep 4:7 11:27 13:-5 18:-5 19:-7 20:-7 24:-14
|kid 24:4
|kill 13:-9 14:-6 15:21 24:4
|kind 23:5
|kindli 11:5 12:-5 16:7 20:4
|kit 0:5 4:13 11:-6 19:8 24:-11
|know 4:-4 8:8 20:7 24:-12
|kudo 11:5
|kw 21:9
|l5 4:21 24:-6
|l6 0:14 24:-7
|l7 0:7 4:25 20:-5 24:-12
|lack 4:-7 6:-4 12:-6 20:15 24:-9
|ladder 2:-6 9:31 24:-8
|laptop 24:13
|last 1:39 11:-7 12:-13 23:-4 24:-28
|latest 1:14 12:-6 24:-7
|launch 4:11 24:-5
|law 24:4
|lead 2:5 24:12
|leadership 4:-4 11:-4 17:-11 18:20 21:-5 24:-15
|left 20:6
|legal 1:4
|let 11:5 12:-6 20:-8 22:15 23:-6
|letter 15:6
|level 0:-10 2:-37 4:-12 6:-14 8:-7 9:52 10:-6 11:-12 12:-12 18:-6 19:-11 20:-6 21:-17 22:6 23:-13 24:5
|like 4:14 14:5 17:-10 19:4 24:4
|line 0:6 14:6 21:16
|lisbon 0:-8 24:6
|list 1:-14 2:27 4:-10 9:7 12:42 16:-9 17:-10 18:-7 20:-13 21:-6 23:-9 24:-12
|live 24:4
|log 0:-5 1:9 4:-9 11:37 12:25 19:-14 20:-16 21:-13 24:-25
|login 4:-4 24:11
|lol 23:23 24:-8
|long 4:-8 24:17
|look 0:-5 2:-5 21:33 22:6 24:-16
|lost 6:16 11:-6
|lot 4:11
|love 6:-5 15:10 23:8 24:-6
|lower 9:-4
|lp 2:-11 9:-10 12:-10 18:55 21:-11 23:-11 24:-21
|ls 2:5 12:9
|machin 24:6
|made 1:-4 6:-5 23:10 24:-9
|mail 11:-5 24:11
|make 4:-15 11:-6 14:10 15:-12 16:16 20:-4 24:21
|manag 0:10 12:-6 19:-5 20:-4 22:-7 24:19
|mani 0:-7 2:21 4:-15 6:-8 12:4 18:6 20:-9 21:-5 24:13
|manual 6:15 9:-5 23:-7 24:-11
|marco 24:4
|mark 11:-4 19:19 20:-13 24:8
|market 17:-13 24:21
|match 24:7
|mate 23:15 24:-6
|me 1:-7 2:6 3:-6 4:-15 7:4 10:23 11:-8 12:11 13:-14 14:8 16:-5 19:12 20:9 21:-13 22:-9 23:-12 24:-18
|mean 2:-7 6:-4 18:6 24:5
|meant 4:4
|measur 11:-4
|mechan 21:19 24:-6
|meet 12:-5 23:-10 24:13
|mention 0:-5 2:-7 4:-7 9:-6 18:-4 20:-5 21:35 24:-18
|menu 6:15 23:-13 24:13
|merci 23:13 24:-6
|messag 15:6 24:-7
|milk 24:7
|million 23:5 24:-7
|mind 15:-5 23:11 24:-4
|mine 4:-5 20:11
|miss 9:-5 16:-5 20:28 24:-8
|model 4:5 24:6
|moin 12:11
|monthli 14:11 15:-4
|more 0:6 7:5 10:-4 13:-19 15:22 21:-5 23:-6
|morgen 23:9 24:-5
|move 6:-4 11:-7 18:5 24:12
|much 4:-14 12:8 17:7 24:10
|music 13:-9 15:-6 24:12
|mute 13:21 14:-6 23:-7 24:-7
|my 1:9 2:-18 4:-16 7:-9 10:10 12:33 13:-16 14:-15 17:-15 20:7 21:-13 22:16 23:-26 24:-10
|myself 6:-9 19:17 24:-7
|n 0:4
|name 0:-8 1:-6 2:19 9:7 21:-6 24:-9
|neu 6:4
|never 13:-6 14:-12 15:14 23:11 24:-4
|new 0:5 6:16 11:7 13:-5 14:4 20:-8 21:-8 23:-4
|newest 1:-5 12:14
|next 0:8 4:-7 13:15 15:-10 24:-7
|ngl 0:5
|nice 19:-6 23:19 24:-12
|no 0:-9 2:-7 4:7 7:5 10:-5 11:-6 12:7 13:12 14:-11 15:12 17:5 24:-15
|nobodi 24:-5
|nois 9:-5 24:9
|normal 24:6
|not 1:-5 9:-7 12:19 13:14 14:-10 15:10 17:7 20:8 24:-8
|note 0:-10 1:38 2:-6 3:-16 4:-35 6:-13 8:-4 9:-5 10:-7 11:35 12:65 13:-11 14:-21 15:-5 16:-24 17:-15 18:-6 19:-23 20:-38 21:-18 22:-5 23:-14 24:-22
|now 4:10 6:8 14:5 23:11
|nudg 1:-8 6:4 7:-7 10:-6 11:-5 13:16 14:40 15:19 19:-5 20:-5 21:-6 23:-23 24:-34
|occurr 2:-5 21:12
|of 1:-5 4:-13 5:-7 9:-4 11:-15 13:-4 19:5 20:6 21:8 24:20
|off 4:-6 7:14 10:-8 11:-5 13:10 14:-15 15:16 20:5 23:-5 24:-11
|ok 6:7 23:16 24:-11
|okai 23:10
|okr 21:9
|old 24:9
|on 1:6 2:4 7:8 9:-5 12:9 13:4 14:22 15:-14 16:-5 17:-7 18:-4 21:23 24:-10
|onli 9:8 21:-4
|oop 1:16 24:-7
|open 0:6 1:-5 10:8 11:-6 12:5 17:6 24:9
|or 17:-4 24:5
|orchestr 21:5 24:-6
|order 15:-5 24:16
|other 0:-12 4:17
|our 0:-12 2:-5 6:-8 9:-6 21:-6 24:40
|out 4:7 6:7 11:-4 12:7 18:6 24:-16
|outcom 24:-5
|outsid 0:7
|over 16:-5
|ow 4:14 12:-6 24:-5
|own 0:8 11:-8 19:5
|packet 4:-20 5:-10 6:-7 10:-4 16:70 20:-6 22:-4 23:-13 24:-25
|page 6:16
|park 4:-5 20:-7 21:-8 24:22
|part 0:-4 4:-6 9:-4 18:-7 21:30 24:-10
|passag 21:22 24:-7
|passwd 24:11
|password 24:13
|past 12:8
|patern 13:5
|paus 13:46 14:-21 15:-21 23:-7
|payback 19:9 24:-7
|payslip 13:-7 20:-5 24:19
|pdf 16:16 24:-6
|perfect 23:18 24:-6
|person 14:4
|phone 4:-5 24:22
|phrase 11:-4 21:11
|ping 11:-7 13:8 14:6 15:20 24:-22
|pizza 24:9
|pkt 16:37 23:-5 24:-12
|place 2:-6 4:-10 21:26 24:-13
|plan 4:7
|pleas 0:5 1:-5 2:11 4:18 6:6 9:9 10:7 11:24 15:-7 16:8 18:8 19:-8 20:12 21:6 23:-8 24:-30
|plu 15:7
|poke 12:-8 14:16 24:-7
|polici 8:9 23:-7 24:15
|poll 14:-5 24:4
|por 24:-6
|practic 4:8 21:-4
|prep 18:5
|prepar 11:-7 12:4 16:8
|price 6:-7 24:16
|principl 2:-5 4:-16 12:-5 17:-8 18:36 19:-5 21:-8 23:-6 24:-12
|print 1:-11 12:7 23:-4 24:10
|printer 24:5
|privaci 8:31 23:-9 24:-10
|priya 9:-14 24:12
|prod 24:12
|profil 10:22 20:-5 24:-9
|program 11:5
|project 11:5 24:5
|prompt 23:-4 24:4
|protocol 4:4
|pull 12:15
|put 11:-4 12:4 16:6 19:11 20:-5 24:5
|python 0:-11 24:20
|qualiti 21:7
|question 4:-5 6:8 9:10 24:-10
|quick 17:11 24:-12
|quiet 13:8 24:-8
|quit 15:10 24:4
|quot 21:14
|rais 19:4 24:9
|raj 24:8
|ran 11:8
|rate 4:-13 6:-4 10:-4 11:-11 15:-5 19:45 20:-10 22:-8 23:-7 24:17
|rather 14:6
|rdy 20:31 23:-4 24:-11
|re 4:-4
|read 6:-10 8:7 12:14 16:-10 17:6 20:-6 21:8
|readi 0:-5 4:-27 6:-4 10:-5 12:-7 20:60 22:-9 23:-11 24:6
|real 23:6 24:-9
|realli 23:7
|recip 23:-5 24:21
|recommend 24:10
|record 4:-9 11:36 12:5 14:-4 19:-4 21:-6 24:-21
|region 21:13 23:-4
|releas 14:-4 17:-9 24:11
|rememb 0:-4 4:-5 11:38 19:-7 21:7 24:-15
|remind 2:6 4:7 7:-6 11:-10 14:43 15:10 19:-6 23:-13 24:-23
|remov 1:30 3:10 11:-8 12:-18
|renew 11:5
|reorg 20:9 24:-6
|report 4:6 9:6 12:-6 20:5 24:7
|request 24:6
|reset 6:-5 20:-6 24:7
|resolv 11:4
|restart 24:7
|result 17:6
|retro 11:4 24:-6
|rf 4:7 24:7
|right 4:7
|ring 24:7
|risk 0:4
|rm 1:5 4:7 12:-4 24:7
|robot 6:11 24:-4
|role 10:14 24:-6
|room 19:-5 23:-7 24:14
|row 2:5 4:8 9:-7 21:18 24:-10
|rule 24:8
|rung 0:13 2:-12 9:24 24:-16
|sai 4:14 6:-6 11:-6 18:10 19:6 20:-7 24:-10
|said 11:4 21:8
|sale 11:4
|salut 21:-5 23:15
|scale 4:40 11:-7 24:-16
|scare 4:-7 20:4
|sceptic 24:-5
|schedul 19:-4 24:11
|school 24:7
|score 2:-9 11:-14 19:27 20:-5 23:-6 24:13
|scrap 1:19 11:-7 12:-9 24:-8
|scratch 0:-6 1:7 4:6 24:-6
|script 4:13
|seamless 20:-5 21:12
|search 0:-4 2:-8 4:-24 16:-7 17:-13 18:-14 21:52 23:-9 24:-14
|season 16:4
|second 24:5
|section 18:-9
|see 1:-6 11:-4 12:20 13:-7 14:-6 16:-4 20:-7 22:-6 23:17 24:-22
|self 4:-4 11:-11 19:16
|sell 4:6 11:-8
|send 13:-7 14:-8 15:17 16:-6 20:-4 22:14 24:-10
|sentenc 3:-4 21:24 24:-6
|separ 20:10
|set 7:-6 10:29 11:-9 14:11 19:8 21:-6 23:-4 24:-9
|seven 2:26 9:-5 17:-5 21:-6 24:-11
|shift 14:7 24:-6
|ship 24:-4
|should 2:-9 4:18 6:-5 12:-6
|show 0:-10 1:-14 3:-10 4:19 8:5 9:12 11:-11 12:11 18:6 19:-10 21:4 23:-6 24:-5
|sick 6:-7 24:11
|side 0:16 4:-5 24:-5
|sinc 11:-7
|sing 24:9
|sir 24:6
|sit 24:6
|sixteen 18:5 24:-4
|size 11:5 12:-6
|skip 9:-4 13:29 14:-10 15:-6 22:8
|slack 1:-7 24:6
|slide 24:5
|snooz 13:32 14:-9 23:-8 24:-10
|so 2:6 24:-6
|solid 19:4
|somebodi 6:6 11:-6
|someon 0:4 9:5 17:8
|someth 1:10 4:-7 11:4 12:5 21:7
|somewher 21:12
|sorri 1:-5 9:8 23:17 24:-9
|sort 6:6 24:-7
|sourc 4:5
|spanish 24:6
|spend 21:5
|sponsor 22:6
|spot 0:8 20:19 24:-6
|stai 0:5
|stakehold 4:4 24:-4
|stale 24:5
|stand 6:-7 12:-5 20:28 21:-9 24:-11
|star 23:9 24:-8
|start 13:-4 14:20 15:-14 19:10 24:-7
|statement 0:12 4:-9 21:5
|statu 4:-6 20:19 23:-6
|stick 11:4
|still 4:-6 12:-15 16:-6 20:29 24:-9
|stop 7:6 10:-5 13:-10 14:-18 15:40 23:-8
|store 8:13 11:5 24:-5
|stori 12:9
|strong 11:5 20:6
|stuff 4:17 12:20 21:-4 24:-10
|stupid 9:6
|submit 6:-4 24:9
|sudo 24:11
|suppos 4:10
|system 4:10 11:-5 23:-7 24:14
|tabl 1:-9 24:16
|tailspin 11:4
|talk 4:-4 19:6 21:24
|taxi 23:-5 24:14
|team 4:5 20:-4
|tell 0:-7 2:-6 4:19 9:7 18:6 24:9
|ten 16:4
|text 4:5
|than 23:12 24:-7
|thank 6:-5 12:-6 15:-4 23:56 24:-31
|that 0:-6 1:15 3:5 4:7 6:-5 11:16 12:-15 13:-4 17:6 19:-8 23:8 24:-20
|the 0:-10 1:14 2:9 4:-30 6:-7 8:-5 9:14 10:-6 11:-12 12:-13 14:-7 15:11 16:7 17:6 19:-11 20:-14 21:-5 22:-4 23:-7 24:9
|thei 2:7 24:14
|them 2:8
|theme 9:12 24:-7
|then 24:6
|there 0:-13 6:4 9:15 17:-4 18:-5 20:-10 21:16 23:12 24:-24
|thi 0:-9 4:-13 6:5 9:-7 11:10 13:32 14:-14 15:-9 16:-5 18:-4 19:-11 20:-4 21:-6 23:-13 24:7
|thin 20:15 21:-4 24:-10
|thing 1:6 6:16 15:10 20:-4 21:-7 23:8 24:-18
|think 19:12 20:6 21:-4 24:17
|those 15:5 18:6
|throw 1:13 12:-7
|ticket 24:12
|till 4:-7 13:18 14:-6 15:-6 20:6 24:-5
|time 4:-4 11:6 16:7 21:-4 24:6
|tip 7:8 24:6
|titl 2:5 9:17 21:-5 24:-15
|to 4:5 5:-4 6:-8 9:5 13:7 14:-6 15:-10 16:-4 17:8 19:11 21:-6 22:-6 24:33
|todai 6:-9 11:11 24:14
|told 4:6 11:8 12:7
|tom 12:-11 24:14
|tonight 24:6
|too 14:4
|tool 2:-5 4:5 21:7 24:-4
|topic 2:13 9:-6 21:-6
|track 20:11 24:-11
|train 24:22
|translat 2:-5 6:-4 14:-4 23:-25 24:50
|treat 0:8
|true 24:5
|trust 2:-4 4:21 21:10 23:-4 24:-12
|turn 7:5 13:-6 14:5 15:9 16:6 21:-5
|type 4:6
|ugh 11:-6 19:8
|under 1:5 11:8 24:-6
|understand 6:5
|undo 1:18 12:-9
|unsubscrib 13:-7 14:-9 15:32 23:-8 24:-4
|until 13:17 14:-7 15:-11 24:11
|up 0:5 2:-8 4:-7 11:-6 12:12 16:7 20:-6 21:13 24:6
|upper 4:7 9:-6
|us 6:34 12:4 21:-5 23:-10 24:5
|usag 6:24 23:-9 24:-4
|user 24:13
|veri 6:-5 14:6 24:-4
|versu 0:26 4:-21 9:-5 21:-5
|vp 4:5
|vpn 23:-4 24:21
|vr 0:4 24:-6
|wai 24:6
|wait 4:6
|walk 4:-5
|want 4:7 5:9 6:-8 10:7 11:8 12:-5 13:-9 14:-5 15:17 21:-6 22:10
|we 0:-6 2:6 20:-4 21:-7 23:6
|weak 20:23 24:-13
|web 21:-10 24:7
|weekli 1:-6 11:7 12:-10 13:-6 14:16 15:9 23:-5 24:-16
|welcom 23:7
|wellb 24:-6
|weve 24:4
|what 1:-9 2:14 6:27 9:8 11:-22 12:23 13:-6 14:-5 15:-7 16:-10 17:4 18:4 19:-8 20:-9 21:4 22:-5 23:-23 24:-14
|whatev 0:-5 4:10 21:6
|whatv 11:-5 12:15
|when 0:4 4:7 6:9 13:-4 17:-6 20:-5 24:20
|where 1:-5 2:-10 4:-15 11:-4 12:-6 13:-4 17:-7 18:-9 20:19 21:16
|whether 24:6
|which 0:9 1:-5 4:-13 11:-11 12:18 16:-5 20:9 23:-10 24:-6
|who 1:-6 2:-8 8:5 9:-5 11:-13 12:-5 16:-5 17:-6 20:-5 24:38
|whole 0:16 4:7 21:-5 23:-5
|why 24:10
|wifi 24:11
|will 4:-5 21:-5 24:26
|win 24:4
|window 1:5 23:12 24:-10
|wipe 1:17 3:21 5:-4 8:-7 12:-8 19:-9 24:-5
|with 4:5 11:12 12:-5 13:-11 14:-6 15:15 16:4 21:4 22:12 24:-24
|without 17:5
|won 11:-8 24:13
|wonder 24:4
|word 0:-6 9:-4 21:34 24:-17
|work 6:22 15:-4 17:5 20:6 23:-14 24:-9
|workshop 11:8
|would 4:-9 14:5 16:-6 17:11
|write 6:4 11:13 12:9 13:-6 14:6 19:-7 20:-8 21:-11 24:10
|written 4:12 12:7 20:-8
|wrong 1:12 23:8 24:-13
|wrote 24:8
|yesterdai 24:-5
|yo 12:4
|you 0:-11 1:9 2:9 3:-6 4:6 6:-13 8:5 12:7 13:-6 16:-8 20:-7 21:-6 23:43 24:-45
|your 2:-5 11:-5 23:36 24:-35
|youv 3:10
|zoom 24:8
`
export const topicWeights = `
meant
any 0:-58
application-process: 0:-50
application-process:2 0:5
application-process:3 0:-16
application-process:401k 0:-4
application-process:a 0:-25
application-process:acct 0:-5
application-process:after 0:31
application-process:all 0:-25
application-process:an 0:-16
application-process:and 0:34
application-process:ani 0:-7
application-process:appli 0:-24
application-process:applic 0:-26
application-process:ask 0:-18
application-process:at 0:-8
application-process:back 0:-7
application-process:background 0:5
application-process:be 0:-52
application-process:befor 0:21
application-process:benefit 0:5
application-process:bonu 0:-12
application-process:boss 0:21
application-process:by 0:-6
application-process:call 0:26
application-process:can 0:-19
application-process:candid 0:-29
application-process:check 0:25
application-process:cio 0:-16
application-process:come 0:12
application-process:compani 0:-7
application-process:core 0:-10
application-process:could 0:-39
application-process:countri 0:-10
application-process:cousin 0:8
application-process:cover 0:-5
application-process:cv 0:25
application-process:do 0:31
application-process:enterpris 0:5
application-process:equiti 0:-9
application-process:even 0:8
application-process:faster 0:-5
application-process:fill 0:-22
application-process:first 0:6
application-process:five 0:-10
application-process:focu 0:-18
application-process:for 0:45
application-process:fridai 0:-7
application-process:friend 0:-5
application-process:from 0:35
application-process:get 0:9
application-process:go 0:-6
application-process:good 0:-9
application-process:got 0:14
application-process:grill 0:39
application-process:hand 0:19
application-process:happen 0:14
application-process:have 0:11
application-process:he 0:5
application-process:health 0:-6
application-process:here 0:-16
application-process:hire 0:35
application-process:home 0:17
application-process:hoop 0:21
application-process:hous 0:-8
application-process:how 0:39
application-process:i 0:32
application-process:if 0:-10
application-process:in 0:-10
application-process:insur 0:-6
application-process:interview 0:15
application-process:job 0:-19
application-process:judg 0:-9
application-process:keep 0:9
application-process:kitchen 0:-8
application-process:know 0:-6
application-process:lead 0:-10
application-process:least 0:-6
application-process:left 0:-8
application-process:like 0:-18
application-process:live 0:-11
application-process:make 0:-15
application-process:mani 0:46
application-process:market 0:-5
application-process:mba 0:-5
application-process:me 0:-6
application-process:mean 0:6
application-process:mine 0:-17
application-process:minimum 0:-12
application-process:move 0:-9
application-process:much 0:-19
application-process:must 0:-20
application-process:my 0:18
application-process:need 0:-24
application-process:negoti 0:-20
application-process:nervou 0:5
application-process:new 0:-5
application-process:next 0:21
application-process:nice 0:-20
application-process:nine 0:-20
application-process:no 0:-7
application-process:not 0:-22
application-process:np 0:-6
application-process:number 0:-9
application-process:obvious 0:5
application-process:of 0:-46
application-process:offer 0:-9
application-process:ok 0:-5
application-process:old 0:13
application-process:on 0:-33
application-process:onli 0:-11
application-process:or 0:-5
application-process:order 0:18
application-process:our 0:-10
application-process:out 0:-17
application-process:panel 0:14
application-process:part 0:-10
application-process:pension 0:4
application-process:peopl 0:36
application-process:per 0:10
application-process:person 0:-10
application-process:pipelin 0:-5
application-process:pleas 0:-20
application-process:point 0:-10
application-process:portal 0:-10
application-process:post 0:-11
application-process:present 0:14
application-process:process 0:11
application-process:put 0:6
application-process:question 0:-10
application-process:record 0:20
application-process:recruit 0:-30
application-process:requir 0:-5
application-process:respons 0:-22
application-process:right 0:-11
application-process:round 0:13
application-process:sai 0:-23
application-process:salari 0:-7
application-process:sale 0:-21
application-process:school 0:-7
application-process:screen 0:-20
application-process:second 0:-11
application-process:secur 0:-4
application-process:sell 0:7
application-process:send 0:71
application-process:servic 0:-6
application-process:share 0:-6
application-process:she 0:8
application-process:show 0:-15
application-process:sign 0:19
application-process:sister 0:5
application-process:sit 0:6
application-process:slide 0:34
application-process:so 0:-6
application-process:softwar 0:8
application-process:sold 0:-8
application-process:some 0:8
application-process:somebodi 0:18
application-process:someon 0:-11
application-process:someth 0:10
application-process:stage 0:7
application-process:stand 0:-12
application-process:step 0:31
application-process:take 0:11
application-process:technic 0:-15
application-process:tell 0:-12
application-process:that 0:7
application-process:the 0:-24
application-process:them 0:17
application-process:there 0:17
application-process:thi 0:15
application-process:think 0:-14
application-process:though 0:-10
application-process:through 0:11
application-process:till 0:19
application-process:time 0:-5
application-process:to 0:-13
application-process:top 0:-13
application-process:travel 0:-10
application-process:two 0:-9
application-process:uni 0:-4
application-process:up 0:6
application-process:valu 0:-10
application-process:veri 0:5
application-process:wai 0:-4
application-process:want 0:8
application-process:we 0:-6
application-process:when 0:18
application-process:which 0:-24
application-process:who 0:9
application-process:whole 0:-26
application-process:with 0:-13
application-process:without 0:-7
application-process:work 0:24
application-process:world 0:-7
application-process:would 0:-19
application-process:year 0:-23
application-process:yet 0:5
application-process:you 0:28
application-process:your 0:29
asked0 0:-11
asked1 0:-30
asked3 0:24
asked4 0:7
asked5 0:12
asked6 0:-16
asked7 0:-13
asked8 0:10
brief 0:49
business-outcomes: 0:-34
business-outcomes:1 0:11
business-outcomes:10 0:14
business-outcomes:11 0:13
business-outcomes:12 0:-22
business-outcomes:14 0:4
business-outcomes:18 0:19
business-outcomes:2 0:15
business-outcomes:20 0:21
business-outcomes:25 0:-6
business-outcomes:3 0:-12
business-outcomes:30 0:14
business-outcomes:3rd 0:-4
business-outcomes:5 0:-14
business-outcomes:6 0:20
business-outcomes:7 0:24
business-outcomes:71 0:-7
business-outcomes:8 0:-14
business-outcomes:82 0:-7
business-outcomes:9 0:19
business-outcomes:a 0:-11
business-outcomes:about 0:7
business-outcomes:abov 0:16
business-outcomes:accentur 0:-26
business-outcomes:achiev 0:11
business-outcomes:across 0:-10
business-outcomes:actual 0:-16
business-outcomes:add 0:-10
business-outcomes:admin 0:-4
business-outcomes:after 0:-10
business-outcomes:again 0:-29
business-outcomes:agre 0:40
business-outcomes:airport 0:-15
business-outcomes:all 0:-15
business-outcomes:alreadi 0:-9
business-outcomes:an 0:-16
business-outcomes:angri 0:-17
business-outcomes:anyth 0:13
business-outcomes:apart 0:29
business-outcomes:architect 0:-6
business-outcomes:area 0:-6
business-outcomes:arm 0:-5
business-outcomes:as 0:14
business-outcomes:ask 0:-5
business-outcomes:asset 0:-5
business-outcomes:at 0:17
business-outcomes:audit 0:-8
business-outcomes:b 0:-5
business-outcomes:bank 0:-16
business-outcomes:bar 0:-5
business-outcomes:basic 0:-7
business-outcomes:becaus 0:11
business-outcomes:bench 0:-5
business-outcomes:between 0:16
business-outcomes:big 0:-4
business-outcomes:bigger 0:11
business-outcomes:biggest 0:25
business-outcomes:bill 0:-8
business-outcomes:blueprint 0:-9
business-outcomes:board 0:36
business-outcomes:boardroom 0:77
business-outcomes:book 0:-11
business-outcomes:bot 0:-19
business-outcomes:both 0:-19
business-outcomes:boutiqu 0:-13
business-outcomes:brag 0:-7
business-outcomes:bring 0:-16
business-outcomes:brought 0:-32
business-outcomes:btw 0:20
business-outcomes:build 0:-13
business-outcomes:busi 0:54
business-outcomes:but 0:32
business-outcomes:by 0:30
business-outcomes:calcul 0:-6
business-outcomes:calibr 0:11
business-outcomes:call 0:-7
business-outcomes:came 0:-16
business-outcomes:can 0:-13
business-outcomes:cancel 0:-10
business-outcomes:career 0:7
business-outcomes:ceo 0:23
business-outcomes:cfo 0:10
business-outcomes:chang 0:4
business-outcomes:channel 0:-6
business-outcomes:chief 0:33
business-outcomes:cio 0:-26
business-outcomes:claim 0:33
business-outcomes:clear 0:14
business-outcomes:close 0:7
business-outcomes:co 0:-15
business-outcomes:column 0:-19
business-outcomes:come 0:-6
business-outcomes:comm 0:7
business-outcomes:committe 0:-18
business-outcomes:compani 0:5
business-outcomes:confid 0:-11
business-outcomes:conflict 0:-6
business-outcomes:consult 0:-6
business-outcomes:contract 0:29
business-outcomes:contrast 0:14
business-outcomes:control 0:-6
business-outcomes:convers 0:42
business-outcomes:cool 0:-7
business-outcomes:cost 0:10
business-outcomes:could 0:-17
business-outcomes:count 0:5
business-outcomes:crew 0:-7
business-outcomes:csat 0:-7
business-outcomes:cto 0:-23
business-outcomes:curiou 0:-12
business-outcomes:custom 0:46
business-outcomes:cut 0:29
business-outcomes:cx 0:19
business-outcomes:cycl 0:6
business-outcomes:dai 0:18
business-outcomes:data 0:-12
business-outcomes:deal 0:-59
business-outcomes:defin 0:28
business-outcomes:deliv 0:9
business-outcomes:deliveri 0:-5
business-outcomes:delta 0:5
business-outcomes:demand 0:24
business-outcomes:differ 0:4
business-outcomes:director 0:17
business-outcomes:do 0:6
business-outcomes:done 0:-20
business-outcomes:doubl 0:10
business-outcomes:down 0:21
business-outcomes:e 0:34
business-outcomes:each 0:-9
business-outcomes:earn 0:27
business-outcomes:effect 0:-6
business-outcomes:eight 0:5
business-outcomes:engag 0:16
business-outcomes:engin 0:4
business-outcomes:enough 0:8
business-outcomes:enter 0:11
business-outcomes:entri 0:23
business-outcomes:escal 0:-5
business-outcomes:estim 0:-5
business-outcomes:euro 0:11
business-outcomes:ever 0:35
business-outcomes:everi 0:20
business-outcomes:everyon 0:-7
business-outcomes:everyth 0:24
business-outcomes:everywher 0:9
business-outcomes:evid 0:-12
business-outcomes:exact 0:-6
business-outcomes:exactli 0:-6
business-outcomes:exceed 0:32
business-outcomes:excel 0:-6
business-outcomes:execut 0:18
business-outcomes:experi 0:-13
business-outcomes:ey 0:-14
business-outcomes:fabrikam 0:-5
business-outcomes:far 0:-10
business-outcomes:faster 0:22
business-outcomes:feel 0:-24
business-outcomes:fewer 0:5
business-outcomes:field 0:41
business-outcomes:fight 0:-12
business-outcomes:file 0:23
business-outcomes:fill 0:11
business-outcomes:financ 0:19
business-outcomes:fine 0:-19
business-outcomes:finish 0:-7
business-outcomes:firm 0:-4
business-outcomes:first 0:19
business-outcomes:five 0:-5
business-outcomes:flight 0:-5
business-outcomes:folk 0:-9
business-outcomes:follow 0:-21
business-outcomes:for 0:-7
business-outcomes:forecast 0:-6
business-outcomes:forget 0:-5
business-outcomes:four 0:30
business-outcomes:frame 0:6
business-outcomes:framework 0:-6
business-outcomes:from 0:-17
business-outcomes:front 0:37
business-outcomes:full 0:-8
business-outcomes:function 0:19
business-outcomes:gain 0:42
business-outcomes:gap 0:7
business-outcomes:gave 0:-15
business-outcomes:gener 0:6
business-outcomes:get 0:21
business-outcomes:give 0:-11
business-outcomes:go 0:-17
business-outcomes:goal 0:61
business-outcomes:good 0:-8
business-outcomes:goodwil 0:-7
business-outcomes:got 0:-10
business-outcomes:grade 0:-5
business-outcomes:great 0:18
business-outcomes:half 0:-5
business-outcomes:hand 0:-6
business-outcomes:happi 0:-26
business-outcomes:hard 0:-26
business-outcomes:harder 0:-11
business-outcomes:have 0:14
business-outcomes:he 0:-11
business-outcomes:head 0:-12
business-outcomes:headcount 0:-8
business-outcomes:heart 0:31
business-outcomes:held 0:9
business-outcomes:her 0:-6
business-outcomes:here 0:-5
business-outcomes:hi 0:5
business-outcomes:higher 0:-19
business-outcomes:hire 0:-13
business-outcomes:hit 0:27
business-outcomes:hold 0:-4
business-outcomes:hole 0:14
business-outcomes:hope 0:-7
business-outcomes:hospit 0:-14
business-outcomes:hour 0:-7
business-outcomes:how 0:9
business-outcomes:huge 0:16
business-outcomes:i 0:-8
business-outcomes:id 0:7
business-outcomes:idea 0:-5
business-outcomes:if 0:13
business-outcomes:in 0:21
business-outcomes:instead 0:15
business-outcomes:insur 0:40
business-outcomes:integr 0:-15
business-outcomes:into 0:-19
business-outcomes:invent 0:-6
business-outcomes:invoic 0:-6
business-outcomes:it 0:21
business-outcomes:job 0:-13
business-outcomes:joint 0:7
business-outcomes:jointli 0:5
business-outcomes:jot 0:-13
business-outcomes:judg 0:22
business-outcomes:june 0:-7
business-outcomes:keep 0:8
business-outcomes:kick 0:34
business-outcomes:kind 0:-17
business-outcomes:kit 0:-5
business-outcomes:know 0:17
business-outcomes:known 0:-6
business-outcomes:kpi 0:36
business-outcomes:l7 0:-4
business-outcomes:land 0:-13
business-outcomes:larg 0:-14
business-outcomes:last 0:-6
business-outcomes:late 0:-7
business-outcomes:lead 0:-10
business-outcomes:leadership 0:13
business-outcomes:let 0:-5
business-outcomes:level 0:4
business-outcomes:like 0:10
business-outcomes:lisbon 0:-6
business-outcomes:live 0:-13
business-outcomes:load 0:-22
business-outcomes:log 0:-14
business-outcomes:long 0:8
business-outcomes:lose 0:-8
business-outcomes:lower 0:16
business-outcomes:made 0:9
business-outcomes:mail 0:-9
business-outcomes:manag 0:-16
business-outcomes:march 0:-6
business-outcomes:mark 0:-7
business-outcomes:market 0:-6
business-outcomes:measur 0:-8
business-outcomes:meet 0:19
business-outcomes:mentor 0:-4
business-outcomes:migrat 0:-6
business-outcomes:million 0:36
business-outcomes:mind 0:-5
business-outcomes:miss 0:-4
business-outcomes:modul 0:-6
business-outcomes:monei 0:47
business-outcomes:month 0:19
business-outcomes:monthli 0:-4
business-outcomes:more 0:5
business-outcomes:most 0:-8
business-outcomes:move 0:10
business-outcomes:much 0:-7
business-outcomes:multi 0:11
business-outcomes:mumbl 0:6
business-outcomes:must 0:-9
business-outcomes:my 0:-26
business-outcomes:myself 0:-10
business-outcomes:n 0:-14
business-outcomes:new 0:-18
business-outcomes:ngl 0:-13
business-outcomes:nine 0:-5
business-outcomes:no 0:-14
business-outcomes:nordic 0:-7
business-outcomes:northwind 0:-13
business-outcomes:not 0:-26
business-outcomes:note 0:-15
business-outcomes:noth 0:-4
business-outcomes:nudg 0:-7
business-outcomes:number 0:10
business-outcomes:oblig 0:21
business-outcomes:octob 0:-8
business-outcomes:off 0:31
business-outcomes:offer 0:14
business-outcomes:often 0:-4
business-outcomes:ok 0:-5
business-outcomes:on 0:5
business-outcomes:onc 0:20
business-outcomes:onli 0:-20
business-outcomes:oper 0:35
business-outcomes:opex 0:19
business-outcomes:or 0:6
business-outcomes:orchestr 0:5
business-outcomes:org 0:-6
business-outcomes:otherwis 0:-7
business-outcomes:our 0:-15
business-outcomes:out 0:13
business-outcomes:outc 0:19
business-outcomes:outcom 0:15
business-outcomes:over 0:-12
business-outcomes:overrun 0:-14
business-outcomes:ow 0:-21
business-outcomes:own 0:48
business-outcomes:page 0:10
business-outcomes:paid 0:8
business-outcomes:panel 0:13
business-outcomes:paper 0:-10
business-outcomes:part 0:-20
business-outcomes:partner 0:9
business-outcomes:payback 0:95
business-outcomes:per 0:27
business-outcomes:percent 0:5
business-outcomes:perform 0:-8
business-outcomes:phone 0:12
business-outcomes:pin 0:33
business-outcomes:pitch 0:-4
business-outcomes:plan 0:-34
business-outcomes:playbook 0:8
business-outcomes:poc 0:-8
business-outcomes:point 0:13
business-outcomes:poland 0:-4
business-outcomes:porto 0:-5
business-outcomes:post 0:-22
business-outcomes:practic 0:8
business-outcomes:priya 0:-4
business-outcomes:program 0:40
business-outcomes:project 0:29
business-outcomes:promis 0:20
business-outcomes:protocol 0:16
business-outcomes:public 0:-11
business-outcomes:put 0:8
business-outcomes:px 0:21
business-outcomes:qbr 0:5
business-outcomes:quarter 0:10
business-outcomes:quarterli 0:5
business-outcomes:question 0:-8
business-outcomes:quick 0:-13
business-outcomes:quiet 0:11
business-outcomes:quot 0:-4
business-outcomes:ran 0:-4
business-outcomes:rather 0:8
business-outcomes:re 0:14
business-outcomes:reach 0:25
business-outcomes:read 0:-14
business-outcomes:readi 0:19
business-outcomes:realli 0:6
business-outcomes:recogn 0:-4
business-outcomes:record 0:-8
business-outcomes:recruit 0:-8
business-outcomes:redesign 0:-5
business-outcomes:ref 0:-5
business-outcomes:refer 0:-25
business-outcomes:relationship 0:-5
business-outcomes:rememb 0:4
business-outcomes:rep 0:-9
business-outcomes:report 0:9
business-outcomes:resel 0:-20
business-outcomes:result 0:15
business-outcomes:retail 0:14
business-outcomes:reusabl 0:-5
business-outcomes:revenu 0:25
business-outcomes:review 0:-6
business-outcomes:reward 0:-7
business-outcomes:rewrit 0:-5
business-outcomes:right 0:5
business-outcomes:risk 0:-5
business-outcomes:riski 0:-5
business-outcomes:rollout 0:-4
business-outcomes:room 0:15
business-outcomes:row 0:-8
business-outcomes:rule 0:9
business-outcomes:run 0:-14
business-outcomes:rung 0:5
business-outcomes:sai 0:10
business-outcomes:said 0:-8
business-outcomes:sale 0:-10
business-outcomes:same 0:-7
business-outcomes:saturdai 0:6
business-outcomes:save 0:19
business-outcomes:sceptic 0:-4
business-outcomes:scope 0:-15
business-outcomes:scrap 0:8
business-outcomes:screen 0:10
business-outcomes:second 0:-11
business-outcomes:section 0:5
business-outcomes:see 0:9
business-outcomes:self 0:5
business-outcomes:send 0:-4
business-outcomes:sent 0:-7
business-outcomes:separ 0:16
business-outcomes:servic 0:-6
business-outcomes:set 0:26
business-outcomes:settl 0:14
business-outcomes:sever 0:24
business-outcomes:she 0:9
business-outcomes:sheet 0:12
business-outcomes:short 0:-10
business-outcomes:shorter 0:4
business-outcomes:should 0:12
business-outcomes:show 0:13
business-outcomes:si 0:-6
business-outcomes:side 0:-21
business-outcomes:signatur 0:25
business-outcomes:sinc 0:-6
business-outcomes:sit 0:13
business-outcomes:six 0:22
business-outcomes:size 0:6
business-outcomes:sold 0:-7
business-outcomes:solid 0:12
business-outcomes:some 0:-5
business-outcomes:someon 0:-5
business-outcomes:somewher 0:-5
business-outcomes:soul 0:-15
business-outcomes:sound 0:-8
business-outcomes:sow 0:5
business-outcomes:spoke 0:-6
business-outcomes:staff 0:-14
business-outcomes:stale 0:8
business-outcomes:statu 0:-5
business-outcomes:store 0:6
business-outcomes:stori 0:-7
business-outcomes:strong 0:-18
business-outcomes:stuff 0:-13
business-outcomes:summit 0:-5
business-outcomes:supplier 0:-9
business-outcomes:support 0:10
business-outcomes:suppos 0:9
business-outcomes:survei 0:-9
business-outcomes:tailspin 0:-33
business-outcomes:talk 0:45
business-outcomes:target 0:53
business-outcomes:team 0:-14
business-outcomes:technic 0:-40
business-outcomes:tell 0:-7
business-outcomes:templat 0:-5
business-outcomes:term 0:65
business-outcomes:text 0:-5
business-outcomes:thank 0:4
business-outcomes:that 0:-6
business-outcomes:thei 0:-13
business-outcomes:their 0:13
business-outcomes:then 0:-12
business-outcomes:there 0:-18
business-outcomes:these 0:12
business-outcomes:thi 0:-10
business-outcomes:third 0:18
business-outcomes:those 0:18
business-outcomes:three 0:10
business-outcomes:thrill 0:-7
business-outcomes:thursdai 0:-6
business-outcomes:time 0:22
business-outcomes:to 0:5
business-outcomes:todai 0:-17
business-outcomes:told 0:-10
business-outcomes:took 0:-15
business-outcomes:tool 0:-8
business-outcomes:toolkit 0:7
business-outcomes:top 0:-4
business-outcomes:train 0:-6
business-outcomes:true 0:9
business-outcomes:trust 0:-39
business-outcomes:try 0:-5
business-outcomes:two 0:-32
business-outcomes:under 0:4
business-outcomes:until 0:-6
business-outcomes:up 0:-18
business-outcomes:upper 0:4
business-outcomes:us 0:-19
business-outcomes:util 0:16
business-outcomes:valu 0:69
business-outcomes:version 0:-9
business-outcomes:versu 0:9
business-outcomes:vision 0:-10
business-outcomes:vp 0:11
business-outcomes:want 0:33
business-outcomes:war 0:-8
business-outcomes:wave 0:-18
business-outcomes:we 0:-18
business-outcomes:week 0:28
business-outcomes:weekli 0:-19
business-outcomes:well 0:-13
business-outcomes:went 0:-16
business-outcomes:when 0:18
business-outcomes:which 0:-8
business-outcomes:who 0:10
business-outcomes:whole 0:-15
business-outcomes:whom 0:-5
business-outcomes:wiki 0:-15
business-outcomes:will 0:-7
business-outcomes:win 0:21
business-outcomes:wingtip 0:-21
business-outcomes:wise 0:9
business-outcomes:with 0:13
business-outcomes:within 0:5
business-outcomes:without 0:-6
business-outcomes:won 0:-5
business-outcomes:word 0:30
business-outcomes:work 0:-19
business-outcomes:workshop 0:-20
business-outcomes:worth 0:35
business-outcomes:would 0:-21
business-outcomes:year 0:19
business-outcomes:yearli 0:-8
business-outcomes:yesterdai 0:-4
business-outcomes:yo 0:-6
business-outcomes:you 0:-19
business-outcomes:your 0:-6
business-outcomes:zero 0:-5
business-outcomes:zone 0:-6
company: 0:-16
company:401k 0:-7
company:58 0:8
company:a 0:-13
company:about 0:14
company:accord 0:8
company:account 0:-15
company:acct 0:11
company:after 0:-25
company:ag 0:-10
company:ai 0:-4
company:all 0:23
company:also 0:16
company:among 0:-11
company:an 0:-16
company:and 0:7
company:announc 0:11
company:anyth 0:-5
company:appli 0:7
company:around 0:-10
company:as 0:-6
company:aw 0:29
company:back 0:8
company:banner 0:16
company:basic 0:-4
company:be 0:-13
company:becaus 0:13
company:becom 0:-7
company:befor 0:-13
company:big 0:-33
company:bin 0:9
company:blurb 0:16
company:bring 0:-7
company:but 0:-7
company:can 0:-17
company:care 0:-10
company:cheaper 0:-11
company:cloud 0:7
company:come 0:-5
company:compani 0:-35
company:contain 0:4
company:corner 0:-6
company:cost 0:-19
company:could 0:8
company:count 0:-5
company:coverag 0:-5
company:cultur 0:-10
company:custom 0:-39
company:data 0:-9
company:degre 0:-8
company:describ 0:4
company:disabl 0:4
company:discrimin 0:21
company:door 0:-8
company:employ 0:55
company:ever 0:-8
company:everyth 0:-10
company:father 0:5
company:figur 0:-21
company:firm 0:42
company:first 0:5
company:five 0:-4
company:focu 0:-4
company:folk 0:40
company:for 0:-11
company:fridai 0:8
company:from 0:9
company:gain 0:-20
company:gener 0:-6
company:get 0:-24
company:giant 0:-6
company:give 0:-9
company:go 0:4
company:got 0:-15
company:grill 0:-5
company:half 0:-10
company:hate 0:-8
company:have 0:19
company:he 0:-14
company:help 0:-5
company:here 0:10
company:hi 0:9
company:him 0:9
company:home 0:-5
company:hoop 0:-5
company:how 0:-8
company:if 0:-12
company:impact 0:22
company:in 0:4
company:insist 0:-5
company:interview 0:-8
company:into 0:-20
company:it 0:20
company:itself 0:27
company:job 0:12
company:judg 0:-5
company:just 0:-4
company:kind 0:15
company:later 0:-12
company:lead 0:-10
company:leav 0:-8
company:like 0:7
company:list 0:-13
company:look 0:-34
company:make 0:-10
company:mani 0:35
company:me 0:-6
company:microsoft 0:-5
company:million 0:-13
company:mine 0:-13
company:move 0:-6
company:much 0:-11
company:must 0:-4
company:my 0:6
company:name 0:-10
company:never 0:16
company:nine 0:8
company:no 0:9
company:now 0:-13
company:number 0:-8
company:of 0:-14
company:off 0:-13
company:on 0:-23
company:onli 0:-7
company:open 0:-8
company:or 0:-8
company:other 0:15
company:our 0:6
company:out 0:-6
company:over 0:-6
company:overview 0:11
company:pai 0:-5
company:paper 0:-10
company:paragraph 0:7
company:peopl 0:26
company:per 0:25
company:percentag 0:-10
company:pipelin 0:-5
company:plan 0:-7
company:post 0:-5
company:present 0:7
company:product 0:-5
company:promis 0:33
company:protect 0:-10
company:pull 0:-13
company:put 0:-18
company:quick 0:-6
company:quota 0:-8
company:rest 0:-10
company:retir 0:-7
company:role 0:-13
company:round 0:-5
company:run 0:15
company:safe 0:-5
company:sai 0:27
company:salari 0:8
company:sale 0:-27
company:save 0:-18
company:school 0:8
company:secur 0:-14
company:see 0:-8
company:sell 0:-14
company:servic 0:22
company:she 0:-18
company:shop 0:-6
company:short 0:-15
company:sign 0:-5
company:sinc 0:-4
company:size 0:-44
company:solut 0:-5
company:someth 0:-9
company:speed 0:-8
company:spend 0:4
company:stock 0:-4
company:storag 0:-4
company:stuck 0:-8
company:stuff 0:-5
company:summari 0:-4
company:take 0:-9
company:that 0:-13
company:the 0:-9
company:thei 0:33
company:them 0:22
company:thi 0:10
company:thing 0:-18
company:think 0:9
company:throw 0:-9
company:till 0:-5
company:time 0:-4
company:to 0:-5
company:told 0:8
company:top 0:-18
company:total 0:-11
company:treat 0:26
company:wai 0:8
company:want 0:-6
company:week 0:-7
company:weekend 0:4
company:well 0:-7
company:what 0:11
company:wheelchair 0:6
company:when 0:-5
company:where 0:-16
company:which 0:-25
company:who 0:49
company:with 0:-14
company:work 0:-8
company:world 0:20
company:would 0:-16
company:write 0:32
company:written 0:21
company:you 0:-14
company:your 0:-11
compare/any 0:-19
compare/asked0 0:-41
compare/asked1 0:42
compare/asked2 0:-6
compare/asked3 0:13
compare/asked4 0:28
compare/asked7 0:-28
compare/asked8 0:8
compare/brief 0:25
compare/firm 0:35
compare/lead1 0:20
compare/lead2 0:-9
compare/lead3 0:11
compare/lead4 0:-10
compare/lead6 0:-19
compare/lead7 0:22
compare/long0 0:-13
compare/long0top 0:7
compare/long1 0:-11
compare/long1named 0:8
compare/long1top 0:40
compare/long2 0:-11
compare/long2named 0:7
compare/long2top 0:-33
compare/long3 0:-14
compare/long3named 0:16
compare/long4 0:-14
compare/long4named 0:29
compare/long5 0:-10
compare/long5top 0:5
compare/long6 0:-18
compare/long6top 0:-9
compare/named-asked 0:-37
compare/named-told 0:-19
compare/named4 0:-9
compare/named5 0:15
compare/named6 0:31
compare/named7 0:20
compare/negated 0:20
compare/other-named 0:-12
compare/pointing 0:33
compare/share 0:7
compare/share0 0:15
compare/share1 0:8
compare/share2 0:-61
compare/share3 0:25
compare/share4 0:-5
compare/share5 0:-10
compare/share6 0:-37
compare/share7 0:31
compare/share8 0:15
compare/size0 0:17
compare/size1 0:33
compare/size3 0:-14
compare/size4 0:-35
compare/size5 0:48
compare/size6 0:-20
compare/size8 0:-25
compare/size9 0:-24
compare/story 0:18
compare/top1 0:-18
compare/top2 0:6
compare/top4 0:-35
compare/top5 0:-21
compare/top6 0:35
compare/top7 0:-8
compare/top8 0:32
compare/top9 0:27
compensation: 0:6
compensation:27 0:-4
compensation:3 0:-4
compensation:401k 0:13
compensation:58 0:-4
compensation:a 0:11
compensation:about 0:-13
compensation:abroad 0:-5
compensation:accord 0:24
compensation:account 0:-4
compensation:acct 0:-5
compensation:after 0:-18
compensation:ag 0:24
compensation:again 0:6
compensation:ai 0:-5
compensation:all 0:-11
compensation:allianc 0:17
compensation:alreadi 0:12
compensation:also 0:-6
compensation:an 0:-21
compensation:and 0:27
compensation:ani 0:-5
compensation:announc 0:8
compensation:applic 0:10
compensation:around 0:-5
compensation:as 0:-9
compensation:ask 0:9
compensation:at 0:-8
compensation:aw 0:-17
compensation:base 0:-18
compensation:be 0:-5
compensation:befor 0:-6
compensation:benefit 0:-17
compensation:bonu 0:-17
compensation:boss 0:-6
compensation:both 0:8
compensation:bring 0:27
compensation:brother 0:20
compensation:budget 0:6
compensation:busi 0:22
compensation:but 0:-14
compensation:buyer 0:-11
compensation:by 0:-12
compensation:call 0:-4
compensation:can 0:10
compensation:car 0:9
compensation:carri 0:-5
compensation:ceil 0:28
compensation:cheaper 0:-8
compensation:check 0:-4
compensation:cio 0:-5
compensation:claim 0:5
compensation:cloud 0:-5
compensation:commiss 0:7
compensation:contract 0:-7
compensation:cost 0:-5
compensation:could 0:-16
compensation:count 0:-8
compensation:cours 0:17
compensation:cousin 0:7
compensation:cover 0:26
compensation:coverag 0:6
compensation:cultur 0:-4
compensation:custom 0:-33
compensation:dai 0:-12
compensation:decid 0:-21
compensation:deed 0:4
compensation:degre 0:-5
compensation:demand 0:-15
compensation:discrimin 0:-9
compensation:do 0:5
compensation:down 0:16
compensation:earn 0:11
compensation:employ 0:-4
compensation:end 0:-4
compensation:equiti 0:32
compensation:ey 0:-11
compensation:famili 0:58
compensation:fast 0:33
compensation:feed 0:58
compensation:figur 0:-12
compensation:firm 0:-5
compensation:five 0:16
compensation:fix 0:27
compensation:fluff 0:-6
compensation:folk 0:-28
compensation:for 0:-19
compensation:forev 0:-7
compensation:fridai 0:-13
compensation:friend 0:6
compensation:from 0:-4
compensation:gener 0:-6
compensation:get 0:-19
compensation:give 0:12
compensation:good 0:7
compensation:growth 0:8
compensation:guess 0:5
compensation:gym 0:17
compensation:half 0:15
compensation:hand 0:10
compensation:hate 0:-5
compensation:have 0:-14
compensation:health 0:12
compensation:here 0:16
compensation:hi 0:9
compensation:him 0:16
compensation:hire 0:-8
compensation:home 0:35
compensation:hoop 0:21
compensation:hotel 0:-9
compensation:how 0:-12
compensation:id 0:16
compensation:if 0:-37
compensation:ill 0:-15
compensation:insist 0:-8
compensation:insur 0:13
compensation:interview 0:10
compensation:into 0:16
compensation:judg 0:-21
compensation:just 0:-7
compensation:kid 0:27
compensation:know 0:-5
compensation:lack 0:-18
compensation:last 0:-8
compensation:later 0:-7
compensation:law 0:20
compensation:leadership 0:-4
compensation:learn 0:6
compensation:leav 0:38
compensation:life 0:-11
compensation:like 0:31
compensation:list 0:-11
compensation:live 0:8
compensation:look 0:9
compensation:loop 0:-4
compensation:main 0:-7
compensation:make 0:45
compensation:mani 0:19
compensation:match 0:7
compensation:mean 0:25
compensation:mention 0:14
compensation:mere 0:-43
compensation:million 0:9
compensation:mondai 0:-12
compensation:monei 0:29
compensation:month 0:9
compensation:morn 0:-7
compensation:move 0:-14
compensation:much 0:-14
compensation:must 0:-8
compensation:my 0:7
compensation:need 0:-25
compensation:negoti 0:-4
compensation:next 0:-6
compensation:nice 0:-6
compensation:night 0:-18
compensation:nine 0:-6
compensation:no 0:-5
compensation:not 0:-18
compensation:now 0:-7
compensation:np 0:7
compensation:number 0:-16
compensation:nutshel 0:-6
compensation:offer 0:20
compensation:offic 0:-8
compensation:old 0:17
compensation:onli 0:-7
compensation:opportun 0:8
compensation:or 0:-11
compensation:ot 0:13
compensation:out 0:-5
compensation:pai 0:62
compensation:paid 0:5
compensation:part 0:-10
compensation:path 0:5
compensation:paycheck 0:54
compensation:pension 0:11
compensation:peopl 0:-4
compensation:per 0:20
compensation:phone 0:-5
compensation:pitch 0:-5
compensation:place 0:4
compensation:plane 0:-15
compensation:pleas 0:6
compensation:post 0:-6
compensation:prefer 0:-5
compensation:present 0:-7
compensation:promis 0:-27
compensation:proof 0:-27
compensation:put 0:27
compensation:qualif 0:-5
compensation:question 0:7
compensation:quota 0:-9
compensation:read 0:-10
compensation:realli 0:12
compensation:record 0:-4
compensation:requir 0:6
compensation:rest 0:16
compensation:right 0:-4
compensation:role 0:-5
compensation:roughli 0:-9
compensation:saa 0:5
compensation:sai 0:-7
compensation:salari 0:45
compensation:save 0:12
compensation:secur 0:-6
compensation:sell 0:35
compensation:seller 0:-23
compensation:sentenc 0:-13
compensation:show 0:-7
compensation:sign 0:23
compensation:skip 0:-4
compensation:so 0:-11
compensation:some 0:-28
compensation:someon 0:-8
compensation:someth 0:13
compensation:spend 0:-10
compensation:stai 0:-11
compensation:step 0:24
compensation:stock 0:20
compensation:stop 0:-6
compensation:stuff 0:28
compensation:suppos 0:-5
compensation:take 0:22
compensation:task 0:-14
compensation:team 0:-7
compensation:technic 0:-6
compensation:tell 0:-22
compensation:that 0:26
compensation:the 0:-11
compensation:thei 0:-9
compensation:them 0:-11
compensation:then 0:-12
compensation:thi 0:11
compensation:thing 0:7
compensation:think 0:-7
compensation:third 0:9
compensation:those 0:8
compensation:though 0:-5
compensation:through 0:4
compensation:throw 0:-18
compensation:till 0:21
compensation:time 0:-9
compensation:to 0:-10
compensation:too 0:-4
compensation:top 0:34
compensation:travel 0:-16
compensation:two 0:29
compensation:vacat 0:30
compensation:week 0:-25
compensation:well 0:-70
compensation:what 0:8
compensation:where 0:-12
compensation:whether 0:-19
compensation:which 0:-26
compensation:who 0:-5
compensation:whole 0:-6
compensation:with 0:10
compensation:without 0:-6
compensation:work 0:-28
compensation:would 0:-28
compensation:written 0:4
compensation:yardstick 0:-6
compensation:year 0:-6
compensation:you 0:-10
customer-experience: 0:-25
customer-experience:1 0:8
customer-experience:10 0:25
customer-experience:11 0:-27
customer-experience:12 0:12
customer-experience:1s 0:-9
customer-experience:22 0:-4
customer-experience:25 0:-6
customer-experience:3 0:-4
customer-experience:30 0:-6
customer-experience:300 0:19
customer-experience:4 0:15
customer-experience:40 0:-11
customer-experience:5 0:14
customer-experience:6 0:-18
customer-experience:62 0:9
customer-experience:7 0:-19
customer-experience:8 0:29
customer-experience:9 0:6
customer-experience:900 0:23
customer-experience:abeg 0:-16
customer-experience:abl 0:7
customer-experience:about 0:17
customer-experience:acceler 0:-10
customer-experience:accord 0:17
customer-experience:account 0:-14
customer-experience:achiev 0:-16
customer-experience:across 0:7
customer-experience:act 0:-6
customer-experience:add 0:-10
customer-experience:adopt 0:-37
customer-experience:ador 0:6
customer-experience:after 0:24
customer-experience:afternoon 0:8
customer-experience:again 0:22
customer-experience:agre 0:-12
customer-experience:airlin 0:59
customer-experience:all 0:-16
customer-experience:allianc 0:-6
customer-experience:allow 0:-4
customer-experience:along 0:-8
customer-experience:also 0:5
customer-experience:and 0:21
customer-experience:angri 0:20
customer-experience:ani 0:6
customer-experience:anoth 0:10
customer-experience:answer 0:8
customer-experience:anymor 0:-15
customer-experience:anyon 0:6
customer-experience:apart 0:29
customer-experience:approv 0:-16
customer-experience:april 0:5
customer-experience:architect 0:-29
customer-experience:architectur 0:-13
customer-experience:area 0:-7
customer-experience:around 0:-7
customer-experience:ask 0:14
customer-experience:assess 0:-11
customer-experience:asset 0:-10
customer-experience:at 0:20
customer-experience:auditor 0:-9
customer-experience:awai 0:17
customer-experience:award 0:-4
customer-experience:b 0:8
customer-experience:back 0:46
customer-experience:backlog 0:-5
customer-experience:bad 0:21
customer-experience:bakeri 0:29
customer-experience:bank 0:82
customer-experience:bar 0:-10
customer-experience:be 0:-10
customer-experience:beat 0:-7
customer-experience:becaus 0:19
customer-experience:behav 0:-13
customer-experience:behind 0:-25
customer-experience:believ 0:-8
customer-experience:bench 0:-19
customer-experience:besid 0:-6
customer-experience:besti 0:5
customer-experience:between 0:-24
customer-experience:big 0:16
customer-experience:bigger 0:7
customer-experience:biggest 0:-6
customer-experience:bill 0:-6
customer-experience:blame 0:-6
customer-experience:blueprint 0:-8
customer-experience:board 0:-6
customer-experience:bonjour 0:-6
customer-experience:book 0:-14
customer-experience:both 0:-11
customer-experience:bother 0:-6
customer-experience:bought 0:13
customer-experience:boutiqu 0:-5
customer-experience:box 0:15
customer-experience:brag 0:-6
customer-experience:bring 0:-5
customer-experience:btw 0:-19
customer-experience:budget 0:-10
customer-experience:bui 0:23
customer-experience:build 0:-9
customer-experience:bullet 0:-5
customer-experience:bump 0:8
customer-experience:busi 0:-21
customer-experience:but 0:-7
customer-experience:buyer 0:183
customer-experience:by 0:28
customer-experience:c 0:-15
customer-experience:calibr 0:13
customer-experience:call 0:28
customer-experience:calm 0:-9
customer-experience:came 0:26
customer-experience:can 0:-17
customer-experience:cancel 0:-20
customer-experience:candid 0:-7
customer-experience:captur 0:-7
customer-experience:career 0:10
customer-experience:carri 0:-32
customer-experience:ceo 0:-19
customer-experience:cfo 0:41
customer-experience:chain 0:28
customer-experience:chang 0:5
customer-experience:chat 0:-5
customer-experience:cheaper 0:-6
customer-experience:check 0:-10
customer-experience:checklist 0:-16
customer-experience:chief 0:-17
customer-experience:cio 0:37
customer-experience:clap 0:-6
customer-experience:clean 0:-8
customer-experience:clear 0:-34
customer-experience:cloud 0:11
customer-experience:co 0:-4
customer-experience:coach 0:-14
customer-experience:colleagu 0:-7
customer-experience:collect 0:16
customer-experience:column 0:-7
customer-experience:come 0:-13
customer-experience:committe 0:16
customer-experience:commun 0:-19
customer-experience:compar 0:-27
customer-experience:competitor 0:-8
customer-experience:complaint 0:34
customer-experience:concept 0:-6
customer-experience:conflict 0:-35
customer-experience:consult 0:7
customer-experience:continu 0:-11
customer-experience:contoso 0:53
customer-experience:contract 0:-5
customer-experience:contrast 0:11
customer-experience:control 0:-8
customer-experience:convinc 0:-25
customer-experience:cookbook 0:-6
customer-experience:cooki 0:10
customer-experience:cool 0:6
customer-experience:corridor 0:-8
customer-experience:cost 0:-7
customer-experience:could 0:-10
customer-experience:countri 0:49
customer-experience:crew 0:9
customer-experience:cri 0:4
customer-experience:criteria 0:-4
customer-experience:cross 0:-8
customer-experience:csat 0:-5
customer-experience:cto 0:7
customer-experience:cultur 0:-6
customer-experience:curiou 0:9
customer-experience:custom 0:57
customer-experience:cut 0:-21
customer-experience:cx 0:12
customer-experience:cycl 0:-18
customer-experience:dai 0:-13
customer-experience:daili 0:45
customer-experience:dana 0:-5
customer-experience:data 0:-8
customer-experience:decis 0:-21
customer-experience:deck 0:8
customer-experience:deep 0:-9
customer-experience:defin 0:-10
customer-experience:delet 0:-8
customer-experience:deliv 0:27
customer-experience:delta 0:-11
customer-experience:demo 0:11
customer-experience:depart 0:-12
customer-experience:design 0:-40
customer-experience:desk 0:-6
customer-experience:develop 0:-10
customer-experience:digit 0:9
customer-experience:direct 0:-21
customer-experience:director 0:-35
customer-experience:discoveri 0:-5
customer-experience:do 0:-6
customer-experience:done 0:14
customer-experience:doubl 0:-14
customer-experience:doubt 0:-10
customer-experience:down 0:10
customer-experience:drop 0:28
customer-experience:due 0:-11
customer-experience:e 0:29
customer-experience:each 0:-9
customer-experience:earn 0:15
customer-experience:effect 0:-7
customer-experience:els 0:4
customer-experience:enabl 0:-8
customer-experience:end 0:-5
customer-experience:engag 0:6
customer-experience:engin 0:-23
customer-experience:enough 0:15
customer-experience:enter 0:-14
customer-experience:entri 0:-17
customer-experience:error 0:-4
customer-experience:estim 0:22
customer-experience:etc 0:-9
customer-experience:euro 0:-5
customer-experience:even 0:-4
customer-experience:event 0:-5
customer-experience:ever 0:6
customer-experience:everi 0:-32
customer-experience:everybodi 0:-5
customer-experience:everyon 0:-46
customer-experience:everyth 0:6
customer-experience:everywher 0:-5
customer-experience:evid 0:-12
customer-experience:exactli 0:12
customer-experience:excel 0:12
customer-experience:exec 0:-17
customer-experience:execut 0:-18
customer-experience:expect 0:11
customer-experience:extend 0:63
customer-experience:fabrikam 0:10
customer-experience:fail 0:-5
customer-experience:faith 0:39
customer-experience:fall 0:19
customer-experience:far 0:12
customer-experience:feedback 0:-7
customer-experience:feel 0:-8
customer-experience:field 0:-16
customer-experience:fight 0:-20
customer-experience:figur 0:-5
customer-experience:file 0:-35
customer-experience:fill 0:18
customer-experience:financ 0:-6
customer-experience:find 0:12
customer-experience:finish 0:5
customer-experience:firm 0:-16
customer-experience:first 0:-5
customer-experience:five 0:-7
customer-experience:fix 0:-5
customer-experience:folk 0:16
customer-experience:follow 0:21
customer-experience:for 0:16
customer-experience:forecast 0:-22
customer-experience:forward 0:5
customer-experience:four 0:-26
customer-experience:fourteen 0:14
customer-experience:framework 0:-21
customer-experience:fraud 0:-5
customer-experience:fresh 0:5
customer-experience:from 0:39
customer-experience:front 0:-11
customer-experience:function 0:-10
customer-experience:gain 0:-21
customer-experience:gather 0:6
customer-experience:gave 0:6
customer-experience:gig 0:20
customer-experience:github 0:-8
customer-experience:give 0:-10
customer-experience:go 0:8
customer-experience:goal 0:-42
customer-experience:gone 0:-14
customer-experience:good 0:27
customer-experience:goodwil 0:39
customer-experience:got 0:-32
customer-experience:grate 0:9
customer-experience:great 0:-5
customer-experience:group 0:9
customer-experience:grow 0:-10
customer-experience:growth 0:-5
customer-experience:gui 0:12
customer-experience:hack 0:-5
customer-experience:hackathon 0:-6
customer-experience:half 0:-6
customer-experience:hand 0:-17
customer-experience:handov 0:24
customer-experience:happen 0:15
customer-experience:happi 0:20
customer-experience:hate 0:6
customer-experience:he 0:-7
customer-experience:head 0:28
customer-experience:headcount 0:12
customer-experience:hear 0:-8
customer-experience:heart 0:14
customer-experience:hei 0:21
customer-experience:held 0:-4
customer-experience:her 0:19
customer-experience:here 0:4
customer-experience:hi 0:5
customer-experience:higher 0:18
customer-experience:highest 0:6
customer-experience:him 0:-8
customer-experience:hire 0:-4
customer-experience:hit 0:-41
customer-experience:hold 0:-6
customer-experience:hook 0:22
customer-experience:hospit 0:24
customer-experience:how 0:-10
customer-experience:huge 0:13
customer-experience:hypercar 0:17
customer-experience:i 0:-8
customer-experience:id 0:6
customer-experience:idea 0:-8
customer-experience:if 0:-11
customer-experience:import 0:5
customer-experience:in 0:-13
customer-experience:infosi 0:-5
customer-experience:innov 0:-12
customer-experience:insur 0:44
customer-experience:interview 0:-5
customer-experience:into 0:-8
customer-experience:issu 0:8
customer-experience:isv 0:-12
customer-experience:it 0:-25
customer-experience:januari 0:-8
customer-experience:job 0:-13
customer-experience:join 0:14
customer-experience:joint 0:-7
customer-experience:jot 0:14
customer-experience:journei 0:7
customer-experience:june 0:5
customer-experience:kept 0:-5
customer-experience:keynot 0:-20
customer-experience:kick 0:-7
customer-experience:kind 0:-5
customer-experience:kit 0:-29
customer-experience:know 0:5
customer-experience:kpi 0:-6
customer-experience:land 0:-17
customer-experience:larg 0:6
customer-experience:late 0:6
customer-experience:later 0:12
customer-experience:laugh 0:-9
customer-experience:launch 0:-13
customer-experience:law 0:8
customer-experience:lead 0:-17
customer-experience:leader 0:-5
customer-experience:leadership 0:7
customer-experience:leav 0:-6
customer-experience:left 0:-7
customer-experience:legal 0:-8
customer-experience:less 0:-7
customer-experience:letter 0:30
customer-experience:level 0:-7
customer-experience:like 0:-15
customer-experience:list 0:-10
customer-experience:litwar 0:23
customer-experience:live 0:8
customer-experience:load 0:-18
customer-experience:log 0:12
customer-experience:logo 0:-5
customer-experience:long 0:-9
customer-experience:lose 0:10
customer-experience:lost 0:19
customer-experience:lower 0:24
customer-experience:lowkei 0:5
customer-experience:lyon 0:-9
customer-experience:m3 0:-4
customer-experience:made 0:-20
customer-experience:mail 0:5
customer-experience:man 0:14
customer-experience:manag 0:-25
customer-experience:march 0:-8
customer-experience:market 0:6
customer-experience:me 0:-10
customer-experience:mean 0:-18
customer-experience:meant 0:-7
customer-experience:measur 0:-10
customer-experience:meet 0:-16
customer-experience:mentor 0:4
customer-experience:method 0:-11
customer-experience:migrat 0:6
customer-experience:million 0:-21
customer-experience:mine 0:-9
customer-experience:ministri 0:23
customer-experience:miss 0:8
customer-experience:mondai 0:-15
customer-experience:monei 0:-23
customer-experience:month 0:-14
customer-experience:monthli 0:-16
customer-experience:most 0:10
customer-experience:move 0:34
customer-experience:msp 0:-15
customer-experience:much 0:-4
customer-experience:multi 0:26
customer-experience:mumbl 0:-4
customer-experience:must 0:-5
customer-experience:my 0:4
customer-experience:name 0:38
customer-experience:need 0:21
customer-experience:nervou 0:11
customer-experience:never 0:-8
customer-experience:newcom 0:25
customer-experience:next 0:5
customer-experience:nice 0:-6
customer-experience:night 0:10
customer-experience:no 0:-9
customer-experience:nobodi 0:-28
customer-experience:none 0:-7
customer-experience:noon 0:9
customer-experience:northwind 0:-6
customer-experience:not 0:18
customer-experience:now 0:-26
customer-experience:number 0:-13
customer-experience:nurs 0:24
customer-experience:object 0:-5
customer-experience:oblig 0:-19
customer-experience:of 0:8
customer-experience:off 0:-35
customer-experience:offer 0:11
customer-experience:offic 0:5
customer-experience:ok 0:4
customer-experience:old 0:-10
customer-experience:on 0:11
customer-experience:onboard 0:13
customer-experience:oper 0:29
customer-experience:or 0:-21
customer-experience:oslo 0:-5
customer-experience:other 0:-10
customer-experience:otherwis 0:5
customer-experience:our 0:-11
customer-experience:ourselv 0:19
customer-experience:out 0:-12
customer-experience:outcom 0:-10
customer-experience:over 0:13
customer-experience:overal 0:-9
customer-experience:ow 0:10
customer-experience:own 0:-59
customer-experience:page 0:-6
customer-experience:paid 0:-5
customer-experience:panel 0:4
customer-experience:partner 0:29
customer-experience:payback 0:-40
customer-experience:peer 0:13
customer-experience:peopl 0:27
customer-experience:per 0:23
customer-experience:percent 0:8
customer-experience:perform 0:-7
customer-experience:person 0:21
customer-experience:peru 0:5
customer-experience:phase 0:27
customer-experience:phone 0:-12
customer-experience:pick 0:-7
customer-experience:pin 0:8
customer-experience:pitch 0:30
customer-experience:plan 0:-18
customer-experience:platform 0:-6
customer-experience:playbook 0:-8
customer-experience:pleas 0:8
customer-experience:plu 0:-22
customer-experience:pluse 0:-21
customer-experience:poc 0:-17
customer-experience:poland 0:23
customer-experience:post 0:8
customer-experience:practic 0:-20
customer-experience:prefer 0:-5
customer-experience:prepar 0:4
customer-experience:prevent 0:25
customer-experience:priya 0:-15
customer-experience:process 0:7
customer-experience:profession 0:-14
customer-experience:program 0:22
customer-experience:project 0:-10
customer-experience:promis 0:8
customer-experience:promot 0:-13
customer-experience:proof 0:-9
customer-experience:protocol 0:-6
customer-experience:prototyp 0:-20
customer-experience:public 0:9
customer-experience:publish 0:-11
customer-experience:pull 0:-6
customer-experience:put 0:22
customer-experience:q2 0:-5
customer-experience:qualiti 0:16
customer-experience:quarrel 0:-13
customer-experience:questionnair 0:-8
customer-experience:quiet 0:-17
customer-experience:quot 0:31
customer-experience:ran 0:28
customer-experience:rate 0:-5
customer-experience:re 0:-15
customer-experience:read 0:-8
customer-experience:realli 0:20
customer-experience:rebuilt 0:8
customer-experience:recip 0:-9
customer-experience:recommend 0:8
customer-experience:record 0:-11
customer-experience:recruit 0:-15
customer-experience:redesign 0:21
customer-experience:ref 0:11
customer-experience:refer 0:15
customer-experience:regard 0:23
customer-experience:region 0:-7
customer-experience:relationship 0:28
customer-experience:rememb 0:10
customer-experience:remind 0:-5
customer-experience:remov 0:-5
customer-experience:renew 0:33
customer-experience:report 0:-11
customer-experience:requir 0:-12
customer-experience:rescu 0:9
customer-experience:resel 0:-53
customer-experience:resign 0:-5
customer-experience:respons 0:7
customer-experience:result 0:-6
customer-experience:retail 0:27
customer-experience:reus 0:-5
customer-experience:revenu 0:-14
customer-experience:review 0:-16
customer-experience:reward 0:6
customer-experience:rhythm 0:-23
customer-experience:risk 0:-12
customer-experience:roi 0:-9
customer-experience:rollout 0:72
customer-experience:room 0:-22
customer-experience:round 0:-13
customer-experience:rule 0:-14
customer-experience:run 0:-11
customer-experience:rung 0:16
customer-experience:said 0:26
customer-experience:sale 0:-24
customer-experience:same 0:-18
customer-experience:saturdai 0:-9
customer-experience:save 0:-33
customer-experience:scale 0:-9
customer-experience:sceptic 0:-6
customer-experience:scope 0:12
customer-experience:score 0:-23
customer-experience:scrap 0:-7
customer-experience:screen 0:-14
customer-experience:second 0:8
customer-experience:secur 0:-8
customer-experience:see 0:-6
customer-experience:seem 0:-6
customer-experience:self 0:-7
customer-experience:sell 0:-6
customer-experience:sent 0:12
customer-experience:separ 0:18
customer-experience:servic 0:-42
customer-experience:set 0:-37
customer-experience:settl 0:-15
customer-experience:seven 0:-12
customer-experience:share 0:-10
customer-experience:she 0:-15
customer-experience:shed 0:8
customer-experience:shout 0:-8
customer-experience:show 0:6
customer-experience:si 0:-25
customer-experience:side 0:11
customer-experience:sinc 0:-13
customer-experience:singl 0:6
customer-experience:sit 0:-5
customer-experience:site 0:-8
customer-experience:six 0:22
customer-experience:skill 0:-12
customer-experience:sleep 0:6
customer-experience:slide 0:-9
customer-experience:smile 0:4
customer-experience:so 0:14
customer-experience:solut 0:-6
customer-experience:some 0:11
customer-experience:somebodi 0:27
customer-experience:someon 0:-12
customer-experience:someth 0:-21
customer-experience:sometim 0:-5
customer-experience:somewher 0:5
customer-experience:sort 0:-6
customer-experience:sound 0:6
customer-experience:sow 0:-10
customer-experience:speak 0:27
customer-experience:spent 0:-9
customer-experience:split 0:-9
customer-experience:spoke 0:-8
customer-experience:sponsor 0:49
customer-experience:spot 0:-4
customer-experience:spring 0:-9
customer-experience:sprint 0:-5
customer-experience:staf 0:-55
customer-experience:staff 0:-58
customer-experience:stage 0:42
customer-experience:stai 0:-9
customer-experience:stand 0:5
customer-experience:start 0:-16
customer-experience:statu 0:-5
customer-experience:step 0:-4
customer-experience:stori 0:4
customer-experience:straight 0:-7
customer-experience:stream 0:-5
customer-experience:strong 0:15
customer-experience:stuff 0:-9
customer-experience:subcontractor 0:-9
customer-experience:subject 0:9
customer-experience:success 0:-5
customer-experience:suit 0:-7
customer-experience:summit 0:25
customer-experience:supplier 0:24
customer-experience:survei 0:46
customer-experience:system 0:5
customer-experience:ta 0:-13
customer-experience:tailspin 0:41
customer-experience:take 0:-5
customer-experience:talent 0:-8
customer-experience:talk 0:-6
customer-experience:target 0:-29
customer-experience:team 0:-13
customer-experience:technic 0:-11
customer-experience:telco 0:10
customer-experience:tell 0:13
customer-experience:templat 0:-7
customer-experience:ten 0:-9
customer-experience:term 0:-72
customer-experience:text 0:-9
customer-experience:than 0:-4
customer-experience:thank 0:16
customer-experience:that 0:-4
customer-experience:the 0:4
customer-experience:thei 0:-23
customer-experience:their 0:25
customer-experience:them 0:-13
customer-experience:themselv 0:-6
customer-experience:then 0:-7
customer-experience:there 0:14
customer-experience:thi 0:6
customer-experience:thin 0:17
customer-experience:thing 0:-14
customer-experience:think 0:-4
customer-experience:third 0:-19
customer-experience:though 0:-15
customer-experience:thread 0:24
customer-experience:three 0:-34
customer-experience:through 0:-7
customer-experience:throw 0:19
customer-experience:thursdai 0:-6
customer-experience:time 0:-24
customer-experience:tire 0:5
customer-experience:to 0:-15
customer-experience:todai 0:12
customer-experience:togeth 0:-11
customer-experience:told 0:18
customer-experience:top 0:4
customer-experience:train 0:-29
customer-experience:treat 0:-18
customer-experience:tri 0:-7
customer-experience:truli 0:6
customer-experience:try 0:-7
customer-experience:tuesdai 0:-11
customer-experience:turn 0:-8
customer-experience:two 0:14
customer-experience:under 0:-17
customer-experience:up 0:9
customer-experience:upstair 0:-8
customer-experience:us 0:58
customer-experience:usag 0:11
customer-experience:user 0:9
customer-experience:util 0:-8
customer-experience:valu 0:-31
customer-experience:valuabl 0:-14
customer-experience:vendor 0:8
customer-experience:veri 0:-4
customer-experience:versu 0:9
customer-experience:wai 0:16
customer-experience:walk 0:15
customer-experience:want 0:-9
customer-experience:warsaw 0:-5
customer-experience:wave 0:20
customer-experience:we 0:-11
customer-experience:wednesdai 0:-5
customer-experience:week 0:-21
customer-experience:weekend 0:6
customer-experience:weekli 0:20
customer-experience:well 0:21
customer-experience:went 0:29
customer-experience:what 0:-27
customer-experience:when 0:-9
customer-experience:where 0:10
customer-experience:whether 0:13
customer-experience:which 0:-4
customer-experience:who 0:25
customer-experience:whod 0:-5
customer-experience:whole 0:18
customer-experience:will 0:11
customer-experience:win 0:8
customer-experience:wingtip 0:34
customer-experience:wipro 0:-7
customer-experience:with 0:6
customer-experience:without 0:-7
customer-experience:won 0:12
customer-experience:wonder 0:11
customer-experience:woodgrov 0:20
customer-experience:work 0:-14
customer-experience:workshop 0:23
customer-experience:worth 0:-14
customer-experience:would 0:21
customer-experience:wrong 0:-6
customer-experience:wrote 0:-18
customer-experience:yearli 0:6
customer-experience:yesterdai 0:-5
customer-experience:yet 0:12
customer-experience:yo 0:9
customer-experience:you 0:24
customer-experience:your 0:-22
customer-experience:zone 0:-21
delete/any 0:-19
delete/brief 0:7
delete/lead2 0:-14
delete/lead4 0:-15
delete/lead7 0:13
delete/long1top 0:-23
delete/long2 0:15
delete/long2top 0:59
delete/long3 0:-6
delete/long3top 0:-9
delete/long4 0:-10
delete/long4top 0:-47
delete/named8 0:7
delete/other-named 0:-7
delete/pointing 0:-8
delete/share 0:-16
delete/share8 0:-14
delete/size1 0:-4
delete/size2 0:-14
delete/size5 0:-13
delete/size6 0:-9
delete/size7 0:7
delete/size8 0:15
delete/top2 0:-14
delete/top5 0:-13
delete/top6 0:-9
delete/top7 0:7
delete/top8 0:15
expectations/any 0:-6
expectations/asked0 0:29
expectations/asked1 0:-77
expectations/asked2 0:9
expectations/asked3 0:31
expectations/asked4 0:-45
expectations/asked5 0:13
expectations/asked6 0:-5
expectations/asked8 0:19
expectations/asks-nothing 0:25
expectations/brief 0:17
expectations/firm 0:34
expectations/lead0 0:-32
expectations/lead1 0:-11
expectations/lead2 0:-17
expectations/lead3 0:-24
expectations/lead4 0:30
expectations/lead5 0:29
expectations/lead6 0:16
expectations/lead7 0:20
expectations/long0 0:-5
expectations/long0top 0:12
expectations/long1 0:-7
expectations/long1named 0:14
expectations/long2 0:-11
expectations/long2named 0:19
expectations/long2top 0:-15
expectations/long3 0:-7
expectations/long3named 0:5
expectations/long4 0:-12
expectations/long4named 0:7
expectations/long4top 0:9
expectations/long5 0:-8
expectations/long5named 0:-5
expectations/long5top 0:14
expectations/long6 0:-17
expectations/long6named 0:11
expectations/long6top 0:-8
expectations/named-asked 0:-16
expectations/named-told 0:27
expectations/named2 0:-17
expectations/named3 0:-15
expectations/named5 0:43
expectations/named6 0:34
expectations/named7 0:4
expectations/negated 0:-24
expectations/pointing 0:5
expectations/share 0:36
expectations/share1 0:-12
expectations/share2 0:-11
expectations/share3 0:-17
expectations/share5 0:-16
expectations/share7 0:38
expectations/share8 0:13
expectations/size0 0:18
expectations/size1 0:15
expectations/size2 0:31
expectations/size3 0:24
expectations/size4 0:-29
expectations/size5 0:-13
expectations/size6 0:5
expectations/size7 0:-54
expectations/size8 0:12
expectations/size9 0:-14
expectations/top1 0:11
expectations/top3 0:-21
expectations/top4 0:36
expectations/top5 0:-14
expectations/top6 0:4
expectations/top7 0:28
expectations/top8 0:-17
expectations/top9 0:-10
facts: 0:-15
facts:10 0:-13
facts:12 0:-5
facts:20 0:-11
facts:3 0:-8
facts:58 0:-7
facts:a 0:-16
facts:about 0:-11
facts:abroad 0:-12
facts:accord 0:-8
facts:account 0:-7
facts:advertis 0:-5
facts:after 0:-29
facts:all 0:13
facts:an 0:-15
facts:and 0:8
facts:ani 0:-8
facts:announc 0:-7
facts:anyth 0:-4
facts:appli 0:8
facts:architectur 0:-5
facts:area 0:-7
facts:as 0:-25
facts:at 0:15
facts:awai 0:13
facts:bachelor 0:-5
facts:base 0:33
facts:basic 0:-11
facts:be 0:32
facts:becom 0:-6
facts:befor 0:-4
facts:better 0:-7
facts:big 0:-10
facts:bin 0:-22
facts:bonu 0:-14
facts:bore 0:-11
facts:boss 0:-10
facts:both 0:-12
facts:bottom 0:-22
facts:bring 0:-6
facts:by 0:-12
facts:can 0:10
facts:cap 0:-5
facts:career 0:-9
facts:commiss 0:-8
facts:compani 0:-8
facts:comput 0:9
facts:consid 0:-10
facts:contract 0:-9
facts:could 0:24
facts:count 0:-4
facts:countri 0:43
facts:cousin 0:-5
facts:cultur 0:-5
facts:custom 0:-10
facts:cv 0:-9
facts:dai 0:10
facts:daili 0:-4
facts:dead 0:-13
facts:deal 0:-5
facts:decid 0:-5
facts:degre 0:-9
facts:demand 0:-5
facts:desk 0:20
facts:diploma 0:-5
facts:discrimin 0:-8
facts:do 0:7
facts:duti 0:-5
facts:effici 0:-7
facts:els 0:25
facts:employe 0:-4
facts:end 0:-23
facts:enterpris 0:-7
facts:equal 0:-7
facts:even 0:11
facts:everyth 0:25
facts:expect 0:-4
facts:experi 0:-7
facts:fact 0:-5
facts:few 0:-6
facts:figur 0:-7
facts:firm 0:-5
facts:five 0:-10
facts:for 0:-29
facts:forev 0:5
facts:from 0:33
facts:full 0:-39
facts:get 0:-7
facts:give 0:-6
facts:good 0:-8
facts:got 0:8
facts:have 0:-8
facts:healthcar 0:-4
facts:help 0:-7
facts:her 0:-4
facts:here 0:-24
facts:home 0:42
facts:hoop 0:-6
facts:hop 0:-7
facts:hotel 0:-6
facts:hous 0:48
facts:how 0:4
facts:i 0:-11
facts:id 0:-5
facts:idea 0:-9
facts:if 0:-14
facts:impact 0:-6
facts:in 0:-23
facts:into 0:-10
facts:it 0:7
facts:job 0:-11
facts:judg 0:-8
facts:just 0:-7
facts:kindli 0:-5
facts:kitchen 0:24
facts:know 0:-4
facts:kpi 0:-5
facts:later 0:15
facts:lead 0:-9
facts:legal 0:-5
facts:link 0:24
facts:list 0:-11
facts:live 0:23
facts:locat 0:32
facts:long 0:-7
facts:look 0:-7
facts:lunch 0:-5
facts:mail 0:-5
facts:main 0:-6
facts:make 0:-5
facts:manag 0:-12
facts:mani 0:-10
facts:mba 0:-6
facts:me 0:-16
facts:measur 0:-8
facts:mention 0:-4
facts:metric 0:-6
facts:million 0:-10
facts:min 0:-10
facts:monei 0:-6
facts:more 0:-7
facts:much 0:-11
facts:must 0:-4
facts:my 0:13
facts:need 0:-10
facts:negoti 0:-9
facts:next 0:-8
facts:nice 0:-4
facts:night 0:18
facts:nine 0:-6
facts:no 0:-8
facts:not 0:8
facts:noth 0:-8
facts:np 0:-4
facts:number 0:-7
facts:offer 0:-9
facts:offic 0:24
facts:ohio 0:48
facts:old 0:9
facts:on 0:-14
facts:open 0:-5
facts:opportun 0:-7
facts:or 0:46
facts:origin 0:42
facts:ot 0:-10
facts:out 0:13
facts:over 0:-8
facts:part 0:-12
facts:partner 0:-10
facts:peopl 0:-19
facts:per 0:-24
facts:person 0:13
facts:pipelin 0:-7
facts:place 0:29
facts:plane 0:21
facts:pleas 0:10
facts:plu 0:-7
facts:portal 0:11
facts:post 0:-53
facts:postur 0:-7
facts:prefer 0:-19
facts:product 0:-6
facts:protect 0:-8
facts:put 0:4
facts:qualif 0:-15
facts:question 0:11
facts:quota 0:7
facts:read 0:6
facts:realli 0:-4
facts:remot 0:56
facts:requir 0:-5
facts:respons 0:-4
facts:rest 0:-4
facts:right 0:-4
facts:role 0:-5
facts:roughli 0:-6
facts:sai 0:-30
facts:said 0:-6
facts:salari 0:7
facts:save 0:-6
facts:second 0:-5
facts:section 0:-6
facts:secur 0:-8
facts:see 0:-14
facts:sell 0:-12
facts:send 0:11
facts:servic 0:-18
facts:share 0:-6
facts:she 0:-13
facts:short 0:-29
facts:should 0:-7
facts:sign 0:-6
facts:sister 0:4
facts:sit 0:5
facts:slide 0:-5
facts:so 0:8
facts:solut 0:-9
facts:some 0:6
facts:somebodi 0:-5
facts:someon 0:-15
facts:someth 0:-9
facts:somewher 0:13
facts:sorri 0:-20
facts:stage 0:-8
facts:stai 0:20
facts:stale 0:45
facts:statement 0:-7
facts:step 0:-6
facts:stock 0:-7
facts:stop 0:4
facts:success 0:-13
facts:switch 0:-4
facts:tell 0:-24
facts:text 0:-12
facts:that 0:-4
facts:the 0:5
facts:thei 0:-12
facts:them 0:-5
facts:then 0:-5
facts:there 0:-33
facts:thing 0:11
facts:think 0:-11
facts:those 0:5
facts:thought 0:-5
facts:till 0:-6
facts:time 0:-14
facts:to 0:-26
facts:took 0:-17
facts:top 0:-26
facts:travel 0:-4
facts:twin 0:16
facts:two 0:18
facts:up 0:12
facts:us 0:23
facts:veteran 0:-8
facts:wai 0:-7
facts:wait 0:17
facts:want 0:-32
facts:week 0:14
facts:what 0:-18
facts:whatev 0:-4
facts:when 0:40
facts:where 0:34
facts:whether 0:-7
facts:which 0:22
facts:who 0:-5
facts:with 0:-28
facts:work 0:26
facts:would 0:18
facts:written 0:-11
facts:year 0:14
facts:your 0:-8
firm 0:69
focus-areas:a 0:-32
focus-areas:about 0:-19
focus-areas:abroad 0:-4
focus-areas:accord 0:-17
focus-areas:acct 0:-6
focus-areas:actual 0:17
focus-areas:afraid 0:-5
focus-areas:after 0:-11
focus-areas:ag 0:-6
focus-areas:an 0:-20
focus-areas:ani 0:-6
focus-areas:announc 0:-9
focus-areas:anyth 0:-6
focus-areas:appli 0:-5
focus-areas:architectur 0:-6
focus-areas:area 0:66
focus-areas:as 0:-8
focus-areas:aw 0:-8
focus-areas:base 0:-9
focus-areas:be 0:9
focus-areas:bit 0:6
focus-areas:bore 0:-6
focus-areas:build 0:-15
focus-areas:but 0:-16
focus-areas:by 0:-8
focus-areas:can 0:-24
focus-areas:career 0:-10
focus-areas:center 0:-13
focus-areas:cloud 0:33
focus-areas:come 0:-8
focus-areas:compani 0:-11
focus-areas:comput 0:-16
focus-areas:concentr 0:28
focus-areas:contain 0:-8
focus-areas:contract 0:-4
focus-areas:core 0:37
focus-areas:corner 0:27
focus-areas:cost 0:-4
focus-areas:could 0:-22
focus-areas:countri 0:-14
focus-areas:custom 0:-9
focus-areas:dai 0:-15
focus-areas:data 0:30
focus-areas:decid 0:-5
focus-areas:do 0:30
focus-areas:duti 0:-7
focus-areas:end 0:-4
focus-areas:extra 0:-8
focus-areas:figur 0:-5
focus-areas:firm 0:-15
focus-areas:first 0:20
focus-areas:focu 0:35
focus-areas:forecast 0:-6
focus-areas:forev 0:-15
focus-areas:genai 0:8
focus-areas:get 0:-10
focus-areas:gist 0:-6
focus-areas:go 0:-10
focus-areas:have 0:-37
focus-areas:help 0:-4
focus-areas:here 0:-8
focus-areas:home 0:-16
focus-areas:hop 0:-22
focus-areas:how 0:-34
focus-areas:i 0:-12
focus-areas:if 0:-12
focus-areas:impact 0:14
focus-areas:in 0:-14
focus-areas:industri 0:-4
focus-areas:interview 0:-4
focus-areas:into 0:-18
focus-areas:it 0:-9
focus-areas:itself 0:-7
focus-areas:judg 0:-5
focus-areas:kind 0:-8
focus-areas:know 0:22
focus-areas:later 0:-19
focus-areas:like 0:-9
focus-areas:line 0:-13
focus-areas:list 0:21
focus-areas:machin 0:19
focus-areas:mail 0:-13
focus-areas:main 0:23
focus-areas:make 0:-5
focus-areas:mani 0:-32
focus-areas:me 0:-6
focus-areas:more 0:-6
focus-areas:mostli 0:7
focus-areas:move 0:-4
focus-areas:must 0:-4
focus-areas:name 0:26
focus-areas:need 0:-7
focus-areas:negoti 0:-6
focus-areas:next 0:-6
focus-areas:no 0:-13
focus-areas:not 0:-15
focus-areas:number 0:-11
focus-areas:of 0:24
focus-areas:offic 0:-16
focus-areas:on 0:-15
focus-areas:onli 0:-5
focus-areas:or 0:-36
focus-areas:out 0:-9
focus-areas:over 0:-22
focus-areas:part 0:-8
focus-areas:per 0:19
focus-areas:percentag 0:-27
focus-areas:pleas 0:-8
focus-areas:prefer 0:-7
focus-areas:product 0:-9
focus-areas:protect 0:24
focus-areas:purpos 0:-7
focus-areas:put 0:26
focus-areas:qualif 0:-8
focus-areas:question 0:-16
focus-areas:road 0:-6
focus-areas:role 0:-8
focus-areas:run 0:-7
focus-areas:salari 0:-5
focus-areas:sale 0:-8
focus-areas:seat 0:-5
focus-areas:secur 0:-19
focus-areas:see 0:-12
focus-areas:sell 0:24
focus-areas:seller 0:23
focus-areas:servic 0:-22
focus-areas:she 0:-6
focus-areas:should 0:21
focus-areas:size 0:-11
focus-areas:so 0:-24
focus-areas:solut 0:-12
focus-areas:some 0:-15
focus-areas:somebodi 0:-8
focus-areas:talk 0:-8
focus-areas:task 0:-6
focus-areas:technic 0:43
focus-areas:technolog 0:7
focus-areas:that 0:-20
focus-areas:the 0:-12
focus-areas:thei 0:-16
focus-areas:their 0:23
focus-areas:there 0:-10
focus-areas:thi 0:-17
focus-areas:thing 0:15
focus-areas:three 0:-7
focus-areas:told 0:-7
focus-areas:took 0:-6
focus-areas:topic 0:58
focus-areas:two 0:6
focus-areas:up 0:14
focus-areas:want 0:7
focus-areas:well 0:-5
focus-areas:what 0:-9
focus-areas:whatev 0:-6
focus-areas:where 0:19
focus-areas:which 0:49
focus-areas:who 0:-12
focus-areas:whole 0:-8
focus-areas:work 0:15
focus-areas:year 0:-19
focus-areas:you 0:-9
growth:10 0:-6
growth:3 0:8
growth:401k 0:-7
growth:a 0:13
growth:about 0:7
growth:accord 0:37
growth:account 0:-7
growth:actual 0:-5
growth:after 0:82
growth:all 0:-14
growth:an 0:13
growth:and 0:22
growth:announc 0:-5
growth:anyth 0:-7
growth:appli 0:-16
growth:applic 0:-7
growth:area 0:4
growth:as 0:5
growth:ask 0:15
growth:averag 0:-9
growth:aw 0:-15
growth:base 0:-21
growth:be 0:-33
growth:becom 0:51
growth:befor 0:-5
growth:better 0:-6
growth:big 0:-7
growth:bore 0:40
growth:boss 0:22
growth:bring 0:-5
growth:build 0:9
growth:but 0:-4
growth:by 0:-20
growth:call 0:-25
growth:can 0:50
growth:candid 0:6
growth:career 0:4
growth:ceil 0:-4
growth:cloud 0:-15
growth:come 0:14
growth:commiss 0:-6
growth:contract 0:-5
growth:corpor 0:-6
growth:cost 0:-4
growth:could 0:27
growth:count 0:-7
growth:countri 0:-13
growth:cousin 0:10
growth:cultur 0:-9
growth:custom 0:-20
growth:cv 0:-13
growth:dai 0:22
growth:daughter 0:12
growth:dead 0:27
growth:degre 0:7
growth:dental 0:-5
growth:desk 0:-6
growth:dinner 0:9
growth:do 0:-6
growth:done 0:21
growth:door 0:12
growth:down 0:7
growth:duti 0:-11
growth:earn 0:-10
growth:employ 0:-4
growth:end 0:40
growth:enterpris 0:-11
growth:equal 0:-4
growth:equiti 0:4
growth:even 0:-15
growth:ever 0:12
growth:everyth 0:-6
growth:famili 0:-6
growth:feed 0:-6
growth:few 0:14
growth:five 0:28
growth:focu 0:5
growth:for 0:-29
growth:forev 0:15
growth:from 0:9
growth:full 0:-12
growth:gener 0:-6
growth:get 0:13
growth:give 0:-12
growth:go 0:40
growth:good 0:-13
growth:got 0:-11
growth:growth 0:39
growth:haggl 0:-6
growth:half 0:-4
growth:happen 0:-12
growth:hate 0:7
growth:have 0:-22
growth:he 0:6
growth:here 0:-11
growth:hi 0:8
growth:hire 0:-16
growth:home 0:-12
growth:hop 0:28
growth:how 0:-28
growth:id 0:9
growth:if 0:14
growth:impact 0:10
growth:in 0:-13
growth:into 0:48
growth:it 0:10
growth:job 0:34
growth:just 0:-6
growth:kind 0:7
growth:kitchen 0:-6
growth:lack 0:-6
growth:later 0:33
growth:lead 0:52
growth:leadership 0:7
growth:leav 0:9
growth:like 0:-5
growth:line 0:7
growth:link 0:-11
growth:list 0:11
growth:live 0:-5
growth:locat 0:-10
growth:lol 0:-4
growth:long 0:20
growth:make 0:-7
growth:mani 0:-9
growth:match 0:-6
growth:me 0:-8
growth:mere 0:-5
growth:min 0:-9
growth:move 0:-15
growth:much 0:-6
growth:must 0:-10
growth:my 0:-20
growth:need 0:-7
growth:next 0:15
growth:nice 0:6
growth:not 0:-5
growth:now 0:7
growth:number 0:-10
growth:off 0:-5
growth:offer 0:-8
growth:offic 0:-6
growth:onc 0:33
growth:onli 0:-12
growth:open 0:7
growth:opportun 0:-4
growth:or 0:-5
growth:origin 0:-9
growth:ot 0:-8
growth:other 0:11
growth:our 0:10
growth:out 0:27
growth:over 0:25
growth:overview 0:9
growth:pai 0:-6
growth:per 0:5
growth:percent 0:-6
growth:phone 0:-19
growth:plane 0:-4
growth:pleas 0:-22
growth:point 0:16
growth:post 0:-5
growth:present 0:-9
growth:process 0:-6
growth:product 0:24
growth:program 0:11
growth:promis 0:-5
growth:promot 0:6
growth:put 0:-7
growth:question 0:-6
growth:quick 0:21
growth:quota 0:5
growth:read 0:-17
growth:recruit 0:-24
growth:relationship 0:-5
growth:remot 0:-19
growth:requir 0:-4
growth:result 0:-5
growth:run 0:15
growth:safe 0:-7
growth:sai 0:32
growth:sale 0:-7
growth:save 0:-5
growth:scorecard 0:-6
growth:screen 0:-13
growth:seat 0:20
growth:secur 0:-6
growth:sell 0:18
growth:send 0:-8
growth:sentenc 0:-14
growth:servic 0:-12
growth:share 0:11
growth:she 0:8
growth:shop 0:-4
growth:should 0:-9
growth:show 0:-18
growth:sign 0:-4
growth:sinc 0:-5
growth:sit 0:-5
growth:size 0:-5
growth:slide 0:-5
growth:so 0:-10
growth:sold 0:7
growth:solut 0:15
growth:some 0:31
growth:somebodi 0:15
growth:someon 0:-13
growth:someth 0:-4
growth:speed 0:-4
growth:stai 0:-6
growth:stale 0:-10
growth:step 0:-17
growth:still 0:-6
growth:stuck 0:19
growth:sum 0:-11
growth:suppos 0:4
growth:take 0:23
growth:task 0:-8
growth:techex 0:10
growth:tell 0:11
growth:term 0:22
growth:the 0:-8
growth:thei 0:-24
growth:their 0:-5
growth:them 0:-6
growth:then 0:43
growth:there 0:7
growth:theyv 0:23
growth:thing 0:17
growth:three 0:20
growth:throw 0:-5
growth:time 0:-4
growth:to 0:20
growth:took 0:7
growth:top 0:-7
growth:twin 0:-6
growth:two 0:5
growth:up 0:30
growth:wai 0:54
growth:wait 0:-8
growth:week 0:-7
growth:well 0:-5
growth:what 0:10
growth:when 0:-20
growth:where 0:71
growth:whether 0:-8
growth:while 0:20
growth:who 0:-10
growth:whole 0:-10
growth:wife 0:-9
growth:wise 0:-4
growth:without 0:-5
growth:would 0:-34
growth:yardstick 0:-7
growth:year 0:29
growth:your 0:-5
impact: 0:-12
impact:27 0:10
impact:a 0:8
impact:about 0:12
impact:abroad 0:-5
impact:accord 0:14
impact:after 0:-12
impact:ag 0:-8
impact:all 0:-5
impact:also 0:-4
impact:an 0:-6
impact:and 0:11
impact:ani 0:23
impact:announc 0:9
impact:app 0:19
impact:applic 0:8
impact:as 0:-8
impact:ask 0:-10
impact:at 0:-6
impact:averag 0:43
impact:aw 0:27
impact:banner 0:16
impact:be 0:-19
impact:becom 0:11
impact:benefit 0:14
impact:better 0:6
impact:big 0:4
impact:blurb 0:-8
impact:bonu 0:-6
impact:busi 0:-4
impact:buyer 0:20
impact:by 0:14
impact:can 0:-8
impact:carri 0:-8
impact:center 0:-11
impact:cheaper 0:31
impact:claim 0:16
impact:cloud 0:5
impact:compani 0:-5
impact:cost 0:22
impact:custom 0:103
impact:data 0:-11
impact:demand 0:-5
impact:describ 0:-4
impact:do 0:5
impact:enterpris 0:12
impact:experi 0:-5
impact:faster 0:9
impact:figur 0:45
impact:firm 0:13
impact:focu 0:-10
impact:from 0:13
impact:gain 0:54
impact:get 0:32
impact:go 0:7
impact:govern 0:-6
impact:grade 0:-5
impact:hard 0:14
impact:hire 0:-6
impact:how 0:7
impact:i 0:-15
impact:if 0:-7
impact:in 0:6
impact:into 0:-9
impact:it 0:13
impact:itself 0:7
impact:judg 0:-5
impact:kid 0:-13
impact:lead 0:-6
impact:like 0:-4
impact:list 0:-4
impact:lol 0:-8
impact:look 0:-10
impact:mani 0:-8
impact:market 0:20
impact:me 0:-10
impact:measur 0:-4
impact:million 0:-5
impact:monei 0:-4
impact:more 0:14
impact:move 0:14
impact:much 0:32
impact:my 0:-12
impact:new 0:8
impact:not 0:-4
impact:number 0:29
impact:often 0:-13
impact:old 0:-9
impact:on 0:14
impact:onc 0:14
impact:onli 0:-17
impact:or 0:-13
impact:out 0:15
impact:pai 0:-9
impact:per 0:6
impact:percent 0:-16
impact:percentag 0:50
impact:point 0:-5
impact:present 0:-5
impact:promot 0:-4
impact:proof 0:17
impact:put 0:-8
impact:quick 0:25
impact:result 0:34
impact:revenu 0:-4
impact:road 0:-13
impact:safe 0:20
impact:sale 0:-4
impact:satisfact 0:-5
impact:secur 0:35
impact:see 0:9
impact:servic 0:-9
impact:small 0:-15
impact:some 0:18
impact:someth 0:-14
impact:sort 0:-6
impact:speed 0:10
impact:startup 0:-6
impact:step 0:-5
impact:stock 0:-10
impact:the 0:-8
impact:thei 0:-6
impact:them 0:20
impact:there 0:12
impact:theyv 0:14
impact:thi 0:-13
impact:thing 0:-12
impact:those 0:6
impact:top 0:-9
impact:total 0:11
impact:travel 0:-21
impact:two 0:-4
impact:up 0:-4
impact:what 0:5
impact:where 0:-8
impact:who 0:-4
impact:with 0:16
impact:work 0:-9
impact:would 0:-29
impact:write 0:8
impact:year 0:-5
impact:you 0:-10
impact:your 0:-11
lead0 0:-18
lead1 0:-25
lead3 0:-18
lead4 0:10
lead6 0:22
lead7 0:34
leadership:1 0:14
leadership:11 0:21
leadership:12 0:-10
leadership:14 0:-8
leadership:1s 0:44
leadership:20 0:-10
leadership:22 0:6
leadership:2nd 0:-7
leadership:30 0:-4
leadership:36 0:7
leadership:4 0:-9
leadership:40 0:-5
leadership:6 0:-4
leadership:83 0:-4
leadership:9 0:-8
leadership:97 0:-8
leadership:99 0:-6
leadership:a 0:5
leadership:about 0:16
leadership:abt 0:-7
leadership:acceler 0:-5
leadership:accentur 0:-6
leadership:access 0:-4
leadership:accord 0:14
leadership:account 0:-6
leadership:across 0:26
leadership:act 0:-24
leadership:ad 0:9
leadership:adopt 0:-5
leadership:after 0:25
leadership:afterward 0:-11
leadership:again 0:-26
leadership:against 0:-25
leadership:airlin 0:-5
leadership:aisha 0:33
leadership:alert 0:-5
leadership:all 0:-9
leadership:allianc 0:-10
leadership:along 0:-5
leadership:alreadi 0:-20
leadership:also 0:-4
leadership:an 0:21
leadership:angri 0:34
leadership:ani 0:4
leadership:anoth 0:-19
leadership:anybodi 0:10
leadership:anymor 0:-5
leadership:anyth 0:6
leadership:apart 0:29
leadership:architect 0:12
leadership:architectur 0:-15
leadership:area 0:7
leadership:as 0:-5
leadership:assess 0:10
leadership:asset 0:-13
leadership:at 0:-31
leadership:author 0:-5
leadership:avoid 0:-13
leadership:aw 0:11
leadership:awai 0:-14
leadership:award 0:15
leadership:b 0:10
leadership:babi 0:-11
leadership:babysit 0:23
leadership:bad 0:-10
leadership:badg 0:-11
leadership:bank 0:-5
leadership:bar 0:18
leadership:base 0:-11
leadership:be 0:-11
leadership:becam 0:-5
leadership:becaus 0:-4
leadership:becom 0:-8
leadership:befor 0:-20
leadership:begin 0:-7
leadership:behav 0:4
leadership:behind 0:10
leadership:bench 0:11
leadership:best 0:39
leadership:bet 0:-11
leadership:between 0:27
leadership:bid 0:-10
leadership:big 0:-18
leadership:bill 0:-16
leadership:bit 0:5
leadership:blame 0:-5
leadership:blog 0:-5
leadership:blur 0:-20
leadership:board 0:5
leadership:boardroom 0:-5
leadership:book 0:-18
leadership:both 0:6
leadership:box 0:-8
leadership:brightwat 0:-4
leadership:bring 0:6
leadership:brought 0:-8
leadership:budget 0:-9
leadership:bui 0:-15
leadership:build 0:-31
leadership:built 0:7
leadership:bullet 0:6
leadership:bump 0:14
leadership:busi 0:-18
leadership:but 0:23
leadership:buyer 0:-13
leadership:c 0:-8
leadership:calendar 0:15
leadership:calibr 0:16
leadership:call 0:-12
leadership:calm 0:28
leadership:came 0:31
leadership:can 0:-22
leadership:cancel 0:32
leadership:candid 0:46
leadership:capac 0:-4
leadership:care 0:-7
leadership:career 0:15
leadership:case 0:-14
leadership:ceo 0:-13
leadership:certif 0:-4
leadership:cfo 0:-30
leadership:channel 0:-28
leadership:chat 0:-12
leadership:checklist 0:-11
leadership:chief 0:-8
leadership:chip 0:-6
leadership:cio 0:-6
leadership:citi 0:-7
leadership:claim 0:-17
leadership:clean 0:-11
leadership:clear 0:-4
leadership:close 0:-25
leadership:coach 0:20
leadership:code 0:-9
leadership:coffe 0:-24
leadership:colleagu 0:29
leadership:collect 0:-6
leadership:column 0:-14
leadership:come 0:12
leadership:committe 0:-7
leadership:compani 0:-23
leadership:compar 0:-9
leadership:complaint 0:-7
leadership:confer 0:-6
leadership:consult 0:45
leadership:contoso 0:-8
leadership:contract 0:-7
leadership:control 0:-7
leadership:convers 0:-4
leadership:cookbook 0:-5
leadership:cool 0:-9
leadership:corner 0:7
leadership:correct 0:-11
leadership:corridor 0:10
leadership:could 0:-15
leadership:count 0:-4
leadership:countri 0:-37
leadership:crew 0:70
leadership:cri 0:15
leadership:cry 0:-7
leadership:cultur 0:-21
leadership:custom 0:-33
leadership:cut 0:-8
leadership:cx 0:27
leadership:d 0:-9
leadership:dai 0:-50
leadership:daili 0:-18
leadership:dashboard 0:-12
leadership:dear 0:-21
leadership:decis 0:28
leadership:deck 0:-5
leadership:delet 0:-12
leadership:deliv 0:-17
leadership:deliveri 0:8
leadership:delta 0:-4
leadership:demand 0:-8
leadership:depart 0:32
leadership:design 0:-18
leadership:detail 0:-5
leadership:develop 0:25
leadership:diari 0:-4
leadership:differ 0:-23
leadership:dinner 0:5
leadership:direct 0:23
leadership:director 0:18
leadership:distribut 0:-5
leadership:document 0:7
leadership:done 0:-9
leadership:down 0:5
leadership:draft 0:21
leadership:dream 0:16
leadership:duti 0:6
leadership:e 0:23
leadership:each 0:10
leadership:earli 0:-19
leadership:earn 0:-13
leadership:eat 0:-8
leadership:eleven 0:16
leadership:els 0:-6
leadership:enabl 0:-13
leadership:end 0:-9
leadership:engag 0:-13
leadership:engin 0:4
leadership:enough 0:-13
leadership:entail 0:-10
leadership:entri 0:7
leadership:estim 0:-8
leadership:even 0:7
leadership:everi 0:-11
leadership:everybodi 0:-10
leadership:everyon 0:38
leadership:exact 0:10
leadership:exactli 0:6
leadership:excel 0:-23
leadership:exec 0:-17
leadership:execut 0:-6
leadership:exist 0:-5
leadership:expect 0:7
leadership:experi 0:-13
leadership:explain 0:-13
leadership:export 0:-8
leadership:extend 0:-14
leadership:extern 0:-5
leadership:fabrikam 0:-4
leadership:fail 0:-14
leadership:fair 0:17
leadership:faith 0:9
leadership:far 0:-17
leadership:februari 0:11
leadership:feedback 0:4
leadership:fight 0:51
leadership:figur 0:-5
leadership:file 0:25
leadership:final 0:-11
leadership:financ 0:-11
leadership:find 0:-21
leadership:fine 0:-12
leadership:fire 0:11
leadership:firm 0:-11
leadership:first 0:-15
leadership:five 0:30
leadership:fix 0:4
leadership:flight 0:-7
leadership:flop 0:-5
leadership:folk 0:39
leadership:for 0:18
leadership:forecast 0:16
leadership:forese 0:-11
leadership:forget 0:18
leadership:forth 0:-4
leadership:found 0:-6
leadership:fourteen 0:-17
leadership:framework 0:-20
leadership:fraud 0:-9
leadership:fridai 0:-9
leadership:from 0:-22
leadership:fwd 0:-6
leadership:gap 0:-14
leadership:gave 0:24
leadership:gener 0:-6
leadership:get 0:-19
leadership:gimm 0:-6
leadership:github 0:-8
leadership:give 0:-12
leadership:go 0:23
leadership:goal 0:-8
leadership:got 0:13
leadership:govern 0:-23
leadership:grade 0:14
leadership:graz 0:16
leadership:great 0:7
leadership:groom 0:26
leadership:group 0:-9
leadership:grown 0:5
leadership:growth 0:42
leadership:grumpi 0:23
leadership:gsi 0:-11
leadership:guess 0:-6
leadership:hack 0:-11
leadership:hackathon 0:-6
leadership:hand 0:13
leadership:handl 0:18
leadership:happen 0:19
leadership:happi 0:-13
leadership:hard 0:27
leadership:he 0:48
leadership:head 0:25
leadership:heart 0:35
leadership:hej 0:-10
leadership:held 0:30
leadership:help 0:-12
leadership:her 0:50
leadership:here 0:-36
leadership:hi 0:42
leadership:higher 0:7
leadership:him 0:27
leadership:himself 0:-6
leadership:hire 0:16
leadership:hit 0:-4
leadership:hold 0:-7
leadership:hole 0:-14
leadership:home 0:-7
leadership:homework 0:-5
leadership:honest 0:26
leadership:honestli 0:25
leadership:hook 0:-17
leadership:hope 0:-4
leadership:host 0:-10
leadership:hour 0:4
leadership:hous 0:-10
leadership:how 0:23
leadership:hr 0:9
leadership:huge 0:-15
leadership:i 0:17
leadership:id 0:-12
leadership:idea 0:-12
leadership:if 0:-16
leadership:ignor 0:-5
leadership:ill 0:-5
leadership:import 0:-14
leadership:improv 0:11
leadership:in 0:12
leadership:industri 0:-31
leadership:influenc 0:13
leadership:infosi 0:-5
leadership:innov 0:-32
leadership:instruct 0:-4
leadership:insur 0:-41
leadership:integr 0:-10
leadership:interview 0:65
leadership:into 0:10
leadership:invoic 0:-11
leadership:issu 0:-5
leadership:isv 0:-14
leadership:januari 0:-6
leadership:jo 0:-8
leadership:job 0:-5
leadership:joint 0:-9
leadership:jot 0:-12
leadership:judg 0:-8
leadership:junior 0:35
leadership:just 0:-12
leadership:keep 0:-12
leadership:keynot 0:-12
leadership:kick 0:-6
leadership:kid 0:-8
leadership:kindli 0:-5
leadership:kit 0:-10
leadership:known 0:-9
leadership:kpi 0:-15
leadership:kudo 0:35
leadership:l5 0:-9
leadership:l7 0:-5
leadership:lack 0:-4
leadership:lai 0:-11
leadership:land 0:-5
leadership:larger 0:-4
leadership:later 0:-16
leadership:launch 0:-6
leadership:lead 0:109
leadership:leader 0:37
leadership:learn 0:-9
leadership:least 0:-5
leadership:leav 0:-6
leadership:led 0:20
leadership:left 0:14
leadership:legal 0:37
leadership:lena 0:13
leadership:less 0:-5
leadership:letter 0:12
leadership:level 0:6
leadership:life 0:-8
leadership:like 0:-4
leadership:lisbon 0:12
leadership:list 0:11
leadership:litwar 0:-9
leadership:live 0:-9
leadership:load 0:-8
leadership:log 0:9
leadership:logo 0:-6
leadership:lol 0:-28
leadership:long 0:-17
leadership:look 0:-5
leadership:loop 0:21
leadership:lose 0:-5
leadership:lost 0:18
leadership:lot 0:28
leadership:low 0:17
leadership:lower 0:5
leadership:lunch 0:-11
leadership:lyon 0:13
leadership:m3 0:13
leadership:made 0:-7
leadership:mail 0:-5
leadership:mainfram 0:-9
leadership:make 0:-23
leadership:manag 0:12
leadership:mani 0:-16
leadership:mark 0:12
leadership:market 0:-6
leadership:matter 0:16
leadership:me 0:-16
leadership:meant 0:19
leadership:mechan 0:-15
leadership:meet 0:9
leadership:mentor 0:-41
leadership:mess 0:-6
leadership:messag 0:-7
leadership:migrat 0:-29
leadership:million 0:-5
leadership:min 0:-9
leadership:mind 0:25
leadership:minut 0:-7
leadership:miss 0:-10
leadership:model 0:30
leadership:modul 0:-5
leadership:moin 0:-9
leadership:mondai 0:7
leadership:monei 0:4
leadership:more 0:-9
leadership:morn 0:-4
leadership:most 0:8
leadership:move 0:-26
leadership:msp 0:-8
leadership:much 0:-13
leadership:multi 0:-31
leadership:mumbl 0:-6
leadership:must 0:14
leadership:my 0:9
leadership:myself 0:-14
leadership:n 0:-9
leadership:name 0:-31
leadership:near 0:-5
leadership:nearli 0:5
leadership:need 0:-27
leadership:never 0:-5
leadership:newest 0:-4
leadership:next 0:-16
leadership:nice 0:16
leadership:night 0:10
leadership:nine 0:10
leadership:no 0:-19
leadership:nobodi 0:-13
leadership:nomin 0:5
leadership:noon 0:-4
leadership:not 0:-25
leadership:note 0:5
leadership:now 0:-30
leadership:nudg 0:4
leadership:number 0:-5
leadership:oblig 0:-13
leadership:of 0:-25
leadership:offic 0:-6
leadership:often 0:-5
leadership:old 0:-8
leadership:on 0:18
leadership:onboard 0:10
leadership:onc 0:-12
leadership:onli 0:18
leadership:oper 0:8
leadership:opex 0:-5
leadership:or 0:-4
leadership:order 0:-7
leadership:org 0:56
leadership:other 0:21
leadership:our 0:-23
leadership:out 0:-10
leadership:outcom 0:-15
leadership:outsid 0:-22
leadership:overal 0:-6
leadership:overrun 0:-5
leadership:ow 0:18
leadership:own 0:33
leadership:page 0:-9
leadership:paper 0:20
leadership:part 0:-23
leadership:parti 0:-16
leadership:partner 0:-33
leadership:patent 0:-14
leadership:payback 0:-13
leadership:peopl 0:-25
leadership:per 0:-15
leadership:perform 0:24
leadership:person 0:-17
leadership:phase 0:-9
leadership:pick 0:14
leadership:pilot 0:-7
leadership:pin 0:-16
leadership:pitch 0:-5
leadership:place 0:-9
leadership:plain 0:-9
leadership:platform 0:-10
leadership:playbook 0:-20
leadership:pleas 0:-11
leadership:pluse 0:28
leadership:poc 0:-11
leadership:point 0:-7
leadership:poke 0:-7
leadership:poland 0:-5
leadership:porto 0:32
leadership:post 0:-25
leadership:poster 0:-6
leadership:practic 0:-5
leadership:prais 0:11
leadership:prefab 0:-9
leadership:prep 0:-14
leadership:prepar 0:-14
leadership:present 0:-6
leadership:prevent 0:-8
leadership:priya 0:4
leadership:process 0:-22
leadership:product 0:-11
leadership:program 0:-22
leadership:project 0:-21
leadership:promot 0:-41
leadership:public 0:-13
leadership:publish 0:-13
leadership:pull 0:-6
leadership:qbr 0:-17
leadership:qualiti 0:-17
leadership:quarrel 0:37
leadership:quarter 0:13
leadership:quarterli 0:5
leadership:quick 0:-5
leadership:quit 0:27
leadership:quot 0:7
leadership:rais 0:19
leadership:ran 0:21
leadership:rate 0:-9
leadership:re 0:-6
leadership:reach 0:-8
leadership:read 0:-5
leadership:readi 0:-10
leadership:realli 0:-19
leadership:recruit 0:14
leadership:redesign 0:-21
leadership:refer 0:-8
leadership:regard 0:-6
leadership:region 0:-8
leadership:relationship 0:-25
leadership:rememb 0:-11
leadership:renew 0:-5
leadership:reorg 0:8
leadership:rep 0:-7
leadership:report 0:13
leadership:resel 0:-40
leadership:resign 0:8
leadership:resolv 0:4
leadership:resourc 0:-11
leadership:rest 0:-5
leadership:retail 0:-15
leadership:retro 0:-5
leadership:reusabl 0:-7
leadership:revenu 0:-6
leadership:reward 0:-28
leadership:risk 0:-7
leadership:riski 0:-9
leadership:rob 0:32
leadership:robot 0:-10
leadership:role 0:33
leadership:rollout 0:-7
leadership:room 0:-5
leadership:rule 0:-9
leadership:rung 0:24
leadership:sai 0:22
leadership:said 0:-14
leadership:sale 0:-6
leadership:same 0:-28
leadership:saturdai 0:21
leadership:save 0:9
leadership:scale 0:-11
leadership:scare 0:12
leadership:sceptic 0:38
leadership:scope 0:-21
leadership:score 0:10
leadership:scrap 0:-5
leadership:screen 0:9
leadership:script 0:-15
leadership:second 0:-6
leadership:section 0:-14
leadership:see 0:-25
leadership:sell 0:-13
leadership:separ 0:-31
leadership:septemb 0:-6
leadership:servic 0:-5
leadership:session 0:-7
leadership:set 0:-12
leadership:settl 0:35
leadership:seven 0:7
leadership:sever 0:-8
leadership:shaki 0:11
leadership:she 0:36
leadership:shed 0:-5
leadership:shift 0:22
leadership:short 0:-14
leadership:shorter 0:-4
leadership:shout 0:9
leadership:show 0:-10
leadership:si 0:-20
leadership:side 0:-14
leadership:sign 0:-24
leadership:sit 0:-18
leadership:six 0:38
leadership:size 0:-8
leadership:skill 0:20
leadership:slide 0:-6
leadership:so 0:-41
leadership:softwar 0:-10
leadership:solut 0:-13
leadership:somebodi 0:15
leadership:somewher 0:19
leadership:soon 0:-5
leadership:sorri 0:10
leadership:sort 0:27
leadership:sourc 0:-11
leadership:sow 0:-4
leadership:spare 0:-4
leadership:speak 0:24
leadership:spell 0:-5
leadership:spent 0:8
leadership:split 0:-24
leadership:spoke 0:15
leadership:spot 0:9
leadership:spreadsheet 0:-6
leadership:spring 0:7
leadership:stack 0:-5
leadership:staf 0:-5
leadership:staff 0:55
leadership:stage 0:-33
leadership:stai 0:15
leadership:stakehold 0:19
leadership:stand 0:-24
leadership:standard 0:-8
leadership:start 0:-31
leadership:startup 0:26
leadership:statu 0:-16
leadership:step 0:17
leadership:stick 0:-6
leadership:still 0:-18
leadership:stockholm 0:-10
leadership:stood 0:9
leadership:stori 0:-9
leadership:straight 0:31
leadership:strategi 0:27
leadership:stuff 0:-12
leadership:subcontractor 0:-7
leadership:subject 0:-4
leadership:success 0:5
leadership:successor 0:37
leadership:such 0:-10
leadership:suit 0:-16
leadership:supplier 0:-19
leadership:suppos 0:31
leadership:survei 0:16
leadership:swear 0:-14
leadership:system 0:-8
leadership:tabl 0:-13
leadership:take 0:-30
leadership:talk 0:26
leadership:target 0:-15
leadership:team 0:37
leadership:technic 0:-6
leadership:tell 0:30
leadership:templat 0:-9
leadership:ten 0:-8
leadership:test 0:-5
leadership:than 0:-8
leadership:thank 0:16
leadership:that 0:-11
leadership:the 0:-4
leadership:thei 0:40
leadership:them 0:16
leadership:themselv 0:-15
leadership:then 0:-7
leadership:there 0:-18
leadership:these 0:17
leadership:thi 0:5
leadership:thingi 0:-4
leadership:think 0:-20
leadership:those 0:-17
leadership:thought 0:-7
leadership:threat 0:-12
leadership:three 0:11
leadership:through 0:-9
leadership:throw 0:-17
leadership:thursdai 0:26
leadership:tick 0:-11
leadership:time 0:-24
leadership:timesheet 0:-8
leadership:tire 0:8
leadership:to 0:8
leadership:todai 0:27
leadership:told 0:19
leadership:toler 0:-6
leadership:tomasz 0:21
leadership:tomorrow 0:9
leadership:took 0:20
leadership:tool 0:-12
leadership:toward 0:7
leadership:track 0:-14
leadership:trade 0:-6
leadership:train 0:6
leadership:treat 0:41
leadership:tri 0:-6
leadership:trust 0:-15
leadership:try 0:-6
leadership:tuesdai 0:4
leadership:twice 0:9
leadership:two 0:19
leadership:under 0:6
leadership:underperform 0:49
leadership:until 0:-20
leadership:up 0:-18
leadership:upper 0:11
leadership:upstair 0:14
leadership:us 0:-59
leadership:util 0:-11
leadership:valu 0:-21
leadership:vendor 0:-19
leadership:versu 0:8
leadership:vertic 0:24
leadership:vision 0:7
leadership:vp 0:49
leadership:wai 0:-30
leadership:wait 0:20
leadership:walk 0:11
leadership:want 0:9
leadership:we 0:-23
leadership:weak 0:-4
leadership:wednesdai 0:-16
leadership:weekend 0:14
leadership:weekli 0:-5
leadership:well 0:11
leadership:went 0:-9
leadership:werent 0:4
leadership:weve 0:13
leadership:what 0:-19
leadership:where 0:-13
leadership:which 0:-29
leadership:while 0:-7
leadership:who 0:-10
leadership:whole 0:10
leadership:whom 0:14
leadership:whose 0:-11
leadership:wife 0:-10
leadership:will 0:16
leadership:wise 0:-16
leadership:with 0:-10
leadership:without 0:-9
leadership:won 0:8
leadership:work 0:-10
leadership:workshop 0:7
leadership:worth 0:-10
leadership:would 0:-18
leadership:write 0:-13
leadership:written 0:-24
leadership:wrong 0:-8
leadership:wrote 0:11
leadership:year 0:50
leadership:yearli 0:9
leadership:yesterdai 0:9
leadership:yet 0:12
leadership:you 0:-11
leadership:youd 0:-10
leadership:young 0:32
leadership:your 0:10
leadership:youv 0:-7
leadership:zero 0:-9
leadership:zone 0:-11
long0 0:-30
long0named 0:11
long0top 0:18
long1 0:-25
long1named 0:45
long1top 0:16
long2 0:-21
long2named 0:52
long2top 0:32
long3 0:-22
long3named 0:8
long4 0:-23
long4named 0:9
long4top 0:-16
long5 0:-24
long5named 0:4
long5top 0:-17
long6 0:-27
long6named 0:-12
long6top 0:-33
loose 0:19
named-asked 0:-27
named-told 0:21
named0 0:28
named2 0:-42
named4 0:25
named5 0:35
named6 0:48
named7 0:18
named8 0:8
negated 0:17
notes.add/asked1 0:29
notes.add/asked4 0:23
notes.add/asked5 0:-30
notes.add/asked7 0:25
notes.add/asked8 0:-22
notes.add/asks-nothing 0:-4
notes.add/brief 0:-10
notes.add/firm 0:-55
notes.add/lead0 0:11
notes.add/lead1 0:-11
notes.add/lead2 0:-13
notes.add/lead3 0:11
notes.add/lead4 0:-4
notes.add/lead6 0:15
notes.add/lead7 0:7
notes.add/long1 0:8
notes.add/long1top 0:-54
notes.add/long3named 0:-50
notes.add/long3top 0:29
notes.add/long4named 0:-26
notes.add/long4top 0:34
notes.add/long5 0:6
notes.add/long5named 0:10
notes.add/long5top 0:32
notes.add/long6 0:11
notes.add/named-asked 0:46
notes.add/named2 0:-25
notes.add/named4 0:-35
notes.add/named5 0:21
notes.add/named8 0:-30
notes.add/negated 0:19
notes.add/other-named 0:12
notes.add/pointing 0:-7
notes.add/share 0:21
notes.add/share1 0:6
notes.add/share2 0:17
notes.add/share3 0:-23
notes.add/share4 0:-13
notes.add/share5 0:-14
notes.add/share6 0:25
notes.add/share7 0:-7
notes.add/share8 0:11
notes.add/size0 0:6
notes.add/size1 0:-5
notes.add/size2 0:-8
notes.add/size3 0:-15
notes.add/size4 0:44
notes.add/size5 0:-50
notes.add/size6 0:-28
notes.add/size7 0:-6
notes.add/size8 0:19
notes.add/size9 0:43
notes.add/story 0:24
notes.add/top1 0:-12
notes.add/top2 0:-16
notes.add/top3 0:11
notes.add/top4 0:19
notes.add/top5 0:28
notes.add/top6 0:42
notes.add/top7 0:-18
notes.add/top8 0:-43
notes.list/asked3 0:-15
notes.list/asked4 0:15
notes.list/asked8 0:-30
notes.list/brief 0:8
notes.list/firm 0:16
notes.list/lead3 0:-26
notes.list/lead4 0:16
notes.list/lead5 0:-7
notes.list/lead6 0:10
notes.list/lead7 0:7
notes.list/long1 0:-8
notes.list/long3 0:9
notes.list/long3named 0:15
notes.list/long4 0:13
notes.list/long5 0:-25
notes.list/long5named 0:8
notes.list/long5top 0:22
notes.list/long6top 0:-33
notes.list/named3 0:-15
notes.list/named4 0:15
notes.list/named6 0:8
notes.list/named8 0:15
notes.list/other-named 0:-6
notes.list/pointing 0:13
notes.list/share3 0:-17
notes.list/share4 0:17
notes.list/share5 0:22
notes.list/share6 0:8
notes.list/share7 0:-29
notes.list/size1 0:-8
notes.list/size2 0:-9
notes.list/size3 0:27
notes.list/size4 0:-40
notes.list/size5 0:27
notes.list/size7 0:-5
notes.list/story 0:-30
notes.list/top1 0:-20
notes.list/top2 0:-9
notes.list/top3 0:27
notes.list/top4 0:-29
notes.list/top5 0:14
notes.list/top7 0:12
ops-excellence: 0:-13
ops-excellence:1 0:-11
ops-excellence:10 0:-9
ops-excellence:12 0:36
ops-excellence:14 0:-5
ops-excellence:18 0:-8
ops-excellence:1s 0:-9
ops-excellence:22 0:-6
ops-excellence:3 0:19
ops-excellence:30 0:5
ops-excellence:300 0:-5
ops-excellence:36 0:-8
ops-excellence:3rd 0:7
ops-excellence:4 0:9
ops-excellence:5 0:14
ops-excellence:6 0:13
ops-excellence:60 0:6
ops-excellence:7 0:5
ops-excellence:70 0:16
ops-excellence:71 0:13
ops-excellence:8 0:-5
ops-excellence:82 0:6
ops-excellence:9 0:-7
ops-excellence:97 0:26
ops-excellence:99 0:14
ops-excellence:a 0:-18
ops-excellence:abt 0:6
ops-excellence:accur 0:11
ops-excellence:across 0:-11
ops-excellence:actual 0:24
ops-excellence:ad 0:-11
ops-excellence:after 0:-9
ops-excellence:against 0:22
ops-excellence:agre 0:-22
ops-excellence:aisha 0:4
ops-excellence:all 0:-17
ops-excellence:alreadi 0:8
ops-excellence:also 0:-13
ops-excellence:amber 0:13
ops-excellence:an 0:-31
ops-excellence:and 0:7
ops-excellence:apart 0:-12
ops-excellence:approv 0:24
ops-excellence:architectur 0:-9
ops-excellence:area 0:6
ops-excellence:argu 0:15
ops-excellence:around 0:15
ops-excellence:at 0:-32
ops-excellence:audit 0:21
ops-excellence:auditor 0:19
ops-excellence:award 0:-5
ops-excellence:backlog 0:13
ops-excellence:bar 0:-5
ops-excellence:be 0:24
ops-excellence:becaus 0:7
ops-excellence:befor 0:-6
ops-excellence:bench 0:72
ops-excellence:best 0:-16
ops-excellence:between 0:-7
ops-excellence:big 0:-7
ops-excellence:biggest 0:-6
ops-excellence:bill 0:8
ops-excellence:board 0:-5
ops-excellence:book 0:71
ops-excellence:boss 0:17
ops-excellence:both 0:-5
ops-excellence:brag 0:-5
ops-excellence:brought 0:6
ops-excellence:budget 0:37
ops-excellence:built 0:-4
ops-excellence:busi 0:13
ops-excellence:but 0:8
ops-excellence:buyer 0:-4
ops-excellence:by 0:8
ops-excellence:cadenc 0:13
ops-excellence:calcul 0:-7
ops-excellence:call 0:25
ops-excellence:candid 0:-6
ops-excellence:cap 0:-4
ops-excellence:capac 0:12
ops-excellence:capgemini 0:-9
ops-excellence:care 0:4
ops-excellence:case 0:-6
ops-excellence:ceo 0:-12
ops-excellence:cfo 0:-5
ops-excellence:chang 0:8
ops-excellence:channel 0:-6
ops-excellence:check 0:17
ops-excellence:checklist 0:-4
ops-excellence:chief 0:-10
ops-excellence:chip 0:4
ops-excellence:claim 0:-14
ops-excellence:clean 0:46
ops-excellence:close 0:21
ops-excellence:clue 0:17
ops-excellence:coach 0:-12
ops-excellence:come 0:-12
ops-excellence:compani 0:-9
ops-excellence:concern 0:6
ops-excellence:conflict 0:-9
ops-excellence:consult 0:17
ops-excellence:contrast 0:-16
ops-excellence:cookbook 0:-9
ops-excellence:correct 0:14
ops-excellence:cost 0:11
ops-excellence:could 0:-11
ops-excellence:countri 0:-8
ops-excellence:creat 0:-5
ops-excellence:crew 0:-10
ops-excellence:csat 0:4
ops-excellence:custom 0:-34
ops-excellence:cut 0:10
ops-excellence:dai 0:17
ops-excellence:data 0:16
ops-excellence:dear 0:5
ops-excellence:deck 0:16
ops-excellence:delet 0:-9
ops-excellence:deliv 0:-19
ops-excellence:depart 0:-6
ops-excellence:design 0:-12
ops-excellence:develop 0:-13
ops-excellence:differ 0:-13
ops-excellence:differenti 0:-12
ops-excellence:direct 0:-9
ops-excellence:do 0:8
ops-excellence:done 0:10
ops-excellence:doubl 0:7
ops-excellence:down 0:5
ops-excellence:due 0:13
ops-excellence:each 0:-19
ops-excellence:eight 0:-9
ops-excellence:eleven 0:-12
ops-excellence:enabl 0:5
ops-excellence:end 0:33
ops-excellence:engag 0:-13
ops-excellence:engin 0:-9
ops-excellence:enough 0:-5
ops-excellence:entail 0:-16
ops-excellence:entri 0:36
ops-excellence:error 0:8
ops-excellence:escal 0:-10
ops-excellence:estim 0:-11
ops-excellence:event 0:-9
ops-excellence:ever 0:-4
ops-excellence:everi 0:13
ops-excellence:everyon 0:-6
ops-excellence:everyth 0:-9
ops-excellence:everywher 0:-5
ops-excellence:evid 0:19
ops-excellence:exactli 0:11
ops-excellence:excel 0:-22
ops-excellence:exec 0:-7
ops-excellence:expect 0:5
ops-excellence:explain 0:-4
ops-excellence:ey 0:5
ops-excellence:fabrikam 0:-11
ops-excellence:fail 0:-9
ops-excellence:fall 0:-7
ops-excellence:fewer 0:-9
ops-excellence:fight 0:-7
ops-excellence:figur 0:6
ops-excellence:file 0:15
ops-excellence:financ 0:29
ops-excellence:find 0:13
ops-excellence:fine 0:5
ops-excellence:five 0:-12
ops-excellence:fix 0:-6
ops-excellence:folk 0:-12
ops-excellence:for 0:10
ops-excellence:forecast 0:44
ops-excellence:forget 0:9
ops-excellence:found 0:21
ops-excellence:four 0:10
ops-excellence:framework 0:-11
ops-excellence:fridai 0:48
ops-excellence:front 0:-15
ops-excellence:full 0:8
ops-excellence:gave 0:-18
ops-excellence:gener 0:-5
ops-excellence:get 0:-13
ops-excellence:github 0:-16
ops-excellence:gone 0:11
ops-excellence:good 0:-4
ops-excellence:got 0:-11
ops-excellence:govern 0:19
ops-excellence:great 0:-6
ops-excellence:green 0:13
ops-excellence:grow 0:-13
ops-excellence:growth 0:-11
ops-excellence:hack 0:-6
ops-excellence:handov 0:-7
ops-excellence:happen 0:27
ops-excellence:hard 0:-4
ops-excellence:harder 0:11
ops-excellence:he 0:-28
ops-excellence:head 0:-11
ops-excellence:headcount 0:8
ops-excellence:heart 0:-5
ops-excellence:held 0:-6
ops-excellence:her 0:-17
ops-excellence:herself 0:-4
ops-excellence:hi 0:-24
ops-excellence:him 0:-22
ops-excellence:himself 0:9
ops-excellence:hire 0:-7
ops-excellence:hit 0:-4
ops-excellence:honest 0:-8
ops-excellence:hour 0:62
ops-excellence:hr 0:14
ops-excellence:i 0:-24
ops-excellence:id 0:-10
ops-excellence:idea 0:-6
ops-excellence:influenc 0:-8
ops-excellence:inform 0:6
ops-excellence:innov 0:-12
ops-excellence:insur 0:-14
ops-excellence:interview 0:-9
ops-excellence:into 0:8
ops-excellence:introduc 0:6
ops-excellence:invoic 0:29
ops-excellence:it 0:-20
ops-excellence:itself 0:-4
ops-excellence:januari 0:38
ops-excellence:joint 0:-13
ops-excellence:jot 0:-8
ops-excellence:judg 0:-4
ops-excellence:june 0:22
ops-excellence:junior 0:-16
ops-excellence:just 0:-7
ops-excellence:keep 0:7
ops-excellence:kept 0:7
ops-excellence:kick 0:-13
ops-excellence:kill 0:13
ops-excellence:kindli 0:5
ops-excellence:kit 0:6
ops-excellence:know 0:13
ops-excellence:kudo 0:-5
ops-excellence:land 0:-6
ops-excellence:last 0:-6
ops-excellence:lead 0:6
ops-excellence:leav 0:8
ops-excellence:led 0:-5
ops-excellence:left 0:-5
ops-excellence:let 0:5
ops-excellence:letter 0:-11
ops-excellence:level 0:19
ops-excellence:litwar 0:-7
ops-excellence:live 0:-4
ops-excellence:load 0:-5
ops-excellence:local 0:13
ops-excellence:lol 0:-5
ops-excellence:look 0:19
ops-excellence:love 0:13
ops-excellence:lower 0:-17
ops-excellence:mail 0:13
ops-excellence:mainfram 0:-5
ops-excellence:make 0:29
ops-excellence:manag 0:16
ops-excellence:market 0:-12
ops-excellence:matter 0:-8
ops-excellence:me 0:-17
ops-excellence:mean 0:-5
ops-excellence:mechan 0:-13
ops-excellence:meet 0:12
ops-excellence:mentor 0:-7
ops-excellence:met 0:-6
ops-excellence:migrat 0:-15
ops-excellence:mine 0:-6
ops-excellence:miseri 0:26
ops-excellence:model 0:-5
ops-excellence:modul 0:-5
ops-excellence:mondai 0:23
ops-excellence:month 0:13
ops-excellence:monthli 0:28
ops-excellence:more 0:16
ops-excellence:morn 0:22
ops-excellence:move 0:18
ops-excellence:must 0:-4
ops-excellence:my 0:-13
ops-excellence:name 0:-4
ops-excellence:need 0:-14
ops-excellence:new 0:5
ops-excellence:next 0:4
ops-excellence:nice 0:-7
ops-excellence:night 0:-4
ops-excellence:nine 0:16
ops-excellence:no 0:21
ops-excellence:nobodi 0:25
ops-excellence:none 0:-5
ops-excellence:noon 0:21
ops-excellence:not 0:-22
ops-excellence:note 0:-14
ops-excellence:now 0:9
ops-excellence:number 0:-12
ops-excellence:octob 0:6
ops-excellence:off 0:5
ops-excellence:omar 0:-4
ops-excellence:on 0:5
ops-excellence:onc 0:-4
ops-excellence:onli 0:8
ops-excellence:open 0:-8
ops-excellence:oper 0:-10
ops-excellence:order 0:5
ops-excellence:other 0:-23
ops-excellence:our 0:5
ops-excellence:out 0:-14
ops-excellence:outcom 0:-7
ops-excellence:overrun 0:47
ops-excellence:own 0:-10
ops-excellence:page 0:23
ops-excellence:paid 0:-13
ops-excellence:part 0:33
ops-excellence:parti 0:-5
ops-excellence:per 0:-27
ops-excellence:person 0:-6
ops-excellence:pin 0:-17
ops-excellence:pipelin 0:24
ops-excellence:place 0:7
ops-excellence:plan 0:21
ops-excellence:platform 0:-9
ops-excellence:pleas 0:6
ops-excellence:portfolio 0:-12
ops-excellence:practic 0:-5
ops-excellence:prepar 0:-8
ops-excellence:process 0:39
ops-excellence:product 0:-27
ops-excellence:project 0:25
ops-excellence:promis 0:16
ops-excellence:promot 0:8
ops-excellence:publish 0:-7
ops-excellence:pull 0:-7
ops-excellence:put 0:-44
ops-excellence:q 0:-4
ops-excellence:qualiti 0:-10
ops-excellence:quarter 0:29
ops-excellence:quarterli 0:9
ops-excellence:ran 0:-16
ops-excellence:rather 0:-13
ops-excellence:realli 0:29
ops-excellence:recommend 0:-11
ops-excellence:record 0:10
ops-excellence:recruit 0:-13
ops-excellence:red 0:13
ops-excellence:refer 0:-11
ops-excellence:rememb 0:25
ops-excellence:reorg 0:-5
ops-excellence:report 0:25
ops-excellence:requir 0:-4
ops-excellence:resolv 0:-10
ops-excellence:resourc 0:18
ops-excellence:reus 0:-4
ops-excellence:reusabl 0:4
ops-excellence:revenu 0:8
ops-excellence:rhythm 0:28
ops-excellence:risk 0:17
ops-excellence:role 0:-4
ops-excellence:round 0:14
ops-excellence:rule 0:46
ops-excellence:run 0:23
ops-excellence:sai 0:-25
ops-excellence:said 0:-14
ops-excellence:sale 0:-6
ops-excellence:same 0:-7
ops-excellence:satisfact 0:-6
ops-excellence:scope 0:-6
ops-excellence:score 0:-7
ops-excellence:script 0:-5
ops-excellence:second 0:-21
ops-excellence:section 0:-8
ops-excellence:see 0:6
ops-excellence:sell 0:-14
ops-excellence:send 0:7
ops-excellence:senior 0:-4
ops-excellence:servic 0:-6
ops-excellence:set 0:18
ops-excellence:shaki 0:-5
ops-excellence:she 0:-28
ops-excellence:shed 0:-11
ops-excellence:shop 0:34
ops-excellence:should 0:20
ops-excellence:show 0:8
ops-excellence:sign 0:4
ops-excellence:signatur 0:-8
ops-excellence:sinc 0:29
ops-excellence:six 0:-6
ops-excellence:size 0:-5
ops-excellence:skill 0:-10
ops-excellence:skip 0:6
ops-excellence:slide 0:-4
ops-excellence:so 0:-12
ops-excellence:solut 0:-4
ops-excellence:somebodi 0:-8
ops-excellence:someth 0:-7
ops-excellence:sooo 0:6
ops-excellence:sourc 0:-14
ops-excellence:sponsor 0:-6
ops-excellence:spreadsheet 0:18
ops-excellence:staf 0:58
ops-excellence:staff 0:9
ops-excellence:stage 0:-11
ops-excellence:stand 0:-5
ops-excellence:standard 0:12
ops-excellence:star 0:-5
ops-excellence:start 0:10
ops-excellence:startup 0:-8
ops-excellence:statu 0:15
ops-excellence:step 0:-16
ops-excellence:straight 0:-11
ops-excellence:stuff 0:-7
ops-excellence:success 0:-6
ops-excellence:successor 0:-4
ops-excellence:support 0:-7
ops-excellence:suppos 0:-5
ops-excellence:take 0:7
ops-excellence:talent 0:-5
ops-excellence:talk 0:-17
ops-excellence:target 0:-10
ops-excellence:team 0:-16
ops-excellence:technic 0:-9
ops-excellence:tell 0:-14
ops-excellence:templat 0:-4
ops-excellence:test 0:-5
ops-excellence:than 0:-11
ops-excellence:thank 0:-4
ops-excellence:their 0:-40
ops-excellence:them 0:-39
ops-excellence:theyll 0:-10
ops-excellence:thi 0:-11
ops-excellence:thin 0:-6
ops-excellence:thing 0:-7
ops-excellence:those 0:7
ops-excellence:though 0:-9
ops-excellence:three 0:9
ops-excellence:thursdai 0:-12
ops-excellence:time 0:26
ops-excellence:timesheet 0:6
ops-excellence:to 0:11
ops-excellence:told 0:-15
ops-excellence:tomorrow 0:-11
ops-excellence:too 0:-7
ops-excellence:tool 0:13
ops-excellence:top 0:-6
ops-excellence:track 0:13
ops-excellence:train 0:-9
ops-excellence:travel 0:5
ops-excellence:trust 0:-5
ops-excellence:try 0:-9
ops-excellence:tuesdai 0:4
ops-excellence:turn 0:-5
ops-excellence:two 0:5
ops-excellence:unbil 0:36
ops-excellence:under 0:17
ops-excellence:underperform 0:-28
ops-excellence:up 0:28
ops-excellence:upper 0:-7
ops-excellence:upstair 0:22
ops-excellence:us 0:-19
ops-excellence:usag 0:-9
ops-excellence:user 0:-8
ops-excellence:util 0:-11
ops-excellence:versu 0:9
ops-excellence:vp 0:12
ops-excellence:wai 0:16
ops-excellence:wait 0:7
ops-excellence:want 0:-9
ops-excellence:we 0:-9
ops-excellence:week 0:-7
ops-excellence:weekli 0:28
ops-excellence:well 0:-9
ops-excellence:went 0:-8
ops-excellence:what 0:6
ops-excellence:when 0:-6
ops-excellence:which 0:-28
ops-excellence:while 0:-9
ops-excellence:whole 0:-4
ops-excellence:will 0:-5
ops-excellence:with 0:-49
ops-excellence:within 0:15
ops-excellence:won 0:-4
ops-excellence:word 0:-7
ops-excellence:work 0:-6
ops-excellence:workshop 0:-5
ops-excellence:worth 0:-8
ops-excellence:write 0:21
ops-excellence:written 0:-19
ops-excellence:wrong 0:15
ops-excellence:wrote 0:-9
ops-excellence:year 0:-21
ops-excellence:yearli 0:23
ops-excellence:yet 0:-11
ops-excellence:youd 0:-14
ops-excellence:your 0:-6
ops-excellence:zero 0:13
ops-excellence:zone 0:-4
other-named 0:-18
overview: 0:-9
overview:27 0:-14
overview:401k 0:-6
overview:58 0:-9
overview:a 0:-16
overview:about 0:20
overview:abroad 0:-9
overview:accord 0:-18
overview:account 0:66
overview:after 0:34
overview:ai 0:-9
overview:also 0:-10
overview:an 0:-5
overview:and 0:-4
overview:ani 0:-11
overview:appli 0:13
overview:applic 0:-4
overview:area 0:-8
overview:as 0:-7
overview:ask 0:-13
overview:at 0:5
overview:averag 0:-6
overview:bank 0:-10
overview:base 0:-6
overview:be 0:14
overview:becom 0:-5
overview:befor 0:13
overview:big 0:72
overview:blurb 0:5
overview:bore 0:-5
overview:bot 0:14
overview:busi 0:5
overview:but 0:-9
overview:by 0:-13
overview:call 0:-12
overview:can 0:10
overview:cap 0:-6
overview:care 0:19
overview:career 0:-5
overview:carri 0:-5
overview:center 0:-4
overview:claim 0:-7
overview:come 0:-20
overview:commiss 0:-7
overview:compani 0:27
overview:contract 0:-10
overview:corner 0:16
overview:corpor 0:35
overview:cost 0:-4
overview:count 0:-5
overview:countri 0:-7
overview:cultur 0:-9
overview:custom 0:5
overview:cv 0:-7
overview:dai 0:-16
overview:daili 0:-8
overview:data 0:-7
overview:deal 0:7
overview:degre 0:-6
overview:describ 0:42
overview:desk 0:-6
overview:duti 0:-10
overview:ec2 0:-5
overview:employ 0:-15
overview:end 0:-8
overview:enough 0:29
overview:everyth 0:-5
overview:experi 0:-9
overview:father 0:-6
overview:figur 0:-7
overview:firm 0:19
overview:first 0:-11
overview:fluff 0:8
overview:for 0:-13
overview:from 0:-19
overview:gener 0:40
overview:giant 0:21
overview:give 0:5
overview:go 0:-24
overview:good 0:-9
overview:govern 0:-5
overview:grade 0:-6
overview:grill 0:-4
overview:guess 0:-6
overview:happen 0:-13
overview:have 0:-14
overview:help 0:-7
overview:here 0:-9
overview:him 0:-5
overview:hire 0:-6
overview:home 0:-7
overview:hospit 0:-10
overview:i 0:-9
overview:id 0:-9
overview:idea 0:34
overview:if 0:-7
overview:impact 0:-5
overview:in 0:5
overview:industri 0:-9
overview:interview 0:-5
overview:into 0:22
overview:it 0:6
overview:itself 0:-13
overview:job 0:5
overview:judg 0:-8
overview:kind 0:10
overview:know 0:-5
overview:later 0:-8
overview:lead 0:33
overview:line 0:33
overview:link 0:-6
overview:list 0:-15
overview:locat 0:-8
overview:long 0:-7
overview:look 0:74
overview:lower 0:-4
overview:main 0:-6
overview:make 0:-7
overview:manag 0:-13
overview:mani 0:-14
overview:market 0:-8
overview:mba 0:-6
overview:me 0:23
overview:mean 0:-5
overview:measur 0:-10
overview:million 0:-11
overview:mine 0:8
overview:minimum 0:-6
overview:more 0:17
overview:move 0:-9
overview:much 0:-25
overview:must 0:-21
overview:my 0:9
overview:nah 0:-4
overview:name 0:-5
overview:need 0:-5
overview:negoti 0:-9
overview:never 0:-5
overview:next 0:-13
overview:nice 0:9
overview:no 0:-5
overview:now 0:9
overview:number 0:-11
overview:nutshel 0:8
overview:obligatori 0:-8
overview:of 0:31
overview:off 0:8
overview:offer 0:-7
overview:old 0:-6
overview:onc 0:-6
overview:or 0:8
overview:order 0:-5
overview:origin 0:-8
overview:ot 0:-11
overview:out 0:-26
overview:overview 0:9
overview:ownership 0:-4
overview:pai 0:-8
overview:paper 0:-5
overview:part 0:-14
overview:partner 0:7
overview:path 0:-4
overview:peopl 0:11
overview:per 0:-7
overview:phone 0:-8
overview:plan 0:-10
overview:plane 0:-5
overview:pleas 0:11
overview:point 0:19
overview:post 0:6
overview:prefer 0:-9
overview:product 0:-4
overview:promis 0:-8
overview:proof 0:-4
overview:pull 0:8
overview:purpos 0:8
overview:put 0:-6
overview:quarter 0:-5
overview:question 0:-6
overview:quick 0:24
overview:quota 0:-32
overview:read 0:12
overview:recruit 0:-8
overview:remot 0:-12
overview:requir 0:-7
overview:rest 0:-5
overview:retir 0:-6
overview:role 0:25
overview:round 0:-4
overview:run 0:-10
overview:sai 0:-14
overview:said 0:-8
overview:salari 0:-10
overview:sale 0:23
overview:satisfact 0:-4
overview:save 0:-7
overview:scorecard 0:-6
overview:seat 0:-12
overview:second 0:-6
overview:section 0:-14
overview:secur 0:-9
overview:see 0:-14
overview:sell 0:7
overview:send 0:-12
overview:sentenc 0:65
overview:servic 0:-8
overview:shop 0:42
overview:short 0:86
overview:show 0:-19
overview:size 0:52
overview:skip 0:9
overview:small 0:16
overview:so 0:11
overview:some 0:-10
overview:someon 0:14
overview:someth 0:-7
overview:somewher 0:-16
overview:sort 0:10
overview:stai 0:-6
overview:stale 0:-5
overview:startup 0:-5
overview:step 0:-4
overview:still 0:5
overview:stop 0:-5
overview:stuff 0:-5
overview:success 0:-10
overview:sum 0:52
overview:suppos 0:31
overview:take 0:6
overview:task 0:-12
overview:team 0:-6
overview:tell 0:17
overview:term 0:-7
overview:text 0:-5
overview:that 0:11
overview:thei 0:-23
overview:them 0:-5
overview:then 0:-10
overview:there 0:-25
overview:thi 0:29
overview:thing 0:12
overview:think 0:5
overview:those 0:7
overview:to 0:13
overview:told 0:-4
overview:top 0:-7
overview:total 0:-4
overview:travel 0:-6
overview:twice 0:8
overview:two 0:39
overview:univers 0:-4
overview:up 0:24
overview:us 0:-7
overview:veri 0:-4
overview:want 0:-15
overview:week 0:-5
overview:well 0:5
overview:what 0:20
overview:when 0:-8
overview:who 0:27
overview:whole 0:-8
overview:why 0:28
overview:wife 0:22
overview:will 0:-5
overview:wise 0:11
overview:with 0:-8
overview:work 0:-17
overview:write 0:-16
overview:written 0:-8
overview:x 0:-4
overview:year 0:-25
overview:you 0:-9
overview:your 0:-5
packet/any 0:-21
packet/long4 0:-10
packet/long5 0:-5
packet/pointing 0:-12
packet/share 0:-7
packet/share0 0:-9
packet/share4 0:-8
packet/size0 0:-9
packet/size1 0:-13
partner-experience: 0:-27
partner-experience:1 0:-25
partner-experience:12 0:-5
partner-experience:14 0:6
partner-experience:1s 0:-23
partner-experience:2m 0:15
partner-experience:3 0:23
partner-experience:30 0:13
partner-experience:300 0:-5
partner-experience:40 0:22
partner-experience:5 0:-17
partner-experience:6 0:-5
partner-experience:62 0:-8
partner-experience:a 0:8
partner-experience:about 0:-26
partner-experience:acceler 0:-7
partner-experience:accentur 0:48
partner-experience:account 0:12
partner-experience:across 0:-8
partner-experience:actual 0:5
partner-experience:adatum 0:-5
partner-experience:add 0:6
partner-experience:after 0:-22
partner-experience:afterward 0:8
partner-experience:again 0:13
partner-experience:ago 0:-9
partner-experience:agre 0:-29
partner-experience:airlin 0:-6
partner-experience:all 0:-25
partner-experience:allianc 0:23
partner-experience:alon 0:7
partner-experience:along 0:23
partner-experience:alreadi 0:-5
partner-experience:an 0:-11
partner-experience:anymor 0:15
partner-experience:anyon 0:-5
partner-experience:anywher 0:9
partner-experience:apart 0:25
partner-experience:april 0:11
partner-experience:architect 0:-5
partner-experience:architectur 0:-5
partner-experience:area 0:-7
partner-experience:arm 0:8
partner-experience:as 0:6
partner-experience:assess 0:-19
partner-experience:at 0:-10
partner-experience:avoid 0:17
partner-experience:award 0:-7
partner-experience:babysit 0:-19
partner-experience:back 0:12
partner-experience:bad 0:-5
partner-experience:badg 0:15
partner-experience:bakeri 0:-5
partner-experience:be 0:-15
partner-experience:becaus 0:-6
partner-experience:behind 0:6
partner-experience:bench 0:-16
partner-experience:best 0:6
partner-experience:between 0:10
partner-experience:bigger 0:-22
partner-experience:biggest 0:-10
partner-experience:boss 0:-7
partner-experience:both 0:27
partner-experience:boutiqu 0:35
partner-experience:box 0:4
partner-experience:brag 0:-5
partner-experience:bring 0:46
partner-experience:brought 0:29
partner-experience:bui 0:-10
partner-experience:build 0:-9
partner-experience:built 0:7
partner-experience:bullet 0:5
partner-experience:but 0:20
partner-experience:by 0:-18
partner-experience:cadenc 0:-4
partner-experience:calibr 0:5
partner-experience:call 0:-11
partner-experience:came 0:-5
partner-experience:can 0:10
partner-experience:capac 0:-7
partner-experience:capgemini 0:35
partner-experience:career 0:-5
partner-experience:carri 0:-7
partner-experience:cfo 0:-11
partner-experience:chain 0:-6
partner-experience:chair 0:-10
partner-experience:channel 0:4
partner-experience:chat 0:-6
partner-experience:check 0:-6
partner-experience:checklist 0:-10
partner-experience:cio 0:-5
partner-experience:citi 0:5
partner-experience:clean 0:-11
partner-experience:clear 0:17
partner-experience:cloud 0:-6
partner-experience:co 0:17
partner-experience:colleagu 0:7
partner-experience:column 0:9
partner-experience:compani 0:-11
partner-experience:compar 0:9
partner-experience:complaint 0:-8
partner-experience:complex 0:-4
partner-experience:concept 0:6
partner-experience:concret 0:6
partner-experience:conflict 0:30
partner-experience:consult 0:-48
partner-experience:content 0:13
partner-experience:context 0:8
partner-experience:contoso 0:-7
partner-experience:contract 0:23
partner-experience:convinc 0:-5
partner-experience:cookbook 0:-5
partner-experience:could 0:-14
partner-experience:countri 0:-14
partner-experience:crew 0:-17
partner-experience:cross 0:12
partner-experience:csat 0:-5
partner-experience:custom 0:-28
partner-experience:cx 0:4
partner-experience:cycl 0:-12
partner-experience:dai 0:-14
partner-experience:daili 0:-5
partner-experience:data 0:-8
partner-experience:deal 0:40
partner-experience:dear 0:9
partner-experience:delet 0:24
partner-experience:deliv 0:21
partner-experience:deliveri 0:-5
partner-experience:delta 0:15
partner-experience:design 0:-11
partner-experience:differ 0:-38
partner-experience:direct 0:13
partner-experience:director 0:-12
partner-experience:disagre 0:8
partner-experience:do 0:-13
partner-experience:done 0:-14
partner-experience:doubl 0:-9
partner-experience:down 0:-23
partner-experience:download 0:-7
partner-experience:draft 0:10
partner-experience:drama 0:-14
partner-experience:duti 0:-5
partner-experience:e 0:30
partner-experience:earli 0:18
partner-experience:earn 0:7
partner-experience:econom 0:-9
partner-experience:els 0:22
partner-experience:engag 0:-10
partner-experience:engin 0:23
partner-experience:english 0:11
partner-experience:enough 0:8
partner-experience:enter 0:-14
partner-experience:entri 0:-7
partner-experience:escal 0:-8
partner-experience:estim 0:-8
partner-experience:ever 0:-7
partner-experience:everi 0:-20
partner-experience:everybodi 0:-6
partner-experience:everyth 0:18
partner-experience:everywher 0:-16
partner-experience:evid 0:6
partner-experience:exactli 0:-7
partner-experience:excel 0:-12
partner-experience:execut 0:-4
partner-experience:expect 0:4
partner-experience:explain 0:-12
partner-experience:extend 0:-5
partner-experience:face 0:8
partner-experience:fall 0:-6
partner-experience:feedback 0:-5
partner-experience:feel 0:27
partner-experience:fell 0:-10
partner-experience:field 0:-34
partner-experience:fight 0:31
partner-experience:file 0:-7
partner-experience:financ 0:-12
partner-experience:firm 0:61
partner-experience:first 0:-19
partner-experience:folk 0:12
partner-experience:follow 0:-6
partner-experience:forecast 0:-5
partner-experience:forese 0:8
partner-experience:forget 0:-4
partner-experience:foster 0:19
partner-experience:four 0:10
partner-experience:fresh 0:-7
partner-experience:fridai 0:-6
partner-experience:from 0:-8
partner-experience:full 0:-19
partner-experience:function 0:-10
partner-experience:gain 0:-8
partner-experience:get 0:-10
partner-experience:gig 0:11
partner-experience:github 0:-12
partner-experience:go 0:21
partner-experience:good 0:-14
partner-experience:got 0:11
partner-experience:govern 0:-6
partner-experience:group 0:-5
partner-experience:grow 0:-9
partner-experience:growth 0:-7
partner-experience:grumpi 0:-18
partner-experience:gsi 0:22
partner-experience:hand 0:-9
partner-experience:happen 0:15
partner-experience:hard 0:19
partner-experience:have 0:-11
partner-experience:hear 0:-15
partner-experience:heart 0:31
partner-experience:her 0:-15
partner-experience:here 0:-14
partner-experience:hi 0:5
partner-experience:higher 0:15
partner-experience:hire 0:-6
partner-experience:hit 0:-8
partner-experience:honest 0:-6
partner-experience:hospit 0:-5
partner-experience:host 0:22
partner-experience:hous 0:22
partner-experience:i 0:13
partner-experience:id 0:-7
partner-experience:idea 0:6
partner-experience:if 0:-8
partner-experience:ignor 0:22
partner-experience:import 0:-4
partner-experience:infosi 0:20
partner-experience:innov 0:-18
partner-experience:insur 0:-9
partner-experience:integr 0:139
partner-experience:into 0:32
partner-experience:isv 0:16
partner-experience:januari 0:6
partner-experience:job 0:22
partner-experience:jointli 0:-16
partner-experience:jot 0:-5
partner-experience:june 0:-7
partner-experience:junior 0:-4
partner-experience:just 0:6
partner-experience:kept 0:5
partner-experience:kind 0:-9
partner-experience:kit 0:-10
partner-experience:know 0:29
partner-experience:land 0:-5
partner-experience:larger 0:-13
partner-experience:last 0:-17
partner-experience:latenc 0:-10
partner-experience:later 0:-4
partner-experience:launch 0:-6
partner-experience:lead 0:5
partner-experience:least 0:8
partner-experience:leav 0:10
partner-experience:let 0:-9
partner-experience:like 0:-9
partner-experience:link 0:9
partner-experience:litwar 0:-4
partner-experience:live 0:-10
partner-experience:load 0:-6
partner-experience:log 0:17
partner-experience:logo 0:28
partner-experience:lol 0:17
partner-experience:long 0:21
partner-experience:lower 0:12
partner-experience:lunch 0:7
partner-experience:lyon 0:5
partner-experience:made 0:20
partner-experience:mai 0:-5
partner-experience:mail 0:7
partner-experience:make 0:5
partner-experience:man 0:-8
partner-experience:mark 0:14
partner-experience:market 0:21
partner-experience:match 0:9
partner-experience:me 0:-12
partner-experience:mean 0:7
partner-experience:meant 0:-10
partner-experience:measur 0:-6
partner-experience:meet 0:-4
partner-experience:method 0:7
partner-experience:migrat 0:-4
partner-experience:million 0:-4
partner-experience:min 0:-7
partner-experience:mine 0:-10
partner-experience:mondai 0:-6
partner-experience:monei 0:-7
partner-experience:month 0:-23
partner-experience:most 0:-5
partner-experience:msp 0:12
partner-experience:my 0:4
partner-experience:name 0:18
partner-experience:nearli 0:-12
partner-experience:need 0:18
partner-experience:new 0:-35
partner-experience:next 0:20
partner-experience:ngl 0:18
partner-experience:nice 0:-15
partner-experience:no 0:15
partner-experience:nomin 0:-6
partner-experience:northwind 0:12
partner-experience:not 0:-6
partner-experience:now 0:26
partner-experience:oblig 0:17
partner-experience:off 0:-21
partner-experience:offer 0:-8
partner-experience:offic 0:-10
partner-experience:ok 0:-7
partner-experience:on 0:10
partner-experience:onc 0:-15
partner-experience:onli 0:-4
partner-experience:open 0:-6
partner-experience:oper 0:29
partner-experience:org 0:-10
partner-experience:other 0:-12
partner-experience:our 0:38
partner-experience:out 0:-14
partner-experience:outcom 0:-6
partner-experience:over 0:39
partner-experience:ow 0:-4
partner-experience:own 0:8
partner-experience:page 0:-5
partner-experience:panel 0:6
partner-experience:paper 0:-5
partner-experience:paragraph 0:10
partner-experience:part 0:8
partner-experience:parti 0:11
partner-experience:partner 0:7
partner-experience:pass 0:-5
partner-experience:past 0:10
partner-experience:patent 0:-4
partner-experience:peer 0:9
partner-experience:peopl 0:10
partner-experience:person 0:16
partner-experience:phone 0:-14
partner-experience:pitch 0:-5
partner-experience:platform 0:-8
partner-experience:pleas 0:-25
partner-experience:point 0:5
partner-experience:poland 0:-10
partner-experience:post 0:-5
partner-experience:practic 0:-11
partner-experience:prepar 0:6
partner-experience:process 0:-7
partner-experience:product 0:6
partner-experience:program 0:-9
partner-experience:project 0:6
partner-experience:proof 0:6
partner-experience:protocol 0:-7
partner-experience:public 0:-9
partner-experience:publish 0:-19
partner-experience:put 0:-9
partner-experience:px 0:6
partner-experience:qbr 0:-4
partner-experience:qualiti 0:10
partner-experience:quarter 0:-7
partner-experience:quarterli 0:-4
partner-experience:question 0:-4
partner-experience:quick 0:-10
partner-experience:quot 0:14
partner-experience:rate 0:5
partner-experience:read 0:-7
partner-experience:realli 0:-10
partner-experience:record 0:-5
partner-experience:recruit 0:-7
partner-experience:redesign 0:-5
partner-experience:refer 0:-11
partner-experience:region 0:-4
partner-experience:rep 0:22
partner-experience:resel 0:66
partner-experience:resolv 0:-7
partner-experience:reus 0:-9
partner-experience:revenu 0:-10
partner-experience:reward 0:4
partner-experience:right 0:-13
partner-experience:room 0:18
partner-experience:row 0:-6
partner-experience:rule 0:-13
partner-experience:run 0:-13
partner-experience:runbook 0:-4
partner-experience:rung 0:-7
partner-experience:sai 0:23
partner-experience:said 0:-14
partner-experience:sale 0:19
partner-experience:same 0:39
partner-experience:saturdai 0:-11
partner-experience:scale 0:-6
partner-experience:sceptic 0:-5
partner-experience:schedul 0:9
partner-experience:score 0:-8
partner-experience:scratch 0:-8
partner-experience:second 0:-10
partner-experience:see 0:-21
partner-experience:sell 0:14
partner-experience:servic 0:6
partner-experience:set 0:-8
partner-experience:share 0:15
partner-experience:she 0:6
partner-experience:sheet 0:-5
partner-experience:shop 0:6
partner-experience:short 0:-6
partner-experience:should 0:-17
partner-experience:show 0:-13
partner-experience:shy 0:-5
partner-experience:si 0:16
partner-experience:side 0:-20
partner-experience:sign 0:31
partner-experience:sinc 0:10
partner-experience:sit 0:20
partner-experience:six 0:24
partner-experience:size 0:-12
partner-experience:skill 0:19
partner-experience:smth 0:23
partner-experience:so 0:20
partner-experience:softwar 0:22
partner-experience:sold 0:-18
partner-experience:solut 0:-10
partner-experience:solv 0:-7
partner-experience:somebodi 0:-4
partner-experience:someon 0:-6
partner-experience:someth 0:-14
partner-experience:sorri 0:7
partner-experience:sow 0:-5
partner-experience:speak 0:-6
partner-experience:specialti 0:-4
partner-experience:split 0:13
partner-experience:spring 0:12
partner-experience:stai 0:-9
partner-experience:stakehold 0:-7
partner-experience:stale 0:-4
partner-experience:start 0:-11
partner-experience:step 0:15
partner-experience:still 0:-14
partner-experience:stop 0:7
partner-experience:store 0:-5
partner-experience:stori 0:-6
partner-experience:strategi 0:-41
partner-experience:strong 0:-4
partner-experience:stuff 0:-25
partner-experience:subcontractor 0:15
partner-experience:successor 0:-6
partner-experience:such 0:8
partner-experience:support 0:-8
partner-experience:suppos 0:-5
partner-experience:take 0:4
partner-experience:talk 0:-10
partner-experience:team 0:-25
partner-experience:tell 0:-12
partner-experience:templat 0:-8
partner-experience:ten 0:-11
partner-experience:term 0:-6
partner-experience:test 0:-5
partner-experience:thank 0:13
partner-experience:the 0:6
partner-experience:thei 0:14
partner-experience:their 0:-4
partner-experience:them 0:6
partner-experience:themselv 0:25
partner-experience:there 0:6
partner-experience:theyll 0:19
partner-experience:theyv 0:7
partner-experience:thi 0:-4
partner-experience:thing 0:-12
partner-experience:those 0:10
partner-experience:thought 0:7
partner-experience:three 0:-6
partner-experience:through 0:-5
partner-experience:thursdai 0:-7
partner-experience:till 0:24
partner-experience:timesheet 0:-4
partner-experience:to 0:13
partner-experience:todai 0:-21
partner-experience:toe 0:20
partner-experience:togeth 0:37
partner-experience:told 0:-5
partner-experience:too 0:-7
partner-experience:took 0:-7
partner-experience:tool 0:-18
partner-experience:top 0:7
partner-experience:train 0:70
partner-experience:tri 0:-4
partner-experience:true 0:-28
partner-experience:trust 0:-12
partner-experience:tuesdai 0:-9
partner-experience:turn 0:-12
partner-experience:two 0:15
partner-experience:under 0:-7
partner-experience:up 0:7
partner-experience:us 0:33
partner-experience:valu 0:-18
partner-experience:vendor 0:22
partner-experience:versu 0:-12
partner-experience:vp 0:-11
partner-experience:wai 0:-17
partner-experience:want 0:-14
partner-experience:war 0:14
partner-experience:wednesdai 0:20
partner-experience:week 0:-20
partner-experience:weekli 0:-6
partner-experience:well 0:-14
partner-experience:weve 0:-12
partner-experience:what 0:-9
partner-experience:when 0:14
partner-experience:where 0:13
partner-experience:which 0:-5
partner-experience:whole 0:-14
partner-experience:whose 0:8
partner-experience:will 0:8
partner-experience:wipro 0:26
partner-experience:with 0:40
partner-experience:won 0:13
partner-experience:woodgrov 0:-4
partner-experience:work 0:39
partner-experience:workshop 0:-5
partner-experience:write 0:-30
partner-experience:written 0:-15
partner-experience:wrote 0:-10
partner-experience:you 0:-16
partner-experience:your 0:5
partner-experience:zero 0:-8
partner-experience:zone 0:-7
pointing 0:36
posting/any 0:10
posting/asked0 0:-34
posting/asked1 0:-25
posting/asked2 0:17
posting/asked3 0:-7
posting/asked4 0:-14
posting/asked5 0:29
posting/asked6 0:-13
posting/asked7 0:-10
posting/asked8 0:33
posting/asks-nothing 0:6
posting/brief 0:-21
posting/firm 0:13
posting/lead0 0:8
posting/lead2 0:13
posting/lead3 0:14
posting/lead4 0:-39
posting/lead5 0:11
posting/lead6 0:9
posting/lead7 0:8
posting/long0 0:-7
posting/long0named 0:6
posting/long0top 0:36
posting/long1 0:-7
posting/long1named 0:20
posting/long1top 0:26
posting/long2 0:-7
posting/long2named 0:21
posting/long2top 0:-25
posting/long3 0:-6
posting/long3named 0:-17
posting/long4 0:-4
posting/long4named 0:-24
posting/long5 0:-6
posting/long5named 0:16
posting/long5top 0:-10
posting/long6 0:14
posting/long6named 0:-30
posting/long6top 0:16
posting/loose 0:19
posting/named-asked 0:-30
posting/named0 0:28
posting/named3 0:28
posting/named4 0:53
posting/named5 0:-56
posting/named6 0:-29
posting/named7 0:-13
posting/named8 0:-19
posting/negated 0:-26
posting/other-named 0:13
posting/pointing 0:-14
posting/share 0:11
posting/share0 0:-5
posting/share1 0:8
posting/share2 0:20
posting/share4 0:-19
posting/share5 0:19
posting/share6 0:5
posting/share7 0:-40
posting/share8 0:22
posting/size1 0:-14
posting/size2 0:-5
posting/size3 0:33
posting/size4 0:14
posting/size5 0:-34
posting/size6 0:41
posting/size7 0:12
posting/size8 0:-23
posting/size9 0:-15
posting/story 0:-18
posting/top2 0:-7
posting/top3 0:32
posting/top4 0:17
posting/top5 0:37
posting/top6 0:-29
posting/top7 0:-30
posting/top9 0:8
preferred-qualifications: 0:-12
preferred-qualifications:12 0:-4
preferred-qualifications:2 0:38
preferred-qualifications:401k 0:-7
preferred-qualifications:6 0:-9
preferred-qualifications:a 0:10
preferred-qualifications:about 0:-10
preferred-qualifications:accord 0:-9
preferred-qualifications:account 0:7
preferred-qualifications:acct 0:-10
preferred-qualifications:actual 0:-7
preferred-qualifications:advertis 0:-5
preferred-qualifications:after 0:-14
preferred-qualifications:afterward 0:-6
preferred-qualifications:again 0:19
preferred-qualifications:against 0:-5
preferred-qualifications:all 0:7
preferred-qualifications:an 0:35
preferred-qualifications:and 0:24
preferred-qualifications:anyth 0:15
preferred-qualifications:applic 0:21
preferred-qualifications:around 0:-5
preferred-qualifications:as 0:-9
preferred-qualifications:ask 0:-7
preferred-qualifications:at 0:-5
preferred-qualifications:averag 0:-9
preferred-qualifications:aw 0:14
preferred-qualifications:bachelor 0:-6
preferred-qualifications:bank 0:19
preferred-qualifications:bare 0:-5
preferred-qualifications:base 0:-6
preferred-qualifications:be 0:-17
preferred-qualifications:befor 0:-15
preferred-qualifications:between 0:-9
preferred-qualifications:bin 0:-5
preferred-qualifications:bonu 0:23
preferred-qualifications:bottom 0:-8
preferred-qualifications:bring 0:-12
preferred-qualifications:busi 0:13
preferred-qualifications:but 0:76
preferred-qualifications:buyer 0:-6
preferred-qualifications:by 0:-18
preferred-qualifications:call 0:-9
preferred-qualifications:can 0:-15
preferred-qualifications:candid 0:8
preferred-qualifications:cap 0:-5
preferred-qualifications:case 0:-5
preferred-qualifications:cio 0:-10
preferred-qualifications:cloud 0:16
preferred-qualifications:come 0:9
preferred-qualifications:commiss 0:-5
preferred-qualifications:contract 0:-10
preferred-qualifications:cost 0:-5
preferred-qualifications:could 0:-7
preferred-qualifications:count 0:22
preferred-qualifications:countri 0:-6
preferred-qualifications:cultur 0:-6
preferred-qualifications:custom 0:-12
preferred-qualifications:dai 0:-14
preferred-qualifications:databas 0:-12
preferred-qualifications:deal 0:33
preferred-qualifications:degre 0:-11
preferred-qualifications:demand 0:12
preferred-qualifications:diploma 0:13
preferred-qualifications:discrimin 0:-5
preferred-qualifications:do 0:-21
preferred-qualifications:door 0:-4
preferred-qualifications:drop 0:-5
preferred-qualifications:duti 0:-8
preferred-qualifications:each 0:-5
preferred-qualifications:earn 0:11
preferred-qualifications:edg 0:20
preferred-qualifications:employ 0:-4
preferred-qualifications:enterpris 0:-5
preferred-qualifications:experi 0:-5
preferred-qualifications:extra 0:32
preferred-qualifications:fill 0:-5
preferred-qualifications:first 0:17
preferred-qualifications:five 0:-7
preferred-qualifications:focu 0:-21
preferred-qualifications:folk 0:-4
preferred-qualifications:for 0:11
preferred-qualifications:friend 0:-6
preferred-qualifications:from 0:-9
preferred-qualifications:full 0:-9
preferred-qualifications:gener 0:-5
preferred-qualifications:get 0:9
preferred-qualifications:give 0:5
preferred-qualifications:googl 0:-5
preferred-qualifications:got 0:9
preferred-qualifications:grade 0:-9
preferred-qualifications:grill 0:-5
preferred-qualifications:have 0:16
preferred-qualifications:help 0:70
preferred-qualifications:here 0:-5
preferred-qualifications:home 0:-5
preferred-qualifications:hospit 0:19
preferred-qualifications:how 0:-23
preferred-qualifications:i 0:-13
preferred-qualifications:idea 0:-6
preferred-qualifications:if 0:7
preferred-qualifications:in 0:11
preferred-qualifications:insist 0:22
preferred-qualifications:interview 0:-12
preferred-qualifications:it 0:-8
preferred-qualifications:judg 0:-5
preferred-qualifications:just 0:21
preferred-qualifications:kindli 0:-6
preferred-qualifications:knowledg 0:19
preferred-qualifications:lack 0:13
preferred-qualifications:let 0:-10
preferred-qualifications:level 0:-8
preferred-qualifications:like 0:25
preferred-qualifications:list 0:-17
preferred-qualifications:lobbi 0:-4
preferred-qualifications:logo 0:-12
preferred-qualifications:look 0:-11
preferred-qualifications:love 0:30
preferred-qualifications:make 0:36
preferred-qualifications:manag 0:10
preferred-qualifications:mandatori 0:-15
preferred-qualifications:mani 0:-12
preferred-qualifications:mba 0:7
preferred-qualifications:me 0:26
preferred-qualifications:measur 0:-7
preferred-qualifications:mere 0:66
preferred-qualifications:microsoft 0:12
preferred-qualifications:min 0:-5
preferred-qualifications:minimum 0:7
preferred-qualifications:ml 0:-5
preferred-qualifications:monei 0:-8
preferred-qualifications:move 0:-8
preferred-qualifications:must 0:19
preferred-qualifications:my 0:-11
preferred-qualifications:name 0:-6
preferred-qualifications:need 0:14
preferred-qualifications:negoti 0:-15
preferred-qualifications:nephew 0:-4
preferred-qualifications:next 0:-5
preferred-qualifications:nice 0:39
preferred-qualifications:nine 0:-5
preferred-qualifications:no 0:-7
preferred-qualifications:not 0:48
preferred-qualifications:np 0:-5
preferred-qualifications:number 0:-5
preferred-qualifications:nutshel 0:-7
preferred-qualifications:obligatori 0:-10
preferred-qualifications:offer 0:-4
preferred-qualifications:offic 0:-9
preferred-qualifications:on 0:11
preferred-qualifications:onli 0:9
preferred-qualifications:option 0:29
preferred-qualifications:or 0:-10
preferred-qualifications:order 0:-9
preferred-qualifications:ot 0:-5
preferred-qualifications:out 0:35
preferred-qualifications:over 0:12
preferred-qualifications:pai 0:-14
preferred-qualifications:part 0:-5
preferred-qualifications:peopl 0:-5
preferred-qualifications:per 0:-13
preferred-qualifications:percentag 0:-10
preferred-qualifications:perk 0:-5
preferred-qualifications:person 0:-6
preferred-qualifications:phone 0:-6
preferred-qualifications:plan 0:-5
preferred-qualifications:pleas 0:-15
preferred-qualifications:pq 0:4
preferred-qualifications:present 0:-7
preferred-qualifications:product 0:-8
preferred-qualifications:promis 0:-5
preferred-qualifications:put 0:-6
preferred-qualifications:qualif 0:17
preferred-qualifications:quota 0:-9
preferred-qualifications:read 0:-8
preferred-qualifications:recruit 0:-8
preferred-qualifications:requir 0:19
preferred-qualifications:respons 0:-12
preferred-qualifications:role 0:-7
preferred-qualifications:sai 0:-4
preferred-qualifications:said 0:-5
preferred-qualifications:sale 0:-4
preferred-qualifications:school 0:20
preferred-qualifications:second 0:23
preferred-qualifications:see 0:14
preferred-qualifications:sell 0:-20
preferred-qualifications:sentenc 0:-7
preferred-qualifications:servic 0:-11
preferred-qualifications:she 0:-6
preferred-qualifications:short 0:-5
preferred-qualifications:show 0:-12
preferred-qualifications:softwar 0:-5
preferred-qualifications:sold 0:-13
preferred-qualifications:someon 0:-18
preferred-qualifications:sort 0:-5
preferred-qualifications:speed 0:-5
preferred-qualifications:stand 0:43
preferred-qualifications:step 0:-4
preferred-qualifications:stuff 0:27
preferred-qualifications:success 0:-4
preferred-qualifications:such 0:-7
preferred-qualifications:take 0:-6
preferred-qualifications:tco 0:-5
preferred-qualifications:technic 0:-20
preferred-qualifications:tell 0:8
preferred-qualifications:that 0:-10
preferred-qualifications:the 0:-11
preferred-qualifications:thei 0:12
preferred-qualifications:them 0:-5
preferred-qualifications:there 0:-10
preferred-qualifications:thi 0:-5
preferred-qualifications:thing 0:10
preferred-qualifications:think 0:19
preferred-qualifications:though 0:18
preferred-qualifications:through 0:-6
preferred-qualifications:throw 0:14
preferred-qualifications:time 0:-8
preferred-qualifications:to 0:10
preferred-qualifications:top 0:42
preferred-qualifications:two 0:-6
preferred-qualifications:uni 0:-5
preferred-qualifications:up 0:-8
preferred-qualifications:week 0:-6
preferred-qualifications:welcom 0:41
preferred-qualifications:well 0:-6
preferred-qualifications:what 0:22
preferred-qualifications:where 0:-14
preferred-qualifications:which 0:6
preferred-qualifications:who 0:-9
preferred-qualifications:wise 0:-5
preferred-qualifications:with 0:-7
preferred-qualifications:without 0:-7
preferred-qualifications:work 0:-34
preferred-qualifications:would 0:55
preferred-qualifications:year 0:-17
preferred-qualifications:you 0:20
preferred-qualifications:your 0:-8
principles: 0:-28
principles:accord 0:-7
principles:all 0:-4
principles:alreadi 0:-5
principles:also 0:12
principles:and 0:11
principles:announc 0:-7
principles:anyth 0:9
principles:at 0:-4
principles:averag 0:-19
principles:aw 0:-7
principles:be 0:8
principles:blurb 0:-10
principles:bring 0:-4
principles:car 0:-4
principles:cloud 0:-4
principles:come 0:-4
principles:core 0:9
principles:count 0:-4
principles:cultur 0:24
principles:custom 0:-19
principles:do 0:-12
principles:down 0:-4
principles:employ 0:-10
principles:fix 0:-4
principles:for 0:-21
principles:from 0:4
principles:get 0:-12
principles:give 0:12
principles:got 0:-5
principles:him 0:-4
principles:hire 0:-24
principles:how 0:-21
principles:id 0:-4
principles:insist 0:-5
principles:it 0:-5
principles:job 0:-8
principles:left 0:9
principles:like 0:-5
principles:lol 0:9
principles:look 0:-5
principles:me 0:9
principles:mention 0:9
principles:microsoft 0:-7
principles:much 0:-4
principles:my 0:-7
principles:not 0:-5
principles:on 0:-12
principles:or 0:6
principles:out 0:9
principles:per 0:-11
principles:pleas 0:11
principles:prefer 0:10
principles:qualif 0:10
principles:question 0:9
principles:recruit 0:9
principles:result 0:-19
principles:sai 0:10
principles:section 0:16
principles:sell 0:-4
principles:the 0:-17
principles:though 0:-4
principles:to 0:-11
principles:up 0:-4
principles:valu 0:18
principles:we 0:9
principles:which 0:-6
principles:work 0:-26
principles:you 0:-5
rate/any 0:16
rate/asked2 0:-23
rate/lead1 0:-20
rate/lead4 0:13
rate/lead5 0:-14
rate/lead6 0:21
rate/long1 0:-10
rate/long1top 0:32
rate/long2top 0:6
rate/long3 0:12
rate/long4 0:8
rate/long5top 0:-30
rate/other-named 0:-23
rate/pointing 0:20
rate/share 0:7
rate/share0 0:-8
rate/share1 0:-11
rate/share2 0:12
rate/share3 0:19
rate/share4 0:27
rate/share5 0:-7
rate/share6 0:-18
rate/size0 0:-8
rate/size1 0:24
rate/size2 0:-22
rate/size3 0:-36
rate/size5 0:18
rate/size6 0:16
rate/size7 0:23
rate/story 0:-23
rate/top3 0:12
rate/top5 0:-23
rate/top6 0:16
readiness/any 0:5
readiness/asked0 0:33
readiness/asks-nothing 0:-23
readiness/firm 0:20
readiness/lead0 0:6
readiness/lead2 0:43
readiness/lead3 0:-6
readiness/lead4 0:22
readiness/lead5 0:-22
readiness/lead6 0:-61
readiness/lead7 0:-20
readiness/long0named 0:5
readiness/long0top 0:-36
readiness/long1 0:13
readiness/long2 0:-5
readiness/long2top 0:31
readiness/long3named 0:19
readiness/long3top 0:-10
readiness/long4 0:11
readiness/long4named 0:16
readiness/long4top 0:12
readiness/long5 0:21
readiness/long5named 0:-24
readiness/long5top 0:-33
readiness/long6 0:-14
readiness/long6named 0:6
readiness/named-asked 0:6
readiness/named-told 0:12
readiness/named5 0:12
readiness/named6 0:5
readiness/negated 0:28
readiness/other-named 0:11
readiness/pointing 0:43
readiness/share 0:-18
readiness/share0 0:-8
readiness/share1 0:-7
readiness/share2 0:7
readiness/share3 0:28
readiness/share4 0:15
readiness/share6 0:5
readiness/share8 0:-38
readiness/size0 0:-8
readiness/size1 0:-41
readiness/size3 0:-38
readiness/size4 0:-10
readiness/size5 0:16
readiness/size7 0:43
readiness/size8 0:30
readiness/size9 0:15
readiness/story 0:13
readiness/top2 0:29
readiness/top3 0:-60
readiness/top5 0:-31
readiness/top6 0:-43
readiness/top7 0:24
readiness/top8 0:30
readiness/top9 0:13
required-qualifications: 0:-13
required-qualifications:12 0:7
required-qualifications:2 0:-5
required-qualifications:3 0:18
required-qualifications:401k 0:-20
required-qualifications:6 0:-7
required-qualifications:about 0:-7
required-qualifications:accord 0:-9
required-qualifications:account 0:-6
required-qualifications:acct 0:15
required-qualifications:after 0:-29
required-qualifications:afterward 0:-7
required-qualifications:again 0:25
required-qualifications:all 0:-13
required-qualifications:allianc 0:-21
required-qualifications:alreadi 0:-6
required-qualifications:an 0:-10
required-qualifications:and 0:41
required-qualifications:ani 0:-5
required-qualifications:anyth 0:-13
required-qualifications:anywher 0:25
required-qualifications:appli 0:19
required-qualifications:applic 0:33
required-qualifications:around 0:17
required-qualifications:as 0:-5
required-qualifications:averag 0:-5
required-qualifications:aw 0:-7
required-qualifications:awai 0:35
required-qualifications:azur 0:-7
required-qualifications:back 0:18
required-qualifications:bank 0:-12
required-qualifications:bare 0:23
required-qualifications:base 0:-13
required-qualifications:basic 0:26
required-qualifications:befor 0:59
required-qualifications:benefit 0:10
required-qualifications:between 0:-7
required-qualifications:big 0:-6
required-qualifications:bin 0:23
required-qualifications:bore 0:-4
required-qualifications:boss 0:-6
required-qualifications:bot 0:-9
required-qualifications:both 0:24
required-qualifications:bring 0:-41
required-qualifications:budget 0:-13
required-qualifications:busi 0:-15
required-qualifications:but 0:-6
required-qualifications:buyer 0:-6
required-qualifications:by 0:-10
required-qualifications:call 0:-24
required-qualifications:can 0:-13
required-qualifications:candid 0:-9
required-qualifications:cap 0:-7
required-qualifications:car 0:-6
required-qualifications:carri 0:-9
required-qualifications:center 0:-6
required-qualifications:cheaper 0:-6
required-qualifications:cio 0:41
required-qualifications:claim 0:-6
required-qualifications:cloud 0:-29
required-qualifications:come 0:-15
required-qualifications:commiss 0:-7
required-qualifications:compani 0:-12
required-qualifications:consid 0:-7
required-qualifications:contract 0:-22
required-qualifications:corner 0:7
required-qualifications:cost 0:-6
required-qualifications:could 0:20
required-qualifications:count 0:-11
required-qualifications:countri 0:-6
required-qualifications:cours 0:-21
required-qualifications:cover 0:-20
required-qualifications:cultur 0:-6
required-qualifications:custom 0:-16
required-qualifications:cv 0:16
required-qualifications:dai 0:-11
required-qualifications:data 0:-8
required-qualifications:decid 0:-6
required-qualifications:degre 0:7
required-qualifications:demand 0:52
required-qualifications:diploma 0:37
required-qualifications:done 0:26
required-qualifications:door 0:5
required-qualifications:down 0:-6
required-qualifications:duti 0:-16
required-qualifications:each 0:-13
required-qualifications:earn 0:11
required-qualifications:els 0:-6
required-qualifications:end 0:-7
required-qualifications:enterpris 0:-9
required-qualifications:equiti 0:-6
required-qualifications:even 0:16
required-qualifications:expect 0:12
required-qualifications:experi 0:-8
required-qualifications:extra 0:-35
required-qualifications:fact 0:-7
required-qualifications:faster 0:-5
required-qualifications:figur 0:-5
required-qualifications:financ 0:-8
required-qualifications:first 0:14
required-qualifications:five 0:-5
required-qualifications:fix 0:-15
required-qualifications:for 0:22
required-qualifications:friend 0:-10
required-qualifications:from 0:-38
required-qualifications:full 0:-4
required-qualifications:funnel 0:-13
required-qualifications:get 0:21
required-qualifications:gig 0:-4
required-qualifications:go 0:6
required-qualifications:good 0:-21
required-qualifications:got 0:5
required-qualifications:grill 0:-16
required-qualifications:gym 0:-21
required-qualifications:half 0:20
required-qualifications:hand 0:-7
required-qualifications:happen 0:-11
required-qualifications:hate 0:18
required-qualifications:have 0:18
required-qualifications:he 0:-5
required-qualifications:healthcar 0:-8
required-qualifications:help 0:-5
required-qualifications:here 0:-15
required-qualifications:hi 0:-13
required-qualifications:home 0:15
required-qualifications:hook 0:-6
required-qualifications:hoop 0:-16
required-qualifications:hop 0:-10
required-qualifications:hospit 0:-12
required-qualifications:hotel 0:25
required-qualifications:i 0:22
required-qualifications:id 0:-15
required-qualifications:if 0:24
required-qualifications:in 0:-10
required-qualifications:insist 0:30
required-qualifications:interview 0:-9
required-qualifications:it 0:-16
required-qualifications:job 0:-14
required-qualifications:just 0:18
required-qualifications:keep 0:-9
required-qualifications:kid 0:15
required-qualifications:knowledg 0:-12
required-qualifications:lack 0:50
required-qualifications:later 0:-5
required-qualifications:leadership 0:-4
required-qualifications:learn 0:-13
required-qualifications:least 0:12
required-qualifications:left 0:27
required-qualifications:let 0:7
required-qualifications:life 0:18
required-qualifications:line 0:-10
required-qualifications:list 0:-7
required-qualifications:live 0:19
required-qualifications:look 0:-7
required-qualifications:love 0:16
required-qualifications:lunch 0:-7
required-qualifications:make 0:-22
required-qualifications:mani 0:-25
required-qualifications:market 0:-12
required-qualifications:match 0:-13
required-qualifications:mba 0:-12
required-qualifications:me 0:-11
required-qualifications:mean 0:-5
required-qualifications:measur 0:-17
required-qualifications:mention 0:-21
required-qualifications:mere 0:63
required-qualifications:million 0:-47
required-qualifications:min 0:36
required-qualifications:minimum 0:13
required-qualifications:month 0:25
required-qualifications:more 0:-10
required-qualifications:move 0:-10
required-qualifications:much 0:38
required-qualifications:must 0:12
required-qualifications:my 0:6
required-qualifications:need 0:43
required-qualifications:negoti 0:26
required-qualifications:next 0:-10
required-qualifications:nice 0:7
required-qualifications:night 0:45
required-qualifications:nine 0:49
required-qualifications:no 0:18
required-qualifications:not 0:27
required-qualifications:noth 0:-14
required-qualifications:np 0:-9
required-qualifications:number 0:-13
required-qualifications:of 0:6
required-qualifications:offic 0:-9
required-qualifications:often 0:12
required-qualifications:ok 0:29
required-qualifications:on 0:5
required-qualifications:onli 0:16
required-qualifications:option 0:-25
required-qualifications:or 0:-26
required-qualifications:order 0:-10
required-qualifications:ot 0:-8
required-qualifications:out 0:7
required-qualifications:over 0:-21
required-qualifications:pai 0:-16
required-qualifications:part 0:-9
required-qualifications:partner 0:-16
required-qualifications:past 0:7
required-qualifications:peopl 0:-23
required-qualifications:per 0:-23
required-qualifications:percent 0:9
required-qualifications:perk 0:-7
required-qualifications:person 0:-10
required-qualifications:phone 0:5
required-qualifications:pipelin 0:-9
required-qualifications:pitch 0:10
required-qualifications:plane 0:85
required-qualifications:pleas 0:-12
required-qualifications:posit 0:11
required-qualifications:prefer 0:16
required-qualifications:present 0:-7
required-qualifications:process 0:-7
required-qualifications:product 0:-5
required-qualifications:publish 0:-6
required-qualifications:put 0:-6
required-qualifications:question 0:-5
required-qualifications:quick 0:-10
required-qualifications:quota 0:-22
required-qualifications:rang 0:-7
required-qualifications:read 0:-10
required-qualifications:remot 0:-6
required-qualifications:requir 0:-18
required-qualifications:respons 0:-17
required-qualifications:retir 0:-6
required-qualifications:revenu 0:-9
required-qualifications:road 0:15
required-qualifications:roughli 0:25
required-qualifications:round 0:-5
required-qualifications:sai 0:-16
required-qualifications:said 0:-7
required-qualifications:salari 0:-6
required-qualifications:sale 0:43
required-qualifications:school 0:4
required-qualifications:seat 0:-6
required-qualifications:second 0:7
required-qualifications:section 0:-5
required-qualifications:secur 0:-6
required-qualifications:see 0:18
required-qualifications:sell 0:-15
required-qualifications:send 0:-15
required-qualifications:sentenc 0:-7
required-qualifications:servic 0:-8
required-qualifications:share 0:25
required-qualifications:she 0:-10
required-qualifications:show 0:-19
required-qualifications:sign 0:-15
required-qualifications:sit 0:-8
required-qualifications:skill 0:25
required-qualifications:slide 0:-24
required-qualifications:small 0:12
required-qualifications:so 0:7
required-qualifications:softwar 0:-6
required-qualifications:sold 0:12
required-qualifications:some 0:-13
required-qualifications:somebodi 0:-11
required-qualifications:someon 0:5
required-qualifications:someth 0:-15
required-qualifications:somewher 0:-10
required-qualifications:spend 0:18
required-qualifications:stand 0:-20
required-qualifications:step 0:-11
required-qualifications:stuck 0:-8
required-qualifications:stuff 0:-27
required-qualifications:success 0:-7
required-qualifications:suppos 0:-15
required-qualifications:take 0:-10
required-qualifications:target 0:-8
required-qualifications:tell 0:12
required-qualifications:that 0:24
required-qualifications:the 0:-19
required-qualifications:thei 0:-9
required-qualifications:them 0:21
required-qualifications:then 0:-7
required-qualifications:there 0:-16
required-qualifications:thi 0:-29
required-qualifications:thought 0:-7
required-qualifications:three 0:-8
required-qualifications:throw 0:14
required-qualifications:till 0:-15
required-qualifications:too 0:-9
required-qualifications:took 0:-14
required-qualifications:top 0:-19
required-qualifications:travel 0:27
required-qualifications:uni 0:27
required-qualifications:until 0:-6
required-qualifications:up 0:-10
required-qualifications:wai 0:-5
required-qualifications:want 0:21
required-qualifications:what 0:16
required-qualifications:when 0:-22
required-qualifications:where 0:-15
required-qualifications:which 0:-43
required-qualifications:while 0:-6
required-qualifications:who 0:-11
required-qualifications:whole 0:-9
required-qualifications:why 0:5
required-qualifications:will 0:17
required-qualifications:without 0:62
required-qualifications:work 0:-10
required-qualifications:would 0:11
required-qualifications:year 0:5
required-qualifications:you 0:21
required-qualifications:your 0:-19
responsibilities: 0:-18
responsibilities:10 0:9
responsibilities:20 0:10
responsibilities:3 0:-4
responsibilities:401k 0:-7
responsibilities:6 0:24
responsibilities:about 0:-14
responsibilities:accord 0:-20
responsibilities:account 0:-66
responsibilities:actual 0:49
responsibilities:advertis 0:-6
responsibilities:after 0:-14
responsibilities:ai 0:-6
responsibilities:all 0:35
responsibilities:also 0:-16
responsibilities:and 0:26
responsibilities:anyth 0:-11
responsibilities:app 0:-4
responsibilities:appli 0:-16
responsibilities:applic 0:-10
responsibilities:around 0:-7
responsibilities:as 0:37
responsibilities:ask 0:-8
responsibilities:at 0:-9
responsibilities:aw 0:-29
responsibilities:back 0:-5
responsibilities:bad 0:-7
responsibilities:base 0:-8
responsibilities:becom 0:-5
responsibilities:befor 0:-18
responsibilities:between 0:24
responsibilities:big 0:21
responsibilities:bonu 0:-9
responsibilities:bore 0:-4
responsibilities:bring 0:23
responsibilities:busi 0:34
responsibilities:but 0:-14
responsibilities:buyer 0:28
responsibilities:by 0:27
responsibilities:can 0:-18
responsibilities:candid 0:-8
responsibilities:car 0:-8
responsibilities:career 0:-5
responsibilities:carri 0:30
responsibilities:case 0:4
responsibilities:claim 0:-7
responsibilities:come 0:-6
responsibilities:compani 0:-16
responsibilities:corner 0:-12
responsibilities:count 0:-15
responsibilities:cover 0:-20
responsibilities:cultur 0:-6
responsibilities:custom 0:-21
responsibilities:cv 0:-4
responsibilities:dai 0:8
responsibilities:data 0:-7
responsibilities:degre 0:-5
responsibilities:demand 0:-7
responsibilities:dental 0:-7
responsibilities:dinner 0:-4
responsibilities:discrimin 0:-5
responsibilities:do 0:20
responsibilities:drop 0:-5
responsibilities:duti 0:39
responsibilities:each 0:28
responsibilities:earn 0:-14
responsibilities:els 0:9
responsibilities:employ 0:-4
responsibilities:end 0:-8
responsibilities:enterpris 0:-17
responsibilities:equal 0:-7
responsibilities:equiti 0:-5
responsibilities:etc 0:-9
responsibilities:even 0:-4
responsibilities:expect 0:20
responsibilities:experi 0:-8
responsibilities:fast 0:16
responsibilities:faster 0:-12
responsibilities:father 0:-4
responsibilities:figur 0:-6
responsibilities:fill 0:34
responsibilities:five 0:-5
responsibilities:fluff 0:12
responsibilities:for 0:-4
responsibilities:forecast 0:7
responsibilities:fridai 0:37
responsibilities:friend 0:-5
responsibilities:funnel 0:9
responsibilities:gener 0:-24
responsibilities:get 0:-27
responsibilities:go 0:-10
responsibilities:good 0:-11
responsibilities:got 0:-20
responsibilities:grill 0:-4
responsibilities:guess 0:14
responsibilities:haggl 0:23
responsibilities:happen 0:-9
responsibilities:hate 0:-5
responsibilities:he 0:41
responsibilities:health 0:-8
responsibilities:help 0:-6
responsibilities:here 0:-12
responsibilities:hire 0:-8
responsibilities:hold 0:-9
responsibilities:home 0:-13
responsibilities:hook 0:41
responsibilities:hoop 0:-7
responsibilities:hotel 0:-4
responsibilities:hour 0:-6
responsibilities:hous 0:-4
responsibilities:i 0:11
responsibilities:if 0:6
responsibilities:in 0:9
responsibilities:interview 0:-12
responsibilities:into 0:10
responsibilities:job 0:-5
responsibilities:judg 0:5
responsibilities:keep 0:28
responsibilities:kid 0:-4
responsibilities:kpi 0:-5
responsibilities:later 0:-9
responsibilities:lawyer 0:23
responsibilities:lead 0:-5
responsibilities:line 0:-16
responsibilities:list 0:19
responsibilities:locat 0:-5
responsibilities:lol 0:15
responsibilities:long 0:-5
responsibilities:look 0:13
responsibilities:machin 0:-8
responsibilities:make 0:-6
responsibilities:manag 0:9
responsibilities:mani 0:18
responsibilities:market 0:-12
responsibilities:mba 0:-7
responsibilities:me 0:12
responsibilities:measur 0:21
responsibilities:medic 0:-5
responsibilities:mention 0:-5
responsibilities:mere 0:-9
responsibilities:metric 0:-8
responsibilities:million 0:77
responsibilities:minimum 0:-5
responsibilities:mondai 0:37
responsibilities:monei 0:-6
responsibilities:mostli 0:12
responsibilities:much 0:-17
responsibilities:must 0:-9
responsibilities:my 0:8
responsibilities:negoti 0:17
responsibilities:nice 0:-9
responsibilities:nine 0:-4
responsibilities:not 0:25
responsibilities:now 0:-20
responsibilities:np 0:-35
responsibilities:number 0:-5
responsibilities:obvious 0:-10
responsibilities:of 0:-26
responsibilities:offic 0:-6
responsibilities:ohio 0:-4
responsibilities:onli 0:-6
responsibilities:open 0:-4
responsibilities:opportun 0:-7
responsibilities:or 0:-19
responsibilities:ot 0:-5
responsibilities:out 0:8
responsibilities:over 0:-18
responsibilities:overview 0:12
responsibilities:pai 0:-14
responsibilities:part 0:11
responsibilities:partner 0:-19
responsibilities:peopl 0:-5
responsibilities:per 0:-7
responsibilities:percentag 0:-7
responsibilities:perk 0:11
responsibilities:person 0:-14
responsibilities:phone 0:-9
responsibilities:pipelin 0:-39
responsibilities:plan 0:4
responsibilities:plane 0:-6
responsibilities:pleas 0:23
responsibilities:promis 0:-7
responsibilities:purpos 0:-15
responsibilities:put 0:-23
responsibilities:qualif 0:-5
responsibilities:quarter 0:7
responsibilities:quot 0:-4
responsibilities:quota 0:7
responsibilities:rang 0:16
responsibilities:read 0:-21
responsibilities:recruit 0:12
responsibilities:remot 0:6
responsibilities:requir 0:7
responsibilities:respons 0:51
responsibilities:result 0:-13
responsibilities:role 0:-19
responsibilities:roughli 0:-4
responsibilities:round 0:-8
responsibilities:rumour 0:25
responsibilities:sai 0:15
responsibilities:salari 0:-5
responsibilities:satisfact 0:-10
responsibilities:save 0:-8
responsibilities:score 0:-10
responsibilities:screen 0:18
responsibilities:section 0:-6
responsibilities:see 0:-13
responsibilities:seller 0:35
responsibilities:send 0:-6
responsibilities:sentenc 0:-11
responsibilities:she 0:-4
responsibilities:show 0:-15
responsibilities:sign 0:-7
responsibilities:size 0:9
responsibilities:skip 0:11
responsibilities:so 0:-16
responsibilities:some 0:-26
responsibilities:someon 0:-8
responsibilities:someth 0:-24
responsibilities:somewher 0:5
responsibilities:sort 0:-11
responsibilities:stand 0:-4
responsibilities:still 0:-15
responsibilities:success 0:-26
responsibilities:take 0:-5
responsibilities:target 0:-9
responsibilities:task 0:6
responsibilities:term 0:-5
responsibilities:that 0:-16
responsibilities:the 0:-5
responsibilities:thei 0:-12
responsibilities:their 0:-7
responsibilities:there 0:-6
responsibilities:thi 0:-12
responsibilities:thing 0:13
responsibilities:think 0:5
responsibilities:those 0:-20
responsibilities:though 0:-6
responsibilities:three 0:-8
responsibilities:till 0:-7
responsibilities:time 0:-10
responsibilities:took 0:24
responsibilities:top 0:-6
responsibilities:travel 0:-5
responsibilities:twice 0:-15
responsibilities:twin 0:-9
responsibilities:two 0:35
responsibilities:up 0:-18
responsibilities:us 0:-7
responsibilities:vacat 0:-4
responsibilities:veteran 0:-5
responsibilities:wai 0:-10
responsibilities:want 0:-7
responsibilities:week 0:58
responsibilities:what 0:24
responsibilities:when 0:-12
responsibilities:where 0:-17
responsibilities:whether 0:-18
responsibilities:which 0:-18
responsibilities:who 0:-7
responsibilities:wife 0:12
responsibilities:will 0:-18
responsibilities:wise 0:-5
responsibilities:with 0:27
responsibilities:without 0:-7
responsibilities:work 0:46
responsibilities:worth 0:-7
responsibilities:would 0:9
responsibilities:written 0:6
responsibilities:year 0:13
responsibilities:you 0:10
responsibilities:your 0:-6
reusable-assets: 0:-5
reusable-assets:10 0:-6
reusable-assets:12 0:-12
reusable-assets:14 0:4
reusable-assets:2 0:7
reusable-assets:25 0:4
reusable-assets:3 0:-11
reusable-assets:30 0:-8
reusable-assets:300 0:15
reusable-assets:4 0:-12
reusable-assets:40 0:-7
reusable-assets:6 0:14
reusable-assets:60 0:-8
reusable-assets:7 0:-4
reusable-assets:70 0:-5
reusable-assets:71 0:-5
reusable-assets:9 0:-9
reusable-assets:a 0:-24
reusable-assets:about 0:6
reusable-assets:abov 0:-8
reusable-assets:acceler 0:21
reusable-assets:accord 0:-7
reusable-assets:across 0:-7
reusable-assets:actual 0:-9
reusable-assets:add 0:7
reusable-assets:after 0:-10
reusable-assets:afterward 0:6
reusable-assets:again 0:23
reusable-assets:against 0:-10
reusable-assets:agre 0:-5
reusable-assets:airlin 0:-10
reusable-assets:alert 0:-6
reusable-assets:alreadi 0:32
reusable-assets:and 0:-5
reusable-assets:anywai 0:6
reusable-assets:apart 0:11
reusable-assets:architectur 0:-15
reusable-assets:area 0:-4
reusable-assets:arm 0:-7
reusable-assets:ask 0:-17
reusable-assets:assess 0:58
reusable-assets:asset 0:8
reusable-assets:at 0:-24
reusable-assets:back 0:-13
reusable-assets:bad 0:-5
reusable-assets:bakeri 0:-6
reusable-assets:bank 0:-10
reusable-assets:bar 0:-4
reusable-assets:be 0:9
reusable-assets:becaus 0:-6
reusable-assets:beer 0:5
reusable-assets:behind 0:8
reusable-assets:believ 0:-5
reusable-assets:bench 0:-14
reusable-assets:best 0:-38
reusable-assets:bet 0:5
reusable-assets:blame 0:-5
reusable-assets:blog 0:39
reusable-assets:blueprint 0:14
reusable-assets:board 0:-14
reusable-assets:book 0:-4
reusable-assets:boss 0:-5
reusable-assets:bot 0:-6
reusable-assets:both 0:-6
reusable-assets:box 0:18
reusable-assets:brag 0:-5
reusable-assets:bring 0:-11
reusable-assets:brought 0:-5
reusable-assets:budget 0:11
reusable-assets:build 0:45
reusable-assets:built 0:-7
reusable-assets:but 0:22
reusable-assets:buyer 0:-8
reusable-assets:by 0:13
reusable-assets:calcul 0:20
reusable-assets:calibr 0:-5
reusable-assets:came 0:11
reusable-assets:can 0:7
reusable-assets:candid 0:-6
reusable-assets:capgemini 0:-5
reusable-assets:cfo 0:-4
reusable-assets:chang 0:-16
reusable-assets:chat 0:-4
reusable-assets:check 0:4
reusable-assets:checklist 0:26
reusable-assets:clean 0:-7
reusable-assets:close 0:-12
reusable-assets:cloud 0:-6
reusable-assets:coach 0:-12
reusable-assets:code 0:21
reusable-assets:colleagu 0:13
reusable-assets:column 0:5
reusable-assets:come 0:12
reusable-assets:compani 0:32
reusable-assets:complet 0:-8
reusable-assets:concept 0:-5
reusable-assets:consult 0:5
reusable-assets:contribut 0:6
reusable-assets:control 0:-4
reusable-assets:convinc 0:7
reusable-assets:cookbook 0:74
reusable-assets:cost 0:6
reusable-assets:countri 0:4
reusable-assets:cover 0:-8
reusable-assets:crew 0:6
reusable-assets:csat 0:-7
reusable-assets:cultur 0:-5
reusable-assets:custom 0:-29
reusable-assets:cut 0:6
reusable-assets:d 0:19
reusable-assets:dai 0:15
reusable-assets:dare 0:9
reusable-assets:dashboard 0:-4
reusable-assets:data 0:4
reusable-assets:date 0:-4
reusable-assets:deal 0:-21
reusable-assets:deck 0:17
reusable-assets:delet 0:-4
reusable-assets:deliveri 0:9
reusable-assets:demo 0:-5
reusable-assets:depart 0:-5
reusable-assets:design 0:-11
reusable-assets:develop 0:-4
reusable-assets:differ 0:-8
reusable-assets:direct 0:-5
reusable-assets:discoveri 0:27
reusable-assets:do 0:-22
reusable-assets:doubl 0:-17
reusable-assets:down 0:-13
reusable-assets:drama 0:-4
reusable-assets:drawer 0:5
reusable-assets:dubai 0:17
reusable-assets:due 0:17
reusable-assets:dump 0:-6
reusable-assets:e 0:22
reusable-assets:each 0:-21
reusable-assets:earli 0:-10
reusable-assets:effect 0:9
reusable-assets:either 0:18
reusable-assets:els 0:10
reusable-assets:emea 0:12
reusable-assets:end 0:-16
reusable-assets:engin 0:-11
reusable-assets:entir 0:14
reusable-assets:estim 0:28
reusable-assets:etc 0:6
reusable-assets:event 0:-10
reusable-assets:ever 0:11
reusable-assets:everi 0:15
reusable-assets:everybodi 0:13
reusable-assets:everyon 0:27
reusable-assets:everyth 0:11
reusable-assets:excel 0:-15
reusable-assets:explain 0:6
reusable-assets:export 0:-5
reusable-assets:extend 0:-20
reusable-assets:extern 0:6
reusable-assets:fabrikam 0:-5
reusable-assets:fail 0:-9
reusable-assets:fall 0:-9
reusable-assets:far 0:-11
reusable-assets:featur 0:5
reusable-assets:fight 0:-9
reusable-assets:financ 0:-4
reusable-assets:find 0:-5
reusable-assets:fine 0:5
reusable-assets:finish 0:19
reusable-assets:firm 0:-6
reusable-assets:first 0:-21
reusable-assets:fix 0:6
reusable-assets:flop 0:-8
reusable-assets:fly 0:-6
reusable-assets:folk 0:-15
reusable-assets:forecast 0:-7
reusable-assets:forget 0:-8
reusable-assets:framework 0:7
reusable-assets:fridai 0:-6
reusable-assets:from 0:12
reusable-assets:full 0:-6
reusable-assets:gave 0:-20
reusable-assets:get 0:21
reusable-assets:github 0:64
reusable-assets:give 0:15
reusable-assets:go 0:-41
reusable-assets:got 0:-18
reusable-assets:govern 0:-7
reusable-assets:gsi 0:-9
reusable-assets:guess 0:9
reusable-assets:handov 0:-9
reusable-assets:happi 0:-16
reusable-assets:harder 0:-5
reusable-assets:hasnt 0:-4
reusable-assets:have 0:7
reusable-assets:he 0:-8
reusable-assets:head 0:-6
reusable-assets:heart 0:20
reusable-assets:hei 0:-6
reusable-assets:hej 0:17
reusable-assets:her 0:-9
reusable-assets:here 0:-8
reusable-assets:hire 0:-13
reusable-assets:hold 0:-6
reusable-assets:hospit 0:14
reusable-assets:hour 0:-10
reusable-assets:how 0:7
reusable-assets:id 0:6
reusable-assets:idea 0:-10
reusable-assets:if 0:-7
reusable-assets:iii 0:-8
reusable-assets:import 0:-5
reusable-assets:integr 0:-6
reusable-assets:intern 0:6
reusable-assets:interview 0:-6
reusable-assets:into 0:31
reusable-assets:invoic 0:-10
reusable-assets:isv 0:-8
reusable-assets:it 0:7
reusable-assets:join 0:-4
reusable-assets:joint 0:-17
reusable-assets:jot 0:-20
reusable-assets:junior 0:-7
reusable-assets:kept 0:-6
reusable-assets:kit 0:133
reusable-assets:know 0:13
reusable-assets:lai 0:5
reusable-assets:land 0:37
reusable-assets:last 0:6
reusable-assets:laugh 0:-7
reusable-assets:lead 0:-16
reusable-assets:leader 0:-7
reusable-assets:learn 0:-5
reusable-assets:led 0:-5
reusable-assets:less 0:6
reusable-assets:letter 0:-7
reusable-assets:level 0:4
reusable-assets:lisbon 0:-13
reusable-assets:list 0:-13
reusable-assets:litwar 0:-12
reusable-assets:live 0:-4
reusable-assets:load 0:-8
reusable-assets:log 0:-28
reusable-assets:logo 0:-4
reusable-assets:lol 0:-5
reusable-assets:lot 0:-10
reusable-assets:lower 0:4
reusable-assets:lyon 0:-5
reusable-assets:made 0:17
reusable-assets:madrid 0:20
reusable-assets:make 0:32
reusable-assets:manag 0:-17
reusable-assets:mark 0:-5
reusable-assets:match 0:-13
reusable-assets:meant 0:9
reusable-assets:measur 0:13
reusable-assets:mechan 0:-7
reusable-assets:meet 0:-6
reusable-assets:mess 0:-7
reusable-assets:method 0:-13
reusable-assets:migrat 0:30
reusable-assets:million 0:-8
reusable-assets:mine 0:5
reusable-assets:ministri 0:-6
reusable-assets:model 0:-4
reusable-assets:modul 0:15
reusable-assets:mondai 0:-12
reusable-assets:monei 0:-7
reusable-assets:month 0:-8
reusable-assets:more 0:-21
reusable-assets:morn 0:-6
reusable-assets:move 0:-7
reusable-assets:msp 0:-10
reusable-assets:must 0:-10
reusable-assets:my 0:-19
reusable-assets:myself 0:-4
reusable-assets:name 0:-5
reusable-assets:need 0:7
reusable-assets:new 0:-9
reusable-assets:no 0:-18
reusable-assets:nobodi 0:5
reusable-assets:none 0:19
reusable-assets:northwind 0:-8
reusable-assets:not 0:18
reusable-assets:note 0:-9
reusable-assets:noth 0:-13
reusable-assets:now 0:18
reusable-assets:number 0:-4
reusable-assets:off 0:-11
reusable-assets:offer 0:-24
reusable-assets:often 0:18
reusable-assets:on 0:22
reusable-assets:onc 0:19
reusable-assets:onli 0:-13
reusable-assets:open 0:11
reusable-assets:oper 0:11
reusable-assets:or 0:13
reusable-assets:order 0:9
reusable-assets:oslo 0:12
reusable-assets:other 0:49
reusable-assets:our 0:10
reusable-assets:ourselv 0:4
reusable-assets:out 0:15
reusable-assets:outcom 0:-7
reusable-assets:outsid 0:24
reusable-assets:overrun 0:-9
reusable-assets:own 0:-8
reusable-assets:pack 0:18
reusable-assets:paid 0:-5
reusable-assets:parti 0:12
reusable-assets:peopl 0:-10
reusable-assets:per 0:-12
reusable-assets:perform 0:-6
reusable-assets:person 0:-9
reusable-assets:phase 0:7
reusable-assets:pick 0:50
reusable-assets:pictur 0:-7
reusable-assets:place 0:-6
reusable-assets:plan 0:-17
reusable-assets:platform 0:-15
reusable-assets:playbook 0:15
reusable-assets:pleas 0:-11
reusable-assets:poc 0:-5
reusable-assets:porto 0:-10
reusable-assets:practic 0:-10
reusable-assets:prefab 0:38
reusable-assets:prefer 0:-7
reusable-assets:prepar 0:-9
reusable-assets:present 0:-5
reusable-assets:prevent 0:-12
reusable-assets:price 0:8
reusable-assets:priya 0:6
reusable-assets:process 0:-6
reusable-assets:product 0:-22
reusable-assets:program 0:-12
reusable-assets:project 0:26
reusable-assets:promot 0:-10
reusable-assets:proof 0:7
reusable-assets:prototyp 0:5
reusable-assets:prove 0:24
reusable-assets:public 0:66
reusable-assets:publish 0:34
reusable-assets:pull 0:-5
reusable-assets:put 0:9
reusable-assets:qualiti 0:-16
reusable-assets:quarter 0:-12
reusable-assets:questionnair 0:27
reusable-assets:quot 0:-5
reusable-assets:ran 0:-7
reusable-assets:reach 0:-12
reusable-assets:read 0:15
reusable-assets:readi 0:-7
reusable-assets:realli 0:-8
reusable-assets:record 0:8
reusable-assets:region 0:17
reusable-assets:reinvent 0:55
reusable-assets:renew 0:-12
reusable-assets:reorg 0:-5
reusable-assets:rep 0:-5
reusable-assets:report 0:-13
reusable-assets:requir 0:-5
reusable-assets:resel 0:-7
reusable-assets:respons 0:-7
reusable-assets:rest 0:11
reusable-assets:result 0:-8
reusable-assets:reus 0:-16
reusable-assets:reusabl 0:16
reusable-assets:revenu 0:-16
reusable-assets:review 0:-19
reusable-assets:rhythm 0:15
reusable-assets:right 0:-5
reusable-assets:risk 0:-6
reusable-assets:riski 0:-9
reusable-assets:riyadh 0:12
reusable-assets:robot 0:-7
reusable-assets:rollout 0:-5
reusable-assets:row 0:-14
reusable-assets:rule 0:-11
reusable-assets:rung 0:18
reusable-assets:sai 0:-16
reusable-assets:said 0:-11
reusable-assets:sale 0:-12
reusable-assets:scale 0:-10
reusable-assets:scope 0:-9
reusable-assets:score 0:-7
reusable-assets:scratch 0:8
reusable-assets:script 0:24
reusable-assets:see 0:-5
reusable-assets:servic 0:-7
reusable-assets:set 0:-28
reusable-assets:settl 0:-10
reusable-assets:seven 0:-4
reusable-assets:share 0:-13
reusable-assets:she 0:-4
reusable-assets:shift 0:-5
reusable-assets:should 0:-7
reusable-assets:show 0:-11
reusable-assets:side 0:-5
reusable-assets:sign 0:-12
reusable-assets:site 0:22
reusable-assets:six 0:37
reusable-assets:size 0:20
reusable-assets:skill 0:-7
reusable-assets:slide 0:30
reusable-assets:so 0:-9
reusable-assets:sold 0:22
reusable-assets:solut 0:-7
reusable-assets:someth 0:13
reusable-assets:split 0:16
reusable-assets:spreadsheet 0:27
reusable-assets:staff 0:-6
reusable-assets:stai 0:6
reusable-assets:stand 0:15
reusable-assets:standard 0:26
reusable-assets:star 0:14
reusable-assets:starter 0:18
reusable-assets:statu 0:-12
reusable-assets:step 0:-5
reusable-assets:stick 0:6
reusable-assets:stockholm 0:17
reusable-assets:stop 0:6
reusable-assets:store 0:-7
reusable-assets:stuff 0:45
reusable-assets:subject 0:18
reusable-assets:success 0:-4
reusable-assets:support 0:-9
reusable-assets:sure 0:9
reusable-assets:ta 0:4
reusable-assets:tabl 0:-5
reusable-assets:talk 0:-11
reusable-assets:target 0:-10
reusable-assets:team 0:-10
reusable-assets:technic 0:11
reusable-assets:templat 0:18
reusable-assets:ten 0:18
reusable-assets:text 0:8
reusable-assets:thank 0:-5
reusable-assets:that 0:18
reusable-assets:the 0:7
reusable-assets:thei 0:-24
reusable-assets:their 0:-19
reusable-assets:them 0:6
reusable-assets:themselv 0:-4
reusable-assets:then 0:16
reusable-assets:there 0:21
reusable-assets:thin 0:-13
reusable-assets:thing 0:15
reusable-assets:third 0:-7
reusable-assets:those 0:5
reusable-assets:threat 0:-4
reusable-assets:three 0:-13
reusable-assets:thursdai 0:-6
reusable-assets:to 0:-16
reusable-assets:todai 0:13
reusable-assets:told 0:-8
reusable-assets:too 0:11
reusable-assets:took 0:7
reusable-assets:tool 0:20
reusable-assets:toolkit 0:5
reusable-assets:track 0:-8
reusable-assets:train 0:-6
reusable-assets:tri 0:14
reusable-assets:trust 0:-11
reusable-assets:try 0:-9
reusable-assets:tuesdai 0:14
reusable-assets:turn 0:27
reusable-assets:two 0:-10
reusable-assets:ugli 0:18
reusable-assets:unbil 0:-5
reusable-assets:under 0:-11
reusable-assets:up 0:18
reusable-assets:us 0:34
reusable-assets:usag 0:-15
reusable-assets:user 0:-11
reusable-assets:vendor 0:-8
reusable-assets:versu 0:-4
reusable-assets:voic 0:9
reusable-assets:vp 0:-7
reusable-assets:wai 0:-4
reusable-assets:wait 0:-9
reusable-assets:walk 0:-12
reusable-assets:want 0:-5
reusable-assets:we 0:29
reusable-assets:week 0:5
reusable-assets:weekend 0:-9
reusable-assets:weekli 0:-19
reusable-assets:weve 0:5
reusable-assets:what 0:-17
reusable-assets:when 0:-7
reusable-assets:where 0:-15
reusable-assets:which 0:-14
reusable-assets:while 0:51
reusable-assets:who 0:-15
reusable-assets:whole 0:7
reusable-assets:whom 0:6
reusable-assets:will 0:-9
reusable-assets:with 0:-36
reusable-assets:without 0:4
reusable-assets:word 0:-9
reusable-assets:work 0:-7
reusable-assets:would 0:-21
reusable-assets:write 0:14
reusable-assets:written 0:7
reusable-assets:wrong 0:-4
reusable-assets:wrote 0:24
reusable-assets:year 0:-25
reusable-assets:yet 0:-6
reusable-assets:you 0:-17
reusable-assets:your 0:12
reusable-assets:yusuf 0:12
reusable-assets:zone 0:41
share 0:33
share/any 0:-20
share/brief 0:18
share/firm 0:8
share/lead0 0:-9
share/lead6 0:28
share/lead7 0:-24
share/long2top 0:9
share/long3 0:-4
share/long3named 0:17
share/long4 0:-6
share/long4named 0:6
share/long4top 0:-23
share/long5top 0:-17
share/named8 0:26
share/other-named 0:-4
share/pointing 0:-36
share/share 0:-11
share/share0 0:-7
share/share3 0:-4
share/share8 0:-9
share/size0 0:-7
share/size5 0:14
share/size6 0:-19
share/size7 0:-5
share/top5 0:18
share/top6 0:-19
share/top7 0:-5
share0 0:-25
share1 0:-12
share2 0:-17
share4 0:15
share5 0:-8
share6 0:-14
share7 0:-4
share8 0:4
size0 0:7
size1 0:-14
size2 0:-27
size3 0:-23
size4 0:-56
size5 0:14
size6 0:-13
size7 0:13
size8 0:32
size9 0:8
story 0:-19
success-metrics: 0:-11
success-metrics:401k 0:-9
success-metrics:a 0:9
success-metrics:accord 0:-4
success-metrics:acct 0:9
success-metrics:actual 0:-4
success-metrics:after 0:-5
success-metrics:ag 0:-4
success-metrics:again 0:-13
success-metrics:all 0:10
success-metrics:ani 0:9
success-metrics:anywher 0:5
success-metrics:appli 0:-6
success-metrics:around 0:-4
success-metrics:as 0:10
success-metrics:ask 0:-7
success-metrics:at 0:-6
success-metrics:averag 0:-22
success-metrics:aw 0:-19
success-metrics:bad 0:23
success-metrics:be 0:-6
success-metrics:becom 0:-9
success-metrics:befor 0:4
success-metrics:big 0:-7
success-metrics:boss 0:13
success-metrics:brag 0:-7
success-metrics:bring 0:-5
success-metrics:by 0:14
success-metrics:call 0:12
success-metrics:can 0:-10
success-metrics:carri 0:-13
success-metrics:cloud 0:-4
success-metrics:come 0:-4
success-metrics:compani 0:-4
success-metrics:count 0:34
success-metrics:countri 0:-6
success-metrics:cover 0:13
success-metrics:coverag 0:7
success-metrics:custom 0:-33
success-metrics:deal 0:-5
success-metrics:decid 0:58
success-metrics:demand 0:-4
success-metrics:discrimin 0:-5
success-metrics:duti 0:7
success-metrics:els 0:-13
success-metrics:employ 0:-7
success-metrics:enterpris 0:-4
success-metrics:fast 0:-6
success-metrics:fill 0:-8
success-metrics:fix 0:-6
success-metrics:focu 0:-6
success-metrics:for 0:-21
success-metrics:from 0:5
success-metrics:full 0:-14
success-metrics:funnel 0:5
success-metrics:gain 0:-10
success-metrics:get 0:-5
success-metrics:give 0:-11
success-metrics:go 0:-10
success-metrics:good 0:65
success-metrics:googl 0:21
success-metrics:got 0:-6
success-metrics:grade 0:60
success-metrics:grill 0:-6
success-metrics:guess 0:-13
success-metrics:happen 0:5
success-metrics:he 0:22
success-metrics:here 0:-8
success-metrics:how 0:25
success-metrics:i 0:-6
success-metrics:id 0:4
success-metrics:if 0:22
success-metrics:impact 0:-7
success-metrics:industri 0:-5
success-metrics:interview 0:-6
success-metrics:into 0:9
success-metrics:job 0:13
success-metrics:judg 0:19
success-metrics:keep 0:-13
success-metrics:know 0:7
success-metrics:kpi 0:20
success-metrics:learn 0:-4
success-metrics:like 0:-6
success-metrics:list 0:-15
success-metrics:logo 0:21
success-metrics:look 0:-5
success-metrics:manag 0:-6
success-metrics:mani 0:-7
success-metrics:match 0:-7
success-metrics:mean 0:-7
success-metrics:measur 0:26
success-metrics:metric 0:13
success-metrics:microsoft 0:19
success-metrics:million 0:-8
success-metrics:more 0:-7
success-metrics:much 0:-15
success-metrics:must 0:7
success-metrics:my 0:5
success-metrics:nice 0:16
success-metrics:not 0:-10
success-metrics:np 0:7
success-metrics:number 0:29
success-metrics:old 0:-9
success-metrics:on 0:-5
success-metrics:or 0:-12
success-metrics:out 0:-6
success-metrics:over 0:14
success-metrics:panel 0:-7
success-metrics:peopl 0:-7
success-metrics:percentag 0:-28
success-metrics:person 0:24
success-metrics:pipelin 0:31
success-metrics:pleas 0:-4
success-metrics:present 0:-5
success-metrics:promot 0:-6
success-metrics:put 0:-9
success-metrics:quarter 0:-8
success-metrics:rang 0:-6
success-metrics:recruit 0:-4
success-metrics:refer 0:-6
success-metrics:remot 0:-4
success-metrics:revenu 0:5
success-metrics:round 0:-4
success-metrics:safe 0:-7
success-metrics:sai 0:-13
success-metrics:sale 0:-4
success-metrics:save 0:-16
success-metrics:score 0:9
success-metrics:scorecard 0:4
success-metrics:see 0:5
success-metrics:sell 0:-10
success-metrics:seller 0:14
success-metrics:show 0:-8
success-metrics:size 0:-5
success-metrics:some 0:12
success-metrics:someon 0:-15
success-metrics:someth 0:35
success-metrics:stage 0:-6
success-metrics:stock 0:-6
success-metrics:success 0:26
success-metrics:take 0:-8
success-metrics:technic 0:-10
success-metrics:tell 0:39
success-metrics:that 0:-8
success-metrics:thei 0:26
success-metrics:them 0:-4
success-metrics:then 0:13
success-metrics:there 0:15
success-metrics:thi 0:-4
success-metrics:those 0:-8
success-metrics:throw 0:-4
success-metrics:time 0:13
success-metrics:to 0:-16
success-metrics:top 0:-10
success-metrics:topic 0:-5
success-metrics:travel 0:-9
success-metrics:up 0:-4
success-metrics:week 0:5
success-metrics:well 0:53
success-metrics:what 0:8
success-metrics:when 0:5
success-metrics:where 0:-5
success-metrics:whether 0:41
success-metrics:which 0:11
success-metrics:will 0:12
success-metrics:write 0:-7
success-metrics:x 0:4
success-metrics:yardstick 0:16
success-metrics:your 0:45
technical-excellence: 0:-10
technical-excellence:10x 0:9
technical-excellence:11 0:15
technical-excellence:12 0:-6
technical-excellence:14 0:-8
technical-excellence:20 0:-7
technical-excellence:3 0:-18
technical-excellence:30 0:7
technical-excellence:4 0:6
technical-excellence:40k 0:4
technical-excellence:7 0:-5
technical-excellence:a 0:17
technical-excellence:abeg 0:15
technical-excellence:about 0:-25
technical-excellence:accentur 0:-7
technical-excellence:account 0:15
technical-excellence:across 0:-9
technical-excellence:action 0:-5
technical-excellence:adopt 0:21
technical-excellence:again 0:-9
technical-excellence:against 0:-12
technical-excellence:agre 0:-10
technical-excellence:airlin 0:-4
technical-excellence:airport 0:-5
technical-excellence:alert 0:5
technical-excellence:all 0:-13
technical-excellence:allianc 0:28
technical-excellence:alon 0:-5
technical-excellence:alreadi 0:-7
technical-excellence:also 0:-6
technical-excellence:alwai 0:-4
technical-excellence:and 0:8
technical-excellence:angri 0:-5
technical-excellence:ani 0:14
technical-excellence:anyon 0:-9
technical-excellence:anyth 0:12
technical-excellence:apart 0:21
technical-excellence:architectur 0:62
technical-excellence:area 0:-20
technical-excellence:arm 0:11
technical-excellence:as 0:6
technical-excellence:ask 0:-14
technical-excellence:audit 0:-5
technical-excellence:aw 0:15
technical-excellence:awai 0:-7
technical-excellence:award 0:-4
technical-excellence:backlog 0:-4
technical-excellence:bank 0:-9
technical-excellence:bar 0:-6
technical-excellence:base 0:16
technical-excellence:be 0:-22
technical-excellence:beat 0:4
technical-excellence:becaus 0:-10
technical-excellence:befor 0:14
technical-excellence:bench 0:-8
technical-excellence:best 0:13
technical-excellence:bet 0:12
technical-excellence:between 0:-25
technical-excellence:biggest 0:18
technical-excellence:bill 0:-8
technical-excellence:bit 0:-4
technical-excellence:black 0:9
technical-excellence:blog 0:-6
technical-excellence:blur 0:4
technical-excellence:board 0:8
technical-excellence:boss 0:-5
technical-excellence:both 0:-6
technical-excellence:box 0:-5
technical-excellence:brag 0:27
technical-excellence:bring 0:-15
technical-excellence:brought 0:18
technical-excellence:budget 0:-8
technical-excellence:build 0:6
technical-excellence:built 0:8
technical-excellence:busi 0:-20
technical-excellence:but 0:15
technical-excellence:buyer 0:-9
technical-excellence:by 0:7
technical-excellence:calcul 0:-15
technical-excellence:calibr 0:-12
technical-excellence:call 0:-4
technical-excellence:came 0:-17
technical-excellence:candid 0:-7
technical-excellence:carri 0:27
technical-excellence:case 0:6
technical-excellence:cell 0:4
technical-excellence:cfo 0:-8
technical-excellence:channel 0:-5
technical-excellence:chat 0:14
technical-excellence:checklist 0:-5
technical-excellence:chip 0:14
technical-excellence:claim 0:-7
technical-excellence:close 0:-13
technical-excellence:cloud 0:51
technical-excellence:coach 0:-10
technical-excellence:colleagu 0:-6
technical-excellence:column 0:-16
technical-excellence:come 0:4
technical-excellence:competitor 0:-6
technical-excellence:complet 0:9
technical-excellence:concept 0:6
technical-excellence:conflict 0:-6
technical-excellence:consult 0:-7
technical-excellence:continu 0:12
technical-excellence:control 0:-6
technical-excellence:cookbook 0:-10
technical-excellence:copi 0:-5
technical-excellence:could 0:10
technical-excellence:cover 0:11
technical-excellence:crew 0:30
technical-excellence:cri 0:-6
technical-excellence:criteria 0:-5
technical-excellence:csat 0:-5
technical-excellence:cultur 0:15
technical-excellence:custom 0:-23
technical-excellence:cut 0:-8
technical-excellence:cycl 0:-5
technical-excellence:dai 0:5
technical-excellence:dare 0:20
technical-excellence:data 0:-5
technical-excellence:databas 0:6
technical-excellence:deal 0:7
technical-excellence:deck 0:-7
technical-excellence:defin 0:-10
technical-excellence:delet 0:-5
technical-excellence:deliv 0:-12
technical-excellence:deliveri 0:-5
technical-excellence:demand 0:-6
technical-excellence:demo 0:-4
technical-excellence:depart 0:11
technical-excellence:design 0:125
technical-excellence:di 0:6
technical-excellence:differ 0:4
technical-excellence:direct 0:-6
technical-excellence:director 0:12
technical-excellence:discoveri 0:-5
technical-excellence:distribut 0:34
technical-excellence:done 0:16
technical-excellence:doubt 0:10
technical-excellence:draft 0:-14
technical-excellence:drama 0:12
technical-excellence:drop 0:12
technical-excellence:e 0:28
technical-excellence:each 0:13
technical-excellence:earli 0:-7
technical-excellence:emea 0:12
technical-excellence:engag 0:-9
technical-excellence:engin 0:-39
technical-excellence:escal 0:-11
technical-excellence:event 0:12
technical-excellence:ever 0:10
technical-excellence:everi 0:-13
technical-excellence:everyth 0:7
technical-excellence:everywher 0:-9
technical-excellence:evid 0:-11
technical-excellence:exactli 0:-5
technical-excellence:excel 0:15
technical-excellence:expect 0:-7
technical-excellence:extend 0:-13
technical-excellence:fabrikam 0:-7
technical-excellence:fail 0:40
technical-excellence:fair 0:-8
technical-excellence:featur 0:5
technical-excellence:feedback 0:-8
technical-excellence:field 0:5
technical-excellence:fight 0:-7
technical-excellence:financ 0:-9
technical-excellence:find 0:-6
technical-excellence:finish 0:-7
technical-excellence:first 0:8
technical-excellence:five 0:-10
technical-excellence:fix 0:12
technical-excellence:flight 0:4
technical-excellence:flop 0:11
technical-excellence:folk 0:11
technical-excellence:follow 0:-4
technical-excellence:forecast 0:-11
technical-excellence:forget 0:-10
technical-excellence:forgiv 0:24
technical-excellence:foster 0:-6
technical-excellence:found 0:22
technical-excellence:four 0:-11
technical-excellence:fraud 0:18
technical-excellence:freshli 0:15
technical-excellence:front 0:-5
technical-excellence:full 0:-48
technical-excellence:gap 0:-6
technical-excellence:gave 0:11
technical-excellence:geekeri 0:40
technical-excellence:get 0:5
technical-excellence:gimm 0:-4
technical-excellence:give 0:-8
technical-excellence:goal 0:-28
technical-excellence:got 0:20
technical-excellence:govern 0:-10
technical-excellence:group 0:6
technical-excellence:grow 0:-7
technical-excellence:gsi 0:-13
technical-excellence:hack 0:25
technical-excellence:hackathon 0:26
technical-excellence:hand 0:-11
technical-excellence:handl 0:10
technical-excellence:hard 0:-4
technical-excellence:have 0:10
technical-excellence:he 0:-6
technical-excellence:hear 0:17
technical-excellence:heart 0:26
technical-excellence:her 0:-14
technical-excellence:hi 0:-14
technical-excellence:high 0:-5
technical-excellence:higher 0:-10
technical-excellence:hire 0:-21
technical-excellence:hold 0:-5
technical-excellence:honest 0:-6
technical-excellence:hospit 0:-4
technical-excellence:hour 0:-11
technical-excellence:how 0:-4
technical-excellence:hypercar 0:-5
technical-excellence:i 0:-9
technical-excellence:id 0:7
technical-excellence:idea 0:36
technical-excellence:if 0:8
technical-excellence:import 0:-4
technical-excellence:industri 0:43
technical-excellence:innov 0:40
technical-excellence:integr 0:-24
technical-excellence:invent 0:8
technical-excellence:invoic 0:-9
technical-excellence:isv 0:-10
technical-excellence:job 0:-17
technical-excellence:joint 0:-6
technical-excellence:jot 0:5
technical-excellence:journei 0:-5
technical-excellence:june 0:-8
technical-excellence:just 0:5
technical-excellence:keynot 0:25
technical-excellence:kit 0:-16
technical-excellence:know 0:34
technical-excellence:known 0:29
technical-excellence:kudo 0:-6
technical-excellence:lack 0:12
technical-excellence:last 0:-8
technical-excellence:latenc 0:21
technical-excellence:laugh 0:11
technical-excellence:launch 0:18
technical-excellence:lead 0:-15
technical-excellence:leader 0:-6
technical-excellence:leadership 0:-12
technical-excellence:left 0:-5
technical-excellence:legal 0:-4
technical-excellence:let 0:26
technical-excellence:level 0:-12
technical-excellence:line 0:-20
technical-excellence:lisbon 0:-8
technical-excellence:list 0:-22
technical-excellence:live 0:-4
technical-excellence:load 0:45
technical-excellence:log 0:9
technical-excellence:lol 0:5
technical-excellence:lost 0:9
technical-excellence:lot 0:5
technical-excellence:low 0:-8
technical-excellence:lower 0:34
technical-excellence:lyon 0:-7
technical-excellence:made 0:-13
technical-excellence:mainfram 0:21
technical-excellence:make 0:-16
technical-excellence:manag 0:-7
technical-excellence:mark 0:-4
technical-excellence:market 0:-10
technical-excellence:me 0:-14
technical-excellence:mean 0:-8
technical-excellence:meant 0:-12
technical-excellence:mechan 0:26
technical-excellence:meet 0:-15
technical-excellence:mentor 0:-4
technical-excellence:meridian 0:-5
technical-excellence:mess 0:-5
technical-excellence:messag 0:16
technical-excellence:method 0:-8
technical-excellence:million 0:18
technical-excellence:min 0:16
technical-excellence:mine 0:9
technical-excellence:miss 0:18
technical-excellence:model 0:17
technical-excellence:month 0:-12
technical-excellence:monthli 0:-6
technical-excellence:more 0:12
technical-excellence:most 0:-7
technical-excellence:msp 0:-8
technical-excellence:must 0:-5
technical-excellence:my 0:-9
technical-excellence:name 0:22
technical-excellence:need 0:-9
technical-excellence:new 0:28
technical-excellence:nice 0:10
technical-excellence:night 0:13
technical-excellence:nobodi 0:39
technical-excellence:nordic 0:-4
technical-excellence:note 0:8
technical-excellence:noth 0:-10
technical-excellence:now 0:7
technical-excellence:number 0:-13
technical-excellence:of 0:15
technical-excellence:ok 0:-8
technical-excellence:old 0:-8
technical-excellence:onc 0:6
technical-excellence:onli 0:-4
technical-excellence:onto 0:15
technical-excellence:open 0:-15
technical-excellence:oper 0:38
technical-excellence:or 0:-14
technical-excellence:other 0:25
technical-excellence:ourselv 0:-5
technical-excellence:out 0:8
technical-excellence:outsid 0:-4
technical-excellence:overal 0:-6
technical-excellence:own 0:-23
technical-excellence:owner 0:-5
technical-excellence:paid 0:6
technical-excellence:panel 0:-4
technical-excellence:patent 0:25
technical-excellence:payback 0:-6
technical-excellence:peopl 0:-5
technical-excellence:per 0:-7
technical-excellence:perform 0:-7
technical-excellence:phase 0:-10
technical-excellence:pick 0:-9
technical-excellence:pictur 0:11
technical-excellence:pitch 0:-6
technical-excellence:plan 0:-18
technical-excellence:platform 0:17
technical-excellence:playbook 0:-16
technical-excellence:pleas 0:-10
technical-excellence:poc 0:22
technical-excellence:point 0:27
technical-excellence:poland 0:-9
technical-excellence:porto 0:-10
technical-excellence:poster 0:15
technical-excellence:practic 0:20
technical-excellence:prefab 0:-6
technical-excellence:prepar 0:10
technical-excellence:priya 0:12
technical-excellence:process 0:-7
technical-excellence:product 0:29
technical-excellence:program 0:-6
technical-excellence:project 0:-12
technical-excellence:promot 0:-4
technical-excellence:proof 0:6
technical-excellence:prototyp 0:15
technical-excellence:public 0:-18
technical-excellence:publish 0:-7
technical-excellence:pull 0:-6
technical-excellence:put 0:-9
technical-excellence:quarter 0:-10
technical-excellence:questionnair 0:-5
technical-excellence:quit 0:-7
technical-excellence:reach 0:-6
technical-excellence:read 0:9
technical-excellence:reader 0:-4
technical-excellence:record 0:-6
technical-excellence:recruit 0:9
technical-excellence:redesign 0:25
technical-excellence:refer 0:-4
technical-excellence:region 0:9
technical-excellence:rep 0:-5
technical-excellence:report 0:-10
technical-excellence:resel 0:-11
technical-excellence:resign 0:-6
technical-excellence:resolv 0:-4
technical-excellence:respons 0:-4
technical-excellence:rest 0:12
technical-excellence:result 0:-7
technical-excellence:retail 0:-7
technical-excellence:retro 0:-5
technical-excellence:review 0:8
technical-excellence:rewrit 0:17
technical-excellence:right 0:11
technical-excellence:risk 0:-5
technical-excellence:riski 0:17
technical-excellence:robot 0:11
technical-excellence:role 0:-8
technical-excellence:row 0:-5
technical-excellence:rule 0:9
technical-excellence:run 0:18
technical-excellence:rung 0:17
technical-excellence:sai 0:-11
technical-excellence:same 0:-15
technical-excellence:saturdai 0:-5
technical-excellence:save 0:-13
technical-excellence:scale 0:19
technical-excellence:sceptic 0:-9
technical-excellence:score 0:11
technical-excellence:second 0:30
technical-excellence:secur 0:21
technical-excellence:servic 0:45
technical-excellence:session 0:5
technical-excellence:settl 0:-15
technical-excellence:seven 0:-11
technical-excellence:sever 0:-6
technical-excellence:shaki 0:8
technical-excellence:she 0:-10
technical-excellence:shift 0:-5
technical-excellence:shop 0:-15
technical-excellence:short 0:-6
technical-excellence:should 0:6
technical-excellence:show 0:-4
technical-excellence:si 0:-4
technical-excellence:sign 0:4
technical-excellence:signatur 0:-5
technical-excellence:sinc 0:-17
technical-excellence:singl 0:31
technical-excellence:site 0:-15
technical-excellence:six 0:18
technical-excellence:slide 0:-5
technical-excellence:so 0:-16
technical-excellence:solv 0:20
technical-excellence:someon 0:19
technical-excellence:someth 0:19
technical-excellence:somewher 0:-6
technical-excellence:soul 0:-5
technical-excellence:sourc 0:4
technical-excellence:speak 0:-21
technical-excellence:spike 0:25
technical-excellence:spoke 0:8
technical-excellence:sponsor 0:-6
technical-excellence:sprint 0:23
technical-excellence:stack 0:16
technical-excellence:stai 0:-6
technical-excellence:stakehold 0:-5
technical-excellence:standard 0:-7
technical-excellence:star 0:-5
technical-excellence:statu 0:-9
technical-excellence:step 0:27
technical-excellence:still 0:8
technical-excellence:store 0:20
technical-excellence:strategi 0:-4
technical-excellence:stream 0:19
technical-excellence:stuff 0:13
technical-excellence:success 0:-5
technical-excellence:successor 0:-5
technical-excellence:support 0:-11
technical-excellence:suppos 0:19
technical-excellence:survei 0:-5
technical-excellence:swear 0:15
technical-excellence:system 0:42
technical-excellence:tag 0:-4
technical-excellence:talent 0:-5
technical-excellence:talk 0:-12
technical-excellence:team 0:23
technical-excellence:technic 0:48
technical-excellence:tell 0:-4
technical-excellence:templat 0:-16
technical-excellence:test 0:20
technical-excellence:thank 0:-19
technical-excellence:that 0:19
technical-excellence:the 0:11
technical-excellence:thei 0:-15
technical-excellence:their 0:-15
technical-excellence:them 0:6
technical-excellence:there 0:12
technical-excellence:theyv 0:-5
technical-excellence:thi 0:-5
technical-excellence:thing 0:18
technical-excellence:thingi 0:15
technical-excellence:threat 0:12
technical-excellence:three 0:-9
technical-excellence:through 0:7
technical-excellence:thursdai 0:-5
technical-excellence:to 0:-22
technical-excellence:todai 0:-13
technical-excellence:togeth 0:9
technical-excellence:told 0:-8
technical-excellence:tomasz 0:-6
technical-excellence:tomorrow 0:-8
technical-excellence:too 0:12
technical-excellence:touch 0:15
technical-excellence:tp 0:4
technical-excellence:trade 0:16
technical-excellence:traffic 0:9
technical-excellence:train 0:-34
technical-excellence:treat 0:19
technical-excellence:tri 0:23
technical-excellence:trust 0:12
technical-excellence:try 0:45
technical-excellence:two 0:8
technical-excellence:ugh 0:-4
technical-excellence:unbil 0:-4
technical-excellence:under 0:8
technical-excellence:upper 0:5
technical-excellence:us 0:-35
technical-excellence:usag 0:-6
technical-excellence:user 0:6
technical-excellence:versu 0:-8
technical-excellence:vision 0:-4
technical-excellence:vp 0:-13
technical-excellence:wai 0:9
technical-excellence:wait 0:-6
technical-excellence:want 0:-8
technical-excellence:we 0:25
technical-excellence:wednesdai 0:-5
technical-excellence:week 0:11
technical-excellence:weekend 0:-5
technical-excellence:well 0:-5
technical-excellence:went 0:5
technical-excellence:when 0:17
technical-excellence:where 0:-9
technical-excellence:which 0:11
technical-excellence:whichev 0:-4
technical-excellence:white 0:-5
technical-excellence:who 0:-12
technical-excellence:whole 0:-18
technical-excellence:wiki 0:-5
technical-excellence:will 0:-11
technical-excellence:wise 0:7
technical-excellence:with 0:-21
technical-excellence:without 0:12
technical-excellence:won 0:-18
technical-excellence:word 0:-12
technical-excellence:work 0:20
technical-excellence:would 0:14
technical-excellence:write 0:-16
technical-excellence:written 0:-5
technical-excellence:wrote 0:-12
technical-excellence:year 0:-21
technical-excellence:yet 0:10
technical-excellence:yo 0:-5
technical-excellence:you 0:-15
technical-excellence:your 0:9
technical-excellence:zero 0:11
top1 0:-43
top2 0:-19
top3 0:-5
top4 0:8
top5 0:-6
top7 0:10
top8 0:18
top9 0:44
whole/# 0:-32
whole/#asked 0:10
whole/#asks 0:-22
whole/#colon 0:-22
whole/#deed 0:4
whole/#dimensions1 0:-16
whole/#dimensions1! 0:-9
whole/#dimensions2 0:-5
whole/#levels0 0:-27
whole/#levels1 0:-5
whole/#long1 0:35
whole/#long2 0:-15
whole/#long3 0:-19
whole/#long4 0:-15
whole/#own-deed 0:11
whole/#strange0 0:12
whole/#strange1 0:-17
whole/#strange2 0:-11
whole/<deed> 0:12
whole/<deed>__<posting> 0:6
whole/<deed>__the 0:11
whole/<deed>_about 0:6
whole/<deed>_off 0:5
whole/<deed>_the 0:9
whole/<deed>_to 0:-5
whole/<deed>_up 0:10
whole/<deed>| 0:7
whole/<hint> 0:-46
whole/<hint>_ 0:-14
whole/<hint>_<hint> 0:-5
whole/<hint>_<posting> 0:-12
whole/<hint>__ 0:-7
whole/<hint>__<posting> 0:10
whole/<hint>__sai 0:11
whole/<hint>__the 0:-11
whole/<hint>_and 0:-5
whole/<hint>_be 0:7
whole/<hint>_from 0:-4
whole/<hint>_on 0:-6
whole/<hint>_that 0:16
whole/<hint>_to 0:-12
whole/<hint>| 0:-42
whole/<not>__<posting> 0:7
whole/<not>_the 0:6
whole/<number> 0:-4
whole/<number>_ 0:7
whole/<number>__ 0:-6
whole/<number>__the 0:7
whole/<number>_for 0:10
whole/<number>_have 0:-6
whole/<number>_i 0:-4
whole/<number>| 0:-7
whole/<period> 0:-5
whole/<posting>_ 0:25
whole/<posting>_<hint> 0:-18
whole/<posting>_<posting> 0:21
whole/<posting>_<section> 0:-16
whole/<posting>__ 0:16
whole/<posting>__<hint> 0:5
whole/<posting>__<number> 0:-4
whole/<posting>__everyth 0:6
whole/<posting>__for 0:-4
whole/<posting>__full 0:8
whole/<posting>__have 0:4
whole/<posting>__here 0:17
whole/<posting>__in 0:14
whole/<posting>__my 0:11
whole/<posting>__of 0:8
whole/<posting>__so 0:-4
whole/<posting>__text 0:13
whole/<posting>__the 0:17
whole/<posting>__to 0:6
whole/<posting>__up 0:-6
whole/<posting>__want 0:6
whole/<posting>__you 0:6
whole/<posting>_advertis 0:10
whole/<posting>_all 0:11
whole/<posting>_be 0:-6
whole/<posting>_do 0:6
whole/<posting>_for 0:24
whole/<posting>_full 0:12
whole/<posting>_have 0:-4
whole/<posting>_i 0:8
whole/<posting>_in 0:21
whole/<posting>_jd 0:18
whole/<posting>_let 0:8
whole/<posting>_my 0:16
whole/<posting>_of 0:23
whole/<posting>_pleas 0:9
whole/<posting>_role 0:-7
whole/<posting>_thing 0:-5
whole/<posting>_top 0:10
whole/<posting>_up 0:-8
whole/<posting>_whole 0:15
whole/<posting>_you 0:6
whole/<posting>| 0:7
whole/<section> 0:-62
whole/<section>_ 0:-14
whole/<section>_<posting> 0:-16
whole/<section>__ 0:-12
whole/<section>__the 0:-11
whole/<section>_for 0:-5
whole/<section>_in 0:-6
whole/<section>_of 0:-7
whole/<section>| 0:-42
whole/<time> 0:-6
whole/?about 0:-4
whole/?account 0:12
whole/?acct 0:-5
whole/?ad 0:8
whole/?advertis 0:7
whole/?after 0:-6
whole/?all 0:13
whole/?and 0:-9
whole/?appli 0:4
whole/?area 0:-9
whole/?be 0:-19
whole/?bottom 0:14
whole/?but 0:-4
whole/?can 0:6
whole/?compani 0:-4
whole/?cultur 0:-6
whole/?describ 0:-5
whole/?descript 0:15
whole/?do 0:-17
whole/?drop 0:8
whole/?duti 0:-4
whole/?enterpris 0:5
whole/?everyth 0:6
whole/?for 0:-13
whole/?from 0:-5
whole/?full 0:25
whole/?gimm 0:4
whole/?give 0:6
whole/?go 0:-6
whole/?have 0:-7
whole/?help 0:-4
whole/?here 0:17
whole/?how 0:-6
whole/?idea 0:-5
whole/?into 0:-8
whole/?it 0:12
whole/?jd 0:12
whole/?job 0:12
whole/?kindli 0:5
whole/?let 0:5
whole/?like 0:-4
whole/?link 0:-10
whole/?list 0:-5
whole/?me 0:5
whole/?mine 0:5
whole/?my 0:5
whole/?nice 0:-4
whole/?not 0:-8
whole/?of 0:-6
whole/?onli 0:-5
whole/?open 0:19
whole/?or 0:-12
whole/?origin 0:-4
whole/?ot 0:-5
whole/?out 0:-5
whole/?part 0:-4
whole/?per 0:-8
whole/?pleas 0:24
whole/?posit 0:-5
whole/?post 0:23
whole/?principl 0:-9
whole/?put 0:7
whole/?read 0:5
whole/?recruit 0:11
whole/?role 0:-12
whole/?see 0:19
whole/?short 0:-7
whole/?show 0:27
whole/?so 0:-4
whole/?step 0:-5
whole/?sum 0:-7
whole/?tell 0:-5
whole/?text 0:17
whole/?that 0:-10
whole/?thei 0:-4
whole/?them 0:-4
whole/?top 0:13
whole/?up 0:-8
whole/?valu 0:-11
whole/?wai 0:-5
whole/?what 0:-20
whole/?where 0:-7
whole/?which 0:-7
whole/?whole 0:31
whole/?with 0:-5
whole/?you 0:5
whole/^_<hint> 0:-24
whole/^_<section> 0:-24
whole/^__ 0:4
whole/^__<hint> 0:-9
whole/^__<posting> 0:18
whole/^__<section> 0:-10
whole/^__blurb 0:-5
whole/^__drop 0:5
whole/^__i 0:7
whole/^__jd 0:12
whole/^__me 0:10
whole/^__of 0:6
whole/^__pleas 0:18
whole/^__someon 0:14
whole/^__the 0:-6
whole/^__to 0:-5
whole/^__up 0:-6
whole/^__you 0:15
whole/^_be 0:-6
whole/^_can 0:14
whole/^_do 0:-9
whole/^_gimm 0:6
whole/^_give 0:9
whole/^_have 0:9
whole/^_how 0:-6
whole/^_i 0:-8
whole/^_id 0:9
whole/^_in 0:-6
whole/^_open 0:27
whole/^_pleas 0:10
whole/^_show 0:29
whole/^_someon 0:13
whole/^_sum 0:-8
whole/^_the 0:11
whole/^_what 0:-6
whole/^_where 0:-6
whole/^_which 0:-6
whole/a_<hint> 0:-6
whole/a_<posting> 0:8
whole/a_<section> 0:-4
whole/a__for 0:4
whole/a_friend 0:5
whole/about_<section> 0:-5
whole/about__aw 0:4
whole/about_the 0:6
whole/advertis 0:10
whole/advertis| 0:7
whole/after 0:-8
whole/after_<posting> 0:-5
whole/after| 0:-6
whole/all 0:17
whole/all__ 0:5
whole/all__it 0:8
whole/all_of 0:11
whole/all| 0:13
whole/an_<hint> 0:-6
whole/an_<posting> 0:6
whole/and 0:-22
whole/and| 0:-13
whole/area 0:-12
whole/area| 0:-9
whole/as_a 0:4
whole/at 0:-5
whole/aw 0:5
whole/aw__<posting> 0:4
whole/aw_sale 0:6
whole/be 0:-20
whole/be__job 0:5
whole/be_it 0:-5
whole/be| 0:-16
whole/bin 0:8
whole/bit 0:-5
whole/blurb 0:-7
whole/blurb| 0:-5
whole/bottom 0:20
whole/bottom_ 0:10
whole/bottom| 0:14
whole/but 0:-8
whole/but_not 0:-6
whole/but| 0:-4
whole/can__<hint> 0:4
whole/can__read 0:5
whole/can__see 0:10
whole/can_i 0:17
whole/can_someon 0:6
whole/can_the 0:-7
whole/can| 0:8
whole/core 0:-11
whole/core| 0:-8
whole/could 0:4
whole/could_you 0:6
whole/cut 0:5
whole/cut_<deed> 0:5
whole/describ 0:-7
whole/describ| 0:-5
whole/do 0:-25
whole/do__<posting> 0:-6
whole/do_that 0:-6
whole/do_the 0:-13
whole/do_thei 0:-5
whole/do_you 0:7
whole/do| 0:-12
whole/drop 0:11
whole/drop_the 0:11
whole/drop| 0:8
whole/els 0:-5
whole/employ 0:-7
whole/employ__<posting> 0:-5
whole/employ| 0:-5
whole/everyth 0:9
whole/everyth| 0:6
whole/for__<posting> 0:6
whole/for__friend 0:5
whole/for_a 0:6
whole/for_an 0:8
whole/for_me 0:-8
whole/friend 0:4
whole/from 0:-8
whole/from__<posting> 0:-7
whole/from__to 0:6
whole/from_the 0:-11
whole/from| 0:-5
whole/full 0:30
whole/full_ 0:17
whole/full__ 0:14
whole/full_text 0:14
whole/full| 0:21
whole/gener 0:-6
whole/get 0:-8
whole/get| 0:-5
whole/gimm 0:6
whole/gimm_the 0:6
whole/gimm| 0:4
whole/give 0:7
whole/give__the 0:8
whole/give_me 0:8
whole/give| 0:6
whole/go 0:-8
whole/got__the 0:7
whole/go| 0:-5
whole/guess 0:-5
whole/half_of 0:5
whole/have 0:5
whole/have_ 0:-6
whole/have__<deed> 0:4
whole/have__the 0:8
whole/have_to 0:-7
whole/have| 0:9
whole/help 0:-6
whole/help_me 0:-5
whole/help| 0:-4
whole/here 0:28
whole/here_ 0:7
whole/here| 0:20
whole/how 0:-8
whole/how__be 0:-4
whole/how| 0:-5
whole/i__that 0:5
whole/i__to 0:4
whole/i_can 0:-7
whole/i_go 0:-4
whole/i_read 0:7
whole/i_see 0:15
whole/i_want 0:8
whole/id 0:9
whole/id__to 0:6
whole/id_like 0:9
whole/idea 0:-8
whole/idea| 0:-5
whole/if 0:-6
whole/if_you 0:-4
whole/in 0:-5
whole/in__ 0:10
whole/in__<posting> 0:-20
whole/in_full 0:17
whole/in_here 0:17
whole/in_that 0:-5
whole/in_the 0:-18
whole/into 0:-13
whole/into__the 0:-6
whole/into_of 0:-8
whole/into| 0:-8
whole/it 0:10
whole/it_ 0:9
whole/it__ 0:9
whole/it__a 0:4
whole/it__the 0:-6
whole/it_as 0:6
whole/it| 0:8
whole/i| 0:5
whole/jd 0:18
whole/jd| 0:12
whole/job_ 0:-6
whole/job_<hint> 0:5
whole/job| 0:-7
whole/kindli 0:8
whole/kindli| 0:7
whole/lack 0:-4
whole/let 0:8
whole/let| 0:5
whole/like_to 0:5
whole/list 0:-7
whole/me 0:6
whole/me__<posting> 0:14
whole/me__<section> 0:-5
whole/me_the 0:18
whole/mine 0:7
whole/mine| 0:5
whole/my_<hint> 0:16
whole/nice 0:-6
whole/nice_<number> 0:-6
whole/not 0:-13
whole/not_<not> 0:-4
whole/not_the 0:4
whole/not| 0:-6
whole/of 0:-14
whole/of__ 0:4
whole/of__<posting> 0:-7
whole/of_it 0:8
whole/of_mine 0:7
whole/of_the 0:-18
whole/off 0:5
whole/of| 0:-13
whole/old 0:-4
whole/on 0:-12
whole/onli 0:-10
whole/onli| 0:-5
whole/on| 0:-8
whole/open 0:26
whole/open_<posting> 0:13
whole/open__<posting> 0:21
whole/open_the 0:14
whole/open| 0:19
whole/or 0:-20
whole/or| 0:-14
whole/out 0:-7
whole/out__the 0:-4
whole/part 0:-6
whole/part_of 0:-5
whole/part| 0:-4
whole/paycheck 0:-5
whole/per 0:-11
whole/per__<posting> 0:-6
whole/per_the 0:-9
whole/per| 0:-8
whole/pleas 0:21
whole/pleas_ 0:9
whole/pleas_everyth 0:9
whole/pleas| 0:14
whole/principl 0:-12
whole/principl_section 0:-6
whole/principl| 0:-9
whole/put 0:9
whole/put_<deed> 0:9
whole/put__up 0:7
whole/put| 0:7
whole/question 0:5
whole/read 0:22
whole/read__<posting> 0:5
whole/read_that 0:7
whole/read_the 0:9
whole/read| 0:15
whole/right 0:16
whole/right| 0:11
whole/role 0:-8
whole/role| 0:-6
whole/sai_the 0:-5
whole/said 0:8
whole/said| 0:6
whole/see 0:24
whole/see__ 0:6
whole/see_it 0:14
whole/see_the 0:13
whole/see| 0:17
whole/send 0:-5
whole/sent 0:5
whole/sentenc 0:-5
whole/short 0:-9
whole/short_ 0:-6
whole/short| 0:-7
whole/show 0:40
whole/show_<posting> 0:7
whole/show__<posting> 0:16
whole/show__the 0:10
whole/show__whole 0:5
whole/show_it 0:-5
whole/show_me 0:12
whole/show_the 0:29
whole/show| 0:23
whole/so 0:-6
whole/someon 0:29
whole/someon_<hint> 0:22
whole/someon__the 0:4
whole/someon| 0:17
whole/sorri 0:10
whole/so| 0:-4
whole/sum 0:-8
whole/sum__<posting> 0:-6
whole/sum_the 0:-8
whole/talk 0:6
whole/tell 0:-8
whole/tell__the 0:-4
whole/tell_me 0:-7
whole/tell| 0:-5
whole/text 0:24
whole/text_ 0:24
whole/text| 0:17
whole/that_ 0:-4
whole/that_<posting> 0:12
whole/that__<posting> 0:13
whole/the 0:15
whole/the_<hint> 0:-13
whole/the_<number> 0:10
whole/the_<section> 0:-12
whole/the__ 0:5
whole/the__<number> 0:5
whole/the__<posting> 0:16
whole/the__i 0:5
whole/the__of 0:-10
whole/the__pleas 0:-13
whole/the__sale 0:4
whole/the__talk 0:4
whole/the__the 0:10
whole/the_aw 0:8
whole/the_bit 0:-5
whole/the_into 0:-8
whole/the_job 0:8
whole/the_paycheck 0:-5
whole/the_whole 0:21
whole/thei 0:-10
whole/thei| 0:-5
whole/them 0:-6
whole/them_ 0:-5
whole/them| 0:-4
whole/there__<posting> 0:6
whole/there_a 0:6
whole/the| 0:13
whole/thi 0:-7
whole/thi_<posting> 0:-6
whole/thing_ 0:9
whole/thi| 0:-5
whole/time 0:-6
whole/to 0:-9
whole/to_<hint> 0:6
whole/to__ 0:11
whole/to__<posting> 0:-9
whole/to__the 0:4
whole/to_bottom 0:20
whole/to_my 0:-7
whole/to_read 0:13
whole/to_the 0:-16
whole/top 0:18
whole/top__bottom 0:14
whole/top_to 0:20
whole/top| 0:13
whole/up 0:-14
whole/up__<posting> 0:5
whole/up__the 0:-4
whole/up_for 0:-5
whole/up_from 0:-6
whole/up_the 0:7
whole/up| 0:-10
whole/valu 0:-16
whole/valu| 0:-11
whole/wai 0:-8
whole/wai| 0:-6
whole/want 0:13
whole/want__<hint> 0:4
whole/want__read 0:6
whole/want_to 0:14
whole/want| 0:9
whole/what 0:-26
whole/what_<posting> 0:11
whole/what__<posting> 0:-6
whole/what__do 0:8
whole/what_the 0:-13
whole/what| 0:-15
whole/where 0:-13
whole/where| 0:-9
whole/which 0:-10
whole/which| 0:-7
whole/who 0:4
whole/who__to 0:5
whole/whole 0:45
whole/whole_ 0:16
whole/whole_<posting> 0:18
whole/whole__ 0:13
whole/whole__<posting> 0:4
whole/whole__for 0:5
whole/whole_text 0:10
whole/whole| 0:31
whole/with 0:-5
whole/with_<hint> 0:-4
whole/with| 0:-6
whole/work 0:-7
whole/work| 0:-5
whole/would 0:-8
whole/would_the 0:-6
whole/would_you 0:10
whole/you 0:22
whole/you__<deed> 0:5
whole/you_got 0:6
whole/you_have 0:13
whole/you_lack 0:-4
whole/you| 0:13
whole/|<hint> 0:-26
whole/|<number> 0:-7
whole/|<posting> 0:13
whole/|<section> 0:-36
whole/|area 0:-9
whole/|be 0:-13
whole/|blurb 0:-5
whole/|can 0:4
whole/|do 0:-9
whole/|drop 0:8
whole/|employ 0:-5
whole/|from 0:-5
whole/|full 0:10
whole/|gimm 0:4
whole/|give 0:6
whole/|go 0:-5
whole/|got 0:4
whole/|how 0:-5
whole/|id 0:6
whole/|into 0:-6
whole/|jd 0:12
whole/|kindli 0:5
whole/|me 0:14
whole/|of 0:-14
whole/|open 0:19
whole/|pleas 0:26
whole/|principl 0:-7
whole/|put 0:6
whole/|read 0:12
whole/|said 0:6
whole/|section 0:-6
whole/|see 0:5
whole/|show 0:28
whole/|someon 0:23
whole/|sum 0:-6
whole/|text 0:13
whole/|that 0:15
whole/|the 0:16
whole/|thei 0:-4
whole/|there 0:6
whole/|thing 0:-4
whole/|up 0:-6
whole/|what 0:-9
whole/|where 0:-6
whole/|which 0:-5
whole/|whole 0:16
whole/|you 0:17
`
