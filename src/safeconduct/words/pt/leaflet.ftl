# O folheto informativo.

leaflet-dated = 2026-11-23

leaflet-title = Ajuda e os seus direitos na Bélgica
leaflet-lede = Alguém obriga, ameaça ou explora você? Pode receber ajuda.

leaflet-what-title = O que é o tráfico de seres humanos?
leaflet-what = Alguém recruta pessoas, leva-as para algum lugar, dá-lhes alojamento ou toma o controlo sobre elas, para as explorar:
leaflet-what-sexual = com a prostituição ou outra exploração sexual
leaflet-what-begging = com a mendicidade
leaflet-what-work = com trabalho em condições contrárias à dignidade humana
leaflet-what-organs = para tirar um órgão ou tecido do seu corpo
leaflet-what-crime = para as obrigar a cometer um crime
leaflet-what-yes = No início disse que sim? Mesmo assim pode ser tráfico.
leaflet-what-anybody = Pode acontecer a qualquer pessoa: mulheres, homens, crianças, estrangeiros, belgas.

leaflet-first-title = Você é, antes de mais, uma vítima
leaflet-first = A polícia e os magistrados têm de ver você, antes de mais, como vítima, mesmo que tenha vivido ou trabalhado na Bélgica sem papéis.

leaflet-centres-title = Três centros podem ajudar
leaflet-centres = Os centros acolhem e ajudam as vítimas do tráfico de seres humanos. Não são a polícia.
leaflet-centres-shelter = Um lugar seguro para dormir, se precisar, ou ajuda onde vive. O endereço da casa de acolhimento é mantido em segredo.
leaflet-centres-care = Um médico, e alguém com quem falar sobre o que aconteceu.
leaflet-centres-papers = Ajuda com os papéis. Só estes centros podem pedir os documentos de residência deste procedimento.
leaflet-centres-lawyer = Informação sobre a lei, e um advogado ou uma advogada.

leaflet-time-title = 45 dias para descansar e pensar
leaflet-time = Pode receber 45 dias para se recuperar. Para isso, corta o contacto com as pessoas que exploraram você e aceita o acompanhamento de um centro.
leaflet-time-decide = Neste tempo você decide: fazer uma declaração, apresentar queixa ou voltar ao seu país. Pode receber ajuda social.
leaflet-time-after = Para ficar mais tempo, tem de fazer uma declaração ou apresentar queixa. As autoridades decidem passo a passo. Ninguém pode prometer-lhe o resultado.
leaflet-time-child = Tem menos de 18 anos e está na Bélgica sem os seus pais? Pode receber um documento logo, sem estes 45 dias. Um tutor ou uma tutora está ao seu lado.
leaflet-time-papers = Não precisa de um documento de residência? Também pode pedir ajuda aos centros.

leaflet-ask-title = O que pode pedir
leaflet-ask-told = Pode perguntar quais são os seus direitos, decida o que decidir, numa língua que entende.
leaflet-ask-centre = Pode falar com alguém de um centro, também na esquadra da polícia.
leaflet-ask-no = Pode dizer não à ajuda. Ninguém pode obrigar você.

leaflet-reach-title = Como contactar os centros
leaflet-reach-unverified = Estes endereços constam de um texto do Estado belga de cerca de 2008. Não está confirmado que ainda funcionem.
leaflet-reach-given = Indicado pelo centro em { $day }.
leaflet-reach-telephone = Peça o número de telefone de um centro à pessoa que lhe dá este folheto.

leaflet-safe-title = Proteja-se
leaflet-safe-danger = Está em perigo agora? Ligue para o 112. A chamada é grátis.
leaflet-safe-keep = A pessoa errada pode encontrar este folheto? Então não o guarde. Lembre-se do nome de um centro.

leaflet-law = Na lei:
leaflet-not-reviewed = Este texto ainda não foi revisto por um tradutor profissional. Se algo não estiver claro, pergunte às pessoas que lho deram.
leaflet-checked = Este texto foi revisto por { $who } em { $day }.
leaflet-version = Texto de { $day }
leaflet-print = Imprimir este folheto (PDF)
leaflet-print-large = Imprimir em letras grandes (PDF)
