"""Where places are: countries with their zones, phone prefixes, languages and names, as plain data.

Made once from the public-domain tables of tzdata (zone.tab, iso3166.tab), the international
numbering plan and the names that five languages give to countries; cities and states are our own
choice. `core.places` reads these tables.
"""

# Country (ISO 3166), international prefix, language of most business letters, zones: the one where
# most people live first. A line that starts with a space goes on.
COUNTRIES = """\
AD 376 ca Europe/Andorra
AE 971 ar Asia/Dubai
AF 93 fa Asia/Kabul
AG 1 en America/Antigua
AI 1 en America/Anguilla
AL 355 sq Europe/Tirane
AM 374 hy Asia/Yerevan
AO 244 pt Africa/Luanda
AQ 672 en Antarctica/McMurdo Antarctica/Casey Antarctica/Davis Antarctica/DumontDUrville
 Antarctica/Mawson Antarctica/Palmer Antarctica/Rothera Antarctica/Syowa Antarctica/Troll
 Antarctica/Vostok
AR 54 es America/Argentina/Buenos_Aires America/Argentina/Cordoba America/Argentina/Salta
 America/Argentina/Jujuy America/Argentina/Tucuman America/Argentina/Catamarca
 America/Argentina/La_Rioja America/Argentina/San_Juan America/Argentina/Mendoza
 America/Argentina/San_Luis America/Argentina/Rio_Gallegos America/Argentina/Ushuaia
AS 1 en Pacific/Pago_Pago
AT 43 de Europe/Vienna
AU 61 en Australia/Sydney Australia/Lord_Howe Antarctica/Macquarie Australia/Hobart
 Australia/Melbourne Australia/Broken_Hill Australia/Brisbane Australia/Lindeman
 Australia/Adelaide Australia/Darwin Australia/Perth Australia/Eucla
AW 297 nl America/Aruba
AX 358 sv Europe/Mariehamn
AZ 994 az Asia/Baku
BA 387 bs Europe/Sarajevo
BB 1 en America/Barbados
BD 880 bn Asia/Dhaka
BE 32 nl Europe/Brussels
BF 226 fr Africa/Ouagadougou
BG 359 bg Europe/Sofia
BH 973 ar Asia/Bahrain
BI 257 fr Africa/Bujumbura
BJ 229 fr Africa/Porto-Novo
BL 590 fr America/St_Barthelemy
BM 1 en Atlantic/Bermuda
BN 673 ms Asia/Brunei
BO 591 es America/La_Paz
BQ 599 nl America/Kralendijk
BR 55 pt America/Sao_Paulo America/Noronha America/Belem America/Fortaleza America/Recife
 America/Araguaina America/Maceio America/Bahia America/Campo_Grande America/Cuiaba
 America/Santarem America/Porto_Velho America/Boa_Vista America/Manaus America/Eirunepe
 America/Rio_Branco
BS 1 en America/Nassau
BT 975 en Asia/Thimphu
BW 267 en Africa/Gaborone
BY 375 be Europe/Minsk
BZ 501 en America/Belize
CA 1 en America/Toronto America/St_Johns America/Halifax America/Glace_Bay America/Moncton
 America/Goose_Bay America/Blanc-Sablon America/Iqaluit America/Atikokan America/Winnipeg
 America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current America/Edmonton
 America/Cambridge_Bay America/Inuvik America/Vancouver America/Creston America/Dawson_Creek
 America/Fort_Nelson America/Whitehorse America/Dawson
CC 61 en Indian/Cocos
CD 243 fr Africa/Kinshasa Africa/Lubumbashi
CF 236 fr Africa/Bangui
CG 242 fr Africa/Brazzaville
CH 41 de Europe/Zurich
CI 225 fr Africa/Abidjan
CK 682 en Pacific/Rarotonga
CL 56 es America/Santiago America/Coyhaique America/Punta_Arenas Pacific/Easter
CM 237 fr Africa/Douala
CN 86 zh Asia/Shanghai Asia/Urumqi
CO 57 es America/Bogota
CR 506 es America/Costa_Rica
CU 53 es America/Havana
CV 238 pt Atlantic/Cape_Verde
CW 599 nl America/Curacao
CX 61 en Indian/Christmas
CY 357 el Asia/Nicosia Asia/Famagusta
CZ 420 cs Europe/Prague
DE 49 de Europe/Berlin Europe/Busingen
DJ 253 fr Africa/Djibouti
DK 45 da Europe/Copenhagen
DM 1 en America/Dominica
DO 1 es America/Santo_Domingo
DZ 213 ar Africa/Algiers
EC 593 es America/Guayaquil Pacific/Galapagos
EE 372 et Europe/Tallinn
EG 20 ar Africa/Cairo
EH 212 ar Africa/El_Aaiun
ER 291 ti Africa/Asmara
ES 34 es Europe/Madrid Africa/Ceuta Atlantic/Canary
ET 251 am Africa/Addis_Ababa
FI 358 fi Europe/Helsinki
FJ 679 en Pacific/Fiji
FK 500 en Atlantic/Stanley
FM 691 en Pacific/Pohnpei Pacific/Chuuk Pacific/Kosrae
FO 298 fo Atlantic/Faroe
FR 33 fr Europe/Paris
GA 241 fr Africa/Libreville
GB 44 en Europe/London
GD 1 en America/Grenada
GE 995 ka Asia/Tbilisi
GF 594 fr America/Cayenne
GG 44 en Europe/Guernsey
GH 233 en Africa/Accra
GI 350 en Europe/Gibraltar
GL 299 kl America/Nuuk America/Danmarkshavn America/Scoresbysund America/Thule
GM 220 en Africa/Banjul
GN 224 fr Africa/Conakry
GP 590 fr America/Guadeloupe
GQ 240 es Africa/Malabo
GR 30 el Europe/Athens
GS 500 en Atlantic/South_Georgia
GT 502 es America/Guatemala
GU 1 en Pacific/Guam
GW 245 pt Africa/Bissau
GY 592 en America/Guyana
HK 852 en Asia/Hong_Kong
HN 504 es America/Tegucigalpa
HR 385 hr Europe/Zagreb
HT 509 ht America/Port-au-Prince
HU 36 hu Europe/Budapest
ID 62 id Asia/Jakarta Asia/Pontianak Asia/Makassar Asia/Jayapura
IE 353 en Europe/Dublin
IL 972 he Asia/Jerusalem
IM 44 en Europe/Isle_of_Man
IN 91 en Asia/Kolkata
IO 246 en Indian/Chagos
IQ 964 ar Asia/Baghdad
IR 98 fa Asia/Tehran
IS 354 is Atlantic/Reykjavik
IT 39 it Europe/Rome
JE 44 en Europe/Jersey
JM 1 en America/Jamaica
JO 962 ar Asia/Amman
JP 81 ja Asia/Tokyo
KE 254 en Africa/Nairobi
KG 996 ky Asia/Bishkek
KH 855 km Asia/Phnom_Penh
KI 686 en Pacific/Tarawa Pacific/Kanton Pacific/Kiritimati
KM 269 fr Indian/Comoro
KN 1 en America/St_Kitts
KP 850 ko Asia/Pyongyang
KR 82 ko Asia/Seoul
KW 965 ar Asia/Kuwait
KY 1 en America/Cayman
KZ 7 ru Asia/Almaty Asia/Qyzylorda Asia/Qostanay Asia/Aqtobe Asia/Aqtau Asia/Atyrau Asia/Oral
LA 856 lo Asia/Vientiane
LB 961 ar Asia/Beirut
LC 1 en America/St_Lucia
LI 423 de Europe/Vaduz
LK 94 en Asia/Colombo
LR 231 en Africa/Monrovia
LS 266 en Africa/Maseru
LT 370 lt Europe/Vilnius
LU 352 fr Europe/Luxembourg
LV 371 lv Europe/Riga
LY 218 ar Africa/Tripoli
MA 212 ar Africa/Casablanca
MC 377 fr Europe/Monaco
MD 373 ro Europe/Chisinau
ME 382 sr Europe/Podgorica
MF 590 fr America/Marigot
MG 261 fr Indian/Antananarivo
MH 692 en Pacific/Majuro Pacific/Kwajalein
MK 389 mk Europe/Skopje
ML 223 fr Africa/Bamako
MM 95 my Asia/Yangon
MN 976 mn Asia/Ulaanbaatar Asia/Hovd
MO 853 zh Asia/Macau
MP 1 en Pacific/Saipan
MQ 596 fr America/Martinique
MR 222 ar Africa/Nouakchott
MS 1 en America/Montserrat
MT 356 en Europe/Malta
MU 230 en Indian/Mauritius
MV 960 dv Indian/Maldives
MW 265 en Africa/Blantyre
MX 52 es America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros
 America/Chihuahua America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas
 America/Hermosillo America/Tijuana
MY 60 ms Asia/Kuala_Lumpur Asia/Kuching
MZ 258 pt Africa/Maputo
NA 264 en Africa/Windhoek
NC 687 fr Pacific/Noumea
NE 227 fr Africa/Niamey
NF 672 en Pacific/Norfolk
NG 234 en Africa/Lagos
NI 505 es America/Managua
NL 31 nl Europe/Amsterdam
NO 47 no Europe/Oslo
NP 977 ne Asia/Kathmandu
NR 674 en Pacific/Nauru
NU 683 en Pacific/Niue
NZ 64 en Pacific/Auckland Pacific/Chatham
OM 968 ar Asia/Muscat
PA 507 es America/Panama
PE 51 es America/Lima
PF 689 fr Pacific/Tahiti Pacific/Marquesas Pacific/Gambier
PG 675 en Pacific/Port_Moresby Pacific/Bougainville
PH 63 en Asia/Manila
PK 92 en Asia/Karachi
PL 48 pl Europe/Warsaw
PM 508 fr America/Miquelon
PN 64 en Pacific/Pitcairn
PR 1 es America/Puerto_Rico
PS 970 ar Asia/Hebron Asia/Gaza
PT 351 pt Europe/Lisbon Atlantic/Madeira Atlantic/Azores
PW 680 en Pacific/Palau
PY 595 es America/Asuncion
QA 974 ar Asia/Qatar
RE 262 fr Indian/Reunion
RO 40 ro Europe/Bucharest
RS 381 sr Europe/Belgrade
RU 7 ru Europe/Moscow Europe/Kaliningrad Europe/Kirov Europe/Volgograd Europe/Astrakhan
 Europe/Saratov Europe/Ulyanovsk Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk
 Asia/Barnaul Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita Asia/Yakutsk
 Asia/Khandyga Asia/Vladivostok Asia/Ust-Nera Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk
 Asia/Kamchatka Asia/Anadyr
RW 250 en Africa/Kigali
SA 966 ar Asia/Riyadh
SB 677 en Pacific/Guadalcanal
SC 248 en Indian/Mahe
SD 249 ar Africa/Khartoum
SE 46 sv Europe/Stockholm
SG 65 en Asia/Singapore
SH 290 en Atlantic/St_Helena
SI 386 sl Europe/Ljubljana
SJ 47 no Arctic/Longyearbyen
SK 421 sk Europe/Bratislava
SL 232 en Africa/Freetown
SM 378 it Europe/San_Marino
SN 221 fr Africa/Dakar
SO 252 so Africa/Mogadishu
SR 597 nl America/Paramaribo
SS 211 en Africa/Juba
ST 239 pt Africa/Sao_Tome
SV 503 es America/El_Salvador
SX 1 en America/Lower_Princes
SY 963 ar Asia/Damascus
SZ 268 en Africa/Mbabane
TC 1 en America/Grand_Turk
TD 235 ar Africa/Ndjamena
TF 262 en Indian/Kerguelen
TG 228 fr Africa/Lome
TH 66 th Asia/Bangkok
TJ 992 tg Asia/Dushanbe
TK 690 en Pacific/Fakaofo
TL 670 pt Asia/Dili
TM 993 tk Asia/Ashgabat
TN 216 ar Africa/Tunis
TO 676 en Pacific/Tongatapu
TR 90 tr Europe/Istanbul
TT 1 en America/Port_of_Spain
TV 688 en Pacific/Funafuti
TW 886 zh Asia/Taipei
TZ 255 en Africa/Dar_es_Salaam
UA 380 uk Europe/Kyiv Europe/Simferopol
UG 256 en Africa/Kampala
UM 1 en Pacific/Wake Pacific/Midway
US 1 en America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello
 America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac
 America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Chicago
 America/Indiana/Tell_City America/Indiana/Knox America/Menominee America/North_Dakota/Center
 America/North_Dakota/New_Salem America/North_Dakota/Beulah America/Denver America/Boise
 America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka
 America/Metlakatla America/Yakutat America/Nome America/Adak Pacific/Honolulu
UY 598 es America/Montevideo
UZ 998 uz Asia/Tashkent Asia/Samarkand
VA 39 it Europe/Vatican
VC 1 en America/St_Vincent
VE 58 es America/Caracas
VG 1 en America/Tortola
VI 1 en America/St_Thomas
VN 84 vi Asia/Ho_Chi_Minh
VU 678 en Pacific/Efate
WF 681 fr Pacific/Wallis
WS 685 en Pacific/Apia
YE 967 ar Asia/Aden
YT 262 fr Indian/Mayotte
ZA 27 en Africa/Johannesburg
ZM 260 en Africa/Lusaka
ZW 263 en Africa/Harare
"""

# Country and its names in English, German, Spanish, French and Portuguese, without accents.
COUNTRY_NAMES = """\
AD andorra, andorre
AE united arab emirates, vereinigte arabische emirate, emiratos arabes unidos, emirats arabes
 unis, emirados arabes unidos, uae
AF afghanistan, afganistan, afeganistao
AG antigua barbuda, antigua und barbuda, antigua y barbuda, antigua et barbuda, antigua e barbuda
AI anguilla, anguila
AL albania, albanien, albanie
AM armenia, armenien, armenie
AO angola
AQ antarctica, antarktis, antartida, antarctique
AR argentina, argentinien, argentine
AS american samoa, amerikanisch samoa, samoa americana, samoa americaines
AT austria, osterreich, autriche
AU australia, australien, australie
AW aruba
AX aland islands, alandinseln, islas aland, iles aland, ilhas aland
AZ azerbaijan, aserbaidschan, azerbaiyan, azerbaidjan, azerbaijao
BA bosnia herzegovina, bosnien und herzegowina, bosnia y herzegovina, bosnie herzegovine, bosnia e
 herzegovina, bosnia
BB barbados, barbade
BD bangladesh, bangladesch, banglades
BE belgium, belgien, belgica, belgique
BF burkina faso, burquina faso
BG bulgaria, bulgarien, bulgarie
BH bahrain, barein, bahrein
BI burundi
BJ benin
BL st barthelemy, san bartolome, saint barthelemy, sao bartolomeu
BM bermuda, bermudas, bermudes
BN brunei, brunei darussalam
BO bolivia, bolivien, bolivie
BQ caribbean netherlands, karibische niederlande, caribe neerlandes, pays bas caribeens, paises
 baixos caribenhos, caribbean nl
BR brazil, brasilien, brasil, bresil
BS bahamas
BT bhutan, butan, bhoutan, butao
BW botswana, botsuana
BY belarus, bielorrusia, bielorussie, bielorrussia
BZ belize, belice
CA canada, kanada
CC cocos keeling islands, kokosinseln, islas cocos, iles cocos, ilhas cocos keeling, cocos
CD congo kinshasa, kongo kinshasa, republica democratica del congo, congo, democratic republic of
 the congo
CF central african republic, zentralafrikanische republik, republica centroafricana, republique
 centrafricaine, republica centro africana, central african rep
CG congo brazzaville, kongo brazzaville, republica do congo, republic of the congo
CH switzerland, schweiz, suiza, suisse, suica
CI cote d ivoire, costa do marfim, ivory coast
CK cook islands, cookinseln, islas cook, iles cook, ilhas cook
CL chile, chili
CM cameroon, kamerun, camerun, cameroun, camaroes
CN china, chine
CO colombia, kolumbien, colombie
CR costa rica
CU cuba, kuba
CV cape verde, cabo verde, cap vert
CW curacao, curazao
CX christmas island, weihnachtsinsel, isla de navidad, ile christmas, ilha christmas
CY cyprus, zypern, chipre, chypre
CZ czechia, tschechien, chequia, tchequie, tchequia, czech republic
DE germany, deutschland, alemania, allemagne, alemanha
DJ djibouti, dschibuti, yibuti, djibuti
DK denmark, danemark, dinamarca
DM dominica, dominique
DO dominican republic, dominikanische republik, republica dominicana, republique dominicaine
DZ algeria, algerien, argelia, algerie
EC ecuador, equateur, equador
EE estonia, estland, estonie
EG egypt, agypten, egipto, egypte, egito
EH western sahara, westsahara, sahara occidental, saara ocidental
ER eritrea, erythree, eritreia
ES spain, spanien, espana, espagne, espanha
ET ethiopia, athiopien, etiopia, ethiopie
FI finland, finnland, finlandia, finlande
FJ fiji, fidschi, fiyi, fidji
FK falkland islands, falklandinseln, islas malvinas, iles malouines, ilhas malvinas
FM micronesia, mikronesien, micronesie
FO faroe islands, faroer, islas feroe, iles feroe, ilhas faroe
FR france, frankreich, francia, franca
GA gabon, gabun, gabao
GB united kingdom, vereinigtes konigreich, reino unido, royaume uni, britain, uk, england,
 scotland, wales, northern ireland, great britain, grossbritannien, inglaterra, angleterre
GD grenada, granada, grenade
GE georgia, georgien, georgie
GF french guiana, franzosisch guayana, guayana francesa, guyane francaise, guiana francesa
GG guernsey, guernesey
GH ghana, gana
GI gibraltar
GL greenland, gronland, groenlandia, groenland
GM gambia, gambie
GN guinea, guinee, guine
GP guadeloupe, guadalupe
GQ equatorial guinea, aquatorialguinea, guinea ecuatorial, guinee equatoriale, guine equatorial
GR greece, griechenland, grecia, grece
GS south georgia south sandwich islands, sudgeorgien und die sudlichen sandwichinseln, islas
 georgia del sur y sandwich del sur, georgie du sud et les iles sandwich du sud, ilhas georgia do
 sul e sandwich do sul, south georgia the south sandwich islands
GT guatemala
GU guam
GW guinea bissau, guinea bisau, guinee bissau, guine bissau
GY guyana, guiana
HK hong kong sar china, sonderverwaltungsregion hongkong, rae de hong kong china, r a s chinoise
 de hong kong, hong kong rae da china, hong kong, hong kong sar
HN honduras
HR croatia, kroatien, croacia, croatie
HT haiti
HU hungary, ungarn, hungria, hongrie
ID indonesia, indonesien, indonesie
IE ireland, irland, irlanda, irlande
IL israel
IM isle of man, isla de man, ile de man, ilha de man
IN india, indien, inde
IO british indian ocean territory, britisches territorium im indischen ozean, territorio britanico
 del oceano indico, territoire britannique de l ocean indien, territorio britanico do oceano
 indico
IQ iraq, irak, iraque
IR iran, ira
IS iceland, island, islandia, islande
IT italy, italien, italia, italie
JE jersey
JM jamaica, jamaika, jamaique
JO jordan, jordanien, jordania, jordanie
JP japan, japon, japao
KE kenya, kenia, quenia
KG kyrgyzstan, kirgisistan, kirguistan, kirghizstan, quirguistao
KH cambodia, kambodscha, camboya, cambodge, camboja
KI kiribati, quiribati
KM comoros, komoren, comoras, comores
KN st kitts nevis, st kitts und nevis, san cristobal y nieves, saint christophe et nieves, sao
 cristovao e nevis
KP north korea, nordkorea, corea del norte, coree du nord, coreia do norte
KR south korea, sudkorea, corea del sur, coree du sud, coreia do sul, korea, republic of korea
KW kuwait, koweit
KY cayman islands, kaimaninseln, islas caiman, iles caimans, ilhas cayman
KZ kazakhstan, kasachstan, kazajistan, cazaquistao
LA laos
LB lebanon, libanon, libano, liban
LC st lucia, santa lucia, sainte lucie
LI liechtenstein
LK sri lanka
LR liberia
LS lesotho, lesoto
LT lithuania, litauen, lituania, lituanie
LU luxembourg, luxemburg, luxemburgo
LV latvia, lettland, letonia, lettonie
LY libya, libyen, libia, libye
MA morocco, marokko, marruecos, maroc, marrocos
MC monaco
MD moldova, republik moldau, moldavia, moldavie
ME montenegro
MF st martin, san martin, saint martin, sao martinho
MG madagascar, madagaskar
MH marshall islands, marshallinseln, islas marshall, iles marshall, ilhas marshall
MK north macedonia, nordmazedonien, macedonia del norte, macedoine du nord, macedonia do norte
ML mali
MM myanmar burma, myanmar, myanmar birmania, myanmar birmanie, mianmar birmania
MN mongolia, mongolei, mongolie
MO macao sar china, sonderverwaltungsregion macau, rae de macao china, r a s chinoise de macao,
 macau rae da china, macau
MP northern mariana islands, nordliche marianen, islas marianas del norte, iles mariannes du nord,
 ilhas marianas do norte
MQ martinique, martinica
MR mauritania, mauretanien, mauritanie
MS montserrat
MT malta, malte
MU mauritius, mauricio, maurice
MV maldives, malediven, maldivas
MW malawi, malaui
MX mexico, mexiko, mexique
MY malaysia, malasia, malaisie
MZ mozambique, mosambik, mocambique
NA namibia, namibie
NC new caledonia, neukaledonien, nueva caledonia, nouvelle caledonie, nova caledonia
NE niger
NF norfolk island, norfolkinsel, isla norfolk, ile norfolk, ilha norfolk
NG nigeria
NI nicaragua
NL netherlands, niederlande, paises bajos, pays bas, paises baixos, holland, the netherlands
NO norway, norwegen, noruega, norvege
NP nepal
NR nauru
NU niue
NZ new zealand, neuseeland, nueva zelanda, nouvelle zelande, nova zelandia
OM oman, oma
PA panama
PE peru, perou
PF french polynesia, franzosisch polynesien, polinesia francesa, polynesie francaise
PG papua new guinea, papua neuguinea, papua nueva guinea, papouasie nouvelle guinee, papua nova
 guine
PH philippines, philippinen, filipinas
PK pakistan, paquistao
PL poland, polen, polonia, pologne
PM st pierre miquelon, st pierre und miquelon, san pedro y miquelon, saint pierre et miquelon, sao
 pedro e miquelao
PN pitcairn islands, pitcairninseln, islas pitcairn, iles pitcairn, ilhas pitcairn, pitcairn
PR puerto rico, porto rico
PS palestinian territories, palastinensische autonomiegebiete, territorios palestinos, territoires
 palestiniens, palestine
PT portugal
PW palau, palaos
PY paraguay, paraguai
QA qatar, katar, catar
RE reunion, la reunion, reuniao
RO romania, rumanien, rumania, roumanie, romenia
RS serbia, serbien, serbie, servia
RU russia, russland, rusia, russie, russian federation
RW rwanda, ruanda
SA saudi arabia, saudi arabien, arabia saudi, arabie saoudite, arabia saudita
SB solomon islands, salomonen, islas salomon, iles salomon, ilhas salomao
SC seychelles, seychellen, seicheles
SD sudan, soudan, sudao
SE sweden, schweden, suecia, suede
SG singapore, singapur, singapour, singapura
SH st helena, santa elena, sainte helene, santa helena
SI slovenia, slowenien, eslovenia, slovenie
SJ svalbard jan mayen, spitzbergen und jan mayen, svalbard y jan mayen, svalbard et jan mayen,
 svalbard e jan mayen
SK slovakia, slowakei, eslovaquia, slovaquie
SL sierra leone, sierra leona, serra leoa
SM san marino, saint marin
SN senegal
SO somalia, somalie
SR suriname, surinam
SS south sudan, sudsudan, sudan del sur, soudan du sud, sudao do sul
ST sao tome principe, sao tome und principe, santo tome y principe, sao tome et principe, sao tome
 e principe
SV el salvador, salvador
SX sint maarten, saint martin partie neerlandaise, st maarten
SY syria, syrien, siria, syrie
SZ eswatini, esuatini, essuatini
TC turks caicos islands, turks und caicosinseln, islas turcas y caicos, iles turques et caiques,
 ilhas turcas e caicos, turks caicos is
TD chad, tschad, tchad, chade
TF french southern territories, franzosische sud und antarktisgebiete, territorios australes
 franceses, terres australes francaises, territorios franceses do sul, french s terr
TG togo
TH thailand, tailandia, thailande
TJ tajikistan, tadschikistan, tayikistan, tadjikistan, tadjiquistao
TK tokelau
TL timor leste, timor oriental, east timor
TM turkmenistan, turcomenistao
TN tunisia, tunesien, tunez, tunisie
TO tonga
TR turkiye, turkei, turquia, turquie, turkey
TT trinidad tobago, trinidad und tobago, trinidad y tobago, trinite et tobago, trinidad e tobago
TV tuvalu
TW taiwan
TZ tanzania, tansania, tanzanie
UA ukraine, ucrania
UG uganda, ouganda
UM u s outlying islands, amerikanische uberseeinseln, islas menores alejadas de ee uu, iles
 mineures eloignees des etats unis, ilhas menores distantes dos eua, us minor outlying islands
US united states, vereinigte staaten, estados unidos, etats unis, usa, u s a, united states of
 america, estados unidos de america, ee uu
UY uruguay, uruguai
UZ uzbekistan, usbekistan, ouzbekistan, uzbequistao
VA vatican city, vatikanstadt, ciudad del vaticano, etat de la cite du vatican, cidade do vaticano
VC st vincent grenadines, st vincent und die grenadinen, san vicente y las granadinas, saint
 vincent et les grenadines, sao vicente e granadinas, st vincent
VE venezuela
VG british virgin islands, britische jungferninseln, islas virgenes britanicas, iles vierges
 britanniques, ilhas virgens britanicas
VI u s virgin islands, amerikanische jungferninseln, islas virgenes de ee uu, iles vierges des
 etats unis, ilhas virgens americanas, virgin islands
VN vietnam, viet nam, vietna
VU vanuatu
WF wallis futuna, wallis und futuna, wallis y futuna, wallis et futuna, wallis e futuna
WS samoa
YE yemen, jemen, iemen
YT mayotte
ZA south africa, sudafrika, sudafrica, afrique du sud, africa do sul
ZM zambia, sambia, zambie
ZW zimbabwe, simbabwe, zimbabue
"""

# Zone names that are links to another one and still stand in calendars.
OLD_ZONES = """\
AR America/Buenos_Aires America/Cordoba America/Rosario
AU Australia/ACT Australia/Canberra Australia/NSW Australia/North Australia/Queensland
 Australia/South Australia/Tasmania Australia/Victoria Australia/West
BD Asia/Dacca
BR Brazil/Acre Brazil/East Brazil/West
CA Canada/Atlantic Canada/Central Canada/Eastern Canada/Mountain Canada/Newfoundland
 Canada/Pacific Canada/Saskatchewan Canada/Yukon America/Montreal America/Thunder_Bay
 America/Yellowknife
CL Chile/Continental Chile/EasterIsland
CN PRC Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Kashgar
CU Cuba
CY Europe/Nicosia
EG Egypt
GB GB GB-Eire Europe/Belfast
HK Hongkong
IE Eire
IL Israel Asia/Tel_Aviv
IN Asia/Calcutta
IR Iran
IS Iceland
JM Jamaica
JP Japan
KR ROK
LY Libya
MM Asia/Rangoon
MO Asia/Macao
MX Mexico/BajaNorte Mexico/BajaSur Mexico/General America/Ensenada
NP Asia/Katmandu
NZ NZ NZ-CHAT
PL Poland
PT Portugal
RU W-SU
SG Singapore
TR Turkey Asia/Istanbul
TW ROC
UA Europe/Kiev Europe/Uzhgorod Europe/Zaporozhye
US US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii
 US/Indiana-Starke US/Michigan US/Mountain US/Pacific America/Fort_Wayne America/Indianapolis
 America/Louisville America/Shiprock
VN Asia/Saigon
"""

# Country-code domains that people take for their sound; they say nothing of where somebody is.
SOUND_DOMAINS = frozenset(
    "ac ad ag ai am as bz cc cd co cx dj fm gg gl gs im io la lc ly me ms nu pw sc sh so st su tk"
    " to tv vc vg vu ws".split()
)

# Area codes of the North American plan that are not in the United States.
AREA_CODES = """\
AG 268
AI 264
AS 684
BB 246
BM 441
BS 242
CA 204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 387 403 416 418 428 431 437 438
 450 460 468 474 506 514 519 548 579 581 584 587 600 604 613 622 639 647 672 683 705 709 742
 753 778 780 782 807 819 825 867 873 879 902 905 942
DM 767
DO 809 829 849
GD 473
GU 671
JM 658 876
KN 869
KY 345
LC 758
MP 670
MS 664
PR 787 939
SX 721
TC 649
TT 868
VC 784
VG 284
VI 340
"""

# Zone, then the parts of a country that use it (most of their people), with their letters.
STATES = """\
US America/New_York connecticut=ct, delaware=de, district of columbia=dc, florida=fl, georgia=ga,
 kentucky=ky, maine=me, maryland=md, massachusetts=ma, new hampshire=nh, new jersey=nj,
 new york=ny, north carolina=nc, ohio=oh, pennsylvania=pa, rhode island=ri, south carolina=sc,
 vermont=vt, virginia=va, west virginia=wv
US America/Detroit michigan=mi
US America/Indiana/Indianapolis indiana=in
US America/Chicago alabama=al, arkansas=ar, illinois=il, iowa=ia, kansas=ks, louisiana=la,
 minnesota=mn, mississippi=ms, missouri=mo, nebraska=ne, north dakota=nd, oklahoma=ok,
 south dakota=sd, tennessee=tn, texas=tx, wisconsin=wi
US America/Denver colorado=co, montana=mt, new mexico=nm, utah=ut, wyoming=wy
US America/Boise idaho=id
US America/Phoenix arizona=az
US America/Los_Angeles california=ca, nevada=nv, oregon=or, washington=wa
US America/Anchorage alaska=ak
US Pacific/Honolulu hawaii=hi
CA America/St_Johns newfoundland and labrador=nl, newfoundland=nf
CA America/Halifax nova scotia=ns, prince edward island=pe
CA America/Moncton new brunswick=nb
CA America/Toronto ontario=on, quebec=qc
CA America/Winnipeg manitoba=mb
CA America/Regina saskatchewan=sk
CA America/Edmonton alberta=ab
CA America/Vancouver british columbia=bc
CA America/Whitehorse yukon=yt
CA America/Yellowknife northwest territories=nt
CA America/Iqaluit nunavut=nu
AU Australia/Sydney new south wales=nsw, australian capital territory=act
AU Australia/Melbourne victoria=vic
AU Australia/Brisbane queensland=qld
AU Australia/Adelaide south australia=sa
AU Australia/Hobart tasmania=tas
AU Australia/Darwin northern territory=nt
AU Australia/Perth western australia=wa
BR America/Sao_Paulo sao paulo=sp, rio de janeiro=rj, minas gerais=mg, espirito santo=es,
 parana=pr, santa catarina=sc, rio grande do sul=rs, goias=go, distrito federal=df,
 federal district=df
BR America/Bahia bahia=ba
BR America/Fortaleza ceara=ce, rio grande do norte=rn, paraiba=pb, piaui=pi, maranhao=ma
BR America/Recife pernambuco=pe
BR America/Maceio alagoas=al, sergipe=se
BR America/Belem para=pa, amapa=ap
BR America/Araguaina tocantins=to
BR America/Manaus amazonas=am
BR America/Cuiaba mato grosso=mt
BR America/Campo_Grande mato grosso do sul=ms
BR America/Porto_Velho rondonia=ro
BR America/Boa_Vista roraima=rr
BR America/Rio_Branco acre=ac
MX America/Tijuana baja california=bc
MX America/Mazatlan baja california sur=bcs, sinaloa=sin, nayarit=nay
MX America/Hermosillo sonora=son
MX America/Cancun quintana roo=qroo
MX America/Mexico_City jalisco=jal, nuevo leon=nl, ciudad de mexico=cdmx, puebla=pue
ES Atlantic/Canary canary islands=canarias, las palmas=gc, santa cruz de tenerife=tf
PT Atlantic/Azores azores=acores
PT Atlantic/Madeira madeira=mad
RU Europe/Samara samara oblast=sam
RU Asia/Yekaterinburg sverdlovsk oblast=sve, chelyabinsk oblast=che, bashkortostan=ba
RU Asia/Omsk omsk oblast=oms
RU Asia/Novosibirsk novosibirsk oblast=nvs
RU Asia/Krasnoyarsk krasnoyarsk krai=kya
RU Asia/Irkutsk irkutsk oblast=irk
RU Asia/Vladivostok primorsky krai=pri
ID Asia/Makassar bali=ba, south sulawesi=sn
"""

# Places whose zone isn't that of their state: "city, state" without accents.
STATE_EXCEPTIONS = """\
America/New_York knoxville, tennessee; chattanooga, tennessee; johnson city, tennessee
America/Chicago pensacola, florida; evansville, indiana; gary, indiana; bowling green, kentucky;
 panama city, florida
America/Denver el paso, texas; rapid city, south dakota
America/Los_Angeles coeur d alene, idaho
America/Ojinaga ciudad juarez, chihuahua
"""

# Cities that name themselves ("Greater Munich", "Bay Area"), beside those that zones are named for.
CITIES = """\
America/New_York new york city, nyc, manhattan, brooklyn, boston, philadelphia, pittsburgh,
 washington dc, washington d c, washington dc baltimore, baltimore, charlotte, raleigh, durham,
 research triangle, raleigh durham chapel hill, atlanta, miami, miami fort lauderdale, orlando,
 tampa, tampa bay, jacksonville, cleveland, columbus, cincinnati, hartford, buffalo, rochester,
 providence, richmond, charleston, princeton, stamford, newark, jersey city
America/Detroit ann arbor, grand rapids
America/Indiana/Indianapolis indianapolis
America/Chicago st louis, saint louis, minneapolis, minneapolis st paul, saint paul, twin cities,
 milwaukee, madison, kansas city, dallas, dallas fort worth, dallas fort worth metroplex,
 fort worth, houston, austin, san antonio, new orleans, nashville, memphis, omaha, des moines,
 oklahoma city, tulsa, birmingham alabama, little rock
America/Denver boulder, salt lake city, albuquerque, colorado springs, santa fe, provo
America/Phoenix scottsdale, tucson, tempe
America/Los_Angeles san francisco, san francisco bay, silicon valley, bay, oakland, san jose,
 palo alto, mountain view, sunnyvale, menlo park, cupertino, seattle, redmond, bellevue, portland,
 sacramento, san diego, irvine, santa monica, las vegas, reno, santa barbara
America/Toronto ottawa, montreal, quebec city, waterloo, kitchener, hamilton ontario
America/Edmonton calgary
America/Vancouver victoria bc
America/Mexico_City guadalajara, ciudad de mexico, cdmx, puebla, queretaro
America/Monterrey monterrey
America/Bogota medellin, cali, barranquilla
America/Lima arequipa
America/Santiago valparaiso
America/Argentina/Buenos_Aires buenos aires, caba, cordoba argentina
America/Sao_Paulo rio de janeiro, brasilia, belo horizonte, curitiba, porto alegre, campinas,
 florianopolis, joinville, goiania
Europe/London edinburgh, glasgow, manchester, birmingham, bristol, leeds, liverpool, cardiff,
 belfast, cambridge, oxford, newcastle, sheffield, nottingham, reading, brighton, aberdeen, dundee,
 inverness, leicester, norwich, southampton, swansea, coventry
Europe/Dublin cork, galway
Europe/Paris lyon, marseille, toulouse, bordeaux, lille, nantes, nice, strasbourg, rennes,
 grenoble, montpellier, ile de france, la defense, sophia antipolis
Europe/Brussels antwerp, antwerpen, ghent, gent, bruxelles, leuven, brussel
Europe/Amsterdam rotterdam, the hague, den haag, utrecht, eindhoven, delft, randstad, haarlem
Europe/Berlin munich, munchen, muenchen, hamburg, cologne, koln, koeln, frankfurt,
 frankfurt rhine main, frankfurt rhein main, frankfurt am main, stuttgart, dusseldorf,
 duesseldorf, leipzig, dresden, hannover, hanover, nuremberg, nurnberg, nuernberg, bremen,
 karlsruhe, bonn, essen, dortmund, mannheim, freiburg, heidelberg, cologne bonn, ruhrgebiet,
 potsdam, jena, walldorf, munster
Europe/Zurich geneva, geneve, genf, basel, bern, berne, lausanne, zug, winterthur, st gallen
Europe/Vienna wien, graz, linz, salzburg, innsbruck
Europe/Rome milan, milano, roma, turin, torino, bologna, florence, naples, napoli
Europe/Madrid barcelona, valencia, sevilla, seville, malaga, bilbao, zaragoza
Europe/Lisbon porto, lisboa, braga, coimbra, lisbonne, lissabon
Europe/Copenhagen kobenhavn, aarhus, kopenhagen
Europe/Stockholm gothenburg, goteborg, malmo, uppsala, lund
Europe/Oslo bergen, trondheim, stavanger
Europe/Helsinki espoo, tampere, turku
Europe/Warsaw krakow, cracow, wroclaw, gdansk, poznan, warszawa, katowice, lodz
Europe/Prague brno, praha, prag
Europe/Budapest debrecen
Europe/Bucharest cluj napoca, cluj, timisoara, iasi
Europe/Athens thessaloniki
Europe/Istanbul ankara, izmir
Europe/Moscow saint petersburg, st petersburg, moskau
Europe/Kyiv lviv, kiev, kharkiv
Asia/Jerusalem tel aviv, tel aviv yafo, haifa
Asia/Dubai abu dhabi, sharjah
Asia/Riyadh jeddah
Asia/Karachi lahore, islamabad
Asia/Kolkata bangalore, bengaluru, mumbai, delhi, new delhi, delhi ncr, gurgaon, gurugram, noida,
 hyderabad, chennai, pune, ahmedabad, kochi, calcutta
Asia/Shanghai beijing, shenzhen, guangzhou, hangzhou, chengdu, nanjing, suzhou, wuhan
Asia/Tokyo osaka, kyoto, nagoya, fukuoka, yokohama
Asia/Seoul busan, pangyo
Asia/Taipei hsinchu, taichung
Asia/Ho_Chi_Minh hanoi, saigon, da nang
Asia/Manila cebu, makati, metro manila, national capital
Asia/Jakarta bandung, surabaya
Asia/Kuala_Lumpur penang, selangor
Australia/Sydney canberra, newcastle australia
Australia/Brisbane gold coast
Pacific/Auckland wellington, christchurch
Africa/Johannesburg cape town, durban, pretoria, stellenbosch
Africa/Lagos abuja
Africa/Nairobi mombasa
Africa/Cairo alexandria, giza
Africa/Casablanca rabat, marrakech, tanger
"""

# Parts of countries (ISO 3166-2) with holidays of their own that nearly everybody there keeps, by
# zone and by city. Left out where the nation-wide days are most of it.
REGIONS = """\
CA-ON America/Toronto, toronto, ottawa, mississauga, hamilton, waterloo, kitchener, london
CA-QC montreal, quebec, quebec city, laval, gatineau, sherbrooke, longueuil
CA-BC America/Vancouver, vancouver, victoria, burnaby
CA-AB America/Edmonton, calgary, edmonton
CA-MB America/Winnipeg
CA-SK America/Regina
CA-NS America/Halifax
CA-NB America/Moncton
CA-NL America/St_Johns
GB-ENG Europe/London
GB-SCT edinburgh, glasgow, aberdeen, dundee, inverness, stirling, perth, leith, st andrews, paisley,
 elgin, falkirk, kirkcaldy, dunfermline, livingston, ayr, kilmarnock, dumfries, oban, fort william,
 lerwick, kirkwall, stornoway, thurso, peterhead, galashiels
GB-NIR belfast, derry, londonderry, lisburn
AU-NSW Australia/Sydney
AU-VIC Australia/Melbourne
AU-QLD Australia/Brisbane
AU-SA Australia/Adelaide
AU-WA Australia/Perth
AU-TAS Australia/Hobart
AU-NT Australia/Darwin
AU-ACT canberra
"""
