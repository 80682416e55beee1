// Written by `npm run learn` from test/conversation/tuning.jsonl: do not edit. Made from 4681c5316231cba1.
export const intentWeights = `
compare delete dimensions expectations export help hints holdings levels me notes.add notes.list nudge.pause nudge.set nudge.stop packet posting principles rate readiness search share smalltalk unknown
# 0:-40 1:-68 2:-80 3:-31 4:-59 5:-83 6:-58 7:-57 8:-81 9:-61 10:-89 11:-84 12:-66 13:-75 14:-64 15:-65 16:-75 17:-60 18:-83 19:-70 20:-64 21:-64 22:-60 23:-42
#asked 0:13 1:-14 2:22 3:13 5:14 7:-6 8:7 10:-41 11:9 12:-10 14:-9 15:-6 16:12 17:10 18:-18 20:8 22:10 23:-16
#asks 0:11 1:-22 2:-16 3:-11 4:-4 5:33 6:-13 8:19 9:6 10:-66 12:-9 13:-17 14:-16 15:-13 16:10 18:-31 19:16 21:-12 22:-33 23:5
#colon 0:-10 1:-21 2:-10 3:-11 5:-12 8:-5 9:-7 10:100 11:-31 12:-27 13:16 14:-15 15:-24 17:-16 19:-6 20:-9 21:-4 22:-28 23:-72
#deed 3:-22 5:-13 7:5 9:-5 10:36 11:-33 12:-12 15:-5 16:-10 18:-9 19:-8 21:-7 22:-5 23:-13
#dimensions0 0:-37 1:-11 3:-57 4:-17 5:-6 6:-17 7:-15 8:5 9:-12 10:-31 11:-33 12:-10 13:-14 14:-12 15:-20 16:-13 17:-23 18:-54 19:-20 20:-22 21:-19 22:4 23:19
#dimensions1 0:-5 1:-19 2:-32 3:6 4:-21 5:-26 6:-17 7:-19 8:-29 9:-24 10:-12 11:-29 12:-15 13:-22 14:-22 16:-21 18:-30 19:-25 20:-7 21:-19 22:-30 23:-8
#dimensions1! 0:10 1:-18 2:-26 3:8 4:-16 5:-35 6:-13 7:-16 8:-41 9:-17 10:-20 12:-25 13:-32 14:-20 15:-22 16:-27 17:-19 18:5 19:-21 20:-33 21:-12 22:-28 23:-20
#dimensions2 0:-8 1:-11 2:-15 5:-9 6:-6 8:-4 10:-19 12:-6 13:-5 15:-8 16:-9 18:-6 19:-13 20:5 23:-16
#dimensions2! 1:-8 3:12 5:-6 6:-5 7:-5 8:-12 9:-5 10:-9 11:-20 12:-10 14:-9 15:-13 16:-5 17:-13 19:10 20:-7 21:-11 23:-16
#levels0 0:-49 1:-20 2:-8 3:-45 4:-26 5:-19 6:-27 7:-28 8:-28 9:-33 11:-16 12:-26 13:-27 14:-20 15:-26 16:-8 17:-13 19:-8 20:4 21:-20 22:-12 23:29
#levels1 0:-104 1:-31 2:-47 3:114 4:-22 5:-34 6:-17 7:-19 8:-37 9:-15 10:-46 11:-41 12:-27 13:-28 14:-25 15:-20 16:-43 17:-23 18:-40 19:-10 20:-41 21:-24 22:-25 23:-20
#levels2 0:113 1:-17 2:-26 3:-100 4:-11 5:-30 6:-14 7:-10 8:-16 9:-13 10:-47 11:-27 12:-14 13:-20 14:-18 15:-20 16:-24 17:-25 18:-41 19:-51 20:-27 21:-19 22:-22 23:-51
#long1 0:-12 1:-16 2:15 3:32 4:4 5:17 6:-15 9:7 10:-55 11:18 12:-12 13:-15 15:7 16:11 17:-7 19:13 20:-14 21:-19 22:30 23:-29
#long2 0:-10 1:4 2:-8 3:-13 4:-14 5:-12 6:8 7:-9 8:-10 9:-8 10:-37 12:-14 13:-15 14:-7 15:-32 16:-39 17:-8 18:-10 19:-25 20:-8 21:-19 22:-5 23:21
#long3 0:-12 1:-6 2:-29 3:-19 4:-10 5:-28 6:-12 7:-13 8:-25 9:-19 10:21 11:-28 13:-14 14:-7 15:-10 16:-21 17:-5 18:-6 19:-23 21:4 22:-35
#long4 0:7 1:-11 2:-19 4:-8 5:-17 6:-7 7:-7 8:-11 9:-10 10:29 11:-18 12:-15 13:7 14:-12 15:-6 17:-6 18:-9 20:-9 22:-23 23:-44
#long5 0:7 1:-5 3:-16 8:6 11:-11 12:9 15:8 16:10 18:-14 23:29
#own-deed 0:-9 1:7 2:16 3:6 4:-5 7:-4 8:-10 10:25 11:21 12:-13 14:10 17:-9 18:-10 21:-11 23:-18
#strange0 0:5 1:-7 2:-25 3:-9 6:-21 9:-7 10:-42 12:-17 16:-10 17:-6 18:-11 19:-20 21:-4 22:26 23:-77
#strange1 1:-14 2:-5 3:-13 4:-15 7:-18 8:-4 9:-10 10:-9 11:-19 12:-13 13:-11 14:-12 15:-4 16:-18 17:-12 18:-11 19:-8 22:-19 23:-5
#strange2 0:-25 2:-8 3:-8 4:-8 5:-33 7:-8 8:-17 9:-8 10:10 11:-12 12:5 13:-16 14:-9 15:-19 17:-10 18:-14 19:-10 20:-11 21:-16 22:-18 23:18
#strange3 1:-9 3:15 4:-6 5:-9 6:-5 8:-21 9:-6 11:-10 12:-8 13:-9 14:-9 15:-13 16:-7 18:-6 20:-17 21:-8 22:-19 23:42
10x 10:4
1182 23:9
1182_ 23:9
1182| 23:6
12th 11:-4 12:10 14:-7 15:6
12th| 12:4 15:4
14th 12:5 23:6
15th 14:-4
1s 3:7 10:-7
1s| 3:5
2023 23:-5
20th 12:4
20th_ 12:4
2400 10:-5 23:22
2400_ 10:-5 23:22
2400| 23:15
300 10:12 20:-7
300__to 23:5
300| 10:8 20:-5
4521 3:-5 22:-5 23:20
4521| 23:14
4b 22:-4
4th 12:8 23:17
4th__fridg 23:5
4th_floor 23:20
4th| 12:6 23:12
500 18:-5 23:14
500| 23:10
900 10:5 23:-7
900_<hint> 23:-4
900| 23:-5
9th 15:7
<company> 0:-25 1:-4 2:-7 3:4 5:-10 8:-38 14:-5 15:-4 16:-32 19:-6 20:-9 23:81
<company>_ 0:-15 8:-10 10:5 23:16
<company>_<section> 16:-4
<company>__ 8:-11 23:6
<company>__for 16:-12 23:8
<company>__my 16:-5
<company>_for 16:-6 23:10
<company>_level 0:-13 8:-9 23:11
<company>_or 23:5
<company>| 0:-19 2:-5 3:4 5:-6 8:-27 16:-26 20:-7 23:60
<day> 2:-8 3:-10 5:-13 9:-6 10:10 11:-23 12:-9 13:72 14:-31 15:16 16:-24 17:-5 18:-19 20:-13 21:-5 23:-21
<day>_ 1:5 3:5 5:-6 10:4 11:-6 13:-30 14:-7 15:6 19:-6 20:-9 23:60
<day>_<day> 13:7
<day>_<hint> 12:10 13:-10 23:-5
<day>_<number> 12:-9 13:20 16:-12 18:-9 23:15
<day>_<time> 0:6 10:-10 12:-7 13:44 14:-19 22:-17 23:-25
<day>__ 14:-8 22:5 23:-10
<day>__<day> 13:10
<day>__<deed> 10:6
<day>__<hint> 8:6 14:4
<day>__<number> 12:-8 13:19 23:-7
<day>__<time> 10:-7 12:-13 13:27 14:-5 23:-14
<day>__an 20:5
<day>__and 13:6
<day>__at 13:5
<day>__be 12:12 13:-8 23:-5
<day>__europ 13:5
<day>__have 13:5 23:-5
<day>__i 12:4
<day>__it 15:7 23:-5
<day>__more 19:5
<day>__my 23:5
<day>__six 23:8
<day>__the 13:7 23:-4
<day>__with 11:4
<day>_a 10:-4
<day>_after 12:-6 13:11 23:-16
<day>_and 8:9
<day>_around 13:7
<day>_arvo 13:6
<day>_at 10:-12 11:-4 12:-17 13:26 15:-4 18:-5 23:-9
<day>_be 13:8 23:-7
<day>_could 13:4 20:4
<day>_for 23:7
<day>_gener 15:7
<day>_i 13:6 23:-9
<day>_in 10:14 23:9
<day>_instead 13:9
<day>_no 13:-5
<day>_not 1:6 23:-5
<day>_of 12:-6 13:4
<day>_on 10:9 23:-5
<day>_onli 12:9
<day>_ping 14:9
<day>_pleas 12:18 13:-9
<day>_promis 10:5
<day>_sinc 11:7
<day>_so 11:-5 13:14
<day>_the 14:6 23:5
<day>_to 13:5 14:-5 22:-6 23:7
<day>_went 10:5
<day>_when 23:-7
<day>_with 10:6
<day>_would 19:11
<day>| 2:-5 5:-9 8:-6 9:-4 10:6 11:-22 12:-12 13:53 14:-25 15:8 16:-13 18:-12 20:-12 21:-5 23:-21
<deed> 0:-9 2:13 3:-8 4:-6 5:-14 9:-4 10:40 12:-18 14:4 15:-8 16:-9 17:-10 18:-9 19:-16 21:-14 23:-13
<deed>_ 0:-10 2:14 5:-4 7:16 8:22 10:-15 11:10 12:4 16:-10 17:-6 19:-9 20:5 22:-12 23:-6
<deed>_<company> 23:-6
<deed>_<dimension> 3:-4 18:6
<deed>_<hint> 1:-6 3:-6 10:10 11:-6 15:-6 23:8
<deed>_<level> 0:-8 3:9
<deed>_<number> 1:5 3:-6 10:6 11:-5
<deed>_<section> 3:12
<deed>__ 1:10 2:4 3:-10 5:-8 10:-5 11:-8 13:-8 14:7 16:10 17:6 19:-9 22:6
<deed>__<company> 3:8 23:-6
<deed>__<day> 10:4 22:10 23:-8
<deed>__<deed> 1:5 5:4
<deed>__<dimension> 1:-9 11:8 19:-9
<deed>__<guideline> 23:8
<deed>__<hint> 0:-7 3:-7 10:20 11:7 15:-8 16:-5 20:-6 23:-27
<deed>__<level> 0:5 23:5
<deed>__<number> 3:6 10:20 18:-7
<deed>__<period> 11:9
<deed>__<section> 23:4
<deed>__<time> 1:7
<deed>__a 3:-13 10:9 16:-7 23:8
<deed>__about 10:-6 11:12
<deed>__alarm 23:9
<deed>__and 10:5
<deed>__ask 3:-8 19:9
<deed>__at 18:5
<deed>__be 3:-5 19:6
<deed>__but 0:-6 3:6
<deed>__by 19:-4 23:-4
<deed>__calibr 10:4
<deed>__do 2:-4 3:14
<deed>__down 18:5 23:-4
<deed>__evid 19:5
<deed>__far 19:4
<deed>__first 10:8
<deed>__for 3:4 10:6
<deed>__get 3:6
<deed>__goe 10:6
<deed>__handl 3:10
<deed>__have 3:5
<deed>__her 23:4
<deed>__here 11:4
<deed>__i 2:8
<deed>__in 2:7 3:-9 8:-4 11:5 20:8 23:-5
<deed>__it 15:4
<deed>__just 2:4
<deed>__last 10:-4 23:14
<deed>__like 3:-6 16:-7 19:4 23:14
<deed>__match 23:8
<deed>__me 1:17 7:-6 11:4 23:-6
<deed>__minut 1:9 10:-5
<deed>__monthli 10:4
<deed>__my 10:9 11:-4 15:4 19:-8
<deed>__no 2:5
<deed>__note 2:-5 11:-12 19:11
<deed>__now 23:13
<deed>__nudg 13:5
<deed>__of 15:6 23:19
<deed>__on 10:10 19:7
<deed>__our 23:-5
<deed>__place 3:4
<deed>__question 3:6
<deed>__so 11:11 19:-5
<deed>__someth 20:4
<deed>__team 23:-8
<deed>__thank 22:4
<deed>__the 0:-5 2:6 3:-13 8:4 10:5 11:11 23:6
<deed>__their 10:6
<deed>__thing 13:6 20:7
<deed>__to 3:-4 5:7 10:5 18:7 23:-10
<deed>__todai 10:5
<deed>__twice 1:9
<deed>__under 19:-5
<deed>__up 20:9
<deed>__us 3:6
<deed>__want 3:-4 23:13
<deed>__we 3:5
<deed>__weekli 10:-4 13:5
<deed>__what 3:4 11:-6 19:9 23:-9
<deed>__where 17:5
<deed>__which 2:-8 11:-9 19:5
<deed>__why 0:6 3:-7
<deed>__with 10:6
<deed>__wrong 23:6
<deed>__you 5:7 23:-4
<deed>_a 0:-6 10:23 11:4 16:-7 19:6 20:-9 23:10
<deed>_about 1:10 3:-4 7:-6 11:14 16:6
<deed>_ad 5:6
<deed>_again 17:9
<deed>_aisha 10:7
<deed>_all 11:-7
<deed>_an 1:9 11:-5 23:8
<deed>_and 2:-5 8:5 11:-6 19:5 23:-5
<deed>_anywher 20:6
<deed>_at 2:8 23:-10
<deed>_be 10:7 23:-4
<deed>_becaus 23:4
<deed>_both 23:7
<deed>_by 3:-6 10:5 11:12
<deed>_cancel 23:5
<deed>_differ 0:6
<deed>_down 3:-12 10:-4 11:18 18:-5 23:8
<deed>_enough 3:-8 19:5
<deed>_everyon 11:-5 23:-4
<deed>_exactli 17:8
<deed>_fine 10:6
<deed>_first 13:9
<deed>_flight 10:4
<deed>_for 10:6 19:15 20:-4
<deed>_from 3:7 8:6 10:-6 19:-7 23:-5
<deed>_her 10:17 23:-9
<deed>_here 2:-6 8:10 10:-4 23:-9
<deed>_hi 10:4
<deed>_hour 10:7 23:-5
<deed>_how 10:-5 19:-5
<deed>_i 0:4 2:7 8:-4
<deed>_id 3:4
<deed>_in 0:-9 2:6 3:13 10:4 11:13 13:-4 15:-8 16:-5 19:-6 20:-6 23:14
<deed>_into 15:8
<deed>_it 0:-5 10:10 11:-7 15:-8 20:5 22:10
<deed>_keep 3:11 23:-7
<deed>_last 11:5
<deed>_left 11:-5 23:12
<deed>_me 0:4 10:-9 11:-7 18:21 19:5 20:8 23:-8
<deed>_my 9:11 10:-14 13:6 15:5 16:4 19:8 23:-10
<deed>_myself 2:-8 19:9
<deed>_no 2:-5 3:6 8:-4 10:5 11:-7 16:-9 19:6 23:16
<deed>_noth 11:-5 19:11
<deed>_nudg 13:9
<deed>_of 5:-4 10:-4 20:5
<deed>_off 3:-5
<deed>_ok 3:-4
<deed>_on 2:17 8:-8 11:13 19:-19 23:-14
<deed>_or 2:-4 3:4
<deed>_our 10:8 23:-10
<deed>_out 0:5 23:14
<deed>_over 10:4 23:-6
<deed>_pop 20:14
<deed>_sinc 5:-4 19:5 23:8
<deed>_so 0:4 3:-10 19:10
<deed>_someth 1:14 10:-10
<deed>_store 1:9
<deed>_sure 3:5 16:-5
<deed>_system 18:5 23:-6
<deed>_ten 1:11 10:-5
<deed>_that 3:5 10:7
<deed>_the 0:-9 1:-15 2:-4 3:-7 8:5 10:50 11:-13 12:-9 15:-8 19:-6 20:-11 22:-5 23:-20
<deed>_thei 3:-6 23:11
<deed>_them 10:11 11:-4
<deed>_there 8:5
<deed>_thi 0:-4 2:-5 3:5 10:-13 11:8 23:18
<deed>_to 0:-6 2:-7 3:38 11:-5 13:-6 14:13 20:-8 23:-17
<deed>_togeth 10:-5 15:15 19:-4
<deed>_up 2:13 10:21 20:-9
<deed>_us 3:-7 10:17 11:-5 20:6
<deed>_we 23:-4
<deed>_what 8:8 23:15
<deed>_when 3:8
<deed>_which 2:7
<deed>_with 5:10 10:13 11:-6 20:-5 23:-6
<deed>_would 19:5
<deed>_written 11:7
<deed>_wrong 1:5
<deed>_yesterdai 1:6 11:-4
<deed>_you 1:10 10:-5 11:9 22:14 23:-19
<deed>| 0:-5 2:13 3:8 5:-14 8:-7 10:34 11:5 12:-7 13:-6 15:-6 16:-15 20:-17 21:-8 23:-13
<dimension> 1:-9 2:-13 3:24 4:-8 5:-16 6:-7 7:-9 8:-24 9:-9 10:-17 11:-5 12:-14 13:-12 14:-11 15:-10 16:-10 17:-11 20:-18 21:-9 22:-16 23:-20
<dimension>_ 0:-6 1:-12 3:26 4:-4 5:-7 7:-6 8:-11 10:-8 11:17 14:-4 15:8 17:-12 18:-24 19:8 22:-7 23:-17
<dimension>_<dimension> 0:14 19:11
<dimension>_<hint> 3:-14 10:31 11:-20 18:-14 19:-10 23:6
<dimension>_<level> 3:-29 17:30 19:-12 23:-8
<dimension>_<number> 1:-7 3:-36 17:-11 18:39 19:-10 23:-9
<dimension>_<period> 23:6
<dimension>_<section> 3:4
<dimension>_<time> 23:5
<dimension>__ 1:8 3:-5 10:-8 11:7 18:8 20:-4
<dimension>__<deed> 3:-9 11:-5 23:6
<dimension>__<dimension> 0:14 3:5 11:4 19:-8
<dimension>__<hint> 0:-5 1:8 10:12 11:-10 18:-10 19:5
<dimension>__<level> 3:5 17:-5 18:-12 19:-5
<dimension>__<number> 0:-8 1:6 10:-4 18:16 19:-5
<dimension>__a 0:5 3:-6 18:11
<dimension>__all 3:-23 17:19
<dimension>__and 0:5 2:5 3:-7
<dimension>__as 0:6 19:4
<dimension>__be 0:10 3:-9 18:12 19:-5 23:-9
<dimension>__by 0:8 3:-8 19:4
<dimension>__can 23:10
<dimension>__chang 0:5 3:-4
<dimension>__do 23:11
<dimension>__enough 11:-4 19:8
<dimension>__etc 23:-6
<dimension>__expect 3:4
<dimension>__first 11:7
<dimension>__for 3:13
<dimension>__from 1:10 3:-4 11:-5
<dimension>__gave 10:-4
<dimension>__give 11:4
<dimension>__hold 19:11
<dimension>__i 0:-8 3:11 10:-5 11:7 18:8 19:-5
<dimension>__it 23:8
<dimension>__level 3:8
<dimension>__me 0:-5 18:5
<dimension>__my 19:5
<dimension>__next 0:5
<dimension>__note 3:6
<dimension>__now 3:10
<dimension>__on 3:5
<dimension>__or 3:7 23:-4
<dimension>__pleas 1:-6 11:11 19:8 21:-4
<dimension>__rate 18:-5
<dimension>__rf 3:7 23:-7
<dimension>__score 18:4
<dimension>__script 3:10 23:-4
<dimension>__so 10:8
<dimension>__the 3:4
<dimension>__think 11:4
<dimension>__to 3:-4 21:9 23:12
<dimension>__us 11:5
<dimension>__versu 0:5
<dimension>__wait 3:7
<dimension>__what 0:7 11:-9
<dimension>__with 3:-6 18:-6
<dimension>__would 18:4
<dimension>__you 11:4 18:6
<dimension>_accord 3:5
<dimension>_across 0:5
<dimension>_again 0:7 3:-5 11:5
<dimension>_and 11:-6 12:-4 18:-5 20:-6 23:-7
<dimension>_as 3:4
<dimension>_ask 3:-7 10:-4 23:13
<dimension>_at 3:8 23:-4
<dimension>_b 3:-5
<dimension>_bar 0:5
<dimension>_be 0:-4 3:7 18:-5 19:10
<dimension>_befor 10:-5 18:5
<dimension>_between 0:9 3:-4
<dimension>_box 19:5
<dimension>_but 0:5
<dimension>_by 11:-5 19:6
<dimension>_can 18:4
<dimension>_cat 23:-8
<dimension>_chang 0:7
<dimension>_do 3:4 11:-5 23:15
<dimension>_enough 3:-4 19:6
<dimension>_even 3:4
<dimension>_evid 19:5 21:9
<dimension>_expect 18:-6 19:-6
<dimension>_firm 23:-4
<dimension>_for 3:8 19:-9
<dimension>_from 0:5 3:-8
<dimension>_front 19:4
<dimension>_gap 3:-4 19:14
<dimension>_go 3:-7 19:6
<dimension>_have 3:-7 19:9
<dimension>_i 0:4 10:-18 18:19 19:-6 23:7
<dimension>_id 3:-5 10:-5 18:6
<dimension>_if 18:5
<dimension>_in 3:6 10:6 18:-9 23:11
<dimension>_it 11:7
<dimension>_level 0:25 3:-13 8:-5
<dimension>_manag 21:-7 23:11
<dimension>_mark 18:11 23:-5
<dimension>_mean 3:13
<dimension>_meet 23:5
<dimension>_my 3:14 10:-4 18:6
<dimension>_newest 10:-5 11:10
<dimension>_no 3:10
<dimension>_note 0:-7 1:17 3:-6 18:-9 21:16 23:-5
<dimension>_on 10:5
<dimension>_onli 3:-5 19:12
<dimension>_or 0:6 11:5 18:-5
<dimension>_over 11:6
<dimension>_pleas 3:19 10:5 15:-6 19:6
<dimension>_plu 0:5
<dimension>_rate 1:10 18:-8
<dimension>_rm 3:9 23:-11
<dimension>_row 3:20 16:-4 20:-4
<dimension>_said 10:12
<dimension>_score 18:6
<dimension>_should 18:15 23:-7
<dimension>_show 10:-5 11:7
<dimension>_side 3:5
<dimension>_so 11:7 19:-5
<dimension>_stuff 0:4 11:-10 19:6
<dimension>_summit 18:-9
<dimension>_team 2:8 3:-5 23:10
<dimension>_thank 3:5
<dimension>_that 3:-5
<dimension>_the 1:8
<dimension>_thi 19:6
<dimension>_to 0:-5 3:-4 18:12
<dimension>_took 10:4
<dimension>_want 3:-5 11:9 23:15
<dimension>_what 0:-7 3:11 19:-4 20:-4
<dimension>_where 20:7
<dimension>_which 3:9
<dimension>_whichev 3:11
<dimension>_with 3:-7
<dimension>_work 0:9
<dimension>_would 11:6
<dimension>_ye 10:-5
<dimension>_yet 11:7 19:-5
<dimension>| 2:-13 3:29 4:-5 5:-10 7:-6 8:-17 9:-6 10:-12 11:7 12:-8 13:-6 14:-6 15:-6 16:-5 17:-6 18:12 20:-13 21:-4 22:-12 23:-43
<guideline> 0:-9 2:54 3:28 5:-8 8:26 10:-27 11:-10 12:-10 14:-5 16:-45 17:-23 19:-32 20:56 22:-8 23:-61
<guideline>_ 2:22 3:16 5:7 8:16 10:-5 17:-4 19:-13 20:-29 23:-18
<guideline>_<hint> 2:-7 20:8
<guideline>_<number> 2:-6 8:6 23:-5
<guideline>__ 0:-5 2:23 3:5 5:-6 20:-25
<guideline>__<deed> 2:12 8:-5
<guideline>__<hint> 2:-17 3:-6 16:-4 20:23
<guideline>__and 2:-6 8:7
<guideline>__anyth 3:-4 8:-4 20:17 23:-4
<guideline>__at 2:6 3:-9 8:8 20:-8 23:9
<guideline>__be 2:-4 16:-6
<guideline>__could 2:-8 8:11
<guideline>__do 0:7 20:4
<guideline>__employe 20:5
<guideline>__for 2:5 3:5 20:-5
<guideline>__how 8:-6 23:-5
<guideline>__i 8:5
<guideline>__just 2:-4
<guideline>__me 20:4
<guideline>__name 8:-6
<guideline>__not 3:7
<guideline>__on 2:-8 3:7 20:10
<guideline>__sai 20:7
<guideline>__search 2:7
<guideline>__that 16:-4 20:5
<guideline>__the 2:5 8:-5 16:-5 20:-7
<guideline>__thei 17:-6
<guideline>__us 3:8
<guideline>__we 3:5
<guideline>__where 20:6
<guideline>__work 20:5
<guideline>_about 3:-5 20:7
<guideline>_and 2:9 8:-11 16:-7 20:10 23:-9
<guideline>_area 2:8
<guideline>_ask 3:12
<guideline>_at 20:5
<guideline>_be 20:9
<guideline>_but 20:8
<guideline>_cover 5:-5 8:16 20:-8 23:-12
<guideline>_do 17:-8 20:6
<guideline>_ever 20:11
<guideline>_expect 3:8
<guideline>_for 20:12
<guideline>_from 8:10
<guideline>_have 0:-4 2:27 3:-8 8:-5
<guideline>_i 2:9 8:6 20:-5
<guideline>_just 2:8 16:-6 20:-5
<guideline>_know 0:-5 3:-6 8:22
<guideline>_lol 3:-7
<guideline>_look 2:9 5:-4
<guideline>_mention 2:-10 16:-6 20:19
<guideline>_of 3:4
<guideline>_on 3:9 20:6
<guideline>_onli 19:-4 20:-10
<guideline>_or 2:-6 16:-9
<guideline>_pleas 8:5 20:-10
<guideline>_sai 2:-11 8:-8 20:23
<guideline>_split 2:11
<guideline>_that 20:8
<guideline>_the 16:-11
<guideline>_there 2:-4
<guideline>_want 3:20 20:-5
<guideline>_what 2:5 3:5 8:-6
<guideline>_where 20:10
<guideline>_word 20:-5
<guideline>| 2:33 3:16 5:-5 8:11 10:-15 11:-5 12:-6 16:-27 17:-15 19:-17 20:14 22:-6 23:-37
<hint> 0:8 2:6 3:-12 4:-13 5:-18 7:-12 8:-32 10:14 11:-5 13:-27 14:-9 16:14 17:-33 18:-12 19:-10 20:14 21:9 22:-6 23:-5
<hint>_ 1:-17 2:-22 3:17 4:-6 5:19 8:-11 9:-8 10:-16 11:33 12:-5 15:-12 19:-7 21:-17 22:-9 23:20
<hint>_300 20:-6
<hint>_<day> 18:-5
<hint>_<dimension> 0:-12 3:-4 10:4 18:-15
<hint>_<guideline> 3:-8 23:12
<hint>_<hint> 0:-5 1:-8 2:-11 3:8 8:-6 10:-11 11:10 13:-4 15:13 16:8 18:10 19:7 20:-14 23:-13
<hint>_<level> 0:5 9:-6 15:-5 19:29 23:-20
<hint>_<number> 0:-11 1:8 3:-10 10:19 11:-19 12:-7 15:-10 19:12 23:-9
<hint>_<period> 3:8 18:-7 23:24
<hint>_<person> 15:-6 19:-5 21:7 22:-8
<hint>_<posting> 16:7 23:-4
<hint>_<principle> 3:7
<hint>_<section> 0:16 3:4 20:-6 23:-10
<hint>_<time> 16:5
<hint>__ 2:-6 3:16 4:-14 8:-24 9:13 10:-13 11:16 14:6 15:5 17:5 18:20 19:27 20:12 21:-7 23:-32
<hint>__<company> 0:-5 23:8
<hint>__<day> 23:4
<hint>__<deed> 3:-10 10:8 15:-7 16:-5 19:5
<hint>__<dimension> 3:-25 10:8 18:10 20:4 23:-8
<hint>__<guideline> 2:6
<hint>__<hint> 0:-5 1:-4 5:-7 8:-4 10:14 11:24 12:-5 18:-6 21:-10 23:-18
<hint>__<level> 0:6 3:14 19:-9 23:-22
<hint>__<number> 0:-5 3:-17 10:29 11:-5 12:-5 18:-11 23:-8
<hint>__<period> 12:-5 16:-4
<hint>__<person> 15:-7 19:-8 21:11
<hint>__<posting> 16:16 23:-9
<hint>__<section> 3:8 16:11
<hint>__<time> 10:6 23:-5
<hint>__a 3:-14 18:5 23:23
<hint>__about 3:-5 10:5 23:16
<hint>__again 23:-4
<hint>__all 1:5 10:-4 12:5 15:9 18:4 23:-5
<hint>__alwai 10:-4
<hint>__an 3:8 20:-6
<hint>__and 2:7 3:13 10:9 15:-4 19:-8 20:-7 21:6 23:-28
<hint>__appear 16:-6
<hint>__around 8:6
<hint>__articl 10:-5 23:7
<hint>__as 3:8 10:5 15:6 23:-12
<hint>__ask 10:-5
<hint>__at 10:10 12:7 13:-6 23:6
<hint>__attach 10:-4 23:13
<hint>__aw 16:-5 23:9
<hint>__back 12:4 23:-5
<hint>__be 1:-5 10:11 11:-5 23:11
<hint>__believ 11:5
<hint>__bench 11:4
<hint>__between 10:4 23:-5
<hint>__both 0:6 10:6
<hint>__broken 23:5
<hint>__bui 18:6
<hint>__by 15:11 23:-4
<hint>__calibr 22:7
<hint>__come 16:4
<hint>__corner 3:6 20:8 23:-6
<hint>__cycl 23:7
<hint>__deliveri 20:7
<hint>__develop 0:7
<hint>__director 10:12
<hint>__do 10:-9 18:6 23:19
<hint>__down 11:-4
<hint>__draft 15:13 23:-5
<hint>__each 14:4
<hint>__employ 5:-5 23:8
<hint>__etc 10:-4
<hint>__everi 10:16 23:-4
<hint>__everyth 11:5
<hint>__evid 11:7
<hint>__far 11:6
<hint>__fine 3:6
<hint>__first 10:4 23:-9
<hint>__for 0:-14 10:23 16:16 18:-9 19:-8 23:-21
<hint>__from 10:-5 11:-5 15:11 19:7 23:-7
<hint>__get 19:7 23:-4
<hint>__github 10:5 11:-5
<hint>__go 10:5 23:-7
<hint>__got 10:7
<hint>__happi 3:6 19:-4
<hint>__have 10:6 11:8 23:-5
<hint>__here 2:6 3:7 5:-5
<hint>__how 0:5 10:-5 23:7
<hint>__i 10:-4 15:5 16:-4 18:4 19:-4 20:8 23:12
<hint>__idea 23:5
<hint>__ill 12:6
<hint>__in 3:-7 10:7 23:10
<hint>__into 3:5
<hint>__it 0:-11 1:9 10:-8 16:5 20:5
<hint>__junior 10:7
<hint>__keep 12:5
<hint>__kit 3:6
<hint>__know 20:5
<hint>__land 10:4
<hint>__last 23:6
<hint>__leadership 17:-6
<hint>__level 3:-7 23:5
<hint>__like 5:5 10:6
<hint>__list 17:5
<hint>__live 10:7
<hint>__look 15:4
<hint>__manag 2:7 3:-5
<hint>__market 20:6
<hint>__me 10:-15 23:33
<hint>__mention 20:4 23:-5
<hint>__my 0:-11 3:4 8:6 15:-5 17:6 18:6 19:9 20:-7 23:11
<hint>__name 2:6 19:4
<hint>__new 5:7 10:7
<hint>__nobodi 10:9 23:-7
<hint>__not 3:6 10:-10 23:14
<hint>__note 1:8 11:-7 21:10 23:-6
<hint>__now 3:-6 18:-5 19:-5 23:-7
<hint>__of 10:4 12:6 16:6 17:-5 23:-21
<hint>__on 11:7 16:9 19:-5 23:7
<hint>__onli 2:9 3:6 8:5 19:-5
<hint>__or 20:-5
<hint>__our 20:-8 23:-6
<hint>__out 3:9 11:-5 15:8 23:-10
<hint>__packet 5:10 15:-12 23:-6
<hint>__page 20:-4
<hint>__part 20:11 23:-5
<hint>__passag 3:-5 20:5
<hint>__plain 11:11
<hint>__plan 10:5
<hint>__pleas 0:-5 2:8 8:-5 10:5 16:4
<hint>__program 10:6
<hint>__project 3:8
<hint>__quick 16:12 23:-7
<hint>__rate 23:8
<hint>__read 15:-4
<hint>__readi 21:6
<hint>__report 18:5
<hint>__risk 20:6
<hint>__sai 3:-6 23:11
<hint>__sale 10:4 23:-5
<hint>__see 21:10
<hint>__sentenc 20:5
<hint>__she 23:-5
<hint>__should 3:8
<hint>__show 3:-8 23:15
<hint>__so 23:4
<hint>__strong 19:8
<hint>__suit 19:5
<hint>__support 23:8
<hint>__take 19:-4 20:11 23:-5
<hint>__taxi 23:9
<hint>__term 20:7
<hint>__thank 10:5
<hint>__that 3:-5 4:12 10:-6 20:-6
<hint>__the 0:-5 2:-5 3:14 6:8 19:-5 21:-6 23:-22
<hint>__their 3:7
<hint>__there 16:8
<hint>__these 11:7
<hint>__thi 8:14 10:-6 23:16
<hint>__through 10:5
<hint>__to 0:-7 3:-16 9:9 11:-4 16:9 23:7
<hint>__todai 23:-6
<hint>__told 10:5 20:7
<hint>__treat 0:4
<hint>__trust 3:10
<hint>__under 23:5
<hint>__us 10:9
<hint>__valu 20:9
<hint>__versu 0:14 23:-8
<hint>__what 2:-6 3:25 11:-5 16:-5 19:12 23:-7
<hint>__when 0:8
<hint>__where 20:8
<hint>__which 0:5 11:4
<hint>__wise 19:7 23:-5
<hint>__with 19:5 20:-6
<hint>__work 5:-7
<hint>__would 16:-4 23:15
<hint>__write 15:7
<hint>__wrote 10:5
<hint>__you 0:4 10:-6 23:12
<hint>__your 19:4
<hint>_a 2:8 3:8 10:16 11:-7 15:-4 20:4 23:18
<hint>_about 1:6 3:-6 10:-7 11:17 23:15
<hint>_accord 19:7
<hint>_account 3:-8 16:4
<hint>_actual 3:8
<hint>_after 23:23
<hint>_again 3:-4
<hint>_all 0:-6 3:-8 4:17 12:8 18:6
<hint>_an 2:-4
<hint>_and 0:27 1:11 2:-5 3:-7 5:-5 8:-5 10:-14 11:17 15:-7 16:11 17:-14 18:14 19:5 21:-7 23:-24
<hint>_ani 20:8 23:-8
<hint>_anywher 3:-12 20:9
<hint>_architect 10:10 23:-6
<hint>_around 3:9 20:11 23:-10
<hint>_as 10:5 23:-10
<hint>_ask 0:6 3:-16 10:5 14:6 19:10 23:-6
<hint>_at 0:-7 8:-5 13:-6 18:-11 23:30
<hint>_backlog 10:6
<hint>_be 0:-22 1:6 3:18 8:-8 9:14 11:-13 12:26 13:-7 14:-7 19:9 21:8 22:-5
<hint>_bench 19:9 23:-4
<hint>_between 0:10 10:11
<hint>_big 3:15
<hint>_bit 0:13 20:-5 23:-5
<hint>_board 10:9 23:-5
<hint>_bonu 11:5 20:5
<hint>_bot 23:14
<hint>_brief 10:5
<hint>_by 3:-6 19:15 23:-9
<hint>_call 0:7 3:-8 10:-8 16:15 19:6
<hint>_came 23:-7
<hint>_can 10:4
<hint>_cancel 23:-4
<hint>_case 10:-6 11:-8 15:25 19:-8 23:-5
<hint>_comm 3:16 23:-12
<hint>_committe 10:-8 11:-5 15:6 23:7
<hint>_commun 3:9 23:-8
<hint>_conflict 1:7 3:15 23:-9
<hint>_cover 10:-6
<hint>_cri 3:4
<hint>_custom 3:10
<hint>_cycl 3:-13 11:-8 16:-9 20:15
<hint>_data 10:7 20:4
<hint>_date 3:-8 10:-6 23:9
<hint>_deck 10:-12 23:10
<hint>_design 11:6 18:5
<hint>_desk 23:7
<hint>_differ 2:8
<hint>_dinner 3:-10 23:17
<hint>_do 3:-10 8:13 20:-5 23:14
<hint>_document 3:-23 4:-7 10:-11 11:-13 15:47 19:-7 20:-19 23:-16
<hint>_done 22:22 23:-11
<hint>_doubt 19:11
<hint>_earli 3:11 15:-4 23:-11
<hint>_ecosystem 20:12
<hint>_error 23:-5
<hint>_evid 11:-5 19:13
<hint>_execut 0:-4 3:11
<hint>_firm 10:5
<hint>_first 23:6
<hint>_for 0:-12 1:4 2:-6 3:-22 8:10 10:20 11:-8 12:-4 15:-6 16:13 20:-20 23:19
<hint>_from 1:-6 3:8 10:-6 15:-4 18:-5 20:-6
<hint>_gap 19:10 23:-7
<hint>_gave 10:5 16:-10
<hint>_get 3:7 16:15 23:-12
<hint>_go 3:12 23:-5
<hint>_goe 23:15
<hint>_got 10:9
<hint>_growth 20:11
<hint>_guidanc 3:10 10:-5 20:14 23:-6
<hint>_have 2:-7 8:7 18:7 23:20
<hint>_he 10:8
<hint>_health 20:7
<hint>_help 5:-6 23:5
<hint>_here 0:-4 2:6 3:-4 5:13 10:-5 19:-7
<hint>_hit 10:11
<hint>_how 19:6
<hint>_i 8:7 10:8 11:15 16:5 19:-4 23:-11
<hint>_in 0:-6 2:-8 3:18 8:-5 10:-7 11:-9 23:11
<hint>_insur 16:5
<hint>_integr 11:18 19:-4 23:-5
<hint>_interview 23:-5
<hint>_into 3:-6 10:-6 14:5 23:7
<hint>_it 1:-6 3:-9 10:16 23:-10
<hint>_just 3:-4
<hint>_keep 0:14 3:-8 10:-5 19:-6
<hint>_known 10:4
<hint>_last 1:8 10:-10 23:14
<hint>_leader 8:-5 10:7 20:8
<hint>_letter 15:-4 23:4
<hint>_level 0:21 3:-7 5:-5 8:-11 9:27 16:5 19:-7 23:-15
<hint>_list 17:6 23:4
<hint>_live 12:11 18:-5 23:6
<hint>_lol 18:7 23:-6
<hint>_long 0:5
<hint>_love 19:4
<hint>_lower 3:-4
<hint>_manag 0:-5 2:6 3:28 20:-7 21:-6 23:-15
<hint>_market 3:5
<hint>_me 5:7 11:6 18:9 21:10
<hint>_mean 0:-5
<hint>_measur 10:-6
<hint>_meet 2:6 10:10 23:-8
<hint>_mention 20:5
<hint>_menu 5:-10 23:23
<hint>_model 3:8 17:-7 20:-6 23:-5
<hint>_more 19:5
<hint>_move 23:11
<hint>_much 0:-16 3:-20 10:-6 11:8 16:17 23:12
<hint>_my 0:-4 1:-5 5:8 9:-5 10:-15 11:-4 13:-4 15:-11 18:5 19:-18 21:14 22:21 23:-11
<hint>_myself 3:11
<hint>_n 10:-5 11:15 18:7 19:6 23:-10
<hint>_name 1:13 10:-6 11:-7
<hint>_new 20:12 23:-7
<hint>_no 10:6
<hint>_not 10:-5 11:5 20:7
<hint>_note 1:6 11:12 15:-5
<hint>_now 0:-5 10:11 11:-4 18:-7
<hint>_nudg 13:-4 14:19
<hint>_of 3:-5 5:-7 11:8 15:-5 16:4 17:7 20:-7 23:28
<hint>_off 6:12 10:7 23:-13
<hint>_old 23:10
<hint>_on 2:21 3:-6 10:10 16:6 20:-13 23:-10
<hint>_onli 3:4 11:9 18:-4 23:7
<hint>_open 19:6
<hint>_or 3:6 19:-4 23:-11
<hint>_our 10:8 23:-12
<hint>_outcom 0:4 23:-8
<hint>_outsid 0:10
<hint>_over 3:9
<hint>_own 20:9
<hint>_packet 3:-18 10:-9 15:28 21:-4 23:-17
<hint>_paper 15:7
<hint>_part 0:12 16:7 19:8 23:-9
<hint>_perform 16:-5 20:4
<hint>_phone 23:5
<hint>_plan 3:6 10:16 11:-6 23:-9
<hint>_pleas 0:-10 3:-12 8:-5 10:28 15:-5 20:6 23:29
<hint>_post 10:4
<hint>_practic 0:-10 3:12
<hint>_prais 10:6 23:-8
<hint>_price 0:-6 5:-10 23:14
<hint>_product 3:12 23:-7
<hint>_qualiti 20:11
<hint>_readi 15:-6 19:8
<hint>_refer 3:-5 10:5 16:-10
<hint>_region 10:9 20:9
<hint>_remind 23:-5
<hint>_report 3:6 10:4 23:-8
<hint>_requir 3:5
<hint>_result 23:12
<hint>_review 3:-6 10:12 11:-10 20:-5 23:5
<hint>_risk 0:5 19:-6 20:14 23:-8
<hint>_rollout 3:-5 10:6
<hint>_row 0:9 3:4 23:-8
<hint>_sai 8:5 20:-8 23:8
<hint>_sale 23:-5
<hint>_satisfact 18:-4
<hint>_score 10:9 18:6 23:-5
<hint>_season 15:6
<hint>_sell 3:5 10:-5
<hint>_servic 23:-4
<hint>_she 10:-4
<hint>_should 19:-6 23:5
<hint>_show 10:8 23:10
<hint>_side 3:17 16:-4
<hint>_sign 10:5
<hint>_sinc 11:6 19:-7 23:-13
<hint>_size 10:5 11:-8
<hint>_so 11:9
<hint>_someth 15:5 20:6
<hint>_sourc 3:5 10:10 20:-6 23:-5
<hint>_step 16:9
<hint>_stori 11:13 19:-4
<hint>_strategi 0:-11 3:6
<hint>_suit 0:7 3:8 19:6 23:-9
<hint>_take 3:-6 20:5
<hint>_talk 10:-6 20:5
<hint>_team 3:-4 20:5 23:17
<hint>_term 3:4
<hint>_than 22:4
<hint>_that 1:-6 3:-5 10:9 11:8 18:6 23:-9
<hint>_the 0:7 3:-14 10:9 12:-6 13:7 14:10 15:13 17:7 18:-6 19:-5 20:11 23:-12
<hint>_them 0:5 2:6 16:-5 21:13 23:-9
<hint>_thi 2:8 3:-9 5:15 10:12 12:-4 20:-8
<hint>_throw 5:4 8:9
<hint>_time 16:6 23:-5
<hint>_to 0:-6 3:-12 5:-6 10:8 11:-16 18:-11 19:7 20:13 21:16 23:-13
<hint>_todai 3:-5 10:10 15:-4 23:-13
<hint>_togeth 5:4
<hint>_told 10:10
<hint>_tom 10:5
<hint>_took 11:6
<hint>_tool 1:8 10:-5
<hint>_trust 3:13 11:9 18:-12 19:-4 20:-13
<hint>_under 3:-8 11:6
<hint>_up 0:16 11:10
<hint>_us 2:4 10:17 20:-5
<hint>_usag 3:6
<hint>_valu 20:8
<hint>_want 1:6 10:-6 23:10
<hint>_weve 23:6
<hint>_what 0:11 3:10 10:-9 20:-8
<hint>_when 0:11
<hint>_which 3:-11 16:10 20:13
<hint>_who 18:7
<hint>_whom 19:-4 23:4
<hint>_with 0:-16 3:-7 11:6 15:9 18:7 20:-9 21:5 23:-5
<hint>_without 16:4
<hint>_work 3:-5 11:5 19:6 23:5
<hint>_workshop 10:4 23:5
<hint>_would 23:5
<hint>_write 23:21
<hint>_ye 23:5
<hint>_you 14:5
<hint>_your 15:5
<hint>| 2:7 3:12 4:-8 5:-11 7:-8 8:-34 9:5 10:24 11:7 12:-15 13:-21 16:14 17:-21 18:-13 19:-9 20:5 21:6 23:6
<level> 0:16 1:-14 2:-29 3:5 4:-15 5:-26 6:-11 7:-12 8:-5 9:-10 10:-26 11:-22 12:-14 13:-17 14:-17 15:-9 16:-34 17:-11 18:-37 19:-11 20:-21 21:-15 22:-23 23:-10
<level>_ 0:-18 3:-19 5:-5 7:-4 8:20 10:-8 11:7 14:-6 15:11 16:-7 18:-18 19:31 22:-8 23:16
<level>_<dimension> 0:-18 10:-6 15:-5 18:-8 19:-8 23:-11
<level>_<hint> 0:-5 3:-15 10:13 19:-7 20:-9 23:-5
<level>_<level> 0:38 3:-18 5:-5 8:-5 17:-7 23:-14
<level>_<number> 3:10
<level>_<section> 3:-12 16:-7 23:35
<level>__ 0:13 3:-33 4:-5 8:-5 11:-5 17:10 19:18 23:18
<level>__<deed> 23:-5
<level>__<dimension> 0:-14 3:-8 11:-4 19:-13
<level>__<hint> 3:-11 10:-13 20:5
<level>__<level> 0:5 3:-11 11:-4 18:-4 19:-11 22:-5 23:-9
<level>__<number> 3:22 18:-5
<level>__a 0:-7 23:5
<level>__about 23:-4
<level>__all 2:-5
<level>__and 0:11 3:-5
<level>__as 17:-5
<level>__at 23:4
<level>__be 0:4 3:7 19:-8 23:-10
<level>__cat 23:-6
<level>__convers 3:4 23:-6
<level>__do 3:9 23:-8
<level>__for 0:-8 3:6 23:-5
<level>__from 0:6 23:-6
<level>__here 3:-12 8:8 23:14
<level>__i 0:-16 3:9
<level>__it 0:-10 3:8 23:4
<level>__lot 3:8
<level>__manag 0:15 3:-16
<level>__mention 3:-11 20:10
<level>__my 3:-7 23:5
<level>__not 3:5
<level>__of 0:6
<level>__on 20:-4
<level>__or 23:-6
<level>__our 3:-8 23:4
<level>__pleas 0:-8 3:19 15:-4
<level>__row 3:6
<level>__sai 3:-7
<level>__the 0:6 3:21 23:-5
<level>__there 3:-5 23:16
<level>__thing 22:-4
<level>__to 3:6 19:6 23:-18
<level>__we 3:-9 23:11
<level>__what 0:4
<level>__written 0:-6 3:6
<level>_a 3:-10 23:10
<level>_against 0:8 10:-5
<level>_all 2:-15 3:18 17:14
<level>_alreadi 3:-17 11:-5 19:18
<level>_and 3:10 8:12 10:-4 16:-4 19:-10 23:-9
<level>_at 23:10
<level>_be 0:5 3:-13 19:7 23:12
<level>_bit 0:-16 3:14
<level>_but 0:-8 3:9
<level>_by 3:9
<level>_case 0:-7 3:-8 10:5
<level>_column 0:9 3:-8 20:13
<level>_compar 3:-7
<level>_comparison 5:-4
<level>_concret 23:-5
<level>_do 0:-7 3:22 17:-7 23:-14
<level>_everyth 3:13 4:-6
<level>_expect 3:4 13:-5 14:-4 23:-7
<level>_for 0:8 2:-5 3:-9 19:-4 20:10
<level>_from 0:6 3:-12 23:5
<level>_get 3:-7 23:11
<level>_have 3:6 20:-6 23:-24
<level>_here 3:15 8:-8 23:-6
<level>_how 19:-10
<level>_i 0:5 19:-10
<level>_in 3:-15 8:14 23:18
<level>_just 3:4
<level>_level 0:-19 3:31 8:-10 20:-4 23:-7
<level>_make 3:-14 23:21
<level>_meant 3:5 23:-5
<level>_not 3:-5 23:-5
<level>_of 3:-21 23:29
<level>_on 3:-18 19:-6 21:-5 23:11
<level>_or 0:-11 3:-5 8:-5 23:26
<level>_overal 0:5
<level>_part 0:-5
<level>_place 3:5
<level>_pleas 3:-6 19:12 23:9
<level>_sai 0:-10 3:7
<level>_side 20:6 23:-4
<level>_suppos 23:-5
<level>_text 3:8 20:-6
<level>_than 0:6
<level>_that 3:-4
<level>_the 3:13
<level>_thi 23:9
<level>_to 19:-9
<level>_versu 3:-24 22:-5
<level>_vr 0:6 23:-8
<level>_what 0:15 19:-10 23:-10
<level>_when 23:-7
<level>_which 3:7 19:-4
<level>_who 23:-11
<level>_whole 22:-5
<level>_write 3:5
<level>_yet 3:-4
<level>| 0:17 1:-8 2:-17 3:-11 4:-10 5:-16 6:-7 7:-8 9:-5 10:-11 11:-9 12:-9 13:-9 14:-10 15:-5 16:-17 17:-5 18:-23 21:-10 22:-16
<not> 0:20 1:-5 2:-10 3:16 8:-6 10:-4 12:-17 13:-5 14:9 15:-5 16:21 17:-7 20:8 23:-6
<not>_ 0:12 2:-7 8:-5 14:-4 16:10
<not>__again 14:8
<not>__i 0:5 3:-4
<not>__that 16:7
<not>__the 0:6 11:4 15:-4
<not>_at 3:4
<not>_do 16:8
<not>_for 3:5
<not>_i 3:5 19:6
<not>_in 16:12
<not>_not 11:4 15:-5
<not>_that 20:5
<not>_the 0:-6 3:11 14:5 20:4
<not>_them 0:4 3:-4 10:-4 12:-5 14:11
<not>_what 0:8 3:-10
<not>| 0:10 2:-7 3:12 12:-11 14:7 16:12 17:-5 19:-4
<number> 1:-4 2:-6 3:-10 4:-8 5:-8 6:-5 9:-11 10:26 11:-47 12:6 13:8 14:-25 15:5 16:-5 17:9 18:74 19:-29 20:-30 21:-14 22:-7 23:-15
<number>_ 0:-14 1:22 3:-4 5:-12 8:4 9:-9 10:-8 11:5 12:14 13:-5 14:-5 15:-10 16:-7 18:30 19:-8 21:-6 22:12
<number>_1s 3:7 10:-7
<number>_<day> 13:9
<number>_<dimension> 0:-19 3:23 8:-5 10:5 19:-8 23:5
<number>_<hint> 0:-21 3:-11 5:15 10:41 11:-17 15:-14 16:5 18:-17 19:7 20:-7 23:-21
<number>_<level> 0:4 3:10 18:-18
<number>_<number> 2:-10 3:6 5:-7 10:13 17:-9 18:-9 23:25
<number>_<period> 10:6 11:-9 12:27 13:-16 14:-9 16:-5 18:-14 23:-16
<number>_<time> 16:-12 23:22
<number>__ 0:-8 2:-6 3:10 5:-8 8:-6 10:30 12:8 13:-6 14:-7 15:6 16:-7 18:-15 19:-4 22:-5 23:13
<number>__2400 23:15
<number>__<deed> 15:5
<number>__<dimension> 0:-6 3:-12 10:-15 18:43 23:-16
<number>__<hint> 0:-14 3:-7 10:14 18:8 19:6 23:-11
<number>__<level> 3:5
<number>__<number> 0:-9 5:-6 18:14 23:10
<number>__<period> 18:7 23:-5
<number>__<principle> 17:10 23:-8
<number>__<section> 3:5
<number>__<time> 13:4 23:-6
<number>__actual 10:5
<number>__again 1:9 8:5
<number>__ago 1:5
<number>__all 10:7 18:-6 23:-6
<number>__alreadi 23:7
<number>__and 0:5 10:-7 23:9
<number>__at 10:8
<number>__be 0:-4 8:5 18:5 20:4 23:-5
<number>__between 10:-4
<number>__buyer 18:4 23:-7
<number>__by 23:6
<number>__call 8:8
<number>__candi 23:10
<number>__do 2:6 16:-5 19:7 20:-8 23:6
<number>__em 8:4 19:-4
<number>__everi 23:4
<number>__for 10:-9 15:6 18:-7 23:21
<number>__from 3:-6 10:8
<number>__got 10:-4 23:4
<number>__have 3:-4 23:7
<number>__in 2:-5 8:9 10:10 16:-4 18:-6 19:-4 23:11
<number>__instead 10:5
<number>__it 3:-5 18:8
<number>__last 18:7 23:-4
<number>__level 0:9 19:4
<number>__me 18:16 23:-7
<number>__my 3:10 10:15 13:6 15:-9 19:-6 23:-9
<number>__name 2:8 23:-7
<number>__not 0:4
<number>__now 10:5
<number>__of 0:-7 13:5 18:9
<number>__on 23:6
<number>__or 8:9 13:-4 16:-8 23:13
<number>__other 23:4
<number>__pleas 0:4 10:-6 12:11 13:-7 17:15
<number>__principl 17:7
<number>__quarter 19:4 23:-5
<number>__sai 8:5
<number>__so 10:5 17:7
<number>__the 0:15 3:-8 17:14 18:5
<number>__thei 2:6
<number>__then 10:-4
<number>__thi 5:16 10:4 23:-13
<number>__to 0:15 18:-10
<number>__what 0:9 3:4 16:6
<number>__which 2:4
<number>__with 10:-8 11:-4 15:13 23:19
<number>__write 10:-4
<number>__you 23:6
<number>_a 13:5
<number>_about 13:6 17:13
<number>_after 17:6 18:13 23:-15
<number>_and 0:7 2:7 3:-12 8:-6 19:4 23:11
<number>_at 0:-7 12:-4 18:4
<number>_be 11:5 19:-6
<number>_befor 3:5
<number>_box 10:-6
<number>_but 10:-6 18:5
<number>_by 3:4 10:4
<number>_can 23:6
<number>_colleagu 8:7 20:-5
<number>_contrast 0:6 3:-5 10:-4
<number>_dimens 2:8 8:-5 17:-5
<number>_do 0:5
<number>_document 10:-10 15:29 23:-5
<number>_down 20:5
<number>_fight 18:4 23:-6
<number>_file 10:-9 15:23 23:-5
<number>_find 18:8 23:-5
<number>_for 0:-5 3:-11 10:-5 18:31 23:-6
<number>_from 10:12 11:8 23:-6
<number>_gb 23:11
<number>_go 3:4
<number>_have 3:4 22:-6 23:7
<number>_hour 10:-5 15:-4 23:10
<number>_how 23:4
<number>_i 13:9 19:4 20:5 23:-5
<number>_in 0:-6 18:19 22:4 23:-5
<number>_instead 13:10 23:-9
<number>_junior 10:11 11:-4
<number>_kid 23:-6
<number>_laptop 10:-6 23:13
<number>_last 1:-5 10:5 23:-7
<number>_lead 10:5
<number>_leadership 17:10
<number>_level 0:60 2:-13 3:-7 8:19 10:-7 16:-5 17:-6 19:-4 23:-21
<number>_list 17:7
<number>_logo 23:8
<number>_lp 2:-5 17:4
<number>_mai 5:4
<number>_million 3:6
<number>_min 23:6
<number>_minut 23:4
<number>_more 10:13 14:5 19:5
<number>_my 10:-6
<number>_name 2:-5 8:12 19:-6
<number>_new 10:7
<number>_next 19:6
<number>_now 18:12 19:-4 23:-4
<number>_oclock 13:14 23:7
<number>_of 0:12 5:-6 8:-6 10:31 11:-7 13:-6 14:-5 15:-11 17:12 20:-7
<number>_on 0:-5 1:4 10:-19 18:37 23:-22
<number>_or 11:6 17:14 23:-8
<number>_our 18:7 23:-5
<number>_out 1:11 3:-5 10:-6 18:17 23:-6
<number>_person 3:-6 10:9 18:-4
<number>_pleas 10:-8 15:-4 18:15
<number>_principl 17:8 18:-5
<number>_project 10:7
<number>_quarter 10:7 23:-6
<number>_quick 3:5 23:9
<number>_reorg 19:13 23:-8
<number>_resign 10:-5 18:7
<number>_room 23:-4
<number>_row 2:16 20:-9
<number>_rung 0:7 2:-6 3:-4
<number>_sai 0:-11 3:9 17:19 23:-4
<number>_script 3:9 10:-6
<number>_sentenc 0:7
<number>_sharp 13:8
<number>_sinc 23:-4
<number>_singl 10:5 23:-5
<number>_so 13:5
<number>_stop 0:10 3:-6 23:6
<number>_the 23:-5
<number>_there 18:14
<number>_thing 2:8 3:-5 16:5 17:-4 19:6
<number>_those 18:6
<number>_time 10:-9 23:27
<number>_to 0:-5 10:9 11:-5
<number>_todai 3:4 10:-5
<number>_trust 23:6
<number>_when 0:4 3:-6
<number>_which 8:5 19:-4
<number>_who 3:7
<number>_with 10:-9 13:-8 23:27
<number>| 0:4 3:-31 4:-5 5:-4 9:-8 10:15 11:-24 13:7 14:-18 15:6 16:-6 17:11 18:60 19:-18 20:-21 21:-8 22:-8 23:-17
<period> 0:-18 1:-11 2:-10 4:-5 5:-21 8:-6 10:36 11:13 12:59 14:-21 15:-6 16:-7 17:-8 18:-15 19:-16 20:-19 22:-7
<period>_ 3:-12 4:-4 5:-18 10:-10 11:43 12:28 13:-24 14:-34 15:-7 16:-5 18:-5 19:-13 20:-11 23:-19
<period>_<number> 10:7 18:-4 23:5
<period>_<period> 11:-6 12:6 19:-6 23:16
<period>_<time> 12:-5 13:11
<period>__ 1:-7 10:13 12:-6 13:6 22:-7 23:6
<period>__<hint> 3:4
<period>__<number> 12:-6 18:-5 23:5
<period>__<period> 12:9
<period>__<section> 1:11
<period>__alon 14:6
<period>__at 10:-6 12:7
<period>__bot 23:-6
<period>__close 12:4
<period>__for 23:9
<period>__good 14:7
<period>__have 23:11
<period>__i 11:-11 23:10
<period>__it 10:7 18:5 23:5
<period>__mai 23:4
<period>__mani 23:7
<period>__me 12:13
<period>__next 23:4
<period>__no 12:7
<period>__not 12:8
<period>__now 10:5
<period>__of 19:5
<period>__out 3:7
<period>__send 23:7
<period>__that 16:4
<period>__the 11:8 12:-5 13:-5 23:11
<period>__to 15:5
<period>__you 23:6
<period>_all 10:11
<period>_and 10:8 11:-11 15:5 20:4 23:5
<period>_be 13:4 19:8 23:8
<period>_befor 15:7
<period>_can 23:6
<period>_do 23:14
<period>_end 12:6 14:-6
<period>_for 10:4 12:-6 14:10 19:-4 23:15
<period>_from 13:-4
<period>_go 23:10
<period>_have 11:-5 23:13
<period>_how 23:10
<period>_i 13:7 19:-7 23:5
<period>_in 16:6
<period>_it 19:8
<period>_keep 23:-4
<period>_me 12:9 14:8 23:-11
<period>_next 12:5 14:8
<period>_nobodi 10:-4
<period>_not 12:14 14:-8
<period>_now 13:-9 14:7
<period>_of 10:7 13:4 23:14
<period>_on 12:5
<period>_onli 12:11 14:-5
<period>_or 16:-4 23:9
<period>_parent 12:6 23:-12
<period>_pleas 1:-9 10:-8 11:5 12:17 23:-8
<period>_she 23:7
<period>_so 10:-5 11:-6 12:9 13:7 14:-5
<period>_thank 12:4 22:-8
<period>_the 1:15 3:6 10:6 23:-14
<period>_then 10:-10 12:7 23:6
<period>_thi 16:-5 23:9
<period>_to 13:9 14:-5 18:-7 23:8
<period>_what 5:4 11:-4
<period>_which 10:4 19:8
<period>| 0:-9 1:-5 2:-5 5:-13 8:-6 10:9 11:14 12:34 14:-13 15:-8 17:-5 18:-8 19:-14 20:-11
<person> 0:-7 1:-14 3:-9 4:-4 5:-8 10:-15 11:-53 13:-4 14:-5 15:-43 16:-6 18:-9 19:-55 20:-7 21:147 22:-11 23:-45
<person>_ 1:-6 3:-10 11:-19 15:-17 19:-24 21:43 22:-8 23:-20
<person>_<hint> 21:10
<person>__ 15:-5 21:11
<person>__<hint> 11:-6 21:9 23:-4
<person>__access 23:-5
<person>__be 21:7
<person>__i 23:4
<person>__my 11:-16 15:-10 21:9
<person>__to 21:7
<person>__view 11:-4 21:13
<person>_can 21:5
<person>_my 11:-8 21:19 23:-6
<person>_pleas 15:-8 21:5
<person>_read 11:-6 15:-6 21:6
<person>_see 11:-18 15:-8 19:-5 21:7
<person>_should 23:-4
<person>_the 21:5
<person>_to 11:-8 21:20
<person>| 1:-10 3:-7 5:-5 10:-6 11:-42 15:-30 18:-6 19:-31 20:-5 21:93 22:-8 23:-34
<posting> 0:-28 1:-12 2:-47 3:-60 5:-31 7:-4 8:-22 10:-55 11:-18 12:-14 13:-7 14:-12 15:-8 16:250 17:-38 18:-6 19:-35 20:-50 21:-9 22:-35 23:-123
<posting>_ 0:-10 2:-7 5:-7 8:-8 10:-9 11:-4 14:-4 16:32 19:-7 20:-14 21:-5 22:-9 23:-22
<posting>_<hint> 3:-7 10:-7 16:27 17:-9 20:-5 23:-17
<posting>_<number> 16:6
<posting>_<posting> 2:-8 3:-10 10:-6 16:24 20:-18 23:-15
<posting>_<section> 23:-8
<posting>__ 2:-6 5:-6 22:-7 23:-8
<posting>__<hint> 3:-5 10:-8 16:14 20:-10 23:-9
<posting>__<number> 13:-4 16:-5 23:11
<posting>__<posting> 16:7
<posting>__a 23:-7
<posting>__about 3:-6
<posting>__and 16:5
<posting>__anyth 20:-13
<posting>__be 16:13 23:-8
<posting>__count 16:-8
<posting>__do 3:-8 16:8
<posting>__everyth 16:-5 20:5
<posting>__have 16:5
<posting>__i 16:5
<posting>__in 16:7
<posting>__it 16:4
<posting>__like 16:5
<posting>__me 16:7 23:-4
<posting>__on 2:-6 16:6
<posting>__that 16:6
<posting>__the 16:12 23:-9
<posting>__to 8:-5 16:4
<posting>__what 16:6
<posting>_accord 16:4
<posting>_advertis 10:-4
<posting>_and 8:-4 10:-4 16:18 23:-5
<posting>_ani 16:5
<posting>_be 10:-4 16:15 20:-7
<posting>_can 16:-5
<posting>_do 16:8 23:-5
<posting>_focu 2:-5
<posting>_for 16:-25 20:5 23:14
<posting>_from 16:5
<posting>_get 2:-4 23:-5
<posting>_have 16:7
<posting>_how 10:-6 16:7 23:-6
<posting>_i 16:9
<posting>_in 16:8
<posting>_it 16:4 23:-5
<posting>_job 23:-6
<posting>_let 16:6
<posting>_mention 20:-9
<posting>_model 16:-16 20:9
<posting>_my 16:7 23:-13
<posting>_not 16:-8 20:5
<posting>_note 10:5 16:-16
<posting>_on 16:-8 23:19
<posting>_or 13:-6
<posting>_pleas 11:-5 16:8
<posting>_role 16:10
<posting>_sai 3:-9 16:11 20:-20
<posting>_section 17:-8
<posting>_talk 16:-7
<posting>_the 10:-5 16:7
<posting>_there 16:4
<posting>_thing 5:-6 16:8
<posting>_to 3:-4
<posting>_what 3:-10 5:-7 16:17
<posting>_which 16:7
<posting>_who 16:5 23:-10
<posting>_you 16:4 23:-4
<posting>| 0:-13 1:-8 2:-31 3:-34 5:-20 8:-14 10:-30 11:-9 12:-9 13:-5 14:-7 15:-6 16:101 17:-23 19:-20 20:-30 21:-6 22:-23 23:-69
<principle> 2:-12 3:-8 5:-7 8:-7 11:-4 16:-10 17:72 18:-4 19:-6 20:12 22:-16 23:-39
<principle>_ 5:-6 17:27 22:-15
<principle>_<number> 17:6
<principle>_<principle> 17:12
<principle>__ 17:11 23:-5
<principle>__<number> 17:9
<principle>__<principle> 2:-5 17:7
<principle>__i 3:-5 20:4
<principle>__it 17:4 20:-4
<principle>__me 17:-5 20:8
<principle>__of 17:5
<principle>__the 17:9
<principle>_an 20:-7
<principle>_and 2:-8 17:10
<principle>_be 17:-5 20:7
<principle>_in 17:13 20:-5
<principle>_mean 3:-5 17:13 23:-8
<principle>| 2:-9 3:-10 5:-5 8:-5 17:50 19:-4 22:-11 23:-26
<section> 0:-12 1:8 2:11 3:6 4:-5 5:-10 8:-7 11:-15 12:-14 13:-7 14:-9 15:-6 16:49 18:-6 19:-24 20:-16 22:-20
<section>_ 3:-15 10:-9 16:36 19:6 20:-6 22:-16 23:-8
<section>_<hint> 5:-4 10:12 16:31 20:-6 23:-27
<section>_<level> 0:-27 3:-4 16:-7 23:49
<section>_<period> 12:-6 16:-4 23:13
<section>_<section> 16:9
<section>__ 0:8 3:-5 8:16 16:28 20:-5 23:-26
<section>__<day> 1:6
<section>__<dimension> 3:5
<section>__<hint> 3:10
<section>__<level> 17:-5 23:8
<section>__<period> 1:4 23:-4
<section>__a 3:9 16:6 23:-12
<section>__all 2:5 23:6
<section>__as 3:-5 23:11
<section>__be 3:7 16:5 23:-4
<section>__for 23:12
<section>__i 17:5
<section>__in 20:7
<section>__it 0:4
<section>__my 15:7 16:-4 23:-4
<section>__no 16:7
<section>__of 2:6
<section>__sai 16:5 23:-4
<section>__that 16:6 23:-5
<section>__the 0:-6 2:9 10:-7
<section>__there 8:-4
<section>__thi 16:-7 23:11
<section>__with 3:7
<section>_a 3:16 17:-5 23:-14
<section>_and 5:7 10:7 23:-10
<section>_area 2:12 23:-11
<section>_as 10:12 16:10 23:-17
<section>_at 23:5
<section>_band 3:-8 16:-5 23:18
<section>_be 2:7 3:-6 8:-11 10:-4 16:11 20:10 22:-4 23:7
<section>_but 16:11
<section>_do 3:21 16:-4 23:-12
<section>_for 16:-4 23:15
<section>_i 23:6
<section>_in 3:-14 16:7 20:7 23:7
<section>_itself 3:-9
<section>_not 0:-8
<section>_of 1:-5 4:-5 8:-5 10:-5 15:9 19:-4 23:7
<section>_on 1:9 11:-4 13:-5 23:-4
<section>_or 16:5
<section>_part 3:-5 16:12
<section>_talk 0:4
<section>_the 23:-4
<section>_thei 16:7 23:-6
<section>_to 17:4
<section>_us 3:7
<section>_we 0:6
<section>_with 8:7
<section>| 0:-12 1:7 2:11 5:-11 11:-9 12:-9 13:-4 14:-4 16:33 19:-13 20:-7 22:-17
<time> 0:4 1:11 2:-5 5:-10 9:-9 10:-18 11:-10 12:-21 13:67 14:-31 15:-7 18:-12 19:-17 20:-12 21:-8 22:18
<time>_ 1:-5 5:-5 9:-5 10:-22 12:-10 13:16 14:-16 15:-6 16:-10 20:-7 22:4 23:12
<time>_<day> 10:-6 13:7 23:-8
<time>_<dimension> 10:7
<time>_<hint> 10:-6
<time>_<time> 13:7
<time>__ 0:6 13:8 14:-6 22:-8
<time>__<day> 13:7
<time>__<deed> 22:10 23:-6
<time>__<hint> 10:7 13:-4
<time>__<number> 23:-7
<time>__<time> 13:10 14:-5 23:-4
<time>__be 1:4 5:6 10:-7 13:6
<time>__i 23:-7
<time>__in 10:5
<time>__it 10:-4
<time>__my 23:7
<time>__the 13:8 23:11
<time>_ago 1:9 11:-5
<time>_and 8:6 23:7
<time>_bot 13:-5 22:4
<time>_for 13:7
<time>_from 22:5 23:-7
<time>_here 13:7
<time>_how 22:9 23:-9
<time>_i 10:9 23:13
<time>_in 16:5 23:19
<time>_like 13:4 14:-4
<time>_my 13:5
<time>_of 13:7
<time>_on 13:8
<time>_pleas 13:6 14:-5
<time>_shift 10:7 23:-4
<time>_the 1:6 10:-5 13:5
<time>_to 13:6 23:-8
<time>_train 10:-4
<time>_what 5:8 19:-5
<time>_whether 23:-6
<time>_with 10:6 16:5 23:9
<time>| 0:5 1:7 5:-7 9:-6 10:-12 11:-5 12:-14 13:46 14:-22 15:-7 16:-5 18:-6 19:-11 20:-8 21:-6 22:14
?0 10:4
?1 3:16 10:-13 12:10 13:-7 23:5
?10 10:11 11:6 12:-6 13:8 18:-5 23:-7
?10:00 13:4
?10am 23:11
?11 18:-6 23:7
?1182 23:6
?12 23:11
?14 10:-5 18:-4
?15 10:-6 23:13
?16 0:-9 2:-6 8:-6 10:-5 12:-4 17:46 18:-12 23:6
?17 2:-5 5:-8 23:42
?18 10:7 18:-5
?1s 3:5
?2 0:-8 1:6 3:-17 8:8 10:10 17:-4 18:29 22:-6 23:-22
?20 10:-6 23:10
?23 23:24
?2400 23:15
?2pm 12:-4 13:5 14:-5
?3 0:-9 3:-20 5:-6 10:-25 11:-6 12:7 17:-8 18:56 19:-6
?30 23:13
?300 10:7
?32 23:12
?3pm 11:7 13:5 22:-6 23:-5
?4 0:-6 3:-16 17:-4 18:25 19:-4 23:-14
?40 3:-5 10:8 18:-4 23:8
?4521 23:14
?4th 23:5
?5 2:-4 3:-14 11:-5 18:35
?500 23:10
?5pm 13:5
?6 10:4 18:-7 23:8
?6pm 22:-8
?7 2:33 3:12 8:-4 17:-11 18:-6 20:-6 23:-9
?8 3:-5 10:12 12:-4 13:-8 16:-9 23:7
?8am 13:8 23:-6
?9 0:-11 10:9 11:-6 12:-4 13:11 18:-12 23:5
?97 10:4
?99 0:-6 3:15 18:-5
?9am 10:5
?9h 13:13
?@anna 21:5 23:-4
?@here 21:-4
?@j.ortiz 15:-7
?@joe 15:-5
?@maria.lopez 11:-7
?a 1:-4 2:8 4:11 5:17 8:-4 11:-17 12:6 13:-8 17:-7 18:7 19:-8 20:-21 21:-8 23:4
?abl 5:18 21:5
?about 2:-9 3:-12 5:-10 7:8 9:-5 10:10 14:-6 15:-8 16:10 19:-13 20:4 21:-5 22:-6 23:-8
?abov 3:-14 8:15 10:6 23:-9
?abt 11:6 23:-5
?acceler 10:4 23:-7
?accentur 3:8 10:5 23:-9
?access 15:-6 19:-9 21:21 23:-10
?accord 16:5 19:15 23:-6
?account 0:-5 1:4 2:-15 3:-5 5:-9 16:27 20:-10 22:-6 23:-29
?across 0:7 3:-5 10:8 20:4
?action 17:19 20:-4
?actual 23:-9
?ad 3:-8 5:-4 10:-7 16:18 20:-4 23:-6
?add 5:6 10:22 11:-14 13:7 21:5
?admin 23:9
?adopt 23:5
?advertis 16:10 23:-8
?after 3:-10 8:10 11:-6 12:22 14:-14 16:6 18:6 23:-17
?ag 20:4 23:-5
?again 1:8 5:-6 10:-5 13:4 14:10 19:-4 23:-15
?against 0:7 19:5
?agenda 23:12
?ago 1:7 11:-4
?agre 3:-6 23:6
?ah 8:5 23:-5
?ai 22:10 23:-9
?airport 10:-5 23:11
?alarm 23:9
?alert 3:14 18:-6 23:-7
?all 0:11 1:9 2:6 4:5 7:-4 8:7 11:13 13:-6 14:-5 15:15 16:5 17:8 18:-14 19:-15 20:4 21:-6 22:-11 23:-10
?allianc 3:-5 10:-7 11:10 19:4 23:-8
?allow 8:-4
?alon 10:6 14:6
?along 3:5 18:9 23:-10
?alreadi 3:-11 10:5 11:5
?also 16:5
?alwai 0:7 8:6
?amazon 2:-5 3:-6 17:5 20:6
?amzn 23:6
?an 2:-4 3:6 12:6 13:-6 17:10 20:-5 21:-6 22:6
?ana 23:5
?and 0:-16 3:22 6:4 8:4 10:10 11:-5 13:-5 14:-6 15:-5 18:-11 20:-9 22:-6 23:-15
?ani 0:-6 2:-5 11:9 12:-6 14:8 19:-9 20:9 22:-4
?anna 3:-9 23:19
?announc 16:6 23:-5
?anoth 22:10 23:-6
?answer 3:-6 5:12 23:-11
?anymor 10:5 12:-5 14:12
?anyon 0:5 8:-6 23:4
?anyth 0:-7 2:-6 11:7 19:-6 20:16 23:-15
?anywher 3:-8 8:-6 20:30 23:-12
?apart 3:7 5:6
?app 23:5
?appear 20:10
?appli 16:6
?applic 16:12 23:-12
?approv 3:-6 12:-7 23:30
?architect 3:-4 10:19 23:-11
?architectur 10:-14 11:13 18:6 19:5 23:-14
?area 2:54 5:-7 8:-17 11:-18 17:-8 19:9 20:-12 22:-12 23:-24
?around 3:6 13:12 20:6 23:-11
?as 0:13 1:-4 4:7 10:16 11:-7 12:5 15:4 16:8 18:10 19:4 23:-6
?asap 3:4
?ask 2:-7 3:19 5:16 8:-6 10:7 19:-11 23:-15
?assembl 15:15 19:-7
?assess 2:18 18:6 23:-5
?asset 0:-5 3:13 10:-7 11:18 19:7 23:-9
?at 1:-5 5:-8 8:-9 9:-6 10:-7 11:-4 12:7 13:16 14:-10 16:-11 17:-6 19:-5 20:-9 21:8 23:26
?attach 10:-7 23:19
?audit 18:6
?august 12:17 14:-4
?averag 3:-4 23:8
?avoid 23:-7
?aw 0:-5 16:28 23:5
?awai 1:16 3:-5 10:4 11:-7
?award 10:6
?azur 0:-4 23:7
?back 0:-5 1:-5 11:16 12:14 13:-5 14:-5 19:-5 23:-7
?balanc 20:10 23:-5
?band 3:-5 8:5 16:-5 23:15
?bank 11:5 18:5
?bar 0:8 10:7 23:4
?base 2:-4 11:-5 19:7
?bbq 20:-10 23:9
?be 0:-9 1:-7 4:-4 10:-4 11:-9 13:-9 14:-7 15:-8 16:22 17:-14 19:4 20:-7 21:-6 23:-6
?beat 23:5
?becom 3:-8 5:-10 23:10
?befor 11:5 12:6 16:5
?begin 11:5 19:-4
?believ 11:4
?below 3:-5 23:6
?bench 10:6 19:6 23:-6
?berlin 3:-8 23:8
?besid 5:12 23:-5
?best 10:8 22:7
?better 10:-5 13:6 23:18
?between 0:12 3:-5 8:-7 10:6 20:-8 23:-8
?bia 17:19 20:-4
?big 3:9 17:11 18:5 20:-7 22:-5 23:4
?bill 0:7 23:-6
?bin 1:14 11:-6
?birthdai 23:6
?bit 0:9 20:9 23:-5
?bitt 2:6
?bizoutcom 3:7
?blank 2:5 19:4
?blog 0:4 10:7
?blueprint 11:5 19:-5
?board 3:6 10:5 23:-5
?boardroom 11:5 23:-5
?bonjour 22:12
?bonu 3:-17 19:-4 23:19
?book 3:13 13:-10 18:-5 19:-8 22:-9 23:22
?boss 2:7 11:5 18:-5 19:-7 21:4 22:5 23:10
?bot 5:10 8:-8 10:-5 13:-5 22:25 23:-29
?both 0:16 8:-7 10:10 16:-6 18:-4 23:4
?bother 22:5 23:-4
?bottom 3:4 8:10 23:-5
?box 5:5 19:8 23:-6
?bq 16:5
?brag 11:17 15:8 23:-8
?break 12:18 23:-5
?breakthrough 3:14
?bring 0:-7 3:26 11:15 20:8 23:-10
?broken 23:9
?bucket 2:20
?budget 10:-6 11:4 18:5
?bui 23:11
?build 3:23 5:-4 8:-6 10:5 11:-4 12:-6 15:17 19:-5 23:10
?built 8:8 10:5 23:-6
?bullet 10:-6 20:8
?bundl 11:-6 15:19 19:-6
?burnout 20:8
?busi 3:11 11:8 15:-6 18:5 19:-10 20:-5
?but 0:7 14:5 16:14 19:-5 23:-7
?buyer 0:8 3:13 10:-8 11:7 18:4 19:5 23:-17
?by 0:25 2:-5 3:-5 5:-4 8:-9 10:11 11:-7 13:-4 15:8 19:18 23:-26
?bye 22:22 23:-7
?c 3:5 19:4 23:-6
?cadenc 10:5 11:-7 20:18 23:-5
?calcul 19:-4
?calendar 23:15
?calib 23:-5
?calibr 0:6 22:7
?call 2:12 5:-4 8:6 13:-10 14:-4 17:5 19:-6 20:-7 22:-4
?came 10:9
?can 0:-7 2:-5 3:6 5:25 8:-10 11:-10 12:-4 13:7 14:-5 19:-13 22:-16 23:7
?cancel 13:-8 14:17
?candi 23:12
?candid 3:8 23:8
?car 23:5
?care 20:12 23:-8
?career 8:17 23:-7
?case 15:15 19:14 20:-4 23:-18
?cat 11:11
?catagori 2:25 11:-6 20:-6 23:-10
?catalog 3:8
?categori 2:37 8:-10 11:-5 20:-11 23:-15
?cell 20:7
?ceo 3:-8 10:9 23:5
?certif 23:5
?certifi 20:8
?cfo 23:-5
?chanc 23:15
?chang 0:26 3:-14 8:-8 9:11 13:10 18:8 20:-6 23:-11
?channel 1:-10 3:12 5:9 20:-5
?chapter 2:7 23:-4
?chart 20:-8 23:10
?check 13:7 19:13 20:4 22:-4 23:-10
?cheer 22:25 23:-15
?chief 12:-4
?ciao 22:11
?claim 16:8 23:-8
?clean 3:8 10:4 23:-5
?climb 0:17
?close 0:5 3:-9 12:5 19:16
?co 3:8 23:-8
?coach 0:8 10:21 11:5 20:-5 23:-10
?code 23:10
?coffe 3:4 13:6
?cold 0:-4 23:6
?colleagu 8:4 11:-5 19:-8 23:21
?collect 10:-9 15:8
?column 0:17 20:8
?come 3:-13 8:17 10:-8 13:7 20:10
?comm 3:11 23:-8
?command 2:-7 3:-5 5:31 8:-5 23:-14
?commiss 23:-6
?commit 17:10 23:-10
?committe 11:-5 15:13
?commun 3:6 23:-5
?compani 1:12 3:-8 8:4 16:-7 23:12
?compar 0:51 3:-29 8:-16 10:-8 11:-7 16:-5 17:-8 18:-4 20:-10 22:-4
?compens 3:-13 23:22
?compet 2:22 20:-9 23:-10
?competitor 3:-4 10:7
?complaint 23:7
?complex 10:4
?comput 23:10
?concept 23:13
?concern 11:4
?confirm 23:4
?conflict 3:13 10:6 23:-11
?consist 18:5 20:10 23:-4
?contact 23:5
?contain 2:-13 5:-7 20:19 23:23
?continu 12:7
?contoso 1:7 11:-5 16:-13
?contrast 0:34 3:-14 20:-5 23:-4
?convers 3:4 23:-6
?cook 5:-6 19:-5 23:16
?cookbook 0:7 23:-11
?copi 4:13 23:-9
?corner 3:6 20:8 23:-6
?cost 0:-6 16:4
?could 2:-5 8:5 10:6 11:5 12:5 16:6 20:-4
?count 20:8 23:-4
?countri 0:6 10:-5
?cours 23:20
?cover 2:20 5:-6 8:-5 10:-4 23:-5
?creat 3:-6 15:7 23:9
?crew 10:8 13:-6 23:-5
?cri 10:5
?criteria 2:17 23:-10
?crush 23:12
?csat 0:8 10:5
?csv 4:9 11:-5 15:-4
?ctrl 17:-5 20:16 23:-7
?cultur 3:-6 20:6
?custom 0:24 1:14 3:12 5:-7 9:-4 10:-5 11:4 15:-10 17:-9 18:10 19:-8 20:-24 21:-4 23:-23
?cv 23:4
?cx 10:-6
?cycl 3:-11 11:-6 20:8 23:8
?d 8:-6
?dai 5:-6 10:7 11:-8 12:-18 13:5 18:-5 19:-10 22:7 23:28
?dana 11:-6 21:11 23:5
?data 1:10 4:6 7:16 10:11 19:-5 20:-4 23:-9
?date 3:-9 10:-5 22:-4 23:27
?deal 0:-11 1:14 3:28 10:-6 11:-9 23:-5
?debug 23:13
?dec 12:8
?deck 10:-4 23:7
?deep 2:-5 17:26 23:-5
?defin 3:5
?degre 23:-5
?delai 23:8
?delet 1:24 5:6 11:-23 13:-6 22:-11
?delight 20:7 23:-8
?deliv 3:4 10:10 23:-4
?deliveri 10:5 20:7
?delta 0:14 1:7 23:-5
?demand 0:5
?dentist 13:-12
?deploy 14:-7 23:6
?describ 3:10 8:7 23:-5
?design 10:7
?desk 23:6
?detail 2:13 10:5 23:-11
?develop 0:7 23:4
?dia 8:4 22:18 23:-8
?die 14:6
?differ 0:53 3:-28 5:-6 8:-24 9:-4 10:-7 11:-5 16:-6 19:-7 20:-9 22:-7 23:-13
?dig 11:4 20:6
?dimens 0:-4 2:47 5:-9 8:-13 11:-18 16:-4 17:-8 19:12 22:-13 23:-16
?dinner 3:-7 23:14
?direct 23:-5
?director 10:7 15:-6 21:7 23:-7
?disabl 12:-5 14:14
?disagre 17:11 23:-10
?discount 23:8
?dive 2:-5 17:26 23:-5
?divers 20:5
?do 1:-9 3:15 4:-4 5:15 7:8 8:-18 11:-5 12:-4 14:-7 15:-11 16:5 17:-5 18:-8 19:-7 20:-17 21:-10 22:-20
?document 3:-16 4:-7 10:-10 11:-11 15:45 16:-6 19:-8 20:17 23:-24
?dog 23:5
?dollar 23:5
?done 10:8 22:15 23:-8
?doubl 10:5 23:-5
?doubt 19:7
?down 1:-5 3:-10 5:-5 10:12 11:18 18:5 19:-8 23:7
?download 3:-5 4:12 20:-7
?draft 10:-5 11:-5 15:22 19:-6 22:-4 23:7
?drama 11:6
?dream 20:8
?drive 23:5
?drop 1:18 11:-13 23:8
?dure 12:17 14:-5 23:-6
?duti 3:21 23:-9
?each 0:9 3:-5 12:-5 13:15 23:-10
?earli 3:8 23:-10
?earn 3:-35 5:-9 10:-5 19:-4 23:43
?earth 23:7
?ec2 5:-7
?ecosystem 20:14
?eleven 10:8 23:-5
?els 5:11
?em 8:4 19:-5 20:10
?email 21:-5 23:22
?employe 20:11 23:-5
?empti 5:5 19:5 20:-4
?enabl 10:4 18:-6
?engag 3:10 10:9 23:-6
?engin 3:-15 10:6 20:-8 23:23
?enough 3:-9 11:-25 12:-6 14:8 19:45 20:-4 23:-7
?enter 11:8 18:10
?enterpris 5:-6 16:6
?entri 1:16 3:7 11:16 19:-5 23:-19
?enumer 2:11 23:-11
?equal 20:-5
?eras 1:28 7:-6 11:-14
?error 3:-6 23:12
?escal 3:11 20:12 23:-15
?essai 8:4 20:5
?estim 10:7 23:-5
?etc 10:-4 23:5
?ethic 20:5
?eur 5:-8 23:18
?euro 5:-4 23:10
?europ 13:5
?evalu 2:6 23:-6
?even 0:-4 1:4 8:8 10:-6 16:6 19:-5 20:6 23:-8
?ever 1:5 12:-5 14:14 22:-5
?everi 2:-4 11:-8 12:-5 13:18 20:10 23:-5
?everybodi 23:9
?everyon 10:7 22:12 23:-8
?everyth 0:5 1:9 3:19 4:12 8:-6 10:-13 11:9 13:-4 16:-6 19:-10 20:4 22:-8 23:-15
?everywher 0:5 19:4
?evid 2:-15 3:-12 5:-6 8:-4 10:6 11:31 16:-4 18:-4 19:25 20:-7 21:7 22:-6 23:-26
?ex 3:11 18:-5
?exactli 0:4 5:4 17:5 23:-5
?exampl 5:7 23:-5
?excel 3:40 18:-7 19:-8
?exchang 23:12
?exec 3:11 23:-14
?execut 0:-5 3:7 23:9
?exist 2:6 8:6 23:-8
?expect 0:-5 3:31 5:-6 10:-10 16:-4 17:-4 18:-9 19:-6 22:-9 23:-19
?experi 0:-6 10:-5 11:10 18:6 19:-14 23:-13
?explain 3:16 5:11 17:7 18:-5 22:-7
?export 1:-9 3:-7 4:30 11:-5 15:9 22:-9 23:-9
?extend 10:6
?extern 3:5
?f 8:5 17:-5 20:16 23:-7
?fail 23:13
?fancier 0:6
?far 3:-8 5:-4 11:16 15:-7 19:10 23:-16
?fast 17:5 18:5
?featur 20:-5
?feedback 3:14 11:-6
?feel 19:6
?few 11:-4 19:7
?field 0:-5 2:13 3:11 8:-5 23:-6
?fight 23:-13
?figur 23:-5
?file 1:-7 4:11 11:-5 15:14 23:6
?fill 23:-5
?final 19:9 23:-5
?financ 3:7 10:9
?find 0:-6 1:-4 2:-6 3:-13 5:-7 16:-11 20:47 22:-11 23:-5
?fine 15:8 23:-7
?finish 10:5 11:-5 14:5
?fire 23:5
?firm 10:4 23:-4
?first 2:-5 10:13 11:7 12:-5 20:-6 23:-10
?five 8:5 10:-5 20:-6 23:5
?fix 23:10
?flight 23:16
?floor 23:8
?fluff 2:7
?focu 2:-6 16:14
?folder 10:-5 23:7
?folk 3:7 23:-5
?follow 10:6
?for 0:-6 1:-9 4:-8 5:8 8:-9 9:-4 11:6 12:6 13:-20 15:17 16:-27 17:17 19:11 20:5 22:-15 23:8
?forecast 19:6 20:-4 23:-6
?forev 14:16 23:-7
?forget 1:22 7:-5 8:6 9:-4 13:10 20:-5 22:4 23:-15
?form 22:11 23:-6
?fortnight 12:5
?forward 23:14
?found 10:7 23:-5
?framework 0:6 11:5 23:5
?free 20:-5 23:9
?freez 23:8
?fresh 23:-5
?fridai 13:6 14:-4 22:11 23:-8
?friend 3:9 16:6 23:-9
?from 1:-12 2:-7 4:5 10:12 12:-4 15:6 19:12 20:4 21:-5 23:-10
?front 3:11 10:6 23:-10
?full 0:6 2:7 3:15 5:7 8:-10 20:-5 22:-4 23:-11
?fun 20:6
?function 23:4
?funni 22:8
?game 3:-8 23:11
?gap 3:-32 5:-5 11:-10 18:-6 19:62 20:-4 22:-6 23:-32
?garbag 3:-5 23:11
?gave 10:13 11:-4 16:-11 23:-4
?gener 15:13 18:7 23:-5
?german 23:10
?get 0:5 1:17 2:11 3:-11 8:-4 10:-7 11:-6 18:7 23:5
?gimm 2:4 10:-4 11:9 18:11 23:-9
?gist 0:-4
?github 10:6 11:-5
?give 1:-6 2:4 3:11 4:4 6:7 8:5 9:-5 10:-4 11:9 12:9 14:-6 15:-8 19:-6 20:-4 21:12 23:-6
?given 11:-8 19:9
?global 20:20 23:-6
?go 5:-8 8:5 11:-8 12:9 18:-6 19:6 22:14 23:7
?goe 3:-4 10:5 23:12
?gone 19:5 23:-6
?good 5:5 11:-4 12:-13 14:13 19:-6 20:-15 22:13 23:5
?goodwil 10:-5 18:4 23:-7
?googl 8:-19 16:-11 23:27
?got 3:-9 8:8 14:6 19:4 23:4
?govern 10:8 20:6 23:-15
?gpa 19:25 23:-12
?gracia 22:31 23:-17
?grade 2:7 8:16 19:-8 23:-9
?great 22:19 23:-8
?grep 2:-6 3:-9 11:-7 20:43 22:-6 23:-6
?grow 0:7
?growth 16:-9 20:15
?gsi 10:-5 18:5 23:-8
?gui 8:4
?guid 0:-6 3:12 8:7 10:-8 17:-6 19:-6 20:10 23:-26
?guidanc 3:10 20:4 23:-4
?guidelin 2:10 5:-6 8:-16 16:-10 17:-8 19:-6 20:10 22:-4
?guten 22:9
?hackathon 3:11 11:7 23:-17
?haha 22:23 23:-12
?half 10:10 11:-4
?halp 5:27 22:-10 23:-5
?hand 10:-5 11:-6 15:12 19:-7 23:25
?handl 3:7
?hang 17:4
?happen 5:10 18:-4 19:-5 23:7
?happi 13:-6 22:11 23:4
?hard 10:7
?harder 0:9
?hasnt 0:5 3:-4
?have 0:-7 2:-16 4:7 5:-13 8:13 11:12 12:-6 15:8 16:4 19:7 23:-10
?he 10:8 23:7
?head 2:32 8:-6 20:-10 23:-11
?health 0:-4 23:5
?healthcar 0:-5
?heart 3:4
?hei 2:-5 20:-4 22:23 23:-7
?hello 10:7 22:16 23:-6
?help 1:-7 5:39 11:-12 18:-5 23:-6
?her 3:-6 11:-4 21:8 23:6
?here 0:-7 2:6 5:12 8:9 10:-7 13:5
?hi 22:16 23:-10
?hide 6:13 19:5 20:7 23:-11
?high 0:-4 3:7 8:12 20:8 23:-9
?highest 3:-13 8:11
?him 19:-5 21:8 23:11
?himself 23:10
?hint 6:39 9:28 14:-18 22:-7 23:-30
?hire 0:-8 1:8 8:-7 10:19 11:-7 18:-5 20:6 21:-4
?hit 2:-5 20:9 23:-4
?hola 22:11
?hold 3:-4 11:-7 12:24 13:-9 14:-11 19:17 23:-10
?hole 3:-6 11:-8 19:39 20:-4 23:-16
?honest 10:-6 18:9
?hook 3:5
?hope 22:4 23:-5
?hotel 0:-9 19:-4 23:10
?hour 12:5 14:-4 20:9
?how 0:5 1:-7 2:-5 5:27 7:6 8:6 9:-4 10:-15 12:-9 13:-7 14:-8 15:-10 18:-11 19:-5 20:-8 21:-5 22:6 23:8
?hub 10:5
?hunt 20:12 23:-9
?hurt 23:7
?hypercar 3:9
?i 1:-6 2:-12 3:-33 5:7 7:-8 8:-19 9:12 10:-9 11:30 14:5 15:5 16:-5 18:-8 19:39 20:6 21:-9 22:-17 23:-5
?id 0:-4 2:4 11:7 18:9 23:-4
?idea 3:9 23:13
?if 3:5 10:-8 11:8 19:-9 20:11 23:10
?ignor 23:9
?ii 3:7
?iii 0:13 5:-6 8:18 10:-15 11:-5 14:-4 15:-6 16:-4 17:-9 18:-7 19:-28
?ill 12:6 13:5 23:-6
?impact 16:9
?import 4:11 15:-4 20:7
?in 1:-11 2:6 3:-15 5:-10 8:-23 10:6 11:-4 14:-11 15:-6 16:6 19:5 22:-10 23:25
?industri 3:-5 10:4 16:9 23:-10
?influenc 23:-4
?innov 0:6 3:23 16:-5 20:-5
?inspir 0:-5 20:5 23:-10
?instal 5:-5 19:-4
?instead 13:15 23:-9
?integr 3:5 11:11 18:8 20:-6 23:-13
?intern 23:9
?interview 2:-5 3:7 10:7 16:7 17:19 23:-20
?into 2:11 3:6 10:-6 11:-6 15:20 20:-7 23:-9
?invent 10:-5
?invoic 3:8 10:-6 19:6
?ip 3:6 19:-7
?iphon 0:-13 23:13
?isv 0:6 3:-4 18:-4 23:-5
?it 0:5 1:8 8:-6 10:14 16:5 20:-13 22:13 23:-20
?jam 23:6
?jan 12:7
?japan 23:6
?jira 22:-4 23:15
?job 3:9 8:-12 11:-10 16:16 19:-4 20:-5 23:-22
?joiner 17:5
?joint 3:8
?joke 23:9
?jot 11:4
?judg 2:19 23:-15
?juli 12:7
?jump 0:8
?junior 8:10 18:6 23:-11
?just 0:6 1:13 2:17 3:-8 8:-7 12:5 19:5 23:-4
?keep 3:5 5:-7 7:15 10:13 23:-13
?kei 23:4
?kid 19:8 23:-5
?kill 13:-6 14:19 22:-7 23:-5
?kind 22:12 23:-5
?kindli 11:-4 12:6 23:-5
?kit 0:7 3:9 23:-10
?kitchen 17:4 23:-4
?km 23:12
?know 8:15 10:-5 15:-4 23:-6
?kpi 0:8 16:13 22:-4 23:-12
?krub 14:5
?kw 20:9
?l5 0:5 3:6
?l6 0:12 16:-10
?l7 0:5 3:9 23:-11
?l8 3:8 20:-5
?lack 2:-5 3:-8 5:-4 11:-12 19:38 20:-5 23:-12
?ladder 0:8 2:-14 8:62 16:-7 23:-25
?lambda 16:-5 23:9
?land 10:8
?laptop 3:-9 23:19
?last 1:28 5:-4 11:5 18:8 23:-19
?late 3:10 10:-4 11:-7 19:4
?later 10:9 13:-7 14:5 16:5 23:-5
?latest 1:13 11:-6 23:-7
?lead 10:7 20:-5
?leader 20:5
?leadership 3:-34 10:11 11:-18 15:5 16:-8 17:22 18:-7 20:-7 21:13 23:5
?leav 1:9 5:-4 12:14 19:-6
?left 3:-7 11:-5 19:16 23:13
?let 0:-9 11:-6 15:-7 19:-9 21:18 22:-6 23:7
?letter 23:9
?level 2:-28 3:-20 5:-13 7:-5 8:56 9:11 10:-18 11:-16 16:-4 17:-14 18:-14 19:-11 20:-5 22:-13 23:-11
?life 2:-6 20:5 23:5
?lifesav 22:9 23:-12
?like 2:5 3:17 11:9 13:7 14:-5 15:-6 16:-9 19:9 20:-5
?line 13:6 20:7
?link 23:11
?linkedin 16:-11 23:18
?lisbon 0:-8 23:6
?list 0:-11 1:-13 2:17 5:8 8:11 10:-6 11:25 15:-6 16:-6 17:7 19:-13 22:-12 23:-13
?littl 17:5 19:6 22:4 23:-11
?live 10:5 12:4
?load 23:-7
?locat 3:-7 20:20 23:-8
?lock 23:6
?log 1:-4 3:-15 10:17 11:18 23:-10
?login 3:-4 23:11
?lol 5:5 18:5 22:18 23:-11
?long 5:-8 7:7 23:12
?look 0:-7 2:7 3:-6 5:-6 8:13 15:-4 19:7 20:32 21:8 23:-25
?loop 10:8 16:5 23:-9
?lost 8:5 23:10
?lot 3:9 11:16 23:-9
?love 5:-5 22:12
?low 8:12 23:-9
?lower 3:4 8:-4 20:4 23:-5
?lowest 23:-4
?lp 2:-16 8:-7 11:-9 16:-4 17:67 20:-14 22:-11 23:-29
?ls 2:5 11:9
?lunch 5:-7 12:-4 13:-5 22:-31 23:59
?m 3:9
?m3 0:5 3:10 17:-7 23:-16
?machin 23:10
?made 5:-4 10:5 22:9 23:-11
?madrid 20:-6 23:4
?mai 5:5 10:6
?mail 3:-6 23:16
?make 3:-21 10:-11 13:18 14:-9 15:24 17:4 19:-5
?man 5:17 23:-5
?manag 1:-8 2:-7 3:-25 4:-7 5:-23 7:-7 8:28 10:-12 11:-7 12:-6 13:-6 14:-7 15:12 16:8 17:-15 18:-18 19:-6 20:-7 21:5 22:-13 23:21
?mani 0:-5 3:-13 5:-8 8:8 10:-8 11:10 16:9 19:-7 20:-5 22:-7 23:30
?manual 5:15 8:-5 22:-7 23:-11
?mark 8:-4 10:-4 18:20 19:-11 23:7
?market 10:-7 20:18 23:-6
?match 23:11
?mate 14:5 22:10 23:-10
?matter 20:7
?me 1:6 5:-4 7:5 9:10 10:-18 11:13 12:10 13:7 14:-6 15:-8 17:-8 18:12 20:-13 21:-13 22:-19
?mean 0:-5 2:-7 3:21 5:-4 17:6 20:-4 23:-7
?meant 3:6 23:-4
?mechan 20:8
?meet 13:-7 22:-8 23:23
?mention 0:-5 2:-13 3:-15 8:-5 17:-10 19:-5 20:40 23:-23
?mentor 3:12 11:-7 15:-5 18:5 19:-6 20:-4 21:11
?menu 5:15 22:-13 23:13
?merci 22:8
?merg 0:-4 23:10
?messag 12:10 14:13 23:-9
?metric 20:9
?microsoft 0:-12 3:-9 23:14
?migrat 10:7 23:-6
?milk 8:-6 23:14
?mill 22:21 23:-8
?million 22:5 23:-7
?min 23:4
?mind 3:10 14:-5 22:11
?mine 19:6
?minut 23:5
?miseri 0:8 23:-5
?miss 3:-9 8:-5 11:-10 15:-7 19:39 23:-7
?mistak 1:10 22:-6
?model 3:7 10:-5 16:-11 17:-5 20:6 23:-9
?mom 23:5
?moment 23:-5
?mondai 0:6 10:7 12:-8 13:11 14:-6 23:-12
?monei 0:-12 2:6 16:-5 23:9
?month 1:-5 10:17 11:9 12:-8 13:8 22:-8 23:-17
?monthli 10:8 13:11 14:-4
?more 0:7 6:5 9:-4 10:8 12:-18 14:14 18:8 22:-6 23:-5
?morn 0:6 22:36 23:-29
?mortgag 3:-7 23:17
?most 10:4
?mostli 18:8
?move 0:15 14:-5 17:5
?msp 0:6
?much 0:-5 3:-11 11:6 16:7 23:20
?munich 23:11
?music 12:-9 14:-6 23:12
?must 0:5 3:31 17:-5 19:-7 23:-13
?mute 12:21 13:-6 22:-7 23:-7
?my 0:-14 1:-14 2:-6 3:-38 4:5 6:-9 8:-15 9:16 11:5 14:-4 15:8 16:-5 17:-6 18:5 19:21 20:-28 22:-7 23:-15
?myself 3:-5 5:9 11:-5 18:21 23:-16
?n 11:9
?name 0:-6 2:23 5:-5 8:15 10:-4 11:-5 17:-5 19:-9 20:-10 23:-18
?near 20:-6 23:10
?need 0:-8 3:5 10:-17 11:-11 12:-10 14:9 15:28 19:12 20:13 23:-6
?neglect 2:-10 11:-7 19:14
?net 20:12
?never 13:-7 14:16 17:4 22:11 23:-15
?new 0:8 2:-4 8:-6 11:-8 20:6 23:8
?newest 1:-5 11:26
?next 0:17 3:-10 8:-9 11:-6 13:-6 14:-12 16:5 19:9 20:-6 23:6
?nice 18:-6 22:26 23:-14
?night 10:5 13:-6 22:10 23:-17
?no 2:5 3:6 9:-4 11:-6 12:8 13:-11 14:7
?nobodi 10:12 23:-7
?nois 8:-4 23:4
?nomin 10:4
?noon 13:-4
?normal 23:6
?not 2:-9 8:-5 11:16 14:19 15:-6 17:-5 18:8 19:-5 20:7 23:-16
?note 0:-11 1:-14 2:-17 3:-29 4:7 7:-5 8:-5 9:-9 10:-36 11:78 12:-9 13:18 14:-9 15:13 17:-6 18:-11 19:-8 20:-19 21:10 22:-16
?noth 2:-5 19:14
?now 0:-8 10:23 11:-6 13:-4 19:-4 20:-4 22:10 23:-18
?np 20:-5
?nudg 1:-11 6:-7 9:-5 10:-9 12:23 13:39 14:20 15:-6 18:-6 20:-6 22:-22 23:-39
?number 0:-5 1:9 3:-18 16:7 20:-7 23:32
?o 23:6
?oblig 23:-7
?obsess 17:-16 20:17
?occur 20:11 23:-7
?occurr 2:-5
?oclock 13:7 23:5
?octob 12:-7 23:9
?of 0:-5 2:-7 3:7 4:11 5:7 10:-4 11:-17 12:-16 15:-4 16:-7 17:-9 18:-10 19:10 20:6 21:-7 22:-8 23:29
?off 3:-7 6:14 9:-8 12:-8 13:-19 14:31 22:-5
?offer 0:-6 23:5
?offic 8:-4 11:10 20:-20 22:6 23:30
?offici 23:-5
?often 20:4
?ok 3:-5 22:19
?okai 22:10
?okr 20:9
?old 1:-5 11:-7 19:13 23:9
?on 0:25 1:9 5:-5 6:5 8:-12 9:-6 10:-6 13:20 14:-21 15:24 18:-17 19:-14 23:-9
?onboard 15:-7
?onc 12:5 13:6
?onli 2:12 10:-7 11:11 12:6 15:-4 17:-4 23:-10
?op 3:7
?open 0:6 1:-5 9:7 16:-4 19:-4 20:-4 23:13
?oper 5:11 11:11 19:-7 23:-14
?opex 3:4 18:-5 19:4
?option 3:-7 5:54 9:-5 16:-5 19:-9 23:-36
?or 1:-6 2:-9 3:6 8:-6 10:-11 11:-5 15:-5 17:6 18:-8 19:7
?orchestr 20:5 23:-6
?order 3:-9 14:-5 23:17
?org 20:-8 23:10
?ot 16:26 22:-5 23:-16
?other 11:7
?our 0:-18 5:-6 10:20 16:-12 19:-5 20:-6
?out 0:5 1:12 5:9 15:8 19:-4 23:-5
?outcom 0:5 3:17 11:7 19:-7 20:-5 23:-22
?over 3:4 10:7 15:-4 23:-10
?overal 0:5 10:7 19:8 23:-6
?overview 2:13 16:-11 19:9 23:-5
?ow 3:14 11:-6
?own 3:14 9:10 18:9 20:-5 23:-13
?ownership 2:-7 17:6
?packag 15:9
?packet 3:-22 4:-10 9:-4 10:-5 15:41 19:-6 21:5 22:-13 23:-12
?page 5:16 23:-7
?pai 3:-32 8:-4 12:-4 16:-8 23:57
?paid 23:6
?panel 11:-5 15:20 23:-10
?panic 23:5
?paper 15:5
?pari 23:6
?park 3:-5 19:-7 20:-8 23:24
?part 0:19 8:-8 16:4 17:-6 19:7 20:4 23:-16
?partner 1:7 3:-8 10:6 11:-5 17:-6 20:6 21:-5 23:20
?passag 3:-5 8:-5 20:25 23:-7
?passwd 23:5
?password 23:16
?past 0:5 3:-4 11:8 13:4
?patent 3:-6 10:7
?path 16:5
?paus 12:37 13:-22 14:-8 22:-7
?payback 0:10 11:5 23:-8
?payslip 12:-7 19:-5 23:20
?pdf 15:15 23:5
?peopl 3:9 15:-4 20:-9 23:7
?per 3:7 20:-5 23:7
?perfect 22:18 23:-8
?perform 3:-6 11:-4 16:-4 23:4
?perman 14:11
?person 5:-5 22:6 23:-5
?phase 10:5
?phone 3:-5 23:22
?phrase 20:11
?pick 3:8
?pilot 5:-4
?ping 6:-4 10:-5 11:-5 12:21 13:11 14:5 23:-21
?pipelin 0:6 12:-5 23:6
?pitch 3:9
?pizza 23:9
?pkt 15:37 22:-5 23:-12
?place 2:-6 3:5 20:15 23:-4
?plan 0:-6 3:12 10:16 11:-5 23:6
?platform 10:5
?playbook 10:7 11:5 19:6 20:-4 23:-18
?pleas 2:11 3:-4 5:10 10:-12 11:14 13:6 15:9 18:6 19:-8 20:-9 22:-7
?plu 10:-5 16:8
?pm 13:-6 16:-9 23:18
?poc 3:4 10:-20 11:11
?point 18:6 19:6
?poke 10:-8 11:-8 13:13 14:5 19:6 23:-11
?polici 7:9 22:-7 23:11
?portal 10:-6 23:13
?possibl 17:5
?post 2:-12 3:5 10:-7 11:-7 17:-20 19:-7 20:-11 22:-5 23:10
?pq 16:5
?practic 0:-5 10:11 23:-8
?prais 10:4 23:-5
?prefer 16:12 19:4 23:-7
?prep 10:5 17:9 23:-7
?prepar 19:4
?prescript 3:8 20:10 23:-5
?present 10:5
?price 0:-4 5:-7 23:17
?princip 0:16 3:-46 8:-11 10:9 17:33 18:-7 23:-5
?principl 3:-17 11:-5 15:-5 16:-6 17:27 18:-5 20:-16 22:-6 23:-15
?print 1:-10 10:-12 11:18 16:-4 20:4 22:-6 23:20
?printer 23:8
?privaci 7:31 22:-9 23:-10
?privat 23:8
?priya 8:-14 23:8
?process 16:12 23:-8
?procur 8:-4 20:5
?prod 23:12
?product 11:-5
?profession 8:6 23:8
?progress 3:-7 9:-5 19:20 21:5 23:-11
?project 3:13 10:7 15:-5 23:-8
?promis 3:5 10:-5
?promot 0:-18 3:-47 4:-13 5:-5 10:-17 11:-32 15:73 16:-6 18:-6 19:41 20:-36 21:-15 23:44
?prompt 13:5 22:-8 23:14
?proof 3:-4 11:-6 19:10 20:-5 23:-7
?proserv 23:9
?protect 7:13
?protocol 3:4 23:-4
?prototyp 19:6
?prove 19:14 23:-6
?public 3:5 10:9 16:-7 23:-7
?publish 10:14 11:-5 20:12 23:-9
?pull 10:-9 11:11
?put 3:5 10:-5 18:10 23:4
?pwned 10:-6 23:16
?px 1:-5 11:9 18:10
?python 0:-11 23:15
?q1 23:5
?q2 10:10
?qbr 10:8
?qualif 16:12 23:-7
?qualiti 2:-7 20:17 23:-6
?quarter 1:-5 11:11 12:-7 23:8
?question 5:8 23:-8
?quick 16:12 23:-6
?quiet 12:14 23:-8
?quit 14:4 23:10
?quot 5:7 20:9
?rais 10:7 23:10
?ran 10:8
?rang 10:-5 23:4
?rate 0:-4 1:12 3:-15 5:5 9:-7 10:-8 11:-11 14:-5 18:40 19:-7 20:-5 21:6 22:-6 23:4
?re 0:6 3:-6
?read 1:-8 3:7 5:5 10:6 11:17 15:-13 19:-6 20:7
?readi 3:-22 5:-5 9:-6 11:-5 15:-6 19:40 20:-5 22:-13 23:-12
?real 22:6 23:-6
?realli 0:5 3:8 19:-5 22:7 23:-4
?receiv 14:4
?recip 17:5 22:-5 23:13
?recogn 20:4
?recognit 0:9
?recommend 23:8
?record 3:-4 11:10 18:4
?recruit 16:4
?ref 23:5
?refer 3:-6 10:7 16:-7 19:-5
?region 2:-6 10:4 20:11 22:-4 23:-6
?reinvent 3:5 18:8
?reject 23:14
?relationship 2:-7
?rememb 10:11 18:-4
?remind 1:-7 6:-6 10:-12 11:-6 12:20 13:21 14:10 18:-8 19:-4 20:-5 22:-12 23:-21
?remot 23:-9
?remov 1:34 10:-5 11:-15 12:-4 14:8 23:-4
?replac 23:11
?report 0:8 3:18 8:-5 11:-7 18:5 20:-6 23:-8
?request 5:6 19:-4 23:6
?resel 3:11 10:5 11:6 23:-12
?reset 5:-6 19:-6 23:12
?resolv 23:-4
?resourc 3:13 23:-7
?respons 2:26 3:11 8:-8 23:-21
?rest 12:4
?restart 23:6
?restaur 23:16
?result 23:13
?resum 13:16 14:-11
?retail 10:5
?reus 10:6
?reusabl 0:6 3:11 10:-4 11:5 23:-7
?revenu 23:9
?review 10:8 11:-7 20:-5 23:8
?rf 3:7 23:8
?rid 1:19 10:-7 23:-12
?right 5:-5
?ring 23:10
?risk 10:4 19:-4 20:16 23:-8
?rm 1:6 3:7 11:-4 23:7
?roi 3:6 11:4
?role 2:6 3:5 8:6 9:13 17:-5 23:-23
?rollout 23:-6
?room 13:-8 18:-5 22:-7 23:13
?round 15:5 16:6 23:-8
?row 0:-6 2:19 3:9 5:-4 8:-15 16:-5 17:-5 20:25 23:-14
?rule 23:7
?run 10:16 18:-4 23:-17
?rung 0:12 2:-12 8:27 23:-17
?sai 0:-16 2:-14 3:14 5:-8 11:-6 13:6 16:9 17:7 20:6 23:8
?said 2:4 10:7 23:-4
?salari 3:-24 16:-17 23:50
?sale 10:8 11:-6 16:15 20:7 23:-13
?salesforc 3:8 23:-5
?salut 22:15
?same 0:14 3:-4 8:-5 15:5
?saturdai 10:12 13:-4
?save 0:-5 3:-26 10:39 11:68 12:-5 13:-4 15:8 19:-14 20:-11 21:-6 22:16 23:-34
?scalabl 20:6
?scale 0:-5 3:17 20:4 23:-9
?sceptic 23:-6
?school 23:7
?scope 10:8
?score 11:-6 15:5 18:30 22:-6 23:5
?scrap 1:16 11:-9 23:-4
?screen 21:-5 23:17
?script 3:16 23:-7
?seamless 19:-5 20:12
?search 3:-17 15:-7 16:-13 17:-15 20:45 22:-9 23:-15
?second 1:8
?secret 23:5
?section 16:9 17:-19
?see 0:6 1:-8 3:5 8:-5 11:12 12:-7 13:-6 15:-6 18:-4 19:-8 20:7 21:9 22:12 23:-17
?segment 3:-5 20:7 23:-4
?self 10:-5 18:28 23:-11
?sell 3:14 10:-7 16:6
?send 1:-4 10:-6 14:6 15:-6 21:11 23:8
?senior 0:-12 3:-44 4:-7 5:-7 8:-11 10:-5 14:-5 15:7 16:-6 17:-14 18:-7 19:28 23:42
?sentenc 0:4 17:-5 20:26 23:-9
?separ 0:4 3:-4
?septemb 10:-11 11:11 12:4 14:-8 23:-8
?server 23:6
?servic 3:-5 8:6 16:13 17:-4 20:-6
?set 3:5 6:-6 9:29 10:-6 18:8 20:-6 22:-4 23:-7
?seven 1:-5 2:42 8:-6 16:-5 17:-5 20:-7 22:-4 23:-18
?share 1:-5 3:-7 5:9 10:-8 11:-11 15:-19 19:-14 20:-4 21:34 22:-7 23:14
?she 10:7 19:-4 21:8
?shift 0:8 13:9
?shop 23:7
?short 3:7 19:6 23:-4
?should 1:5 2:-7 3:28 11:-12 23:11
?show 0:-8 1:-20 3:13 5:7 8:6 10:-8 11:15 15:-5 17:7 18:-8 20:-5 21:5 22:-6
?sick 19:-9 23:17
?side 0:13 3:6 8:-7 23:-5
?sign 10:7 23:10
?sinc 11:17 12:-4 19:-8 23:-15
?sing 23:9
?singapor 20:-4 23:6
?sit 19:-4
?sixteen 17:10 23:-7
?size 10:8 11:-6 23:-6
?skip 8:-5 12:19 14:-5 19:4 21:7
?slide 2:4 3:-5
?sm 3:-4
?snooz 12:32 13:-9 22:-8 23:-10
?so 0:-7 1:-6 5:-5 10:5 11:7 12:4 13:21 14:-6 15:-5 17:6 18:-5 19:-15 23:-9
?solut 10:6 23:-5
?solv 10:4
?some 5:6 23:-6
?somebodi 10:-5
?someon 16:9 20:-6 23:8
?someth 8:-6 10:-8 11:11 15:11 19:-4 20:11 23:-13
?somewher 10:6 20:10 23:-11
?sorri 1:-5 22:16 23:-12
?sort 1:4 5:6 23:-7
?sow 10:4
?spain 23:13
?spare 12:8 23:8
?speak 2:-4 23:-10
?spend 17:5 20:5
?spit 15:5 23:-5
?split 2:9 10:8
?sponsor 10:6 23:-4
?spot 19:18 23:-14
?spreadsheet 10:7 23:-5
?spring 23:10
?srmgr 2:-6
?stack 23:5
?staf 3:8
?staff 3:-4 10:9
?stage 23:4
?stai 1:4
?stakehold 3:4 23:-4
?stale 2:-5 3:-5 19:19 23:-5
?stand 5:-7 11:-6 13:7 19:20 21:4 23:-13
?standard 10:7 23:-5
?star 10:4 22:9 23:-11
?start 5:13 10:5 12:-4 13:16 14:-14 18:10 19:-7 20:-4 23:-13
?statement 20:5
?station 23:11
?statu 19:19 22:-6
?step 0:7 2:-4 8:13 16:13 23:-21
?still 3:-16 11:-12 16:-11 19:40 20:-7 23:-8
?stock 3:-10 19:-5 23:25
?stop 6:6 9:-5 13:-16 14:21 22:-7
?storag 0:-4 23:4
?store 1:10 7:8 23:-9
?stori 11:9 18:6
?strategi 0:-8 3:7 20:5 23:-7
?stress 14:8
?strong 19:6
?structur 0:-5 2:5 8:5 23:-6
?stuck 23:8
?stuff 3:19 5:7 11:7 19:7 20:-6 23:-6
?submit 5:-4 23:11
?such 20:9
?sudo 23:11
?suit 3:5 19:4
?summari 15:8 23:-8
?sundai 13:5 20:5 22:-5 23:-10
?support 23:8
?suppos 3:25 19:-8 23:-6
?survei 1:7 11:-5 20:4 23:-5
?surviv 22:10 23:-7
?sustain 20:6
?switch 6:8 14:8
?system 3:9 22:-9 23:22
?tabl 1:-9 23:16
?take 1:18 10:-7 11:-5 14:4 19:-5 20:8
?talent 10:6
?talk 2:-4 8:7 10:13 11:6 15:-4 16:-5 17:5
?tall 23:5
?target 0:15 8:-6 9:19 10:10 23:-13
?tax 23:8
?taxi 22:-5 23:14
?tb 0:-4 23:4
?tbh 19:4
?team 10:12 11:-6 12:-5 18:-5 19:-6 20:-8 23:14
?teammat 23:7
?technic 0:4 3:14 11:-8 16:5 18:-4 20:-5 23:-21
?tell 0:-5 2:-4 3:5 5:-5 8:7 19:4 22:-4 23:24
?templat 19:7 23:-12
?ten 23:5
?term 3:5 20:4
?territori 20:4
?text 20:6
?than 0:-5 16:-5 20:5 22:12 23:-4
?thank 1:-5 5:-11 22:18 23:-15
?that 0:8 1:11 2:-8 3:8 4:5 5:-6 8:-8 10:26 11:-27 12:5 14:-6 15:-5 19:-10 20:12 23:-18
?the 0:-12 1:-9 2:11 3:6 4:-8 5:-12 7:-5 9:-6 10:-13 12:5 13:7 14:-16 15:5 16:-10 17:-17 19:-19 20:-6 22:-8 23:17
?thei 2:12 3:6 5:-12 10:7 16:8 17:-5 18:-5 20:-6 23:-24
?their 8:5 10:10 20:-4 23:-13
?them 5:-6 8:6 10:-9 11:5 12:-6 14:17 17:10 19:-4 21:7 22:-4 23:-8
?theme 8:17 23:-12
?themselv 10:8
?then 10:-7 12:18 23:-7
?there 0:-10 2:6 5:7 8:14 10:-9 20:7 23:-11
?these 11:6 13:-4
?thi 0:-9 1:-5 3:-18 5:21 8:5 10:8 12:7 13:-6 14:-4 15:-4 16:-8 18:-5 19:-12 22:-10 23:7
?thin 2:-6 3:-7 11:-10 19:37 20:-5 23:-18
?thing 1:-6 2:24 5:10 8:-9 10:14 11:5 14:11 15:5 17:-7 19:-6 20:-5 22:4 23:-28
?think 3:-6 9:11 11:7 17:11 18:6 19:-7 20:-5 22:-5 23:11
?threat 10:-6 23:-5
?three 3:16 10:23 15:-4 18:-16 23:-14
?through 10:5 20:4
?throw 1:15 11:-7
?thursdai 12:-6 13:23
?ticket 19:-6 23:14
?till 12:26 13:-11 14:-13 23:-8
?time 2:-5 10:11 12:6 19:-4 23:7
?timesheet 3:-6 5:-4 19:-5 23:37
?tip 6:8 23:11
?titl 2:16 8:6 23:-13
?tldr 23:-8
?to 0:-8 1:-5 2:-15 3:12 4:-6 8:7 10:-14 12:-6 16:10 18:5 19:-8 21:7 22:-14 23:12
?todai 3:-4 5:-10 23:6
?togeth 10:-4 15:12 19:-4 23:-5
?token 23:9
?tokyo 23:4
?told 20:7 23:-4
?toler 20:5
?tom 1:-5 11:-14 23:24
?tomorrow 11:-5 13:-20 15:9 18:-4 23:30
?toner 14:-5 23:7
?tonight 10:-4 23:10
?too 11:-9 13:4 19:21 21:7 23:-9
?took 10:6 11:9
?tool 1:5 2:-4 20:9
?toolkit 18:4
?top 1:-4 3:-8 8:12 11:7 23:-9
?topic 2:15 8:-5 20:-4 23:-9
?total 3:-9 23:16
?toward 3:-9
?track 5:-4 19:11
?train 3:-7 10:11 18:-5 20:-5 23:13
?translat 2:-5 22:-20 23:35
?travel 20:14 23:4
?treat 0:4
?trick 5:11
?true 23:5
?trumpet 0:-6 23:6
?trust 2:-4 3:22 11:5 18:-7 22:-4 23:-16
?try 3:-5
?tuesdai 10:4 11:-6 12:-5 13:16 14:-4
?turn 6:6 10:-7 12:-9 14:8 15:9
?twice 10:4
?two 0:9 2:-6 8:13 10:14 12:4 13:-8 14:-4 15:-5 18:8 23:-21
?type 5:17 11:-5 19:-7 20:12 23:-7
?under 0:-8 10:13 11:9 19:-9
?underperform 3:10
?understand 5:15 23:-11
?undo 1:28 11:-9 22:-6 23:-10
?unlik 0:8
?unsubscrib 12:-7 13:-9 14:30 22:-8 23:-4
?until 10:-5 11:5 12:31 13:-10 14:-16
?up 0:19 3:-9 5:-5 8:-7 10:-5 11:10 13:5 17:4 19:9 20:18 22:-4 23:-12
?upper 3:8 8:-8
?us 1:-5 3:6 5:23 8:-4 10:19 11:5 16:-7 18:-10 19:-5 20:9 22:-12 23:-24
?usag 5:24 22:-9 23:-6
?user 23:6
?usual 12:6
?vacanc 16:13 20:-8 23:-9
?vacat 12:-4 19:-7 23:18
?valu 20:7
?veri 5:-5 13:6 22:12 23:-5
?versu 0:16 3:-14 8:-4
?video 3:-8 23:9
?view 1:-6 11:8 21:6
?vision 0:-5
?vpn 22:-4 23:23
?vr 0:5 23:-6
?wai 0:13 8:-6 17:-9 20:-8 23:10
?wait 23:-6
?want 0:5 1:5 3:19 4:7 9:7 12:-7 13:-4 14:11 16:4 19:-5 23:-21
?we 2:10 16:-6 18:5 20:-5 22:5
?weak 19:21 23:-13
?weakest 19:16
?wear 3:-8 23:7
?weather 23:11
?web 20:-10 23:15
?wednesdai 10:-4 12:-11 13:18 14:-8 23:4
?week 1:6 5:-5 11:-6 12:12 13:8 14:-8 19:-6 20:-6 23:9
?weekend 22:8 23:-6
?weekli 1:-10 6:-4 10:-6 11:-8 12:10 13:13 14:15 23:-14
?welcom 22:7
?well 22:15 23:-5
?went 3:-4 10:10
?what 1:-4 2:13 3:11 5:29 8:10 10:-23 12:-13 13:-6 14:-7 15:-5 16:-5 18:-14 19:8 20:-24 21:-7 22:-26 23:18
?whatev 3:-7 11:6 20:7 23:-7
?whatv 10:-5 11:15
?when 0:11 3:6 5:6 12:-6 15:-4 20:-13 23:9
?whenev 20:9
?where 1:-7 2:-10 3:-14 10:-8 11:-6 15:-7 16:-5 17:-10 19:18 20:33 22:-5 23:-16
?whether 20:9
?which 0:-14 1:-9 2:17 3:-5 5:7 8:-5 10:-13 11:5 12:-4 14:-5 15:-6 17:6 18:-4 19:12 20:15 22:-10 23:-16
?whichev 20:4
?while 3:6 12:7 23:-4
?who 2:-8 5:16 8:-6 10:-11 11:-7 15:-5 16:-6 19:-11 20:-8 21:-8 23:29
?whole 0:15 3:15 16:7 22:-5 23:-7
?whom 19:-6 23:10
?wife 23:8
?wifi 23:11
?will 12:-4 14:8 19:-8 23:11
?wipe 1:27 7:-7 18:-9 23:-5
?wise 3:5 8:-5 11:-7 19:10 23:-8
?with 0:-10 1:-9 2:-9 3:7 10:6 11:-5 13:-6 18:9 19:-8 20:9 22:-5 23:5
?within 10:6 23:-5
?without 0:5
?women 2:-4
?won 23:4
?word 2:-7 3:-10 8:-4 10:-6 20:37 23:-16
?work 2:-4 5:19 10:-6 12:-5 14:-5 16:6 18:-5 19:14 20:10 22:-16
?workshop 10:7
?would 1:-5 5:-7 13:7 15:-5 16:6 19:5 20:-6 23:13
?write 3:4 5:-6 10:-13 13:11 14:8 19:-8 20:-6 23:38
?written 0:-8 3:14 4:11 19:-12 20:6 23:-8
?wrong 1:11 10:-4 11:-7 22:8 23:-6
?wrote 2:-5 3:-11 11:8 23:7
?x 3:7 18:-4
?ye 19:-4 23:11
?year 0:-5 1:-4 3:-8 5:-6 10:12 11:4 12:4 18:-5 19:-10 20:-6 23:12
?yesterdai 1:7
?yet 2:-14 19:21 23:-6
?yo 11:4
?you 1:5 2:-9 3:-5 5:19 7:8 11:-6 12:6 14:-6 16:-6 19:-17 20:-13 21:-5 22:31 23:-28
?youd 23:4
?your 2:-6 3:7 5:7 10:-8 20:-10 22:30
?youv 1:7
?zero 18:4
?zone 10:8 20:9 23:-9
?zoom 23:8
?zurich 13:5
^_<day> 10:12 15:5 23:-17
^_<dimension> 0:-8 1:-8 3:47 8:-7 10:-20 11:-15 17:12 18:20 19:-8 22:-10
^_<guideline> 2:8
^_<hint> 2:-12 3:51 5:15 6:6 9:-6 10:21 11:5 14:13 15:-5 16:-9 19:-27 20:-27 21:10 22:-12
^_<level> 0:28 3:57 4:-7 8:-19 9:-6 10:-5 15:-9 16:-5 17:-8 18:-8 19:-22 20:-6 22:-16 23:-13
^_<number> 0:15 1:-5 3:-7 10:6 11:-9 15:5 16:6 19:13
^_<period> 14:9
^_<person> 11:7 23:-4
^_<posting> 2:-10 10:-7 12:-5 16:47 17:-21 22:-17 23:-18
^_<principle> 17:38 20:-7 22:-14
^_<section> 0:-27 1:-5 2:-11 3:-18 16:57 22:-15 23:14
^_<time> 5:-8 13:-27 22:40
^__ 0:-22 1:9 3:65 4:5 5:24 6:-21 8:18 9:25 10:-10 12:29 13:-14 14:8 15:10 17:13 18:-18 20:-16 22:18 23:-36
^__300 23:5
^__<day> 12:-8 13:13 23:4
^__<deed> 3:-6 13:10 15:6 18:9 23:17
^__<dimension> 0:16 1:-10 11:-5 15:8 17:-6 18:-12 19:6
^__<guideline> 0:13 2:-4 20:-7
^__<hint> 0:16 1:-5 3:5 4:-9 5:-10 9:-7 10:6 11:-10 12:-7 15:24 17:5 18:4 19:21 20:-8 22:-10 23:-24
^__<level> 2:-6 3:-36 8:-13 15:4 16:-6 17:15 23:15
^__<not> 3:8
^__<number> 1:-4 2:14 3:-23 8:-8 18:44 19:-6 20:-10 22:5 23:-7
^__<period> 1:5 10:-4 12:-7 22:-5 23:11
^__<person> 11:-20 15:-6 19:-9 21:20 22:-6 23:-7
^__<posting> 2:-5 16:15
^__<principle> 17:7 20:-5 23:-7
^__<section> 3:-13 15:-5 16:29 19:-6 20:7 22:-6 23:-14
^__<time> 10:4 13:-6 22:16 23:-13
^__a 4:-6 5:5 10:-14 22:12 23:9
^__about 16:-8 20:7
^__ad 5:9
^__add 11:6
^__after 0:6 10:-6 17:6 23:22
^__again 0:5
^__all 2:-5 3:17 5:6 11:-14 15:-11 17:-8 23:11
^__allow 11:-4 21:7
^__amazon 17:5
^__an 3:8 16:6 21:-5 23:7
^__and 3:12 10:-5 18:15
^__ani 20:9
^__anyon 23:5
^__anyth 0:4 3:-5 20:12 23:-5
^__approv 23:8
^__area 2:23 8:-12 11:-9 17:-5 20:-8
^__argu 16:-4
^__as 23:5
^__ask 3:-11 20:7
^__at 10:10 12:6 19:6 23:-10
^__aw 0:-5 23:4
^__awai 1:12 11:-7
^__back 23:8
^__band 3:-5 23:12
^__bar 23:14
^__be 2:14 3:-5 5:-4 7:6 8:-7 10:-7 11:9 16:-5 17:-6 18:-5 20:-19 22:7 23:-24
^__bench 10:6
^__between 0:-12 8:-5
^__bit 20:5
^__blurb 3:-6
^__boss 3:5 23:-9
^__bot 5:-6
^__both 0:5 16:-5 20:5
^__build 15:4 16:4 23:-7
^__by 0:14 3:-7
^__call 3:-4 10:-4 16:-9 23:19
^__came 10:5
^__can 5:28 7:6 11:-15 15:-6 16:4 21:-6 23:-25
^__cancel 23:-5
^__categori 2:28 11:-5 23:-14
^__chang 0:10 9:-5
^__check 19:5 22:-4
^__close 12:5 19:9
^__colleagu 20:4
^__column 3:11
^__come 3:-8 8:14 23:-7
^__comm 3:11 23:-8
^__command 3:-4 5:19 23:-11
^__compar 0:5
^__comparison 8:5
^__conflict 3:11
^__correct 18:5
^__could 11:5
^__cycl 19:5
^__dana 11:-6 21:13
^__data 7:10
^__daughter 23:8
^__differ 0:21 3:-5 8:-5 10:-7 23:-9
^__dimens 2:15 3:-6 8:-8 11:-15 19:15 20:-12 23:5
^__director 22:5 23:-5
^__do 0:-7 1:-8 3:-13 5:-21 7:6 8:-13 11:-10 12:-7 13:-6 14:11 15:-5 16:-6 18:-7 19:8 20:5 22:-5 23:25
^__document 15:15
^__down 10:25 20:8 23:-22
^__dumb 8:4
^__each 2:-5
^__els 3:-6 5:6 23:8
^__entri 10:7 11:4 19:-5
^__eras 1:7
^__everi 1:7 3:-8 20:8
^__everyth 0:5 1:27 4:5 7:-14 11:-7 15:-4 20:-8 22:-9 23:6
^__evid 2:-6 11:36 15:-7 19:-26 22:-5
^__expect 3:17 23:-14
^__explain 3:10
^__f 17:-5 20:16 23:-7
^__far 3:-14 19:23 23:-6
^__favor 23:-6
^__find 20:5
^__for 3:10 5:-6 10:24 11:-7 18:-8 20:8 22:14 23:-15
^__from 1:-9 3:7 10:-9 11:16 12:-5 23:7
^__gap 11:-7 18:-5 19:20 23:-7
^__gave 10:5
^__get 0:13
^__give 6:11 9:-5 14:-5 23:-5
^__good 3:5 10:4 20:-4 22:11
^__got 3:5 23:7
^__gpa 19:25 23:-12
^__grade 2:-11 8:23 23:-10
^__great 22:16 23:-6
^__guidanc 3:10
^__happen 5:10 23:6
^__happi 19:6 22:-5
^__have 11:14 15:4 19:-16 22:-4 23:16
^__head 2:5
^__here 5:16 19:-5 23:-4
^__high 23:4
^__hint 6:5 9:11 23:-9
^__hit 20:7
^__honest 19:5
^__hotel 0:-8 19:-4 23:10
^__how 10:-5 19:6 22:11 23:-24
^__i 1:-13 3:-5 5:-13 8:-6 10:-8 11:34 12:-6 13:-5 15:5 16:8 18:15 20:-9 21:-6 23:10
^__in 0:-4 2:17 3:12 8:6 11:21 17:-6 20:-17 23:-23
^__iphon 0:-13 23:13
^__it 1:-14 2:-5 3:-9 5:12 8:5 12:-5 16:-8 19:-7 22:10
^__job 8:5
^__join 8:6
^__just 23:8
^__keep 20:6
^__kid 23:4
^__kit 0:7 3:8 10:-6 18:8 23:-10
^__l5 3:14
^__l6 0:9 23:-7
^__last 1:19 11:-11 23:-6
^__lead 2:5 23:7
^__leadership 17:4 23:-5
^__left 19:10
^__let 10:5
^__level 2:-11 3:-6 5:-8 7:-5 8:9 20:-10 23:6
^__like 2:5 3:4 10:4 18:8 23:-5
^__line 13:6
^__list 8:9 11:8
^__log 1:9 23:-4
^__login 3:-4 23:11
^__long 23:22
^__look 20:5
^__lost 5:11 23:-7
^__love 5:-5
^__lp 17:14
^__made 5:-4 22:10 23:-9
^__make 18:5
^__manag 3:15 19:6
^__mani 0:-7 2:11 3:-15 5:-8 11:4 17:6 19:-8 20:-5 22:-7 23:15
^__mark 18:9 19:-13 23:12
^__mate 22:11 23:-7
^__me 2:5 3:12 6:-5 7:6 9:-11 10:-6 12:-20 13:-4 14:-6 18:5 19:-16 21:-12 22:-8 23:31
^__mean 14:4
^__meet 23:-5
^__mention 23:-6
^__menu 5:-9 22:-9 23:26
^__milk 23:7
^__more 0:5 6:6 9:-4 12:-12 14:12 22:-6
^__morgen 22:9 23:-5
^__move 17:5
^__much 0:-9 3:-14 11:8 16:9 19:-8 23:15
^__my 0:-5 1:22 3:-25 8:-6 11:-13 14:5 15:9 16:-4 18:-8 19:6 20:-13 21:14
^__never 13:-6 14:4
^__new 23:6
^__next 12:13 14:-5 23:-7
^__no 11:7 14:4 23:-6
^__not 2:9 5:5 8:-5 10:5 11:4 14:9 19:12 20:-6 23:-7
^__note 1:-9 3:-9 5:-5 10:12 11:69 15:-11 16:-12 19:-29 22:-8 23:-16
^__now 13:6
^__nudg 12:15 13:-7 19:-4 22:-9
^__of 0:-9 2:14 8:7 11:5 13:-7 14:5 16:-13 19:9 20:-4 23:22
^__off 6:16 9:-8 12:5 13:-13 14:14 23:-8
^__ok 22:5
^__okr 20:9
^__old 23:6
^__on 0:-5 1:-7 2:-9 3:5 10:-8 11:21 13:7 19:-10 20:4 23:10
^__open 0:6 10:-6
^__or 3:-7 23:10
^__our 0:-10 10:-4 23:23
^__out 10:-4 11:7
^__own 10:-5
^__packet 3:-11 15:20 23:-10
^__page 5:16
^__part 8:-4 17:-7 19:4 20:12 23:-4
^__passag 20:15
^__paus 12:15 13:-13 14:-4
^__ping 10:-6 12:7 14:7 23:-4
^__pleas 10:12 15:4 19:-4
^__polici 7:9 22:-7 23:5
^__prepar 10:-7 11:4 15:8
^__price 23:13
^__principl 17:5 20:-4
^__protocol 3:5
^__question 5:8 23:-8
^__rate 5:7 19:-5
^__rather 13:6
^__readi 9:-4 15:-4 19:23 21:-5 23:-5
^__record 10:10
^__region 22:-4
^__rememb 20:7
^__remind 12:10 13:8 23:-7
^__remov 1:9 11:-10
^__report 19:6
^__resolv 10:4
^__result 16:6
^__review 19:4
^__row 2:-12 20:18
^__rung 0:14 8:9 23:-5
^__said 23:6
^__scale 3:8
^__score 23:11
^__seamless 19:-5 20:12
^__search 20:6
^__section 17:-6
^__see 12:-7 22:7
^__self 10:-10 18:15 23:-6
^__sell 3:6 10:-5
^__send 14:12 23:-7
^__sentenc 1:-5 20:13 23:-5
^__separ 19:10
^__set 6:-6 9:18 18:5 23:-8
^__should 3:18 5:-5 19:13 23:-21
^__show 11:6 19:-4
^__sinc 10:-8
^__someon 8:5 16:4 23:-7
^__sort 5:6 23:-7
^__statu 19:11 22:-6 23:4
^__still 15:-4 19:5
^__stop 13:-9 14:18
^__stuff 3:13 5:-4
^__system 3:10 23:-4
^__tabl 1:-9 23:16
^__team 3:5 19:-4
^__tell 19:9
^__thank 22:11
^__that 1:9 10:23 11:-9 17:5 18:-7 20:-6 22:9 23:-16
^__the 0:-9 1:15 2:-17 3:-24 5:-12 6:-7 10:-36 11:-18 13:11 15:-6 17:4 19:-8 20:6 23:42
^__thei 3:-4 23:9
^__there 0:-9 2:-9 5:12 16:-4 19:7 22:15
^__thi 3:-6 10:13 12:10 18:-11 22:-5
^__thing 1:6 5:10
^__think 18:10
^__titl 2:-6
^__to 5:10 10:5 11:-5 12:8 13:-7 14:-5 18:-6 23:-7
^__told 3:5
^__took 23:5
^__tool 2:-4 20:8
^__topic 2:8 8:-6
^__train 23:14
^__translat 23:11
^__trust 3:14 18:-7 20:5 22:-4
^__type 3:6
^__up 2:-6 11:13 15:4 19:-5 20:22 23:-4
^__us 11:7 22:-6 23:5
^__versu 0:23 3:-16 20:-4 23:-9
^__vp 3:5
^__vr 0:5 23:-6
^__wait 3:4
^__want 4:9 5:-4 9:7 14:-4 15:-6 19:4 21:10 23:-6
^__we 23:12
^__weekli 10:6
^__welcom 22:7
^__what 2:24 3:5 10:-7 16:10 19:-13 23:-19
^__where 0:-4 8:4
^__which 0:4 2:-8 19:8 20:7 23:-6
^__who 23:6
^__with 3:8 10:6 12:-6 14:8 23:-9
^__won 10:-5 23:7
^__word 20:6
^__would 3:-6 16:9 19:5 23:-5
^__written 3:17 11:-5 20:-5
^__wrong 1:5 22:12 23:-10
^__wrote 1:4 23:8
^__yesterdai 10:-5
^__you 5:-28 6:5 7:-6 8:6 9:-4 10:7 11:18 15:-6 16:-7 23:24
^__your 10:-5 22:19 23:-11
^_a 3:10 12:-6 13:7 23:-5
^_about 10:-6 18:8
^_accord 11:-15 19:9
^_add 0:-4 1:-8 10:51 11:-23 13:-11 15:-4 16:-6 18:-7 20:-6 21:-6 23:-13
^_after 10:-8 16:10 18:4 23:-4
^_all 1:-14 2:27 3:20 4:-5 11:28 15:-8 19:-10 20:14 22:-5 23:-8
^_and 23:5
^_anyon 2:-4 3:11 23:17
^_anyth 0:-4 2:-7 11:-6 16:-11 20:28
^_approv 3:-8 12:-6 20:-4 23:21
^_area 2:32 16:-15 19:-11 22:-10
^_as 3:5 19:-4
^_assembl 15:16 19:-10
^_at 10:5
^_babi 14:6
^_be 0:-20 1:-9 2:-33 3:-16 5:40 8:14 9:-5 10:-17 11:-17 12:-8 13:-10 15:-9 16:25 17:9 18:-11 19:14 20:31 21:-9 22:-16
^_befor 2:5 11:12 20:7
^_between 0:9 23:9
^_bin 1:15 23:-6
^_bonjour 14:6 22:21 23:-10
^_book 3:-7 13:-5 18:-6 22:-13 23:35
^_bot 11:14 15:-5 23:16
^_both 8:-5
^_brag 10:5 15:12
^_build 3:41 5:-6 10:-12 11:-5 15:16 20:-4 23:-26
^_bundl 11:-13 15:31 19:-11
^_by 2:10 23:-4
^_bye 22:31 23:-11
^_can 2:6 3:6 4:9 5:-34 6:7 10:6 11:9 12:-14 13:10 14:-5 15:-10 18:7 19:-6 20:-10 22:-13 23:36
^_cancel 13:-14 14:24 23:7
^_chanc 23:9
^_chang 0:-10 9:8 13:23 14:-5 18:11 23:-11
^_cheer 22:24 23:-6
^_ciao 22:21 23:-7
^_compar 0:66 3:-30 4:-5 8:-23 10:-12 11:-4 15:-5 17:-11 18:-7 19:-10 20:-13 22:-6
^_concept 5:-5 18:-10 23:23
^_contrast 0:45 3:-16 20:-7 23:-10
^_could 0:8 1:-5 5:7 8:-8 10:-12 13:7 15:5 16:7 19:-6 21:7 22:-8 23:5
^_creat 3:-11 15:8 23:-4
^_ctrl 17:-7 20:23 23:-10
^_dank 22:28 23:-11
^_dear 17:6
^_delet 1:50 3:-5 4:-5 5:-8 7:-4 10:-11 11:-33 13:-9 14:4 15:-5 19:-6 20:-6 22:-15 23:20
^_delta 0:22 1:10 3:-5 11:-5 23:-7
^_describ 3:15
^_design 18:5
^_differ 0:27 3:-17 8:-7 10:-8 20:-5 22:-10 23:-4
^_dimens 2:30 19:-11 22:-13
^_do 0:7 2:-13 3:-28 5:-4 8:5 10:-8 11:26 12:10 14:-7 15:-10 19:24 20:35 22:-7
^_draft 10:-7 12:-5 19:-6 23:16
^_drop 1:11 11:-18 17:7 23:12
^_enough 14:15
^_enumer 23:-4
^_eras 1:31 7:-8 10:-7 11:-20
^_everi 13:10 20:8 23:-7
^_everyth 1:-10 3:21 10:-11 11:32 12:-6 19:-9 20:13 23:-13
^_evid 0:-6 3:-8 10:26 11:22 19:-8 20:-5
^_expect 0:-7 3:18 15:-4 22:-11
^_explain 16:5 17:13 22:-11 23:6
^_export 1:-13 3:-6 4:47 11:-7 15:13 19:-5 20:-11 22:-13 23:-13
^_file 10:5
^_find 0:-6 1:-6 2:-6 3:-24 11:12 16:-15 20:52 22:-16 23:-20
^_fix 10:-6 23:14
^_flight 22:-5 23:22
^_for 2:-7 3:6 8:5 10:11 11:-6 13:-7 15:-7 17:6 18:14 23:-19
^_forget 0:4 1:42 7:-8 9:-6 11:-4 20:-7 22:5 23:-12
^_forward 3:4 21:5
^_from 0:-9 8:6 13:7 17:-5 20:-5
^_fwd 23:5
^_gap 0:-13 3:-30 19:48 22:-9 23:-7
^_gimm 2:9 11:13 19:7 23:-19
^_give 2:9 3:21 4:7 6:-4 11:4 12:7 15:-8 18:6 19:6 20:-4 21:11 23:-13
^_good 13:-8 14:-6 16:-4 19:-5 22:26 23:-20
^_got 3:6 8:5 22:8 23:-7
^_grep 2:-9 3:-13 11:-10 20:61 22:-9 23:-9
^_grow 10:-5 18:7
^_gui 8:7
^_guten 22:13 23:-8
^_haha 22:27 23:-13
^_hallo 22:21 23:-6
^_halp 5:39 22:-14 23:-7
^_happi 13:-8 22:23 23:-7
^_have 0:4 3:-5 22:6 23:-8
^_hei 2:5 5:-5 8:-10 10:10 20:-9 22:30
^_hello 5:-9 8:-6 20:-6 22:30 23:-7
^_help 5:70 11:-17 13:-5 18:-5 22:-25 23:-17
^_hi 8:-6 16:-5 20:-6 22:22 23:-6
^_hint 6:-18 9:41 14:-7 22:-9
^_hiya 22:11 23:-7
^_hola 22:21 23:-9
^_hold 12:32 13:-9 14:-14 23:-11
^_hole 3:-9 11:-7 19:26
^_honest 19:6
^_honestli 3:-5 11:-4 14:8 19:7 23:-5
^_hope 23:-4
^_how 1:-9 2:8 5:20 10:-8 11:-13 12:-10 13:-5 15:-11 16:-10 18:-13 19:20 20:-17 21:-8 22:-5 23:21
^_hr 23:10
^_hunt 20:17 23:-12
^_i 1:16 3:18 4:9 5:10 9:7 10:-15 11:-8 12:21 14:12 15:10 18:13 19:-17 20:24 21:11 23:-26
^_ich 2:10 23:-7
^_id 2:6 3:4 11:6 13:13 18:12 19:4 23:-14
^_if 10:-5 11:-4 13:-4 15:-4 16:5 19:18
^_ignor 10:-4 22:-7 23:20
^_in 0:16 2:-10 5:-8 10:-5 12:9 16:10 19:7 20:21 23:-25
^_into 2:10 23:-6
^_it 15:9
^_jira 22:-6 23:21
^_jot 3:-8 10:28 14:-5 20:-6 23:-12
^_just 2:10 3:10 20:-5
^_keep 0:-4 3:-11 10:41 20:-6 23:-13
^_kill 12:-11 13:-9 14:30 22:-5 23:-4
^_kindli 11:-5 15:11 19:7
^_last 19:7
^_lead 23:7
^_legal 1:5
^_let 0:-5 11:-5 13:-4 19:-13 21:20 22:-6
^_level 0:-20 3:14 8:41 9:-18 10:-6 11:-7 18:-8 20:-10 22:-9 23:20
^_list 0:-9 1:-18 2:16 3:-9 4:-4 5:-6 10:-5 11:23 15:-5 16:-18 17:-5 19:-11 22:-7 23:4
^_log 0:-5 2:-5 3:-7 10:62 18:-20 20:-15 23:-35
^_lol 5:-5 20:-5 22:33 23:-10
^_look 2:-8 3:-12 8:-7 19:8 20:40 23:-8
^_lost 10:-6 23:21
^_love 14:8 22:12 23:-4
^_lp 11:-11 17:9
^_ls 1:-5 2:7 11:13
^_make 10:-8 13:15 14:-12 15:21 19:-5 21:-7 22:-5 23:-15
^_me 1:-7 5:-5 7:-9 9:57 14:-7 19:-5 23:-14
^_merci 14:-4 22:19 23:-9
^_move 10:-5 13:13 14:-6 23:4
^_mute 12:30 13:-9 22:-10 23:-10
^_my 1:-36 3:15 5:-21 6:-12 8:5 9:19 10:-20 11:39 12:-9 15:-13 18:23 19:14 20:13 21:-11 22:-12 23:16
^_name 0:-7 1:-5 2:10 8:12 20:-9
^_never 12:-6 13:-8 14:13 22:15 23:-6
^_new 5:25 10:16 13:6 19:-6 23:-14
^_next 0:7 3:-6
^_ngl 0:7 23:-5
^_nice 18:-8 22:14
^_no 0:-12 3:12 6:9 9:-6 10:-8 11:9 12:13 13:-12 14:13 19:5 20:-4 22:9 23:-21
^_not 0:-4 2:-13 11:20 12:19 14:-13 16:14 20:11 23:-21
^_note 0:-12 1:-49 3:-19 4:-5 5:-6 10:66 11:50 12:-14 13:-15 16:-5 17:-5 18:-23 20:-12 21:-5 22:-5 23:-22
^_nudg 5:-5 12:-14 13:51 14:-6 18:-5 20:-6 22:-14 23:-9
^_off 12:13 14:-7 23:-5
^_oh 1:5 18:4
^_ok 2:-4 3:5 5:8 22:16 23:-12
^_okai 22:14 23:-5
^_on 2:27 19:4 23:-8
^_oop 1:23 15:-4 23:-9
^_open 1:-6 9:12 11:12 16:7 22:-4 23:-10
^_order 14:-7 23:12
^_our 3:-5 10:-7 23:16
^_packet 3:-13 5:-9 15:34 22:-13 23:12
^_past 11:11
^_paus 12:40 13:-12 14:-20 22:-10 23:7
^_per 23:7
^_perfect 22:25 23:-9
^_ping 13:6
^_pkt 2:-5 15:39 22:-7 23:-12
^_pleas 1:14 3:-10 8:-5 11:-9 12:-8 14:16 16:-6 18:5 19:-8 21:7 22:-4 23:16
^_poke 11:-11 13:18 14:-4 23:-7
^_por 17:5 23:-8
^_principl 3:-8 17:11 22:-6
^_print 1:-14 11:10 22:-6 23:15
^_privaci 7:44 22:-13 23:-15
^_pull 10:-5 11:23 20:-4
^_put 11:-5 15:11 18:12
^_quiet 12:11 14:-4 23:-12
^_quit 13:-4 14:16 23:-9
^_rate 0:-5 1:-13 5:-4 10:-10 18:46 21:-9 23:-10
^_read 1:-10 11:18 15:-12 20:-4 23:16
^_readi 0:-8 3:-32 19:69 22:-15 23:-4
^_recip 22:-6 23:19
^_recommend 23:14
^_record 10:11 18:-5 23:-11
^_rememb 0:-6 3:-7 10:38 18:-10 23:-16
^_remind 2:9 3:11 8:-5 12:-11 13:-5 14:-11 18:-8 22:-9 23:23
^_remov 1:36 10:-11 11:-13 14:8 18:-5
^_reset 23:10
^_review 10:7 23:7
^_right 3:6 23:-4
^_rm 1:9 11:-6 23:9
^_salut 22:22 23:-10
^_scale 3:46 10:-9 23:-21
^_schedul 18:-6 23:15
^_score 10:-5 18:21 22:-4
^_scrap 1:29 10:-10 11:-12 23:-12
^_search 0:-6 2:-6 3:-34 10:-5 14:-4 15:-10 16:-18 17:-21 20:65 22:-13 23:-20
^_see 5:-8 22:14 23:-9
^_self 10:-5 18:8
^_send 1:-4 11:-4 15:-8 18:-4 21:19
^_set 8:-4 10:-9 13:17 22:-4 23:19
^_seven 2:8 8:-6
^_should 23:20
^_show 0:-14 1:-22 3:34 7:8 8:19 9:-4 10:-16 11:-10 17:9 18:-14 19:-6 20:7 22:-9 23:-12
^_side 0:21 3:-5 23:-4
^_sing 22:-4 23:13
^_skip 12:39 13:-11 14:-8 23:-15
^_snooz 12:45 13:-13 22:-12 23:-14
^_so 0:-4 2:6 10:4 11:-8 15:4 19:4 23:-9
^_somebodi 5:8 20:4
^_someon 0:5 16:5 20:5
^_somewher 2:-4 20:13
^_sorri 1:-7 8:12 20:-5 22:24 23:-14
^_spit 23:-5
^_start 12:-7 13:24 14:-20 18:14 23:-5
^_stop 6:10 9:-8 12:-9 13:-10 14:25 22:-10
^_strong 10:5
^_sudo 23:16
^_survei 10:8
^_system 10:-6 22:-4 23:26
^_talk 3:7 23:-5
^_tell 2:-7 3:15 8:10 17:5 23:8
^_thank 3:-5 5:-6 11:-6 22:52 23:-36
^_that 1:21 5:-4 22:-6 23:-9
^_the 0:-8 1:10 2:14 3:-5 10:-22 11:-6 12:-4 15:-4 16:9 17:15 23:14
^_there 10:-6 20:8
^_thi 12:6 23:-11
^_third 3:-5
^_time 15:4 23:-11
^_titl 2:10 8:15 23:-17
^_todai 10:19
^_translat 3:-6 22:-31 23:44
^_turn 1:-4 6:7 9:-5 12:-9 13:7 14:13 15:10 20:-5 23:-12
^_ugh 10:-8
^_undo 1:11 11:-12
^_unsubscrib 12:-10 13:-13 14:42 22:-11 23:-6
^_upper 3:9 8:-8
^_us 5:-9 10:-6 18:-6 20:-5 23:42
^_vpn 22:-5 23:14
^_we 23:5
^_weekli 12:-7 13:7 14:-8
^_what 0:-9 1:-18 2:-8 5:-12 8:14 10:-14 11:28 12:-8 14:-5 15:-15 17:12 18:-14 19:19 20:-14 22:-21 23:44
^_whatv 10:-4 11:16 19:-5 23:-4
^_when 0:-5 3:13 12:-6 15:-4 16:-9 19:-5 23:38
^_where 2:-12 3:-7 5:-5 8:-7 11:-4 15:-4 16:4 17:-12 19:9 20:6 22:-4 23:6
^_which 1:-8 3:-20 5:9 7:4 10:-10 11:14 15:-7 19:4 20:-6 22:-14
^_who 1:-8 2:-10 3:-8 7:7 8:-7 10:-15 11:-7 15:-6 16:-14 19:-7 23:45
^_whole 0:18 3:8 20:-8
^_why 19:-4 23:15
^_will 3:-6 23:40
^_wipe 1:43 4:-6 7:-7 11:-11 18:-12 23:-9
^_would 10:6 16:6 23:-7
^_write 3:-8 10:13 13:-7 14:-6 15:-5 18:-8 20:-5 23:29
^_yesterdai 10:8
^_yo 11:6
^_you 5:-18 8:-7 14:10 22:25 23:-5
^_your 5:-4 14:5 22:25 23:-25
a 0:7 1:-8 3:-11 4:12 5:14 7:-5 9:-5 11:-29 12:7 13:-11 14:-9 16:4 17:-5 18:21 19:-17 20:-13 21:-11 22:6
a_<day> 20:4
a_<hint> 0:4 3:25 5:6 10:9 14:5 15:-8 16:4 17:-6 18:-9 20:-5 23:-7
a_<level> 0:5 3:33 4:-5 5:-8 8:-13 10:-8 15:-5 16:-11 17:-8 19:-21 20:-7 21:-6 23:-5
a_<not> 0:10 3:-9
a_<number> 0:-9 1:-5 3:12 10:-31 12:-7 18:52 23:-20
a_<period> 3:-5 5:-5 10:10 11:-5 13:16 22:-11
a_<section> 2:-4 4:-5 8:7 15:6 16:5 23:-19
a__ 0:-6 3:-7 4:5 5:22 8:-6 10:10 11:-6 12:11 13:-7 16:12 19:-8 22:9 23:-22
a__<deed> 0:4
a__<hint> 2:7 3:-15 10:19 23:24
a__<number> 10:-7 18:9 23:5
a__<section> 3:6
a__a 23:4
a__about 13:-8 20:7 23:24
a__alreadi 19:7
a__and 0:-12 20:4 23:7
a__ask 14:4
a__at 23:10
a__be 23:-5
a__by 0:5 3:-4
a__compar 3:-5 23:4
a__differ 3:-4
a__do 0:5 3:4 17:-5 23:-7
a__earli 3:8 23:-8
a__f 8:6
a__for 8:7 20:4 22:-5
a__from 12:9 23:-9
a__get 2:6 3:-5 23:5
a__have 3:7 23:-18
a__here 2:5 3:10 8:-6 23:-5
a__how 19:-5
a__ii 3:7
a__in 0:11 10:-17
a__just 19:6
a__laptop 23:8
a__model 17:-5 20:-4
a__not 12:-7 14:8 23:6
a__note 23:5
a__of 3:4 4:19 5:4 15:8 18:-4 23:-21
a__on 10:-8 12:-5 18:5 19:-4 20:4 23:14
a__or 0:-10 23:10
a__out 5:7 23:-6
a__person 5:-5 10:8 22:6 23:-4
a__pick 19:4
a__pleas 3:-6 15:7
a__refer 16:-7
a__remind 13:6 23:-5
a__so 13:6
a__spot 20:-7 23:5
a__stain 3:6
a__that 20:5 22:10
a__there 18:7
a__thi 23:5
a__thing 11:4
a__to 3:-4 10:-5 23:8
a__walk 3:-4
a__weekend 22:9 23:-7
a__what 0:11 3:-10 11:4 16:4 19:-7 23:7
a__when 23:-5
a__where 20:-4 23:5
a__with 8:5 10:-7 12:10 23:12
a__yet 19:6
a_big 18:7
a_bigger 0:4 3:-6
a_birthdai 23:6
a_bit 2:-4 3:-10 5:9 19:5 23:-7
a_boat 23:8
a_bot 5:4 23:7
a_box 23:5
a_break 12:15 23:-7
a_calibr 0:5 23:7
a_call 23:5
a_case 11:-5 19:5
a_cat 0:-4 23:4
a_clue 11:7
a_coffe 3:9
a_competitor 3:-6 10:11
a_cours 23:20
a_director 10:9 22:5 23:-6
a_document 15:19 23:-5
a_fair 19:6
a_few 11:6
a_fortnight 12:12 23:-5
a_friend 16:8 20:5 23:-13
a_full 5:11 22:-4 23:-9
a_good 3:-11 17:5 23:17
a_haiku 13:-5 23:5
a_joke 23:6
a_level 0:6 8:14 23:-13
a_lifesav 22:13 23:-18
a_line 20:22
a_list 5:15 8:-4
a_long 0:4 3:-6
a_lot 3:6 11:8 22:4
a_manag 2:24 3:9 16:-4 23:-10
a_manual 5:26 8:-7 20:-5 22:-10 23:-15
a_meet 13:-6
a_million 22:7 23:-10
a_mistak 1:13 22:-9 23:-4
a_monthli 10:9 23:-8
a_new 8:5 10:4 23:16
a_nice 22:20 23:-16
a_note 1:-7 5:31 10:18 11:-10 23:-14
a_nudg 12:-6 13:5
a_packet 15:6
a_park 20:-10 23:8
a_part 16:5
a_paus 12:-9 14:10 23:-4
a_pdf 15:10 23:-9
a_phrase 20:5
a_pizza 23:6
a_poll 13:-7 23:6
a_poster 17:11
a_principl 17:9
a_proper 0:4
a_python 23:10
a_question 3:-5 20:4
a_rais 5:-5 23:10
a_real 22:9 23:-8
a_remind 13:8
a_rest 12:9
a_review 0:-4
a_robot 22:9 23:-8
a_room 18:-5 23:7
a_row 10:5 23:-5
a_rumour 8:5
a_salut 12:-4 20:-8 23:15
a_sandwich 22:5
a_school 17:4
a_second 10:5 11:5 23:7
a_sentenc 20:6
a_singl 15:7
a_slide 2:6
a_small 16:-6 23:7
a_solid 18:14
a_sponsor 23:-5
a_star 22:12 23:-13
a_tabl 0:4
a_taxi 0:4 3:-6 23:16
a_third 10:4 20:7
a_ticket 23:6
a_train 23:7
a_wed 12:10 13:-9 23:5
a_weekli 13:4
a_word 20:4
abl 5:29 19:-6 20:-5 21:10 23:-5
abl__do 5:16
abl__see 21:4
abl_to 5:29 19:-6 20:-5 21:10 23:-5
abl| 5:18 21:7
about 0:-11 1:29 2:-24 5:-20 7:8 8:-5 9:-8 10:-24 11:44 12:-5 13:5 14:-12 15:-14 17:7 18:-6 19:-16 20:42 21:-8 22:-13 23:-30
about_ 0:-5 8:6 10:8
about_<day> 13:-6
about_<dimension> 1:-13 3:-11 11:28 18:-6 19:-6 23:12
about_<hint> 0:-4 1:-10 3:12 8:-5 10:-7 11:31 16:-5 19:-5 23:-21
about_<not> 3:5
about_<principle> 17:6 20:-7
about_<section> 20:-8
about__ 1:-7 3:-15 5:-8 7:15 8:-8 10:-5 11:-8 13:-5 19:-6 22:-5 23:4
about__<hint> 3:-7 10:-5 11:13 15:-4 23:22
about__<level> 0:-6 3:9
about__and 11:19 20:-7
about__ani 3:-4 23:-7
about__at 3:6
about__cheap 17:7 23:-4
about__for 3:9 20:-5
about__from 20:7
about__hour 20:5
about__how 17:4
about__i 3:-5
about__in 16:-10 19:6 20:12 23:5
about__my 3:6
about__note 13:4
about__of 11:6
about__or 8:-4
about__pleas 1:5 11:-9 13:10
about__strategi 3:7
about__team 20:4
about__thing 10:13
about__trust 18:6
about__zone 20:9 23:-6
about_a 3:-4
about_be 17:8 19:7 23:-6
about_contoso 1:12 23:-6
about_data 1:-4 23:-4
about_disagre 17:10 23:-8
about_employe 20:7
about_how 3:5 10:7
about_in 23:-7
about_it 3:11 10:-4 16:4 20:4
about_level 3:-5
about_market 2:-4
about_me 1:34 5:-11 7:26 9:-5 11:-34 20:-12 22:-5 23:8
about_my 3:6 11:4 13:5 15:-7 19:-5 23:15
about_note 1:-5 11:-11 13:20 14:-4
about_our 11:10
about_report 0:6
about_risk 3:-7 20:5
about_sustain 8:-4 20:5
about_the 3:6 16:5 18:7 20:-5 23:15
about_time 20:13 23:-9
about_trust 20:5
about_work 20:13
about| 0:-5 1:12 2:-17 3:-10 5:-11 7:6 9:-5 11:20 13:6 14:-7 15:-9 16:-10 18:-9 19:-11 20:29 21:-6 22:-9 23:-5
abov 3:-21 8:32 10:6 23:9
abov_<hint> 10:9
abov_<level> 3:-22 8:35 23:-10
abov__ 3:-14 8:15 10:6 23:-10
abov__from 23:9
abov_it 23:9
abov| 3:-14 8:22 10:4 23:6
abt 11:9 23:-8
abt_<dimension> 11:9
abt_the 23:-5
abt| 11:6 23:-5
access 15:-8 19:-13 21:30 23:-14
access_ 23:-4
access__my 19:-7 21:7 23:-7
access__the 15:-6 21:8
access_to 15:-8 19:-13 21:22 23:-7
access| 15:-6 19:-9 21:21 23:-10
accord 2:-8 3:6 11:-15 16:12 19:26 23:-10
accord__i 11:-9
accord__my 19:14
accord__the 3:4 16:9 23:-6
accord__what 19:9
accord_to 2:-5 3:6 16:10 19:27 23:-10
accord_what 11:-12
accord| 2:-6 3:5 11:-9 16:8 19:13 23:-6
account 3:-8 16:6
account_manag 3:-8 16:4
account| 3:-5 16:4
acct 19:6
acct_to 19:6
acct| 19:4
acquisit 20:5
across 0:8 3:-6 10:13 20:6 23:-7
across_<number> 3:-4 10:13
across__ 20:6
across__<hint> 10:9
across__level 0:7 20:-5
across__whole 20:4
across_the 0:10
across| 0:7 3:-4 10:8 20:4 23:-5
act 3:4
act__a 23:5
act_as 23:7
action 10:6
actual 0:4 3:6 20:-5 23:-17
actual_ 10:7
actual__ 0:4
actual| 8:5 23:-9
ad 0:9 1:9 3:-5 5:26 10:-12 23:-5
ad_<deed> 0:9 1:10 3:-5 5:26 10:-12 23:-5
ad__ 11:5
ad__<number> 1:5
ad__here 5:6
add 0:-6 1:-8 3:-6 5:8 10:56 11:-6 12:-4 14:-5 15:-7 16:-6 18:-8 20:-10 23:-24
add_<hint> 10:13 18:-6 23:-8
add__ 10:11 11:-11 13:7
add__my 10:12 23:-4
add__note 5:8 23:-4
add__the 11:6
add__to 23:6
add_a 5:12 23:-6
add_it 10:8
add_note 10:17 11:-19 13:11 14:-5
add_that 10:10
add_to 10:11 13:-5 21:-5 23:-4
address 23:10
add| 5:6 10:38 11:-10 15:-5 18:-5 20:-5 23:-11
admin 10:-5 22:-5 23:17
admin_ 23:13
admin| 23:9
adventur 10:10 23:-8
adventur_work 10:10 23:-8
adventur| 10:7 23:-5
advertis 10:-4 16:14 23:-12
advertis| 16:10 23:-8
ad| 0:7 1:5 5:11 10:-8
after 2:-6 3:-8 8:6 10:-7 11:-14 12:33 14:-20 16:25 17:11 18:12 19:-9 20:-11 23:-12
after_ 12:6 13:-5
after_<hint> 12:7 18:-5
after_<number> 23:11
after_<posting> 16:5
after_<principle> 8:-5 17:18 23:-12
after_<time> 12:-6 13:8 23:-8
after__ 3:-9 8:14 12:11 14:-11 16:4 23:-6
after__<hint> 16:11 23:-6
after__<number> 10:-6 18:5
after__<period> 10:5
after__<time> 23:6
after__i 17:6
after__live 12:5
after__the 3:8
after_a 23:9
after_be 3:9
after_i 10:5 11:-4 23:-5
after_me 10:-8 23:23
after_our 18:6
after_that 12:8 14:-5
after_the 16:14 18:7 23:-7
after_yesterdai 10:-7 18:4
after| 3:-11 8:4 11:-8 12:23 14:-14 16:13 17:9 20:-5 23:-16
again 1:10 3:-6 5:-10 10:-8 11:11 13:6 14:23 17:16 19:-12 23:-26
again_ 1:12 3:8 5:-8 8:-5 10:-10 12:-8 13:8 14:9 22:5 23:-13
again_<hint> 10:5
again__ 14:7
again__do 3:-4
again__i 11:6
again__you 17:5
again_and 3:-5
again_i 8:8
again_in 12:7 23:-5
again_my 11:6
again_the 17:12 23:-4
again_what 0:5 3:-9
against 0:9 3:-6 10:-4 19:7 23:-4
against_<hint> 10:-5
against_what 19:8
against| 0:7 19:5
again| 1:8 5:-7 14:16 17:10 19:-6 23:-11
agenda 19:-5 23:17
agenda| 23:12
ago 1:26 10:-9 11:-9 23:-4
ago_be 1:18 10:-9 11:-6
ago| 1:19 10:-7 11:-6
agre 0:-6 3:-13 10:20 13:-5 14:5 23:5
agre_<deed> 0:-4 3:-9 10:17 13:-5 14:5 18:-5
agre__on 10:6
agre| 3:-7 10:4 23:5
ah 8:8 23:-7
ah_ 8:8 23:-5
ah| 8:5 23:-5
air 1:6 10:-5
airlin 10:5 23:-5
airport 10:-7 23:16
airport| 10:-5 23:11
air| 1:4
aisha 10:9
alarm 23:13
alarm__<number> 23:9
alarm_for 23:13
alarm| 23:9
alert 3:19 10:-6 18:-8 23:-10
alert_<number> 3:19 10:-6 18:-8 23:-10
alert__script 3:6
alert| 3:14 18:-6 23:-7
all 0:8 1:8 2:8 3:5 4:6 7:-6 8:5 9:-4 11:22 12:-6 13:-4 14:-9 15:15 17:14 18:-17 20:24 21:-11 22:-14 23:-39
all_ 0:8 1:-7 2:12 3:-18 8:11 10:-7 11:8 16:4 17:19 19:5 20:-9 23:-13
all_<hint> 0:-6 11:-7 20:-7 23:19
all_<number> 1:-5 3:7 8:-4 10:14 15:-6 17:23 18:-6 23:-7
all_<period> 3:-4
all__ 10:8 11:4 17:12 20:-12
all__<day> 0:5
all__<deed> 18:-6
all__<dimension> 1:6 11:-7
all__<hint> 10:6 11:-6
all__<level> 3:8
all__and 10:4
all__area 2:6 17:-4
all__be 3:7
all__data 1:12 4:7 23:-8
all__dimens 2:7
all__evid 10:-5 11:13 19:-6
all__i 2:4 4:12
all__in 20:-8 23:14
all__it 1:-6 3:11
all__leadership 17:5
all__level 8:11
all__my 1:8 11:8
all__next 20:-5 23:6
all__note 1:-5 4:-6 5:-6 10:-7 11:8 15:13
all__pleas 8:7
all__sentenc 20:7
all__stuff 5:11 15:5
all__that 3:-4 20:13
all__the 23:4
all__them 20:9 23:-6
all__what 5:-4
all__with 20:10 23:-4
all_and 23:6
all_area 2:11 17:-5 20:-6
all_be 2:4 20:9
all_bot 22:-4 23:13
all_dimens 11:-6 17:-4 20:-4
all_for 11:-5
all_hand 3:-5 23:14
all_have 10:6 23:-9
all_i 10:-11 11:5 15:9
all_in 20:4
all_level 8:20 11:-6 17:-4
all_lp 17:10
all_manag 0:6
all_my 1:20 7:-4 10:-10 15:22 17:-4 19:-4 20:-7 21:-5 23:-16
all_note 11:9
all_of 0:-6 1:7 3:25 4:-4 10:-6 11:22 12:8 15:-7 19:8 20:10 21:-5 23:-14
all_on 18:6
all_rate 18:-9
all_sentenc 20:8
all_seven 3:4
all_sixteen 17:5
all_that 0:14 1:7 4:17 10:-5 20:-9 23:-5
all_the 1:-9 2:12 5:14 8:6 11:6 19:-5 20:14 23:-17
all_what 2:-6 3:10 20:5
allow 8:-6 10:-6 11:-6 21:10 23:6
allow_<deed> 8:-6 10:-6 23:13
allow_my 11:-6 21:10
allow| 8:-4 10:-4 11:-4 23:6
all| 0:5 2:4 3:8 4:5 7:-4 8:6 10:6 11:16 13:-10 14:-6 15:7 17:11 18:-15 19:-5 20:14 21:-7 22:-8 23:-24
alon 10:8 12:4 14:9
alon_ 10:7 12:10
alon_with 12:-6 14:9
along 18:12 23:-16
along__the 18:9 23:-7
along_be 19:4
along| 3:5 18:8 23:-11
alon| 10:6 14:6
alreadi 3:-12 8:5 11:5 19:19 20:-6 23:4
alreadi_ 3:-13 10:7 11:-5 19:12
alreadi_<hint> 11:17 19:-9 23:-5
alreadi_and 3:9 19:5
alreadi_or 11:-6 19:9 23:-5
alreadi| 3:-15 11:5 19:16
also 0:-6 3:6 16:8 19:-6 23:-7
also| 16:5 19:-4
altogeth 12:5 23:-7
altogeth| 23:-5
alwai 0:7 1:-5 8:8 10:-8 13:9 14:4 17:5
alwai_ 0:11 14:4
alwai__ 8:6
alwai__the 17:5
alwai_forget 1:-4 8:8
alwai| 0:7 8:6
amazon 0:-5 2:-7 3:-6 11:-4 17:55 19:-4 20:5 23:-14
amazon_ 3:-7 20:6 23:13
amazon__principl 17:7
amazon_have 17:11 23:-7
amazon_leadership 17:7
amazon_principl 17:13
amazon| 2:-5 3:-6 17:23 20:4 23:-6
amzn 23:8
amzn| 23:6
an 0:-15 1:6 3:21 10:-8 11:-8 12:8 13:-10 14:-5 16:7 17:18 18:-9 19:-9 20:-12 21:-8 22:8 23:18
an_<dimension> 2:8
an_<hint> 5:-7 11:7 20:-6 22:13 23:-13
an_<posting> 2:-5 16:18 23:-6
an_<section> 16:-5 17:11 23:-5
an_<time> 1:8 11:-5 12:11 13:-7 23:5
an__ 12:7 13:-5 16:-6 22:7 23:-11
an__ago 1:6
an__and 0:-7 23:7
an__box 5:6
an__for 0:-7 23:15
an__i 11:5 23:5
an__lp 17:5 23:-6
an__to 21:-5
an_alarm 23:13
an_answer 20:5 23:6
an_empti 5:8
an_l5 3:11 23:-8
an_l7 3:15
an_l8 3:12 20:-7
an_offici 17:8 23:-12
ana 10:7 13:-6 23:7
ana| 23:5
and 0:6 1:-10 2:-4 4:-7 5:-11 8:13 9:-7 11:11 12:-11 13:-12 15:-5 18:10 19:7 20:-23 22:-8 23:12
and_<dimension> 0:16 3:-7 10:-4 18:-8 19:6 20:5 23:-5
and_<hint> 0:7 3:21 8:5 10:-13 11:18 15:-4 18:8 20:-16 21:-5 23:-24
and_<level> 0:7 3:-14 8:14 18:-4 19:-8
and_<number> 23:5
and_<principle> 2:-8 17:9
and__ 0:-33 3:6 6:7 8:11 18:-5
and__<day> 14:4 23:4
and__<deed> 0:-4 2:-6 10:16 11:-12 19:10 23:-5
and__<dimension> 3:-6
and__<hint> 0:5 10:6 11:8 16:-7 19:6 20:-8 23:-8
and__<level> 23:-4
and__<number> 0:9 3:-5 8:-4 10:-10 23:5
and__<section> 23:7
and__<time> 14:5
and__a 20:5
and__agre 10:7
and__all 19:4
and__and 0:5 2:-6 11:-5 15:5 17:6
and__ask 8:7 23:-5
and__at 0:12 3:-9
and__be 2:5 20:-8
and__big 3:10
and__blank 19:4
and__boss 15:4
and__both 10:6
and__commit 23:-5
and__could 2:4
and__data 1:8
and__director 23:5
and__do 0:6 3:-16 8:4
and__els 5:4
and__for 0:4 23:-7
and__got 3:-6
and__have 3:17
and__how 19:5
and__i 0:9 1:4 10:-5 23:4
and__if 23:5
and__in 3:7 10:5
and__know 23:6
and__level 0:6 3:-5
and__like 11:12
and__mani 16:4
and__me 20:9 23:5
and__my 10:-5 11:7 18:5
and__no 3:7 11:5 23:7
and__not 23:11
and__often 20:4
and__on 2:-6 12:5 17:5 19:-5
and__onli 19:8 23:4
and__principl 17:-6
and__review 23:4
and__row 3:6
and__see 5:5
and__she 23:-4
and__show 11:7
and__someth 19:4
and__start 0:5 3:-4
and__stuff 18:8
and__talk 11:5 18:7
and__that 0:8
and__the 3:6 10:-6 23:11
and__them 3:4 23:5
and__theme 8:5 23:-5
and__there 3:6
and__thing 18:5
and__throw 8:6
and__to 3:-6 10:4
and__told 5:6 23:-5
and__what 0:6
and__where 20:5
and__whom 16:7
and__would 23:6
and_a 0:-16 22:5 23:10
and_agre 3:-6
and_all 0:14 1:9 10:-5 15:7
and_an 0:-10 23:10
and_be 10:4 11:-5 16:7 19:10 23:-4
and_bench 11:6
and_boardroom 11:7 18:8
and_both 10:6
and_delet 3:10
and_develop 0:10
and_do 18:9
and_everi 23:9
and_everyon 23:9
and_for 11:-5 20:-4
and_found 23:5
and_gave 11:-5
and_got 23:-5
and_have 0:4 3:-6 23:11
and_he 10:4
and_honestli 0:4
and_how 2:11 5:-7 7:10 8:-7 10:-14 11:5 20:7 23:-15
and_hr 3:-4 8:10
and_i 3:-8 5:8 8:5 11:-8 16:10 18:6 20:5
and_id 3:-4 20:5
and_if 23:9
and_import 3:8 4:-5 20:6
and_in 19:5 20:-8 23:7
and_it 10:12 23:8
and_l7 0:10 23:-5
and_last 14:6
and_leadership 16:4 17:-9
and_look 23:5
and_market 23:-4
and_my 0:5 3:-14 10:-7 17:4 19:12 23:11
and_no 14:4
and_nobodi 2:6 23:6
and_not 0:19 3:-7 10:-5 14:13 20:5 23:-12
and_note 1:8 2:-5 11:-5 19:5
and_now 10:7 23:13
and_on 0:-7 11:10 18:-4 23:9
and_other 11:10
and_our 17:5 23:-12
and_payback 19:6 23:-4
and_print 10:-7 23:9
and_report 3:25 5:-4 10:-6 18:7 19:-8 23:-15
and_run 10:6
and_sai 3:7
and_score 11:-7 15:12 19:20
and_send 10:-5 23:12
and_set 10:4
and_she 19:-6
and_show 20:9 23:6
and_so 2:-8 3:7 17:7
and_someon 5:5 23:-6
and_such 0:-5
and_support 10:5
and_talk 0:4
and_tell 11:-5 16:-4 23:9
and_thank 10:4
and_that 8:5 10:-6
and_the 3:4 11:18 18:-4 19:6 23:7
and_thei 10:6
and_their 8:8 23:-10
and_then 3:9 12:4 17:7 23:-12
and_to 3:-5 16:9
and_under 23:7
and_we 0:5 3:-7
and_what 3:-10 16:5 23:8
and_where 0:5 23:11
and_which 0:13
and_who 23:9
and_wrote 10:4
and_you 23:6
ander 23:6
and| 0:-8 2:-7 3:14 4:-5 5:-8 9:-5 10:8 11:10 13:-8 15:-6 18:-5 20:-11 22:-7 23:-5
angri 23:-5
ani 0:-10 2:-8 8:-9 11:8 12:-9 13:-4 14:13 16:8 19:-16 20:34 22:-6 23:-10
ani_ 8:6 20:-4
ani__ 0:-6 8:-5 20:11 23:-8
ani__ani 8:-4
ani__of 20:12
ani__you 23:6
ani_chanc 20:-4 23:13
ani_level 0:-11 3:10 8:-11 20:17
ani_mention 20:15 23:-12
ani_more 12:-9 14:14
ani_note 11:8 19:-12
ani_part 20:7
ani_place 20:6
ani_row 3:-6 8:-6 20:13
ani_tip 23:7
ani| 0:-10 2:-5 3:5 8:-6 11:7 12:-6 14:9 19:-9 20:16 22:-4 23:-7
anna 3:-13 8:-5 23:27
anna| 3:-9 23:19
announc 16:17 23:-13
announc| 16:12 23:-9
annual 23:6
anoth 1:9 3:9 10:-6 13:-7 14:5 22:14 23:-9
anoth_<period> 14:6
anoth__ 22:10 23:-6
anoth__what 3:7
anoth_org 3:10
anoth| 1:6 3:6 13:-5 22:10 23:-6
answer 3:-4 5:21 10:-9 11:-5 14:5 16:-4 22:6 23:16
answer_ 5:17 22:6 23:-19
answer_<deed> 14:6 23:10
answer__in 14:4
answer__mail 3:-6 23:5
answer__my 23:4
answer_by 23:6
answer_i 23:5
answer_onli 23:-5
answer_with 10:-4 23:12
answer| 3:-6 5:12 23:-5
anybodi 2:-4 20:5
anymor 10:7 12:-11 13:-8 14:28
anymor_ 10:7 14:11
anymor| 10:5 12:-7 13:-6 14:20
anyon 0:10 2:-4 3:7 8:-9 20:-9 23:12
anyon__ 0:7 8:-6 23:-5
anyon__<deed> 3:7 23:9
anyon_bot 8:-5
anyon_els 23:9
anyon_got 3:11 20:-4 23:12
anyon_know 0:9 8:-5 23:-9
anyon| 0:5 8:-7 23:10
anyth 0:-14 2:-12 3:-12 10:-5 11:17 12:5 16:-7 19:-5 20:43 23:-28
anyth_ 3:8
anyth__<guideline> 20:5
anyth__<hint> 16:-6
anyth__about 20:7
anyth__all 20:6
anyth__the 11:5 20:4
anyth__there 20:4
anyth_about 8:-6 11:17 16:-9 19:-5 20:-11
anyth_at 10:-4 20:9
anyth_in 0:-4 5:4 8:-5 11:-4 20:12 23:-4
anyth_like 11:-5 19:5
anyth_on 2:-6 3:-7 20:27 23:-5
anyth| 0:-9 2:-7 3:-7 10:-5 11:9 12:4 16:-7 19:-6 20:34 23:-18
anywai 23:-5
anywher 0:-6 2:-5 3:-17 8:-9 15:-4 16:-14 17:-4 19:9 20:64 23:-23
anywher_ 3:-9 20:18 23:-6
anywher__readi 19:4
anywher__the 16:-6 20:9 23:-6
anywher_about 20:9
anywher_in 16:-10 17:-4 20:13 23:-9
anywher_near 19:9 23:-5
anywher| 3:-11 8:-6 16:-9 19:6 20:44 23:-16
an| 0:-10 1:5 2:-4 3:18 11:-5 12:6 13:-6 17:12 18:-5 19:-4 20:-11 21:-6 22:6 23:6
apart 3:11 5:8 8:-5 10:-4
apart_from 5:9 8:-5
apart_on 0:4
apart| 3:9 5:5
app 23:17
appear 0:-5 15:-5 16:-10 20:18 23:-5
appear__in 16:-6
appear__the 20:10
appear_anywher 16:-9
appear_in 15:-5 20:14 23:-5
appear| 16:-7 20:12
appl 10:-7 23:5
appl| 10:-5
approv 3:-8 10:-5 12:-10 20:-4 23:43
approv__<hint> 23:12
approv__<period> 23:6
approv_my 12:-6 23:25
approv| 3:-6 12:-7 23:31
app| 23:12
architect 10:10 23:-6
architect| 10:7 23:-4
area 1:-5 2:87 3:-5 5:-11 8:-30 10:7 11:-30 13:-5 14:-6 16:-14 19:26 20:-28 22:-17 23:-29
area_ 0:4 2:24 19:-4 22:-11 23:-14
area_<hint> 19:4
area__ 2:12 16:-10
area__<guideline> 2:6
area__be 2:6
area__call 2:4
area__evid 11:-9
area__i 2:-5 11:-5 19:12
area__the 2:9 8:-7 20:-9
area__there 2:13 8:-5 19:-10
area_be 2:15 8:-7 20:-6
area_call 2:6
area_do 2:18 5:-4 8:-6
area_for 2:6 23:-5
area_have 2:-10 11:-9 19:22
area_in 2:5 19:6 20:-7
area_my 11:-12
area_name 2:4
area_of 2:6
area_pleas 2:5
area_the 17:8
area| 2:61 5:-7 8:-21 11:-17 14:-4 16:-8 19:8 20:-19 22:-12 23:-20
argu 16:-6 23:-6
argu__the 16:-4
argu_in 16:-6
arm 8:5
around 3:14 8:9 10:-4 13:17 20:5 23:-13
around_<number> 13:11 23:-5
around__ 13:7 20:8 23:-6
around_corner 3:9 20:11 23:-9
around_the 3:7
around| 3:5 8:6 13:12 23:-10
articl 10:-8 23:10
articl__me 10:-5 23:7
articl_for 10:-8 23:10
articl| 10:-5 23:7
arvo 13:6
as 0:11 1:-6 3:10 4:9 5:-5 8:4 10:14 11:-14 12:7 13:-5 14:-5 15:11 16:11 17:-5 18:5 19:-4 20:4 22:-7 23:-6
as_<hint> 10:6
as_<level> 0:6 3:19 19:-7 23:7
as_<number> 10:-8 15:17 23:-5
as_<posting> 16:9 23:-7
as_<section> 10:-4
as__ 3:6 4:10 10:6 11:-6 12:7 15:-7
as__<hint> 17:-5
as__<level> 3:-7 23:13
as__<section> 16:8 23:-8
as__as 17:5
as__climb 0:13
as__document 15:12
as__file 15:8
as__go 0:5
as__have 3:5
as__i 8:6
as__in 10:5
as__rate 18:6
as__what 3:5
as_a 0:-5 3:-8 15:9 16:5 17:-8 19:-5 22:-4 23:10
as_an 16:5
as_befor 12:4
as_evid 10:14 18:-4
as_i 3:-8 10:-8 20:6 23:16
as_if 8:9
as_it 19:6
as_my 18:6
as_of 10:4
as_per 19:9
as_to 3:4
as_usual 12:8
as_you 0:25 19:6
asap 3:6
asap_ 3:6
asap| 3:4
ask 0:-15 1:-5 2:-16 3:32 5:31 8:8 10:-7 11:-18 15:4 20:6 23:-17
ask_ 2:-10 3:10 5:17 8:-6 11:-5 16:-6 17:5 19:-7
ask_<deed> 0:4 3:14 5:-8 23:7
ask_<hint> 23:4
ask__ 3:14 5:11 10:-9 15:6 20:-4
ask__<hint> 5:4
ask__<level> 0:-11 3:10
ask__a 19:4 23:-5
ask__about 10:4
ask__bot 5:4
ask__expect 3:-10 20:7
ask__for 10:7 23:8
ask__i 19:7
ask__in 2:4 19:4
ask__me 0:9 3:-5 19:4 20:5 23:-6
ask__on 19:4
ask__the 0:-6 3:5
ask__them 23:5
ask__to 10:7 11:4
ask__what 8:7 14:4
ask_about 0:-8
ask_as 20:6
ask_at 3:-5 8:10
ask_becaus 23:-4
ask_for 0:6 3:4 16:6 19:7 23:-7
ask_i 3:7
ask_if 19:7
ask_me 3:7 14:6 19:7 20:-6 23:-12
ask_of 23:5
ask_so 3:7
ask_the 5:5
ask_what 3:-14 20:10
ask_which 8:9
ask_you 5:24 19:-4 22:-5 23:-5
ask| 2:-9 3:32 5:23 8:7 11:-10 19:-7 22:-5 23:-10
asleep 11:7
assembl 15:21 19:-10 23:-4
assembl_my 15:20 19:-10 23:-4
assembl| 15:15 19:-7
assist 10:-10 23:21
as| 0:11 1:-4 4:7 10:9 11:-9 15:9 16:6 18:7
at 0:4 1:-8 3:-12 5:-10 8:-9 9:-8 10:14 11:-16 12:11 13:18 14:-7 15:-9 16:-14 18:-7 21:6 22:-5 23:14
at_ 2:6 5:-4 8:-8 23:12
at_<company> 0:-8 8:-14 10:-5 23:30
at_<dimension> 23:18
at_<level> 0:5 3:19 10:-8 19:-9 20:-4 23:-17
at_<number> 12:-13 13:19 18:-6 23:13
at_<time> 3:6 8:6 10:-8 12:-11 13:20 23:-11
at__ 2:4 12:-11 18:-12 19:-6 20:-6 23:32
at__<hint> 0:11 9:-5 12:12 23:-11
at__<number> 10:4 13:-5
at__<section> 16:-13 23:8
at__a 14:4
at__about 13:4
at__all 23:5
at__and 10:-5 23:19
at__be 10:5
at__in 20:8
at__instead 13:8 23:-4
at__level 0:-5 8:4 23:9
at__moment 2:-7 19:7 23:-5
at__my 19:6
at__oclock 13:7
at__past 23:-4
at__readi 19:-5 23:-7
at__summit 10:5
at__the 10:5
at__thi 10:5
at__top 3:-6
at__what 3:5 23:5
at__with 18:7
at__work 10:4
at_a 12:16 13:-9 23:-13
at_all 3:-8 8:14 10:-7 11:-7 19:20 20:6 23:-6
at_amazon 23:17
at_ani 20:4
at_eight 23:7
at_everi 0:5
at_everyth 19:4
at_in 2:14 23:-10
at_it 5:4 17:7
at_last 10:5
at_least 23:-4
at_me 20:17
at_my 0:7 3:-4 9:-8 11:-5 21:11 23:-4
at_onc 10:6
at_our 16:-19 23:12
at_re 10:-7 12:6
at_school 3:6 23:5
at_some 23:-5
at_ten 13:4 14:5
at_the 2:-14 3:-9 10:12 12:16 13:-7 17:-7 19:6 20:-5 23:-6
at_what 0:-4 3:-7 8:10 11:10 20:-5
attach 10:-10 23:28
attach_<deed> 10:-8 23:29
attach__<hint> 10:-4 23:7
attach| 10:-7 23:19
at| 1:-4 3:-9 5:-8 8:-12 9:-6 10:12 11:-8 13:17 14:-10 16:-10 19:6 20:-5 21:6 23:12
averag 3:-6 16:11 23:6
averag_ 3:-6 23:12
averag__to 16:6
averag_accord 16:9 23:-4
averag| 3:-4 16:7 23:4
avoid 19:5 23:-10
avoid_<hint> 23:-10
avoid| 23:-7
aw 0:-9 5:-5 10:-4 12:-4 16:36 19:-6 20:-6 23:18
aw_<hint> 16:-5 23:13
aw_<posting> 16:11 23:-9
aw__ 16:6
aw__<hint> 0:-4 23:4
aw__in 23:5
aw__job 16:8
aw__someon 16:5
aw_have 16:5
aw_job 16:14 23:-11
aw_sale 16:16 23:-4
awai 1:21 3:-9 10:6 11:-11 12:6 20:4
awai__<number> 12:4
awai| 1:15 3:-5 10:4 11:-7 12:4
aw| 0:-5 16:17 23:10
a| 0:5 3:-16 4:9 5:11 11:-22 13:-5 14:-4 18:22 19:-21 20:-20 21:-9 22:5 23:16
b 23:4
b4 13:9
b4| 13:7
b_with 3:-5
babi 3:-4 14:6 19:13 23:-12
babi| 12:5 19:9 23:-8
babysit 0:4
back 1:-9 8:5 10:8 11:29 12:22 13:-7 14:-8 18:-5 19:-11 20:-9 23:-18
back_ 23:-5
back_<number> 10:8 23:-8
back__ 0:-5 23:7
back__<number> 10:6 23:-6
back__i 11:6
back__me 11:10
back__the 12:6
back__work 11:4
back_hurt 11:-4 23:12
back_in 10:-4 12:4 23:-4
back_my 11:9
back_on 12:6 23:-4
back_to 3:-4 8:5 11:17 12:5
back_what 11:6
backlog 10:6
back| 0:-5 1:-5 10:6 11:18 12:13 13:-5 14:-5 19:-6 23:-12
bad 19:9 23:-6
bad_new 23:-5
badg 5:-6 23:13
badg| 5:-4 23:9
bad| 19:6 23:-4
balanc 20:14 23:-7
balanc| 20:10 23:-5
banana 23:8
band 3:-8 8:7 16:-7 23:21
band| 3:-5 8:5 16:-5 23:15
bank 3:-7 5:-7 8:9 10:14 11:8 12:-4 18:5 23:4
bank__<deed> 10:5
bank__not 18:6
bank__on 8:6
bank_be 10:7
bank_sign 3:-5
bank| 5:-5 11:5 18:6 23:6
bar 0:13 3:7 10:9 22:-6 23:4
bar_ 22:-6 23:17
bar__a 3:9
bar_for 3:13
bare 3:-8
bar| 0:8 10:7 23:6
bbq 20:-14 23:13
bbq| 20:-10 23:9
be 0:-9 1:6 2:9 3:-5 4:-7 8:-4 10:-6 11:-19 13:4 14:-11 15:-14 17:10 18:5 19:23 20:-9 23:5
be_ 2:-5 3:22 9:17 16:8 23:-34
be_<day> 19:14 23:-4
be_<hint> 2:7 3:7 5:-5 10:9 11:5 12:-4 16:20 19:-11 23:7
be_<level> 0:4 2:-5 3:-4 19:-13 23:7
be_<number> 0:10 1:-8 2:-6 3:-8 5:-6 8:-5 10:23 17:-5 18:14 19:-7 20:-5
be_<principle> 16:-5 17:7 23:-7
be_<section> 2:-5 16:57 19:-7 20:-7 22:-8 23:-44
be_<time> 13:6
be__ 1:-5 2:-5 5:-20 10:5 13:13 15:7 16:28 17:5 18:6 19:-7 22:7 23:-35
be__<day> 23:-5
be__<deed> 0:10 2:5 3:18 8:-9 10:-17 12:4 16:4 19:-19 23:32
be__<dimension> 3:5
be__<guideline> 2:12 20:-4
be__<hint> 0:-5 2:11 5:17 8:-7 9:10 11:9 15:4 16:17 18:-7 19:-9 20:-14 22:-5 23:-9
be__<level> 0:-11 3:27
be__<number> 10:8 17:6 19:11 23:8
be__<period> 23:6
be__<posting> 5:-6 16:13 23:-10
be__<principle> 17:5
be__<section> 3:12 23:-7
be__<time> 23:6
be__a 0:-5 2:-5 3:-17 5:21 8:-10 10:-5 12:7 13:-6 22:-4 23:25
be__abl 5:13
be__about 20:19 23:-9
be__abov 23:6
be__again 23:6
be__an 20:-5 22:9 23:-10
be__and 5:4 8:-4 16:-4 23:-5
be__ani 20:6 23:-6
be__anoth 1:6 10:-5
be__anyth 0:-10 8:11
be__anywher 19:9
be__area 19:4
be__as 19:5
be__at 23:-5
be__best 3:-4 10:9 23:7
be__bin 1:7 11:-4
be__boss 23:5
be__bot 5:9 23:-4
be__call 8:-5 23:-7
be__case 19:15
be__close 3:-5 19:7
be__cook 19:7
be__differ 0:15
be__do 5:-9 19:19
be__done 23:9
be__down 23:8
be__enough 19:5
be__evid 3:-6 19:12
be__expect 3:13
be__fast 17:5
be__for 1:10 3:-15 5:10 19:-11 23:-5
be__from 19:5
be__gap 3:-8 5:-5 19:4 23:-7
be__get 2:4
be__go 23:10
be__good 5:9 22:-7
be__grade 2:12 19:-8
be__head 2:5
be__here 8:6
be__i 5:10 11:-4 16:-5 19:6 23:-7
be__in 0:8 3:-18 10:12 11:-5 16:-5 23:6
be__it 3:6 23:9
be__just 0:6 8:11 19:-5
be__kid 19:8
be__kind 22:7
be__lack 19:7 23:-4
be__leadership 17:7
be__level 2:-4 8:-4 23:7
be__manag 2:7 23:10
be__meant 3:8 19:-5
be__mention 20:7
be__miss 2:-5 5:-4 8:5 19:11
be__mistak 1:9 22:-6
be__more 0:4 2:-7
be__much 0:8 13:4
be__my 3:6 11:8 19:-5 23:5
be__n 0:-4 2:6
be__name 2:-14 8:5
be__new 8:-6 23:7
be__next 23:11
be__note 11:15 19:-10
be__now 18:9 19:-4
be__of 0:-8 23:13
be__on 19:14 20:9 23:-11
be__onli 8:5
be__or 16:4 19:6 23:-9
be__other 0:-13 5:7
be__our 18:6 23:-4
be__own 10:-4 18:9
be__person 13:4
be__phrase 20:4
be__prepar 19:10 23:-4
be__readi 19:-9 23:5
be__risk 0:4
be__role 2:7 23:-4
be__same 0:7 3:-4 15:5
be__seven 2:6 23:-7
be__short 19:5
be__sinc 23:5
be__someth 3:4 8:5 20:6
be__still 3:-8 19:6 23:-4
be__stuff 11:12 23:-6
be__suppos 2:-5 3:19 19:-11
be__term 20:4
be__than 22:7 23:-6
be__that 10:-6
be__the 2:15 17:-11 20:-15
be__there 19:6 20:5
be__thi 2:-6 8:8 12:6
be__thin 19:6 23:-6
be__to 19:-5 21:6 23:-8
be__todai 5:-9 22:19
be__train 23:5
be__true 23:5
be__vpn 23:10
be__we 23:-4
be__weak 19:4
be__when 0:-10 23:10
be__who 23:11
be__with 3:5 10:-4 11:5 23:-10
be__word 20:14 23:-13
be__would 19:8
be__written 20:8
be__yet 19:7
be__you 5:4 23:5
be_a 1:16 3:7 5:-5 17:4 18:8 20:-6 22:-9 23:-16
be_abl 21:10
be_about 20:-7
be_ad 5:7
be_all 2:6 20:-8 23:13
be_alreadi 19:6
be_amazon 17:4
be_an 16:6 23:-6
be_and 19:6 23:4
be_angri 1:5
be_anna 8:-5 23:15
be_argu 16:-6 23:-5
be_ask 5:-4 10:-7 15:9 19:-5
be_at 3:9 12:10 13:-8
be_aw 10:4 16:-7 23:13
be_better 13:8
be_book 3:5 23:-11
be_broken 23:10
be_build 16:6
be_by 23:6
be_call 2:16 23:6
be_cheap 17:10 23:-6
be_check 8:5
be_close 3:-7 12:8 23:9
be_come 12:-5 14:8 16:6
be_describ 2:-8 8:19 23:-7
be_differ 0:10
be_do 3:13 20:5 23:-8
be_down 23:16
be_dump 11:15 23:-8
be_each 2:12 8:-5 23:-5
be_enough 19:10 23:-5
be_expect 3:30 5:-4 10:-6 19:-8
be_fight 10:6
be_fine 3:11 15:12 19:-4 23:-10
be_finish 11:6
be_fix 16:4
be_for 1:9 3:6 5:11 10:-8 16:8 23:-15
be_from 17:6 19:13 23:-6
be_gener 18:8
be_give 19:-4
be_go 3:-5
be_gone 1:5 23:-8
be_good 10:9 13:5
be_happi 3:8 15:5 19:-6
be_help 22:14
be_honest 16:-4 19:7 23:4
be_how 0:4
be_i 0:-8 1:-5 2:19 5:-21 8:-4 10:-5 11:-35 14:-5 15:-5 16:-6 17:-5 18:-19 19:124 20:-25 22:-10 23:-59
be_ill 12:9 14:-5 23:5
be_in 3:13 8:11 10:8 11:8 12:11 13:-7 17:-14 20:-21 22:5
be_it 1:-11 2:-5 3:-9 5:8 8:10 10:-8 12:-5 20:5 22:-16 23:35
be_lack 2:-8 19:13
be_late 23:4
be_left 3:-10 19:15
be_live 10:9
be_meant 1:9 15:-4 23:-5
be_miss 3:-5 19:16 23:5
be_move 17:7 23:-5
be_my 1:-7 2:-14 3:-18 5:23 7:17 8:-8 10:-8 11:11 15:-8 18:10 19:22 20:-10 21:-8 22:-8
be_new 3:-5 5:12
be_next 16:-5 23:5
be_not 3:8 11:6 12:6 18:6 20:4 23:-8
be_now 0:5 3:-8 10:18 11:-5 19:-6 22:-5 23:-6
be_nudg 14:6
be_off 22:5
be_on 11:18 15:4 19:-9 23:-10
be_onli 0:15 3:-13 20:5
be_other 0:5
be_our 5:-7 8:-9 23:27
be_out 23:16
be_over 15:5
be_possibl 13:4
be_pwned 10:-8 23:23
be_realli 3:16 19:-5 22:9 23:-6
be_remind 13:7
be_rubbish 1:7
be_said 20:15
be_she 21:4 23:5
be_sick 5:-8 19:-5 23:11
be_sign 3:4
be_silent 10:-5 12:4 23:7
be_so 3:4
be_some 8:6
be_someth 11:7 19:5 20:13 23:-6
be_still 19:6 23:6
be_strong 19:10
be_suppos 0:4
be_that 3:14 10:-11 16:-5 19:-4
be_the 1:-5 2:24 3:-12 5:-5 8:16 10:9 12:-6 13:-6 17:6 18:-5 19:-9 23:32
be_thei 0:-8 5:-4 10:-7 19:-8 23:-10
be_there 0:-11 2:12 3:-14 5:29 8:36 11:-4 17:10 19:-5 22:-20 23:-14
be_thi 5:6 23:-9
be_thin 2:-9 11:-12 19:9 23:-10
be_those 17:9
be_told 3:8 14:4 16:-4 20:11
be_too 3:-5 11:-7 13:10 19:14
be_turn 23:11
be_up 19:-11 20:-4 23:16
be_veri 5:5 16:4 22:9
be_we 0:-7 2:11 3:13 8:5 10:-7 22:9
be_what 3:6 5:10 11:-5 20:5 23:-9
be_within 10:8
be_write 23:8
be_written 20:7 23:-5
be_wrong 1:6 22:-6
be_you 3:-4 5:6 7:-5 19:-7 22:31 23:-29
be_your 23:18
beach 12:5 23:5
beach_ 12:5
beat 23:7
beat_<deed> 10:4 23:7
beat| 23:5
becaus 3:12 10:-7
becaus__the 10:-7 23:6
becaus_i 10:5
becaus_it 3:9
becaus_of 23:4
becom 3:-18 5:-14 16:5 23:14
becom_<hint> 3:-4
becom_<level> 3:-4 19:4
becom_a 3:-7 5:-14 23:16
becom| 3:-11 5:-10 23:10
befor 0:5 1:-4 2:12 10:10 11:16 12:9 13:-11 21:5 23:-18
befor_<day> 23:8
befor_<number> 23:7
befor_<period> 12:6
befor__ 12:6 23:8
befor__<time> 11:7
befor__forget 10:6
befor__go 11:6
befor__spend 20:5
befor_i 2:5 11:9 15:-6 18:5 20:10 23:-12
befor_my 11:10
befor_to 15:7 16:8
befor| 3:-5 11:11 12:5 16:5 20:-4 21:4
begin 11:7 19:-7
begin| 11:5 19:-4
behind 23:-8
believ 11:6
believ_ 11:6
believ_it 20:5
believ| 11:4
belong 1:8
belong_to 1:8
belong| 1:6
below 3:-7 23:9
below__ 23:4
below| 3:-5 23:7
ben 23:9
bench 10:8 11:4 19:7 23:-11
bench_<hint> 18:5 19:8
bench__<hint> 18:4 23:-5
bench| 10:6 19:6 23:-6
berlin 3:-11 23:11
berlin_ 3:-11 23:11
berlin| 3:-8 23:8
besid 5:17 20:-5 23:-7
besid_<hint> 5:8 23:-7
besid| 5:12 23:-5
best 8:-4 10:20 16:-4 18:4 22:10
best_ 22:8 23:-7
best_<hint> 3:5 18:4
best__ 3:4 23:-6
best__for 3:-4 23:13
best__the 10:8
best_manag 8:-4 23:9
best| 10:13 22:7
better 1:-5 5:-5 10:-7 13:8 17:-4 23:35
better_ 13:5
better__ 23:12
better| 10:-5 13:6 23:25
between 0:42 3:-19 8:-7 10:7 11:-11 16:-5 17:-5 18:-5 20:-15
between_<hint> 0:-6 23:4
between_<level> 8:9 19:-7
between__ 0:6 8:-11 23:-10
between__<level> 0:4
between__<number> 0:8 10:5
between__and 0:-11 8:6 10:6 23:4
between__for 0:5
between__level 0:29 10:-7 20:-7 23:-10
between_a 0:-15 23:10
between_level 0:28 3:-5 8:-14 23:-16
between_the 0:43 3:-10 10:4 11:-6 18:-5 20:-9 23:-18
between_them 0:5
between_us 23:9
between| 0:13 3:-11 8:-7 10:15 11:-5 20:-10 23:-5
be| 0:-7 1:9 3:-12 4:-4 8:4 13:6 14:-10 15:-11 16:6 19:6
bid 10:7
bid| 10:6
big 3:8 13:-4 18:9 20:-4
big_<hint> 0:4 3:-5
big__ 3:10
big_a 23:5
big_be 16:5
big_room 13:-4
bigger 0:9 3:-8
bigger_ 0:4
biggest 19:7
biggest| 19:4
big| 3:9 18:5
bin 1:31 5:6 10:-8 11:-8 23:-7
bin__ 1:7 11:-4
bin__note 1:4
bin_it 1:16 10:-8 11:-6
bin_neu 5:6
bin_the 1:15 23:-6
bin| 1:22 5:4 10:-5 11:-6 23:-5
birthdai 22:-5 23:21
birthdai_ 22:-5 23:9
birthdai| 23:10
bit 2:-7 5:6 11:-5 15:-5 17:-4 20:13 23:-18
bit_ 0:12 20:-5 23:-5
bit__<deed> 3:-7 19:4
bit__<hint> 20:8
bit_about 2:-4
bitt 2:9 23:-5
bitt| 2:6
bit| 0:-4 2:-5 3:9 20:9 23:-12
black 3:7 23:-6
black| 3:5 23:-4
blank 2:6 19:15 23:-6
blank_<deed> 19:6
blank| 2:5 19:9
blog 0:6 10:7
blog| 0:4 10:5
blunt 11:-6 19:7
blurb 3:-9
bo 20:-8 23:9
board 1:-5 3:14 10:7 15:5 23:-14
board_ 3:9 10:-10 15:4
board__<deed> 10:10
boardroom 3:6 11:7 18:8 23:-12
boardroom__ 11:5 23:-5
boardroom_talk 11:7 18:8 23:-5
boardroom| 11:5 23:-7
board| 3:10 23:-6
boat 5:4 23:8
boat| 23:6
bonjour 14:6 22:17 23:-5
bonjour_ 22:17
bonjour| 22:12
bonu 11:5 20:5
book 0:-5 3:19 13:-11 15:-4 18:-7 19:-11 22:-13 23:38
book_<deed> 3:5 23:-11
book__<dimension> 3:-4 23:15
book__<number> 23:6
book__a 13:-5
book__big 23:5
book__report 3:16 23:-13
book__room 23:4
book_in 19:-6 23:9
book_me 13:-7 18:-5 23:22
book_the 13:-5 15:-4 23:21
book| 3:13 13:-10 18:-5 19:-8 22:-9 23:18
boot 8:-4 10:-5 23:12
boot| 23:8
bore 0:5 16:7
bore_<deed> 16:8
boss 1:-5 2:10 3:7 15:13 18:-8 19:-8 20:7 21:10 22:7
boss_ 2:6 18:-5 22:8 23:5
boss__<deed> 20:6
boss__<number> 11:6
boss__at 21:9 23:-7
boss__me 23:8
boss__that 23:4
boss__to 15:5
boss_ask 19:7
boss_go 23:8
boss_in 3:6 11:10
boss_nice 23:6
boss_quot 20:13
boss_sai 3:7
boss_thi 23:8
boss_want 15:16 23:-6
boss| 3:8 11:5 15:6 18:-5 19:-7 20:5 21:8 22:5 23:11
bot 1:-5 2:-9 3:-12 5:27 8:-8 10:-13 11:10 12:-5 13:-10 14:-4 15:-5 21:-5 22:45 23:-32
bot_ 5:-18 8:-5 10:-4 12:-4 19:-5 20:-5 22:50 23:-29
bot_<hint> 23:9
bot__ 5:14 22:-6
bot__list 11:6 20:4
bot__lol 5:10 22:-4
bot__you 22:4
bot_and 5:6
bot_can 23:-5
bot_do 5:17
bot_for 5:13
bot_how 22:5
bot_list 11:6 15:-5
bot_pleas 11:9 20:7
bot_stick 10:5
bot_tell 8:5 16:5
bot_work 5:9 22:-5 23:-10
both 0:31 2:-6 8:-11 10:24 15:-6 16:-10 18:-8 19:-4 20:-6
both_ 23:20
both_<hint> 0:-5 10:10
both__ 0:20 3:-6 20:-8
both__side 0:5 8:-6
both_column 0:25 3:-4 20:-8
both_it 11:5
both_level 0:18 3:10 8:-11 20:-4
both_side 23:-4
both_stai 10:5
both_the 16:-7 20:7
bother 3:5 10:5 22:7
bother_you 22:7
bother| 22:5 23:-4
both| 0:17 8:-7 10:14 15:-4 16:-6 18:-4
bottom 3:6 8:16 23:-7
bottom_ 3:6 23:-5
bottom__top 8:11
bottom_to 8:19
bottom| 3:4 8:11 23:-5
bot| 2:-6 5:10 8:-9 10:-6 13:-9 17:-4 22:33 23:-37
box 2:14 3:-6 5:7 8:-6 10:-8 16:-4 19:17 23:-6
box_ 5:7
box| 2:5 3:-5 19:13 23:-6
bo| 20:-5 23:6
brag 10:10 11:20 15:11 23:-13
brag__ 11:17 23:-8
brag_about 10:-5
brag_document 15:11
brag_list 10:5 11:25 23:-11
brag| 11:17 15:8 23:-9
break 5:4 12:28 13:-4 23:-7
break__the 12:11 23:-5
break_from 12:10 23:-6
break_with 12:6
break| 12:19 23:-5
breath 16:6
brief 10:4
brief_at 10:5
brightwat 10:-4
broken 23:17
broken_ 23:7
broken__do 19:-5 23:5
broken_who 19:-5 23:7
broken| 19:-5 23:12
brother 16:7
btw 0:10
btw| 0:7
bucket 2:35 5:-6 8:-5 19:-4 23:-5
bucket| 2:25
bug 13:8
bug_me 13:8
bug| 13:5
bui 5:-6 18:8 19:-6 23:22
bui__us 18:6
bui_from 18:8
build 3:29 5:-6 10:-4 11:-8 12:-8 15:26 19:-7 20:-10 21:-5
build_<hint> 3:14 10:-6 12:-8 15:-5 20:-9
build_<number> 10:5
build__ 12:-5 23:16
build__<hint> 23:-4
build__packet 15:8
build__pleas 23:5
build__the 15:12
build_a 20:4
build_me 11:-5 15:17 23:-4
build_my 15:12 21:-4 23:-10
build_server 23:8
build| 3:23 5:-4 11:-4 12:-6 15:18 19:-6 20:-5
built 8:11 10:6 22:-5 23:-8
built_<deed> 8:11 10:6 22:-5 23:-8
built| 8:8
bui| 23:17
bullet 10:-8 20:11
bullet_ 23:-5
bullet| 10:-6 20:8
bump 18:8 23:-5
bump__up 18:5
bump| 18:5
bundl 11:-13 15:34 19:-11
bundl_up 11:-4 15:8
bundl| 11:-9 15:22 19:-8
burnout 3:-4 20:11
burnout| 20:8
but 8:14 11:-5 14:5 15:6 16:14
but_<hint> 8:5
but_<not> 19:7
but_<number> 10:-5 18:6 23:5
but__ 10:5
but__<hint> 3:-7 19:4
but__<not> 16:7
but__be 10:-7 18:4 23:4
but__i 19:5
but_a 15:5
but_do 23:4
but_i 0:-8 3:7 10:5
but_no 16:10
but_not 16:4
but_the 14:11
but_what 3:6
but| 3:8 8:7 14:5 16:14 19:-6 20:-4 23:-10
buyer 0:11 3:18 10:-10 11:10 18:12 19:10 23:-28
buyer_ 3:4 10:-4 19:8 23:-6
buyer__ 0:6 10:-6 11:5 18:4 23:-11
buyer_from 18:6
buyer| 0:8 3:13 10:-9 11:7 18:8 19:5 23:-17
by 0:23 1:4 2:-4 3:-7 5:-7 8:-14 10:10 11:-13 13:-6 15:14 18:-5 19:23 21:-5 22:-5 23:-9
by_<day> 0:-5 13:-5 15:26
by_<dimension> 0:-5 3:4
by_<number> 10:5
by_<period> 10:6
by__ 0:22 2:-9 8:-9 11:6 15:5 23:-12
by__<dimension> 0:9 3:-5
by__<guideline> 3:14 19:-5
by__<hint> 10:-4
by__<period> 10:6
by__<time> 13:-5
by__and 0:-5 3:9 23:5
by__can 23:4
by__gener 15:5
by__i 3:-14 11:-4 17:5 19:14
by__note 11:-5 19:10
by__own 19:5
by__take 1:4
by_a 10:14
by_heart 3:6 20:5
by_her 23:6
by_level 0:19 3:-10
by_line 0:4
by_mistak 3:9
by_my 11:-9 19:19
by_name 2:-8 10:6
by_now 0:-4 2:-5 19:13
by_side 0:43 3:-16 8:-9 20:-4 23:-6
by_the 0:-6 3:22 10:-7 19:-9 23:11
by_what 2:9 3:-20 5:-4 11:-6 19:21 23:-6
bye 22:31 23:-11
bye_ 22:14
bye| 22:22 23:-7
by| 0:24 3:-12 8:-10 10:6 11:-7 13:-7 15:11 19:14 23:-18
c 23:11
cadenc_ 20:5
cairo 10:4
cake 10:-4
cake_from 10:-4
calcul 23:8
calcul_<deed> 23:8
calcul| 23:7
calendar 11:-5 23:25
calendar| 23:18
calib 15:6 23:-7
calibr 0:12 22:10
calibr_ 22:10 23:-6
calibr_<day> 0:4
calibr_<hint> 23:7
calibr_in 0:5 10:-4 19:4
calibr| 0:6 22:7 23:-5
calib| 23:-5
call 1:-5 2:21 3:-13 5:-9 8:6 10:-5 11:-6 12:-5 13:-15 14:-8 17:6 19:-7 20:-12 22:-6 23:26
call_ 23:9
call_<deed> 0:-4 2:31 3:-8 8:7 16:-7 17:9 19:-8 20:-8 23:-16
call__ 0:-6 2:14 8:7 14:-4 20:-8 23:-6
call__<number> 13:-4 16:-9 23:11
call__again 17:6 23:-8
call__dentist 13:-6 23:6
call__i 2:5
call__the 16:7 23:5
call__thei 3:-4 23:8
call_and 0:9
call_first 23:-5
call_for 16:11 23:-4
call_it 23:5
call_the 13:-8 23:5
call_them 23:-5
call_tonight 23:9
call_with 23:5
call| 2:17 3:-9 5:-6 13:-15 14:-6 17:4 19:-7 20:-7 22:-4 23:25
came 3:-5 10:27 23:-14
came__<number> 10:6 23:-6
came_back 10:8 23:-8
came_out 10:13
camera 22:5
came| 10:16 23:-7
can 0:-5 1:-8 2:-10 3:8 5:29 6:4 8:-9 9:-5 11:-17 14:-5 15:12 16:9 17:4 19:-25 20:-5 21:6 22:-26 23:7
can__ 3:-4 5:14 12:7 23:-5
can__<hint> 4:10 5:15 10:-4 11:-6 15:-5 20:-6
can__approv 23:4
can__ask 5:22 11:-7 23:-5
can__book 23:10
can__bot 16:5 23:-6
can__correct 23:5
can__do 5:7 19:-5 23:-18
can__draft 23:6
can__explain 3:7 5:5
can__find 5:-6 20:15 23:8
can__fix 23:6
can__gener 15:4
can__get 5:-4 15:9 23:5
can__go 16:9
can__help 23:6
can__keep 10:4
can__list 8:5
can__look 20:6
can__me 5:-5
can__my 5:13 11:-5 23:-9
can__note 10:8 23:-7
can__nudg 13:5 23:-7
can__put 16:-4 23:14
can__read 20:7
can__rememb 10:8
can__remind 13:4 23:-11
can__reset 23:6
can__restart 23:7
can__see 5:-8 11:22 15:-5 17:5
can__show 21:4
can__thi 23:4
can__to 15:8
can__translat 23:8
can__type 5:6
can__up 23:10
can__what 5:-7 7:7
can__write 13:6 23:6
can_ask 5:7
can_be 19:4
can_do 5:14
can_go 19:7
can_hand 15:14
can_i 1:-5 3:-7 4:8 5:16 10:-10 11:14 12:-7 18:11 19:-17 20:6 21:-12 23:18
can_look 19:5
can_make 15:5 23:-8
can_my 21:13 23:-14
can_never 17:8 23:-12
can_read 5:-10 7:10
can_see 5:20 11:-8 21:-7 23:-6
can_show 17:5
can_somebodi 10:-5
can_someon 8:8 13:-5 16:5 20:-6
can_tell 5:-5 23:-9
can_the 13:11 23:-10
can_thi 23:-6
can_us 3:19 23:-6
can_you 0:-5 6:5 7:-5 8:-8 10:13 11:-16 12:-9 16:-5 17:-4 19:-8 20:12 22:-20 23:55
cancel 13:-15 14:28
cancel_ 23:5
cancel_<deed> 23:5
cancel__weekli 13:-6 14:7
cancel_and 23:-5
cancel_my 13:-12 14:20 23:7
cancel_the 12:5 23:-7
cancel| 13:-10 14:20
candi 23:17
candi_crush 23:17
candi| 23:12
can| 0:-4 2:-5 3:6 5:32 8:-12 10:-7 11:-7 13:-6 19:-11 22:-18 23:5
capac 20:5 23:-6
capit 23:13
capit_of 23:10
capit| 23:7
car 19:-5 23:10
car_ 19:-4 23:7
car_i 16:-6
card 10:6
card| 10:5
care 3:6 8:-6 20:15 23:-16
care__<hint> 23:-7
care__<not> 3:4
care__level 8:-4
care_about 3:7 23:-10
care_which 8:-6 19:-4 20:13
care| 20:12 23:-10
carri 3:4
car| 23:5
case 0:-11 2:-5 3:-6 11:-12 15:37 19:31 20:-7 23:-31
case_ 15:-5 19:7 23:-7
case__ 19:11
case__<number> 10:-4 15:13
case__the 19:5 23:-7
case_as 15:11
case_for 15:21 19:-13 23:-8
case_in 15:7
case| 3:-4 11:-9 15:26 19:22 20:-5 23:-22
cat 0:-4 1:-5 10:-4 11:18
cat__passwd 23:-4
cat_and 0:-4
cat_etc 23:-6
catagori 2:35 8:-5 11:-8 20:-9 23:-15
catagori| 2:25 11:-6 20:-6 23:-10
categori 2:60 8:-17 11:-8 20:-18 23:-21
categori__ 2:17 23:-11
categori__the 2:13 20:-12
categori_do 2:14 8:-9
categori| 2:37 8:-12 11:-5 20:-11 23:-15
cat| 11:11
cell 3:-5 10:-4 20:10
cell| 20:7
central 23:12
certifi 8:-5 20:11
certifi_<deed> 8:-5 20:11
certifi| 20:8
chair 3:-5 8:5 16:-4 23:10
chair_could 8:5
chair| 23:8
chanc 19:-5 20:-4 23:21
chanc_of 16:5 19:-5 23:7
chanc_you 23:9
chanc| 23:15
chang 0:43 3:-24 8:-13 9:15 11:-5 13:20 16:-5 18:10 20:-9 21:-5 23:-21
chang_ 0:16 3:-11
chang__ 3:-4
chang__<hint> 9:9 18:4 23:-6
chang__level 0:6
chang__my 0:10 9:-5
chang__remind 13:6
chang__the 0:6 20:-5
chang__weekli 13:4
chang_about 0:6
chang_at 0:17 9:-8
chang_between 0:4
chang_from 0:10
chang_it 23:5
chang_my 0:-10 8:-5 9:24 13:14 14:-5 18:10 23:-11
chang_the 13:4
chang| 0:26 3:-14 8:-8 9:11 13:12 18:8 20:-6 23:-11
chao 10:5 23:-5
chapter 2:11 23:-6
chapter| 2:7 23:-4
chart 19:-5 20:-12 23:13
chart_ 19:-5 20:-12 23:14
chart| 20:-8 23:9
chat 11:6
chat_with 11:6
cheap 17:10 23:-6
cheaper 16:-5
cheaper_than 16:-6 23:6
cheap| 17:7 23:-4
check 8:5 10:-10 13:10 19:18 22:-6
check_ 22:-6
check__my 19:5
check__the 20:4
check_in 13:12 23:-8
check_my 19:5 23:-7
check_whether 20:8
check| 13:8 19:13 22:-4 23:-10
cheer 22:45 23:-26
cheer_ 22:22 23:-12
cheer__ 22:10 23:-7
cheer_mate 22:23 23:-14
cheer| 22:32 23:-18
chief 10:5 12:-6 23:-5
chief| 12:-4
child 5:-8 19:-5 23:5
child| 5:-6
chile 11:-5 20:-6 23:20
christma 12:5
ciao 22:16
ciao_ 22:16
ciao| 22:11
circl 23:4
claim 10:5 16:11 23:-18
claim| 16:7 23:-12
clean 3:11 10:6 23:-7
clean_<deed> 10:7
clean__up 10:5
clean| 3:8 10:4 23:-5
clear 18:9
clear_<deed> 10:4
clear_what 18:9
climb 0:24
climb| 0:17
close 0:7 3:-20 10:16 11:-6 12:12 19:29 23:-5
close_ 0:9 10:-8 19:6 23:-8
close_<deed> 3:-8 10:21
close__ 3:-5 12:4 23:10
close__i 19:12
close__the 10:9 23:-7
close_be 3:-4 19:17
close| 0:6 3:-13 12:9 19:17
cloud 0:5 16:7
clue 3:6 11:7
cluster 10:-5 23:10
cluster| 23:7
co 3:9 15:-4 23:-11
code 10:-9 23:19
code_ 23:14
code| 10:-7 23:14
coffe 0:-4 3:11 8:5 13:7 20:5
coffe_ 13:9 23:-5
coffe__ 23:4
coffe__on 23:7
coffe_in 3:6 23:-4
coffe_machin 8:5 23:15
coffe_stain 3:9
coffe| 3:5 13:5
cold 0:-6 10:-5 20:4 23:8
cold| 0:-4 23:6
colleagu 3:9 8:5 11:-9 16:-16 17:6 19:-13 20:4 23:25
colleagu_ 1:-5 11:-8 23:16
colleagu__it 16:-7 20:4
colleagu__my 1:5
colleagu_be 19:-11 23:17
colleagu_sai 8:7 16:-6
colleagu_who 3:6
colleagu| 3:7 11:-5 19:-9 23:20
collect 5:-4 10:-15 11:6 15:12 23:-5
collect_<deed> 5:-4 10:-10 11:15 15:7 19:-9
collect__ 11:6
collect| 10:-9 15:8
column 0:36 3:5 20:12 23:-5
column_ 0:11 3:22 20:-8
column__ 3:8
column__<hint> 3:-13
column__not 0:11 3:-9
column__the 0:7 3:-6 20:6
column_be 20:13
column_for 3:-5
column_in 2:6
column_read 0:7
column_sai 3:-10
column_the 3:7
column| 0:20 20:8
come 0:-6 2:-5 3:-18 8:21 10:-21 11:-5 12:-4 13:12 14:5 16:9 17:-6 19:-8 20:13 23:-7
come_ 23:5
come_<day> 23:7
come__ 0:-5 10:-4 20:9 23:5
come__<day> 23:-5
come__<dimension> 0:5 3:-6
come__<level> 3:-10 8:15 23:-7
come__<number> 13:6 23:-5
come__a 8:5
come__for 23:4
come__the 23:12
come_abov 23:-7
come_after 3:-14 8:10 23:-7
come_at 13:12 23:-8
come_from 0:-4 8:7 23:-4
come_in 8:5
come_next 16:7
come_out 23:7
come_to 0:5 3:-5
come_up 0:-5 10:-5 20:12 23:-9
come| 3:-14 8:11 10:-9 13:10 20:12 23:-8
comm 3:16 23:-12
command 2:-9 3:-8 5:47 8:-8 23:-20
command_ 3:-8 5:30 23:-8
command| 2:-7 3:-5 5:31 8:-5 23:-14
commit 17:8 23:-13
committe 10:-7 11:-7 15:33
committe_ 15:19 19:4
committe_with 10:5
committe| 11:-5 15:13 23:5
commit| 17:6 23:-9
common 0:5
commun 3:9 23:-8
commun_ 0:6 23:-8
commun_and 3:9
commun| 3:6 23:-5
comm| 3:11 23:-8
compar 0:71 3:-46 4:-5 8:-25 10:-19 11:-10 15:-5 16:-7 17:-13 18:-9 20:-14 22:-6 23:12
compar_ 0:13 22:-5 23:-8
compar_<deed> 0:8 3:-7
compar_<dimension> 0:51 3:-24 19:-8 23:-14
compar_<hint> 0:41 23:-32
compar__ 0:18 3:-12 8:-16 23:-8
compar__<dimension> 0:13 19:-5
compar__<number> 0:-8 23:16
compar__and 0:-8 3:-5 23:21
compar__n 0:4
compar__on 0:6
compar__to 3:-5
compar_all 0:6
compar_iphon 0:-19 18:-4 23:19
compar_l5 0:7
compar_l6 0:10 23:-10
compar_level 8:-23
compar_on 0:4
compar_our 0:-15 10:-10 23:20
compar_pleas 0:8 17:-4
compar_them 23:6
comparison 0:22 5:-4
comparison__the 0:7
comparison| 0:10
compar| 0:55 3:-30 8:-16 10:-9 16:-5 17:-8 18:-6 19:-5 20:-10 22:-4
compel 19:-4 20:6 23:-7
compel| 20:5 23:-5
compet 2:32 8:-5 17:-4 20:-12 23:-14
compet__in 2:9 20:-9
competitor 3:-6 10:11
competitor| 3:-4 10:7
compet| 2:22 20:-9 23:-10
complaint 3:-5 23:10
complaint_about 3:-5 23:10
complaint| 23:7
complet 0:4 12:-5 14:8 17:-5 19:6
complet_be 2:-5 19:7
complet| 14:6 19:5
concept 5:-5 18:-10 23:23
concept_300 23:7
concept_<number> 18:-10 23:7
concept| 18:-7 23:16
concern 11:6
concern__<dimension> 11:4
concern_the 11:6
concern| 11:4
concret 3:4 23:-5
concret_ 23:-5
confer 12:6 23:-10
confidenti 20:4
confirm 23:6
confirm__of 23:4
confirm| 23:4
conflict 1:7 3:15 23:-9
conflict_ 3:16
conflict_between 10:4
conflict| 1:5 3:9 23:-6
connect 23:6
consid 16:7
consid_<deed> 16:5
consist 18:7 20:15 23:-6
consist| 18:5 20:10 23:-4
contact 19:-4 23:7
contact| 23:5
content 2:4 23:7
content_ 2:4
content| 23:5
continu 12:10
continu| 12:7
contoso 1:10 16:-19 23:5
contoso| 1:7 16:-13
contrast 0:58 3:-23 10:-5 20:-7 23:-10
contrast_<dimension> 0:12 3:-13
contrast_<hint> 0:24 20:-7 23:-6
contrast__ 0:19 3:-11
contrast__level 0:7
contrast_between 10:-4
contrast_the 0:10 3:-5
contrast| 0:39 3:-15 20:-5 23:-7
contribut 0:6 23:-5
contribut_to 0:6
contribut| 0:4
convers 3:7 23:-8
convers_ 3:6 23:-8
convers| 3:5 23:-6
cook 5:-9 22:-5 23:21
cook_<deed> 19:11
cook__ 5:-6 19:-6 23:11
cookbook 0:10 18:11 23:-16
cookbook| 0:7 23:-11
cooki 23:-6
cook| 5:-6 23:10
copi 0:4 4:18 10:5 23:-13
copi_<hint> 0:4 10:6
copi| 4:13 23:-9
core 2:-7
core| 2:-5
corner 3:11 20:10 23:-10
corner_ 20:13
corner| 3:6 20:8 23:-6
correct 10:-7 18:7 23:6
correct_my 23:7
corridor 23:-5
cost 0:-9 10:8 11:5 16:7
cost_ 0:-8 23:9
cost_per 10:6
cost| 0:-6
could 0:7 1:-5 3:-6 8:8 10:-8 11:6 13:14 16:7 18:-5 19:-6 22:-9 23:15
could__<hint> 0:6 11:8 23:8
could__give 5:6 12:4
could__just 11:5
could__list 2:-8 8:11
could__make 23:6
could__poke 13:5
could__search 20:5
could__them 2:4 23:6
could_i 16:7
could_someon 23:-5
could_the 23:-6
could_you 0:9 1:-5 2:-13 3:-4 8:7 10:-5 11:9 13:17 19:-8 21:5 22:-9 23:20
could| 0:5 10:7 13:7 16:5 21:4 22:-5 23:-9
count 8:7 20:9 23:-10
count_ 16:-10 20:8
countri 16:4
count| 8:5
cours 19:-4 20:-5 23:26
cours| 23:20
cousin 16:6 23:-5
cover 2:11 3:-5 5:-9 8:24 10:-4 16:6 20:-9 23:-8
cover_ 2:18 5:-8 8:-5 20:-10
cover_<deed> 19:6
cover__ 2:-5 10:-4
cover__for 23:6
cover__the 2:-5
cover__you 2:-8 8:11
cover_could 2:-11 8:16
cover_in 2:18 8:-4 20:-6 23:-8
cover_just 2:-4
cover_letter 23:8
cover| 2:5 5:-6 8:17 20:-6 23:-6
co| 3:8 23:-8
creat 3:-10 5:-5 15:10 19:-6 23:12
creat_<hint> 3:-11 15:4
creat__<hint> 23:13
creat__document 3:-7 15:7
creat| 3:-7 15:7 23:9
crew 0:5 1:-6 8:9 10:15 11:-5 13:-8 14:4 17:5 18:6 20:-5 23:-20
crew_ 0:4 10:7 23:-4
crew__the 17:4
crew_and 3:-8 8:10 14:5
crew| 0:5 10:14 13:-6 23:-12
cri 3:7 10:7
cri_<deed> 3:7 10:7
cri__ 10:5
cri__i 10:5
cri| 10:7
crush 10:-7 18:6 23:16
crush| 10:-5 23:11
csv 4:13 11:-7 15:-6
csv_ 4:14 11:-7 15:-6
csv| 4:9 11:-5 15:-4
ctrl 17:-7 20:23 23:-10
ctrl_f 17:-7 20:23 23:-10
ctrl| 17:-5 20:16 23:-7
current 3:5
current_level 3:5
custom 3:10
custom| 3:7
cut 23:-5
cut_<deed> 23:-5
cv 16:7 23:12
cv_ 23:-5
cv| 16:5 23:9
cycl 3:-15 10:8 11:-10 16:-9 19:8 20:12 23:12
cycl_ 3:-14 10:5 20:12 23:11
cycl__<hint> 19:4
cycl_down 11:-5
cycl_the 19:6
cycl| 3:-10 11:-7 16:-7 20:10 23:12
c| 23:6
d 8:-9 23:4
dana 10:4 11:-9 18:-4 21:13 23:7
dana_to 21:-5 23:11
dana| 11:-6 21:9 23:5
dank 22:28 23:-11
dank| 22:20 23:-8
data 1:26 4:9 7:23 10:21 11:-5 12:-4 15:-6 19:-9 22:-5 23:-24
data_ 1:20 4:9 7:-8 10:7 15:-5 23:-17
data_practic 10:4
data| 1:18 4:6 7:16 10:11 19:-6 23:-15
date 3:-12 10:-4 22:-6 23:40
date_ 22:-6 23:16
date_of 3:-8 10:-6 23:9
date| 3:-9 22:-4 23:27
daughter 23:9
daughter_<hint> 23:5
daughter_have 23:7
daughter| 23:8
de 3:6 14:10
dead 3:7
dead| 3:5
deal 0:6 3:18
deal__<dimension> 3:8
deal_with 0:5 3:18
deal| 3:12
dear 10:-6 17:5 20:-4 23:14
dear__<hint> 23:6
dear_colleagu 23:5
dear| 23:6
debug 5:-5 8:-4 10:-5 23:19
debug| 23:13
dec 12:12
decid 16:6
decis 10:8
deck 3:9 10:-12 19:-4 23:10
deck| 10:-4 23:7
dec| 12:8
deed 3:-7 23:4
deep 0:4 3:-6 18:5
deep_in 0:4 3:-6
defin 3:10 23:4
defin| 3:5
delai 10:-4 23:11
delai| 23:8
delet 0:-7 1:56 3:5 4:-5 5:4 7:-4 10:-12 11:-34 13:-9 14:4 15:-5 19:-7 20:-6 22:-15 23:6
delet_<deed> 3:9
delet__<dimension> 1:12 11:-7
delet__<hint> 23:7
delet__<number> 1:13
delet__i 1:6
delet__last 23:-9
delet__my 1:11 11:-7
delet__note 1:15 5:9 10:-7 11:-10 23:-11
delet_all 1:15 4:-4 11:-9
delet_it 1:10
delet_last 23:-5
delet_my 1:18 10:-5 11:-23 13:-9 14:11
delet_note 1:19 23:-6
delet_the 10:-7 23:8
delet| 1:32 11:-23 13:-6 19:-5 22:-11 23:5
delight 20:13 23:-12
delight| 20:9 23:-8
deliv 0:-4 3:9 10:16 18:-5 19:-6 23:-5
deliv_<deed> 10:5
deliv__ 10:6
deliv__the 3:5
deliv_alon 10:8
deliveri 20:11
deliveri| 20:7
deliv| 10:10 23:-4
delta 0:31 1:10 3:-6 11:-5 23:-9
delta_ 0:7
delta| 0:22 1:7 3:-4 23:-6
demand 0:7
demand| 0:5
demo 10:-4 23:5
dentist 13:-17 23:5
dentist| 13:-12
deploy 14:-9 23:8
deploy| 14:-7 23:6
describ 2:-8 3:14 8:19 23:-7
describ_<deed> 2:-8 8:19 23:-7
describ| 2:-5 3:10 8:14 23:-5
design 10:9 11:6 18:9 23:-14
design__<deed> 10:5 23:-7
design| 11:4 18:7 23:-7
desk 19:-10 23:23
desk| 19:-6 23:9
detail 2:18 10:6 23:-15
detail__ 2:7 10:5 23:-10
detail| 2:13 10:4 23:-11
develop 0:8 23:12
develop_<hint> 0:9
develop| 0:6 23:4
de| 3:4 14:7
dia 8:6 22:26 23:-11
diari 10:7
dia| 8:4 22:18 23:-8
die 2:10 14:8
die| 2:7 14:6
differ 0:126 3:-57 5:-10 8:-43 9:-7 10:-24 11:-9 13:-4 15:-4 16:-12 17:-4 18:-5 19:-12 20:-16 22:-12 23:-15
differ_ 0:25 3:-8 8:-8 16:-5 22:-10 23:-8
differ_<dimension> 0:16 3:-17
differ_<hint> 0:12 23:-6
differ_<level> 23:-4
differ_<number> 0:6
differ__ 0:11 3:-12
differ__<dimension> 0:10 3:-6
differ__<number> 0:8
differ__a 0:-12 23:7
differ__be 0:-4 2:6
differ__level 0:16 8:-10 23:-13
differ_all 2:-4
differ_be 0:8
differ_between 0:-26 8:-16 23:22
differ_for 0:13 3:-10
differ_from 0:10 19:-5
differ_in 0:10
differ_job 0:4 3:-6
differ_level 0:12 8:-5
differ_on 0:6 23:-6
differ_overal 0:6
differ_to 0:9 23:7
differ| 0:77 3:-38 5:-6 8:-30 9:-5 10:-16 11:-5 16:-7 19:-8 20:-10 22:-9 23:-8
dig 11:6 20:8
dig| 11:4 20:6
dimens 0:-6 2:96 3:-5 5:-13 8:-25 11:-26 16:-6 17:-14 19:16 20:-11 22:-19 23:-31
dimens_ 2:46 3:-5 11:-5 19:-17 20:-4 22:-18 23:-19
dimens__ 2:16 8:-4
dimens__i 2:-14 11:-7 19:18
dimens__it 2:5 23:-5
dimens__the 2:-8 8:-6 19:8 20:-5 23:13
dimens__there 0:-4 2:13 19:-6
dimens__thi 2:15 20:-5
dimens_be 0:-6 2:10 5:-5 8:-6 23:-8
dimens_do 5:-5 8:-6 19:8 20:-6 23:8
dimens_have 2:-5 11:-10 19:31 20:-9
dimens_list 2:7 11:-9 17:-4
dimens_pleas 2:18 8:-6
dimens| 0:-4 2:64 5:-9 8:-18 11:-18 16:-4 17:-10 19:11 20:-8 22:-13 23:-22
dinner 3:-12 5:-4 19:-5 23:23
dinner_ 3:-10 5:-4 19:-5 23:19
dinner| 3:-7 23:13
direct 23:-6
director 8:-4 10:7 19:-5 20:5 21:10 22:12 23:-10
director_ 20:7
director__be 22:5 23:-5
director__do 8:-6 23:7
director__on 23:6
director_and 11:6
director_be 23:8
director_on 8:-9 23:10
director_sai 15:5
director| 8:-6 10:5 21:7 22:5
disagre 17:15 23:-13
disagre__then 17:7 23:-5
disagre_and 17:11 23:-13
disagre| 17:8 23:-9
discount 3:-9 23:23
discount| 3:-6 23:17
discoveri 10:8
distribut 18:5 23:-6
distribut_<deed> 18:5 23:-6
distribut__system 23:-4
distribut| 23:-4
divid 2:11 23:-6
divid_<deed> 2:11 23:-6
divid| 2:8 23:-4
dm 19:6
do 1:-17 2:-8 3:7 4:-8 5:20 7:5 8:-12 10:-25 11:-7 12:-13 13:-8 15:-17 16:14 17:-7 18:-6 21:-6 22:-31 23:10
do_ 3:14 5:26 7:-10 16:-6 19:7 23:-22
do_<company> 0:-13 3:-15 5:-6 8:-24 16:-6 23:34
do_<dimension> 3:17
do_<hint> 0:9 3:25 5:-13 16:13 18:6 19:-6 20:-10
do_<level> 19:-6 20:-5 23:5
do_<number> 0:4 3:-7 5:19 16:4 23:-18
do_<posting> 16:5 23:-4
do_<principle> 17:15 23:-8
do__ 5:9 10:11 11:-7
do__<deed> 20:6
do__<dimension> 11:-5 19:8 23:-4
do__<guideline> 0:-12 2:23 3:14 5:-9 8:12 16:-4 20:11 23:-18
do__<hint> 0:-7 2:-5 3:8 10:-4 11:20 16:-6 20:13 21:6 22:-5
do__<level> 0:5 3:-21 23:6
do__<number> 0:10 3:-4 10:5
do__<period> 3:5 16:5 23:9
do__<posting> 3:-10 10:-5 16:18 20:-22 23:-12
do__<section> 3:-7 8:16 16:-12 23:11
do__a 17:-5
do__and 0:7
do__answer 5:7 23:-4
do__appear 20:9
do__ask 23:8
do__at 23:10
do__becom 3:-8 5:-10 23:11
do__boss 23:8
do__bot 5:7 22:-5 23:-7
do__call 5:-4 23:5
do__chang 0:6 20:-6
do__differ 0:7 8:-4 23:-6
do__do 3:16 5:12 7:-5 23:-20
do__dream 20:4
do__even 8:5
do__ever 11:5
do__evid 19:12
do__file 19:-5 23:11
do__find 20:-8 23:6
do__get 0:-5 3:-8 16:9 19:-5 23:19
do__hand 19:-9 23:15
do__have 2:6 3:5 10:-5 17:7 19:5 20:-10 23:7
do__i 0:9 3:-8
do__in 20:5
do__it 3:5 18:6
do__keep 5:-7 7:15 11:7
do__know 5:-6 7:9
do__lack 3:-7 5:-4 11:-6 19:15 23:-8
do__ladder 2:-5 8:11 23:-7
do__level 0:12 2:6 8:-17 23:-4
do__log 11:7 19:-5
do__look 2:7 3:8 23:-6
do__make 3:-11 16:-4 17:5 19:4 23:11
do__me 5:5
do__mean 3:8 5:-4 17:8 23:4
do__mention 17:-6
do__note 19:21
do__on 3:-5 20:6
do__or 16:-6
do__ow 3:14 11:-6 23:-5
do__put 11:9
do__quot 5:7
do__rate 5:9 18:-6
do__remind 12:9
do__report 16:7
do__reset 5:-5 19:-6
do__sai 3:10 5:-5 19:-5 20:5
do__self 18:8 23:-6
do__stand 5:-7 8:4 11:-6 19:33 20:-8 23:-12
do__still 3:-7 11:-9 19:16 23:-7
do__stop 0:5 3:-4
do__store 7:13 23:-5
do__talk 20:5
do__tell 3:-4 23:12
do__the 3:6
do__them 3:10
do__thi 3:4
do__thing 10:6
do__think 3:-5 8:-7 9:13 19:9 23:16
do__type 5:12 19:-5 23:-7
do__understand 5:6 23:-8
do__us 5:18 23:-18
do__want 3:27 12:-4 14:9 23:-10
do__word 20:10 23:-4
do__work 3:-4 5:11 23:11
do__write 11:17 19:-6 20:-7
do__you 16:5
do_a 3:-19
do_about 3:16 23:-9
do_abt 23:-5
do_amazon 17:9 23:-9
do_ani 20:13
do_anyth 0:6 3:-6 20:10
do_as 17:-7
do_aw 23:7
do_besid 5:17 20:-5 23:-7
do_do 3:7
do_exactli 5:6
do_for 3:20 19:-7 23:-19
do_good 3:8
do_how 16:8
do_i 0:-6 1:-6 2:-16 3:-21 5:12 10:-9 11:29 12:-9 15:-5 16:-6 18:-12 19:14 20:-36 22:-5 23:20
do_in 3:9
do_it 2:10 3:17 10:13 11:-12 16:8 17:-5 19:-5 20:16 23:-22
do_level 0:6 8:-6 23:-6
do_my 3:23 5:-7 9:-5 11:-15 18:10 19:37 23:16
do_not 0:-5 3:-8 11:-6 14:17 23:25
do_now 23:11
do_on 19:5
do_our 3:10
do_raj 23:11
do_right 3:4
do_somebodi 23:-6
do_that 1:6 3:5 10:-5 23:-7
do_the 0:20 2:-6 3:-22 5:-10 8:21 10:-9 11:-4 16:14 17:-5 19:-16 23:-16
do_thei 2:15 3:17 5:-8 10:-4 16:7 17:-7 19:-5 20:-7 23:-5
do_thi 2:7 8:17 22:-5 23:-19
do_thing 20:10
do_we 3:-18 8:7 20:-4 23:14
do_what 0:9 3:-16 19:4
do_when 23:-5
do_which 5:9
do_with 16:-7 19:-4 20:8 23:-6
do_you 0:-17 1:-9 2:7 5:-5 7:30 8:4 9:13 11:23 22:-8 23:15
docker 5:-9 19:-6 23:12
docker| 5:-6 19:-4 23:8
document 0:-9 3:-19 4:-10 10:-25 11:-16 15:98 16:-11 17:-4 18:-4 19:-18 20:30 21:-4 22:-5 23:-31
document_ 3:-8 4:-7 11:-4 15:19 16:-4 20:-6 23:-11
document__ 15:18
document__<level> 3:-9
document__anywher 20:11
document__my 10:-4 15:16 23:-5
document__of 11:-5 15:6
document__the 15:4
document__what 15:4
document_for 3:-12 15:7 23:-7
document_from 10:-5 15:17 23:-5
document_i 15:7
document_not 20:5
document_of 10:-5 15:7
document_out 11:-7 15:9
document_pleas 15:24 20:-5
document| 0:-6 3:-16 4:-7 10:-15 11:-11 15:67 16:-6 19:-11 20:17 23:-24
dog 0:-4 23:8
dog_ 0:-4
dog| 23:5
done 3:-10 10:10 13:7 20:-7 22:20
done_ 10:6 22:22 23:-6
done_and 10:-4 23:6
done_with 19:5 23:-5
done| 3:-4 10:10 22:14
doubl 10:7 11:-5 23:-7
doubl_<deed> 11:-5
doubl| 10:5 23:-5
doubt 19:10
doubt| 19:7
down 0:-6 1:-10 3:-22 5:-10 8:-4 10:53 11:32 14:-7 15:-4 16:-7 17:-5 19:-5 20:-5 23:-24
down_ 3:-8 5:-5 10:6 11:10 20:-5 23:10
down_<number> 10:8 23:-11
down__ 23:5
down__<dimension> 3:-5 11:11
down__<number> 23:-5
down__<period> 23:4
down__a 18:5
down__far 11:9 19:-6
down__i 10:13 23:-6
down__just 23:6
down__me 10:9
down__the 23:6
down_a 23:5
down_about 3:-5 10:-5 11:13
down_again 23:12
down_as 10:-9 18:8
down_for 10:10 23:7
down_from 11:-5
down_in 11:4
down_my 23:-5
down_on 10:-4
down_or 23:14
down_so 11:12 19:-8
down_somewher 10:10
down_that 10:16 11:-4 23:-5
down_the 20:12 23:-13
down_what 3:4
down_with 0:5
down| 1:-6 3:-12 5:-6 10:25 11:17 14:-5 23:-8
do| 0:-7 1:-9 3:-8 4:-4 5:15 7:5 8:-12 10:5 12:-6 14:-8 15:-8 16:9 17:-6 19:-5 20:15 21:-4 22:-20 23:12
draft 3:-4 10:-7 11:-7 12:-5 15:31 19:-8 22:-6 23:12
draft__<hint> 19:-4 23:5
draft__for 23:5
draft__from 15:9
draft_a 15:-4 23:13
draft_it 11:-5 15:12
draft_my 15:4 19:-6
draft_the 23:5
draft| 10:-5 11:-5 15:22 19:-6 22:-4 23:7
drama 11:8 20:-5
drama_ 11:8
drama| 11:6
drawer 3:-8
drawer| 3:-6
dream 20:12
dream__ 20:4
dream_that 20:6
dream| 20:8
drive 1:-5 23:6
drive_ 1:-5 23:7
drive| 23:5
drop 1:25 11:-18 17:9 19:-4 20:-5 22:-5 23:8
drop_<deed> 10:5
drop__note 1:9 11:-13 23:11
drop_it 1:5 22:-5
drop_the 1:10 11:-8 16:4 17:7 23:-6
drop| 1:18 11:-13 17:6 23:6
dublin 22:5
dublin_team 23:4
due 12:6
due_on 12:6
due| 12:5
dumb 8:6
dumb__but 8:4
dumb_question 8:6
dumb| 8:4
dump 11:24 23:-8
dump__in 11:16 23:-6
dump_stuff 11:17 23:-8
dump| 11:13 23:-5
dure 12:26 14:-7 23:-9
dure| 12:18 14:-5 23:-6
dutch 22:-6 23:7
d| 8:-6
e 20:4
each 0:11 1:-8 11:-9 12:-8 13:25 14:5 16:-5 17:-4 19:-7 20:4 23:-16
each_<day> 1:-6 10:-8 13:24
each_<number> 2:4
each_<period> 12:-6 13:5
each__ 8:4 23:-5
each__and 0:4
each__call 2:8
each__of 2:-5
each__pleas 0:5 12:-4
each__them 10:4
each__what 10:6
each_of 10:5 23:4
each_other 0:22 3:-7 23:-6
each| 0:8 1:-5 3:-5 12:-5 13:13 16:-4 23:-10
earli 3:6 15:-4 23:-14
earli_ 3:11 15:-4 23:-14
earli| 3:4 23:-10
earth 23:10
earth| 23:7
easter 12:14 14:-10
easter| 12:10 14:-7
eat 13:5 23:16
eaten 22:5
eat| 23:6
ecosystem 20:24 23:-5
ecosystem| 20:14
effect 23:6
eight 20:5 23:9
either 14:6
eleven 10:14 23:-8
eleven| 10:8 23:-5
els 5:15 8:-5
els_ 23:-4
els__you 5:11
els_be 3:-6 5:7
els| 5:11
em 8:6 19:-7 20:14
em_ 20:14
email 5:-5 21:-7 23:34
email_to 21:-7 23:11
email| 21:-5 23:22
emea 10:7 23:-5
emea| 10:5
empathi 23:-4
employ 5:-7 17:6 23:7
employe 2:-4 8:-4 20:29 23:-7
employe__the 20:5
employe_in 20:7
employe| 20:16 23:-5
employ| 5:-5 17:4 23:6
empti 5:8 19:7 20:-6
empti_box 5:8
empti| 5:5 19:5 20:-4
em| 8:4 19:-5 20:10
en 3:6
end 11:-5 13:-6 14:14 16:4 23:7
end| 14:6
energi 10:6
enforc 23:4
engag 3:13 10:14 18:-4 23:-8
engag__<number> 10:8
engag| 3:12 10:9 23:-6
english 20:5
enough 0:-7 3:-12 11:-38 12:-8 14:14 18:-4 19:68 20:-6 23:-12
enough_ 12:-5 19:8 23:-5
enough__<dimension> 11:-7 19:13
enough__<hint> 11:-5 19:6
enough__on 11:-5
enough__the 3:-6 14:8
enough_about 19:7
enough_for 11:-6 19:10
enough_in 3:-8 19:5
enough_on 11:-12 19:13
enough_proof 3:-4 11:-7 19:10
enough_with 14:11
enough| 3:-10 11:-27 12:-6 14:10 19:49 20:-4 23:-9
enter 3:-5 11:12 18:14
enter__ 18:4
enter_it 18:14
enterpris 16:14
enterpris| 16:7
enter| 11:8 18:10
entir 10:4
entri 1:23 3:5 10:11 11:31 18:-5 19:-7 20:-4 23:-28
entri_ 1:18 23:-9
entri__ 3:8 23:-5
entri__<hint> 11:11
entri_on 11:15 18:-4
entri_pleas 1:5 10:5
entri| 1:16 3:7 11:22 19:-5 23:-20
enumer 2:15 23:-16
enumer_the 2:12 23:-12
enumer| 2:11 23:-11
environ 10:-5 23:10
environ_<hint> 10:-5 23:10
environ| 23:7
eras 1:67 7:-8 10:-13 11:-22 13:-4 15:-6 23:-10
eras__my 1:9 11:-9 23:-4
eras__note 1:6
eras__of 1:10
eras__that 1:7
eras__you 7:-5
eras_all 1:36 11:-14 15:-5 23:-9
eras_everyth 1:8 7:-8
eras_the 1:10 10:-6 11:-6
eras| 1:42 7:-6 10:-9 11:-15 15:-4
error 3:-9 18:-4 23:17
error__ 23:6
error| 3:-6 23:12
es 2:-8
essai 8:6 20:6
essai_ 8:7
essai| 8:5
estim 10:10 23:-7
estim__be 10:7 23:-5
estim| 10:7 23:-5
etc 10:-6 22:-4 23:8
etc_ 10:-6
etc__ 23:5
etc_passwd 22:-4 23:8
etc| 10:-4 23:5
ethic 20:8
ethic| 20:5
eur 5:-12 23:26
eur_ 5:-5 23:8
euro 5:-6 19:-4 23:21
euro_ 23:7
europ 13:7
europ__ 13:5
europ| 13:5
euro| 5:-4 23:10
eur| 5:-8 23:18
even 0:-5 1:10 5:7 8:12 16:11 19:-9 20:7 23:-15
even_<hint> 16:7
even__<deed> 23:4
even__in 8:5 20:4
even_talk 8:5
even| 5:5 8:8 16:5 19:-5 23:-7
ever 1:7 3:-6 10:12 12:-10 13:-6 14:31 19:-6 22:-8 23:-13
ever_ 12:-5 14:12
ever__ 14:8
ever__<deed> 1:5
ever_again 14:8
ever_have 10:10
ever_i 14:7
everi 2:-8 3:-7 8:-5 10:15 11:-7 12:-18 13:29 14:17 15:-7 18:-4 20:25 21:-6 22:-5 23:-30
everi_<day> 1:-5 10:5 12:-5 13:16 23:-14
everi_<period> 10:5 11:-6 12:-9 13:10 14:29 23:-17
everi__ 14:10 23:-6
everi__and 1:5
everi__at 13:8
everi__for 14:7 20:7
everi__in 20:7
everi__now 14:5
everi__sinc 11:5
everi__where 3:-7
everi__with 20:5
everi__you 23:4
everi_hit 20:9
everi_level 0:5
everi_project 10:4 23:-5
everi_second 13:9 20:6
everi_spot 20:7
everi| 2:-4 3:-7 10:5 11:-9 12:-11 13:19 14:14 20:14 23:-17
everybodi 23:13
everybodi| 23:9
everyon 0:10 3:-5 10:10 11:-6 19:6 22:17 23:-5
everyon_ 0:5 13:-5 22:16 23:-7
everyon| 0:5 10:7 22:12
everyth 1:18 2:-6 3:27 4:17 5:-8 8:-8 10:-24 11:29 12:-7 15:10 16:-9 19:9 20:13 22:-15 23:-20
everyth_ 0:8 1:-6 3:4 4:25 15:-6 18:10 20:6 23:-14
everyth__<hint> 3:-4 11:11
everyth__<level> 3:24 23:-5
everyth__<not> 19:5
everyth__and 19:10
everyth__got 1:9
everyth__have 1:6 7:6 11:-9 20:-4
everyth__i 11:4
everyth__my 11:7
everyth__note 1:-6
everyth__the 15:5
everyth__you 1:6
everyth_about 1:8 20:-5
everyth_but 19:7
everyth_for 3:40 23:-11
everyth_i 1:-13 3:-5 4:-4 10:-11 11:34 15:15 20:-5 23:-11
everyth_in 10:-5 11:10
everyth_it 8:-5
everyth_pleas 23:9
everyth_that 11:6
everyth_what 1:9
everyth_with 3:-7 20:9
everyth_you 1:14 11:-11 20:-8 22:-9
everyth_youv 1:13
everyth| 1:14 3:21 4:12 8:-5 10:-12 11:14 12:-5 13:-4 16:-7 18:5 20:11 22:-9 23:-16
everywher 0:7 8:-4 19:6 23:-5
everywher_ 0:7
everywher| 0:5 19:4
ever| 1:5 10:8 12:-7 13:-4 14:22 19:-4 22:-5 23:-7
evid 0:-13 2:-21 3:-25 5:-9 8:-6 9:-5 10:31 11:46 15:19 16:-9 17:-5 18:-15 19:46 20:-18 21:8 22:-9 23:-55
evid_ 2:-10 8:-5 9:-5 10:15 11:22 15:5 20:-5 22:-7 23:-7
evid_<hint> 10:6
evid_<number> 10:12
evid__ 19:17 23:-5
evid__<dimension> 3:-6 11:11
evid__a 15:4
evid__all 19:5
evid__for 11:6
evid__have 11:12
evid__i 10:-5 11:15 19:-10
evid__my 21:8
evid__still 19:7 23:-4
evid__thin 11:-11 19:5
evid_as 15:6 16:-5 19:6
evid_at 11:-6 19:8
evid_be 11:-15
evid_enough 11:-6 19:11
evid_for 3:-5 11:-9 15:5 18:-5 19:23 23:-8
evid_have 11:11 19:-10
evid_i 11:15 15:4 19:-13 23:-8
evid_list 11:12 19:-7
evid_on 3:-4 11:14 19:-6
evid_so 11:8 15:-8
evid_that 10:-4
evid_thin 19:10
evid_to 21:11
evid_yet 2:-5 19:5
evid| 0:-8 2:-14 3:-14 5:-6 8:-4 10:14 11:26 15:15 16:-5 18:-6 19:34 20:-12 21:6 22:-6 23:-37
exact 20:-8
exact__pleas 20:-4
exact_word 20:-8
exactli 0:5 5:6 8:-5 17:7 23:-8
exactli_ 0:5 5:6 17:8
exactli| 5:4 17:5 23:-5
exact| 20:-5
exampl 5:10 10:-11 20:5 23:6
exampl_ 20:6 23:-12
exampl_come 10:-8 23:10
exampl| 5:7 10:-5
excel 3:4
exchang 23:17
exchang_rate 23:17
exchang| 23:12
execut 0:-4 3:11
execut_protocol 20:6
execut| 3:8
exist 2:8 8:15 10:6 20:-4 23:-11
exist_ 2:8 8:8 23:-8
exist_in 8:7 20:-5
exist| 2:6 8:11 10:4 20:-4 23:-8
expect 0:-15 2:-9 3:111 5:-8 8:-10 10:-24 11:-9 13:-5 14:-4 15:-6 16:-9 17:-10 18:-12 19:-20 22:-14 23:-34
expect_ 3:16 13:-5 14:-4 18:-5 22:-11
expect_<deed> 2:-8 3:50 8:-6 10:-19 16:-10 19:-7 20:9 23:-13
expect__ 3:6
expect__<dimension> 3:10
expect__<hint> 3:-7
expect__<level> 19:-5
expect__<section> 3:8
expect__an 3:8 23:-6
expect__from 3:6
expect__of 20:6
expect__the 3:8
expect__to 3:8
expect_for 3:17 15:-4 23:-8
expect_of 19:-5
expect_on 3:10
expect_pleas 0:-4
expect_there 3:5
expect| 0:-11 2:-5 3:76 5:-5 8:-4 10:-11 11:-4 16:-7 17:-5 18:-7 19:-7 20:-7 22:-9 23:-23
expens 7:-6 22:-8 23:22
expir 23:13
expir_<deed> 23:13
expir__in 23:4
expir| 23:6
explain 0:5 3:16 5:16 11:-5 17:9 18:-6 22:-11
explain_<dimension> 3:15
explain_<hint> 23:8
explain__ 3:9 17:10 23:-4
explain__<hint> 23:10
explain__<number> 23:5
explain__i 3:10
explain__you 5:13 22:-7 23:-7
explain_like 3:14 18:-4
explain_me 16:5 23:-4
explain_the 10:6
explain_to 0:5
explain_what 3:-4 5:14 23:-8
explain| 3:14 5:11 17:6 18:-5 20:-5 22:-7
export 1:-13 4:42 11:-7 15:13 19:-7 20:-5 22:-13 23:-13
export_<hint> 4:-11 15:17 20:-9 23:-6
export__document 4:-5 20:-6
export__import 3:5 20:4
export__packet 4:-7 15:9
export_and 3:8 4:-5 20:6
export_my 11:-7 15:7
export| 1:-9 4:29 11:-5 15:9 19:-5 22:-9 23:-9
extend 10:9
extend| 10:6
extern 3:7
extern| 3:5
ey 16:4
f 8:9 17:-7 20:22 23:-10
fail 11:-4 19:-5 23:17
fail_<deed> 0:5
fail__<hint> 23:10
fail| 23:12
fair 3:7 10:5 23:-5
fair_ 10:5
faith 23:-5
faith_in 23:-5
famili 12:6 23:-4
famili| 12:4
fancier 0:8
fancier__ 0:6
fancier_verb 0:5
fancier| 0:6
far 1:-6 3:-23 5:-9 10:-5 11:34 14:-4 15:-5 19:25 20:-5 23:-26
far_ 3:-8 11:18 19:-12 23:-8
far_<hint> 19:11 23:-4
far__<dimension> 19:-6
far__<hint> 19:-5
far__<level> 3:-9 19:10
far__be 19:13 23:-5
far__i 19:5
far__you 15:5
far_about 11:8
far_be 19:15 23:-6
far_can 15:7
far_off 3:-7 19:12
far| 1:-4 3:-19 5:-6 11:25 19:17 23:-18
fast 17:10 18:7 23:-10
fast_<number> 18:7
fast_be 23:-5
fastest 0:-5 8:-4 23:5
fast| 17:7 18:5 23:-7
father 23:4
favor 17:5 23:-8
favor| 23:-6
featur 20:-7
featur| 20:-5
feed 3:-5
feel 3:-6 14:8 18:7 19:4 20:10 23:-9
feel__i 19:5
feel__it 20:4
feel_like 19:7 20:6
feel_the 20:4
feel| 14:6 18:5 19:6 20:4 23:-6
few 19:10
few__ 11:-4 19:7
fewer 23:14
fewer| 23:9
few| 11:-4 19:7
field 2:18 3:6 8:-7 20:-7 23:-4
field__the 2:8 8:-4 20:-5
field_protocol 3:5
field| 2:13 8:-5 20:-5
fight 3:8 10:13 11:-5 23:-21
fight__the 10:6 23:-8
fight_between 10:4
fight_over 10:4 23:-6
fight| 23:-13
figur 16:5 23:-7
figur| 23:-5
file 0:-5 1:-10 4:16 5:-4 10:22 11:-9 12:-9 15:23 18:-7 19:5 23:-4
file_ 1:-5 4:16 10:6 11:-5 15:7 19:6 23:-11
file_<hint> 23:-8
file__<deed> 10:10
file_for 10:-5 15:10 19:-6 23:8
file_thi 10:5
file| 1:-7 4:11 11:-6 12:-5 15:18 23:5
fill_<deed> 10:-5
fill| 23:-5
final 15:5 19:11 23:-9
final_do 10:4
final| 19:9 23:-5
financ 3:10 5:-5 10:15 12:-5
financ_ 5:-4
financ| 3:7 10:9
find 0:-7 1:-6 2:-9 3:-29 5:-10 8:-4 10:-4 11:10 12:-4 15:-5 16:-17 17:-5 18:5 19:-10 20:73 21:-5 22:-16
find_ 18:8 23:-5
find_<hint> 3:-6 11:-5 20:27 23:-5
find__ 20:27 22:-11 23:-12
find__<hint> 20:4
find__about 23:-4
find__i 11:5
find__place 3:-7
find__salut 20:-5 23:11
find__the 20:9
find_a 12:-4 20:-8 23:15
find_all 20:6 23:-6
find_everi 3:-10
find_out 23:9
find_sentenc 1:-4 23:-5
find_the 19:-5 23:6
find_what 11:7
find| 0:-6 1:-4 2:-6 3:-20 5:-7 16:-11 19:-5 20:58 22:-11 23:-10
fine 3:9 10:6 15:11 19:-4
fine_ 15:12 23:-7
fine__me 23:7
fine| 3:8 15:8
finish 10:6 14:6 23:-5
finish_<deed> 10:6
finish_it 14:4
finish| 10:5 11:-4 14:4
fire 23:11
fire| 23:5
firm 10:8 18:-9 23:-6
firm_ 23:-4
firm| 10:7 18:-7 23:-4
first 1:-4 2:-8 5:12 10:24 11:5 12:-8 13:13 15:-6 16:4 18:-4 20:-11 23:-15
first_ 2:-5 10:-7 11:17 19:5
first_<hint> 3:-7 10:9
first_<period> 5:6
first__<hint> 23:-6
first__here 5:5
first__my 3:-7 23:10
first__of 12:-4
first__that 23:5
first__to 3:10 23:-5
first_meet 10:4 23:-5
first_on 3:-10 23:14
first_team 10:5
first_thing 13:9
first_time 5:7 10:8
first| 2:-6 5:5 10:16 11:6 12:-5 13:10 16:5 20:-7 23:-17
fish 23:7
fix 1:-5 3:-7 10:-12 16:4 23:49
fix_ 23:8
fix_<deed> 16:4
fix__<hint> 23:4
fix_my 23:13
fix_the 3:-6 23:19
fix| 3:-5 10:-7 23:34
flat 0:-6 23:11
flight 3:7 22:-5 23:21
flight_to 23:8
flight| 3:5 23:16
floor 13:-6 23:25
floor_fridg 23:7
floor| 23:17
flower 21:-5
fluff 2:9
fluff_ 2:9
fluff| 2:7
focu 2:-5 16:6
focu_on 2:-5 16:4
folder 10:-8 15:-4 23:10
folder_ 10:-7 15:-4 23:10
folder| 10:-6 23:7
folk 3:20 23:-8
folk_ 2:5 3:6
folk__be 3:7
folk_what 3:10
folk| 3:14 23:-5
follow 10:12 20:-4
follow_up 10:9 20:-4
follow| 10:6
for 0:-7 1:-7 2:-18 4:-13 6:-5 7:-4 8:-6 9:-8 10:6 11:-23 12:4 13:-23 14:7 15:9 16:-5 17:-17 19:9 21:-8 22:-21 23:7
for_ 5:42 16:6 22:-10 23:-7
for_<day> 10:-10 11:6 23:5
for_<dimension> 3:-13 10:-18 11:12 15:-5 18:13 19:-8 20:-5 23:-19
for_<hint> 5:-6 8:-8 10:-10 11:-7 15:-7 16:-9 18:4 19:5 20:11
for_<level> 0:6 2:-4 3:-13 11:10 12:-4 15:12 17:-4 19:9 23:6
for_<not> 3:7
for_<number> 12:24 13:-4 14:-7 15:-4 16:-5 18:-12 23:10
for_<period> 11:10 12:17 13:-4 14:-6 23:-8
for_<posting> 0:-5 16:7 23:10
for_<section> 2:-6 17:8 20:9 23:-5
for_<time> 10:9 23:19
for__ 1:-5 2:-6 3:-5 5:-5 10:-4 11:11 12:-12 13:-8 14:11 16:-7 19:7 20:29 22:5 23:-9
for__<dimension> 3:7 19:-5 23:4
for__<hint> 0:-11 10:-29 11:-6 15:24 16:-6 19:11 20:-5 23:9
for__<level> 0:-8 3:9
for__<number> 3:26 10:-6 18:-8
for__<period> 5:-6 12:26 14:-7 19:-5 22:-8 23:5
for__<posting> 16:22 23:-16
for__<time> 12:5
for__about 1:4 10:-5
for__accord 19:5
for__all 23:4
for__and 3:-8
for__area 19:5
for__at 16:-13 23:5
for__bank 5:-5 23:7
for__be 10:4
for__bit 20:5
for__by 10:4 19:5
for__chat 11:4
for__committe 15:12 23:-4
for__crew 3:-5 8:7
for__cycl 3:-9 20:7
for__file 10:13 23:-6
for__for 3:5 10:4 23:9
for__fortnight 12:9
for__friend 23:-9
for__half 23:-7
for__http 10:-5 23:7
for__i 10:18 11:-7 14:4 23:-7
for__in 10:-7 19:8 23:8
for__manag 8:12 15:5 23:-8
for__mate 14:5
for__n 18:4
for__new 10:-10 17:7 23:9
for__next 8:-4 19:4
for__note 3:-6 10:12 11:-4 13:11
for__now 23:5
for__of 10:5 23:-4
for__onli 12:6
for__person 10:-4
for__pleas 3:-10 10:5 14:7 19:8 23:8
for__print 11:7
for__priya 10:4 23:-6
for__record 10:10 23:-10
for__should 18:10 23:-5
for__show 11:5
for__side 0:-7 23:7
for__slide 2:4
for__team 23:9
for__the 0:5 3:7
for__thi 23:9
for__to 16:-4 19:14 20:6
for__upper 3:4
for__what 23:8
for__when 0:8
for__which 3:8
for__with 23:6
for__word 3:-9
for__would 15:5
for__you 22:5 23:-4
for_a 2:12 3:28 5:-8 12:16 14:-5 15:-6 18:-11 22:-6
for_all 0:7 10:8
for_alwai 14:4
for_an 3:21 12:10 13:-7 16:5 20:-9 23:-10
for_and 5:7
for_anoth 1:11 10:-7
for_ever 14:6 23:-4
for_everyon 0:6
for_good 12:-26 13:-8 14:47 20:-14 23:-5
for_her 0:8 3:-10
for_i 5:4 10:-6 23:6
for_it 3:8 10:10 19:-9 23:5
for_me 3:-17 8:-8 10:12 12:-15 13:-4 14:-4 18:-8 19:25 20:17 21:5 23:12
for_my 0:-18 3:-13 5:-8 8:8 10:29 11:-6 12:-9 13:15 15:-10 17:-5 18:-7 19:-17 20:-6 23:8
for_myself 3:-5
for_next 12:-11 19:11 23:7
for_not 3:7
for_now 22:17 23:-8
for_on 3:13
for_our 3:-4 10:-6 23:13
for_phase 10:6
for_six 23:7
for_ten 12:6
for_that 16:5
for_the 1:-10 4:-6 5:-5 8:-9 10:7 11:-8 12:-5 15:24 16:15 17:4 19:8 23:-19
for_thi 2:5 23:-8
for_us 3:10 5:-4 10:15 23:-8
for_what 0:6
for_with 21:-5
for_word 23:7
for_you 5:6 22:-6 23:-7
for_your 22:-4 23:14
forev 14:22 22:-4 23:-10
forev_ 14:16 22:-4 23:-8
forev| 14:15 23:-7
forget 1:26 3:-4 5:-5 7:-8 8:5 9:-6 10:15 11:-9 13:20 14:-5 17:4 20:-8 22:5 23:-24
forget_ 8:8 10:5
forget__ 1:15 9:-4 22:7 23:-8
forget__<hint> 10:4
forget__note 1:-4 11:-5 13:10
forget__you 1:6
forget_everyth 1:15 7:-6 11:-5 20:-5 22:-4
forget_it 1:-16 22:18
forget_me 1:40 9:-6 22:-8 23:-9
forget_my 11:-5 13:10
forget_the 1:-8 17:7
forget| 1:22 7:-5 8:6 9:-4 10:8 13:10 20:-5 23:-15
forgiv 0:5
forgot 11:5
forgot_ 11:5
form 5:-5 22:16
form| 22:11 23:-7
forth 3:6
forth| 3:5
fortnight 12:17 23:-7
fortnight| 12:12 23:-5
forward 3:4 23:19
forward__<hint> 23:5
forward__to 23:8
forward_thi 23:13
forward| 23:13
for| 1:-5 2:-7 3:6 4:-8 8:-11 9:-5 13:-12 14:8 16:-8 17:-6 18:5 19:15 22:-14 23:18
foster 23:-6
found 10:8
found_<deed> 10:8
found| 10:4 23:-5
fourteen 17:4
free 13:4 19:-5 20:-8 23:13
freez 20:-5 23:12
freez| 23:8
free| 20:-5 23:9
fresh 5:4 23:-6
fresh| 23:-5
fridg 23:7
fridg| 23:5
friend 3:13 10:-5 16:11 23:-13
friend_ 20:6 23:-6
friend__me 3:9
friend| 3:9 16:6 23:-9
from 0:19 2:-17 4:7 5:-6 7:-6 8:8 9:-6 11:-5 12:-4 13:-9 14:10 15:13 19:8 20:-6 21:-10 22:-8
from_ 20:19 23:-8
from_<company> 10:10 16:5
from_<day> 1:12 10:6 12:4 14:-5 23:-9
from_<hint> 3:6 11:-4 14:4 19:15 23:-5
from_<level> 3:-5 19:14 23:6
from_<number> 0:15 11:-5 16:-5 23:-17
from_<period> 10:12
from__ 1:8 5:5 10:5 17:4 19:11
from__4th 23:5
from__<hint> 1:-7 3:-6 10:7 19:-5 23:7
from__<level> 23:-5
from__<number> 23:4
from__<period> 1:-8 10:-10 11:13 12:-4 18:-4 23:5
from__<section> 8:5
from__<time> 1:9 23:-4
from__admin 23:9
from__airport 23:4
from__bank 8:6
from__be 11:6
from__competitor 3:-4 10:7
from__for 23:5
from__i 3:5 18:6 19:5
from__in 3:7
from__level 0:14 23:-6
from__manag 3:7
from__not 1:4
from__note 11:-6 15:20
from__on 3:5 11:6 12:5 13:5 19:-4
from__remind 1:-5 14:8
from__to 0:5 3:-8 8:6 11:-5 13:5 18:7 20:-11
from__train 10:7 23:-4
from__weekli 14:4
from__you 19:5
from_a 1:-6 2:-4 4:17 8:9 10:9 11:-6 14:-4 15:-6 19:9 23:-14
from_all 10:-4 11:5
from_amazon 17:5
from_ani 20:9
from_buyer 3:4 10:-4
from_first 3:14 23:-8
from_it 23:16
from_last 10:-5 11:5 23:9
from_level 0:21 3:-10
from_me 3:11 11:7 19:-4 23:9
from_my 3:-10 10:-6 11:-9 15:24 21:-4
from_now 13:11
from_nudg 14:7
from_pitch 18:6
from_sale 3:4
from_that 14:4
from_the 1:-22 2:-5 3:-7 8:11 10:15 12:11 13:-6 14:11 19:-10 23:9
from_there 16:4
from_thi 1:10 3:-8 10:-5 11:12 12:-6 23:-7
from_us 3:8 10:-6 18:8
from_what 3:-4 11:-4 15:6 19:17 23:-6
from_where 0:-6 8:6 19:-7 20:-5
from_yesterdai 1:10 11:4
from_you 5:8 14:6 19:-6
from_your 1:5 10:-5 23:14
from| 0:6 2:-11 3:11 4:5 12:-6 13:-7 14:8 15:11 19:9 21:-6 22:-5
front 0:-5 2:4 3:14 10:7 23:-12
front_ 3:18 23:-13
front_of 3:-5 10:8 22:5
front| 3:11 10:6 23:-10
full 0:9 3:35 5:10 8:-15 16:6 17:4 20:-12 22:-6 23:-19
full_ 3:13 8:-8
full__ 0:8 2:7 5:7 22:-4 23:-8
full__for 3:7
full_expect 3:11 20:-4
full_list 2:8 3:7 17:4 20:-8
full| 0:7 3:24 5:7 8:-10 20:-9 22:-4 23:-13
fun 20:9
function 23:6
function| 23:4
funni 10:-4 22:11
funni_ 22:11 23:-8
funni| 22:8
fun| 20:6
fwd 23:5
fwd_from 23:5
f| 8:5 17:-5 20:16 23:-7
g 15:5
g_ 15:5
game 3:-12 23:16
game| 3:-8 23:11
gap 3:-47 5:-7 10:-4 11:-14 18:-8 19:106 20:-7 22:-10 23:-46
gap_ 0:-4 3:-4 19:16 23:-11
gap_<dimension> 0:-7 3:-5 19:10
gap_<hint> 0:-4 19:19
gap__ 0:-6 11:-5 19:20 22:-4 23:-7
gap__<dimension> 0:-4 3:-13 19:16
gap__<hint> 19:11
gap__<level> 0:5 3:-13
gap_between 0:8 19:-6
gap_from 19:-7
gap_in 19:9
gap_wise 19:10 23:-8
gap| 3:-33 5:-5 11:-10 18:-6 19:72 20:-4 22:-6 23:-32
garbag 1:5 3:-7 11:-4 23:17
garbag| 3:-5 23:11
gather 15:6
gather_<deed> 15:6
gather| 15:4
gave 1:6 3:-7 10:13 16:-16
gave_<deed> 1:6 3:-7 10:13 16:-16
gave__<hint> 16:-7
gave__you 1:7 11:6
gave| 10:12 16:-11
gb 23:11
gb| 23:7
geekeri 0:5 18:5
gener 10:-5 15:18 16:5 18:11 20:-4 23:-10
gener_ 18:6
gener__ 15:5 23:-5
gener__<hint> 23:-4
gener__me 23:5
gener_for 23:8
gener_it 15:7
gener_my 23:-6
gener| 15:11 18:9 23:-7
german 2:-5 16:-5 20:-4 23:14
german_ 2:-5 16:-5 20:-4 23:11
german| 23:10
get 0:10 1:19 2:22 3:-13 4:-4 5:-6 8:-9 10:-18 11:-7 15:9 16:9 18:6 19:-12 20:-10 23:25
get_ 3:6 16:15 23:-10
get_<hint> 0:-10 2:16 5:-5 10:-4 23:16
get_<level> 3:-8 23:12
get_<number> 10:5
get__ 3:-10 23:18
get__<deed> 0:10 2:10 5:6 8:-4 19:-4 23:-13
get__<level> 0:6 3:-17 23:22
get__for 19:7 23:-5
get__i 15:4 23:-4
get__in 0:6
get__it 3:5
get__of 1:18 10:-7 23:-14
get__on 2:8
get__to 3:7
get__which 16:5
get__whole 15:5
get__with 18:9 23:-7
get_a 0:8 3:-12 5:-5 23:5
get_ad 0:9
get_for 3:7
get_harder 0:12 23:-8
get_in 23:9
get_look 2:9 23:-10
get_me 23:5
get_my 15:6
get_new 23:8
get_rid 1:27 10:-10 23:-18
get_the 23:9
get_to 3:-7 23:7
get| 0:5 1:15 2:17 3:-8 8:-4 10:-9 11:-6 16:6 18:7 19:-5 20:-9 23:11
giant 16:5
gift 10:6
gimm 2:9 3:-4 10:-6 11:13 18:16 19:7 23:-21
gimm__<number> 10:-4 18:12
gimm_a 3:-4 10:-6 18:17
gimm_my 11:13 19:6 23:-9
gimm_the 2:12 23:-9
gimm| 2:4 10:-4 11:9 18:11 19:5 23:-14
github 10:14 11:-7 23:-7
github_ 11:-4
github| 10:10 11:-5 23:-5
give 0:-4 1:-8 3:13 4:5 6:10 8:6 9:-8 10:-11 11:12 12:13 14:-8 15:-12 18:11 19:-7 20:-9 21:22 23:-12
give_ 11:6
give_<hint> 3:21 23:-5
give_<person> 21:6
give__ 3:14 5:-5 23:15
give__a 3:-8 4:8 12:4 18:5 23:-12
give__access 19:-5 21:7
give__manag 21:5
give__my 19:10
give__myself 18:6
give__the 3:5 8:5 17:5 23:14
give_him 5:-5 19:-5 23:4
give_me 1:-4 2:5 4:8 5:5 6:10 8:7 9:-8 10:-5 11:4 12:6 14:-8 16:-4 17:7 19:5 21:-5 23:8
give_my 15:-8 19:-5 21:19
give_myself 3:-5 18:9
give_the 11:6 12:9
give_to 18:8
given 2:-8 11:-11 19:17
given| 2:-5 11:-8 19:12
give| 1:-6 3:10 4:4 6:7 8:5 9:-5 10:-6 11:9 12:8 14:-6 15:-8 18:9 19:-6 20:-4 21:12 23:-7
global 2:-5 20:17 23:-5
global_ 20:10
global__the 20:4
global| 20:12
globe 18:-5
gmt 13:4
gmt_ 13:4
go 0:5 2:-7 5:-13 8:7 11:-9 12:15 13:-6 14:-5 15:-5 18:-8 19:8 20:-7 22:19 23:5
go_ 0:5 5:-7 22:26 23:-18
go__ 0:6
go__<level> 0:-6 3:-6 23:13
go__<period> 19:5
go__a 23:5
go__be 23:7
go__it 23:5
go__level 0:6
go__make 23:6
go__the 3:9 23:7
go__thi 0:-4 8:4
go__what 3:-10 11:-6 19:15
go_after 16:7
go_back 0:5 8:5
go_by 2:-5 11:-10 19:16
go_for 3:-11 23:27
go_from 0:-5 23:10
go_in 0:-6 8:6 10:8 20:-6
go_on 12:6 19:8
go_out 3:12 23:-5
go_to 10:-9 12:6 16:-9 19:-10 22:-4 23:26
go_up 0:7 19:7 23:-6
goe 3:-8 10:11 23:18
goe__the 23:7
goe_through 23:5
goe_to 23:11
goe_up 0:5
goe| 3:-5 10:8 23:12
gone 19:7 23:-5
gone_ 1:5 23:-6
gone__ 19:5
gone| 19:5
good 3:7 5:6 11:-7 12:-26 13:-12 14:33 16:-4 18:-5 19:-5 20:-19 22:28
good_ 12:-15 14:21 22:-8 23:-7
good_<hint> 20:4
good_<number> 22:9 23:-4
good_<period> 10:10 11:-5
good_<time> 13:-8 19:-6 22:22 23:-20
good__ 3:-7 5:5 22:18 23:-12
good__<hint> 3:5
good__for 19:5 23:7
good__like 3:6
good__not 14:5
good__what 5:6 17:4
good_and 23:-4
good_bot 5:-5 14:-4 22:5
good_for 5:13 20:-6 22:-10
good_i 14:8
good_job 14:-6 16:-5 22:14
good_look 3:8
goodwil 10:-7 18:6 23:-10
goodwil| 10:-5 18:4 23:-7
good| 5:5 10:6 11:-4 12:-18 13:-8 14:23 19:-4 20:-15 22:20 23:-4
got 0:8 2:-10 8:14 10:6 13:4 14:12 15:-4 16:4 20:-12
got_<deed> 0:8 2:-10 8:14 10:6 13:4 14:12 15:-4 16:4 20:-12
got__<hint> 11:5 23:4
got__a 10:-7 23:12
got__enough 3:-6
got__it 22:8 23:-4
got__left 23:8
got__no 11:-5 16:-6 19:7 23:13
got__on 19:-5
got__so 3:-4
got__store 1:6
got__the 3:5 23:-8
got__them 10:6
got__to 14:8
got__written 11:5
got| 2:-6 8:7 14:6 20:-7 23:7
go| 2:-5 5:-8 8:5 11:-4 12:6 15:-5 19:5 20:-4 22:13 23:9
gpa 3:-5 9:-5 11:-5 19:36 23:-17
gpa| 19:25 23:-12
gracia 22:44 23:-24
gracia_ 22:20 23:-11
gracia| 22:31 23:-17
grade 2:11 5:-6 8:40 11:-5 17:-5 19:-19 23:-16
grade_<deed> 2:21 10:-4 11:-5 16:4 19:-12
grade__on 2:21 19:-9
grade_be 2:-13 8:26 23:-14
grade| 2:11 5:-4 8:21 19:-13 23:-12
grand 13:5
grandmoth 16:5
great 10:5 19:4 22:26 23:-12
great_ 10:5 22:14 23:-7
great__ 22:9
great| 22:19 23:-8
green 19:5 23:-4
grei 10:-7 23:12
grei| 23:5
grep 2:-9 3:-13 11:-10 20:61 22:-9 23:-9
grep__ 3:-9 20:19 22:-5
grep_i 11:-10 20:19
grep| 2:-6 3:-9 11:-7 20:43 22:-6 23:-6
groom 10:7
groom| 10:5
group 20:5
grow 0:18 10:-9 18:7
grow__<hint> 18:5
grow__level 0:9
grow_from 0:13 3:-6
growth 20:11
growth_in 20:8
growth| 20:8
grow| 0:12
grumpi 0:4
guess 10:5
guest 23:5
gui 8:6
gui_who 23:4
guidanc 3:10 10:-5 20:14 23:-6
guidanc_ 3:16
guidanc| 3:7 20:10 23:-4
gui| 8:4
gulf 1:6 10:-5
gulf_air 1:6 10:-5
gulf| 1:4
guten 22:13
guten_morgen 22:13 23:-7
guten_tag 23:4
guten| 22:9
habit 10:-10 13:9
habit| 10:-5
hackathon 3:16 11:10 20:5 23:-25
hackathon_ 11:10 20:5 23:-7
hackathon| 3:11 11:7 23:-17
haha 22:34 23:-21
haha_ 22:7 23:-6
haha__<number> 22:10
haha_good 22:9 23:-4
haha_nice 22:6
haha| 22:24 23:-13
haiku 13:-5 23:5
haiku_about 13:-5 23:5
half 2:6 10:4 16:-4 18:5
half_ 10:11 11:-6
half_<hint> 23:-5
half__<time> 23:5
half__a 10:-5
half_an 23:7
half_of 23:7
half_past 13:5 23:-6
half| 10:6 11:-4
hallo 22:21 23:-6
hallo| 22:15 23:-4
halp 5:39 22:-14 23:-7
halp_ 5:39 22:-14 23:-7
halp| 5:27 22:-10 23:-5
halt 20:5
hand 3:8 10:-12 11:-8 15:20 17:-4 19:-11 20:-7 23:28
hand_ 3:-6 23:14
hand_<deed> 10:-4 23:7
hand__my 15:7 19:-8 23:7
hand__the 15:8
hand_in 10:-6 15:12 19:-13 23:18
hand_to 15:12
handl 3:8 18:-6
handl| 3:6
hand| 3:6 10:-6 11:-6 15:14 19:-7 20:-5 23:21
hang 17:6
hang| 17:4
happen 5:14 11:6 18:-7 19:-7 23:8
happen_ 11:7
happen_<deed> 23:-4
happen__i 5:10 23:6
happen_to 23:5
happen| 5:10 18:-4 19:-5
happi 3:4 10:5 13:-8 20:-7 22:15
happi_<day> 13:-8 22:23 23:-7
happi__ 19:6 22:-5
happi_buyer 19:8 23:-7
happi_i 15:5
happi_with 23:18
happi| 3:-5 10:5 13:-6 22:11 23:6
hard 10:13 14:5 22:-5 23:8
hard_<hint> 3:-5
hard_feel 14:5
harder 0:12 23:-8
harder__the 0:8
harder_in 0:9
harder| 0:7 23:-6
hard| 10:7 23:5
hasnt 0:7 3:-6
hasnt_ 0:7 3:-6
hasnt| 0:5 3:-4
hate 18:4 23:6
hate_<hint> 18:4
hate_me 23:13
hate| 23:8
have 0:-4 1:4 2:-7 4:6 5:-23 8:4 10:7 11:15 12:-5 15:4 16:4 17:4 18:-12 19:14 20:-9 22:-8 23:12
have_ 0:-4 2:37 5:-6 8:4 11:20 16:7 17:4 19:-10 20:-19 22:-8 23:-25
have_<hint> 10:13 19:-5 20:22 23:-7
have_<level> 23:-5
have_<number> 2:6 10:-5 18:5
have_<section> 3:4
have__ 2:-9 3:4 4:12 19:-7 20:-5 22:-4 23:37
have__<deed> 1:5 5:-4 7:-4 11:-5 14:6
have__<dimension> 19:-5
have__<guideline> 2:11 8:-7 20:-7
have__<hint> 1:6 10:-6 11:22 19:-15 23:-12
have__<section> 17:6 23:5
have__answer 23:7
have__be 3:25 10:4 19:-8 23:-14
have__calibr 23:5
have__clue 11:5
have__do 3:7 16:-4 19:-5 23:-4
have__find 18:6
have__for 11:-5
have__from 11:11
have__gb 23:7
have__got 3:-7 19:-5 23:7
have__hand 15:5
have__idea 23:5
have__level 8:9 23:-7
have__me 1:5 7:8 11:-7 19:8
have__new 20:6
have__nice 22:14 23:-11
have__not 3:10
have__note 11:7 19:-8
have__of 10:6
have__on 11:-8 19:9 20:4 23:-4
have__prove 3:4 19:6
have__pwned 10:-6 23:16
have__report 11:-6 23:15
have__right 0:5
have__sai 3:-4 20:5
have__still 15:5 19:5
have__tell 20:5
have__that 10:6
have__the 0:5 3:-5
have__thi 23:4
have__to 19:4
have__until 11:9
have__what 2:-5
have__written 11:5
have__yet 2:-4 19:7
have_a 3:-12 8:13 10:-4 11:6 15:5 19:-6 20:9 22:19 23:-5
have_about 3:-6 7:13 11:-8
have_alreadi 11:8 19:-13 23:-5
have_an 17:6
have_and 2:-7 23:-4
have_ani 11:8 19:-12
have_anyth 11:-5 19:5 20:7
have_ask 20:4
have_be 10:-6 11:-4 19:-5 23:23
have_collect 5:-4 10:-4
have_come 8:5
have_done 10:9
have_enough 11:-26 19:25 23:-5
have_for 11:-4
have_gone 19:8
have_got 14:11
have_hole 19:6
have_i 0:-5 2:-7 8:-5 10:-4 11:28
have_in 0:5 3:-12 8:7 23:12
have_it 1:4 3:-5 10:-5 15:6 23:10
have_left 23:9
have_made 3:7
have_manag 10:7
have_my 11:-6 12:7 23:14
have_no 2:-5 10:-4 23:18
have_not 3:-4 19:5 23:10
have_note 19:7
have_noth 2:-8 19:17
have_on 11:7 19:-7 21:4
have_said 23:5
have_small 23:-5
have_sold 16:5
have_someth 3:-4 11:16
have_store 1:13 7:-6
have_that 0:7 3:-11 11:4
have_the 8:-12 19:25 23:12
have_thi 0:5 8:7
have_to 0:6 3:51 8:-9 10:5 11:-7 15:5 19:-22 20:13 23:-50
have_too 11:-6 19:18 23:-9
have_written 1:6 3:-10 4:15 11:5
have_you 3:10 8:5
have| 1:7 2:-5 3:8 4:6 5:-16 10:-8 12:-4 19:8 23:-6
he 3:-7 8:5 10:20 16:11 19:-6 21:5 23:5
he_<hint> 10:7
he_<section> 23:5
he__<deed> 10:6
he_ask 23:-4
he_can 21:4
he_do 10:7
he_get 23:4
he_have 23:-6
head 2:54 5:-6 8:-15 10:7 16:-6 20:-16 22:-5 23:-22
head_ 2:16 8:-5 20:-13 22:-5 23:-7
head__the 2:8
head_be 2:15 5:-4 23:-7
head_down 2:4
head_in 2:9 8:-4 20:-5
head_of 2:4 10:8
headcount 10:-4
headcount_and 10:-4
head| 2:40 5:-4 8:-10 16:-4 20:-14 23:-15
health 0:-7 10:-5 20:6 23:7
health| 0:-4 23:5
hear 3:4 19:8
heart 3:6 20:5
heart_ 3:6
heart| 3:4
heavi 0:4
hei 2:5 5:-5 8:-10 10:10 20:-9 22:30
hei_ 22:24 23:-10
hei_there 20:-6 22:10
hei| 2:5 8:-7 20:-6 22:23 23:-6
held 10:8 16:4
held_<deed> 10:8 16:4
held__the 10:4
hello 3:4 5:-9 8:-6 20:-6 22:24
hello_ 22:12
hello__how 5:-6
hello__i 19:4
hello_there 5:-8 8:-6 20:-5 22:14
hello| 5:-6 8:-4 10:5 22:17
help 1:-10 5:52 10:-6 11:-17 18:-9
help_ 5:8 23:6
help__ 5:26 11:-12 22:-5 23:-7
help__pleas 5:10
help__you 19:4 22:7
help_me 5:9
help_pleas 5:10
help_thank 22:9
help_us 15:7
help_with 23:8
help| 1:-7 5:37 10:-4 11:-12 18:-6
her 0:5 3:-20 10:17 11:-5 15:-4 19:-6 21:9 23:8
her_ 10:5
her__ 3:-6 10:-6 11:-4 23:14
her__<dimension> 0:6 3:-7
her__<hint> 23:5
her__i 21:4
her__it 10:5
her__to 10:5
her_first 10:5
her_in 0:8 3:-10
her_note 11:-6 23:13
her_own 10:10
her_she 23:6
here 0:10 2:5 5:45 7:6 8:23 10:-22 11:11 12:-6 13:7 19:-4 20:-9 22:-5 23:-27
here_ 0:-8 5:5 8:24 10:-8 11:-7 23:7
here__<day> 11:5
here__<hint> 11:6
here__<period> 11:6 23:-5
here__be 8:6 19:-5
here__do 5:13 19:-4 23:-4
here__how 2:5 5:-7 7:7
here__the 19:9
here_and 2:7 5:-11 7:10 23:-8
here_be 23:5
here_have 3:-4 19:7
here_just 2:-4 8:11
here_no 10:-5
here_pleas 17:8
here_sinc 19:10
here_the 0:11 1:5 23:8
here_what 5:19 23:-9
here_which 2:5
here| 1:-4 2:5 5:26 7:4 8:18 10:-10 11:6 19:-7 20:-7 23:-16
herself 23:5
her| 3:-14 10:6 11:-4 21:7 23:8
he| 10:9 16:5 23:5
hi 8:-9 10:5 16:-6 19:-5 20:-6 22:21 23:14
hi_<hint> 10:4
hi__and 23:6
hi__be 5:6
hi__here 2:5
hi_first 10:5
hi_level 23:9
hi_new 2:7
hi_own 10:4
hide 6:18 19:7 20:10 23:-15
hide__a 19:5
hide| 6:13 19:5 20:7 23:-11
high 0:-5 3:10 8:17 23:-12
high_ 8:17 23:-16
higher 3:-5
highest 3:-19 8:16 10:10
highest| 3:-13 8:11
high| 3:7 8:12 23:-7
him 5:-5 15:-4 17:6 19:-8 21:11 23:21
him_ 23:9
him_<number> 23:8
him_access 19:-4 21:4 23:-4
him_down 23:5
him_on 17:8
him_straight 10:6
himself 23:13
himself_ 23:15
himself| 23:9
him| 19:-5 21:8 23:12
hint 2:-4 6:56 9:40 14:-25 22:-10 23:-42
hint_ 6:17 9:31 14:-9 22:-7 23:-27
hint__ 6:27 9:6 14:-11 23:-11
hint_pleas 6:7 9:14 14:-9 23:-7
hint| 6:39 9:28 14:-18 22:-7 23:-30
hit 0:-4 2:-7 10:10 20:17 23:-8
hit_ 2:-4
hit_it 20:5
hit_me 3:4
hit| 2:-5 10:7 20:12 23:-7
hiya 22:11 23:-7
hiya| 22:7 23:-5
hi| 8:-5 10:4 20:-4 22:15
hola 22:16
hola_ 22:16
hola| 22:11
hold 11:-10 12:38 13:-13 14:-16 19:24 23:-16
hold_ 23:6
hold_<number> 3:-8 10:9
hold__ 12:9 14:-8
hold__against 19:6
hold__to 3:8
hold__weekli 12:9
hold_me 3:11
hold_nudg 12:18 13:-7 14:-11
hold_off 14:-4
hold_the 10:-5 12:15 13:-5 23:-16
hold_up 3:-7 11:-8 19:28
hold| 11:-7 12:23 13:-8 14:-11 19:17 23:-10
hole 0:-5 3:-11 11:-11 16:-4 19:62 20:-6 23:-24
hole__<dimension> 3:-6 19:12
hole__my 11:-6 19:11 23:-9
hole_in 11:-8 19:22 23:-15
hole_there 19:6
hole| 3:-8 11:-8 19:43 20:-4 23:-17
home 0:6 12:5 16:7 23:12
homework 19:-9 23:13
home| 16:4
honest 0:-5 10:-10 18:11 19:13
honest_ 10:-7 18:8 23:6
honest__me 19:4
honest_with 18:5 19:6 23:-5
honestli 3:-8 11:-4 14:7 19:19 20:-4 23:-19
honestli_i 0:4
honestli_the 14:8 23:-5
honestli| 19:12 23:-8
honest| 10:-6 18:8
hook 3:8 19:-4 21:-5
hook_for 3:8 19:-4 21:-5
hook| 3:4
hop 16:7
hope 10:-5 19:4 22:6 23:-8
hope__have 22:4 23:-5
hope_your 23:-4
hope| 22:4 23:-5
hospit 23:-5
hotel 0:-15 19:-8 23:21
hotel_in 0:-12 23:5
hotel| 0:-9 19:-4 23:10
hour 15:-5 20:13 23:-5
hour_ 20:11 23:-9
hour_and 23:5
hour_of 10:-9 23:12
hour| 20:9 23:-5
hous 5:-6 13:-6 23:9
hous| 5:-4 23:12
how 0:24 1:-12 2:-4 5:28 7:7 9:-5 10:-24 11:-13 12:-12 13:-14 14:-10 15:-16 18:-14 19:18 20:-18 22:10 23:-20
how_<dimension> 3:15 19:-5
how_<hint> 0:-8 2:8 10:-6
how_<level> 0:-16 3:14
how__ 5:10 11:6 20:4 22:-5
how__<company> 0:-9 3:-10 8:-6 23:17
how__<dimension> 23:6
how__<hint> 3:-6 5:-8 8:13 10:-5 19:4 21:8
how__<level> 3:-12 23:25
how__<number> 5:13 23:-10
how__<period> 11:-4 19:-4 23:15
how__<section> 2:7 3:5 8:-9 23:-7
how__a 3:5 23:8
how__area 2:4
how__be 2:-5 3:-5 19:38 23:-14
how__can 23:5
how__categori 2:6 8:-8
how__differ 2:6
how__dimens 2:11 23:-12
how__do 0:-11 3:42 5:-8 7:6 23:-5
how__go 5:-5 22:19 23:-12
how__i 2:-4 3:6 5:10 11:-11 12:-5 15:-7 18:-6 19:-8 22:-6 23:24
how__it 0:5
how__level 0:12 2:-22 8:18 22:-4 23:-14
how__lp 8:-5 17:11 22:-4 23:-9
how__my 7:14 23:-6
how__off 3:-5 19:7
how__on 10:5
how__principl 23:7
how__run 10:7
how__score 2:-5 19:5
how__the 0:18 2:8 8:17 16:-5 20:-4
how__thei 23:-7
how__thi 5:6 23:-7
how__thing 2:-4 22:15
how__us 5:23 23:-11
how__we 22:7 23:-7
how__work 5:26 19:-4 22:-14 23:-17
how__you 5:-18 22:16
how_a 10:-5
how_be 0:15 2:7 3:19 5:-39 7:11 10:-9 16:-5 22:39 23:-31
how_big 16:5
how_can 5:20 11:-5 15:-8
how_close 3:-4 19:17
how_cook 22:-5 23:10
how_do 0:22 1:-5 3:-25 5:19 7:-5 8:5 10:-8 11:-11 12:-7 13:-5 16:-6 18:-9 19:-25 20:-6 22:-14 23:33
how_far 3:-16 19:38 23:-16
how_good 3:5
how_i 2:-8 5:5 18:6 23:19
how_it 5:6 17:6 22:17 23:-25
how_long 3:-6 5:-11 7:9 19:-5 23:28
how_mani 0:-8 2:24 3:-21 5:-12 8:4 10:-10 11:14 16:7 17:7 19:-12 20:-6 22:-11 23:17
how_often 20:5
how_readi 19:10 21:9 23:-11
how_should 3:-8 23:7
how_the 0:15 3:-4 5:-4 8:-6 11:6 22:13 23:-7
how_thei 2:-5 3:5
how_thi 5:11 19:-4 23:-7
how_to 5:25 10:16 23:-5
how_us 5:14 22:-8
how_you 3:5 5:13 16:5 22:-10 23:-9
how_your 16:5 23:-5
how| 0:4 1:-8 2:-8 3:7 5:29 7:6 8:8 10:-11 11:-6 12:-9 13:-7 14:-9 15:-10 18:-11 19:8 20:-8 22:7 23:-22
hr 8:10 10:10 14:5 19:-11 23:18
hr__<deed> 10:5
hr__show 23:5
hr_ask 3:-4 8:10
hr_said 10:8 23:6
hr_tool 23:7
hr| 3:4 10:9 19:-5
http 10:-11 23:19
http__come 10:-5 23:7
http_exampl 10:-8 23:10
http| 10:-5 23:7
hub 10:7
hub_ 10:7
hub| 10:5
hungri 23:17
hungri| 23:12
hunt 20:17 23:-12
hunt__the 20:11 23:-7
hunt_down 20:17 23:-12
hunt| 20:12 23:-9
hurt 11:-4 23:12
hurt| 23:8
hypercar 3:13 10:-5 18:6
hypercar_ 3:13
hypercar| 3:9
i 0:-21 1:4 2:4 5:6 6:-4 7:-5 11:28 12:6 13:7 14:10 16:-17 18:13 19:29 20:-9 22:-23 23:-20
i_ 3:-4 5:-5 10:-6 19:11
i_<hint> 0:-9 2:21 3:-12 4:11 5:5 10:16 11:36 12:-9 15:28 16:-7 18:-8 19:-19 20:6 23:-10
i_<number> 19:6
i_<period> 1:15 12:-6 14:8 23:-4
i_<section> 19:-8 23:12
i__ 2:-14 3:9 11:12 17:-4 19:20 20:-11 21:5 23:-16
i__<day> 19:5 20:4
i__<deed> 0:-11 5:-13 11:51 13:-9 14:4 17:-4 20:-12 21:-4 23:-7
i__<hint> 1:7 2:9 3:4 10:4 11:-16 20:8 23:8
i__<level> 3:6 19:-6
i__<not> 12:-5 14:6
i__<number> 0:-11 8:14 10:-4 17:-5 18:7 19:-11
i__<period> 12:9
i__<person> 21:4
i__<section> 17:4
i__a 1:-6 4:8 11:-9 15:-5 19:-12 20:11 23:13
i__about 0:-6 3:-5 11:20 18:-5 20:6 23:-11
i__all 4:12
i__alreadi 11:5 19:-8
i__an 2:5 17:4 23:10
i__and 11:-4 19:7
i__ani 11:6 19:-9
i__anyth 11:11 20:-8
i__as 3:-5 15:4 23:9
i__ask 5:12
i__be 0:4 10:-6 12:7 16:-4 23:21
i__bit 3:-7 5:5 19:4 23:-5
i__care 3:4
i__do 3:14 19:-6 23:-5
i__down 3:-5 5:-4 11:20 19:-5 23:-8
i__dump 11:11 23:-6
i__enough 0:-4 11:-18 19:21
i__everyth 11:6
i__evid 11:-4 19:10
i__for 3:-19 8:-4 10:-6 11:12 12:-5 20:5
i__forget 1:-5 8:6 13:10 23:-5
i__from 8:5 19:9
i__get 23:7
i__go 19:5
i__got 19:7
i__hand 15:12
i__have 10:-4 23:-4
i__her 3:-6 23:5
i__here 7:6
i__him 23:5
i__hold 19:6
i__how 11:6
i__i 10:-6 18:13
i__in 3:6 11:-11 19:-7 23:12
i__it 3:7 5:-5 10:8 23:8
i__l7 3:12
i__last 11:14 23:-6
i__left 23:6
i__like 13:7 19:11 23:-4
i__longer 11:5
i__look 2:6 23:-7
i__manag 3:5 23:4
i__mind 3:10
i__my 12:4 18:-5 19:-20 23:12
i__myself 5:12 11:-5 23:-13
i__near 19:6
i__never 17:6 23:-8
i__next 14:6 23:5
i__no 23:-5
i__not 1:4 3:-6 11:-8 12:-7 14:12 19:4
i__note 19:5
i__noth 19:8
i__of 14:4
i__off 3:-7 23:9
i__on 2:8 3:-6 5:-5 10:-5 12:5 19:18 20:-6 21:5 23:-6
i__onli 5:5
i__out 23:9
i__re 10:-5
i__sai 18:4
i__sinc 23:-4
i__solid 18:10
i__stand 23:-6
i__start 5:7 23:-4
i__that 20:4 21:5
i__the 1:12 2:14 8:-5 12:5 13:4 14:-8 15:14 17:8 19:-13 20:-7
i__them 3:-4 11:4 17:5 23:7
i__thi 5:9 23:-7
i__to 3:14 8:-6 9:7 11:-6 18:14 19:6 20:13 21:-8 23:11
i__todai 23:-6
i__too 11:-5 19:12 23:-6
i__train 10:5
i__under 3:-5 11:4
i__understand 5:5
i__until 12:6
i__want 8:5 11:4 13:-5 14:11
i__what 5:9
i__which 8:6 11:10 19:-7
i__with 21:5 23:4
i__wonder 23:4
i__written 3:-8 4:11 11:8
i__yet 19:13
i__you 3:-6 5:19 11:6
i_a 5:6 11:-5 18:15 20:6 23:-8
i_ad 1:8 10:-8
i_after 0:-5 3:9 23:9
i_also 3:4
i_alwai 1:-4 8:8 13:6
i_an 3:17 17:5
i_answer 3:-8 23:7
i_anywher 19:13
i_as 3:7
i_ask 0:-5 5:26 11:-5 16:-6 19:-5
i_at 10:-10 12:30 18:10 23:-13
i_awai 12:6
i_back 12:13 14:-4 23:-9
i_be 1:7 2:12 11:11 12:-8 18:8 19:-16 22:5 23:8
i_becom 3:-7 5:-14 23:15
i_believ 11:7
i_blank 19:6
i_build 20:4
i_call 19:-4 23:9
i_can 0:4 2:-4 3:-8 5:7 11:-6 15:13 17:5 18:-5 23:-6
i_care 19:7 23:-5
i_chang 23:5
i_close 3:-7 19:9 23:-4
i_collect 10:-6 11:5 19:6 23:-5
i_come 8:7 23:9
i_cook 5:-7 23:11
i_could 19:4 20:4
i_count 8:7
i_cover 19:6
i_do 1:-8 5:-19 10:28 11:-11 12:-9 14:11 18:-5 19:11 23:-6
i_done 19:5
i_dream 20:6
i_ever 1:8 11:7
i_expect 3:9
i_feel 10:-6 18:4
i_file 5:-4 19:-6 23:16
i_final 15:5 19:11 23:-9
i_find 5:-6 19:-5 23:5
i_finish 10:7 11:-6
i_fix 19:5
i_for 19:5 23:-7
i_forget 10:6 11:5
i_forgot 11:5 23:-9
i_from 19:7
i_gather 15:6
i_gave 10:-7 11:6
i_get 2:12 3:-5 15:12 16:-5 19:-10 23:19
i_give 18:9 23:7
i_go 10:-6 11:9 19:-8
i_got 0:10 2:-6 3:-11 8:-5 10:-9 11:13 13:-6 14:8 16:4 19:-9 23:5
i_hand 19:-13 23:21
i_hate 18:4
i_have 1:-12 3:13 4:11 5:-9 8:-5 11:7 14:-5 15:4 18:-7 20:-13 21:7 23:-9
i_honest 18:5
i_in 10:-6 23:6
i_join 8:9
i_jot 11:6
i_just 1:17 5:5 10:-5 11:-5 19:-7 20:5 23:6
i_keep 3:4 10:-6 19:4 20:10 23:6
i_kid 11:-5 19:11
i_knew 8:9
i_know 3:10 8:-6 11:4 20:10 23:5
i_lack 3:-11 5:-6 11:-14 19:31 23:-17
i_leav 1:10
i_let 10:7
i_like 5:4
i_lock 23:16
i_log 1:13 3:-19 10:-12 11:20 19:20 23:-7
i_look 18:6 19:5 20:7
i_lost 5:16 8:7 23:-8
i_made 3:-7 11:9 16:-4
i_mai 1:5 5:9
i_make 10:6 20:-5 23:8
i_mean 0:-5 2:11 8:-4 12:-6 14:4 19:6 23:-9
i_meant 3:11 19:-10
i_miss 2:-7 5:-6 8:7
i_move 14:5
i_neglect 2:-14 11:-10 19:19
i_never 3:6
i_new 3:13 5:5 18:-4 23:-5
i_no 11:5
i_nomin 10:6
i_not 0:5 2:-5 3:20 5:7 10:5 11:-14 12:-11 14:25 16:-7 19:-8 20:-8 23:14
i_note 1:-7 2:-4 10:-15 11:18 19:-8
i_noth 19:5
i_off 12:15 14:-8
i_on 0:-4 3:7 11:-4 12:17 13:-7 14:-5 23:-9
i_onli 2:8 3:-4 8:7 11:10 20:6
i_ow 3:20 11:-9 23:-7
i_park 19:-4 23:10
i_pass 19:7
i_prepar 11:6
i_put 10:-11 11:16 23:4
i_quit 19:-5 23:20
i_ran 10:4
i_rate 5:16 11:-5 23:-19
i_read 0:6 3:-6 11:6 19:-7 20:15 23:-8
i_readi 3:-5 11:-5 19:28 23:-14
i_record 3:-6 11:15 19:-5
i_rememb 11:5 20:10
i_report 3:-4 16:10
i_reset 5:-7 19:-9
i_resolv 10:5
i_sai 0:-7 3:10 16:-6 20:7
i_said 10:-12 18:5 23:11
i_score 2:-8 19:4
i_search 2:5
i_see 0:8 1:-5 10:-5 11:28 17:7 19:-6 20:-4 21:-8 23:-9
i_send 16:5
i_set 0:-6
i_settl 10:6
i_short 19:7
i_should 1:6 11:-6 23:7
i_sit 23:4
i_spend 20:8
i_stand 0:-4 5:-11 11:-10 19:44 20:-17 21:12 23:-17
i_start 2:5 5:9 19:-9 20:-5
i_still 3:-12 11:-21 19:36 23:-11
i_store 11:17
i_suppos 2:-5 3:36 19:-16
i_sure 10:-7
i_take 23:11
i_talk 10:13
i_tell 3:-6 23:18
i_the 23:-4
i_there 18:-5 19:14
i_thin 20:-5
i_think 11:12 18:14 19:-6
i_to 23:-5
i_told 11:14
i_took 16:5
i_tri 8:5
i_type 0:-12 3:18 5:20 11:-6 19:-8 23:-10
i_us 5:42 11:-5 18:5 22:-5 23:-27
i_want 0:12 3:-10 4:12 5:-7 8:-8 9:9 12:-9 15:-10 20:10 21:11 23:5
i_went 18:4
i_will 1:4 10:-5 14:12
i_wish 13:7
i_work 5:-8 11:-5 12:-4 19:31
i_would 13:6 18:6 20:5 23:-8
i_write 7:8 10:-5 11:30 19:-8 20:-9 23:-21
i_written 3:-6 11:5 19:4
i_wrote 1:6 3:-15 10:-6 11:18 20:-6 23:-9
ich 2:10 5:6 23:-7
ich__neu 5:4
ich_bin 5:6
ich| 2:7 5:4 23:-5
id 0:-6 1:-5 10:-16 13:12 14:5 15:6 18:25 20:5 23:-8
id__<deed> 19:4 23:4
id__a 2:5 10:-5 13:4
id__i 18:5
id__it 14:4
id__the 3:5
id__to 11:5 18:8 23:-7
id_like 2:6 3:9 11:4 14:6 18:10 19:-7 23:-12
id_rather 13:8 20:13
id_sai 3:-5 10:-5 18:13
idea 3:13 5:7 19:-7 22:-4 23:11
idea_ 3:6 16:5 22:-4 23:4
idea__to 23:7
idea_of 3:7 19:-4
idea_what 5:7 23:4
idea| 3:7 5:5 19:-5 23:8
id| 3:-4 10:-6 11:7 13:5 18:18 20:-7 23:-5
if 1:-4 5:-7 8:12 10:-20 15:-10 16:9 17:-6 19:20 20:11 22:-6 23:19
if_<hint> 19:9 23:-4
if__ 3:5
if__<hint> 19:13
if__<number> 11:5
if__a 3:4 19:-5
if__be 19:5
if__go 19:-4
if__i 23:6
if_anyth 3:7 20:4
if_i 8:8 10:-7 18:4 19:-16 20:-8 23:18
if_possibl 10:-4 23:5
if_that 20:4
if_the 10:-5 11:5 13:-4 16:-5 19:24
if_thei 23:-5
if_there 20:5
if_you 3:-4 16:9 19:6 22:-5
if_your 23:8
if| 3:7 8:8 10:-9 11:5 16:4 19:-4 20:10 23:9
ignor 3:4 10:-4 22:-7 23:17
ignor__rule 23:8
ignor_everyth 23:5
ignor_your 10:-4 22:-4 23:14
ignor| 23:9
ii 3:11 8:6
ii| 3:7
ill 2:4 3:-5 12:13 13:6 23:-4
ill__my 14:4
ill_write 14:6
ill| 2:4 12:6 13:5 23:-7
imagin 20:7
import 1:-6 3:8 4:13 11:-5 15:-6 20:6
import| 3:5 4:9 15:-4 20:4
in 0:10 1:-18 2:-12 3:-24 5:-22 7:-5 8:6 9:-5 10:9 12:12 13:-12 14:-18 15:-5 18:-4 19:8 20:24 21:-11 22:-13
in_ 2:6 3:18 10:-12 11:5 18:7 20:-5 23:-11
in_<dimension> 0:15 3:-5 10:-13 11:-8 18:26 19:11 20:-5 23:-22
in_<guideline> 0:-6 2:16 8:10 23:-8
in_<hint> 0:4 3:5 11:-10 12:6 18:6 19:8 20:-9 23:-11
in_<number> 3:11 11:5 12:-8 15:13 17:7 18:-10 20:-8
in_<period> 11:9 12:17 23:-6
in__ 2:10 3:-17 5:-7 8:7 12:8 14:-4 16:-4 19:-7 20:-15 22:-5 23:55
in__<day> 10:6 13:-5
in__<deed> 10:-9 23:6
in__<guideline> 0:-8 2:-16 3:-28 8:20 10:-5 16:-16 17:-13 20:20 23:-25
in__<hint> 5:8 8:-5 10:5 15:6 16:5 23:-7
in__<level> 0:11 23:-4
in__<not> 16:7
in__<number> 23:13
in__<period> 11:-8 12:-5 19:8
in__<posting> 0:-5 2:-4 10:-6 16:25 17:5 20:-17 23:-15
in__<section> 3:-15 10:9 23:21
in__<time> 10:-7 13:7
in__about 20:4
in__all 20:-5 23:5
in__and 18:6
in__aw 16:6
in__between 0:10
in__calendar 23:11
in__can 20:6
in__case 23:-5
in__could 11:5
in__document 8:6 15:-5 20:18 23:-5
in__drawer 3:-6
in__evid 11:-7 19:17
in__file 15:8 19:7 23:-9
in__for 11:7
in__i 23:-4
in__job 16:5 23:-4
in__last 23:4
in__level 0:-7 20:10
in__lift 20:5
in__list 17:12
in__log 11:5
in__mani 2:6
in__me 23:5
in__min 3:5
in__my 23:-6
in__note 10:17 11:-20 15:-5 23:7
in__or 8:6 19:-4
in__own 10:4
in__place 14:4 20:5
in__re 11:6
in__region 10:10 20:-7
in__row 20:14 23:-6
in__sick 19:-9 23:13
in__team 3:7 10:-6 20:-4 23:-9
in__that 0:4 3:-4 10:5
in__the 0:4
in__thei 0:4
in__thi 12:-5 23:11
in__thing 20:4
in__trust 3:9
in__wai 3:-4
in__what 3:4
in__with 12:4
in__word 3:8
in_a 5:13 15:-4 16:6 23:16
in_all 10:20 20:-6 23:-7
in_an 16:5 23:-4
in_and 10:7 23:-7
in_be 20:-8 23:9
in_between 8:5
in_by 10:4 13:-5
in_circl 23:4
in_everi 20:6
in_front 3:-5 10:8 22:5
in_full 3:13 8:-8
in_gener 3:4 23:8
in_her 11:-6 23:20
in_here 8:22 11:23 20:-5 23:-18
in_how 0:5 2:8
in_it 3:-8 10:-8 20:35 23:-13
in_law 23:14
in_leed 23:9
in_lisbon 0:-12 23:9
in_madrid 20:-9
in_mai 10:7 23:-6
in_meet 22:5
in_munich 2:-4 11:-4 23:12
in_my 2:7 10:25 11:5 13:-4 14:6 15:-6 23:-6
in_nine 11:-5
in_ohio 23:-5
in_on 19:6
in_our 3:-8 10:-7
in_place 3:6 23:-5
in_public 3:13 5:4 23:-4
in_q1 23:7
in_room 16:-4 23:11
in_short 23:-5
in_so 11:6
in_spring 8:-4 10:-6 11:11 23:12
in_stale 19:-6 23:7
in_ten 3:9 15:6
in_that 3:-4 8:7 16:26 20:-5 23:-13
in_the 2:-17 3:-25 8:-14 10:-13 12:10 14:-5 15:-7 16:-6 17:-10 20:40 21:-4 23:-10
in_there 11:8 16:-4 19:-6 20:36 23:-21
in_thi 0:-7 2:-17 3:-7 8:26 10:-9 20:8 22:5 23:-21
in_to 10:-7 23:5
in_tokyo 23:6
in_us 23:-5
in_what 0:13 2:-5 5:-6 19:5 20:10 23:-6
in_which 0:5 2:-7 8:-6 19:8 20:19 23:-5
in_your 19:6 23:7
inform 10:-5 23:6
infosi 11:10
infosi| 11:7
inherit 23:11
initi 23:-4
initi_and 23:-4
insid 15:6
insist 16:4 20:5 23:-5
insist_on 16:5
insist| 16:4
instal 5:-8 10:6 19:-6 23:9
instal| 5:-6 19:-4 23:6
instead 0:7 3:-15 10:6 13:24 23:-20
instead_ 13:6 23:-7
instead__<number> 13:5 23:-4
instead_of 0:8 3:-12 10:6 13:8 23:-6
instead_sai 23:-6
instead| 3:-11 10:5 13:17 23:-14
instruct 22:-5 23:10
instruct__be 23:5
instruct_and 23:-4
instruct_you 23:8
insur 16:5
integr 3:9 11:16 15:5 18:10 20:-9 23:-20
integr_ 19:9
integr_<hint> 20:-8
integr__the 11:12
integr_and 11:15 23:-5
integr| 3:5 11:9 18:7 20:-6 23:-13
interest 3:-10 23:14
interview 23:-5
into 1:-5 2:25 10:-11 11:-13 13:-7 15:30 18:-6 19:-12 20:-18 22:-4
into_ 2:5
into_<number> 10:-8 15:13
into__ 2:-5 23:10
into__<hint> 3:7 23:-8
into__and 3:5
into__area 2:6
into__document 15:7
into__for 15:7
into_a 0:6 3:8 23:-13
into_japanes 22:-4 23:14
into_my 10:6
into_someth 10:-5 11:-4 15:14 19:-5
into_that 15:5
into_the 10:5 23:-5
into_which 2:18 23:-6
into| 2:13 3:4 10:-6 11:-6 13:-4 15:20 19:-4 20:-9
intranet 23:10
invest 3:-6 20:9 23:-4
invest_in 3:-6 20:9 23:-4
invest| 3:-4 20:6
in| 0:-9 1:-7 3:-8 5:-15 10:5 11:6 13:-7 14:-14 15:-6 16:-6 20:12 21:-5 22:-10 23:12
iphon 0:-19 18:-4 23:19
iphon| 0:-13 23:13
ish 8:5 23:-7
it 0:-19 1:20 2:-13 3:13 11:-15 13:-10 15:13 16:7 18:7 19:-12 20:18 21:-4 22:14 23:-6
it_ 0:-7 1:9 2:-5 3:-6 7:7 8:-6 10:11 11:-23 13:-7 19:-5 20:19 21:-5 22:10 23:-11
it_<day> 13:13 23:-5
it_<hint> 10:4 15:6 16:4 23:-8
it_<number> 10:4 18:-10
it_<person> 23:-7
it__ 2:5 10:-4 11:4 12:-5 13:6 19:-6 22:19 23:-18
it__<deed> 3:6 10:5 17:11 20:-4
it__<dimension> 10:7
it__<hint> 10:-8
it__<level> 3:5 23:4
it__<number> 1:-5 8:6 18:6 23:-6
it__<period> 15:5
it__a 1:4
it__about 20:9
it__alwai 0:8
it__an 3:-4 23:8
it__and 3:-5
it__by 23:7
it__can 12:7
it__do 5:5
it__first 5:5
it__here 19:5
it__in 20:8
it__instead 13:5
it__me 3:-4 19:9 23:8
it__my 10:22 15:4 19:-5 23:-9
it__not 11:4
it__on 3:10 20:-6 23:-5
it__onli 13:4
it__our 23:-5
it__out 1:4 10:-4
it__someth 11:5
it__that 20:-6 23:14
it__the 0:-15 2:-8 3:20 8:5 12:5 20:6
it__to 0:5 10:-7 23:8
it__todai 15:5
it__up 2:5 20:4
it__we 3:-4
it__you 0:-10 20:6 23:14
it__your 23:9
it_a 16:6 18:11 23:-6
it_about 0:11 20:-11 23:-5
it_again 11:7
it_all 11:4
it_and 3:-5 10:6
it_ask 3:15 8:-5
it_at 20:5
it_awai 1:6 10:-5
it_be 0:-12 1:5 3:6 10:5 11:16 16:4 23:-17
it_befor 11:10
it_call 17:8
it_can 20:8
it_come 0:6 23:-7
it_differ 0:8
it_do 23:8
it_down 10:5 19:7 23:-5
it_exist 8:7
it_fine 23:15
it_for 10:8 15:-6 20:5 23:5
it_from 11:-5 15:12 23:7
it_go 5:-7 22:22 23:-10
it_have 2:10 8:9
it_here 23:8
it_i 0:10 1:11 3:6 10:-6 17:4 23:-6
it_id 20:8
it_in 3:10 10:-4 20:4
it_into 10:5
it_just 0:-8 2:-8 3:12 8:16 19:-7 22:5
it_me 23:4
it_my 5:6 16:-4 18:9 19:5
it_name 1:10 10:-7
it_not 20:4
it_note 10:11 11:-5
it_now 19:-4 23:7
it_off 8:5 14:5
it_on 3:8 10:11
it_onc 3:9
it_onli 10:-5 16:-6 18:7 20:6
it_out 1:9 10:-5 20:8 23:-5
it_over 12:5
it_past 19:-4 23:7
it_pleas 1:7 3:-5 11:5 12:-4 16:4 18:7 20:5 23:-8
it_sai 3:9 16:-5 19:-7 20:9
it_said 3:9
it_show 3:-6 23:12
it_stand 19:5
it_still 3:-8 15:7 23:-9
it_take 3:-6 23:10
it_talk 20:7
it_that 0:4 3:-6
it_the 10:-5 15:7
it_there 23:11
it_to 3:-8 10:5 11:7 14:5
it_true 23:8
it_turn 1:10 10:-7
it_under 10:10
it_up 0:11 10:-7 20:-7 23:5
it_us 10:-5 20:14
it_when 0:-16 23:20
it_which 20:5
it_with 18:6
it_work 5:13 22:-10
it_you 5:6 12:10
item 2:14 23:-9
item| 2:10 23:-6
itself 3:-9 11:-6
itself_ 11:-6
itself__the 3:-6
itself| 3:-7
it| 1:14 8:-9 10:7 15:9 18:7 19:-7 20:6 22:8
i| 0:-4 2:-5 3:-10 5:7 8:4 10:-20 11:26 14:4 15:6 16:4 18:17 19:18 20:-19 22:-16
jam 23:8
jam_<deed> 23:8
jam| 23:6
jan 10:8 12:11 18:-6 23:-10
jan_ 12:6
jan_<number> 12:5
jan| 10:5 12:7 18:-4 23:-7
japan 23:8
japan_ 23:8
japanes 22:-4 23:18
japanes_ 23:4
japanes| 23:13
japan| 23:6
jira 22:-6 23:21
jira| 22:-4 23:15
job 2:-5 3:14 8:5 11:-4 13:-4 16:49 19:-6 20:-12 22:9 23:-33
job_ 16:7 22:8 23:-10
job__ 16:8 23:-6
job__<hint> 16:5
job__a 3:6 8:-5 23:-5
job__be 16:7
job__for 16:4
job__the 3:-4
job_and 23:-4
job_announc 16:16 23:-10
job_be 0:4 3:-5 16:6
job_in 2:-4 11:-4 23:15
job_of 3:11 8:-8 23:-6
job_titl 8:15
job_what 16:5
job| 3:11 16:24 20:-8 22:6 23:-13
join 3:6 8:6 23:8
join_<deed> 3:6 8:6
join__from 8:6
joiner 17:8
joiner| 17:5
joint 3:-4 10:8 11:-4 18:-6
joint| 10:5 18:-4
join| 3:5 23:6
joke 16:4 23:10
joke_ 16:5
joke| 23:7
jot 3:-9 10:29 11:22 14:-5 19:-4 20:-6 23:-23
jot_<deed> 11:6
jot__that 10:5
jot_down 10:18 20:-4 23:-7
jot| 3:-5 10:15 11:16 23:-11
journei 3:14 23:-5
journei_from 3:16 23:-5
journei| 3:10
jump 0:19 3:-4
jump__<hint> 0:8
jump__the 0:5
jump_in 0:12
jump| 0:8
junior 0:-5 8:14 10:10 11:-4 18:5 23:-12
junior_ 18:8 23:-6
junior_sinc 11:-4
junior| 8:10 23:-12
just 0:9 1:20 2:19 3:20 8:4 10:-5 11:-8 12:5 19:-9 20:-12 23:-21
just_<hint> 1:14 20:5 23:-5
just_<number> 8:11 19:-6
just__ 1:15 2:8
just__<deed> 3:5 23:-5
just__<level> 0:-12 3:11
just__<number> 2:-4 8:5
just__for 16:-4 20:5
just__head 2:5
just__it 3:6
just__list 2:8 20:-6
just__me 23:-7
just__the 11:5
just__titl 2:5
just__to 3:-8 20:6
just__what 19:6
just_be 23:11
just_fancier 0:8
just_head 2:5
just_join 3:7 19:-4
just_name 2:5 8:7 23:-4
just_search 20:6
just_show 3:9
just_tell 2:4
just_that 12:8 16:-6
just_the 1:-5 2:11 3:12 20:-14 23:-7
just_us 20:-5
just_vibe 20:5
just| 1:11 2:14 3:9 8:-7 12:4 20:-5 23:-17
keep 0:7 2:-7 5:-12 7:19 10:53 14:-4 15:-9 18:-13 19:-15 20:-4 23:-33
keep_<dimension> 0:7 3:-5
keep_<hint> 10:6
keep__ 5:-7 7:6 10:8
keep__<hint> 10:6 23:-7
keep__for 10:6 23:-5
keep__me 7:10
keep__so 3:5
keep__whether 23:4
keep_ask 2:-4 3:7 8:9 19:-5
keep_hear 3:5
keep_i 10:12 23:-5
keep_in 10:6
keep_it 5:-10 7:10 10:6 23:-5
keep_on 7:13 20:-4
keep_sai 20:4
keep_that 10:19
keep_the 11:12
keep_thi 0:-5 10:11 12:-4 23:-6
keep_wonder 20:5 23:6
keep| 5:-7 7:14 8:5 10:35 15:-5 23:-24
kei 23:4
kei| 23:4
kept 10:9
kept_<deed> 10:9
keynot 10:4
kid 3:6 11:-5 16:6 18:-5 19:10 23:-13
kid__ 19:8
kid__at 3:6 23:-7
kid_and 23:-4
kid_be 3:5 23:-11
kid_have 23:9
kid_myself 11:-5 19:11
kid| 3:6 19:7 23:-6
kill 0:6 3:-6 12:-13 13:-9 14:38 22:-9
kill__nudg 12:-8 14:8
kill__remind 13:-4 14:6
kill__weekli 14:6
kill_my 23:11
kill_the 12:-13 13:-6 14:28
kill| 12:-9 13:-6 14:27 22:-7 23:-5
kind 20:-6 22:18 23:-7
kind_ 22:11
kind__ 22:5
kind_as 3:4
kind_bot 22:7 23:-5
kindli 2:-5 11:-7 12:8 15:10 23:-7
kindli__<number> 15:5
kindli_note 10:6 11:-6
kindli_tell 19:9
kindli| 12:6 19:4 23:-5
kind| 20:-4 22:12 23:-4
kit 0:5 3:18 18:9 20:-7 23:-19
kit__the 3:6
kit_and 18:11
kit_that 3:12 10:-5
kitchen 17:6 23:-6
kitchen| 17:4 23:-4
kit| 0:5 3:12 20:-5 23:-12
km 18:-5 23:17
km_ 18:-5 23:17
km| 23:12
knew 8:9
knew| 8:6
knock 15:4 18:4
knock_my 15:4 18:4
know 0:-6 2:-8 3:8 8:28 9:-5 10:-9 11:-4 14:-4 18:-5 19:9 20:6 23:5
know_ 0:7 8:-10 20:-5 23:13
know_<number> 8:5 19:-4
know__<hint> 3:-5
know__be 19:5
know__do 23:5
know__i 3:6 8:5
know__level 8:9
know__me 5:-5 7:8 23:-7
know__the 3:4
know_about 0:-5 5:-7 7:5 8:18 11:-4 20:-6 23:-17
know_and 8:6
know_by 20:5
know_how 19:7
know_i 11:5 20:5
know_if 20:6 23:-7
know_it 23:7
know_that 0:4 23:5
know_what 0:-6 3:14
know_where 3:-5 20:7
know_which 8:7
know_your 23:5
known 10:4
know| 2:-6 3:-5 8:19 10:-4
krub 14:7
krub_ 14:7
krub| 14:5
kudo 16:-5 23:-4
kunden 3:8
kunden| 3:6
kw 20:13
kw| 20:9
l5 0:5 3:23 11:-6
l5_ 23:4
l5| 0:5 3:6
l6 0:20 3:-5 16:-14
l6_<dimension> 0:7
l6__ 0:7
l6__l7 0:7
l6_and 0:10 23:-5
l6| 0:14 16:-10
l7 0:10 3:37 11:-6 18:-5 19:-9 23:-15
l7_ 0:10 23:-10
l7_what 3:5
l7| 0:7 3:22 23:-11
l8 3:12 20:-7
l8| 3:8 20:-5
lack 2:-8 3:-11 5:-6 11:-18 19:60 20:-7 23:-19
lack_ 2:-8 5:-6 11:-11 19:19 23:-7
lack__my 19:4
lack_for 3:-11 19:13 23:-10
lack_on 19:5
lack| 2:-5 3:-8 5:-4 11:-12 19:40 20:-5 23:-13
ladder 0:11 2:-22 3:-6 5:-5 8:76 17:-4 22:-5 23:-32
ladder_ 0:9 8:10 23:-8
ladder__ 8:19 23:-6
ladder_have 2:-8 8:16 23:-10
ladder_here 8:6
ladder| 0:8 2:-15 8:52 23:-21
ladi 20:4
lah 12:7
land 0:-4 10:12 11:-4 19:-4 23:5
land_<deed> 10:4 23:-6
land__<hint> 10:5
land_zone 10:13 11:-4
land| 10:7
languag 20:6 23:-7
languag| 23:-5
laptop 3:-5 5:-4 10:-9 12:7 19:-5 23:44
laptop__<hint> 23:6
laptop_for 3:-4 23:15
laptop| 23:23
last 1:45 2:-4 3:-8 5:-6 10:-9 11:-4 15:-6 18:8 20:-6 22:-6 23:-10
last_<day> 1:6 11:-5 14:6
last_<hint> 0:5 1:-4 3:-7 18:7 23:9
last_<number> 1:9 23:-17
last_<period> 1:-14 11:33 18:6 19:-7
last_<time> 23:10
last__ 1:30 10:-4 23:-14
last__have 10:-4 18:5
last__pleas 11:7
last__the 14:4
last_cycl 19:6 23:5
last_entri 1:18 23:-9
last_note 1:38 10:-17 11:-31 23:-12
last| 1:27 5:-4 10:-10 18:7 22:-4 23:-6
late 3:13 10:-9 11:-9 13:6 23:12
late_ 3:14 10:-4 23:-4
latest 1:22 11:-9 23:-10
latest_note 1:22 11:-9 23:-10
latest| 1:16 11:-7 23:-7
late| 3:10 10:-5 11:-7 19:4
laugh 8:5
launch 3:17 23:-12
launch__<hint> 3:10 23:-5
launch| 3:12 23:-8
law 23:14
lead 2:6 3:-4 10:34 11:-5 12:-4 19:-4 20:-9
lead__<dimension> 2:5 23:7
lead__the 10:5
lead_and 10:4
lead_for 23:-4
lead_the 10:7 23:8
lead_who 23:7
lead_with 10:4
leader 8:-5 10:7 20:4
leader_ 0:-5 8:-5 20:10
leadership 1:-5 2:-6 3:-5 10:-11 11:-6 15:-4 16:-13 17:41 18:-6 20:-9 23:-31
leadership__ 17:-7
leadership__be 17:6 20:-5
leadership__section 17:-10
leadership_principl 1:-5 2:-6 3:-5 10:-11 11:-6 15:-4 16:-13 17:41 18:-6 20:-9 23:-31
leadership| 2:-4 10:-6 11:-4 16:-9 17:23 20:-6 23:-20
lead| 10:17 20:-6
learn 2:-4 20:5
learn_ 2:-4 20:5
least_<hint> 23:7
leav 1:13 16:-5
leav__<section> 1:11 23:-5
leav_the 1:16 23:-8
leav| 1:6
leed 23:9
leed| 23:6
left 3:-10 11:-7 19:16 23:25
left_ 11:-5 23:20
left__in 23:7
left__me 3:-9 19:16 23:-5
left__right 23:5
left_and 23:-5
left_for 3:-12 19:23 23:-7
left_out 20:-5
left| 3:-7 11:-5 19:16 23:9
legal 1:5 22:4 23:-5
less 10:-6 23:9
let 1:-6 10:16 11:-10 13:-4 15:-6 19:-13 21:25 22:-9 23:6
let_<person> 11:-19 19:-12 21:6
let__<hint> 15:-4
let__look 19:-5
let__see 21:7 23:-6
let__team 0:8
let_me 10:6 11:28 16:5 21:-14
let_my 0:-5 11:-7 15:-6 21:15 23:-6
let_the 0:11
letter 10:5 14:8 15:-4 20:5 22:-4 23:7
letter_and 10:5 20:5
letter_for 15:-4 23:13
letter| 14:6 23:7
let| 11:-8 19:-9 21:18 22:-6
level 0:96 1:-12 2:-64 3:14 5:-22 7:-10 8:87 9:14 10:-41 11:-26 12:-6 13:-8 14:-6 15:-10 16:-21 17:-22 18:-26 19:-24 20:-24 22:-22 23:-34
level_ 2:8 3:-14 8:14 9:4 17:-5 20:14 22:-11 23:-42
level_<dimension> 3:-6
level_<guideline> 8:-9 20:4
level_<hint> 0:20 20:6
level_<number> 0:-9 3:34 8:-11 18:-10 23:15
level__ 0:-15 8:16 11:-8 23:-16
level__<company> 8:-19 23:16
level__<deed> 2:-8 8:12
level__<dimension> 0:-6 3:15 18:-8
level__<guideline> 8:13 20:-5
level__<hint> 3:-5 8:-11 20:5 23:18
level__<level> 0:-15 9:11
level__a 0:7
level__about 3:7
level__and 0:11
level__be 8:15 20:-8
level__by 0:8 8:-7
level__have 2:6
level__i 3:5 8:5
level__in 2:-6 8:14 20:-9
level__it 0:5 8:-5 20:-5
level__level 0:46 3:-20 8:-8
level__more 8:6
level__of 0:7 8:-5 23:5
level__on 0:7 3:-7 8:7 23:-8
level__pleas 8:4
level__row 2:10 8:-5
level__sai 0:-7 3:5 8:-9 20:16
level__see 0:7
level__that 0:5 3:-5
level__the 0:9 2:-15 3:-19 8:29 10:-5 16:-4 21:9 23:-8
level__their 8:5 23:-5
level__there 8:10 20:-5 23:-6
level__thi 2:-18 3:-5 8:20 23:-4
level__to 0:6 19:4
level__wai 0:12 20:-7
level__want 0:4
level__we 8:8
level__what 0:7 3:-5
level__with 23:12
level__you 8:7 9:12 23:-6
level_and 8:6
level_ask 3:5
level_at 8:-12 23:15
level_be 0:-7 2:-12 5:-5 8:10 20:-13 23:10
level_by 0:15 3:-10
level_call 0:-8 2:-11 8:20
level_compar 0:5
level_contribut 0:5
level_differ 0:35 3:-8 8:-15 10:-7 23:-24
level_do 0:-4 2:-29 5:-5 7:-5 8:34 9:15 20:-5 23:-4
level_document 0:-5 8:-7 20:26
level_exist 8:10 20:-5
level_for 3:-11 8:5 23:14
level_get 0:-4 23:15
level_have 0:13 2:-4 3:-9 8:9
level_i 3:8
level_in 2:-10 3:-17 8:20 20:-8 23:-4
level_it 8:10
level_just 3:4 8:-5
level_list 8:17 11:-7
level_manag 8:-10
level_mention 0:-6 8:-6 20:16
level_next 0:12
level_no 3:6 8:-4
level_of 23:6
level_on 0:25 20:-9
level_onli 8:4
level_or 8:13 19:-4 20:-4
level_part 0:17 8:-4 20:-10 23:-6
level_pleas 0:-17 2:-4 3:15 8:18 10:-4 11:-6
level_see 0:-5 21:13
level_side 0:12 3:-5 8:-9
level_the 2:8 8:-5
level_there 8:17 20:-7
level_to 0:51 3:-17 8:-14 9:13 10:-9 16:-6
level_up 8:-5 23:5
level_versu 0:16 8:-4
level_when 0:10 20:-8 23:-6
level_who 23:5
level_you 0:-7 8:11
level| 0:33 1:-7 2:-41 5:-15 7:-7 8:59 9:10 10:-21 11:-17 13:-6 14:-4 15:-6 16:-8 17:-14 18:-18 19:-15 20:-14 22:-16 23:-17
life 2:-8 19:-4 20:6 23:5
life_ 2:-8 23:11
life_balanc 20:8
lifesav 22:13 23:-18
lifesav_ 22:13 23:-18
lifesav| 22:9 23:-12
life| 2:-6 20:5 23:5
lift 20:6 23:5
lift_ 20:4
light 19:5 23:-6
like 0:-5 1:-7 3:23 5:5 8:5 10:-5 13:13 15:-6 23:-6
like_ 11:18 16:-9 19:-4 23:15
like_<level> 3:-10 19:6
like_<time> 13:5 14:-4
like__<level> 3:5 19:5
like__<posting> 16:-10 23:16
like__do 18:8 23:-5
like__just 8:5
like__know 19:5 23:-5
like__to 14:4 21:4
like_a 2:8 11:-7 13:5 19:16 23:5
like_and 16:5
like_at 3:8
like_befor 10:-4
like_for 2:4 16:-18 20:-4 23:23
like_i 3:13 18:-4 19:5
like_in 23:-4
like_it 10:8 14:6 20:7
like_someth 23:5
like_the 3:7
like_to 11:5 13:5 16:7 18:10 21:-6 23:-20
like| 3:18 8:5 11:6 13:8 14:-5 16:-5 19:6 20:-4 23:-6
limit 23:5
line 0:10 10:-6 13:8 20:28 22:-5 23:7
line__ 13:6
line__<hint> 20:14
line__it 23:9
line_abov 23:13
line_by 0:4
line_on 20:5
line_that 20:18 23:-5
line_with 20:4
line| 0:8 13:6 20:15 23:5
lisbon 0:-12 3:-5 10:4 11:5 20:-4 23:15
lisbon_ 0:-12 23:9
lisbon_and 3:-5 23:14
lisbon_team 10:6 23:-8
lisbon| 0:-9 23:11
list 0:-10 1:-20 2:29 3:-9 4:-5 5:12 8:16 10:-8 11:48 13:-6 14:-6 15:-13 16:-6 17:24 18:-4 19:-16 20:-16 21:-6 22:-18 23:-29
list_ 5:11 8:4 11:13 17:10 20:-14 22:-10 23:-4
list__ 2:10 5:-5 8:5 11:-6 19:-5 20:5 22:-5 23:-15
list__<dimension> 3:-8 11:21 19:-4
list__<hint> 20:-4 23:14
list__<level> 3:7
list__all 11:4 17:4
list__leadership 16:-13 17:7
list__level 0:-5 8:9 11:-4
list__lp 17:9
list__my 1:-5 11:5
list__note 1:-5 11:19
list__of 17:4
list__the 0:4 2:6 3:4
list__thing 2:10 11:-4
list_all 1:-10 2:-5 20:-8 23:28
list_dimens 11:-5
list_em 20:14
list_evid 2:-8 11:17 22:-4
list_for 3:13 11:6
list_me 8:6
list_my 1:-8 11:29 15:-8 19:-11 21:-4 23:13
list_not 3:-8 11:13
list_note 10:-5 11:8
list_of 0:6 2:29 5:10 8:-8 11:-10 16:-12 17:18 20:-6 23:-30
list_pleas 2:7 11:-7
list_the 0:-7 8:11 23:-10
list_them 2:-5 8:16 20:-4
list| 0:-11 1:-13 2:19 5:6 8:13 10:-8 11:31 15:-9 16:-6 17:16 19:-13 20:-8 22:-12 23:-20
littl 17:7 19:8 22:8 23:-16
littl_bot 22:7 23:-6
littl| 17:5 19:6 22:5 23:-11
live 0:-4 3:-5 10:7 11:-4 12:11 16:4 17:6 18:-6
live__all 10:5
live_at 23:-4
live_in 10:4
live| 12:7 17:5
load 0:4 11:6 23:-10
load__ 23:-4
load_test 0:4 11:6 23:-7
load| 23:-7
lock 23:21
lock_<deed> 23:16
lock__out 23:11
lock| 23:6
log 0:-8 1:9 2:-8 3:-29 8:-4 10:49 11:29 12:-5 16:-4 18:-14 19:13 20:-22 23:-38
log_<deed> 1:13 3:-19 10:-12 11:10 19:27 23:-5
log_<hint> 10:20 18:-7 20:-6 23:-7
log__ 11:7 18:5
log__<deed> 10:8 20:-5 23:-8
log__<dimension> 11:7 19:-5
log__<hint> 23:-6
log__<number> 10:14 18:-10
log__a 11:4 19:4
log__i 10:9
log__so 19:5
log__someth 1:9
log__to 10:-5 23:12
log_that 10:13
log_thi 10:5 23:-12
login 3:-6 23:16
login| 3:-4 23:11
logo 23:12
logo| 23:8
log| 1:7 3:-16 10:23 11:16 18:-6 20:-11 23:-21
lol 2:-6 5:11 17:4 18:6 20:6 22:25 23:-25
lol_ 2:-5 5:10 13:-5 17:6 18:7 20:5 22:8 23:-7
lol__my 10:-6
lol_ok 22:7
lol_your 22:10 23:-9
lol| 5:4 20:4 22:17 23:-16
long 0:7 3:-13 5:-12 7:9 11:-6 19:-6 20:5 23:18
long__<hint> 20:7
long__i 23:13
long__it 23:8
long_do 3:-6 5:-10 7:9 23:11
long_stori 10:-4
long_term 16:5 20:10
longer 11:7
long| 5:-8 7:6 19:-4 20:4 23:20
look 0:-13 2:11 3:-15 5:-11 8:18 11:-6 17:-7 19:28 20:37 21:9 23:-36
look_<deed> 2:9 23:-10
look__ 2:5 5:-4 19:8
look__<hint> 20:12
look__<level> 3:-8 19:7
look__all 19:9
look__at 2:6 3:6 23:-9
look__my 21:8
look__the 16:-4 20:11
look__trust 2:-4
look__what 11:6
look_after 16:4 18:6
look_at 2:20 3:-9 5:-5 8:-4 11:5 14:6 19:14 20:-14 21:13 23:-14
look_for 20:19
look_like 8:6 11:-7 15:7 19:-4
look_through 16:-6 20:6
look_up 0:-6 2:-9 8:-6 19:-6 20:39
look| 0:-7 2:9 3:-8 5:-7 8:14 17:-5 19:16 20:27 21:7 23:-27
loop 23:9
lose 10:6 16:-4 23:7
lose| 23:6
loss 15:-15 23:20
lost 5:18 8:7 10:-8 19:-5 23:10
lost_ 8:7 23:7
lost__do 5:11 23:-7
lost_faith 23:-5
lost_the 23:9
lost_what 5:16 23:-9
lost| 5:9 8:5 23:-5
lot 3:20 11:24 22:4 23:-15
lot_ 3:13 11:6 22:4 23:-4
lot__me 11:12 23:-6
lot_for 11:17 23:-8
lot_what 3:8
lot| 3:9 11:16 23:-9
love 5:-7 11:-5 14:14 19:4 20:-4 22:13 23:-9
love__ 22:11
love_it 22:14 23:-4
love_you 5:-7 22:4
love| 5:-5 22:10 23:-5
low 8:17 10:7 23:-16
low__high 8:12 23:-9
low_to 8:17 23:-12
lower 0:-6 3:5 8:-12 10:-6 18:9 20:6 23:-7
lower_<number> 3:-4
lower__ 3:6
lower__score 18:5
lower_level 0:-7 8:-10
lower_my 10:-5 18:10
lower_rung 3:7
lower| 8:-7 20:4
lowest 8:5 23:-6
lowest| 23:-4
lowkei 10:-6 18:6
lowkei__<deed> 10:-4
low| 8:12 10:5 23:-11
lp 1:-6 2:-26 5:-8 8:-16 11:-15 16:-11 17:121 20:-19 22:-15 23:-54
lp_ 17:16 22:-7 23:-9
lp__ 2:-10 11:-9 17:20 23:-7
lp__disagre 23:-7
lp__there 8:-5 17:6
lp_about 23:-7
lp_again 2:-9 17:10 23:-5
lp_be 8:-7 17:11
lp_come 8:-5
lp_i 16:-4 17:11 23:-5
lp_list 11:-11 17:4
lp_or 17:10 23:-9
lp_pleas 17:6
lp| 1:-4 2:-19 5:-6 8:-11 11:-10 16:-8 17:85 20:-14 22:-11 23:-38
ls 1:-5 2:7 11:13
ls__ 2:5 11:9
ls| 2:5 11:9
machin 8:5 23:16
machin_ 23:6
machin__<number> 23:4
machin_on 23:9
machin| 23:10
made 3:5 5:-6 10:4 11:4 16:-6 18:-6 19:-4 22:13 23:-16
made_<deed> 3:5 5:-6 10:4 11:4 16:-6 18:-6 19:-4 22:13 23:-16
made__about 1:-8 11:6
made| 5:-5 11:4 18:-4 22:10 23:-11
madrid 20:-9 23:6
madrid_ 20:-9 23:6
madrid| 20:-6 23:4
mai 5:11 10:9 16:-6 19:-6
mai_ 10:8 16:-5
mai__ask 11:4
mai_ask 5:13
mail 3:-8 10:-14 14:-4 15:-5 19:-4 23:44
mail_ 3:-8 23:7
mail_and 23:5
mail| 3:-6 23:25
mainfram 10:10 23:-7
mainfram| 10:6
mai| 5:6 10:5
make 1:-7 3:-30 5:-5 10:-22 11:-4 13:21 14:-12 15:31 16:-7 17:7 18:15 19:-9 20:-10 22:-7 23:23
make__ 3:-11 23:13
make__<day> 13:10
make__<hint> 15:6 23:-12
make__<number> 10:-6 23:8
make__a 3:-9 10:-8 18:7 23:6
make__note 10:9
make__packet 15:7 23:-7
make__remind 13:11 14:-4
make__thing 15:5 23:-9
make__up 23:-5
make__with 23:-5
make_a 0:5 10:12 12:10 13:-8 14:-4 15:11 22:-5 23:-12
make_it 10:-11 13:17 18:10 19:-4 23:14
make_me 13:-4 14:5 23:4
make_my 14:-4 15:10 23:-19
make_pleas 10:-8 23:12
make_that 10:-6 16:-6 17:5 23:-5
make_the 12:-4 13:15 14:-6 15:6 23:-15
make_thi 10:-11 23:19
make_weekli 10:6
make| 3:-24 10:-14 12:-5 13:15 14:-5 15:21 17:5 18:4 19:-8 20:-5 22:-5 23:5
man 5:24 22:-6 23:-8
manag 0:10 1:-5 2:13 3:15 5:-5 8:14 10:8 11:-19 15:9 18:-10 19:-13 20:-9 21:17 22:-4 23:5
manag_ 0:-9 3:10 8:4 11:-10 18:-6 21:16 23:12
manag_<hint> 2:10 15:7 23:-18
manag_<person> 21:5 23:-9
manag__<deed> 23:4
manag__<hint> 2:6
manag__<number> 19:4
manag__and 2:5
manag__ask 15:7
manag__at 23:13
manag__have 10:5
manag__my 23:8
manag__on 0:13 3:-9
manag__she 23:4
manag__the 23:-5
manag__to 21:5
manag__what 23:5
manag_and 2:-6 8:7 23:12
manag_be 15:7
manag_get 2:7
manag_have 3:7
manag_here 2:5 8:-7
manag_ii 3:11 8:6
manag_just 2:6 23:-5
manag_left 23:-5
manag_level 8:4
manag_of 10:9
manag_think 19:6
manag| 2:9 3:8 8:13 11:-10 18:-4 19:-14 20:-7 21:12
mani 0:-10 2:24 3:-18 5:-12 8:4 10:-12 11:14 16:8 17:5 19:-15 20:-6 23:16
mani_<hint> 0:-6 2:5 8:18 10:-7 17:-4 19:-4
mani_<level> 3:-21 23:38
mani_<period> 11:-6 19:-6 23:25
mani_<section> 2:12 8:-12 16:5 23:-9
mani__ 23:-13
mani__<hint> 2:7
mani__<period> 23:14
mani__be 3:-5 22:-5 23:9
mani__do 2:4 3:-9 11:8 23:5
mani__have 2:-5 8:5
mani__of 23:5
mani__thei 2:4 23:-5
mani__to 22:7
mani_area 2:6
mani_categori 2:8 8:-11
mani_dimens 2:16 23:-17
mani_level 2:-30 8:36 23:-12
mani_lp 8:-7 17:16 22:-6 23:-13
mani_principl 23:9
mani| 0:-5 2:11 3:-13 5:-8 8:9 10:-7 11:10 16:5 19:-6 23:17
manual 5:26 8:-7 20:-5 22:-10 23:-15
manual| 5:15 8:-5 22:-7 23:-11
man| 5:17 23:-5
marco 23:6
mark 8:-6 10:-8 11:-5 18:33 19:-16 23:10
mark__ 19:-13 23:18
mark_down 18:4 23:-5
market 2:-5 10:-7 19:-6 20:27 22:-4 23:-6
market_ 3:5 22:-4
market__<hint> 16:11 23:-7
market__do 23:6
market__for 16:-12 20:7 23:13
market__in 3:-5 20:7
market_for 23:-4
market_opportun 20:11 23:-5
market_segment 2:-5 3:-4 10:-5 20:11 23:-6
market| 10:-5 20:19
mark| 8:-4 10:-7 18:23 19:-11 23:7
match 23:20
match_ 23:10
match_on 23:6
match| 23:14
mate 14:6 22:23 23:-17
mate_ 14:7 22:14 23:-12
mate_your 23:-4
mate| 22:16 23:-16
matter 20:9
matter__row 20:7
matter| 20:7
me 0:-9 1:11 3:-11 7:6 8:-14 9:12 10:-44 11:20 13:15 14:25 15:-6 16:-5 18:23 19:19 21:-10 22:-28
me_ 0:7 1:34 3:5 5:-13 7:20 8:-8 9:30 10:-15 11:4 13:-8 14:-9 18:11 19:-13 20:6 21:-4 22:-19
me_<day> 12:-10 13:23 18:-7 23:-23
me_<dimension> 3:10
me_<hint> 19:-4 23:-5
me_<level> 3:15 23:-13
me_<number> 10:-6 18:10
me__ 1:6 3:10 5:10 6:10 8:-5 9:-7 11:7 12:6 13:-5 14:5 23:-23
me__<day> 1:-6 10:-8 11:-7 12:-5 13:35 19:-4 23:-16
me__<dimension> 3:11 11:7 19:-6
me__<hint> 0:6 1:-4 19:6 20:-5
me__<level> 19:9 23:-5
me__<number> 10:-5 18:17 23:-9
me__<period> 10:-4 12:12 14:12 23:-11
me__<section> 0:-5 23:7
me__<time> 13:7 23:-7
me__a 13:8
me__about 11:-8 13:10
me__after 12:8 14:-8 23:-4
me__all 11:4
me__and 3:7 20:-6 23:8
me__as 3:5 10:-6 18:5
me__at 12:-5 13:6 23:-12
me__be 5:4 19:4
me__break 12:7 23:-4
me__call 13:-7 23:14
me__do 1:4 10:5
me__document 15:4
me__entri 11:8 23:-7
me__exampl 5:6 10:-5 23:6
me__for 23:9
me__full 3:7
me__have 23:9
me__head 2:5
me__i 11:12 12:5 19:-8 23:-8
me__in 12:5
me__it 20:7 23:-5
me__joke 23:6
me__just 3:5
me__level 0:5 23:-6
me__mean 19:5
me__my 11:18 21:-8 23:9
me__never 14:7
me__note 11:-11 19:-7 23:27
me__of 2:5
me__on 20:5 23:-7
me__packet 15:11
me__park 20:-7 23:6
me__python 23:5
me__remind 12:4 14:5
me__tell 23:7
me__that 20:4
me__the 0:-4 1:-8 2:8 3:6 8:4 12:-5 13:-9 14:10 19:11 20:6 23:-7
me__thi 10:5 16:5 21:5 23:-6
me__time 23:8
me__we 18:8
me__what 11:4
me__with 12:-4 14:6
me__write 5:5 23:-5
me__you 1:-5 5:5 7:14 11:-6 15:5 23:-6
me_a 2:-5 3:-5 4:7 10:-7 12:7 13:-12 18:4 20:-11 23:26
me_about 10:-6 13:5 19:6 23:-9
me_again 10:-5 12:8 13:-9 14:13
me_all 0:-4 3:5 8:11 11:5 23:-7
me_alon 12:4 14:9
me_at 3:4 18:7
me_back 11:19 23:-4
me_befor 12:6
me_both 0:8 8:-4
me_down 10:-10 18:9
me_each 1:-6 10:-5 13:18
me_everi 10:-11 11:-6 12:-6 13:21 14:22 23:-15
me_everyth 1:-9 7:20
me_for 19:7 22:4 23:-4
me_from 1:-8 3:-4 13:-5 14:14 19:16
me_how 3:-4 5:12 13:-4
me_http 10:-8 23:10
me_i 1:8 10:18 11:-7 12:-5 19:6 20:-5 23:7
me_if 19:4 23:-5
me_in 11:-5 12:6 16:5 19:6 20:9 23:-6
me_just 3:-7
me_look 19:6
me_my 11:18 19:5 21:-4 23:-10
me_next 12:16 14:-5 23:-5
me_not 8:-6 20:8
me_note 1:-4 5:-8 11:26
me_of 13:-6
me_off 14:8
me_on 11:5 12:-6 13:14 19:-9 21:5 22:5 23:-10
me_onc 11:-5 13:11
me_onli 3:-8 20:5
me_out 14:10
me_pleas 1:10 3:-10 5:14 10:7 11:9 16:5 23:-15
me_priya 10:6 23:-9
me_see 11:25 16:5 21:-14
me_should 1:5 23:5
me_so 10:7
me_that 14:5
me_the 0:-9 1:-7 3:22 8:21 10:-10 11:-8 14:10 15:24 17:6 18:-5 19:-5 23:6
me_there 19:6
me_thi 23:5
me_to 0:-4 3:8 5:6 10:-5 13:-19 14:-8 18:-4 19:9 23:17
me_until 12:11 14:-10 19:7
me_up 13:4 18:5
me_weekli 11:-11 13:19 14:-5
me_what 2:12 3:-15 11:6 19:12 23:27
me_where 3:-5 20:9 23:-7
me_whether 20:4
me_which 23:6
me_who 1:6
me_why 0:8 3:-10
me_with 23:7
me_would 15:7
me_you 5:6
mean 0:-9 3:27 5:-7 8:-5 11:-6 12:-7 14:10 17:4 20:-7 23:-8
mean_ 5:-4 17:12 19:5
mean_<hint> 14:6
mean__ 3:9
mean__life 2:-6 23:8
mean_by 0:-5 3:4
mean_for 23:-7
mean_in 3:8 20:-4
mean_of 2:-8 23:11
mean_the 2:11
meant 1:9 3:22 10:-5 15:-5 19:-10 23:-12
meant__<hint> 3:5
meant__my 1:5
meant_for 1:9 15:-4 23:-4
meant_to 0:-5 3:25 19:-7 23:-8
meant| 1:6 3:8 23:-6
mean| 0:-7 3:19 5:-4 12:-4 20:-5 23:-7
measur 10:-6
measur_<deed> 10:-6
measur| 10:-4
mechan 17:-4 20:32 23:-14
mechan__all 20:14 23:-5
mechan_and 20:4
mechan| 20:19 23:-9
meet 5:-5 8:-6 10:8 13:-10 15:7 16:-5 18:-5 19:-6 22:-7 23:26
meet_ 8:-4 23:6
meet_<day> 11:-7 23:13
meet_<dimension> 3:5
meet__ 11:-4 22:-6 23:17
meet_at 3:4
meet_for 10:7
meet_room 23:10
meet_with 11:9
meet_you 5:-5 23:-9
meet| 8:-4 10:5 13:-7 22:-8 23:17
memori 1:6 12:-5 23:-11
memori_be 23:-5
memori| 1:4 23:-8
mention 0:-8 2:-21 3:-25 8:-9 10:-5 15:-6 16:-7 17:-14 20:84 23:-36
mention_<deed> 17:-4 20:11
mention_<hint> 0:-7 3:-19 8:-6 16:-6 20:24
mention__ 20:12 23:-4
mention__anywher 3:-7 20:12
mention__by 2:-5
mention__wellb 23:-6
mention_of 20:12 23:-16
mention_region 20:7
mention_the 1:5 17:-8
mention| 0:-5 2:-14 3:-19 8:-6 15:-4 17:-10 20:56 23:-23
menu 5:25 22:-19 23:18
menu_ 5:21 22:-19 23:18
menu| 5:17 22:-13 23:13
merci 14:5 22:19 23:-9
merci_ 14:10
merci| 22:13 23:-6
mere 10:4
merg 0:-6 23:14
merger 20:5
merg| 0:-4 23:10
messag 10:-5 12:12 14:31 23:-21
messag_ 12:-4 14:14
messag__ 14:4
messag__<period> 14:4
messag_pleas 12:-4 14:5
messag_until 12:6 14:-4
messag| 12:8 14:18 23:-14
met 19:4
met_<deed> 19:4
me| 0:-11 2:-7 3:7 7:5 8:-4 9:9 10:-23 11:16 14:19 15:-5 18:23 19:5 20:-5 21:-11 22:-20 23:12
migrat 10:18 11:-6 18:-5 20:-7 23:-12
migrat_<hint> 10:6 18:-5 23:-6
migrat| 10:8 20:-5 23:-6
mile 18:-4
milk 8:-9 23:19
milk_ 8:-9 23:9
milk| 8:-6 23:14
mill 22:30 23:-12
million 3:6 22:7 23:-12
million_ 22:7 23:-10
million_what 3:7
million| 3:4 22:5 23:-8
mill| 22:21 23:-8
min 3:7 23:6
min_ 11:5
min_<hint> 3:6
mind 0:-4 3:15 14:-7 22:16
mind_ 14:-7 22:16
mind| 3:10 14:-5 22:11
mine 16:5 19:8 20:-5 23:-7
mine_ 0:5
mine_<hint> 10:7 23:-5
mine_be 3:-4 10:-4 19:12 23:8
mine| 10:4 19:6
minut 1:10 3:5 10:-9 20:-5 23:12
minut__be 1:5 10:-5
minut_ago 1:13 10:-8
minut_and 23:5
minut| 1:7 10:-4 23:5
min| 3:5 23:4
miseri 0:11 23:-7
miseri| 0:8 23:-5
miss 2:-8 3:-18 5:-6 8:7 10:-5 11:-14 15:-11 16:-5 19:62 20:-5 23:-10
miss_ 5:-5 11:-5 19:5
miss_<number> 8:14 19:-10
miss__me 19:13 23:-7
miss__my 15:-5 19:9
miss__the 3:-4 8:-4 19:4
miss_for 8:-6 19:17 23:-10
miss_in 11:-4 19:8
miss_to 19:8
miss| 0:-4 2:-6 3:-9 5:-4 8:5 11:-9 19:33 23:-5
mistak 1:13 3:9 22:-9 23:-4
mistak__it 1:9 22:-6
mistak| 1:10 22:-6
model 3:15 10:-9 16:-16 17:-9
model_ 16:-15 20:9
model__the 17:-5
model_be 23:16
model_of 17:-7
model| 3:10 10:-6 16:-11 17:-5
modest 18:4
modul 10:6
moin 1:-4 11:16
mom 23:8
mom_ 23:8
moment 2:-11 19:10 23:-7
moment_ 2:-5 19:5 23:-7
moment| 2:-7 19:7 23:-5
mom| 23:5
monthli 10:15 13:15 14:-6 23:-14
monthli_<hint> 10:10 23:-6
monthli__meet 10:5
monthli| 10:10 13:11 14:-4 23:-7
more 0:17 1:-5 2:-9 3:-11 6:7 8:5 9:-6 10:14 11:-10 12:-30 13:-7 14:43 18:11 19:10 22:-9 23:-10
more_ 8:7 18:8 23:-5
more_<day> 14:6
more_<hint> 19:7
more__ 6:-4 12:-11 14:15
more__ever 14:7 22:-5
more__nudg 14:4
more__ping 14:5
more__the 10:5
more_be 23:-4
more_nudg 12:-7 14:10 22:-6
more_of 10:8
more_remind 14:9
more_than 20:13
more_weekli 12:-7 14:16 23:-5
more_with 0:5
more| 0:12 2:-6 3:-4 6:5 9:-4 10:8 11:-5 12:-21 14:26 18:8 22:-6 23:-8
morgen 22:13 23:-7
morn 23:10
mortgag 3:-10 23:21
mortgag| 3:-7 23:15
most 3:-5 10:11
mostli 3:4 18:11
mostli| 18:8
most| 10:8
mother 23:14
mother__law 23:10
mother_in 23:14
move 0:8 5:-6 10:-10 13:7 17:10 21:-5 23:8
move_<deed> 14:5 19:7 23:8
move__<number> 10:-5 13:-6 23:8
move__<time> 23:7
move__for 23:-5
move__on 23:6
move__remind 13:12 23:-10
move__the 23:8
move__weekli 13:7 14:-5
move_between 0:7
move_fast 17:11 23:-10
move_hous 5:-5 13:-6
move_my 10:-7 13:10 21:-5
move_the 14:-5 23:6
move| 0:5 5:-4 10:-5 13:4 14:-5 17:7 23:6
mr 23:13
much 3:-20 10:-6 11:8 16:14 22:4 23:6
much_<hint> 0:-17 16:7
much__<hint> 19:8
much__a 0:8 23:4
much__be 0:-10 23:7
much__do 23:-6
much__i 23:9
much__it 13:4
much__the 3:-6
much__to 16:11 23:-7
much_be 3:-6 23:10
much_do 3:-9 23:11
much_of 0:13 23:-12
much_quick 16:17 23:-10
much_would 3:-5 23:15
much| 3:-14 11:6 16:10 20:-5 23:15
mum 23:5
munich 2:-4 11:-4 23:15
munich_ 2:-4 11:-4 23:12
munich| 23:11
music 12:-12 14:-9 23:17
music_ 12:-12 14:-9 23:17
music| 12:-9 14:-6 23:12
mute 12:30 13:-9 22:-10 23:-10
mute__thi 12:6 13:-6
mute_nudg 12:9 13:-8
mute_the 12:8
mute| 12:21 13:-6 22:-7 23:-7
my 0:-16 2:-22 3:-23 5:-13 6:-13 8:-8 9:16 10:-34 11:12 12:-8 13:13 14:-11 15:24 16:-10 19:25 20:-36 21:6 22:-12 23:29
my_<dimension> 1:8 3:-17 16:4 18:5 23:8
my_<hint> 0:18 2:-4 3:-9 5:19 8:-9 10:-8 11:12 14:4 15:21 19:-21 20:-15 23:12
my_<level> 0:-7 3:-18 10:14 23:9
my_<number> 3:8 10:-8 11:5 13:-8 18:-4 23:28
my_<period> 12:6 14:-6 22:4 23:5
my_<section> 3:-10 10:5 16:-4 23:26
my_<time> 11:6 13:-5 23:10
my__ 0:-4 2:8 3:-11 5:14 7:-6 9:10 10:14 11:6 12:12 13:4 15:-8 18:-5 19:-15 21:8 23:-15
my__<day> 11:-4 23:12
my__<dimension> 11:-6 19:8
my__<hint> 0:-7 1:-12 3:-7 10:17 11:-5 15:9 21:8 23:8
my__<number> 3:5 10:-8 13:-6 23:13
my__<period> 23:9
my__<person> 11:-7 15:-7 19:-6 21:15 23:-8
my__<section> 19:10
my__about 1:6 23:11
my__access 15:-6 21:13
my__again 22:6 23:-6
my__all 1:6 11:-7
my__and 0:-4 1:6 3:10 8:6 10:-7 19:16 23:-10
my__as 4:8 11:-5
my__ask 3:11 11:-4 19:6
my__back 11:7
my__be 2:-8 3:-9 5:-8 19:-12 23:35
my__befor 15:-4
my__by 19:4
my__can 5:-7 23:4
my__case 0:-7 3:-6 11:-4 15:10 19:-5
my__come 23:-5
my__document 1:4 11:-4 23:-8
my__entri 1:5
my__evid 11:-4 19:16 21:5
my__for 3:-11 4:-4 10:-10 11:17 12:-6 15:23 18:19 19:-6 23:-23
my__from 4:10 10:-6 11:-7 18:5 23:6
my__get 23:8
my__give 23:8
my__go 19:-4 23:8
my__good 23:13
my__got 10:12 23:-6
my__have 23:17
my__hurt 23:8
my__i 10:5
my__id 14:4
my__in 10:-8 13:4 15:5 16:6 23:-7
my__into 15:14
my__keep 3:5 19:-6
my__lead 23:-5
my__level 0:8 8:-13 9:26 19:-9 21:5
my__list 11:20 19:-5
my__look 19:9 21:9 23:-7
my__mark 10:-5 18:14
my__newest 1:-4 11:11
my__not 23:6
my__note 0:6 1:15 11:-9 15:-6 19:-5 21:4 23:-9
my__nudg 1:-7
my__on 1:10 3:-5 16:-6 18:-4 23:13
my__or 13:4
my__over 15:-5
my__packet 15:11 21:-5 23:-19
my__paper 15:5
my__pleas 1:6 6:-8 9:17 11:-8 23:-7
my__point 18:6
my__question 20:4
my__quit 10:7 23:-5
my__quot 20:10
my__rate 1:8 23:-9
my__report 8:6
my__request 23:6
my__review 23:7
my__role 23:5
my__sai 3:12 19:4 23:-4
my__score 10:-4 18:12 23:-6
my__she 21:5
my__sinc 11:6 23:-9
my__so 11:5 15:-5 19:-5
my__spot 19:27 23:-19
my__that 10:5
my__the 10:5
my__then 23:5
my__thi 23:-5
my__think 19:4
my__to 9:-8 13:20 19:-9 21:15 23:-16
my__togeth 10:-7 15:11
my__under 1:5 10:-9 11:6
my__until 12:4
my__want 15:14 17:4
my__weakest 19:15
my__what 5:9
my__when 14:4
my__which 19:5 20:-5 23:5
my__with 10:-11 19:-8 20:-8 21:16
my__would 19:5 23:-6
my_area 10:5 19:10
my_back 11:-4 23:12
my_boss 2:6 3:10 11:4 15:12 18:-8 19:-6 21:10 22:8 23:6
my_brag 11:25 23:-11
my_brother 16:7
my_calendar 11:-5 23:25
my_calibr 0:4 22:10 23:-6
my_car 19:-4 23:7
my_case 2:-5 15:13 19:33 20:-6 23:-26
my_colleagu 11:-8 16:-7 19:-12 20:10 23:31
my_cousin 16:6 23:-5
my_crew 0:-5 1:-4 8:9 10:8 13:-5 17:5 18:6 23:-11
my_current 3:5
my_cv 16:6
my_data 1:23 4:9 7:14 15:-5 19:-5 22:-5 23:-17
my_daughter 23:9
my_deed 23:4
my_desk 23:4
my_director 10:-6 11:6 15:-6 19:-5 20:5 21:11
my_entri 11:18 18:-5 23:-10
my_evid 3:-5 9:-5 11:-6 15:28 16:-4 18:-6 19:16 20:-8 22:-4 23:-36
my_excel 23:4
my_file 10:21 19:20 23:-20
my_financ 3:11 20:-6
my_first 5:6
my_flight 3:5
my_folk 3:6
my_gap 3:-12 5:-7 11:-9 18:-4 19:30 23:-23
my_gpa 3:-5 9:-5 11:-5 19:36 23:-17
my_grandmoth 16:5
my_hand 15:-5 19:4
my_kitchen 23:-5
my_laptop 23:5
my_last 1:12 11:-14 23:-6
my_latest 1:22 11:-9 23:-10
my_lead 10:4
my_level 0:-8 3:9 23:15
my_log 11:8 19:-4
my_manag 1:-4 3:5 11:-18 15:8 18:-7 19:-10 21:31 23:13
my_memori 23:-5
my_mother 23:7
my_neighbour 23:-5
my_new 3:-4 8:9 23:6
my_note 0:-9 1:-16 3:-15 4:23 9:-13 10:12 11:21 15:19 18:-6 19:24 20:-8 22:-4 23:-63
my_nudg 9:-7 12:22 13:9 14:-10
my_old 0:6
my_own 0:4 3:-4 9:14 10:-16 18:26 19:5 23:-4
my_packet 4:-11 5:12 9:-6 11:-4 15:9 19:-7 23:-22
my_password 5:-6 19:-5 23:10
my_payslip 9:-5 19:-7 23:11
my_phone 3:4 16:5
my_place 14:6
my_rate 1:18 9:-4 18:5 19:8 21:20 23:-24
my_readi 9:-7 10:-9 11:-6 19:7 21:16 23:-43
my_record 10:6 19:7 20:-6 23:-12
my_remind 13:22 14:15 23:-25
my_report 11:-9 23:18
my_review 23:-8
my_score 10:-5 18:17 23:-4
my_self 18:10
my_set 9:33 23:-31
my_side 0:-11 15:-5 19:7 23:7
my_sister 16:-4
my_skip 0:-5 3:-4 8:-6 9:-6 11:-4 21:12 23:19
my_slide 23:8
my_son 3:-8 23:14
my_sponsor 19:-6 21:7
my_spreadsheet 2:6
my_statu 3:-9 9:-5 19:36 23:-23
my_stuff 15:7
my_talk 10:9
my_team 3:12 10:6 12:-5 19:-5 23:16
my_train 19:-4
my_vp 3:7 19:-5
my_vpn 19:-4
my_weak 2:-5 11:-9 19:37 23:-18
my_weekli 1:-10 10:-6 14:6
my_wife 21:-5
my_win 23:-6
myself 0:-5 1:-4 5:12 10:-6 11:-8 16:-4 18:43 19:10 23:-28
myself_ 5:13 11:-5 18:16 23:-23
myself_<hint> 18:5
myself_<number> 18:9
myself__do 3:8
myself_a 3:-7 18:9
myself_what 3:14
myself| 5:9 11:-6 18:28 19:5 23:-20
my| 0:-15 1:12 2:-13 3:-24 5:-9 6:-9 8:-16 9:13 10:-21 11:10 12:-5 13:8 14:-5 15:15 16:-10 17:-10 19:27 20:-26 22:-8 23:11
n 1:-4 10:-5 11:12 18:15 19:4 23:-13
n_<hint> 10:-5 11:6 18:7 23:4
n__ 11:9
n__lol 18:5
nah 23:-6
nah_ 23:-6
name 0:-13 1:13 2:41 5:-7 8:27 10:-13 11:-8 16:-6 18:-5 19:-8 20:-9 22:-4 23:-18
name_ 2:16 8:6 11:-6 19:-6 23:-16
name_<deed> 2:-11 8:5 23:-6
name__ 2:12 8:-7 23:-7
name__<hint> 1:7 10:-5 19:4
name__all 2:8 20:-6
name__it 23:5
name__pleas 19:-4
name__seven 2:6
name__the 0:-6 8:12 20:-5 23:-4
name_all 2:14 8:-4 23:-9
name_for 23:7
name_in 1:8 10:-5
name_not 8:7
name_of 0:-8 8:23 20:-12 23:-6
name_onli 8:-4
name_pleas 8:-5
name_the 2:8 10:-4
name| 0:-6 1:6 2:24 5:-5 8:20 10:-5 11:-5 19:-9 20:-11 23:-21
nativ 0:5
near 3:-9 19:13 20:-9 23:14
near_readi 19:6
near_the 20:-6 23:13
near| 3:-5 19:9 20:-6 23:10
neednt 14:5
neglect 2:-14 11:-10 19:19
neglect| 2:-10 11:-7 19:14
neighbour 23:-5
nervou 16:4 19:9
nervou| 19:5
neu 5:6
never 2:6 12:-8 13:-11 14:27 17:6 19:-4 22:20 23:-15
never__ 14:-5 22:11 23:-4
never__me 12:-5 13:-9 14:15
never__them 13:4 17:6 23:-8
never__thi 2:5
never_do 13:6
never_nudg 12:-6 13:-8 14:15
never_send 13:-5 14:5
never| 12:-7 13:-8 14:20 17:4 22:11 23:-9
new 0:8 5:13 8:-9 10:10 11:-10 12:-6 13:6 15:-8 16:-10 17:9 18:-4 19:-16 22:-6 23:12
new_ 2:-5 3:8 5:-8 17:-5 18:-4 20:10 23:6
new_<hint> 0:6 12:5 17:6 20:-6
new__ 10:-5 23:10
new__be 23:-5
new__for 23:-4
new__from 23:11
new__i 5:5
new__in 23:-7
new__keep 0:6 8:6 10:-6
new__new 10:-7 23:6
new__on 8:-6 23:7
new__what 5:8
new_after 1:5
new_and 5:7
new_at 3:-4
new_here 2:5 5:21 8:-5 19:-6 20:-7 23:-7
new_in 3:4 12:-5 23:6
new_initi 23:-4
new_joiner 17:8
new_laptop 3:-8 23:18
new_lead 23:-4
new_manag 10:9
new_me 10:-11 23:8
new_note 10:16 23:-10
new_on 0:5
new_valu 20:12
newcom 8:5
newest 1:-8 10:-5 11:37 19:-5 23:-5
newest__ 11:12
newest_first 10:-5 11:17
newest| 1:-5 11:26
new| 0:7 5:6 8:-15 10:4 11:-7 17:6 19:-8 22:-4 23:10
next 0:19 2:-5 3:-12 8:-13 11:-10 12:30 13:-13 14:-13 15:-6 16:-9 18:-5 19:13 20:-5 22:4 23:9
next_ 0:6 16:6 19:9 23:-9
next_<day> 12:10 13:-7
next_<hint> 16:-5 23:18
next_<period> 1:5 10:-4 11:-6 12:12 13:-5 14:-5 15:-5 19:-5 20:-8 22:4
next__ 1:4 8:-4 12:-4 14:-9 16:-5 20:-5 22:8 23:9
next__<hint> 10:4 20:4
next__<period> 12:7
next__each 0:9
next__pleas 12:4 14:4 23:-7
next_and 3:5
next_level 3:-6 8:-7 19:15
next_to 0:11 3:-7 20:7 23:5
next| 0:13 3:-5 8:-9 11:-7 12:23 13:-8 14:-15 19:11
ngl 0:6 23:-5
nice 5:-6 18:-9 22:37 23:-18
nice_<number> 18:-9 22:14
nice__ 18:-6 22:26 23:-9
nice__have 22:-4
nice__meet 23:-6
nice_to 5:-5 23:-9
nice_weekend 22:13 23:-10
nice| 18:-6 22:26 23:-14
nine 11:-6 13:10 16:5
nine_<period> 11:-5
nine| 13:6
no 0:-15 2:6 3:24 5:4 6:5 8:-4 9:-7 10:-10 12:45 13:-25 14:12 17:-5 20:-9 22:13 23:-11
no_ 19:-4 23:16
no_<hint> 22:9 23:-4
no_<not> 16:10
no__ 2:8 14:-7 16:-7 20:-5 22:23
no__<day> 12:-4
no__<hint> 8:5
no__<number> 12:5
no__at 23:5
no__in 16:7 19:5
no__next 22:-6
no__not 11:7
no__nudg 12:-5 14:8
no__pleas 19:7
no__remind 14:6
no__thi 10:-5 12:14
no__till 12:13
no__weekli 12:-5 14:11
no__what 5:5
no_clue 3:6
no_comparison 8:7
no_detail 2:18 23:-8
no_evid 2:-6 11:-6 19:7
no_fluff 2:9
no_hard 14:5
no_idea 3:6 5:7 19:-6
no_longer 11:7
no_more 6:9 9:-6 10:6 12:-19 13:-5 14:42 22:-9 23:-13
no_no 11:10
no_not 11:10 12:-8
no_nudg 10:-6 12:20 13:-11 14:-4 22:-10
no_ping 10:-8 12:24 14:-5 23:-8
no_question 22:5
no_remind 12:39 13:-8 14:-12 23:-4
no_wait 0:-7 3:19
nobodi 1:-6 3:-9 5:4 10:19 14:-4 16:-5 19:8 20:-7 23:-11
nobodi__my 10:7 23:-6
nobodi_could 2:5
nobodi_have 19:4
nobodi_on 1:-4 10:12 23:-9
nobodi_told 5:4
nobodi| 10:15 23:-8
nois 8:-7 23:14
nois| 8:-4 23:4
nomin 10:6
nomin_<deed> 10:6
nomin| 10:4
nonsens 1:4
normal 12:5 23:8
normal| 23:6
northwind 23:-8
northwind__<deed> 23:-5
not 0:8 1:4 2:-14 5:-4 8:-21 10:-26 11:16 12:19 13:-8 14:21 15:-5 16:-6 20:23 21:-7 22:-5 23:9
not_ 3:-9 11:-6 19:7 20:-4
not_<day> 12:-6 13:4
not_<dimension> 3:-8 11:13
not_<not> 3:8 10:-7 12:-14 13:-5 14:13 17:-5
not_<number> 18:7
not__ 3:-7 11:21 12:-6 16:-6 18:7 23:16
not__<day> 12:4
not__<deed> 23:7
not__<dimension> 19:8
not__<not> 0:7 15:-4
not__<period> 12:8 23:-7
not__and 14:5
not__anymor 14:5
not__anyth 11:6 20:-5
not__but 18:5
not__for 19:5
not__how 0:-9 3:8 5:7
not__i 14:5 23:6
not__it 12:5
not__level 2:19 8:-8
not__list 0:4
not__me 8:4 10:5 12:21 13:-5 14:-10 16:-4 19:4 23:-8
not__my 0:7 13:8
not__note 20:4
not__remind 14:5
not__the 3:5 12:8 16:4
not__them 12:-5 14:10
not__to 14:11
not__what 3:-9 20:10
not__which 3:9 8:-6 20:8
not__whole 0:6
not_a 12:-4 23:-4
not_accord 19:5
not_add 11:19
not_answer 23:15
not_ask 0:-14 3:-7 19:7 20:10
not_at 0:15 3:-13
not_be 19:6
not_care 3:6 8:-6 19:-4 20:13
not_connect 23:5
not_count 16:-11 20:10
not_do 3:7
not_enough 12:-5 19:5
not_even 1:11
not_explain 10:6 20:7
not_forget 1:-6 11:-7 13:14 23:-4
not_give 8:7
not_go 23:6
not_have 1:9 10:-5 11:-8
not_in 20:6
not_just 20:5
not_lead 10:4
not_list 2:-5 11:20
not_look 14:6
not_mind 0:-4 3:14 23:7
not_my 20:6
not_nudg 12:14 14:-6 23:-4
not_on 14:6
not_open 23:10
not_read 20:4
not_reinvent 3:8 23:-5
not_rememb 10:-7 11:11
not_remind 12:13
not_same 0:4
not_send 12:11 13:-5
not_show 23:-8
not_speak 3:4
not_stand 14:5
not_stop 12:5 14:-4
not_tell 0:4 11:5 19:7
not_the 0:-10 3:12 8:-15 10:4 13:4 14:-5 17:11
not_thi 12:12 14:-4
not_think 8:6
not_understand 0:6 5:7
not_want 0:4 11:-4 13:-7 14:31 20:-5 23:-10
not_what 3:-8 12:-4 14:7 16:10 23:13
not_work 3:-6 23:19
not_yet 19:8
note 0:-22 1:48 2:-29 3:-69 4:7 5:5 7:-8 8:-8 9:-13 10:89 11:49 12:-22 13:16 14:-19 15:9 16:-30 17:-14 18:-44 19:10 20:-35 21:5 22:-26 23:-74
note_ 0:-5 2:-15 3:-12 4:-5 5:18 8:-5 9:-5 10:16 13:25 14:-8 15:-8 19:6 20:-4 21:-6 22:-16 23:15
note_<day> 10:12
note_<deed> 1:-9 2:-9 3:-4 10:-16 19:4
note_<dimension> 3:-13 10:6 11:21 18:-11 19:-13 21:-4
note_<hint> 0:-4 1:5 3:-9 11:28 15:-5 16:-11 18:-6 19:-6 23:-15
note_<number> 1:13 11:-9 23:7
note__ 1:-8 2:-5 3:-10 10:-25 11:48 13:8 14:-4 21:-4 23:-9
note__<day> 1:9
note__<deed> 1:-4 10:23 11:5 16:-5 23:-15
note__<dimension> 1:6 11:16 19:-18
note__<hint> 0:-5 1:10 3:5 10:-6 11:10 18:-5 19:-5 20:-11 23:-8
note__<number> 1:6 10:7 11:-7 13:4 15:7 18:-7 23:-4
note__<period> 10:4 23:-9
note__<person> 11:-13 21:8
note__<time> 10:5
note__a 1:-4 3:-4 4:13 10:7
note__ad 1:6 10:-6
note__be 19:4
note__buyer 11:5
note__contoso 1:7 11:-5
note__for 15:4 23:-7
note__from 10:7 23:-4
note__gave 16:-7
note__i 1:-4 5:-5 10:17 11:7 19:-12 23:-5
note__in 10:4 11:10 19:-6
note__just 1:12 11:-8
note__last 11:5
note__me 11:5 23:-5
note__my 1:-5 3:-7 11:-13 19:5 21:19 23:8
note__of 1:6 11:-7
note__on 1:-5 11:13
note__rate 11:-4
note__score 15:8 19:6
note__self 18:-4
note__so 19:-4
note__someth 15:7
note__that 11:-5 19:9
note__the 0:5 10:6 15:5 23:-6
note__thi 1:7 10:-10 11:8 23:-5
note__to 11:6
note__tom 1:-5 10:-4 23:11
note__too 11:-5 19:10
note__with 10:9
note__yesterdai 1:7
note__you 15:6
note_about 1:25 10:-13 11:-5 23:-9
note_all 1:7 4:-5
note_and 10:-5 11:-11 15:9 19:28
note_anyth 11:7
note_back 1:-5 11:12
note_be 1:8 3:-5 10:-6 11:15 15:-5 19:6 22:-5 23:-5
note_do 5:-5 11:17 19:-14 23:-7
note_for 3:-9 10:11 11:19 19:-15 23:-11
note_from 1:37 4:13 10:-18 12:-6 15:-4 19:-6 23:-8
note_gave 10:8 16:-5 23:-4
note_i 1:16 3:-6 10:-10 11:7 14:-4 19:-10
note_in 11:-6 15:10
note_into 10:-4 15:19
note_it 10:14 23:-6
note_newest 1:-6 11:16
note_not 19:6
note_of 1:-5 11:-8 23:22
note_on 1:19 10:-11 11:10 19:-18
note_our 10:5 23:-5
note_pleas 1:-15 9:-6 11:14 13:12 14:-5
note_sai 3:13 19:6
note_sinc 10:-9 11:8
note_sort 10:4 23:-5
note_that 1:-22 10:40 11:-20 15:-5 20:-5
note_the 1:-5 10:-16 11:-13 20:6 23:46
note_thi 10:6 11:-4 23:-11
note_to 1:-10 3:-5 11:-7 21:18
note_under 1:6 10:-6
note_weekli 10:5
note_what 11:6
note_with 1:-4 10:-4 20:-9 21:14
note_would 15:5
note_wrong 1:11 11:-5 23:-9
note_you 1:9 10:-6
note| 0:-9 1:28 2:-20 3:-34 4:5 7:-6 8:-5 9:-9 10:14 11:54 12:-14 13:10 14:-11 15:6 16:-14 17:-7 18:-21 19:4 20:-23 21:6 22:-18 23:-32
noth 0:-6 2:-9 11:-7 15:7 19:27 23:-8
noth__ 2:-5 19:11
noth_but 15:8 19:-5
noth_on 11:-4 19:8
noth_that 20:5
noth_yet 2:-10 19:15
noth| 2:-5 19:13
not| 8:-12 10:-6 11:11 12:7 14:16 16:-8 17:-6 23:-7
now 0:-5 2:-6 3:-23 8:-4 10:47 11:-9 12:-5 13:-10 14:9 20:-9 22:9 23:-13
now_ 0:-6 1:8 3:7 10:6 11:-6 13:-5 18:7 20:-5 22:15 23:4
now_<hint> 10:6 18:-8 23:-5
now__ 10:-5 23:-5
now__a 0:6 3:-8
now__and 23:4
now__by 19:4
now__do 19:6
now__i 23:5
now__not 14:7
now__print 23:5
now__that 18:4
now__the 11:7
now__us 18:-4
now_all 10:4
now_and 14:11 23:-4
now_be 3:-6 23:4
now_done 23:12
now_get 0:8 3:-10
now_have 10:10
now_i 10:-5 14:5 23:13
now_on 11:10 13:8
now_or 0:-5 19:12
now_tell 16:5
now_the 10:7
now| 0:-10 2:-7 3:-5 10:24 13:-9 14:7 19:8 20:-4 22:7 23:-14
no| 2:4 3:5 9:-5 10:-6 11:-9 12:30 13:-16 14:6 20:-5 22:6 23:-12
nudg 1:-17 2:-5 3:-4 5:5 6:-10 9:-8 10:-21 11:-5 12:48 13:65 14:51 15:-10 18:-9 19:-9 20:-10 22:-33 23:-78
nudg_ 1:-10 12:-5 13:-20 14:49 23:-6
nudg_<day> 12:-8 13:29 14:-9 22:-6 23:-4
nudg_<deed> 14:6
nudg_<number> 10:-6 12:12 13:4 23:-6
nudg_<time> 13:11 14:-4
nudg__ 5:8 12:-12 13:13
nudg__<day> 12:8 13:10 14:-9 23:-10
nudg__<number> 12:8 14:-5
nudg__<period> 12:15 13:-6 14:-7 22:-6 23:-4
nudg__<time> 13:10 14:-5 22:-5
nudg__at 13:5
nudg__better 13:6
nudg__for 12:7
nudg__good 12:-8 14:8
nudg__me 14:5
nudg__more 12:-6 14:8
nudg__on 13:8
nudg__until 12:11 13:-5 14:-7
nudg_a 14:8
nudg_again 13:7 14:-6
nudg_be 13:8
nudg_come 13:5
nudg_ever 14:8 22:-6
nudg_for 12:14 13:-6 14:5
nudg_me 12:10 18:-8 23:-16
nudg_next 12:5 14:-4 22:-8
nudg_off 12:-7 13:-10 14:23
nudg_on 12:-14 13:47 14:-19 20:-5 23:-4
nudg_paus 12:22 13:-19 14:-6
nudg_pleas 12:-8 14:8
nudg_thi 12:21 13:-14
nudg_till 12:8 13:-9 14:-5
nudg_to 9:-7 13:12
nudg_until 10:-5
nudg| 1:-12 6:-7 9:-6 10:-13 12:28 13:42 14:33 15:-6 18:-7 19:-6 20:-7 22:-23 23:-52
n| 11:9 18:11 23:-9
o 23:9
o__ 23:6
oblig 23:-10
oblig__a 23:-7
oblig| 23:-7
occur 20:17 23:-10
occur_ 20:10 23:-7
occur_in 20:6
occurr 2:-7 20:19 23:-6
occurr_of 2:-7 20:17 23:-4
occurr| 2:-5 20:13 23:-4
occur| 20:12 23:-7
oclock 13:14 23:7
oclock_ 23:9
oclock| 13:10 23:5
odd 10:-8 23:7
of 0:-8 2:8 4:14 8:-13 9:-4 10:8 11:-7 12:-12 19:6 20:-7 21:-9 22:-8 23:-5
of_2400 10:-5 23:22
of_<dimension> 16:4 20:13
of_<guideline> 2:4
of_<hint> 3:28 10:-8 11:8 23:-21
of_<level> 13:-5 14:-4 19:-5 23:11
of_<number> 0:-6 2:-4 3:-5 13:8 18:25
of_<period> 10:6 13:9 14:-5 23:13
of_<posting> 23:-5
of_<section> 2:7 23:-6
of__ 1:4 3:6 4:9 5:-4 10:-11 13:9 14:-5 15:-5 17:-9 19:7 20:8
of__<deed> 23:5
of__<dimension> 3:-4 10:7
of__<guideline> 0:8 2:5 8:-6 20:8 23:-6
of__<hint> 11:11 15:-5 18:4 19:-10 20:-6 23:-10
of__<level> 0:-7 3:11 8:-6
of__<not> 0:6 3:-7
of__<number> 0:-6 2:-5 8:6 10:10 23:7
of__<period> 23:15
of__<posting> 2:-5 3:-7 16:16 17:-10 23:-7
of__<time> 13:7
of__a 2:6
of__and 8:4 10:5
of__area 19:7
of__around 20:9
of__as 23:6
of__aw 16:10 23:-8
of__be 2:7 3:-5 8:-5 16:6 19:8 23:-4
of__case 19:5 23:-7
of__colleagu 11:-5 19:-8 23:20
of__crush 23:5
of__dimens 2:6 23:-11
of__evid 15:14 23:-8
of__for 5:-5 10:-7 17:4 18:11 19:-4 23:6
of__from 10:5
of__i 3:7 5:7
of__in 3:5 23:-5
of__level 0:-5 2:-11 3:7 8:18 23:-6
of__lp 17:14 20:-6
of__manag 10:5
of__my 23:7
of__new 3:-5 23:5
of__note 4:12 11:-9 15:6 19:9 23:-6
of__onli 3:-5 20:4
of__own 10:5
of__pleas 3:4 20:11
of__principl 16:-13 17:6
of__rate 1:17 23:-8
of__role 8:6
of__row 2:12
of__seven 2:9 23:-7
of__sixteen 17:9
of__team 10:6 23:7
of__the 2:11
of_a 0:21 2:-6 3:-14 16:-5 22:5 23:12
of_actual 10:7
of_all 2:17 17:5 20:-9 23:7
of_amazon 17:5 23:-4
of_both 0:-4 3:9
of_candi 23:7
of_each 8:9 12:-6 13:5 23:-7
of_employ 5:-7 23:11
of_everyon 10:4
of_everyth 4:17
of_financ 20:6 23:-5
of_her 10:7
of_it 1:4 3:17 10:-8 19:8 23:-9
of_leadership 16:-18 17:8
of_level 3:12 19:-4
of_life 2:-8 23:11
of_lp 17:13 23:-5
of_me 3:-9 20:10
of_mechan 20:16 23:-8
of_mine 3:-6 16:5 19:16 23:-10
of_my 0:-5 1:15 2:-8 3:-5 4:10 10:22 11:4 13:-8 15:11 17:5 18:-7 19:8 20:-5 21:-6 23:-22
of_next 12:5 23:12
of_other 23:8
of_our 10:9
of_qualiti 2:-5
of_that 16:12 23:-11
of_the 0:-7 1:-5 2:16 5:5 10:-11 11:4 13:-8 16:13 17:-4 18:6 19:-10 23:-26
of_their 10:12 23:-5
of_them 3:5 19:4 20:9 23:-13
of_thi 0:5 3:-13 8:9 16:8 23:13
of_thing 2:12 3:6 5:14 11:-7 23:-10
of_todai 10:-11 23:7
of_us 3:13 5:-7 10:-6 20:-5
of_wellb 23:-9
of_what 5:9 11:-6
of_work 23:5
of_you 5:6
of_your 14:4
off 3:-14 6:17 9:-12 10:7 11:-6 12:8 13:-28 14:43 16:-5 18:-5 19:5 23:-19
off_ 6:17 9:-11 12:-11 13:-11 14:24 22:-4
off_<level> 3:-7 19:7
off__ 6:-5 14:16 23:-5
off__be 3:-5 19:5
off__good 14:5
off__on 23:10
off__remind 14:5
off__the 12:9 14:-8
off_and 22:5
off_by 23:7
off_first 3:-10 23:14
off_for 14:7 23:-5
off_on 12:5
off_perman 14:11
off_the 3:-5 5:4 6:12 23:-13
off_to 12:12 14:-4 23:-6
off_with 14:-4
offici 8:5 17:8 20:-4 23:-12
offici__or 17:6 23:-6
offici_lp 17:7 23:-9
offici| 17:6 23:-9
off| 3:-12 6:12 9:-8 10:7 12:-9 13:-19 14:36 22:-5 23:-7
often 20:5
often| 20:4
of| 0:4 2:7 4:10 8:-6 12:-12 16:5 17:-7 18:-5 19:4 20:-4 21:-5 22:-8 23:7
oh 1:5 18:4
ohio 23:-5
ohio_ 23:-5
ok 2:-4 5:10 10:-4 12:4 20:-5 22:23 23:-10
ok_ 3:-7 5:-9 12:6 22:24
ok__what 5:11
ok_and 23:7
ok_so 22:-5
okai 22:14 23:-5
okai| 22:10
okr 12:-5 20:13
okr| 20:9
ok| 3:-4 5:8 22:19 23:-6
old 0:6 1:-7 3:-6 11:-11 19:16 23:11
old_ 11:-11 19:18
old_<hint> 3:-5
old_<section> 0:6
old__the 23:7
old_be 23:10
old_boss 20:4
old| 1:-5 11:-7 19:13 23:9
omar 10:5
on 0:10 2:9 3:-20 5:-32 6:6 8:-15 9:-8 11:5 12:14 13:18 14:-30 15:-8 16:-5 17:9 19:21 20:17 22:-13 23:-8
on_ 2:8 3:8 5:-5 6:16 9:-5 11:-13 12:-14 13:21 14:-7 16:4 19:9 20:-8 23:-22
on_<company> 16:-15 23:24
on_<day> 3:-8 5:-5 8:7 10:8 11:-8 12:-7 13:11 16:-4 19:-5 20:-11 22:-5 23:8
on_<dimension> 0:-9 2:-7 10:-22 11:13 16:-8 18:10 19:8 20:-15 23:-10
on_<hint> 0:18 1:10 2:-8 3:-30 10:-4 11:48 20:19 23:-24
on_<number> 3:-4 19:6 23:7
on_<period> 11:-4 12:13 13:-5 19:7
on_<section> 0:4 3:-4 17:4 23:-5
on_<time> 10:-5
on__ 1:7 3:-11 5:-6 7:4 11:-8 14:-9 19:20 20:6 21:6 22:-6 23:27
on__4th 12:6
on__9th 15:5
on__<day> 10:-6
on__<dimension> 19:8 23:5
on__<hint> 1:7 3:9 10:-7 11:15 12:5 13:-9 15:-6 20:-8 23:-5
on__<level> 20:5
on__<number> 10:5 19:4 23:4
on__<time> 13:5
on__a 17:4 20:-4
on__accord 16:6
on__after 23:-6
on__and 3:-14 8:6 11:22 16:-5 23:-9
on__area 11:-9
on__at 13:6
on__be 2:12
on__boat 23:6
on__but 19:5
on__crew 10:6 23:-7
on__first 12:-5 23:5
on__for 23:8
on__go 3:-5
on__health 20:5
on__hook 3:6
on__i 2:-4 19:9 23:6
on__id 23:6
on__in 2:-4 19:-8 20:9 23:-5
on__integr 11:11
on__it 11:5
on__life 20:5
on__list 3:4
on__n 11:4
on__next 12:7
on__not 20:6
on__of 3:-7
on__onli 11:6
on__or 19:-6 20:8
on__phone 16:4
on__project 23:-9
on__public 10:7
on__sai 17:6
on__sinc 10:4 18:4
on__team 3:5
on__that 12:6
on__the 8:5 19:-7
on__there 8:6
on__thi 2:4
on__thing 19:5
on__till 12:5
on__to 10:7
on__tonight 23:6
on__trust 11:7 20:-7
on__usual 12:6
on__wall 23:-5
on__we 0:4
on__what 2:-4 15:5 23:8
on__which 19:5
on__you 8:-6 23:8
on_a 17:4
on_again 1:-5 2:12 13:13 14:-9
on_an 10:4
on_and 16:5 23:14
on_anoth 14:6
on_as 12:9
on_at 23:5
on_averag 3:-6 16:11 23:6
on_be 8:9 17:6 20:-7
on_both 23:11
on_buyer 11:7 18:6 23:-11
on_call 22:-4 23:8
on_do 3:-5 23:10
on_file 10:7
on_first 2:-5
on_get 3:12
on_github 10:14 11:-7 23:-7
on_how 3:-4 10:7 16:5 23:-6
on_in 8:-5
on_it 16:-4
on_just 2:12
on_level 23:6
on_long 20:6
on_me 1:10 7:11 11:-5 19:6
on_my 1:-5 3:-4 10:7 11:-5 16:4 23:17
on_not 3:11 20:-4
on_our 11:-4
on_paper 11:-5 15:7
on_patern 12:5
on_plane 23:-4
on_record 10:9
on_run 3:6
on_sustain 20:11
on_that 0:6 19:6 20:-4
on_the 0:-4 1:10 3:14 12:6 19:-5 21:-5
on_top 1:-6 2:-6 3:-9 11:9 16:6 23:-4
on_what 2:17 11:-6 19:8 20:4 23:-16
on_which 11:-12 17:5
on_work 20:11
onc 3:7 11:-5 12:5 13:11 19:-5 20:6
onc_ 12:8
onc__<period> 13:8
onc_a 11:-5 13:12
onc_and 20:5
onc_in 20:4
onc| 13:8
onli 0:6 2:23 3:-10 8:10 10:-19 11:15 12:8 13:-4 15:-6 19:-14 20:6 23:-16
onli_ 12:8 13:-8 16:6 19:11 23:-8
onli_<dimension> 0:7 3:-4
onli_<hint> 2:8 3:4 16:5
onli_<number> 8:8 22:5 23:4
onli__ 18:5
onli__<number> 11:7
onli__head 20:-5
onli__name 2:5
onli__the 0:12 2:5 3:-15 20:8
onli__titl 2:4
onli__to 8:5 11:7
onli__what 0:-7 3:5
onli_help 3:5
onli_how 8:9
onli_in 0:15 3:-13 20:8
onli_know 8:5 19:-4
onli_plai 23:5
onli_show 0:-10 3:8
onli_the 0:-7 2:10 8:-10 16:-5 19:-6 20:-9 23:-4
onli_there 13:4
onli_want 3:-4 8:7 11:10
onli| 0:4 2:13 3:-8 8:7 10:-8 11:11 12:6 15:-5 17:-4 19:-8 23:-14
onto 10:-6
on| 0:-6 2:4 5:-21 6:5 8:-5 9:-6 10:-6 11:18 12:8 13:15 14:-24 15:-13 16:-6 18:6 19:7 20:9 22:-12 23:-5
oop 1:23 15:-4 23:-9
oop__window 1:10
oop_that 1:9 15:-4 23:-5
oop_wrong 1:14 23:-5
oop| 1:15
open 0:8 1:-7 2:-4 5:-4 9:10 10:-9 11:6 13:-6 16:-6 17:-4 20:-7 22:-4 23:27
open_<deed> 19:5 23:-5
open_<posting> 11:-5 16:4
open__<day> 23:4
open__<hint> 16:4
open__in 23:11
open__note 1:-4 11:11
open_a 23:6
open_job 2:-4 11:-4 23:16
open_my 1:-6 9:12 11:15 23:-21
open_on 13:-5 23:6
open_the 16:4 23:10
open_up 0:9 10:-8 23:-4
open| 0:6 1:-5 9:7 10:-6 11:4 13:-4 16:-5 20:-4 23:18
opportun 20:11 23:-5
opportun| 20:7
or 0:-12 1:-9 2:-26 8:6 10:-21 11:-7 12:-5 14:-4 15:-8 16:13 17:13 18:-13 19:11 20:9 23:7
or_<hint> 3:-4 16:-9 20:13
or_<number> 0:-4 10:-6 11:6 13:-6 16:-10 23:18
or_<section> 23:-4
or__ 19:-7 20:7 23:15
or__<hint> 16:7 19:4 23:-11
or__<level> 0:-10 23:11
or__<time> 13:-4 16:-9 23:11
or__at 23:-6
or__do 20:4
or__i 0:-4 8:10 11:-5 20:4 23:-6
or__in 20:7 23:5
or__it 0:6 3:-7 16:6 20:-6
or__me 23:8
or__that 16:-6
or__the 23:-6
or__there 2:-4 19:7
or__what 3:-7 23:10
or__you 16:4
or_a 0:-14 20:-4 22:9 23:6
or_be 0:8 2:-10 3:-10 8:15 11:-7 18:-4 19:13 20:-13 23:-6
or_both 11:5
or_can 16:4 23:-7
or_do 17:6 23:-13
or_i 23:-7
or_if 20:5
or_it 11:5
or_just 0:5 20:-9 23:9
or_more 8:8
or_nah 23:-6
or_no 19:-4 23:13
or_not 3:4 10:-6 11:-6 19:6 20:-9
or_on 20:4
or_onli 3:6 16:5 23:-9
or_so 17:9
or_stai 23:5
or_stale 2:-5 19:8 23:-10
or_the 10:4
orchestr 20:14 23:-8
orchestr_<deed> 20:14 23:-8
orchestr__pop 20:10
orchestr| 20:5 23:-6
order 3:-14 10:-5 14:-7 17:4 18:-6 20:-4 23:34
order_ 17:8 23:-13
order__ 3:-5 23:11
order| 3:-9 10:-5 14:-5 23:24
org 3:7 10:6 19:-7 20:-12 23:10
org__ 20:-8 23:10
org_chart 19:-5 20:-12 23:13
org_what 3:10
org| 3:5 10:4 19:-5 20:-8 23:7
or| 0:-9 1:-6 2:-17 3:-4 5:-6 8:6 10:-11 11:-7 15:-5 16:6 17:10 18:-8 19:5 23:7
other 0:18 2:-6 8:-5 11:10 15:-8 18:-5 20:-10 23:-5
other_ 0:7 3:-4 23:7
other_<number> 0:7
other__ 0:8 3:-5
other__<deed> 23:4
other__us 3:13 5:-5
other__with 0:5
other__your 5:7
other_and 0:7 3:-6
other_can 3:19 5:-6 19:6
other_for 0:5 23:-4
other_have 23:6
other_level 0:-22 8:5
other_pleas 0:7
other_than 0:5
other_thing 5:10 20:-5
other_what 10:9
otherwis 13:4
otherwis_ 13:4
other| 0:13 11:9 15:-5 20:-6 23:-4
our 0:-32 1:-5 2:-6 5:-6 8:-10 10:20 11:-6 12:-6 15:-6 16:-19 17:5 19:-15 20:-20 21:-4 23:17
our_ 0:-12 23:6
our_<dimension> 3:-7 10:-8 23:23
our_<guideline> 3:8 20:6
our_<hint> 3:-7 10:12 18:-5 19:-5 23:20
our_<number> 3:4 10:-5 23:5
our_<section> 3:7 16:-20 23:8
our__ 16:-14 23:9
our__<hint> 0:-5 11:6 23:-6
our__ask 23:9
our__from 17:4
our__got 23:9
our__to 10:5
our__what 3:7
our__with 0:-5 23:4
our_job 2:5
our_last 18:8 23:-5
our_migrat 10:5 18:-4
our_new 8:-9 23:13
our_size 10:6 23:-8
our_team 10:-5 17:5 23:-8
our| 0:-20 5:-6 8:-6 10:12 16:-12 19:-5 20:-12 23:21
out 1:20 3:10 5:10 10:-9 13:-5 15:17 17:8 18:9 19:-8 22:-6 23:-4
out_ 5:9 10:-4 12:5 14:6 20:7 22:-4 23:-6
out__ 1:13 3:9 10:-7 23:-6
out__<hint> 15:5
out__<number> 18:13 23:-4
out__a 23:7
out__be 1:4 10:-4
out__github 0:4
out__i 11:7
out__my 15:10 23:-8
out__the 10:7
out__you 5:4
out_again 1:19 10:-6 11:-5
out_for 3:4 23:13
out_it 1:6 10:-6
out_my 15:9 23:-7
out_of 1:-6 3:-7 11:-7 15:21 18:16
out_on 0:6 10:11
out_the 17:5
outcom 0:4 23:-8
outcom_ 0:4 23:-8
outcom| 23:-6
outsid 0:10 3:5 19:-5
outsid| 3:4
out| 0:5 1:12 3:9 5:9 15:10 17:4 18:5 19:-5 23:-9
over 3:7 10:4 11:10 12:8 19:-8 23:-19
over_<number> 3:4
over__ 3:6
over__summer 11:8
over_the 10:6 11:8 15:6 23:-12
over_to 0:4 15:-8
overal 0:11 8:-6 10:10 11:-5 19:11 23:-9
overal_ 10:10 11:-5 19:12 23:-7
overal| 0:8 8:-4 10:7 19:8 23:-7
over| 10:5 11:7 12:6 15:-5 23:-12
ow 3:20 11:-9 19:-6
ow_<hint> 3:20 11:-9 23:-7
ow__ 3:14 11:-6 23:-5
own 2:-7 3:21 9:14 15:-4 16:-8 18:18 21:-6 23:-24
own_ 3:6 10:5
own_<hint> 3:8 10:-5 18:4 23:-4
own__ 3:8 9:11 18:-4 20:-5 23:-4
own__be 18:6
own__for 10:-4 18:5
own_i 10:7
own_mark 10:-6 18:9
own_note 0:8 19:5
own_score 10:-6 18:7
own_team 10:-5
own_term 20:10
own_the 23:-5
own_word 10:6 18:-5 20:-5
owner 10:6 23:-8
own| 0:-6 3:13 9:10 16:-5 18:15 23:-15
owt 20:8
owt| 20:6
ow| 3:14 11:-6
o| 23:6
packag 15:13
packag| 15:9
packet 0:-5 3:-32 4:-14 9:-6 10:-14 13:-7 15:94 19:-10 20:-6 21:9 22:-18 23:-40
packet_ 4:-12 5:6 9:-4 11:-6 13:-5 15:27 19:-5 20:-4 21:4 22:-15 23:-9
packet__ 3:-8 15:22 23:-10
packet__<level> 3:-14 15:16
packet__of 15:6 23:-5
packet_draft 15:13 23:-11
packet_for 3:-20 15:24 23:-4
packet_out 15:9 23:-7
packet_pleas 15:14
packet_togeth 10:-6 15:10
packet_with 15:-9 21:4 23:-4
packet| 3:-22 4:-10 9:-4 10:-7 13:-5 15:57 19:-7 21:6 22:-13 23:-27
page 5:20 10:7 20:-7 22:-6
page_ 5:23 22:-6 23:-8
page__in 20:-4
page_and 23:4
page| 5:16 23:-7
pair 11:-4
panic 23:8
panic_ 23:8
panic| 23:5
paper 10:7 11:-7 15:14 23:5
paper_be 23:9
paper| 10:5 15:5 23:4
parcel 2:-13 19:-5 23:20
parcel| 2:-9 23:11
parent 19:-4 23:5
parent_<period> 19:-4 23:5
pari 23:8
pari_ 23:6
pari| 23:6
park 3:-10 5:-6 16:4 19:-10 20:-11 23:33
park__ 20:-7 23:9
park_spot 19:-5 20:-10 23:10
park| 3:-5 19:-7 20:-8 23:24
part 0:24 2:-6 8:-11 11:-6 16:16 17:-10 19:16 20:25 23:-32
part__ 16:6
part__<hint> 0:-7 20:14 23:-4
part__be 19:5 20:-4
part__on 0:6 20:4 23:-4
part__the 8:-4 17:-7 20:6
part__thi 16:4
part__when 0:7
part_for 3:12
part_of 2:-5 8:-6 17:-8 19:8 20:7 23:-7
part_on 0:-8 16:5
part_pleas 16:10 19:7
part_wai 0:22 8:-4 20:-11 23:-6
part_what 19:4
parti 10:7
parti| 23:5
part| 0:15 2:-4 8:-8 16:10 17:-6 19:14 20:10 23:-21
pass 3:4 19:5 23:-5
pass_<deed> 3:4
pass_from 19:7
passag 3:-8 8:-7 10:-5 20:36 23:-10
passag__market 3:-5 20:5
passag_in 8:-7 20:7
passag_with 3:-7 10:-5 20:7 23:-6
passag| 3:-5 8:-5 20:25 23:-7
passwd 22:-4 23:8
passwd_ 22:-4 23:8
passwd| 23:5
password 5:-6 19:-5 20:-4 23:28
password_ 5:-6 19:-5 23:10
password| 23:16
pass| 19:4
past 0:7 3:-6 11:10 13:5 19:-7
past__<hint> 23:5
past_the 19:-4 23:6
past| 0:5 3:-4 11:8 13:4 19:-5
patent 3:-8 10:11
patent| 3:-6 10:7
patern 12:7
patern| 12:5
pattern 3:5
paul 19:-23 23:19
paus 12:56 13:-32 14:-16 22:-10
paus_ 12:27 13:-7 22:-10 23:-13
paus__ 12:8 14:-7
paus__<number> 12:6
paus__nudg 12:16 14:-7
paus__till 13:-6
paus_my 12:11 14:-10 23:9
paus_not 12:-9 14:11
paus_nudg 12:20 13:-9 14:-10
paus_the 12:-8 23:11
paus_until 12:5 13:-8
paus_with 12:5 14:-4
paus| 12:39 13:-22 14:-11 22:-7
payback 0:14 3:-5 11:6 12:-4 18:13 23:-16
payback_<hint> 0:5 18:5 23:-8
payback__boardroom 11:5 18:5
payback_and 11:7 18:8
payback| 0:10 11:4 23:-10
payslip 9:-5 12:-10 19:-7 22:-4 23:31
payslip| 12:-7 19:-5 23:20
pdf 11:-6 15:22 23:7
pdf_ 23:16
pdf| 15:15 23:5
peac 12:5 23:-7
peac__the 23:-5
pep 19:9 23:-6
pep_talk 19:9 23:-6
pep| 19:7 23:-4
per 3:9 8:-5 16:7 20:-7
per_<guideline> 3:7
per_<posting> 16:4
per__ 0:4 3:5
per_the 8:-4
perf 3:6 23:-4
perfect 13:4 22:25 23:-12
perfect| 22:18 23:-8
perform 10:14 16:-6 20:4 23:-10
perform_ 16:-5
perform_<hint> 10:5
perform| 10:10 23:-7
perman 13:-5 14:22
perman| 14:15
person 3:-6 5:-8 13:6 18:-5 22:9 23:-8
person_ 5:-4 10:-4
person__the 13:4
person| 3:-5 5:-5 13:4 22:6 23:-5
per| 3:6 20:-5 23:5
petra 10:6
phase 10:12
phase_<number> 10:7
phase__ 10:4
phase| 10:7
phone 16:4 23:28
phone_<hint> 3:-7 23:20
phone__of 23:11
phone_can 16:5
phone_with 23:9
phone| 23:16
phrase 10:-4 20:27 23:-7
phrase_<hint> 20:10
phrase| 20:11
pick 0:-5 3:13 10:-5 23:6
pick__ 3:8
pick_up 0:-5 23:7
pick| 3:9
pictur 23:12
pictur_of 23:12
pictur| 23:8
pilot 5:-6 10:9
pilot_ 5:-6
pilot| 5:-4 10:6
ping 3:-5 6:-6 10:-11 11:-6 12:32 13:16 14:29 19:-7 22:-6 23:-31
ping_ 6:-5 12:-5 14:16 23:-6
ping__<day> 13:4 23:-4
ping__everi 14:7
ping_for 12:10 23:-7
ping_me 11:-6 12:5 13:16 14:6 23:-13
ping_till 12:10
ping| 6:-4 10:-7 11:-5 12:23 13:7 14:20 19:-5 22:-4 23:-22
pirat 23:4
pitch 0:4 3:12 10:-5 18:6
pitch__hypercar 3:9
pitch_to 3:13 10:-5 18:6
pitch| 3:9 10:-4
pizza 18:-5 22:-4 23:18
pizza| 23:12
pkt 2:-5 4:-5 15:53 22:-7 23:-17
pkt_ 4:-5 15:32 22:-7 23:-13
pkt| 15:37 22:-5 23:-12
place 2:-11 3:-5 10:-5 17:-5 19:-6 20:39 23:-11
place_ 3:9 20:-14 23:7
place__it 20:5
place__the 3:-10 20:4
place_i 20:8
place_of 2:-5 20:5
place_where 3:-10 20:15 23:-8
place_which 20:6
place| 2:-7 20:24 23:-11
plai 23:5
plain 1:-4 11:22 15:-5
plain| 11:15
plan 3:6 10:16 11:-6 23:-9
plan__<period> 10:5
plan_everi 10:6
plane 16:4 23:-6
plant 23:6
plant| 23:5
plan| 3:4 10:12 11:-4 23:-5
platform 10:9
platform| 10:6
pleas 1:7 2:7 3:-5 4:-5 5:9 11:9 12:21 14:16 19:-6 20:-10 21:5 22:-16 23:-20
pleas_ 1:-5 4:-4 5:14 8:17 9:10 10:-12 11:22 12:-9 13:4 14:-13 15:21 16:5 17:11 18:-5 19:-10 20:-6 22:-10 23:-22
pleas_<day> 12:-5
pleas_<hint> 3:-8 10:22 14:7 18:-7 19:9 23:-5
pleas_<level> 3:7
pleas_<number> 10:-9 23:12
pleas__ 0:5 3:-5 10:7 11:4 23:10
pleas__<deed> 18:5
pleas__<dimension> 3:7
pleas__<hint> 23:7
pleas__a 2:5 23:4
pleas__all 1:12 2:10 11:-7 23:-8
pleas__and 10:8
pleas__at 10:-4 12:4 23:-7
pleas__be 19:7
pleas__eras 1:7 23:-4
pleas__have 12:5
pleas__him 23:7
pleas__it 1:6 3:-9 18:4
pleas__me 1:-4 11:5 13:14 19:-4
pleas__more 14:4
pleas__my 19:-4 21:10
pleas__not 14:8 18:5
pleas__note 11:5
pleas__of 20:11 23:-4
pleas__remind 12:9
pleas__show 0:-6 3:5 11:6
pleas__team 23:6
pleas__tell 23:7
pleas__that 10:9 23:-5
pleas__the 0:9 3:-9 10:-18 12:15 14:-5 15:-5 20:-4 23:12
pleas__them 14:6
pleas__thi 10:4 23:7
pleas__with 19:5
pleas__write 14:10
pleas__you 3:10
pleas_all 0:8 17:-6 20:13 23:-4
pleas_allow 11:-6 21:10
pleas_ask 10:4
pleas_be 12:6 23:-5
pleas_cancel 14:5
pleas_check 19:7
pleas_correct 10:-4 18:7
pleas_dear 23:9
pleas_delet 1:7 10:-5
pleas_do 14:8
pleas_end 12:-7 14:12
pleas_eras 1:15 10:-4
pleas_explain 0:5
pleas_find 20:4
pleas_finish 14:6
pleas_for 2:13 15:-5 20:-5
pleas_from 12:5 19:6
pleas_give 11:12 15:-4 21:5
pleas_handl 3:-6 10:-5 23:10
pleas_i 1:5 3:4 10:7 11:-6 12:10 20:-6 23:-13
pleas_keep 10:15
pleas_let 15:-6
pleas_list 11:8 20:6
pleas_log 10:5
pleas_make 10:-8 12:7 14:-5 21:4
pleas_never 13:-6 14:10
pleas_no 12:12 23:-6
pleas_not 2:-6 15:-5 17:5
pleas_note 10:20 11:-6 23:-7
pleas_onli 0:-10 3:8
pleas_our 10:5
pleas_prepar 15:6
pleas_put 13:4
pleas_record 10:9
pleas_remind 13:9
pleas_remov 1:13 11:-14
pleas_sai 23:4
pleas_send 10:-4 23:10
pleas_set 3:-4 18:7
pleas_settl 0:5 3:-6
pleas_show 11:9 19:-6
pleas_take 23:5
pleas_teach 5:5
pleas_that 3:5
pleas_the 11:5 17:-5 23:-7
pleas_to 1:7 3:-5 16:-4
pleas_translat 22:-4 23:16
pleas_where 19:10
pleas_which 3:5
pleas_write 18:5
pleas_you 11:8
pleas| 0:-5 2:8 3:8 5:7 10:-21 11:6 12:14 14:6 16:7 18:7 20:-5 22:-8 23:-7
plu 0:4 14:10
plu_<dimension> 0:5
plu| 14:7
point 2:-6 3:-5 11:-6 15:-4 18:9 19:20 23:-5
point_ 19:10
point_at 2:-5 19:5
point_of 10:5 23:-6
point| 18:6 19:6
poke 10:-14 11:-11 13:26 14:7 19:9 22:-4 23:-18
poke__<day> 13:4
poke__in 19:5 23:-5
poke_hole 19:7 23:-7
poke_me 11:-11 13:25 14:-4 23:-9
poke| 10:-8 11:-8 13:17 14:5 19:6 23:-12
polici 7:12 22:-10 23:22
polici_ 7:12 22:-10 23:15
polici| 7:9 22:-7 23:11
polit 19:6 23:8
polit| 19:4 23:6
poll 13:-7 23:6
pop 14:6 20:16
pop_up 14:6 20:16
por 17:5 23:-8
por_favor 17:5 23:-8
possibl 10:-6 17:8
possibl_ 10:-4 23:5
possibl| 17:5
post 10:4
poster 17:13
poster| 17:8
practic 0:-10 3:10 10:16 23:-13
practic_ 10:7 23:-7
practic__<hint> 0:-5
practic__and 3:8
practic_and 0:-7 10:5
practic| 0:-7 3:8 10:8 23:-9
prais 10:6 23:-8
prais| 10:4 23:-5
prefab 18:11
prefab| 18:8
prep 10:7 17:9 23:-10
prep_ 10:6 17:5 23:-10
prep__<hint> 17:5
prepar 10:-11 11:5 15:9 19:5 23:-5
prepar_<number> 10:-5 15:7
prepar__for 19:5
prepar__the 19:6
prepar_for 11:6 19:8 23:-6
prepar_the 15:6
prepar| 19:7
prep| 10:5 17:9 23:-7
prescript 20:8
prescript| 20:6
pretend 3:5
previou__you 23:5
price 0:-6 5:-10 22:-6 23:25
price_ 22:-6 23:12
price__ 5:-7 23:5
price| 0:-4 5:-7 23:17
principl 0:-5 1:-7 2:-13 3:-28 5:-5 10:-11 11:-9 15:-10 16:-13 17:112 18:-11 20:-27 22:-9 23:-43
principl_ 3:-16 17:20 18:-5 22:-8 23:-10
principl__ 11:-4
principl__a 17:6
principl__amazon 17:8
principl__be 17:8
principl__in 17:-7 23:8
principl__me 23:-5
principl__of 17:-9
principl__the 16:-13 17:9
principl__there 17:11
principl_about 17:11 23:-6
principl_again 17:5
principl_and 17:5
principl_be 17:6 20:-11 23:8
principl_from 17:9
principl_i 17:6
principl_list 11:-5
principl_of 17:5 23:-4
principl_on 17:12
principl_or 17:4 20:-7 23:-6
principl_pleas 2:-6 17:15
principl_section 16:6 17:-18
principl| 1:-5 2:-9 3:-20 10:-7 11:-6 15:-7 16:-9 17:65 18:-7 20:-17 22:-6 23:-26
print 1:-15 10:-17 11:26 12:-4 16:-5 20:6 22:-9 23:26
print__lot 11:12 23:-6
print__system 22:-7 23:13
print_the 1:-7 10:-7 11:13 23:7
print_them 23:4
print_your 22:-9 23:11
printer 23:12
printer| 23:8
print| 1:-10 10:-12 11:18 16:-4 20:4 22:-7 23:19
privaci 7:44 22:-13 23:-15
privaci| 7:31 22:-9 23:-10
privat 5:15 10:-4 23:4
privat_note 10:-4 23:11
privat| 5:11
priya 3:-4 8:-21 10:9 23:14
priya_ 8:-21 23:19
priya| 8:-14 23:12
procur 8:-6 20:7
procur_ 8:-6
procur| 8:-4 20:5
prod 23:17
produc 19:-5
produc_ 19:-5
product 3:12 23:-7
product| 3:9 23:-5
prod| 23:12
profession 23:11
profession__ 3:-5 23:9
profession| 23:8
profil 9:32 11:-5 19:-7 22:-6 23:-13
program 10:10
program| 10:7
project 1:8 3:14 10:19 11:-15 15:-7 20:-9 23:-21
project_ 3:18 23:-8
project_<hint> 10:6
project_be 10:6
project_in 23:10
project_on 17:4 23:-5
project| 1:6 3:10 10:13 11:-9 15:-5 20:-5 23:-13
promis 3:5 10:-8 19:6 23:-6
promis_<deed> 3:8 23:-5
promis| 3:5 10:-5
prompt 13:7 22:-12 23:15
prompt_ 22:-9 23:19
prompt__everi 23:6
prompt_and 23:9
prompt| 13:5 22:-8 23:10
proof 2:-4 3:-4 11:-9 15:5 19:15 20:-8 23:-9
proof__<dimension> 11:-5 19:7
proof_for 3:-4 15:5 20:-4 23:-7
proof_in 2:-4 19:8
proof| 11:-6 19:10 20:-5 23:-7
proserv 23:13
proserv| 23:9
prosewar 3:-4 10:5
protect 7:19 19:-5 22:-4
protect_<deed> 7:19 19:-5 22:-4
protect| 7:13
protocol 3:6 20:6 23:-6
protocol_<level> 3:6 23:-5
protocol__ 3:5
protocol_in 20:6
protocol| 3:4 23:-4
proud 14:6
prove 0:7 10:-4 19:20 23:-9
prove_ 0:7 3:-6 19:6
prove_that 3:4
prove| 19:14 23:-6
ps 8:5
pub 23:7
public 3:11 5:4 10:8 23:-8
public__ 3:8 23:-5
public_blog 0:6 10:6
public| 3:8 10:6 23:-7
pull 10:-13 11:25 20:-4
pull_<deed> 1:6 10:-5
pull_up 10:-5 11:23 20:-4
pull| 10:-9 11:12
pune 23:8
pune_and 23:8
pune| 23:5
put 1:-6 8:-5 10:-15 11:5 13:5 15:12 18:18 20:-5
put_<deed> 1:-6 10:-15 11:5 13:5 15:12 18:18 20:-5 23:7
put__<number> 18:5
put__a 16:-4 18:4 23:5
put__down 11:5
put__in 3:4 10:12 15:-5
put__it 10:15
put__me 10:-8 18:13
put__my 10:-8 15:4
put__the 10:-13 13:5
put__thi 23:6
put__togeth 10:-5 15:11
put| 3:5 10:-15 16:4 18:15
pwned 10:-8 23:23
pwned_<deed> 10:-8 23:23
pwned| 10:-6 23:16
python 0:-15 10:-4 23:29
python__that 23:7
python| 0:-11 23:21
q1 23:7
q1_ 23:7
q1| 23:5
q2 10:15 18:-5
q2_ 10:7 18:-5
q2_<hint> 10:8
q2| 10:10
q3 10:5
qualiti 2:-10 20:24 23:-8
qualiti__the 20:6
qualiti_deliveri 20:11
qualiti_in 2:-5 20:9 23:-5
qualiti| 2:-7 20:17 23:-6
quarter 10:7 19:8 23:-8
quarterli 10:6 16:-5
quarterli_<hint> 10:6 16:-5 20:-5
quarter| 10:4
quest 3:-5 19:10
question 0:-8 3:6 5:14 8:13 10:-8 19:6 23:-14
question_ 19:5
question__you 5:10 23:-7
question_but 0:-4 8:10 20:-4
question_can 5:11 22:-4 23:-11
question_from 8:5
question_on 20:4
questionnair 10:4
question| 5:8 8:10 23:-8
quest| 19:7
quick 3:5 16:16 23:-12
quick_ 23:5
quick| 16:12 23:-7
quiet 10:-6 12:24 14:-6 23:-12
quiet__<number> 12:10 23:-8
quiet_for 10:-6 12:18 23:-12
quiet| 12:14 23:-8
quit 1:-4 10:17 12:-5 13:-4 14:13 19:-5
quit_ 19:-5 23:20
quit__me 14:11 23:-6
quit_i 10:4
quit| 10:7 14:9
quot 0:-4 5:10 20:31 23:-6
quot_<deed> 20:17
quot_<hint> 20:4
quot__<guideline> 5:7
quot_from 3:5
quot_it 3:-5
quot_the 5:10 20:-5
quot| 5:7 20:16
rain 11:5 13:-4 22:-5 23:9
rain_in 23:5
rain| 23:6
rais 5:-5 10:10 18:5 23:14
rais_my 18:7
rais| 10:7 23:10
raj 23:11
raj| 23:8
ran 10:14 11:-4 23:-6
ran_<deed> 10:14 11:-4 23:-6
ran__the 10:4
rang 10:-6 23:6
rang| 23:4
ran| 10:10
rate 0:-6 1:14 3:-23 5:6 9:-9 10:-13 11:-16 14:-7 15:-4 18:56 20:-10 21:7 22:-10
rate_ 1:22 5:7 10:-7 11:-6 18:4 20:-5 21:5 22:-7 23:-6
rate_<deed> 11:-4 18:-11 19:7 23:8
rate_<dimension> 0:-5 1:-5 18:18
rate_<hint> 18:13 21:13 23:-14
rate_<number> 18:11 23:-13
rate__ 5:7 18:21 19:-6 23:-18
rate__<dimension> 10:-4 18:5
rate__<hint> 18:8 23:-8
rate__<number> 1:-5
rate__a 23:-5
rate__my 23:20
rate_and 1:7
rate_for 10:-6 18:7
rate_me 1:-5 18:18 23:-19
rate_myself 5:13 18:18 19:-8 23:-21
rate_of 23:15
rate_pleas 1:6 18:-6
rate_to 3:-14 23:11
rate| 0:-4 1:10 3:-15 5:5 9:-7 10:-6 11:-11 14:-5 18:39 20:-6 21:5 22:-7
rather 13:8 20:7
rather| 13:6
rdy 5:-6 19:45 22:-6 23:-16
re 0:7 10:-10 12:6 19:5 23:6
re_<dimension> 0:6
re_<hint> 3:5 10:-16 11:8 12:6 19:5
re__ 10:-5 23:7
re__<hint> 10:5
read 0:11 1:-12 3:9 7:8 10:5 11:25 13:-6 15:-17 16:8 19:-12 20:13 21:5 23:-8
read_ 10:7
read_<hint> 19:-6 20:8
read__ 5:11 11:-5 23:-5
read__back 11:7
read__note 1:-6 11:13
read__packet 15:-5
read__the 3:4
read_all 11:-5 16:4 20:4
read_along 3:4
read_it 5:14 23:-7
read_me 11:10 15:-12 20:-4 23:16
read_my 1:-9 11:12 15:-8
read_that 3:-4
read_the 0:9
read_what 5:-10 7:10
reader 10:4
reader_ 10:4
readi 0:-10 3:-35 5:-9 9:-8 10:-6 11:-16 16:-8 17:-6 18:-8 19:95 20:-8 21:24 22:-19 23:-34
readi_ 9:-6 11:-5 15:-6 19:17 21:-8 22:-15 23:4
readi_<dimension> 0:-5 3:-16 19:18
readi_<hint> 3:-5 16:-4 19:15 21:8 23:-6
readi_<level> 3:-5 19:9
readi_<person> 19:-10 21:4
readi__ 3:-15 19:24 23:-4
readi__<dimension> 19:5
readi__<level> 3:-8 23:6
readi__<person> 19:-8 21:6 23:-7
readi__be 19:7 21:7 23:-4
readi__i 19:9 23:-6
readi__it 19:4
readi__the 3:5 19:-4
readi_be 23:-8
readi_do 19:9
readi_for 3:-7 19:-8 23:5
readi_pleas 19:-4 21:5
readi_she 21:5
readi_there 19:12
readi_to 23:-5
readi_with 10:-5 19:-9 21:8
readi| 0:-7 3:-23 5:-6 9:-6 11:-10 16:-6 18:-5 19:59 20:-5 21:15 22:-13 23:-24
read| 1:-8 3:6 7:6 10:4 11:15 15:-14 16:4 19:-5 20:7
real 22:9 23:-13
realli 0:10 3:12 19:-6 22:9
realli| 3:12 19:-5 22:7 23:-4
real| 22:6 23:-9
rebas 0:-6 23:12
rebas| 0:-4 23:9
receiv 12:-5 14:8
receiv| 14:5
recept 23:9
recip 17:7 22:-7 23:21
recip_for 23:12
recip| 17:5 22:-5 23:15
recogn 20:5
recogn_<deed> 20:5
recogn| 20:4
recommend 3:-4 23:13
recommend| 23:10
record 0:-4 3:-13 8:5 10:47 11:15 13:-6 20:-10 23:-30
record_ 10:7
record_<deed> 11:6
record_<hint> 10:10 23:-13
record__me 10:7 23:-6
record_for 10:10 23:-8
record_my 10:6 13:-5
record_that 18:4
record_thi 10:5 23:-5
record| 3:-4 10:9 11:11 20:-6 23:-9
red 19:5
redesign 23:-4
redesign_<deed> 23:-4
ref 23:8
ref_ 23:8
refer 3:-5 10:5 16:-10
refer_ 3:-5 10:4 16:-10
refer| 16:-7
ref| 23:5
regard 20:5
regard_<hint> 20:5
region 2:-9 10:18 15:-5 18:-6 19:-6 20:19 22:-6 23:-12
region_ 10:5 20:13 22:-6 23:-9
region__<hint> 10:6
region__the 2:-5
region_in 2:-7 20:6
region| 2:-6 10:11 18:-4 20:13 22:-4 23:-7
reinvent 3:7 18:11 23:-5
reinvent__while 3:5
reinvent_the 3:8 23:-5
reinvent| 3:5 18:8
reject 23:20
reject| 23:14
releas 13:-6 16:-12 23:16
releas| 13:-4 16:-9 23:11
rememb 0:-7 1:-5 3:-8 10:57 11:12 16:-4 18:-11 20:8 23:-28
rememb_<deed> 10:7
rememb_<hint> 3:-5 10:21 23:-10
rememb__for 10:9
rememb__i 11:7
rememb_a 20:11
rememb_someth 10:12 20:-5
rememb_that 10:12 18:-6
rememb| 10:36 18:-7 23:-13
remind 1:-14 2:7 3:5 5:-5 6:-10 8:-6 9:-5 10:-37 11:-13 12:47 13:62 14:58 15:-7 16:-5 17:-6 18:-11 19:-9 20:-9 22:-19 23:-63
remind_ 1:-8 6:-4 13:-15 14:36 23:-5
remind_<day> 12:-5 13:5 22:-6
remind_<deed> 13:7 23:4
remind_<number> 12:7
remind__ 12:-7 13:9 14:11
remind__<day> 12:-6 13:31 14:-5 23:-11
remind__<number> 12:5
remind__<period> 12:17 14:-10 23:-5
remind__<time> 10:-4 13:10 22:-4
remind__at 13:6 23:-4
remind__ever 14:6
remind__everi 10:-5 13:5
remind__good 12:-5 14:10
remind__it 12:6
remind__next 12:11
remind__not 12:4 14:5
remind__of 13:-4
remind__on 13:9 23:-9
remind__to 13:-13 14:-6 18:-4 23:22
remind__what 2:7 3:6
remind_anymor 13:-5 14:14
remind_be 12:6
remind_come 13:11 23:-13
remind_ever 14:4
remind_for 14:16 23:-8
remind_i 12:6
remind_in 12:5
remind_me 2:14 3:8 8:-5 10:-8 11:-7 13:-4 14:-17 18:-10 23:10
remind_off 12:-5 14:17
remind_on 10:-13 12:-5 13:22
remind_onli 14:5
remind_quiet 12:4
remind_thi 23:-4
remind_till 12:11 13:-7
remind_to 13:37 14:-7 23:-18
remind_until 12:11 14:-11
remind_while 12:11 14:-5
remind_would 13:7
remind| 1:-9 6:-7 10:-22 11:-9 12:25 13:43 14:40 15:-4 18:-8 19:-6 20:-6 22:-13 23:-43
remov 1:57 10:-11 11:-26 12:-6 13:-5 14:11 18:-5 23:-6
remov__ 14:4
remov__my 1:10 11:-7
remov__note 1:19 10:-5 11:-8
remov_all 1:15 11:-10
remov_my 1:8 11:-6
remov_the 1:12 10:-6 11:-8
remov| 1:34 10:-5 11:-15 12:-4 14:8 23:-4
renew 10:5
renew_<deed> 10:7
reorg 19:13 23:-9
reorg_<number> 19:13 23:-8
reorg| 19:9 23:-6
replac 1:-5 10:-5 23:16
replac| 23:11
repli 23:5
report 0:13 1:-4 3:24 5:-5 11:-12 16:6 18:6 20:-9 23:-11
report_<hint> 11:-10 16:9 23:18
report_<level> 3:-7 19:8
report__ 3:-5 18:5 19:5
report__<hint> 3:11 23:-5
report__ask 8:6
report__the 3:-4 16:7
report_and 0:5 3:10 23:-5
report_be 0:7
report_what 5:-4
report| 0:4 3:18 11:-8 16:5 18:5 20:-6 23:-10
request 5:8 19:-6 23:16
request_ 23:9
request| 5:6 19:-4 23:11
requir 3:5
reset 5:-9 19:-9 23:19
reset__password 23:7
reset_it 23:8
reset_my 5:-7 19:-9 23:10
reset| 5:-6 19:-6 23:13
resign 18:7
resolv 10:8 23:-4
resolv_<deed> 10:6
resolv| 23:-4
respect 0:8
respect| 0:6
rest 12:9
rest__the 12:6
restart 23:11
restart__build 23:6
restart_the 23:10
restart| 23:6
restaur 5:-4 18:-5 23:23
restaur| 23:16
rest| 12:4
result 0:-5 3:5 16:5 23:14
result_<hint> 3:7
result__<hint> 16:6
result_do 16:9 23:-4
result| 23:9
resum 13:23 14:-16
resum__ 13:16 14:-11
resum| 13:16 14:-11
retail 10:14
retail| 10:5
retain 23:5
retro 10:6 23:-8
reveal 22:-4 23:19
review 0:-6 1:-4 10:16 11:-8 13:-6 14:-4 18:-6 20:-8 23:19
review_ 10:5 20:-6
review__me 23:8
review__the 10:6
review_and 10:7 11:-5
review_be 23:-7
review_for 23:8
review_i 23:7
review_with 10:8
review| 10:6 11:-7 13:-4 23:11
re| 0:4 10:-7
rf 3:9 22:-6 23:11
rf_ 3:9
rf| 3:7 23:8
rhythm 23:-7
rhythm| 23:-4
rid 1:27 10:-10 23:-18
rid__it 1:10 10:-7 23:-5
rid_of 1:27 10:-10 23:-18
rid| 1:19 10:-7 23:-12
right 0:9 2:-5 3:13 5:-7 17:-4
right_ 23:11
right__ 5:-5
right_by 3:4
right_now 5:-7 19:5 23:-5
right| 0:4 5:-5
ring 0:-5 8:-4 23:19
ring| 23:13
risk 2:-6 3:-6 8:-4 10:4 19:-6 20:33 23:-15
risk_ 0:-5 20:13
risk__ 19:-4 20:6
risk__<deed> 0:4
risk_on 10:5
risk_take 19:-6 20:15 23:-7
risk| 19:-4 20:23 23:-10
rm 1:8 3:9 11:-6 22:-6 23:10
rm__ 3:7
rm_rf 3:9 22:-6 23:11
rm| 1:6 3:7 11:-4 23:7
rob 10:11
robot 2:-4 5:12 22:6 23:-15
robot_what 5:16 22:-5 23:-6
robot| 5:9 22:4 23:-11
rock 5:-6 22:10
role 2:17 8:8 9:18 16:13 20:-6 23:-17
role_ 8:9 9:18 23:-6
role| 2:7 8:6 9:13 16:7 23:-11
rollout 3:-6 10:10 11:5 23:-9
rollout_ 10:4 23:-6
rollout_<hint> 3:-5
rollout| 3:-4 10:5 23:-6
room 0:-5 13:-14 15:-6 16:-5 18:-8 20:-6 22:-11 23:36
room_ 23:4
room_4b 22:-4
room_<number> 23:7
room__<day> 13:-6
room__<number> 23:6
room__the 23:5
room_for 13:-9 15:-4 18:-5 23:11
room| 13:-9 18:-5 22:-8 23:19
row 2:38 3:24 5:-6 8:-32 12:-5 16:-8 17:-9 19:-6 20:34 23:-31
row_ 3:18 20:10 23:-6
row__ 2:7
row__<deed> 2:10 23:-4
row__<dimension> 3:6
row__<hint> 20:4
row__level 8:-6 20:8
row__the 2:8 8:-4
row_about 3:9
row_ani 3:-4 8:-6
row_be 20:6
row_call 2:14 23:-6
row_do 2:22 8:-7 20:-11
row_for 3:12
row_have 20:10
row_i 0:6
row_in 2:8 20:-5
row_mention 2:-7 20:5
row_pleas 2:10 23:-5
row_what 0:5
row_which 0:6 2:14 8:-8 20:-4
row| 2:27 3:13 5:-4 8:-20 16:-5 17:-6 20:25 23:-18
rubbish 1:7
rubbish| 1:5
rude 10:-7 23:13
rule 23:9
rule_and 10:-4 23:12
rumour 8:5 23:5
run 3:6 10:24 11:-6 13:-6 18:-6 22:-5
run_ 10:7
run__ 10:7
run__<hint> 0:6
run__and 23:11
run__line 23:9
run__shop 3:6
run_on 23:15
run_the 0:6 3:7
rung 0:25 2:-24 5:-6 8:51 19:-6 23:-24
rung_ 0:17 2:-8 8:22 23:-15
rung__the 0:5
rung__thi 2:-9 8:5
rung_be 8:16 23:-5
rung_do 2:-7
rung_versu 0:20
rung| 0:18 2:-12 8:33 23:-16
run| 10:14 18:-4
rust 0:-12 23:11
s 20:4
sai 0:-20 1:-6 2:-21 3:9 5:-17 8:-7 10:-14 11:-15 12:-4 13:9 14:-5 17:12 18:12 20:36
sai_ 20:-8 23:12
sai_<dimension> 3:8
sai_<hint> 0:-13 20:9 23:-4
sai_<number> 3:-8 8:7 18:4 20:-4 23:4
sai_<time> 23:-6
sai__ 3:-9 17:12 20:-4 23:-6
sai__<dimension> 0:-8 3:6
sai__<guideline> 16:-4 20:4
sai__<hint> 0:-4 3:23
sai__<section> 3:6
sai__a 18:5
sai__about 8:-5
sai__be 0:-7
sai__have 16:5 23:-5
sai__in 3:6 5:-5 23:10
sai__lol 20:7
sai__risk 3:-4 20:5
sai__that 20:8
sai__the 23:7
sai_about 0:-5 3:13 8:-5 16:-5 20:11
sai_anyth 3:-4 8:-7 16:4 20:7
sai_anywher 8:-5 20:13
sai_at 3:-12 20:-5 23:19
sai_for 0:-11 3:8
sai_i 18:8
sai_it 0:-10 16:-5 20:7
sai_my 23:7
sai_on 2:-5 3:12 20:4 23:-6
sai_pleas 17:19 23:-4
sai_that 3:4 10:-4 17:8 22:5
sai_the 8:5 15:5 16:-5
sai_to 23:4
sai_we 3:7 20:-5
sai_where 3:-5
said 3:6 5:9 18:5 19:-6 20:16 23:10
said_<hint> 10:-4
said_<level> 3:9
said_<number> 10:-12 18:5 23:10
said__it 23:5
said__the 10:6
said_about 20:15
said_it 23:10
said_me 5:8
said_so 10:11
said_that 23:6
said_ye 10:8
said| 5:6 20:12 23:5
sai| 0:-15 2:-13 3:11 5:-9 8:-5 10:-8 11:-8 13:4 16:5 17:11 18:10 19:-6 20:21 23:-9
sale 3:10 10:13 16:25 19:-5 23:-20
sale_<hint> 10:6
sale_<posting> 16:7
sale__be 16:4
sale_and 10:6
sale_job 16:12 23:-4
sale_to 3:6
sale| 3:7 10:9 16:10 23:-10
salut 10:-10 12:-4 13:8 20:-8 22:22 23:5
salut| 10:-6 20:-5 22:15 23:4
same 0:28 3:-9 8:-8 10:7 11:-4 15:6 19:6 23:-14
same_ 0:4 10:-5 15:7
same_<hint> 10:4 23:-5
same_<period> 23:5
same__me 0:5
same_but 0:4
same_thing 10:6
same_to 0:7
same_what 0:5
same_with 0:4 3:-6
same_word 0:7
same| 0:13 8:-5 15:5 23:-4
sandwich 22:5
sasha 23:7
satisfact 18:-5
satisfact__from 10:5
satisfact_up 10:7 18:-4
saw 2:8 16:4
scalabl 20:8 23:-5
scalabl_ 20:8 23:-5
scalabl| 20:6
scale 3:53 10:-5 18:-4 20:9 23:-23
scale_ 20:6
scale__ 3:8
scale__and 3:14 23:-13
scale_and 3:-6 20:4
scale| 3:41 10:-4 23:-16
scare 3:-11 19:6
scare_<deed> 3:-11 19:6
scarf 10:-6 23:12
sceptic 19:5 23:-9
sceptic| 23:-6
schedul 18:-6 23:13
schedul_a 18:-6 23:15
schedul| 18:-4 23:9
school 3:-6 17:5 23:9
school_project 17:4 23:-5
school| 23:7
score 0:-9 3:-7 8:-5 10:-15 11:-12 15:6 18:57 19:17 20:-5 22:-10
score_ 2:-4 8:-5 22:-5 23:28
score_<deed> 2:-8 11:-6 19:18
score_<number> 10:-5 18:27 23:-19
score__<hint> 18:15 23:-9
score__<number> 18:20 23:-13
score__myself 2:-5 19:5
score__on 2:6
score__so 19:7
score__the 10:9 18:5
score_be 10:8 18:7 23:-4
score_for 10:-6 18:7
score_me 18:6 23:-10
score_to 18:8 23:-5
score_what 19:4
score| 0:-6 3:-4 10:-9 11:-8 15:4 18:39 19:8 22:-6
scrap 1:35 10:-8 11:-12 23:-13
scrap__note 1:9 10:-7 23:-4
scrap_my 1:11 11:-9 23:-6
scrap_the 1:18 10:-10 23:-6
scrap| 1:25 10:-8 11:-9 23:-8
scratch 0:-10 1:12 3:9 23:-8
scratch| 1:8 23:-6
script 3:26 10:-4 18:-5 23:-10
script_ 3:17 18:-5 23:-8
script__<hint> 23:-4
script__<number> 3:6
script_alert 3:9 10:-6
script| 3:16 23:-7
scroll 19:-4 20:9 23:-7
sea 23:4
seamless 19:-7 20:21
seamless_ 19:-7 20:17
seamless| 19:-5 20:14
search 0:-7 3:-39 10:-8 11:-4 14:-4 15:-10 16:-22 17:-22 19:-4 20:85 22:-13 23:-23
search_<hint> 0:-6 10:-5 20:24
search_<principle> 17:-21 20:4
search__ 16:-8 17:-14 20:28 22:-9 23:-10
search__<guideline> 20:4
search__<hint> 20:5
search__for 3:-9 20:9
search__the 16:-5 20:5
search__what 3:-4
search_all 2:-5 3:-6 20:5
search_for 20:11 23:-6
search_market 22:-4
search_region 20:6
search_the 2:8 3:-14 15:-10 20:-8 23:8
search| 0:-5 3:-26 10:-5 15:-7 16:-8 17:-15 20:46 22:-9 23:-15
season 15:6
season| 15:4
second 1:11 3:-4 13:9 20:4
second_<day> 13:5
second_<hint> 23:8
second_<number> 1:13 10:-5
second__out 1:9
second| 1:8 23:-5
secret 23:7
secret| 23:5
section 16:16 17:-30
section_ 16:9 17:-13
section__ 17:-6
section_of 17:-5
section| 16:9 17:-19
see 0:10 1:-13 5:4 8:-7 10:-16 11:26 12:-11 13:-10 17:5 18:-6 19:-19 20:-5 21:31 22:16 23:-25
see_<hint> 5:4
see__ 5:-5
see__<day> 23:5
see__<dimension> 1:-5 21:5
see__<hint> 11:6 21:-4
see__chang 0:5
see__i 11:6
see__note 5:12 11:-10 21:5 23:-7
see__of 11:8
see__on 23:9
see__packet 15:-6
see__readi 19:-5 21:10 23:-5
see__the 11:6
see_all 5:-4 11:15
see_everyth 10:-4 11:9
see_how 19:-10 21:10
see_if 11:9
see_in 0:6
see_it 10:7 16:7
see_my 5:13 10:-5 11:-8 15:-10 18:-5 21:27 23:-20
see_onli 5:7
see_the 1:-5 15:6 21:9
see_them 11:7 17:7
see_what 0:4
see_you 5:-10 11:-4 12:-9 13:-8 22:19 23:9
seem 23:5
seem_to 23:5
seen 3:5
see| 0:5 1:-9 5:4 8:-4 11:10 12:-8 13:-6 15:-5 18:-4 19:-8 21:20 22:11 23:-14
segment 2:-5 3:-4 10:-5 20:11 23:-6
segment__it 3:-5 20:5
segment_in 3:-7 10:-5 20:10 23:-6
segment| 20:8 23:-4
select 23:9
select_from 23:9
select| 23:6
self 3:-6 10:-17 18:43 19:-4 23:-16
self_<hint> 10:-5 18:8
self__ 18:20 23:-10
self__<dimension> 18:6
self__<number> 23:-4
self__for 23:6
self_rate 18:31 23:-15
self_review 23:11
self_score 10:-14 18:11 23:-6
self| 10:-10 18:31 23:-11
sell 3:5 10:-5
sell__<hint> 3:6 10:-5
sell_with 3:6
seller 23:-5
seller_to 23:-5
sell| 3:6
send 1:-6 10:-9 11:-4 14:19 15:-8 16:5 18:-6 19:-6 21:17 23:13
send_<person> 21:5
send__<number> 23:7
send__the 10:-5 14:6
send_him 23:14
send_me 12:-9 14:17 23:-10
send_my 15:-8 16:5 19:-6 21:27 23:-17
send_the 12:7 13:5 14:-5
send_us 10:5
send| 1:-4 10:-8 13:-6 14:12 15:-6 16:5 21:12 23:8
sent 10:7 23:-4
sentenc 0:6 1:-8 2:-5 17:-8 20:48 23:-13
sentenc_ 0:7
sentenc__<hint> 20:16
sentenc_about 1:-6 20:5 23:-5
sentenc_have 20:8
sentenc_where 20:10
sentenc_with 20:11
sentenc| 0:4 1:-6 17:-5 20:33 23:-9
separ 0:6 3:-10 19:14
separ__<level> 0:4 3:-4
separ| 19:10
seri 10:9
seriou 23:-5
seri| 10:6
server 23:8
server| 23:6
servic 23:-4
session 10:-5
set 0:-6 3:7 6:-9 8:-4 9:41 10:-8 13:18 18:9 20:-8 22:-6 23:-15
set_ 6:-9 9:26 23:-19
set_<deed> 0:-6 3:-4 8:-4 13:18 18:9 20:-5 22:-4 23:16
set__ 9:12 23:-8
set__an 23:9
set__my 9:8 23:-6
set__nudg 13:7
set__up 10:5 23:5
settl 3:-7 10:11 23:-5
settl_<deed> 10:8 23:-4
settl__what 3:-4
settl_it 0:5 3:-6
set| 6:-6 9:29 10:-8 13:10 18:7 20:-6 22:-4 23:-9
seven 1:-6 2:61 5:-5 8:-11 12:-5 14:-7 16:-8 20:-10 23:-29
seven_ 2:6 23:-5
seven_<section> 2:9 16:-4 23:-5
seven__ 2:19 20:-5 22:-4 23:-4
seven__be 2:6
seven_area 17:7 23:-5
seven_bucket 2:6
seven_row 20:-6
seven_thing 2:23
seven_topic 2:5 23:-11
seven| 1:-5 2:38 8:-8 14:-4 16:-5 20:-7 22:-4 23:-18
sh 10:-5 20:4 23:9
shaki 10:4
shall 20:5
sharp 13:8
sharp| 13:5
she 0:10 3:-18 10:7 13:-4 19:-8 20:-7 21:13
she__<deed> 10:8
she__my 21:4
she__that 23:4
she__the 3:-4
she__to 23:-5
she_be 19:-4
she_cri 10:7
she_have 23:-6
she_not 23:8
she_now 0:8 3:-11
she_on 21:4
she_said 23:6
she_think 3:-7
she_would 23:-5
she| 10:8 19:-6 21:9
shift 0:11 12:-4 13:16
shift__ 10:5
shift_my 10:-6 13:11 23:-8
shift| 0:8 13:9
ship 23:-6
ship| 23:-4
shoe 10:-9 23:11
shop 3:7 10:-4 23:14
shop_to 3:6
shop| 3:6 23:5
short 3:10 10:-5 19:8 23:-8
short_ 23:-6
short_pleas 3:7
short| 3:7 19:6 23:-4
should 1:6 2:-12 3:40 5:-10 11:-18 14:-4 16:-7 18:13 19:-6 20:-6 23:9
should_<hint> 0:5
should__<hint> 3:14
should__<level> 23:-8
should__<number> 18:7 23:-6
should__a 23:5
should__be 3:6
should__collect 11:-4 19:8
should__quit 23:14
should__work 19:13 23:-6
should_a 23:-10
should_be 18:16 23:-8
should_get 23:-4
should_i 0:-4 3:18 5:-5 11:-11 19:10 23:32
should_the 2:-5 23:6
should| 1:5 2:-7 3:26 5:-7 10:-4 11:-12 18:10 23:10
show 0:-15 1:-30 3:34 4:-5 5:10 7:4 8:6 9:-5 10:-11 11:49 12:-5 13:-5 14:-5 15:-8 16:12 17:9 18:-18 19:-5 21:5 22:-9
show_ 11:4
show_<dimension> 0:-5 3:61 11:-42 17:-8 18:-8 23:-12
show_<hint> 3:-7 10:6 17:14
show_<level> 2:-9 3:29 8:-14 17:-6 23:-19
show_<person> 11:-8 21:18 23:-6
show__ 2:6 3:15 5:10 10:-6 11:-11 17:-5 20:-5 22:-5 23:-8
show__<dimension> 3:19 11:-10 19:-4 23:-6
show__<hint> 10:6 11:13
show__<level> 0:-7 3:5
show__<number> 17:16
show__all 2:-6 5:-7 11:11 20:5
show__both 0:5
show__everyth 1:-5 7:14 11:-5
show__how 5:5 23:-5
show__i 3:-12 11:9 19:6
show__level 0:-7 5:6 8:9
show__line 20:9
show__my 11:7 19:-7 21:9 23:-11
show__note 1:-8 11:17 19:-5 23:10
show__of 23:6
show__principl 3:-7 17:9
show__readi 19:6
show__rm 3:9
show__the 8:4
show__to 11:4
show__weak 19:12 23:-4
show__what 3:-5 11:13 19:-6
show__where 21:5
show_all 3:-6 8:4 17:19 20:9 23:-6
show_everi 8:-4 20:10
show_it 3:12 11:5 16:4 20:-6
show_level 0:-4 3:-16 8:28
show_me 0:4 1:-12 3:-8 5:10 7:13 8:-5 11:9 15:-5 16:7 17:-5 19:-26 20:6 23:7
show_my 1:-8 10:-8 11:28 18:-6 19:24 21:-10
show_note 3:-13 5:-5 11:23
show_perform 10:5
show_pleas 11:9
show_that 19:13
show_the 1:-5 3:11 10:-5 11:6 20:-5 23:10
show_us 5:-8 11:17
show_what 0:-11 10:-10 11:18 19:-13
shown 19:5
show| 0:-9 1:-20 3:22 5:7 8:4 11:22 15:-6 16:7 17:7 18:-11 19:-8 21:4 22:-7
sh| 23:6
sick 5:-10 11:-5 12:5 13:-4 19:-14 23:35
sick_<period> 23:6
sick__ 19:-7 23:8
sick__can 5:-7 23:11
sick_note 19:-12 23:19
sick| 5:-7 19:-12 23:25
side 0:25 3:4 15:-6 16:-4 20:4 23:-13
side_ 0:19 3:11 8:-9 20:-4 23:-6
side_<dimension> 0:9 3:-6
side__ 3:-5 23:7
side__side 0:30 3:-11 8:-7 23:-4
side__to 3:4
side_by 0:43 3:-16 8:-9 20:-4 23:-6
side_of 2:4 3:9
side_on 8:9
side| 0:18 8:-7 23:-6
sign 3:-4 10:18 18:-6 19:-4 20:-4 23:12
sign_<deed> 3:-4 10:18 23:-12
signal 12:4
signatur 23:-5
sign| 10:8 23:10
silent 10:-5 12:4 23:7
silent| 23:5
sinc 0:-8 1:-5 5:-10 10:5 11:20 12:-7 13:-5 15:-5 19:12
sinc_<day> 19:6 23:7
sinc_<number> 23:13
sinc_<period> 1:-4 11:10 12:-5 19:11 23:-14
sinc__ 10:-6 11:15 23:-13
sinc__<period> 23:6
sinc__got 23:-4
sinc__migrat 19:4
sinc__pleas 10:5
sinc__updat 23:5
sinc_easter 23:4
sinc_i 5:-4
sinc_mai 23:-4
sinc_spring 3:-4 10:10 18:6 23:-8
sinc_the 11:4 23:5
sinc_thei 23:6
sinc| 5:-6 10:9 11:12 13:-5 19:-6 23:-10
sing 22:-4 23:13
singapor 20:-6 23:8
singapor| 20:-4 23:6
singl 10:5 15:7 23:-7
sing| 23:9
sir 19:-5 23:8
sir_my 19:-5 23:8
sister 16:-4
sit 3:-4 15:-5 19:-6 23:5
sit_in 23:-13
sit_on 15:-5 23:5
sit_with 0:5
sit| 19:-4 23:6
six 23:13
six_<period> 23:6
sixteen 2:-13 17:45 20:-6 23:-12
sixteen__ 17:5 23:-6
sixteen_principl 2:-6 17:9 23:-9
sixteen| 2:-9 17:30 20:-4 23:-8
size 10:11 11:-8 23:-9
size_<hint> 11:-4 23:-4
size__<deed> 10:5
size| 10:9 11:-6 23:-6
skill 0:4
skip 0:-5 3:-4 8:-7 9:-6 11:-4 12:40 13:-14 14:-8 19:8 21:12
skip__<number> 12:12 23:-9
skip__nudg 12:20 13:-10 14:-5
skip__see 21:9
skip_level 0:-5 8:-7 9:-6 19:-6 21:12 23:20
skip_sai 3:-4
skip_the 12:14 13:-12 19:9 23:-10
skip| 8:-5 12:28 13:-10 14:-6 21:6
slack 1:-14 23:14
sleep 23:-4
slide 2:9 3:-6 19:-8
slide_ 2:7 20:-5
slide_for 20:4
slide_on 20:5
slide| 2:4 3:-5
small 23:5
smart 5:6
smth 3:4
snooz 12:45 13:-13 22:-12 23:-14
snooz__nudg 12:8 13:-5
snooz_nudg 13:-6
snooz_the 12:11 13:-7
snooz| 12:32 13:-9 22:-8 23:-10
so 1:-7 2:-5 4:-4 5:-12 10:5 11:19 13:31 14:-10 17:7 18:-8 19:-18 20:-4 23:-17
so__ 2:-5 11:11 19:-11
so__<hint> 10:5
so__about 11:5
so__can 15:6 23:-6
so__do 0:5
so__i 10:-5
so__in 3:-6 10:8
so__not 13:6
so__send 12:6
so__stop 23:7
so__the 2:5
so__you 13:4
so_far 1:-5 3:-10 5:-6 11:41 19:-16 20:-5 23:-9
so_how 5:5 19:7
so_i 1:-4 10:4 11:-10 13:17 23:-7
so_it 23:9
so_kind 3:4
so_not 12:8 14:-6
so_on 2:-8 17:7
so_pleas 13:7 23:6
so_that 18:-4 23:5
so_the 10:6 15:4
so_thi 3:4
so_what 2:6 3:5 11:-5
so_where 0:7 3:-5
sold 0:-4 16:5
sold_<deed> 0:-4 16:5
sold| 16:4
solid 18:14
solid_<number> 18:14
solid| 18:10
solv 3:-4 10:6 23:-7
solv_<deed> 3:-4 10:6 23:-7
some 3:-9 5:13 8:5 16:8 20:-6 23:-9
some_<hint> 19:-4
some_<period> 3:-6
some__ 23:-4
some__of 5:9
some_point 23:-5
somebodi 2:5 5:10 10:-14 17:5 23:-13
somebodi_<hint> 10:-6
somebodi__<deed> 2:4 5:9
somebodi__a 10:-4
somebodi__me 23:-5
somebodi_ad 5:13 23:-5
somebodi_ask 2:6
somebodi_tell 23:-5
somebodi| 2:5 5:8 10:-5 23:-8
someon 0:8 5:4 8:7 13:-5 16:19 20:-7
someon_<hint> 16:6 23:-4
someon__a 23:5
someon__be 23:8
someon__it 16:5
someon__the 8:5
someon_in 0:5
someon_know 23:5
someon_remind 2:5
someon_said 16:5
someon| 8:5 16:9 20:-8 23:6
someth 1:11 2:-6 10:-7 11:12 15:12 19:-6 20:21 23:-14
someth__<hint> 20:8
someth__can 15:7
someth__me 10:8 11:9
someth__sustain 20:6
someth__the 10:-5 15:6
someth_about 8:-4 10:-6 15:-4 20:14 23:-7
someth_at 20:9
someth_for 10:13 11:-6 15:10
someth_from 3:-4 11:16 23:5
someth_i 3:9 10:-7 15:10
someth_in 8:-4
someth_on 20:10
someth_to 14:6
someth_twice 1:13 10:-5
someth_with 11:7
someth| 1:7 10:-5 11:9 15:6 19:-7 20:11 23:-15
sometim 18:14
somewher 0:-6 2:-7 5:4 8:-5 10:10 16:5 20:31 23:-18
somewher_ 5:6 8:-4 20:12 23:-11
somewher__<guideline> 20:8
somewher_in 2:-4 3:-4 20:5
somewher_or 20:5
somewher| 10:5 16:4 20:13 23:-11
some| 5:6 19:-4 23:-5
son 3:-8 23:14
son_<number> 23:7
son__have 23:4
son_school 3:-8 23:7
son| 3:-6 23:9
sooo 23:-5
sorri 1:-7 8:12 20:-5 22:22 23:-11
sorri__bother 22:5
sorri__question 8:7
sorri_for 0:6 22:7 23:-5
sorri_wrong 1:-7 22:17 23:-9
sorri| 1:-5 8:4 22:16 23:-12
sort 1:5 5:12 23:-13
sort_<deed> 1:6 23:-6
sort__it 1:4 10:-4
sort__thing 5:6 23:-4
sort_of 0:4 5:13 23:-6
sort| 5:6 23:-7
sourc 3:5 10:10 11:-4 20:-6 23:-7
sourc_our 3:7 10:5 20:-5
sourc| 10:7 20:-4
so| 1:-6 5:-7 10:6 11:13 12:5 13:16 14:-6 17:5 18:-5 19:-14 23:-17
spain 12:-4 23:15
spain| 23:10
spanish 23:9
spanish| 23:6
spare 3:-5 12:11 23:10
spare__the 12:6
spare_me 12:11
spare| 12:8 23:8
speak 2:-7 3:4 19:-6 20:11 21:5 23:-20
speak_about 20:5
speak_for 21:5 23:-7
speak_of 2:-5
speak_to 3:4
speak_with 23:-6
speak| 2:-5 20:7 23:-13
speed 2:-4 20:12
speed_<deed> 2:-4 20:12
speed| 20:9
spend 17:7 20:8
spend| 17:5
spent 0:6 3:-6
spent__whole 0:4 3:-4
spent_the 0:6 3:-6
spike 0:5
spit 15:6 23:-7
spit__my 15:6 23:-5
spit_out 15:6 23:-7
spit| 15:4 23:-5
split 2:19 3:-4 10:8
split_the 2:6
split| 2:9 10:8
spoken 2:-4 20:5
sponsor 10:9 19:-8 20:-4 21:11 23:-9
sponsor__<deed> 10:6
sponsor| 10:7
spot 0:9 5:-5 8:-6 11:-7 16:-5 19:34 23:-19
spot_ 5:-5 19:20 20:-7 23:-17
spot__<hint> 19:6
spot_in 19:9 23:-4
spot_on 19:7
spot_with 20:5
spot| 0:7 8:-4 19:18 23:-13
spreadsheet 0:9 2:5 10:7 23:-5
spreadsheet| 0:6 10:7
spring 3:-7 8:-4 11:8 19:5
spring_ 11:6
spring__<hint> 18:4
spring| 23:9
sprinkl 15:7
sprinkl| 15:5
stack 5:-5 23:7
stack| 23:5
stai 1:6 3:-5 8:-4 10:15 16:4 23:-5
stai_<deed> 10:5
stai__ 1:5 23:-5
stain 3:9
stai| 10:9
stakehold 3:10 23:-8
stakehold__a 23:-4
stakehold| 3:7 23:-5
stale 2:-7 3:-7 19:28
stale_ 23:5
stale| 2:-5 3:-5 19:19 23:-4
stand 0:-6 5:-11 8:4 11:-10 13:9 15:-4 17:-5 19:38 20:-7 21:11 23:-26
stand_ 5:-11 13:4 19:16 20:-10 21:8 23:-18
stand__ 8:4 20:7
stand__<dimension> 11:-5
stand__the 23:4
stand_in 23:6
stand_on 0:-4 11:-8 19:15
stand_up 13:6
standard 8:-6 10:10 20:6 23:-9
standard| 10:7 20:4 23:-6
stand| 5:-7 11:-7 13:7 19:28 20:-7 21:6 23:-18
star 10:5 22:12 23:-16
star_ 22:12 23:-13
start 0:8 1:-4 2:4 5:18 10:5 12:-6 13:26 14:-20 18:12 19:-12 20:-10 23:-20
start_<day> 10:5 23:-7
start_<deed> 5:6 20:-4 23:-6
start__the 0:5 3:-4
start__with 5:7 23:-4
start_on 0:7 3:-6
start_the 12:-7 13:26 14:-20
starter 22:10 23:-9
starter| 22:7 23:-6
start| 5:13 10:5 12:-4 13:19 14:-14 18:9 19:-7 20:-6 23:-14
star| 22:9 23:-11
statement 0:17 3:-13 20:8
statement| 0:12 3:-9 20:5
station 23:15
station_ 23:15
station| 23:11
statu 3:-8 9:-5 19:26 22:-4 23:5
statu_ 9:-5 19:17 22:-4
statu__ 23:9
statu| 3:-5 19:18
step 16:9
step_ 16:10
step| 16:6
sth 20:8
sth| 20:6
stick 10:6
stick__in 10:4
stick_thi 10:6
still 3:-16 5:-5 11:-31 14:4 16:-13 19:72 20:-10 21:-6
still_<hint> 3:-9 11:-11 19:13 23:-6
still__ 3:-8 16:-9
still__<deed> 19:7
still__for 3:-7 11:-7 19:11 23:-5
still__to 19:10
still_be 19:7 20:-6
still_got 11:-4 19:10
still_have 19:6
still_lack 19:5
still_miss 11:-6 15:-7 19:13
still| 3:-16 11:-20 16:-10 19:43 20:-7
stood 23:-4
stop 0:6 3:-8 5:-5 6:9 9:-8 10:-6 12:-11 13:-26 14:51 16:5 22:-11
stop_ 13:-12 14:33 22:-10 23:-7
stop__ 12:-8 14:9
stop__me 6:10 9:-5 14:10 23:-11
stop__nudg 12:-7 14:11
stop_and 0:7 3:-6
stop_fight 23:-5
stop_nudg 12:-6 14:12
stop_send 23:-4
stop_the 6:-5 13:-6 14:-11 23:17
stop_with 16:5
stop| 6:6 9:-5 12:-5 13:-18 14:33 22:-8
store 1:14 5:-6 7:11 10:10 11:12 20:-5 23:-15
store_<deed> 1:21 7:-7 10:-4 11:8 19:4 20:-4 23:-6
store__ 10:4
store__about 1:15 7:-4
store__here 19:4
store__on 11:9
store_it 10:9
store| 1:10 5:-4 7:8 11:8 23:-10
stori 11:15 18:7 19:4 23:-8
stori__i 11:9
stori| 11:9 18:6 23:-5
straight 10:6
strategi 0:-11 3:10 10:5 19:-4 20:13 23:-17
strategi__<hint> 3:7
strategi__be 20:4 23:-5
strategi__the 0:-5
strategi_and 0:-4 3:10
strategi_for 0:-7
strategi_with 3:-4
strategi| 0:-8 3:7 20:9 23:-12
stream 23:-4
stress 14:14 23:-6
stress__out 14:7
stress_me 14:14 23:-6
stress| 14:10 23:-4
strong 19:18
strong_committe 10:5
strong| 19:6
structur 0:-7 2:7 8:7 23:-9
structur| 0:-5 2:5 8:5 23:-6
studi 3:5
stuff 0:6 2:-6 3:17 5:10 8:-4 10:-8 11:25 12:-6 13:7 15:4 18:15 19:9 20:-9 23:-25
stuff_ 3:10 11:-8 19:7
stuff__ 19:4
stuff__<hint> 11:6
stuff__can 3:11 5:7
stuff__here 11:12 23:-6
stuff_and 23:5
stuff_i 11:19 20:-6
stuff_in 11:17 23:-8
stuff_onli 0:-5
stuff_we 0:6
stuff_you 5:17
stuff| 3:15 5:7 10:-6 11:13 12:-4 13:5 18:11 19:4 20:-7 23:-18
stupid 8:8 20:-5
stupid_question 8:8
subject 19:6
submit 5:-6 13:-5 18:-5 23:15
submit__<hint> 5:-4 23:9
submit_my 5:-6 13:-5 18:-5 23:13
submit| 5:-4 23:11
such 0:-5 3:-5 10:-4 20:13
such_ 0:-5
such__ 20:7
such| 20:9
sudo 23:16
sudo| 23:11
suit 0:7 3:8 19:6
suit_ 0:6 19:6
suit| 3:5 19:4
sum 1:5 20:-4
summer 10:-7 11:9 23:19
summer| 10:-5 11:7 23:14
summit 10:11 18:-9
summit__<number> 18:-6
summit| 10:9 18:-6
supplier 8:-6 10:7
supplier| 8:-4
support 10:10 23:10
support| 10:6 23:7
suppos 2:-7 3:40 10:-8 19:-17 20:-5 23:-9
suppos_<deed> 2:-7 3:40 10:-8 19:-17 23:-9
suppos__to 2:-5 3:28 10:-5 19:-11 23:-5
suppos| 3:25 19:-10 23:-5
sure 3:7 16:-9
sure_i 10:-5
sure_the 16:-9
survei 1:9 10:4 11:-7 20:6 23:-15
survei_ 1:10 11:-7 20:6 23:-6
survei| 1:7 11:-5 20:4 23:-8
surviv 10:4 13:-5 22:14 23:-11
surviv_<deed> 10:4 13:-5 22:14 23:-11
surviv| 22:10 23:-7
sustain 2:-5 8:-5 20:22
sustain__the 20:5
sustain_in 8:-5 20:7
sustain| 20:15
swear 20:5
swear_there 20:5
system 3:14 10:-8 22:-14 23:30
system_ 23:12
system__ 3:10 22:-4
system__and 23:6
system__be 23:5
system_prompt 22:-9 23:11
system_you 23:6
system| 3:10 22:-10 23:17
ta 22:11 23:-7
ta_ 22:4
tabl 0:6 1:-13 23:20
tabl__ 1:-9 23:16
tabl_of 2:4
tabl| 1:-9 23:14
tailspin 10:8 20:-5 23:-5
tailspin| 10:5
take 1:25 3:-14 10:-10 11:-7 13:-5 14:5 19:-8 20:7 22:-4 23:9
take_ 3:-10 19:-6 20:13 23:9
take__off 14:6
take__out 1:6
take__second 1:9
take_a 0:4 3:-6
take_it 1:13
take_me 14:8
take_my 11:-4
take_the 1:13 10:-5
take_to 3:-6 23:12
take| 1:17 3:-5 10:-5 11:-4 14:4 19:-5 20:10 23:5
talk 8:7 10:30 15:-8 16:-5 18:9 19:10 20:19 21:-4 23:-21
talk_ 10:-5 11:13 16:-9 23:-6
talk_<deed> 10:21
talk__<hint> 3:-5 10:5 17:4 20:5
talk__about 10:7
talk__in 11:-4
talk__my 3:6 23:13
talk__sai 18:5
talk__the 23:-4
talk_about 0:-6 3:-9 17:7 20:7
talk_and 0:4 19:6
talk_be 3:5 11:-5
talk_of 8:6 20:13
talk_on 10:9
talk_to 0:7 3:5 15:-4 21:-4 23:5
talk_with 3:8 10:5
talk| 10:14 11:5 15:-4 16:-5 18:5 20:10 23:-12
tall 2:-4 23:7
tall| 23:5
tax 19:-5 23:19
taxi 0:4 3:-6 22:-7 23:20
taxi| 22:-5 23:14
tax| 23:13
ta| 22:8 23:-5
tb 0:-6 23:6
tbh 19:6
tbh| 19:4
tb| 0:-4 23:4
teach 5:5
teach_me 5:5
team 0:-9 3:15 10:39 11:-10 12:-9 13:-5 15:-8 16:-7 18:-10 19:-17 20:7 22:-4 23:5
team_ 10:-6 11:-4 17:4 23:4
team_<hint> 23:9
team_<number> 0:-10 3:8 10:6 23:-8
team__ 23:6
team__<hint> 23:5
team__a 3:7
team__be 23:8
team__it 0:7
team_and 2:8
team_at 23:-4
team_be 20:-5 23:8
team_do 0:11 23:8
team_for 12:-5 23:6
team_have 10:5
team_lead 10:12 23:-12
team_meet 23:7
team_to 23:-6
team_todai 10:5
teammat 23:10
teammat| 23:7
team| 2:-5 3:-5 10:27 11:-6 12:-6 15:-5 16:-5 18:-5 19:-7 23:5
teeth 12:7
teeth| 12:5
telco 10:9 23:-5
tell 0:-12 1:-5 2:-6 3:7 5:-8 8:14 10:-8 14:-5 15:-4 19:7 20:5 22:-7 23:28
tell__ 3:-7 23:4
tell__<level> 3:12 23:-12
tell__a 23:9
tell__boss 23:4
tell__director 20:5
tell__the 0:-5 3:7 8:7 23:-9
tell__to 23:-5
tell__what 3:-10 11:-6 19:5 23:19
tell_him 23:9
tell_it 11:5
tell_me 0:-13 2:-4 3:18 5:-7 8:8 10:-5 11:-9 14:-4 17:6 22:-5 23:-8
tell_my 20:7 23:6
tell_the 0:4
tell_us 8:5
tell| 0:-10 2:-4 5:-5 8:7 22:-4 23:17
ten 1:7 3:7 10:-6 12:5 15:4 19:-6 23:12
ten_<period> 12:6 15:6
ten__ 23:6
ten__ago 1:8
ten__and 15:4
ten_minut 1:10 10:-8 23:5
ten_time 10:8
ten| 1:5 3:5 23:5
term 3:6 10:-5 20:25 23:-8
term_<hint> 20:16 23:-6
term_what 3:4
term| 3:4 20:16
test 0:4 11:6
test_ 0:4 23:-6
test__the 11:4
test| 11:4
text 3:7 20:12 23:-8
text__<dimension> 3:4
text__be 20:-4
text_for 3:5
text_on 20:-6
text_sai 20:12
text| 20:13 23:-6
than 3:-7 16:-8 19:11 20:8 22:17 23:-12
than_<level> 0:-14 8:5
than_<number> 20:11
than__ 20:6
than__<level> 0:7
than_a 0:7
than_from 19:4
than_i 19:7
than_me 23:4
thank 1:-9 5:-10 10:9 11:-7 18:-5 19:-5 20:-4 22:57 23:-25
thank_ 10:-8 13:7 23:5
thank_<deed> 10:11
thank__ 5:-6 17:4 22:6
thank__for 23:10
thank__me 10:8
thank__what 5:5
thank__you 22:11 23:-5
thank_a 22:22 23:-19
thank_mate 23:-4
thank_to 22:9
thank_you 1:-6 5:-15 10:5 17:5 22:9 23:5
thank| 1:-6 5:-7 11:-5 22:40 23:-17
than| 16:-6 20:5 22:12 23:-5
that 1:25 2:-5 4:6 5:-15 10:27 11:-31 14:-8 15:-13 16:16 19:-10 20:7 22:7 23:-44
that_ 10:4 12:8 14:-5 18:8 20:12 23:-8
that_<day> 0:9
that_<guideline> 3:-5 8:7
that_<hint> 10:-6 18:5 20:16 22:10 23:-5
that_<number> 3:9 20:5
that_<posting> 3:-8 10:-6 16:41 19:-4 20:-7 22:-5 23:-22
that__ 0:-4 1:12 16:7 18:5 19:-5 20:5 23:-12
that__<guideline> 8:4
that__<hint> 1:-6 10:14 18:-8 20:4
that__<number> 10:-7
that__<section> 10:6 20:5
that__<time> 0:6
that__a 1:9 22:-6
that__be 1:7 10:5 15:-4
that__can 10:6 21:6
that__do 10:14 11:-6
that__for 10:4
that__get 2:4
that__have 4:12 11:-7
that__how 10:5
that__i 3:4 16:-5
that__in 3:7
that__job 16:5 23:-4
that__made 11:6
that__me 10:5
that__miss 3:-4
that__my 22:7 23:-9
that__not 3:-9
that__note 1:7 10:-8
that__of 10:-5 15:5
that__off 23:6
that__on 10:7
that__onli 23:4
that__other 0:4 3:-4
that__realli 22:7
that__region 20:7
that__sale 16:8
that__to 1:6
that__want 23:6
that__work 19:9
that__you 23:4
that_a 8:5 10:-8
that_an 20:5
that_as 18:4
that_aw 16:24 23:-11
that_be 1:9 5:-7 10:-4 20:4 22:14 23:-13
that_come 20:5
that_down 10:14 23:-7
that_for 10:10 16:-6
that_have 20:8
that_i 0:-11 1:-8 4:14 10:38 11:-12 13:6 17:-5 18:-8 19:8 20:-6 23:5
that_in 18:6
that_it 10:-6 23:12
that_last 1:10 10:-7 23:-7
that_level 0:-7 3:5
that_mean 3:6 20:-4
that_mention 1:4
that_mine 10:7 23:-5
that_my 10:9 16:-4 23:5
that_nobodi 1:-4 10:10 23:-7
that_not 10:-4 23:11
that_note 1:37 10:-11 15:-4 22:-8
that_onli 16:-12
that_our 10:8 23:-4
that_sort 0:4 1:6 10:-8
that_the 2:-4 3:-6 8:5 10:5 23:-5
that_thei 18:-4
that_their 3:4
that_time 12:6
that_tom 1:-7 10:-6 23:15
that_up 16:-5 17:5 23:-5
that_we 2:6 3:-7 8:-5 10:14 16:-5 20:9
that_weekli 14:9
that_what 3:-4 19:6
that_your 22:5
that| 0:8 1:11 2:-6 4:4 5:-9 8:-7 10:9 11:-16 13:-4 14:-4 15:-10 16:4 19:-11 20:8 23:-15
the 0:14 1:12 2:5 3:-8 4:-12 5:-25 7:-12 8:5 9:-11 10:16 11:-18 15:-8 17:12 18:-26 19:-21 20:-10 21:-7 22:-15 23:-19
the_12th 11:-4 12:10 14:-7 15:6
the_14th 12:5 23:6
the_15th 14:-4
the_20th 12:4
the_4th 12:8 23:10
the_9th 15:7
the_<day> 10:6 13:5 23:-6
the_<dimension> 1:8 2:-5 3:12 10:-7 16:-5 19:6 20:-11 21:5 23:34
the_<guideline> 0:-11 2:23 3:39 8:-10 10:-18 11:-9 12:-4 13:-5 16:-42 17:-22 19:-26 20:66 23:-50
the_<hint> 0:-14 2:-6 3:-17 4:-4 5:-7 8:-9 10:9 11:-19 12:-5 13:-7 15:23 16:7 17:-10 19:27 20:-35 21:-7 23:46
the_<level> 0:-15 3:24 5:-5 8:-7 10:-5 16:-6 17:-5 19:-9 20:7
the_<not> 0:-7 2:-5 3:17 8:-6 15:-6 16:12 20:8
the_<number> 0:18 1:8 2:7 3:-10 8:10 10:-7 11:7 15:-6 17:29 18:-5 20:-8 23:-18
the_<period> 12:7 15:7 23:4
the_<posting> 0:-17 1:-5 2:-26 3:-45 5:-5 8:-13 10:-32 11:-9 12:-4 14:-7 15:-4 16:97 17:-14 19:-12 20:-48 22:-7 23:-88
the_<principle> 17:4
the_<section> 0:-11 1:23 2:9 3:-18 8:14 10:-9 12:-6 13:-5 16:6 23:9
the_<time> 10:-6 13:12 23:-11
the__ 0:-10 1:-14 2:12 3:26 6:5 8:16 10:6 13:-6 14:4 15:16 17:6 19:-6 20:-27
the__<day> 12:-7 23:9
the__<deed> 10:-4 23:13
the__<dimension> 10:5
the__<guideline> 3:-6 8:-7 20:5 23:7
the__<hint> 0:-13 1:-8 2:-14 3:-17 10:26 11:-15 15:5 16:-8 18:-7 19:-10 20:9 23:21
the__<level> 0:7
the__<number> 0:16 1:12 8:-4 10:-11 12:6 15:-5 23:-10
the__<period> 20:4 23:8
the__<posting> 10:-4 16:20 20:-11 23:-9
the__<principle> 20:6
the__<section> 16:-7 23:6
the__<time> 23:9
the__a 14:6
the__about 0:-6 1:8 8:-5 10:-5 11:4 17:18 20:12 23:-17
the__abov 23:9
the__after 17:6 23:-10
the__again 13:9 14:-4
the__all 20:9
the__and 0:-8 6:8 10:-5 11:-6 17:-4 20:4 23:-13
the__announc 16:11 23:-7
the__anymor 14:10
the__area 2:18 17:5 23:-12
the__at 0:-7 8:-11 23:14
the__be 0:6 3:6 13:7 15:5 16:9 19:7 23:-5
the__befor 10:-6 15:5
the__between 0:-5 8:-5 10:12 20:-7 23:10
the__bid 10:5
the__bit 0:-10 3:9
the__blog 0:4 10:5
the__boss 2:4
the__bot 22:11 23:-6
the__bucket 2:13 23:-8
the__build 15:4 23:8
the__but 10:-5 14:8 16:-5 20:5 23:7
the__call 0:-4 16:9 23:-9
the__came 23:-5
the__can 11:4 16:-4 20:4 23:4
the__case 15:4
the__chart 20:-8 23:9
the__cheer 23:-4
the__claim 16:7 23:-10
the__column 0:13 3:-18 20:9
the__come 13:10 23:-7
the__committe 19:-4 23:5
the__compar 0:5
the__comparison 0:8
the__conflict 1:5
the__could 10:7
the__cover 8:5 20:-5 23:-8
the__cycl 3:4
the__data 10:7
the__design 11:4
the__desk 23:8
the__differ 0:5
the__dimens 2:4
the__divid 2:8 23:-4
the__do 0:8 3:-5 16:9 17:-7 23:-4
the__document 8:-5 11:-5 15:5 20:18
the__down 20:-4 23:12
the__drive 23:5
the__ever 20:8
the__expect 3:13 20:-6
the__floor 23:9
the__folk 3:8
the__for 0:6 1:-5 3:-10 10:-10 11:16 12:11 16:-5 20:-8 23:7
the__from 1:14 3:-8 8:7 11:11 19:-7 20:-4 23:-5
the__get 3:7 23:-4
the__go 0:-5 8:4 23:9
the__hand 23:10
the__have 3:-8 19:-6 23:9
the__here 8:4
the__how 0:9
the__i 1:7 2:10 3:-4 10:-13 11:20 20:6 23:-12
the__in 2:5 10:12 20:-15 23:-9
the__into 23:8
the__job 3:-4 16:12 23:-9
the__just 2:6 8:-4 12:5 16:-4 20:-6
the__know 3:-5 8:14
the__last 23:8
the__leadership 17:4
the__level 0:8 2:-7 17:-5
the__like 16:-11 23:14
the__list 2:6 3:8
the__logo 23:8
the__look 8:22 16:-4 23:-9
the__machin 23:10
the__manag 3:7 10:4
the__meet 2:4 10:6 23:9
the__mention 2:-7 20:10
the__messag 12:12 14:6 23:-8
the__move 19:5 23:7
the__my 15:5 23:-14
the__n 19:4
the__name 20:5
the__next 1:4
the__no 2:6 12:6 14:-7 23:-6
the__not 0:-9 2:6 12:4 16:-7
the__note 0:-5 1:17 2:-7 10:-9 11:-8 19:15 21:7 23:6
the__of 1:-7 2:13 3:8 5:-6 8:5 10:-12 11:-4 17:11 19:-11 20:-19 23:20
the__off 14:10
the__on 0:10 1:16 2:-6 3:11 11:-9 14:-6 23:-13
the__onli 8:4 20:-7
the__open 19:4
the__or 17:8 23:-7
the__org 10:4
the__own 20:6
the__packet 10:-4 15:8
the__paper 10:7
the__part 0:15 3:5 16:9 20:-7 23:-9
the__parti 23:5
the__password 23:6
the__phone 23:5
the__ping 14:4
the__pleas 2:24 17:-4 20:-9 23:-10
the__practic 0:-5 10:5
the__principl 2:-8 10:-5 17:24 23:-14
the__rate 3:-10 23:7
the__region 2:-6
the__remind 10:-6 13:9 14:-12
the__result 23:8
the__review 10:6 23:8
the__row 0:8 2:10 3:10 20:-7 23:-5
the__rung 0:5 2:-4
the__sai 2:-9 10:-5 16:4 17:10 20:5
the__server 23:6
the__shift 10:5
the__side 3:13 8:6 20:6 23:-6
the__split 2:8
the__stand 23:4
the__step 16:6
the__stori 18:6
the__structur 0:-5 2:5 8:5 23:-6
the__stuff 3:-6 19:7
the__suit 3:5
the__talk 17:5 19:7 23:-7
the__team 10:9 23:7
the__test 11:4
the__text 3:6
the__that 3:-5 10:-14 23:11
the__the 0:5 2:4 3:7 8:-9 10:-5 15:5 16:-5
the__thing 3:5 14:7 23:-5
the__till 12:4
the__to 8:4 10:5
the__tool 1:6 23:5
the__topic 23:-8
the__up 15:11 23:-12
the__us 3:-6 20:11
the__wai 17:-9 23:8
the__want 3:13 10:-5 20:-7 23:6
the__we 10:6
the__what 3:5 8:-4 20:-5
the__when 0:8 10:-5 20:-7
the__where 20:20 23:-6
the__which 2:12 8:-6
the__while 12:5
the__who 18:6 23:-5
the__with 0:4 11:8 19:-6 20:14
the__word 0:4
the__work 19:5
the__you 5:16 10:-4
the__zone 10:4
the_actual 0:4
the_agenda 23:6
the_airlin 10:5 23:-5
the_airport 10:-7 23:16
the_all 3:-5 23:14
the_amazon 17:15
the_area 2:15 8:-4 20:-6
the_ask 3:8
the_attach 10:-6 23:19
the_aw 16:18 23:-13
the_bad 23:-5
the_bank 3:-7 8:9 10:8 11:8 12:-4 18:6 23:-4
the_bar 3:11 23:-6
the_beach 12:5 23:5
the_best 8:-4 10:13 22:10 23:6
the_big 3:-5 13:-4 16:-5 23:7
the_bit 20:10
the_board 3:7 10:-4 19:7 23:-5
the_boat 5:4
the_bot 5:5
the_box 2:9 3:-4 19:13 23:-8
the_build 12:-8 23:24
the_calibr 10:6
the_call 23:4
the_car 16:-8
the_chair 8:5
the_coffe 3:5 8:5 23:11
the_colleagu 10:8
the_committe 15:21 23:-6
the_complet 16:4
the_cost 11:5
the_crew 0:10
the_data 10:7
the_deal 3:12
the_delai 10:-5 23:11
the_demo 10:-5
the_dentist 13:-11 23:7
the_deploy 14:-9 23:8
the_differ 0:6 3:-15 8:-6 16:-5 23:20
the_dimens 2:26 8:-6 23:-9
the_document 8:6 19:-5 20:17 23:-5
the_drawer 3:-8
the_dublin 23:6
the_engag 3:-5
the_enterpris 16:13
the_essai 8:7
the_evid 10:-6 11:12
the_expect 2:5 3:4
the_fight 10:4
the_file 15:5 23:8
the_first 10:7 12:-7 13:5 23:9
the_follow 10:9 20:-4
the_full 0:12 2:5 3:21 20:-10 23:-5
the_gap 0:20 19:-10
the_halt 20:5
the_head 2:29 3:-4 8:-11 20:-12 23:-9
the_higher 3:-5
the_highest 3:-19 8:16 10:9
the_hook 3:8 19:-4 21:-5
the_hospit 23:-5
the_hr 23:8
the_integr 3:4 15:5 18:13 23:-10
the_intranet 23:10
the_job 3:11 16:19 20:-7 23:-19
the_joint 18:-5
the_jump 0:7 3:-4
the_junior 23:5
the_kid 3:5 23:-9
the_kitchen 17:6
the_ladder 0:4 2:-9 8:51 22:-5 23:-13
the_land 10:6 11:-4
the_last 1:22 23:-15
the_leadership 2:-5 10:-6 17:11 23:-11
the_left 2:4
the_level 0:67 3:-22 8:24 10:-15 16:-10 20:-9 22:-4 23:-49
the_lift 20:6 23:5
the_like 10:-6 11:18 16:5 19:-4 23:-6
the_line 10:-5 20:-11 23:13
the_lisbon 10:4 11:6 23:-9
the_list 2:18 3:5 5:-6 8:-12 16:8 17:24 20:-11 23:-13
the_load 11:6 23:-6
the_lot 3:13 11:17 23:-11
the_lower 0:-5 3:9 8:-11 20:5
the_lowest 8:5 23:-6
the_lp 2:-8 17:34 20:-9 23:-19
the_mainfram 23:-6
the_market 16:-18 23:32
the_match 23:11
the_mean 2:-8 23:11
the_migrat 19:6
the_moment 2:-9 19:10 23:-8
the_name 2:5 19:-6 20:-10
the_new 8:-6 10:6 12:4 17:5 20:-4
the_next 0:6 8:-11 10:5 16:-8 23:12
the_nois 23:6
the_note 1:58 3:-9 10:-34 11:-15 21:5
the_nudg 1:-4 10:-5 12:11 13:20 14:26 23:-31
the_old 1:-5
the_org 19:-5 20:-12 23:12
the_oslo 10:5
the_other 0:22 3:-4 10:-6 13:7 17:4 23:-11
the_packet 11:6 21:12 23:-6
the_park 3:-7 23:18
the_part 0:-5 20:19 23:-6
the_parti 10:6
the_passag 3:-7 10:-5 20:7 23:-9
the_phone 23:20
the_phrase 20:17 23:-7
the_place 20:18 23:-11
the_platform 10:8
the_point 23:5
the_principl 17:19 23:-6
the_privat 10:-4 23:11
the_project 23:7
the_public 0:5 10:9 23:-4
the_quarterli 10:6 16:-5
the_real 23:-5
the_record 10:9 13:-5
the_region 20:-4
the_remind 1:-10 10:-8 12:20 13:20 14:32 23:-32
the_result 3:7
the_retail 10:9
the_retro 10:6 23:-8
the_right 0:5
the_role 2:18 20:-6 23:-8
the_room 23:4
the_row 2:39 3:8 8:-14 20:-13 23:-9
the_run 0:9
the_rung 2:-8 8:22 23:-13
the_same 0:17 3:-8 8:-8 10:11 16:-4 23:-14
the_sea 23:4
the_second 1:13
the_sentenc 20:20
the_seven 1:-6 2:36 8:-5 14:-5 16:-6 20:-6 23:-27
the_shop 3:8
the_sixteen 2:-13 17:28 20:-5 23:-7
the_spot 20:5
the_stand 13:5
the_standard 10:10 23:-8
the_stuff 3:-5 5:17 11:19 20:-6
the_summer 11:9 23:7
the_summit 10:9
the_system 23:6
the_team 0:7 3:7 13:-4 23:-15
the_telco 10:6
the_term 20:6
the_text 20:14 23:-8
the_theme 0:-5 8:18 23:-9
the_thing 10:17 11:10 14:8 15:10 20:-5 23:-13
the_ticket 23:8
the_time 20:4 23:10
the_titl 2:13 20:-7
the_top 3:-14 8:4
the_topic 2:18
the_train 10:11
the_trust 18:8
the_truth 10:7
the_updat 23:8
the_upper 0:-5 3:14
the_user 10:-4 23:12
the_vp 0:-7 10:14
the_vpn 23:23
the_wall 23:-7
the_warsaw 23:-4
the_water 23:6
the_weather 23:7
the_web 20:-14 23:10
the_weekli 10:-18 12:27 13:14 14:17 22:-4 23:-22
the_while 3:8 23:-5
the_whole 0:9 8:-5 10:10 16:8 20:12 23:-13
the_wifi 23:11
the_word 0:-12 2:-14 3:-17 8:-5 10:-5 17:-7 19:-5 20:68 23:-28
the_work 20:5
the_workshop 23:5
the_write 15:17 23:-6
the_wrong 10:-7 23:14
the_yearli 10:-4
thei 0:-6 1:-6 2:22 3:-5 5:-11 10:24 11:-8 16:20 17:-8 18:-8 20:-9 23:-19
thei_ 0:-7 2:7 8:5 17:5 19:-6
thei_<hint> 0:-4 2:12 3:-5 19:4
thei_<section> 16:-5 23:10
thei__<deed> 2:-4 23:-7
thei__<hint> 16:4
thei__a 2:4
thei__at 2:7
thei__for 8:4 19:4
thei__from 0:6
thei__me 14:8 23:5
thei__of 23:5
thei__on 3:-6 16:4
thei__the 3:-4 17:-7 20:4
thei__us 2:12
thei_agre 10:5
thei_ask 5:-5 19:8 23:6
thei_be 0:6
thei_call 8:-4 23:-8
thei_can 10:7 18:-4
thei_differ 0:4
thei_do 3:5
thei_ever 10:6
thei_give 3:-5 16:4 23:-5
thei_grade 2:9
thei_hold 3:7
thei_insist 16:4
thei_look 2:11 3:5 23:-5
thei_mention 17:-8
thei_name 2:-9 8:7
thei_poke 19:4
thei_put 2:5
thei_run 10:4
thei_sai 2:-4 3:7 16:7 23:-6
thei_said 5:6
thei_sign 10:5
thei_stress 14:11 23:-4
thei_trust 10:10
thei_want 3:16
thei_will 3:4
their 3:6 8:13 10:29 11:-6 12:-4 15:-6 16:-9 18:-8 19:-11 20:-7 23:-22
their_<dimension> 10:11
their_<hint> 3:-6 10:10 23:-9
their_<section> 10:5 11:-4
their__ 8:5 23:-7
their__said 10:8
their_name 2:7
their_own 3:9 18:-4
their_theme 8:8 23:-7
their| 8:5 10:18 16:-5 18:-5 20:-4 23:-15
thei| 2:18 3:-5 5:-7 10:14 16:7 17:-5 18:-5 20:-7 23:-10
them 0:9 1:-5 2:5 3:11 5:-11 8:7 10:-9 11:4 12:-11 14:28 17:14 19:-9 21:10 22:-6 23:-24
them_ 3:-6 5:-8 8:10 10:-17 11:11 14:6 16:4 17:-4 21:11
them__ 14:12
them__how 3:5
them__the 17:4
them_again 12:-5 14:11
them_all 11:4 17:7
them_and 3:8
them_as 2:6
them_be 0:6
them_for 17:5 23:5
them_forev 14:11 22:-4
them_i 0:4 23:-5
them_id 15:6
them_in 17:14 23:-13
them_into 3:7
them_off 14:9
them_the 0:5
them_to 10:5
them_with 11:-4
theme 0:-5 8:25 19:4 23:-18
theme_ 8:8 23:-7
theme__the 8:5
theme_of 0:-5 8:17 19:4 23:-10
theme| 8:17 23:-12
themselv 10:12
themselv| 10:8
them| 3:5 5:-8 8:5 10:-7 11:5 12:-7 14:20 17:9 19:-5 21:7 22:-4 23:-9
then 0:-6 3:4 10:-17 12:26 14:-6 16:9 17:6 20:-4
then_and 23:6
then_commit 17:6 23:-8
then_ill 16:6
then| 10:-7 12:18 16:5 17:4 23:-4
there 0:-15 1:-5 5:5 8:28 10:-13 11:-8 15:-4 19:6 20:19 22:8 23:-34
there_ 2:8 3:7 5:-21 10:-6 16:6 17:8 18:8 19:-5 22:19 23:-26
there_<hint> 16:5
there__ 8:10 20:5 23:-10
there__<hint> 20:12 23:-6
there__about 19:7
there__at 20:4
there__be 5:-6
there__in 2:4 8:-4 20:-5
there__line 20:10
there__list 2:-4 5:10
there__manual 5:15 8:-5 22:-7 23:-11
there__of 0:8
there__on 2:-5 20:5
there__the 20:-11 23:15
there__thing 5:7
there__what 0:-4 2:10
there_a 3:8 5:33 8:-7 10:-9 17:-4 20:6 22:-12 23:9
there_and 8:-4
there_ani 0:6 20:9 23:-8
there_anyth 0:-13 8:16
there_be 2:-5 8:17 19:-4 23:-5
there_for 3:4
there_how 5:-11 22:5
there_i 19:5
there_in 3:-6 20:-19 23:21
there_more 2:-7 8:5 20:11
there_on 19:-5 20:22
there_other 0:-18 5:10 20:-5
there_show 20:-4
there_someth 8:6 20:10
there_somewher 20:13 23:-10
there_yet 19:13
there| 0:-18 8:18 10:-5 20:12 22:7 23:-25
these 0:-4 11:9 12:-5 13:-6 14:10 23:-4
these_<number> 11:10 18:-5
these_<period> 18:8
these__ 11:7
these_weekli 13:-6
these| 11:6 12:-6 13:-4 14:8
the| 0:7 1:5 2:10 3:-13 4:-8 5:-18 7:-7 9:-7 11:-5 17:7 18:-13 19:-11 21:-6 22:-11
thi 0:-17 1:4 2:4 3:-26 5:28 8:37 10:38 11:-11 12:13 13:-19 14:-13 15:-15 17:-7 18:-12 19:-22 20:-18 22:-12
thi_ 5:8 12:-6
thi_<day> 12:27 13:-17 23:-4
thi_<guideline> 0:-8 2:24 3:-9 5:-11 8:28 12:-5 20:-15 23:-9
thi_<hint> 1:-5 3:-12 5:-4 10:11 12:-6 16:-7 20:-10 23:48
thi_<number> 0:-5 10:11 12:18 23:-11
thi_<period> 1:-7 3:5 10:-8 11:5 12:9 14:-14
thi_<posting> 5:-11 16:28 23:-20
thi_<section> 22:5
thi_<time> 1:20 10:-6 23:-8
thi__ 0:-9 1:-6 3:-8 5:13 11:10 18:-5 19:-6 22:-8 23:20
thi__<hint> 23:9
thi__<number> 8:5 23:-6
thi__<section> 23:-5
thi__all 10:5
thi__and 2:4 10:-5 11:-5 23:-7
thi__be 20:6
thi__befor 2:5
thi__cover 8:9
thi__do 5:12
thi__for 5:9 10:-9 23:18
thi__have 2:7 8:6 23:-6
thi__i 2:7
thi__into 0:5
thi__it 10:5 23:-5
thi__laptop 23:7
thi__lol 3:-5
thi__look 2:5
thi__me 10:12 23:-14
thi__my 10:5
thi__not 12:5
thi__of 8:5
thi__onli 2:-5 12:6 13:-6
thi__or 2:-5
thi__pleas 2:-8 10:-4 12:14 13:-4 14:-6
thi__so 12:6 23:7
thi__the 1:5 10:-4 19:4
thi__thing 2:5 5:-4 8:-7
thi__to 23:4
thi__with 19:4
thi__work 5:7 23:-7
thi__ye 23:6
thi__you 21:5 23:-5
thi_articl 10:-8 23:10
thi_as 10:6
thi_be 16:4 22:9
thi_bot 2:-6 3:-5 5:50 22:-10 23:-28
thi_cycl 10:5 23:7
thi_down 10:8 23:-8
thi_for 3:-5 10:18 12:-6 23:-20
thi_from 20:4
thi_half 2:6 18:6 23:-7
thi_i 10:4
thi_in 10:5 19:5 23:6
thi_ladder 2:-13 8:26 23:-19
thi_level 2:8 8:-11 23:5
thi_mail 10:-12 23:23
thi_on 23:10
thi_our 23:-5
thi_pleas 10:4
thi_question 3:8
thi_the 23:-4
thi_thing 5:7 20:6 23:-5
thi_time 10:-5 12:5
thi_to 5:-5 23:20
thi_work 5:11 19:-4 23:-7
thin 2:-9 3:-11 5:-5 11:-20 19:66 20:-9 23:-25
thin_ 11:-14 19:11 20:-6
thin__<level> 3:-6 19:4
thin__my 19:11 23:-5
thin__stale 19:6 23:-7
thin_for 3:-9 19:6
thin_in 19:15 23:-6
thin_or 2:-5 19:8 23:-10
thing 1:6 2:22 3:16 5:24 8:-10 11:15 13:6 14:13 15:4 16:8 19:-5 23:-46
thing_ 5:-9 10:4 14:8 18:5 19:-5 22:15 23:-8
thing_<hint> 3:6 19:11 20:11
thing_<number> 5:4
thing__<hint> 2:5 3:5
thing__and 2:6 3:7 8:-6
thing__i 5:10 10:-4
thing__manag 2:6 15:5 23:-12
thing__the 14:8
thing_a 2:8
thing_about 11:14
thing_and 16:5
thing_be 2:4
thing_can 5:17 11:-6
thing_do 5:7 11:4 23:-6
thing_for 5:-4 16:4 20:5
thing_from 10:6
thing_i 1:7
thing_in 11:10
thing_my 15:7 23:-13
thing_the 3:5 10:-4
thing_thei 2:9
thing_we 10:8
thing_with 2:-8 17:8
thing| 1:-6 2:17 3:9 5:10 8:-7 10:7 11:12 13:4 14:11 23:-30
think 0:8 2:-5 3:-13 7:-5 8:-7 9:14 10:-9 18:15 19:-4 21:-4 23:29
think_<hint> 8:-10 9:19 19:7
think_<number> 11:6 23:-5
think__be 8:-9 9:13
think__the 3:-5 23:12
think_about 3:-5 7:-5 19:-5 23:19
think_i 10:-5 18:14 23:5
think_it 8:6 11:6
think_the 0:4 3:-6
think| 9:10 11:6 18:7 23:15
thinner 19:5
thin| 2:-6 3:-7 11:-14 19:43 20:-5 23:-18
third 3:-8 20:7
third_time 3:-6
third| 20:5
thi| 2:12 3:-15 5:16 8:13 12:19 13:-13 14:-8 15:-5 19:-16 20:-8 22:-11 23:8
those 14:6 17:10 23:-4
those_be 18:4
those| 14:5 17:5
though 3:11
thought 11:5
thought_i 11:5
though| 3:6
threat 3:7 10:-10 23:-7
threat_model 3:7 10:-10 23:-7
threat| 3:5 10:-7 23:-5
through 3:-5 10:6 16:-6 19:5 23:-5
through_ 23:5
through__<guideline> 16:-4
through__<hint> 19:5
through_the 16:-6 20:6
through| 10:6
throw 1:21 8:9 11:-11
throw| 1:15 8:6 11:-7
tick 3:-6 19:19 23:-8
tick_<deed> 19:5
ticket 19:-8 22:-5 23:29
ticket_ 19:-4
ticket| 19:-6 23:14
tick| 3:-4 19:13 23:-5
till 3:-9 12:54 13:-17 14:-18 19:13 23:-20
till_<day> 13:-9
till__ 13:-6
till__<day> 12:5
till__<number> 12:7
till__back 12:5
till__hold 12:5
till_i 12:8 19:5 23:-7
till_jan 12:5
till_next 13:-4
till_the 3:4 12:12 14:-6
till_then 12:6
till| 3:-9 12:36 13:-11 14:-13 19:5 23:-11
time 1:-6 2:-7 10:8 12:8 15:7 17:-5 18:-4 20:6
time_ 13:5
time__ 12:4 20:6 23:5
time__<number> 10:6
time__in 23:4
time__it 23:9
time__the 10:-6 23:5
time__thei 5:5
time_be 2:-6 19:-4 23:23
time_differ 23:12
time_from 23:-5
time_here 5:7
time_pleas 12:6
time_to 10:-4 15:8 23:-11
time_where 20:6
time_zone 20:13 23:-9
time| 2:-5 10:4 12:6 20:7
tip 6:11 23:16
tip_ 23:25
tip| 6:8 23:11
titl 2:14 8:43 20:-14 23:-24
titl_ 2:8 8:-6
titl__the 2:6 8:10 20:-8
titl__thi 8:8
titl_do 2:-11 8:12
titl_in 8:16
titl_of 2:18 20:-5 23:-5
titl| 2:10 8:32 20:-10 23:-15
to 0:6 1:-10 2:-22 4:-9 5:14 7:-6 9:-5 10:8 11:-19 13:10 14:-8 15:-9 17:-9 18:11 19:-14 20:-15 21:17 22:-12
to_ 23:6
to_<day> 9:-5 10:-13 13:20 14:-7
to_<dimension> 0:9 3:-12 10:6 23:-4
to_<hint> 0:-5 3:13 10:-8 16:13 18:-5 19:-7 23:-13
to_<level> 3:-42 8:-5 9:14 11:-5 19:5 23:32
to_<number> 0:-17 3:-6 9:-6 10:17 11:-9 18:26 21:-5 23:-18
to_<person> 11:-12 15:-8 21:24 23:-5
to_<time> 13:14
to__ 0:-15 3:10 5:5 8:22 10:-12 16:-6 18:12 22:-8
to__<deed> 3:5
to__<dimension> 21:-5 23:7
to__<guideline> 3:8
to__<hint> 0:4 3:4 5:5 10:-5 11:-7 15:6 18:-6 19:-8 20:-4
to__<level> 19:5
to__<number> 18:7 23:-4
to__<posting> 23:-6
to__<time> 13:18 14:-5 23:-14
to__a 3:-12 23:6
to__abl 21:7
to__about 3:4 11:-4 20:5
to__after 10:-5 12:5 18:5
to__again 11:4
to__airport 23:7
to__all 1:12 11:8 23:-4
to__and 3:-7 16:9 23:8
to__around 3:5
to__at 3:5 11:9
to__board 3:6 10:-5
to__but 3:-9 19:4
to__by 10:7
to__committe 19:4
to__do 0:-6 3:-5 8:4 16:18 20:-5 23:-7
to__evid 10:7 19:11 23:-7
to__for 3:7 12:6
to__from 5:5
to__good 10:-4 15:5
to__how 21:7
to__i 0:4 10:5
to__if 11:5
to__in 8:-5 15:7
to__it 0:-5 10:4 11:4 15:5 19:-6
to__job 16:7 23:-6
to__manag 21:14
to__me 3:-8 11:4 19:-5 21:4 23:10
to__my 9:10 19:-8 21:14
to__myself 18:10
to__next 0:10 10:4 16:-7
to__no 14:4
to__note 10:8 19:13
to__now 23:8
to__nudg 14:8
to__of 10:4
to__on 3:-11 11:-6 15:5 18:8
to__other 0:13 10:-7 23:-4
to__pleas 3:-6 11:4 15:-5
to__readi 3:5 19:-9 21:5 23:-5
to__she 23:6
to__someth 5:5
to__that 23:9
to__the 1:-5 10:-5 12:-4 13:-5 14:8 20:5 21:5 23:11
to__thi 10:7 19:4 22:7
to__to 3:-7 5:8 23:15
to__up 19:5
to__us 3:9
to__vp 10:8
to__what 0:4 5:6 23:-12
to__where 20:5
to__which 8:5
to__with 16:-6 20:4
to_a 3:-7
to_as 3:7
to_ask 3:-11 19:11
to_be 3:29 10:7 11:-5 14:8 19:-16 20:-6 21:6 23:-5
to_becom 3:-4
to_bottom 3:6 23:-5
to_bui 23:6
to_build 20:-5
to_call 13:-11 14:-5 23:21
to_chang 0:-5 9:16 23:-4
to_count 19:6 23:-5
to_deliv 3:15 19:-5
to_do 0:-7 2:-5 3:32 5:20 8:-8 10:-10 11:-5 16:-16 18:11 19:-12 23:-10
to_each 0:10
to_end 14:6
to_eras 1:20 23:-6
to_eur 5:-5 23:8
to_get 3:8 5:4 10:-4 19:5
to_go 8:5 11:-4 19:4
to_hand 10:-7 15:10 23:-6
to_handl 3:15
to_have 3:7 10:-5 15:7 16:15 19:-6
to_her 23:6
to_high 8:17 23:-12
to_hypercar 3:13 10:-5 18:6
to_japanes 23:4
to_know 3:-5 8:6 10:-6 15:-6 19:20 20:14 23:-12
to_level 0:28 3:-12 8:-11 23:8
to_log 13:6
to_look 11:10
to_lose 10:5
to_make 19:-6 23:13
to_market 3:-6 16:16 20:7 23:-18
to_me 0:11 3:-5 11:26 13:-4 14:7 19:7 21:-5 23:-8
to_meet 3:-8 5:-5
to_move 23:-5
to_my 0:7 1:-5 3:-8 5:9 9:-4 10:20 11:-11 13:-7 15:-12 16:5 19:5 21:11 23:10
to_myself 10:4 18:9
to_normal 12:5
to_on 3:5
to_our 0:-11 3:-8 23:6
to_produc 19:-5
to_prove 19:22 23:-9
to_quit 10:6
to_quot 3:-8 20:6
to_read 11:5 21:4
to_receiv 12:-5 14:8
to_run 10:7 23:-5
to_sai 3:-4 22:5
to_see 0:6 10:-8 11:16 15:4 18:-5 19:-6 21:20 23:-11
to_self 3:-5 10:5 18:-6
to_set 3:4
to_spanish 23:9
to_stop 23:-12
to_talk 23:8
to_tell 10:4 20:7 23:8
to_the 0:15 1:-5 2:-4 5:-4 8:-5 10:10 11:-12 12:-6 20:-4 23:13
to_thi 23:5
to_tokyo 23:12
to_top 8:16
to_trust 3:12
to_turn 23:8
to_type 5:10 23:-7
to_updat 13:6
to_us 5:22 23:-11
to_view 11:-6 21:10
to_what 19:17
to_where 0:-6 8:6 20:-7
to_work 8:5 11:6
to_write 3:4 5:6 10:-6 11:-4 14:5 23:-9
to_you 0:4 3:-5 5:7 11:5 19:5 22:8 23:-8
todai 0:-6 3:-13 5:-15 10:34 14:-5 16:-4 18:-6 20:-7 21:-5 22:9 23:9
todai_ 2:-5 5:-15 15:8 18:-5 23:16
todai_<number> 23:6
todai__<hint> 10:12
todai__be 22:5
todai__it 10:5
todai__that 10:6
todai_i 10:8 22:5
todai_the 10:13
todai_write 10:8
todai| 3:-10 5:-10 10:13 18:-4 20:-5 23:7
todo 10:-5 17:5 23:-8
todo| 23:-6
togeth 3:-6 5:4 10:-8 11:-4 15:34 19:-6 23:-12
togeth__<hint> 15:5
togeth__the 15:5
togeth_all 15:5
togeth_for 10:-7 15:13
togeth_into 15:4
togeth_my 15:4
togeth_the 15:4
togeth_with 5:4
togeth| 15:16 19:-4 23:-7
token 19:-4 20:-5 22:-4 23:18
token_ 19:-4 22:-4 23:13
token| 23:9
tokyo 23:18
tokyo_ 23:6
tokyo| 23:13
told 3:8 5:9 10:25 11:12 16:-8 18:-5 23:-12
told_ 14:4
told__so 11:5
told_him 10:6
told_i 3:7
told_me 1:5 5:8 10:4 23:-5
told_the 10:6
told_us 10:5
told_you 10:-5 11:17
told| 11:5 20:6 23:-5
tom 11:-22 23:30
tom_<hint> 1:-7 10:-6 23:15
tom__ 1:-5 10:-4 11:-13 23:22
tom_as 10:5
tomasz 23:12
tom| 11:-15 23:21
toner 14:-7 23:10
toner| 14:-5 23:7
tonight 2:-4 10:-7 19:4 20:-8 23:22
tonight_ 2:-4 10:-6 23:15
tonight| 10:-5 23:13
too 3:-6 11:-14 12:11 13:8 19:28 21:10 23:-17
too_ 20:5 21:11
too_<hint> 12:7
too__ 11:-5 19:14 23:-7
too_littl 19:8 23:-9
too_much 13:5
took 1:-5 3:-6 10:11 11:12 16:5
took_<deed> 1:-5 3:-6 10:11 11:12 16:5
took__my 23:5
took__over 10:5
took| 11:9
tool 1:6 2:-7 3:8 11:4 20:8 22:-5
tool_ 1:8 10:-5 20:10 23:-5
tool_show 23:7
tool| 1:5 2:-5 3:5 20:6 23:-4
too| 11:-10 12:5 13:6 19:20 21:7 23:-11
top 1:-6 2:-10 3:-17 8:22 11:9 16:7 23:-11
top_ 1:-6 8:16 11:9
top__bottom 3:4
top__the 3:-10
top_level 3:-7
top_of 3:-17 16:5
top_to 3:6 23:-5
topic 0:-11 2:45 3:9 8:-20 20:-15 23:-13
topic_ 2:9 23:-4
topic__the 0:-9 2:15 3:5 8:-6 20:-7
topic__thi 8:-6
topic_do 2:12 8:-9
topic_i 2:8
topic_in 8:-5 16:4 20:-8
topic_of 0:-10 3:8
topic| 2:28 8:-11 20:-11 23:-10
top| 1:-4 2:-7 3:-13 8:16 11:7 16:5 23:-8
touch 20:11
touch| 20:7
toward 3:-13
toward_<level> 3:-12
toward| 3:-9
to| 0:-6 1:-5 2:-17 3:-4 4:-6 5:11 11:-8 12:-13 13:7 16:12 17:-6 18:13 19:-15 21:12 22:-10 23:18
track 5:-6 19:16 23:-9
track_ 5:-6 19:16 23:-4
track| 5:-4 19:11 23:-6
traffic 10:4 19:5 23:-8
traffic_light 19:5 23:-6
traffic| 23:-5
train 3:-12 10:10 18:-9 19:-5 20:-8 23:28
train_ 10:9
train__<hint> 20:-5
train_in 10:-13 23:9
train_ticket 19:-4
train| 3:-8 10:10 18:-5 20:-5 23:13
translat 2:-8 3:-6 5:-6 10:-4 13:-6 20:-5 21:-4 22:-36 23:72
translat__ 22:-14 23:16
translat__to 23:6
translat_bonjour 22:-4 23:5
translat_guten 23:4
translat_hello 22:-6 23:5
translat_our 23:4
translat_the 2:-6 23:11
translat_thi 5:-4 23:9
translat| 2:-5 5:-4 22:-22 23:43
treat 0:9 3:5 20:-5
treat_<deed> 0:5
treat_<hint> 10:-5
treat| 0:4
tri 8:5
tri_<deed> 8:5
trick 5:16 22:-5
trick| 5:11
trip 23:5
true 23:16
true_that 23:8
true| 23:11
trumpet 0:-8 23:8
trumpet| 0:-6 23:6
trust 2:-7 3:35 11:6 18:-4 20:14 22:-6 23:-16
trust_ 11:10 19:-4 20:6 22:-6 23:-5
trust__<hint> 3:14 20:-11 23:-5
trust__and 20:4
trust__the 2:-4 18:6
trust_and 0:5 20:-7
trust_in 2:-6
trust_of 3:20 18:8 20:-7 23:-11
trust| 2:-4 3:25 11:4 18:-9 20:8 22:-4 23:-14
truth 10:10
try 3:-9
try__<hint> 3:-6
try_to 3:-7 23:7
try| 3:-5
turn 1:5 6:6 8:-4 9:-5 10:-14 12:-14 14:23 15:11 19:-6 23:9
turn_<deed> 23:12
turn__down 23:9
turn__note 15:7
turn__nudg 13:8
turn__off 14:7
turn__on 6:12 13:8 14:-5 23:-4
turn_my 15:10
turn_off 6:-8 13:-7 14:15
turn_out 1:6 10:-6
turn_the 13:10 14:-4 23:-4
turn_them 14:6
turn_up 8:-4 20:10
turn| 6:5 10:-7 12:-10 14:16 15:9
twelv 23:5
twelv_<hint> 23:5
twice 1:13 3:4 10:4 19:-4
twice__the 1:4
twice| 1:9
type 0:-13 3:13 5:30 10:-6 11:-7 16:-4 19:-12 20:17 23:-14
type_ 5:18 19:-9 23:-10
type_<deed> 0:-12 3:18 20:4
type__<dimension> 20:9
type__<level> 0:-6 3:6
type_here 5:6 23:-5
type_in 23:7
type_of 20:13
type_to 5:6
type| 5:22 11:-5 19:-8 20:9 23:-12
ugh 10:-8 18:11 23:-8
ugh| 18:8 23:-6
unbil 10:7 23:-5
unbil_<deed> 10:7 23:-5
unbil__hour 10:5
under 0:-13 2:5 3:-5 10:23 11:15 18:-8 19:-9 23:-6
under_<dimension> 0:-13 3:-7 10:11 11:17 18:-6 19:-9 23:-6
under_<number> 10:12 23:-4
under__ 0:-8 10:11 19:-7
under__the 1:6
underperform 3:15
underperform| 3:10
understand 0:7 5:21 8:-4 23:-15
understand_ 5:8 23:-11
understand__ 5:4
understand_how 5:7
understand| 5:15 23:-11
under| 0:-8 10:13 11:12 19:-11
undo 1:40 11:-12 22:-9 23:-6
undo__note 1:19 11:-6 23:-7
undo_my 1:11 11:-10
undo| 1:28 11:-9 22:-6
unit 23:6
unlik 0:12
unlik| 0:8
unsubscrib 12:-10 13:-13 14:46 22:-11 23:-6
unsubscrib__ 12:-5 13:-5 14:5
unsubscrib__nudg 14:5
unsubscrib_from 14:11
unsubscrib_nudg 12:-8 13:-7 14:7
unsubscrib| 12:-7 13:-9 14:32 22:-8 23:-4
until 1:-4 3:-16 10:-9 11:12 12:64 13:-23 14:-33 16:-6 18:-4 19:4 20:-5
until_<day> 12:5 13:-8
until_<number> 10:-6 12:8 14:-5
until_<period> 12:9 14:-11
until__ 12:11 13:-6 14:-8
until__<hint> 23:12
until__<period> 12:7
until__be 19:4
until__can 19:8
until__show 11:4
until_after 12:13 14:-10
until_i 11:-6 19:6 23:12
until_next 12:6
until_now 3:-8 11:10
until_the 12:17 13:-4 14:-7 23:-5
until_todai 3:-5 11:9
until| 3:-10 10:-6 11:8 12:45 13:-14 14:-23
up 0:17 2:5 5:-9 8:-19 11:9 12:-7 13:5 15:12 17:5 18:-5 19:7 20:31 21:-6 22:-8 23:-15
up_ 0:16 2:8 3:-8 10:6 11:-5 15:-7 17:5 20:-9 23:-18
up_<hint> 20:11 23:-5
up__ 3:12 10:-4 20:13
up__<day> 15:6
up__<hint> 0:5 10:5 15:-6 20:-8 23:10
up__<level> 3:-4 23:7
up__<number> 10:7
up__and 20:7
up__be 20:4
up__do 11:-5
up__for 20:6
up__i 11:10 14:4
up__in 2:-5
up__level 0:4 20:4
up__the 15:8 23:-10
up__what 19:6
up__you 23:6
up_a 23:8
up_against 19:8
up_all 10:-5 11:6
up_anywher 20:6
up_between 0:6 23:-4
up_by 15:8
up_can 23:5
up_everi 13:4 20:5
up_for 3:-6 11:-5 15:5 19:5 20:-12 23:30
up_from 10:7 18:-7
up_front 3:18 23:-13
up_i 2:11
up_in 0:-5 8:-4
up_my 15:6
up_risk 0:-5 20:8
up_the 10:9 11:12 20:-6
up_thi 23:13
up_to 18:8
up_what 11:4 19:4 20:5
updat 13:6 18:4 23:9
updat_my 13:6
upper 3:19 8:-12
upper__the 3:5
upper_level 3:7 8:-10
upper_of 3:7
upper| 3:11 8:-8
up| 0:13 2:5 5:-6 8:-13 12:-5 14:-5 15:5 17:5 19:6 20:14 22:-4
urgent 23:5
us 0:-9 1:-7 2:9 3:17 5:33 8:-6 10:39 16:-7 17:-7 18:-6 19:-8 20:13 22:-18 23:-29
us_ 0:-5 3:6 5:19 10:-13 11:7 15:6 20:13 22:-9 23:-19
us_<hint> 2:-5 23:16
us_<number> 10:12 18:-5
us__ 2:-6 3:5 5:10 20:7 23:-17
us__all 20:-4
us__as 3:-5 20:4
us__eur 23:6
us__in 5:10
us__more 10:5
us__name 10:5
us__the 10:13 20:-8
us__thing 5:5
us__think 23:6
us__word 20:10
us_again 3:12 5:-6 10:8
us_and 2:4 10:5
us_anywher 20:6
us_by 10:7
us_can 10:5
us_for 3:10 10:7 20:-6
us_i 18:8 23:6
us_in 3:17 20:-11
us_it 3:-6
us_on 2:15 3:4
us_pleas 5:-4
us_the 2:5 20:4 23:-6
us_thi 5:19 23:-16
us_to 5:-6 18:5 23:15
us_which 8:5
us_you 5:29 19:-4 22:-5 23:-9
usag 5:35 22:-13 23:-9
usag| 5:24 22:-9 23:-6
user 1:-5 10:-5 23:21
user| 23:6
usual 11:6 12:8 23:-5
usual_ 12:8
usual| 12:6
us| 2:6 5:25 8:-6 10:25 16:-4 17:-6 18:-7 19:-7 20:10 22:-12 23:-23
valu 10:-4 15:-6 17:16 18:-4 20:12 23:-12
valu_ 20:15
valu__the 17:7
valu| 15:-4 17:7 20:9 23:-6
vendor 10:5
verb 0:5
verb_ 0:5
veri 13:8 22:18 23:-8
veri_<day> 13:9
veri__ 13:6 22:7
veri__bot 22:5
veri_kind 22:16 23:-6
veri_much 22:5
veri_us 5:-5
veri| 13:6 22:13 23:-6
versu 0:37 1:-6 3:-25 8:-7 20:-8 22:-5
versu_<level> 0:-17 22:-5
versu__<hint> 0:15 3:-16
versu__on 0:6
versu__where 20:-4
versu_level 0:16 8:-4
versu_the 10:4
versu| 0:26 1:-5 3:-18 8:-5 20:-5
vibe 20:5
vibe_ 20:5
video 3:-12 10:6 23:13
video| 3:-8 23:9
view 1:-8 11:12 21:18
view_my 21:10
view_of 19:6
view| 1:-6 11:8 21:12
vp 0:-5 3:7 10:14 19:-5
vp_keep 3:7
vpn 2:-4 19:-5 22:-6 23:37
vpn__down 23:11
vpn_be 23:17
vpn_broken 23:8
vpn_down 23:10
vpn| 22:-4 23:26
vp| 10:9
vr 0:6 23:-8
vr_<level> 0:6 23:-8
vr| 0:5 23:-6
wai 0:15 3:-9 8:-12 17:-14 20:-13 23:31
wai_ 0:4 17:-14 23:12
wai_on 0:8 8:-4 20:-5 23:-5
wai_to 0:-7 8:-5 23:17
wait 0:-9 3:14 23:-11
wait__that 0:-6 3:6
wait| 3:6 23:-9
wai| 0:9 8:-8 17:-9 20:-9 23:22
walk 0:4 3:-7
wall 23:-7
wall| 23:-5
want 0:-5 3:22 4:10 5:-11 8:-5 9:7 10:10 12:-12 13:-8 14:22 15:5 16:6 18:-5 19:-14 20:-12 21:5
want_ 12:-4 14:8
want_<deed> 19:-4 22:4
want_<number> 10:-4 15:6 23:12
want_<person> 21:6
want__ 14:8
want__<dimension> 3:10
want__<hint> 3:-5 18:-4 21:6 23:10
want__<level> 3:7 23:-5
want__a 3:7
want__be 14:7 23:-6
want__chang 9:11
want__document 15:6
want__for 10:5
want__go 23:5
want__know 8:5 19:9
want__me 3:14
want__of 0:4
want__see 0:5 11:8
want__to 23:-4
want_a 1:-5 4:19 11:-6 19:-4 23:6
want_an 23:6
want_anymor 12:-5 14:9
want_be 0:7
want_from 3:24 11:-5
want_my 18:-5 21:10
want_on 3:11
want_that 21:5
want_the 3:-4 15:8 17:5
want_to 1:12 3:-25 9:11 11:26 18:7 20:6 21:-11 23:-9
want_us 10:7 20:-6
want| 1:6 3:13 4:7 5:-6 9:6 10:6 12:-15 14:17 16:5 19:-11 20:-5 21:5
warsaw 23:-8
warsaw| 23:-5
water 23:11
wave 10:5
we 1:-8 2:9 3:8 8:4 10:31 11:-12 15:-11 16:-11 19:-10 20:-14 22:7 23:-10
we_<hint> 2:18 10:-7 20:-5
we_<section> 3:9 8:-5 20:6
we__ 2:11 3:6 22:7 23:-9
we__<deed> 10:17 23:-9
we__<hint> 2:9
we__be 20:8
we__have 8:5
we__in 3:-8 23:11
we__it 3:-4
we__them 17:4
we__with 3:5
we_ask 3:4
we_be 10:14 23:-6
we_can 23:-5
we_even 8:12
we_get 2:13 23:-12
we_got 3:-6 10:-4
we_have 3:-14 10:5 23:18
we_not 10:6 23:6
we_put 0:6
we_talk 10:9
we_write 3:4
we_wrote 10:7
weak 2:-5 11:-9 18:-4 19:43 20:-4 23:-19
weak__ 19:10 23:-11
weak_spot 11:-5 19:32 23:-18
weakest 15:-5 19:22 20:-4
weakest_ 15:-5 19:22 20:-4
weakest| 19:16
weak| 19:21 23:-13
wear 3:-11 20:5 23:10
wear| 3:-8 23:7
weather 23:13
weather_<day> 23:15
weather__in 23:11
weather| 23:9
web 20:-14 23:20
web| 20:-10 23:14
wed 12:10 13:-9 23:5
wed| 12:7 13:-6
weekend 22:11 23:-10
weekend_ 22:11 23:-9
weekend| 22:8 23:-7
weekli 1:-14 2:-4 3:-5 6:-6 11:-16 12:10 13:25 14:48 15:-5 19:-6 20:-6 22:-10 23:-37
weekli_<hint> 10:13
weekli__ 1:-7 12:-13 13:-15 14:29
weekli__<day> 14:-6
weekli__<time> 13:7
weekli__ever 14:4
weekli__for 12:6
weekli__on 10:-5 13:10
weekli__pleas 12:-6 14:7
weekli__to 13:6 14:-5
weekli__until 12:12 14:-11
weekli_messag 10:-5 12:13 14:19 23:-15
weekli_nudg 1:-10 12:-5 14:13 15:-4 23:-5
weekli_ping 12:4 14:5
weekli_poke 10:-8 14:11
weekli_remind 10:-8 14:-14 23:-5
weekli_report 10:5
weekli_thing 14:10
weekli| 1:-10 6:-4 11:-10 13:19 14:32 22:-7 23:-24
wei 23:-5
welcom 14:-4 22:11 23:-5
welcom| 22:7
wellb 23:-9
went 3:-10 10:28 13:-6 23:-20
went_<deed> 3:-10 10:28 13:-6 23:-20
went__fine 10:4
went| 3:-7 10:16 23:-9
weve 23:5
we| 2:8 8:4 10:5 16:-8 18:4 20:-9 22:5
what 0:14 1:-9 2:18 3:54 4:-5 5:46 6:-4 8:10 9:-7 10:-49 11:16 12:-16 13:-14 14:-6 15:-11 16:17 18:-25 19:13 20:-32 21:-14 22:-37 23:-50
what_<dimension> 19:-8 20:5
what_<hint> 0:-5 3:7 11:-5 20:-4 23:-9
what_<level> 0:-9 3:18 23:-8
what_<number> 5:-5 23:34
what_<section> 3:10 16:8 17:-7 23:-7
what__ 3:-4 8:6 10:4 19:4 23:-6
what__<deed> 3:26 10:-13 16:-6 20:8 23:-13
what__<dimension> 3:9
what__<guideline> 3:15 20:-7
what__<hint> 0:-7 3:-8 15:10 18:6 19:-8 20:-9 23:28
what__<level> 0:7 3:-12 8:13 19:-6 23:-13
what__<not> 16:5
what__<number> 2:-6 5:-4 23:24
what__<posting> 16:5
what__<principle> 3:-4 17:18 23:-5
what__<section> 23:16
what__<time> 23:15
what__a 0:4 3:-7 17:-5 23:10
what__about 3:8 20:-5
what__ad 0:7
what__after 8:12 23:-5
what__and 11:-4
what__ask 3:5 5:-4 19:6
what__at 0:10 9:-5
what__aw 16:4
what__bar 3:9 23:-4
what__be 2:12 3:-7 8:8 19:-6 20:11 23:15
what__best 23:7
what__between 0:7 8:-6
what__bot 5:6
what__call 17:4
what__can 2:-4 5:12 20:7 23:-8
what__chang 0:5 3:-4
what__deal 3:8
what__differ 0:-7 3:-10 23:17
what__do 2:9 5:-8 19:-8 23:-6
what__each 2:5
what__expect 3:18 10:-4 19:-4
what__for 19:16 23:-11
what__from 0:6
what__gap 0:13 19:-5
what__good 3:6
what__got 11:6
what__harder 0:8 23:-6
what__have 1:5 3:-8 5:-5 11:9 19:16 23:-4
what__i 2:14 3:-12 5:7 8:-8 10:-4 11:28 19:-6 23:-32
what__if 23:10
what__in 19:10 23:4
what__it 3:11 5:7 20:-6 23:-6
what__job 3:8 8:-5 23:-4
what__jot 11:4
what__jump 0:5
what__l7 3:8
what__lack 19:4
what__ladder 8:7
what__level 0:-5 8:8 23:-7
what__list 2:13
what__log 3:-11 11:-8 19:14
what__lp 17:9 23:-6
what__make 3:-10 23:6
what__me 19:14 23:-5
what__meant 3:5
what__miss 15:-5 19:12
what__my 3:-8 5:15 9:8 19:-8 23:-12
what__new 23:10
what__of 2:-6 5:4 8:-4
what__on 3:6 11:-5
what__our 3:6 5:-4 23:8
what__principl 23:-4
what__rate 2:-5 23:6
what__sai 0:-7 3:8
what__said 20:4
what__seven 2:9
what__still 19:5
what__that 3:6
what__the 3:16 5:6 8:9 11:-5 16:15 20:-5 23:-15
what__thei 0:-7 2:6 3:18 5:-8 19:-5
what__them 2:6
what__there 2:4 11:5
what__thi 5:10 23:-8
what__those 17:6
what__to 3:-5
what__want 0:6 14:5
what__we 2:9 3:9
what__when 5:9
what__wifi 23:5
what__write 7:6 23:-6
what__written 19:7
what__wrote 3:-10 11:12
what__you 0:-11 3:12 5:33 7:13 11:-13 22:-9 23:-29
what__your 23:11
what_a 0:5 3:6 5:-5 21:-5 23:-10
what_all 3:-5 5:18 20:9
what_area 2:20 8:-10 19:-5
what_ask 0:-4 3:18 10:-15
what_be 1:-4 2:22 3:37 5:32 9:10 10:-14 11:-16 17:7 18:-4 19:-19 22:-18 23:-38
what_between 19:9 23:-7
what_can 5:29 11:-8 19:-6 23:-28
what_chang 0:30 3:-9 8:-5 9:-8
what_come 3:-13 8:18 23:-14
what_differ 0:13 3:-8 8:-7 11:-4 23:-5
what_dimens 2:9 8:-7
what_do 0:-21 1:-6 3:38 5:-25 7:11 8:-16 9:-4 11:6 19:-4 20:-19 23:14
what_els 5:15 8:-5 23:-5
what_evid 11:7 19:-7
what_exactli 23:-6
what_expect 2:-4 3:26 10:-10 16:-9 20:10 23:-17
what_for 23:28
what_get 0:21 23:-9
what_happen 0:4 5:14 18:-5 23:7
what_have 1:-5 3:-4 11:19 19:-18 23:10
what_i 1:8 2:-12 3:-38 7:6 8:-6 10:-12 11:30 14:12 15:6 16:-4 19:38 20:-6 23:-34
what_in 3:16 11:28 23:-24
what_it 17:6
what_job 23:4
what_level 0:-18 2:-11 3:-7 5:-11 8:33 20:-9 23:12
what_mean 23:-5
what_miss 19:19 23:-10
what_more 0:7
what_my 3:-8 11:-5 15:6 16:-5 19:16
what_name 2:8
what_new 0:10 3:-10 5:-5 12:-4 23:8
what_note 19:-11
what_now 5:11 23:16
what_of 3:-6 19:15
what_on 3:9 19:-5 23:20
what_our 3:16 23:6
what_realli 0:8 3:-6
what_row 5:-6 20:14
what_rung 8:16 23:-5
what_separ 3:-4 19:14
what_should 3:27 5:-5 11:-6 19:19 23:-23
what_sort 5:8 23:-6
what_stai 0:5
what_still 15:-6 19:8
what_that 16:11 17:8 23:-4
what_the 0:-11 1:-5 5:-10 8:5 10:-7 11:-11 13:-5 17:5 18:6 19:-10 20:-19 23:42
what_thei 0:6 3:-6 10:6
what_there 2:-4 3:10
what_thi 5:9 23:-5
what_thin 3:-5 19:18 23:-7
what_thing 5:5
what_time 23:16
what_to 23:10
what_would 0:-5 3:6 5:-6 11:-6 16:7 18:-4 19:-5 23:25
what_written 0:-11 3:31 11:-7 19:-4 20:-7
what_you 1:8 5:17 16:-6 19:11 23:-13
what_your 2:-6 5:19 22:-5
whatev 0:-15 1:5 3:11 11:5 20:17
whatev__ 3:-7 20:6
whatev__<hint> 1:5 20:5 23:-7
whatev_i 11:8 23:-4
whatev_level 0:-5 20:8
whatev_the 23:6
whatev_you 1:8 3:14
whatev| 0:-11 3:9 20:12 23:-8
whatv 10:-8 11:22 19:-5 23:-5
whatv__got 10:-5 11:9
whatv_i 10:-8 11:22 19:-5 23:-5
whatv| 10:-5 11:15
what| 0:-9 2:8 3:9 5:29 8:8 10:-22 11:-17 12:-11 13:-6 14:-7 15:-5 18:-13 19:14 20:-16 21:-7 22:-26 23:4
when 0:18 3:11 5:8 10:-10 11:-6 12:-9 13:6 14:5 15:-6 16:-7 18:-6 19:-8 20:-22 23:16
when_<hint> 8:5
when__<hint> 0:8 23:-9
when__<section> 23:6
when__about 0:8 20:-8
when__come 0:5 23:-5
when__go 23:8
when__i 3:8
when__the 0:-5 23:14
when__thei 16:-4 23:5
when_be 0:-4 12:-6 23:20
when_do 3:-8 16:-5 23:28
when_he 23:5
when_i 5:13 14:6 18:-5 23:-9
when_it 0:17 3:-5 20:-12 23:-8
when_the 23:-6
when_thei 2:6 23:-5
when_we 3:8
when_you 0:10 3:-5 23:8
whenev 15:5 20:13
whenev_you 15:5
whenev| 20:7
when| 0:9 5:6 12:-6 16:-5 19:-5 20:-13 23:11
where 1:-12 2:-16 3:-46 8:-7 10:-17 11:-14 12:-8 14:-5 15:-12 16:-10 17:-15 18:-6 19:29 20:71 21:7 22:-8 23:-22
where_ 20:14 23:-9
where_<hint> 3:-8 20:18 23:-5
where__ 20:9
where__<deed> 20:4
where__<hint> 20:-6
where__<level> 3:-7
where__<number> 0:5 3:-4
where__a 23:-5
where__guidanc 20:9
where__i 5:6 11:-15 16:5 19:19 20:-23 23:8
where__it 19:-5 20:21 23:-5
where__line 20:-5
where__my 11:11 19:14 20:-6 23:-9
where__stand 20:-5 21:10
where__text 3:-5 20:7
where__that 20:5
where__the 0:8 2:-9 17:-6 19:-5 20:-7 23:6
where__us 20:10
where__written 20:6
where_be 1:-4 10:-4 11:16 15:-4 16:-5 17:-4 19:16 23:-8
where_can 5:-5 16:5 19:-4
where_do 0:9 2:-5 3:-11 5:13 11:-23 19:21 23:-10
where_i 3:-4 11:-4 19:5 20:-9 21:14
where_in 2:-4 17:-8 20:11
where_it 20:18
where_my 3:-5 19:14 20:-5
where_seamless 19:-7 20:17
where_stand 20:10
where_that 20:7
where_the 0:5 3:-19
where_we 20:-8
where_would 20:-8 23:4
where_you 16:5 17:8
where| 0:-6 1:-8 2:-9 3:-28 8:-5 10:-9 11:-8 12:-5 15:-7 17:-10 18:-4 19:24 20:48 22:-5 23:-17
whether 5:-6 19:13 20:16
whether__<guideline> 20:7
whether__i 19:6
whether_i 23:11
whether_the 20:13
whether_what 19:8
whether| 5:-4 19:4 20:5
which 1:-14 2:20 3:-10 4:-4 5:10 7:4 8:33 10:-20 11:12 12:-8 13:-5 14:-7 15:-10 16:5 17:8 18:-7 19:17 20:15 21:-6 22:-15 23:-17
which_<dimension> 0:15 3:-6 19:-5 23:7
which_<hint> 3:4 11:7 16:5 19:-14 23:10
which_<number> 0:9 2:9 17:5 20:-13 23:5
which_<section> 16:7 20:-5
which__ 0:-8 2:10 3:8 5:4 9:-5 23:-4
which__<hint> 0:8
which__be 3:-5 8:7 11:15 19:-11 20:-15 23:6
which__can 5:14 23:-6
which__come 8:-6
which__do 2:11 3:-7 8:9 9:9 20:-24 23:7
which__exist 2:8 8:6 23:-5
which__goe 23:7
which__have 2:-8 8:-5 11:-10 19:32 20:6
which__i 11:5 19:-8
which__it 8:5
which__mention 2:-5 3:-7 8:-4 20:20
which__my 2:-8 19:11 23:7
which__near 23:5
which__of 2:-11 8:-5 15:-4 19:7 20:14 23:-8
which__or 20:6
which__principl 17:10 23:-6
which__should 2:-6 23:6
which__talk 3:-4 20:12
which__the 2:18 3:8 20:-5 23:-9
which__thei 19:-4
which__there 8:9
which__thing 2:8
which_area 5:-4 8:-6 11:-23 19:27 20:-8
which_be 0:-4 2:27 3:11 19:-6 20:-6 23:-13
which_bit 20:8
which_categori 2:18 8:-5 23:-6
which_chapter 2:11 23:-6
which_command 5:9
which_countri 16:4
which_dimens 2:-22 5:-5 8:-7 11:-10 19:35 20:-6 23:11
which_expect 3:-10 20:5
which_grade 2:-7 8:18 23:-7
which_hotel 19:-6 23:11
which_i 3:9 11:8 19:5
which_job 8:6
which_leadership 17:15 20:-4 23:-8
which_level 0:-13 2:-15 3:16 7:-5 8:44 9:4 19:-5 20:-4
which_lp 8:-5
which_manag 8:4
which_not 19:5
which_note 11:23 19:-16 23:-5
which_of 2:-9 10:-4 11:8 19:15 20:-5 23:17
which_on 0:-5 3:-6 8:19
which_part 2:-6 8:-6 19:13 20:17 23:-7
which_place 2:-5 20:8
which_question 5:14 22:-4 23:-9
which_row 0:-9 2:-6 3:-4 8:-9 20:37
which_sentenc 20:9
which_seven 2:17 23:-5
which_thei 2:5
which_thing 5:8
which_time 23:6
which_titl 2:-11 8:13
which_topic 2:9 8:-6
which_train 23:7
whichev 0:-5 3:10 8:-4 20:6
whichev__ 20:4
whichev_level 0:-5 3:10 8:-4 20:6
whichev| 3:7 20:4
which| 0:-11 1:-9 2:13 5:6 8:8 10:-10 11:16 12:-4 13:-4 14:-5 15:-6 18:-4 19:9 20:10 22:-10 23:-21
while 3:9 10:-5 12:11 17:7
while_ 3:8 23:-5
while__<hint> 14:4
while__at 17:5
while_i 12:7
while_your 17:7
while| 3:6 12:7
white 0:-5 3:7
white| 3:5
who 2:-12 3:6 5:10 7:5 8:-9 9:-4 10:-16 11:-10 13:-5 15:-8 16:-8 17:-5 19:-17 20:-5 23:44
who__<deed> 1:-6 5:-4 10:-6 22:6 23:18
who__<hint> 23:-5
who__a 23:-7
who__be 3:-5 23:7
who__call 23:6
who__for 23:6
who__from 18:6
who__i 19:-6 21:7 23:11
who__in 23:-7
who__my 23:12
who__that 1:4
who__the 23:7
who__them 3:4
who__to 23:-9
who_be 22:-5
who_bui 18:8
who_can 5:10 7:10 11:-7 21:-6 23:-12
who_do 1:6 3:11 19:-7 21:10 23:-10
who_got 23:7
who_have 3:4 20:4
who_i 23:-5
who_in 20:-4 23:6
who_lead 10:4 23:11
who_never 22:5
who_on 20:-4 22:-4 23:15
who_own 23:-4
who_should 23:8
who_sit 15:-5 23:-4
who_the 16:-17 23:9
who_took 23:7
who_want 23:-7
who_win 23:5
who_won 1:-5 10:-11 23:14
who_wrote 2:-5 23:11
whole 0:28 2:-6 3:15 8:-5 10:10 15:8 16:10 22:-7 23:-11
whole_<guideline> 0:18
whole_<hint> 15:7
whole_<posting> 16:9 23:-5
whole__for 3:4 20:8 23:-7
whole__onli 0:5
whole_of 0:6 3:-6
whole_org 10:6
whole_team 3:4
whole_thing 20:5 22:-5
whole| 0:15 3:15 15:7 16:7 22:-5 23:-6
whom 3:-5 16:4 19:-9 23:12
whom__i 23:7
whom_do 3:-5 16:4 23:11
whom| 19:-6 23:8
who| 2:-8 5:15 8:-6 10:-5 11:-7 15:-5 16:-6 17:-4 19:-11 20:-9 23:28
why 0:7 3:-8 19:-6 23:14
why__my 23:9
why_be 19:-4 23:6
why_do 23:8
why| 23:10
wife 21:-5 23:13
wife_ 21:-5
wife| 23:9
wifi 23:15
wifi_password 23:9
wifi| 23:11
will 0:-6 13:-7 14:12 19:-14 20:-5 21:5 23:35
will__<hint> 23:11
will__be 23:9
will__in 12:4 23:-7
will__make 3:-4 23:7
will_be 12:6 13:-5 19:-6 21:5
will_i 2:4 23:24
will_thei 23:15
will_win 23:5
will_write 1:5 14:4
will| 12:-5 14:8 19:-8 23:25
win 18:7
win__<hint> 18:6
window 1:9 22:17 23:-14
window| 1:6 22:12 23:-10
win| 18:6
wipe 1:52 4:-6 7:-10 11:-13 18:-12 20:-5 23:-9
wipe__my 1:8
wipe__you 7:-4
wipe_all 1:12
wipe_everyth 1:7 7:-8
wipe_my 1:29 11:-10 18:-12 23:-6
wipe| 1:37 4:-4 7:-7 11:-9 18:-9 23:-6
wisdom 12:7
wise 3:7 8:-8 11:-9 16:4 19:14 23:-14
wise_ 3:7 8:-8 11:-9 16:4 19:14 23:-11
wise| 3:5 8:-5 11:-7 19:10 23:-10
wish 13:7
wish| 13:5
with 1:-14 2:-13 5:5 9:-5 10:18 11:-10 12:6 13:-14 14:5 18:6 19:-6 20:17 21:11 22:-8 23:-11
with_<company> 0:-7 23:6
with_<dimension> 3:12 18:7 19:5
with_<hint> 3:12 10:-24 11:6 18:16 19:-6 20:15 21:-9 23:-17
with_<number> 3:-6 18:-7
with_<person> 3:-10 11:-7 15:-6 19:-7 21:15 23:-7
with__ 0:-6 1:-4 3:6 5:4 15:-6 16:-6 18:7
with__<hint> 0:5 10:9 11:-5 15:-6 20:-8 23:5
with__<number> 0:-5
with__a 8:5
with__about 10:8
with__and 2:-6 3:-4 11:6 17:5
with__bank 10:6
with__bigger 3:-4
with__boss 11:6 23:14
with__bot 5:5
with__can 23:5
with__i 15:4
with__in 20:11
with__integr 18:9 23:-6
with__manag 11:-4 21:12 23:-5
with__my 11:-5 15:20
with__name 23:6
with__note 10:7 19:5
with__of 18:6
with__on 10:4
with__or 20:4
with__own 3:5
with__segment 3:-5 20:5
with__team 20:5
with__to 10:-5 13:-8 23:14
with__valu 20:5
with__weekli 12:4 14:5
with__what 3:7 10:-5
with_a 3:-8 5:4 14:4
with_all 11:-7 15:29 23:-9
with_an 11:7
with_ana 10:5 13:-6 23:7
with_and 21:11
with_band 8:7
with_consist 20:15 23:-6
with_dana 18:-4 23:11
with_everyth 3:4 15:6
with_financ 10:6 23:-5
with_him 21:5
with_in 10:8
with_infosi 11:10
with_integr 3:8 19:9 23:-5
with_it 22:-4 23:5
with_market 3:-7 10:-5 20:7 23:-6
with_me 23:10
with_my 3:5 11:5 12:6 15:-11 18:-5 21:10 23:31
with_no 12:4
with_our 23:-5
with_sale 10:5
with_the 3:-9 10:5 12:8 14:5 15:-5 18:8 20:-9
with_them 3:6
with_us 10:6
with_what 11:-8 19:7
with_which 23:5
with_woodgrov 10:5
with_you 5:14 10:-6 11:6 23:-6
with_your 3:7 12:-5 14:8
within 10:13 23:-7
within_<number> 10:12
within__of 10:8
within| 10:9 23:-5
without 0:9 3:-4 16:6 19:-5 20:-5 23:5
without__ 23:5
without__i 23:4
without_a 16:4 23:-8
without| 0:5
with| 0:-7 1:-9 2:-9 3:16 8:-5 10:16 11:-9 13:-7 19:-9 20:6 21:9 22:-6 23:-15
woman 10:5 23:-8
women 2:-6
women_in 2:-5
women| 2:-4
won 1:-6 23:12
won_<deed> 1:-6 23:12
won__the 10:-9 23:13
wonder 20:5 23:6
wonder__i 23:5
wonder_whether 20:5 23:6
won| 23:6
woodgrov 10:5 23:-4
woodgrov_went 10:5
word 2:-14 3:-9 8:-9 10:-13 15:-5 16:-5 18:-5 19:-12 20:62 23:-18
word_<deed> 17:6 20:-4
word_<hint> 0:-11 3:-11 20:20 23:-7
word__ 0:8 3:-8
word__<deed> 20:4
word__be 20:6
word__come 20:6
word__even 20:4
word__in 2:-6
word__us 20:7 23:-8
word__word 23:5
word_at 5:4
word_empathi 23:-4
word_employe 20:6
word_for 10:-5 19:-4 23:15
word_on 20:5
word_pleas 3:4 20:-11
word_region 2:-8
word_what 3:7
word| 2:-9 3:-5 8:-5 10:-8 19:-6 20:34 23:-14
work 0:4 1:-6 2:-6 3:-15 5:29 10:-7 12:-8 14:-9 16:8 17:-5 18:-10 19:15 20:14 22:-29 23:20
work_ 3:-6 5:32 10:11 13:-5 14:-6 18:-5 19:-8 20:-5 22:-16 23:-6
work_<deed> 10:-17 23:21
work_<period> 16:6
work__ 10:-10 13:5 19:8 20:6 23:-5
work__<hint> 20:5
work__a 19:9
work__balanc 20:5
work__integr 19:6
work__you 0:7 23:9
work_at 23:11
work_cancel 23:5
work_from 12:-4 23:10
work_here 10:-5
work_hour 20:12 23:-6
work_life 20:8
work_on 5:-5 19:20 23:-8
work_with 19:7 23:-5
workload 20:8
workload| 20:6
workshop 3:-8 10:31 13:-4 20:-5
workshop_ 10:9
workshop_with 10:11 20:-4
workshop| 3:-5 10:18
work| 0:5 2:-4 3:-5 5:21 10:-5 12:-5 14:-6 16:5 18:-5 19:11 20:10 22:-20 23:7
world 0:7
world| 0:5
worri 12:-7 14:-5 22:23 23:-5
worth 3:-6 16:5
worth_a 16:5
would 1:-9 3:-8 5:-12 10:-6 11:-7 13:10 14:-4 16:16 18:6 19:18 20:-12 22:-4
would__ 11:4
would__<hint> 19:11 23:-5
would__be 23:-10
would__do 23:11
would__get 23:10
would__have 16:7
would__i 0:5 3:-4
would__kindli 10:4
would__sai 23:5
would__to 23:-6
would__want 3:5
would_a 3:5 16:-4 19:9 23:-9
would_be 13:9 23:-8
would_do 0:7 3:-6
would_he 23:-4
would_i 16:7 23:8
would_it 19:6 23:-5
would_know 20:5
would_like 13:5 23:-11
would_my 3:-7 19:-5 23:15
would_the 16:5 19:8 23:-7
would_you 0:-5 1:-4 5:-8 12:5 15:12 19:4 20:-4 23:28
would| 1:-5 3:-12 5:-8 13:4 15:-5 18:6 19:13 20:-5 23:15
wow 22:30 23:-8
write 0:-8 1:-7 3:5 4:-4 7:5 10:10 11:6 12:-5 13:14 14:8 15:5 16:-8 18:-6 19:-15 20:-12 22:-5 23:5
write_ 14:6
write__<hint> 10:-6 15:-4 23:8
write__a 23:11
write__about 11:9 20:-7
write__and 5:-7 7:7
write__by 15:6
write__down 10:7 23:-8
write__everi 14:9
write__for 15:8
write__me 23:9
write__my 10:5 23:-10
write__note 10:-4 11:-5 14:4 23:8
write__self 23:8
write__that 10:6
write__the 10:4
write__you 5:5 23:-5
write_a 10:-13 15:-7 23:26
write_about 11:-5 23:13
write_anyth 11:14 19:-5 20:-10
write_down 5:-5 10:25 11:18 23:-36
write_here 5:5 7:9 23:-8
write_in 23:4
write_it 23:9
write_me 1:-7 11:-10 13:12 14:9 23:7
write_my 11:-6 23:11
write_pleas 23:-5
write_that 10:13 23:-7
write_the 0:-4 3:7 23:11
write_thi 23:-4
write_thing 13:5
write_to 5:7 23:-4
write_up 15:22 23:-7
write| 1:-4 10:-7 13:10 14:7 16:-4 19:-10 20:-13 23:16
written 0:-14 3:14 4:14 5:-5 15:-4 20:11 23:-18
written_ 4:17 10:-4
written_<hint> 1:6 11:-10
written__<dimension> 0:-7 3:16 11:-4
written__<hint> 3:8 20:-5
written__so 11:4
written__you 19:4
written_about 3:8 11:6 23:-6
written_and 19:6
written_down 11:6
written_in 3:-8
written_on 3:13 11:-6
written_to 19:6
written| 0:-8 3:10 4:10 19:-5 20:7 23:-11
wrong 1:35 10:-13 11:-13 19:-5 22:11 23:-8
wrong_<hint> 1:15 10:-6 11:-6
wrong__ 1:5 11:-7 22:12 23:-6
wrong__it 1:4
wrong_window 1:7 22:17 23:-14
wrong| 1:21 10:-7 11:-8 22:7 23:-6
wrote 1:5 2:-7 3:-18 5:-4 10:8 11:14 23:5
wrote_<deed> 1:5 2:-7 3:-18 5:-4 10:8 11:14 23:5
wrote__a 10:4
wrote__down 3:-6
wrote__in 23:4
wrote__on 11:5
wrote__the 10:4
wrote__thi 23:8
wrote| 2:-5 3:-11 11:14 23:7
x 3:11 10:-5 18:-6 23:11
x__ 23:6
x| 3:7 18:-4
ye 19:-6 23:10
ye__no 23:11
ye_or 19:-4 23:16
yearli 10:-4
yesterdai 1:15 10:6 18:4
yesterdai_ 1:11 10:-5 11:-9 23:6
yesterdai__<hint> 11:6
yesterdai_be 1:4 11:9
yesterdai| 1:11
yet 0:-4 2:-22 8:-5 11:-6 18:-6 19:58 23:-9
yet_ 2:-20 3:7 8:-5 19:19
yet__show 19:4
yet_for 19:14
yet_or 19:4
yet| 2:-15 19:34 23:-6
ye| 19:-4 23:7
yo 11:6
you 0:6 1:9 2:-14 3:-6 4:-4 5:37 7:6 10:-41 11:9 13:4 15:18 18:-7 19:-7 20:-21 22:42 23:6
you_ 0:-4 1:4 3:7 5:27 7:-4 8:-5 11:-5 12:5 14:-7 16:-5 17:5 19:-7 22:12 23:-43
you_<day> 23:7
you_<hint> 0:13 1:10 10:-14 11:16 12:-8 15:9 22:7 23:-6
you__ 0:5 2:6 3:-9 5:12 7:-12 8:-13 22:22 23:-14
you__<day> 23:9
you__<deed> 8:7 23:14
you__<dimension> 3:10
you__<hint> 5:-5 8:-8 9:13 14:4 16:7 20:6 22:7 23:-8
you__<period> 11:5 12:-7 22:11 23:-8
you__<person> 21:6
you__a 0:4 5:8 8:10 12:9 15:9 22:-6 23:-22
you__about 1:4 3:-6 5:-8 7:22 8:8 11:-8 23:-7
you__as 17:5
you__be 5:5 22:7
you__can 5:5 19:4
you__do 5:11
you__down 10:4
you__exactli 5:5
you__far 11:6
you__for 1:4 5:17 22:-7 23:-4
you__from 0:-8 3:9 23:10
you__go 19:4
you__her 21:5
you__i 3:9
you__in 23:5
you__it 5:-13 7:7 10:-6 15:4 23:24
you__me 1:-4 11:-7 13:27 23:-5
you__much 22:4
you__my 1:-5 10:-6 11:11 12:-4 23:8
you__note 10:4
you__now 23:10
you__of 23:6
you__on 7:8 19:4 22:-4 23:9
you__out 17:6 23:5
you__someth 10:8 11:9
you__store 1:9 7:-4
you__that 23:5
you__the 0:16 1:7 2:6 3:-5 5:-6 6:9 8:-7 10:-4 11:8 12:4 13:-6 15:-7 20:7 23:-8
you__them 2:-8 8:11
you__thi 5:-6 10:4
you__to 5:10 23:18
you__up 0:12 11:8 23:5
you__what 5:8 23:-7
you__your 23:10
you_a 11:7 22:9 23:-8
you_abl 5:10 23:-5
you_actual 8:6 20:-4
you_agre 19:5 23:9
you_an 22:14 23:-11
you_and 23:-5
you_ani 23:-8
you_answer 5:23 22:-4 23:-14
you_approv 23:6
you_ask 3:-6 19:5
you_be 1:-4 5:12 22:17 23:-9
you_book 13:-5 23:18
you_bot 5:-13
you_can 5:6 12:10 14:5 23:5
you_climb 0:24
you_correct 23:7
you_could 23:10
you_do 3:-11 5:41 7:-8 8:-5 23:-22
you_draft 11:-5 15:5 23:9
you_explain 3:11 5:7 23:-4
you_find 3:-4 20:12 23:20
you_fix 23:9
you_for 5:12 12:13 19:-4 22:-14
you_gener 15:6
you_get 16:7 20:9
you_give 5:8 12:6 21:4 23:-9
you_go 16:5 23:11
you_got 8:10 22:-5
you_have 0:-6 1:18 3:5 7:4 8:15 10:-12 15:4 19:8
you_help 23:9
you_hold 23:6
you_in 5:14 11:9
you_just 11:7
you_keep 5:-10 7:21 10:6 11:10 23:-6
you_kindli 10:6
you_know 0:-5 7:5 16:-4 23:6
you_lack 16:5
you_letter 10:5
you_list 2:-5 8:13 20:-4
you_look 16:-5 20:9
you_make 15:5 23:9
you_note 10:11 11:-4 23:-9
you_nudg 13:7 23:-8
you_on 13:-5 23:13
you_ping 13:7 23:-6
you_pleas 21:4
you_poke 13:7
you_put 15:4 16:-5 23:22
you_read 11:5 23:4
you_rememb 10:11
you_reset 23:8
you_restart 23:9
you_sai 5:-8 19:4 23:18
you_search 20:8
you_show 8:-4 11:9 16:10 21:10 23:-6
you_so 11:9
you_someth 11:5
you_take 23:5
you_tell 23:13
you_there 5:-10 8:-7 22:7
you_thi 22:9
you_think 3:-7 8:-10 9:18 19:13 23:23
you_to 5:7 11:5 23:-5
you_todai 5:-13 22:20 23:-14
you_translat 2:-5 23:11
you_understand 5:14 23:-12
you_veri 22:5
you_want 0:-7 3:22
you_what 5:8 23:-7
you_work 5:15 22:-10 23:-9
you_write 11:-7 13:11 17:4 23:7
youd 23:4
youd| 23:4
youll 16:5
young 3:6
young_colleagu 3:6
your 2:-11 3:11 5:8 8:-5 10:-15 14:12 16:5 17:4 19:-5 20:-16 22:35 23:8
your_<hint> 16:6 22:4
your_<period> 23:-8
your__ 5:-5 22:12 23:9
your__<hint> 1:4 23:-5
your__and 23:11
your__best 23:-4
your__bot 23:5
your__it 17:5
your__lifesav 22:9 23:-12
your__prompt 22:-7 23:8
your__star 22:9 23:-9
your__than 22:6
your__to 5:9
your_a 3:-4 5:-6 22:33 23:-27
your_abl 5:13 20:-5
your_admin 23:13
your_at 17:7
your_funni 22:11 23:-8
your_g 15:5
your_nudg 14:8
your_own 3:10
your_rule 10:-4 23:12
your_system 22:-9 23:11
your_the 22:10 23:-8
your_weekli 12:7 14:9 22:-4 23:-4
your| 2:-6 5:6 10:-8 14:9 20:-10 22:25 23:-8
youv 1:13 10:-5
youv__<deed> 1:9
youv_got 1:13
youv| 1:9
you| 0:8 2:-7 5:28 7:4 10:-14 15:4 16:4 19:-12 20:-12 22:36 23:-22
yo| 11:4
zone 10:13 11:-5 20:13 23:-13
zone_ 10:5 20:9 23:-8
zone_<hint> 10:7 11:-4
zone| 10:8 20:9 23:-9
zoom 23:12
zoom_<hint> 23:12
zoom| 23:8
zurich 13:7
zurich_ 13:7
zurich| 13:5
|1182 23:6
|300 23:5
|<company> 0:-9 5:-6 8:-6 16:-17 20:-7 23:30
|<day> 11:-5 13:21 14:-14 15:5 16:-11 18:-6 23:-8
|<deed> 1:-9 2:-13 3:7 5:5 12:-5 16:-7 17:-7 18:15 19:-5 20:7 22:16 23:19
|<dimension> 3:14 5:-4 8:-10 11:-14 16:6 18:5 19:9 20:-8 22:-10 23:-6
|<guideline> 2:19 3:7 16:-6 19:-4 20:18 22:-5 23:-19
|<hint> 0:8 1:-17 2:-6 3:11 5:11 10:13 11:-9 12:-11 14:6 15:-14 16:11 17:-9 18:7 19:15 20:-12 21:12 22:-7
|<level> 0:-7 2:-7 4:-5 5:-5 6:-5 7:-4 9:-11 11:5 12:-5 14:-6 15:-6 16:-12 18:-22 21:-5 22:-13 23:4
|<not> 3:11 12:-4 16:5
|<number> 0:-9 2:7 3:-21 8:-4 10:9 11:-20 12:11 13:-5 17:11 18:22 19:-4 20:-18 23:7
|<period> 1:-4 10:-9 11:4 12:28 14:-11 19:-6 22:-12
|<person> 0:-4 3:-6 5:-5 11:-18 15:-14 18:-5 19:-22 20:-4 21:52 22:-8 23:-15
|<posting> 0:-6 1:-4 2:-11 3:-13 5:-12 8:-5 10:-13 11:-6 12:-5 14:-4 16:52 17:-19 19:-7 20:-27 22:-16 23:-17
|<principle> 5:-5 17:38 19:-4 20:8 22:-11 23:-18
|<section> 0:-15 3:-22 5:-9 10:10 12:-4 16:31 19:-9 20:8 22:-17 23:18
|<time> 5:-5 10:6 13:-15 14:-5 19:-4 22:17 23:15
|a 0:-17 2:-7 3:-16 4:6 8:4 10:-19 11:-5 12:8 18:-5 19:-9 20:-5 21:-8 22:8 23:55
|about 1:8 3:10 10:-13 11:-20 13:5 17:6 18:5 19:5 20:8
|abov 3:-16 8:24
|abt 11:4
|access 15:-6 21:13 23:-5
|accord 11:-11
|across 20:5
|act 23:5
|ad 0:7 1:5 5:14
|add 1:-6 5:6 10:33 11:-4 13:-8 18:-5 20:-6 21:-4 23:-13
|advertis 16:8 23:-8
|after 0:5 3:-11 8:8 10:-14 16:8 17:11 23:11
|again 0:4 3:-5 12:-7 14:5 23:6
|agenda 23:12
|alarm 23:9
|all 1:10 2:8 3:12 4:7 8:4 10:-13 12:-7 15:-5 16:-4 17:6 19:-7 22:-7 23:-9
|allow 11:-4 21:7 23:-5
|alon 12:-9 14:11
|amazon 2:-5 17:18 23:-7
|amzn 23:6
|an 0:-8 2:5 3:11 16:4 18:-5 20:-8 21:-5 22:6 23:5
|and 0:-10 1:11 3:30 10:-5 18:17 20:6 23:8
|ani 11:6 12:-6 14:8 19:-10 20:14 23:-5
|anna 3:-9 23:19
|announc 16:5 23:-6
|anoth 3:7 22:10 23:-6
|answer 22:7
|anymor 14:5
|anyon 3:7 23:14
|anyth 0:-8 2:-6 3:-5 8:7 11:6 16:-7 20:23 23:-9
|anywher 19:6
|approv 3:-6 12:-7 23:27
|area 2:38 5:-6 8:-18 11:-10 16:-9 19:7 20:-13 22:-10 23:-5
|argu 16:-4
|around 3:9 23:-5
|articl 10:-5 23:7
|as 3:5 4:7 11:-6 19:-5
|ask 0:-5 3:-10 10:-5 11:-4 19:20 20:7
|assembl 15:15 19:-7
|at 0:8 3:-7 8:4 9:-6 10:18 13:6 18:7
|attach 10:-4 23:13
|aw 0:-5 16:5 23:15
|awai 1:12 11:-7
|babi 14:4
|back 1:-4 10:5 11:9 19:-4
|bad 19:6 23:-4
|band 3:-5 23:12
|bank 10:12
|bar 3:6 23:11
|be 0:-18 1:-4 3:-24 5:-11 10:-26 11:-11 13:5 15:-7 16:18 18:-7 19:21 21:-13 23:38
|beat 23:7
|becaus 10:-4
|becom 3:-8 5:-10 23:11
|befor 11:7 20:5
|bench 10:6
|berlin 3:-8 23:7
|best 3:-7 23:10
|between 0:-18 10:-10 20:-7 23:19
|big 3:8 18:5
|bin 1:11 5:4 23:-4
|birthdai 23:6
|bit 0:9 3:-7 23:-10
|blurb 3:-6
|boardroom 18:5 23:-6
|bonjour 22:12
|book 13:-10 18:-5 22:-9 23:35
|boss 3:5 20:5 21:8 23:-11
|bot 11:8 13:-4 14:-6 20:-4 22:24 23:-11
|both 0:22 8:-6 16:-5
|bother 22:5
|brag 10:10 11:17 15:8 23:-9
|break 12:17 23:-5
|broken 19:-5 23:11
|btw 0:7
|bucket 2:20 23:-14
|bui 23:6
|build 3:29 5:-4 10:-4 12:-5 15:16 16:4 23:-15
|bullet 20:9 23:-5
|bump 18:5
|bundl 11:-9 15:22 19:-8
|but 8:7 14:5 16:6
|buyer 3:10 11:5 19:4 23:-7
|by 0:19 2:7 3:-11 8:-4 23:-8
|bye 22:22 23:-7
|calcul 23:8
|calendar 23:7
|call 2:-7 3:-7 13:-9 17:5 22:-4 23:31
|came 10:5
|can 3:11 5:19 11:-12 12:-10 13:6 15:-13 18:5 19:-10 21:-5 22:-14 23:-7
|cancel 13:-10 14:16
|capit 23:7
|care 23:-5
|case 15:11 23:-4
|cat 11:11
|catagori 2:25 11:-6 20:-6 23:-10
|categori 2:42 8:-12 11:-5 20:-13 23:-15
|chanc 23:9
|chang 0:8 8:-6 9:11 13:16 14:-4 18:6 20:-5 23:-10
|chapter 2:7 23:-4
|cheaper 16:-4
|check 13:8 19:6 22:-4
|cheer 22:26 23:-14
|child 5:-6 23:7
|ciao 22:11
|clear 18:6
|close 3:-8 10:5 12:5 19:16 23:-13
|co 3:7 23:-8
|code 23:7
|coffe 3:4
|colleagu 19:-8 20:4 23:8
|collect 11:-4 19:7
|column 0:10
|come 3:-10 8:7 12:-5 13:11 14:4 16:4 23:-12
|comm 3:11 23:-8
|command 3:-5 5:21 23:-14
|committe 19:4
|compar 0:50 3:-21 8:-17 10:-9 17:-8 18:-6 19:-7 20:-9 22:-4
|comparison 8:5
|compet 2:22 20:-9 23:-10
|complet 19:5
|concept 18:-7 23:16
|conflict 3:10
|consist 20:10 23:-4
|contrast 0:36 3:-13 20:-5 23:-7
|convers 3:4 23:-6
|cook 5:-6 23:10
|cookbook 0:8 18:8 23:-11
|copi 4:13 23:-8
|correct 18:5 23:5
|could 5:5 8:-6 10:-8 13:5 16:6 19:-4 22:-5
|creat 3:-7 15:7 23:9
|crew 8:6 17:4
|ctrl 17:-5 20:16 23:-7
|cycl 19:5
|d 8:-6
|dana 11:-6 21:11
|dank 22:20 23:-8
|data 1:7 4:7 7:18 23:-11
|date 3:-9 10:-5 22:-4 23:23
|daughter 23:8
|de 3:4 14:7
|dead 3:5
|deal 3:8
|deck 10:-4
|defin 3:4
|delet 1:31 10:-7 11:-24 13:-6 19:-5 20:-4 22:-11 23:7
|delta 0:17 1:7 23:-5
|demand 0:5
|describ 2:-5 3:10 8:14 23:-5
|diari 10:5
|die 2:7
|differ 0:39 3:-18 5:-4 8:-21 10:-13 16:-4 20:-6 22:-7
|dimens 0:-4 2:47 5:-6 8:-8 11:-18 17:-8 19:13 20:-12 22:-13 23:-15
|director 21:7 22:5 23:-11
|do 1:-14 3:-17 5:-12 8:6 11:17 13:-10 14:4 15:-9 19:21 22:-15 23:-18
|document 3:-15 4:-5 8:-6 15:16 20:5 23:-10
|done 10:4 22:15 23:-6
|down 3:-4 10:35 11:-8 18:-4
|draft 10:-5 15:14 19:-4 22:-4 23:5
|drop 1:15 11:-13 17:5 23:6
|due 12:5
|dumb 8:4
|dump 11:11 23:-6
|each 2:-5 13:8
|eat 23:6
|ecosystem 20:8
|eleven 10:8
|els 3:-6 5:11 23:6
|email 21:-5 23:12
|employe 20:6 23:-4
|engag 3:13 23:-5
|enough 11:-22 14:9 19:26
|enter 11:8
|entri 1:12 10:10 11:17 19:-5 23:-14
|enumer 2:11 23:-11
|eras 1:42 7:-5 10:-8 11:-14 15:-4 23:-6
|etc 23:11
|eur 5:-7 23:16
|europ 13:5
|ever 14:7 20:6 22:-5
|everi 1:6 2:-4 3:-8 10:-5 12:-5 13:19 20:11 23:-9
|everyon 22:12 23:-5
|everyth 1:13 3:17 8:-5 10:-13 11:22 12:-5 18:-5 22:-9 23:-5
|evid 0:-5 2:-7 3:-13 10:21 11:59 16:-5 18:-6 19:-14 20:-6 22:-5 23:-15
|exchang 23:12
|exist 2:8 8:7 10:4 23:-6
|expect 0:-12 3:44 5:-4 8:-4 10:-7 11:-5 17:-4 18:-7 19:-7 20:5 22:-10 23:-17
|explain 3:17 5:9 17:7 20:-5 22:-7 23:-5
|export 1:-9 4:29 11:-5 15:9 22:-9 23:-9
|f 17:-5 20:16 23:-7
|far 3:-14 19:27 23:-7
|fast 17:5
|favor 23:-6
|field 2:13 3:5 8:-5 20:-5
|fight 3:5
|file 10:11 15:5 19:-7
|find 0:-5 1:-4 2:-5 3:-20 11:8 16:-11 19:-5 20:41 22:-11
|fine 23:7
|first 5:6 23:-10
|fix 3:-4 10:-8 23:24
|flight 23:16
|floor 23:5
|for 2:-6 3:-6 5:-12 10:17 11:6 12:20 13:-13 14:-9 15:-6 16:-5 18:9 19:-10 20:9 22:5 23:-9
|forget 1:26 7:-5 9:-4 10:7 20:-5 23:-8
|forward 23:9
|from 1:-5 3:5 4:9 5:-5 8:9 11:7 12:-7 13:-5 14:16 15:-6 19:6 20:-9 23:6
|full 3:17 5:7 8:-6 23:-9
|funni 22:8
|gap 0:-6 3:-32 5:-5 11:-10 18:-6 19:59 20:-4 22:-6 23:-26
|gave 3:-5 10:12 16:-11
|get 0:8 1:8 3:-7 5:-5 15:8 18:4 19:-6 23:21
|gimm 2:6 11:9 19:5 23:-13
|give 2:6 3:10 4:5 5:6 6:8 9:-5 11:6 12:8 14:-5 15:-7 20:-4 21:13 23:-18
|global 20:6
|go 3:5 5:-4 10:-6 11:5 12:4 19:-10 22:12
|goe 10:5 23:7
|good 5:6 13:-6 14:-6 16:-6 19:-9 20:-4 22:20
|got 1:4 3:9 8:6 10:-7 11:12 14:-4 19:-11 20:-5 23:-8
|gpa 19:25 23:-12
|gracia 22:31 23:-17
|grade 8:22 19:-8 23:-10
|great 22:19 23:-6
|grep 2:-6 3:-9 11:-7 20:43 22:-6 23:-6
|grow 0:5 18:5
|gui 8:5
|guidanc 3:8 20:7
|guten 22:9
|haha 22:19 23:-9
|hallo 22:15 23:-4
|halp 5:27 22:-10 23:-5
|hand 15:6 19:-9 23:10
|happen 5:10 23:6
|happi 3:6 13:-6 22:11 23:-8
|harder 0:6 23:-6
|have 0:-6 2:-19 3:-16 7:-10 8:15 11:12 16:5 19:15 21:-5 22:-5 23:-9
|head 2:30 8:-6 20:-6 23:-7
|health 0:-4 23:5
|hei 8:-7 10:7 20:-6 22:21
|held 10:4
|hello 5:-7 8:-4 10:5 22:17 23:-6
|help 1:-6 5:39 11:-12 18:-5 23:-10
|here 5:8 10:-4 19:-6
|hi 16:-5 20:-7 22:16
|high 3:7 8:12 23:-4
|hint 6:17 9:30 14:-16 22:-6 23:-14
|hit 10:8 20:7
|hiya 22:7 23:-5
|hola 22:11
|hold 12:22 13:-6 14:-11 23:-8
|hole 3:-6 11:-5 19:18
|honest 19:9 23:-5
|honestli 14:6 19:5 23:-5
|hope 22:4 23:-5
|hotel 0:-8 19:-4 23:10
|hous 13:-4 23:4
|how 0:-7 1:-6 2:7 3:5 5:25 10:-12 11:-11 12:-8 13:-4 14:-6 15:-8 16:-6 18:-6 19:12 20:-15 21:-7 22:9 23:-11
|hr 10:5 23:7
|hunt 20:12 23:-9
|hurt 23:8
|i 0:-17 1:-8 2:-11 3:-10 4:6 7:-6 8:-13 10:-16 11:50 17:-8 18:15 19:16 20:-21 22:-6 23:-17
|ich 2:7 5:4 23:-5
|id 2:4 10:-5 13:9 18:13 23:-10
|if 3:-5 11:-7 15:-5 16:7 19:18
|ignor 22:-5 23:14
|ill 12:6
|import 4:13
|in 1:-6 3:13 5:-7 8:-13 10:15 15:-5 19:26 20:18 22:-8 23:-16
|instruct 23:7
|interest 3:-7 23:10
|into 15:5 23:5
|iphon 0:-13 23:13
|it 1:-18 2:-6 5:7 8:7 12:-6 14:-7 15:7 16:-5 19:-12 22:32
|jam 23:6
|japanes 23:10
|jira 22:-4 23:15
|job 2:-6 3:10 14:-4 22:9
|join 8:6
|joke 23:10
|jot 3:-6 10:19 11:16 20:-4 23:-15
|jump 0:5
|junior 18:6 23:-4
|just 0:5 2:4 3:10 5:5 19:-7 23:4
|keep 3:7 10:26 12:-5 17:-5 18:-7 19:-7 23:-15
|kill 12:-9 13:-6 14:21 23:4
|kind 22:5
|kindli 10:5 11:-5 15:7 19:4
|kit 0:5 3:13 10:-6 18:8 23:-11
|know 7:8 19:7 23:-12
|kudo 10:5
|kw 20:9
|l5 3:21 23:-6
|l6 0:14 23:-7
|l7 0:7 3:25 19:-5 23:-12
|lack 3:-7 5:-4 11:-6 19:15 23:-9
|ladder 2:-6 8:31 23:-8
|laptop 23:12
|last 1:38 10:-7 11:-13 22:-4 23:-28
|latest 1:13 11:-6 23:-7
|launch 3:11 23:-5
|law 23:4
|lead 2:5 23:12
|leadership 3:-4 10:-4 16:-11 17:20 20:-5 23:-15
|left 19:6
|let 10:5 11:-6 19:-8 21:15 22:-6
|letter 14:6
|level 0:-10 1:-4 2:-37 3:-12 5:-14 7:-7 8:52 9:-6 10:-12 11:-12 17:-6 18:-11 19:-6 20:-17 21:6 22:-13 23:5
|like 3:14 13:5 16:-10 18:4 23:4
|line 0:6 13:6 20:16
|lisbon 0:-8 23:6
|list 1:-14 2:27 3:-10 8:7 11:42 15:-9 16:-10 17:-7 19:-13 20:-6 22:-9 23:-12
|live 23:4
|log 0:-5 1:9 3:-9 10:37 11:25 18:-14 19:-16 20:-13 23:-25
|login 3:-4 23:11
|lol 22:23 23:-7
|long 3:-8 23:17
|look 0:-5 2:-5 20:34 21:6 23:-16
|lost 5:16 10:-6
|lot 3:11
|love 5:-5 14:10 22:8 23:-6
|lower 8:-4
|lp 2:-11 8:-10 11:-10 17:55 20:-11 22:-11 23:-21
|ls 2:5 11:9
|machin 23:7
|made 5:-5 22:10 23:-9
|mail 10:-5 23:11
|make 3:-15 10:-6 13:10 14:-12 15:16 19:-4 23:21
|manag 0:10 11:-6 18:-5 19:-4 21:-7 23:20
|mani 0:-7 2:21 3:-15 5:-8 11:4 17:6 19:-9 20:-5 23:13
|manual 5:15 8:-5 22:-7 23:-11
|marco 23:4
|mark 10:-4 18:19 19:-13 23:8
|market 16:-13 23:21
|match 23:7
|mate 22:15 23:-6
|me 1:-7 2:6 3:-16 6:4 9:23 10:-8 11:11 12:-13 13:8 15:-5 18:11 19:9 20:-13 21:-9 22:-12 23:-17
|mean 2:-7 5:-4 14:4 17:6 23:5
|measur 10:-4
|mechan 20:19 23:-6
|meet 11:-5 22:-10 23:13
|mention 0:-5 2:-7 3:-7 8:-6 17:-4 19:-5 20:35 23:-18
|menu 5:15 22:-13 23:13
|merci 22:13 23:-6
|messag 14:6 23:-7
|milk 23:7
|million 22:5 23:-7
|mind 14:-5 22:11 23:-4
|mine 3:-5 19:11
|miss 8:-5 15:-5 19:28 23:-8
|model 3:5 23:6
|moin 11:11
|monthli 13:11 14:-4
|more 0:6 6:5 9:-4 12:-20 14:22 20:-5 22:-6
|morgen 22:9 23:-5
|move 5:-4 10:-7 17:5 23:13
|much 3:-14 11:8 16:7 23:10
|music 12:-9 14:-6 23:12
|mute 12:21 13:-6 22:-7 23:-7
|my 1:12 2:-18 3:-16 6:-9 9:10 11:33 12:-16 13:-15 16:-15 19:7 20:-13 21:16 22:-26 23:-11
|myself 5:-9 18:17 23:-7
|n 0:4
|name 0:-8 1:-7 2:19 8:7 20:-6 23:-9
|neu 5:4
|never 12:-6 13:-12 14:13 22:11 23:-4
|new 0:5 5:16 10:7 12:-5 13:4 19:-8 20:-8 22:-4
|newest 1:-5 11:14
|next 0:8 3:-7 12:15 14:-10 23:-7
|ngl 0:5
|nice 18:-6 22:19 23:-12
|no 0:-9 2:-7 3:7 6:5 9:-5 10:-6 11:7 12:12 13:-11 14:12 16:5 23:-14
|nobodi 23:-5
|nois 8:-5 23:9
|normal 23:6
|not 8:-7 11:19 12:14 13:-10 14:10 16:7 19:8 23:-7
|note 0:-10 1:31 2:-6 3:-35 5:-13 7:-4 8:-5 9:-7 10:35 11:65 12:-11 13:-21 14:-5 15:-24 16:-15 17:-6 18:-23 19:-38 20:-18 21:-5 22:-14 23:-22
|now 3:11 5:8 13:5 22:11 23:-4
|nudg 1:-9 5:4 6:-7 9:-6 10:-5 12:16 13:40 14:19 18:-5 19:-5 20:-6 22:-23 23:-34
|occurr 2:-5 20:12
|of 3:-13 4:-7 8:-4 10:-15 12:-4 18:5 19:6 20:8 23:20
|off 3:-6 6:14 9:-8 10:-5 12:10 13:-15 14:16 19:5 22:-5 23:-11
|ok 5:7 22:16 23:-11
|okai 22:10
|okr 20:9
|old 23:9
|on 1:5 2:4 6:8 8:-5 11:9 12:4 13:22 14:-14 15:-5 16:-7 17:-4 20:23 23:-9
|onli 8:8 20:-4
|oop 1:16 23:-7
|open 0:6 1:-4 9:8 10:-6 11:5 16:6 23:9
|or 16:-4 23:5
|orchestr 20:5 23:-6
|order 14:-5 23:16
|other 0:-12 3:17
|our 0:-12 2:-5 5:-8 8:-6 20:-6 23:39
|out 3:7 5:7 10:-4 11:7 17:6 23:-16
|outcom 23:-5
|outsid 0:7
|over 15:-5
|ow 3:14 11:-6 23:-5
|own 0:8 10:-8 18:5 23:-4
|packet 3:-20 4:-10 5:-7 9:-4 15:70 19:-6 21:-4 22:-13 23:-25
|page 5:16
|park 3:-5 19:-7 20:-8 23:21
|part 0:-4 3:-6 8:-4 17:-7 20:30 23:-10
|passag 20:22 23:-7
|passwd 23:11
|password 23:13
|past 11:8
|patern 12:5
|paus 12:46 13:-21 14:-21 22:-7
|payback 18:9 23:-7
|payslip 12:-7 19:-5 23:20
|pdf 15:16 23:-6
|perfect 22:18 23:-6
|person 13:4
|phone 3:-5 23:22
|phrase 10:-4 20:11
|ping 10:-7 12:8 13:6 14:20 22:-4 23:-22
|pizza 23:9
|pkt 15:37 22:-5 23:-12
|place 2:-6 3:-10 20:26 23:-13
|plan 3:7
|pleas 0:5 1:-6 2:11 3:18 5:6 8:9 9:7 10:24 14:-7 15:8 17:8 18:-7 19:11 20:6 22:-8 23:-30
|plu 14:7
|poke 11:-8 13:16 23:-7
|polici 7:9 22:-7 23:16
|poll 13:-5 23:4
|por 23:-6
|practic 3:8 20:-4
|prep 17:5
|prepar 10:-7 11:4 15:8
|price 5:-7 23:16
|principl 2:-5 3:-16 11:-5 16:-8 17:36 18:-5 20:-8 22:-6 23:-12
|print 1:-10 11:7 22:-4 23:10
|printer 23:6
|privaci 7:31 22:-9 23:-10
|priya 8:-14 23:12
|prod 23:12
|profil 9:22 19:-5 23:-9
|program 10:5
|project 10:5 23:5
|prompt 22:-4 23:4
|protocol 3:5
|pull 11:15
|put 11:4 15:6 18:11 19:-5 23:5
|python 0:-11 23:21
|qualiti 20:7
|question 3:-5 5:8 8:10 23:-10
|quick 16:11 23:-12
|quiet 12:8 23:-8
|quit 14:10 23:4
|quot 20:14
|rais 18:5 23:9
|raj 23:8
|ran 10:8
|rate 3:-13 5:-4 9:-4 10:-11 14:-5 18:45 19:-10 21:-8 22:-7 23:17
|rather 13:6
|rdy 19:31 22:-4 23:-11
|re 3:-4
|read 1:-8 5:-10 7:7 11:14 15:-10 16:6 19:-6 20:8
|readi 0:-5 3:-27 5:-4 9:-5 11:-7 19:60 21:-9 22:-11 23:6
|real 22:6 23:-9
|realli 22:7
|recip 22:-5 23:21
|recommend 23:10
|record 3:-9 10:36 11:5 13:-4 18:-5 20:-6 23:-20
|region 20:13 22:-4
|releas 13:-4 16:-9 23:11
|rememb 0:-4 3:-5 10:38 18:-7 20:7 23:-15
|remind 2:6 3:7 6:-6 10:-10 13:43 14:10 18:-6 22:-13 23:-23
|remov 1:35 10:-8 11:-18
|renew 10:5
|reorg 19:9 23:-6
|report 3:6 8:6 11:-6 19:5 23:7
|request 23:6
|reset 5:-5 19:-6 23:7
|resolv 10:4
|restart 23:7
|result 16:6
|retro 10:4 23:-6
|rf 3:7 23:7
|right 3:7
|ring 23:7
|risk 0:4
|rm 1:6 3:7 11:-4 23:7
|robot 5:11 23:-4
|role 9:14 23:-6
|room 18:-4 22:-7 23:15
|row 2:5 3:8 8:-7 20:18 23:-11
|rule 23:8
|rung 0:13 2:-12 8:24 23:-16
|sai 3:14 5:-6 10:-6 17:10 18:6 19:-7 23:-10
|said 10:4 20:8
|sale 10:4
|salut 20:-5 22:15
|scale 3:40 10:-7 23:-16
|scare 3:-7 19:4
|sceptic 23:-5
|schedul 18:-4 23:11
|school 23:7
|score 2:-9 10:-14 18:26 19:-5 22:-6 23:13
|scrap 1:20 10:-7 11:-9 23:-8
|scratch 0:-6 1:8 3:6 23:-6
|script 3:13
|seamless 19:-5 20:12
|search 0:-4 2:-8 3:-24 15:-7 16:-13 17:-14 20:52 22:-9 23:-14
|season 15:4
|second 23:5
|section 17:-9
|see 1:-6 10:-4 11:20 12:-7 13:-6 15:-4 19:-7 21:-6 22:17 23:-22
|self 3:-4 10:-11 18:16
|sell 3:6 10:-8
|send 1:-4 12:-7 13:-8 14:17 15:-6 19:-4 21:14 23:-9
|sentenc 1:-5 20:24 23:-6
|separ 19:10
|set 6:-6 9:29 10:-9 13:11 18:8 20:-6 22:-4 23:-9
|seven 1:-4 2:26 8:-5 16:-5 20:-6 22:-4 23:-11
|shift 13:7 23:-6
|ship 23:-4
|should 2:-9 3:18 5:-6 11:-6
|show 0:-10 1:-17 3:19 7:5 8:12 10:-11 11:11 17:6 18:-10 20:4 22:-6 23:-5
|sick 5:-7 23:11
|side 0:16 3:-4 23:-5
|sinc 10:-7
|sing 23:9
|sir 23:6
|sit 23:6
|sixteen 17:5 23:-4
|size 10:5 11:-6
|skip 8:-4 12:29 13:-10 14:-6 21:8
|slack 1:-10 23:6
|slide 23:5
|snooz 12:32 13:-9 22:-8 23:-10
|so 2:6 23:-5
|solid 18:4
|somebodi 5:6 10:-6
|someon 0:4 8:5 16:8
|someth 1:11 3:-7 10:4 11:5 20:8
|somewher 20:12
|sorri 1:-5 8:8 22:17 23:-9
|sort 5:6 23:-7
|sourc 3:5
|spanish 23:6
|spend 20:5
|sponsor 21:6
|spot 0:8 19:19 23:-6
|stai 0:5
|stakehold 3:4 23:-4
|stale 23:5
|stand 5:-7 11:-5 19:28 20:-9 23:-11
|star 22:9 23:-8
|start 12:-4 13:20 14:-14 18:10 23:-7
|statement 0:12 3:-9 20:5
|statu 3:-6 19:19 22:-6
|stick 10:4
|still 3:-6 11:-15 15:-6 19:29 23:-9
|stop 6:6 9:-5 12:-10 13:-18 14:40 22:-8
|store 7:13 10:5 23:-5
|stori 11:9
|strong 10:5 19:6
|stuff 3:17 11:20 20:-4 23:-10
|stupid 8:6
|submit 5:-4 23:9
|sudo 23:11
|suppos 3:10
|system 3:10 10:-5 22:-7 23:14
|tabl 1:-9 23:16
|tailspin 10:4
|talk 3:-4 18:5 20:24
|taxi 22:-5 23:14
|team 3:5 19:-4
|tell 0:-7 2:-6 3:19 8:7 17:6 23:10
|ten 15:4
|text 3:4
|than 22:12 23:-7
|thank 5:-5 11:-6 14:-4 22:56 23:-31
|that 0:-6 1:19 3:7 5:-5 10:15 11:-15 12:-4 16:6 18:-8 22:8 23:-21
|the 0:-10 1:11 2:9 3:-30 5:-7 7:-5 8:14 9:-6 10:-12 11:-13 13:-7 14:11 15:7 16:6 18:-11 19:-14 20:-5 21:-5 22:-8 23:9
|thei 2:7 23:14
|them 2:8
|theme 8:12 23:-7
|then 23:6
|there 0:-13 5:4 8:15 16:-4 17:-5 19:-10 20:16 22:12 23:-23
|thi 0:-9 3:-13 5:4 8:-7 10:9 12:33 13:-14 14:-9 15:-5 17:-4 18:-11 19:-4 20:-6 22:-13 23:7
|thin 19:15 20:-4 23:-10
|thing 1:6 5:16 14:10 19:-4 20:-7 22:8 23:-18
|think 11:-4 18:12 19:6 20:-4 23:18
|those 14:5 17:6
|throw 1:14 11:-7
|ticket 23:12
|till 3:-7 12:18 13:-6 14:-6 19:6 23:-5
|time 3:-4 10:6 15:7 20:-4 23:5
|tip 6:8 23:6
|titl 2:5 8:17 20:-5 23:-15
|to 3:5 4:-4 5:-8 8:5 12:7 13:-6 14:-10 15:-4 16:7 18:11 20:-6 21:-6 23:33
|todai 5:-9 10:11 23:14
|told 3:6 10:8 11:7
|tom 11:-11 23:14
|tonight 23:6
|too 13:4
|tool 2:-5 3:5 20:7 23:-4
|topic 2:13 8:-6 20:-6
|track 19:11 23:-11
|train 23:22
|translat 2:-5 5:-4 13:-4 22:-25 23:50
|treat 0:8
|true 23:5
|trust 2:-4 3:21 20:10 22:-4 23:-12
|turn 6:5 12:-6 13:5 14:9 15:6 20:-5
|type 3:6
|ugh 10:-5 18:8
|under 1:5 10:8 23:-6
|understand 5:5
|undo 1:19 11:-9
|unsubscrib 12:-7 13:-9 14:32 22:-8 23:-4
|until 12:17 13:-7 14:-11 23:11
|up 0:5 2:-8 3:-7 10:-6 11:12 15:7 19:-6 20:13 23:6
|upper 3:7 8:-6
|us 5:34 11:4 20:-5 22:-10 23:5
|usag 5:24 22:-9 23:-4
|user 23:13
|veri 5:-5 13:6 23:-4
|versu 0:26 3:-21 8:-5 20:-5
|vp 3:5
|vpn 22:-4 23:20
|vr 0:5 23:-6
|wai 23:6
|wait 3:6
|walk 3:-5
|want 3:7 4:9 5:-8 9:7 10:8 11:-5 12:-9 13:-5 14:17 20:-6 21:10
|we 0:-6 2:6 20:-7 22:6
|weak 19:23 23:-13
|web 20:-10 23:7
|weekli 1:-9 10:7 11:-10 12:-6 13:16 14:9 22:-5 23:-16
|welcom 22:7
|wellb 23:-6
|weve 23:4
|what 1:-9 2:14 5:27 8:8 10:-22 11:23 12:-6 13:-5 14:-7 15:-10 16:4 17:4 18:-8 19:-9 20:4 21:-5 22:-23 23:-14
|whatev 0:-5 3:10 11:4 20:6
|whatv 10:-5 11:15
|when 0:4 3:7 5:9 12:-4 16:-6 19:-5 23:20
|where 0:-4 1:-5 2:-10 3:-15 10:-4 11:-6 12:-4 16:-7 17:-9 19:19 20:16
|whether 23:6
|which 0:9 1:-6 3:-13 10:-11 11:17 15:-5 19:9 22:-10 23:-6
|who 1:-7 2:-8 7:5 8:-5 10:-13 11:-5 15:-5 16:-6 19:-5 23:38
|whole 0:16 3:7 20:-5 22:-5
|why 23:10
|wifi 23:11
|will 3:-5 20:-5 23:26
|win 23:4
|window 1:5 22:12 23:-10
|wipe 1:33 4:-4 7:-7 11:-8 18:-9 23:-6
|with 3:5 10:13 11:-5 12:-11 13:-6 14:15 15:4 20:4 21:12 23:-24
|without 16:5
|won 10:-8 23:13
|wonder 23:4
|word 0:-6 8:-4 20:34 23:-17
|work 5:21 14:-4 16:5 19:6 22:-14 23:-9
|workshop 10:8
|would 3:-9 13:5 15:-6 16:12
|write 1:-6 5:4 10:13 11:9 12:-6 13:6 18:-7 19:-8 20:-11 23:10
|written 3:12 11:7 19:-8
|wrong 1:12 22:8 23:-13
|wrote 23:8
|yesterdai 23:-5
|yo 11:4
|you 0:-11 2:9 3:6 5:-14 7:4 11:7 12:-6 15:-8 19:-7 20:-6 22:43 23:-45
|your 2:-5 10:-5 22:36 23:-35
|youv 1:9
|zoom 23:8
`
export const topicWeights = `
meant
any 0:-59
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
application-process:enterpris 0:4
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
application-process:sai 0:-22
application-process:salari 0:-6
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
application-process:when 0:17
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
asked8 0:11
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
business-outcomes:3 0:-13
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
business-outcomes:accentur 0:-25
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
business-outcomes:fight 0:-11
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
business-outcomes:payback 0:94
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
business-outcomes:retail 0:15
business-outcomes:reusabl 0:-5
business-outcomes:revenu 0:25
business-outcomes:review 0:-6
business-outcomes:reward 0:-7
business-outcomes:right 0:5
business-outcomes:risk 0:-5
business-outcomes:riski 0:-5
business-outcomes:rollout 0:-4
business-outcomes:room 0:15
business-outcomes:row 0:-8
business-outcomes:rule 0:9
business-outcomes:run 0:-14
business-outcomes:rung 0:5
business-outcomes:sai 0:11
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
business-outcomes:try 0:-6
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
business-outcomes:your 0:-5
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
company:befor 0:-12
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
company:gener 0:-5
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
company:look 0:-33
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
compare/firm 0:34
compare/lead1 0:20
compare/lead2 0:-10
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
compare/share 0:8
compare/share0 0:15
compare/share1 0:8
compare/share2 0:-61
compare/share3 0:25
compare/share4 0:-5
compare/share5 0:-10
compare/share6 0:-37
compare/share7 0:32
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
compare/top5 0:-22
compare/top6 0:35
compare/top7 0:-8
compare/top8 0:31
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
compensation:ani 0:-6
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
compensation:have 0:-13
compensation:health 0:12
compensation:here 0:16
compensation:hi 0:8
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
compensation:insur 0:12
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
compensation:move 0:-15
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
compensation:plane 0:-16
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
customer-experience:about 0:16
customer-experience:acceler 0:-10
customer-experience:accord 0:17
customer-experience:account 0:-15
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
customer-experience:clear 0:-35
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
customer-experience:custom 0:58
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
customer-experience:demo 0:10
customer-experience:depart 0:-12
customer-experience:design 0:-40
customer-experience:desk 0:-6
customer-experience:develop 0:-10
customer-experience:digit 0:8
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
customer-experience:everyth 0:5
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
customer-experience:he 0:-6
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
customer-experience:in 0:-14
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
customer-experience:kind 0:-4
customer-experience:kit 0:-29
customer-experience:know 0:4
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
customer-experience:not 0:19
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
customer-experience:our 0:-10
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
customer-experience:scrap 0:-8
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
customer-experience:tell 0:14
customer-experience:templat 0:-7
customer-experience:ten 0:-9
customer-experience:term 0:-72
customer-experience:text 0:-9
customer-experience:thank 0:16
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
delete/lead2 0:-12
delete/lead3 0:-5
delete/lead4 0:-15
delete/lead7 0:14
delete/long1top 0:-23
delete/long2 0:15
delete/long2top 0:58
delete/long3 0:-5
delete/long3top 0:-9
delete/long4 0:-10
delete/long4top 0:-48
delete/named8 0:7
delete/other-named 0:-7
delete/pointing 0:-7
delete/share 0:-17
delete/share8 0:-15
delete/size2 0:-17
delete/size5 0:-12
delete/size6 0:-9
delete/size7 0:7
delete/size8 0:15
delete/top2 0:-17
delete/top5 0:-12
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
expectations/lead3 0:-23
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
expectations/long6 0:-16
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
expectations/size1 0:14
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
facts:sai 0:-31
facts:said 0:-6
facts:salari 0:7
facts:save 0:-6
facts:second 0:-5
facts:section 0:-6
facts:secur 0:-8
facts:see 0:-13
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
facts:slide 0:-6
facts:so 0:8
facts:solut 0:-9
facts:some 0:6
facts:somebodi 0:-6
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
facts:them 0:-6
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
focus-areas:thei 0:-17
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
growth:like 0:-4
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
lead3 0:-19
lead4 0:10
lead6 0:22
lead7 0:35
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
leadership:demand 0:-7
leadership:depart 0:32
leadership:design 0:-18
leadership:detail 0:-5
leadership:develop 0:25
leadership:diari 0:-4
leadership:differ 0:-23
leadership:dinner 0:5
leadership:direct 0:23
leadership:director 0:19
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
leadership:fine 0:-13
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
leadership:forget 0:17
leadership:forth 0:-4
leadership:found 0:-6
leadership:fourteen 0:-17
leadership:framework 0:-20
leadership:fraud 0:-9
leadership:fridai 0:-8
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
leadership:her 0:51
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
leadership:leader 0:36
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
leadership:program 0:-21
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
leadership:sever 0:-7
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
leadership:stakehold 0:20
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
leadership:try 0:-7
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
leadership:work 0:-11
leadership:workshop 0:7
leadership:worth 0:-10
leadership:would 0:-19
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
long5top 0:-18
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
named7 0:17
named8 0:8
negated 0:17
notes.add/asked1 0:29
notes.add/asked4 0:23
notes.add/asked5 0:-30
notes.add/asked7 0:25
notes.add/asked8 0:-22
notes.add/asks-nothing 0:-4
notes.add/brief 0:-11
notes.add/firm 0:-55
notes.add/lead0 0:11
notes.add/lead1 0:-11
notes.add/lead2 0:-13
notes.add/lead3 0:12
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
notes.add/negated 0:18
notes.add/other-named 0:12
notes.add/pointing 0:-7
notes.add/share 0:21
notes.add/share1 0:6
notes.add/share2 0:17
notes.add/share3 0:-24
notes.add/share4 0:-13
notes.add/share5 0:-14
notes.add/share6 0:25
notes.add/share7 0:-7
notes.add/share8 0:11
notes.add/size0 0:6
notes.add/size1 0:-5
notes.add/size2 0:-7
notes.add/size3 0:-15
notes.add/size4 0:44
notes.add/size5 0:-50
notes.add/size6 0:-29
notes.add/size7 0:-6
notes.add/size8 0:19
notes.add/size9 0:43
notes.add/story 0:24
notes.add/top1 0:-12
notes.add/top2 0:-16
notes.add/top3 0:11
notes.add/top4 0:19
notes.add/top5 0:27
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
notes.list/pointing 0:12
notes.list/share3 0:-17
notes.list/share4 0:17
notes.list/share5 0:22
notes.list/share6 0:8
notes.list/share7 0:-29
notes.list/size1 0:-8
notes.list/size2 0:-8
notes.list/size3 0:27
notes.list/size4 0:-40
notes.list/size5 0:27
notes.list/size7 0:-5
notes.list/story 0:-30
notes.list/top1 0:-20
notes.list/top2 0:-8
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
ops-excellence:checklist 0:-5
ops-excellence:chief 0:-10
ops-excellence:chip 0:4
ops-excellence:claim 0:-14
ops-excellence:clean 0:46
ops-excellence:close 0:21
ops-excellence:clue 0:17
ops-excellence:coach 0:-12
ops-excellence:come 0:-12
ops-excellence:committe 0:-4
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
ops-excellence:jot 0:-7
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
ops-excellence:rememb 0:26
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
overview:i 0:-8
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
partner-experience:40 0:21
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
partner-experience:agre 0:-30
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
partner-experience:back 0:11
partner-experience:bad 0:-5
partner-experience:badg 0:15
partner-experience:bakeri 0:-5
partner-experience:be 0:-15
partner-experience:becaus 0:-6
partner-experience:behind 0:6
partner-experience:belong 0:6
partner-experience:bench 0:-16
partner-experience:best 0:6
partner-experience:between 0:10
partner-experience:bigger 0:-22
partner-experience:biggest 0:-10
partner-experience:boss 0:-7
partner-experience:both 0:27
partner-experience:boutiqu 0:35
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
partner-experience:everi 0:-19
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
partner-experience:good 0:-13
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
partner-experience:own 0:7
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
partner-experience:product 0:7
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
partner-experience:read 0:-6
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
partner-experience:servic 0:5
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
partner-experience:sinc 0:9
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
partner-experience:which 0:-6
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
posting/any 0:11
posting/asked0 0:-34
posting/asked1 0:-25
posting/asked2 0:17
posting/asked3 0:-7
posting/asked4 0:-14
posting/asked5 0:29
posting/asked6 0:-13
posting/asked7 0:-10
posting/asked8 0:34
posting/asks-nothing 0:6
posting/brief 0:-21
posting/firm 0:13
posting/lead0 0:8
posting/lead2 0:13
posting/lead3 0:15
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
posting/share0 0:-4
posting/share1 0:8
posting/share2 0:20
posting/share4 0:-19
posting/share5 0:19
posting/share6 0:5
posting/share7 0:-40
posting/share8 0:22
posting/size1 0:-14
posting/size2 0:-4
posting/size3 0:33
posting/size4 0:14
posting/size5 0:-34
posting/size6 0:41
posting/size7 0:12
posting/size8 0:-23
posting/size9 0:-15
posting/story 0:-18
posting/top2 0:-6
posting/top3 0:32
posting/top4 0:17
posting/top5 0:36
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
preferred-qualifications:account 0:6
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
preferred-qualifications:count 0:23
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
preferred-qualifications:sale 0:-5
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
principles:the 0:-16
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
rate/share 0:8
rate/share0 0:-7
rate/share1 0:-11
rate/share2 0:12
rate/share3 0:19
rate/share4 0:27
rate/share5 0:-7
rate/share6 0:-18
rate/size0 0:-7
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
readiness/lead2 0:42
readiness/lead3 0:-5
readiness/lead4 0:22
readiness/lead5 0:-22
readiness/lead6 0:-61
readiness/lead7 0:-21
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
readiness/share4 0:16
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
readiness/top2 0:30
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
required-qualifications:custom 0:-17
required-qualifications:cv 0:16
required-qualifications:dai 0:-11
required-qualifications:data 0:-8
required-qualifications:decid 0:-6
required-qualifications:degre 0:7
required-qualifications:demand 0:52
required-qualifications:diploma 0:37
required-qualifications:done 0:25
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
required-qualifications:per 0:-24
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
responsibilities:claim 0:-8
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
responsibilities:list 0:20
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
reusable-assets:30 0:-7
reusable-assets:300 0:15
reusable-assets:4 0:-12
reusable-assets:40 0:-7
reusable-assets:6 0:14
reusable-assets:60 0:-8
reusable-assets:7 0:-4
reusable-assets:70 0:-5
reusable-assets:71 0:-6
reusable-assets:9 0:-9
reusable-assets:a 0:-23
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
reusable-assets:ask 0:-16
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
reusable-assets:beer 0:6
reusable-assets:behind 0:8
reusable-assets:believ 0:-5
reusable-assets:bench 0:-14
reusable-assets:best 0:-38
reusable-assets:bet 0:6
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
reusable-assets:dubai 0:18
reusable-assets:due 0:17
reusable-assets:dump 0:-6
reusable-assets:e 0:22
reusable-assets:each 0:-21
reusable-assets:earli 0:-10
reusable-assets:effect 0:9
reusable-assets:either 0:18
reusable-assets:els 0:10
reusable-assets:emea 0:12
reusable-assets:end 0:-17
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
reusable-assets:extern 0:5
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
reusable-assets:first 0:-20
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
reusable-assets:goe 0:-4
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
reusable-assets:let 0:-4
reusable-assets:letter 0:-7
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
reusable-assets:method 0:-12
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
reusable-assets:put 0:10
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
reusable-assets:report 0:-14
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
reusable-assets:store 0:-8
reusable-assets:stuff 0:45
reusable-assets:subject 0:18
reusable-assets:success 0:-4
reusable-assets:support 0:-9
reusable-assets:sure 0:9
reusable-assets:ta 0:4
reusable-assets:tabl 0:-6
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
reusable-assets:weve 0:4
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
reusable-assets:you 0:-18
reusable-assets:your 0:12
reusable-assets:yusuf 0:12
reusable-assets:zone 0:41
share 0:32
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
share0 0:-26
share1 0:-12
share2 0:-17
share4 0:15
share5 0:-8
share6 0:-14
share7 0:-4
share8 0:4
size0 0:7
size1 0:-13
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
success-metrics:gain 0:-11
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
success-metrics:to 0:-17
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
technical-excellence:airlin 0:-5
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
technical-excellence:apart 0:22
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
technical-excellence:becaus 0:-10
technical-excellence:befor 0:13
technical-excellence:belong 0:-5
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
technical-excellence:dare 0:19
technical-excellence:data 0:-5
technical-excellence:databas 0:6
technical-excellence:deal 0:7
technical-excellence:deck 0:-7
technical-excellence:defin 0:-11
technical-excellence:delet 0:-5
technical-excellence:deliv 0:-12
technical-excellence:deliveri 0:-5
technical-excellence:demand 0:-6
technical-excellence:demo 0:-5
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
technical-excellence:fair 0:-9
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
technical-excellence:govern 0:-9
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
technical-excellence:job 0:-16
technical-excellence:joint 0:-6
technical-excellence:jot 0:6
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
technical-excellence:let 0:27
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
technical-excellence:low 0:-9
technical-excellence:lower 0:34
technical-excellence:lyon 0:-7
technical-excellence:made 0:-14
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
technical-excellence:onli 0:-5
technical-excellence:onto 0:15
technical-excellence:open 0:-15
technical-excellence:oper 0:38
technical-excellence:or 0:-14
technical-excellence:other 0:25
technical-excellence:ourselv 0:-5
technical-excellence:out 0:8
technical-excellence:outsid 0:-4
technical-excellence:overal 0:-6
technical-excellence:own 0:-22
technical-excellence:owner 0:-5
technical-excellence:paid 0:7
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
technical-excellence:publish 0:-8
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
technical-excellence:right 0:11
technical-excellence:risk 0:-5
technical-excellence:riski 0:18
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
technical-excellence:servic 0:46
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
technical-excellence:team 0:24
technical-excellence:technic 0:48
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
technical-excellence:todai 0:-14
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
technical-excellence:try 0:46
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
technical-excellence:well 0:-6
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
