# The person's own view in Portuguese. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = As minhas informações
person-exit = Sair desta página agora
person-exit-keys = No teclado: carregue três vezes em Shift ou Esc.
person-language = Língua
person-language-change = Mudar a língua
person-not-reviewed = Este texto ainda não foi revisto por um tradutor profissional. Se algo não estiver claro, pergunte às pessoas que lhe deram os códigos.
person-demo = Demonstração: tudo aqui é inventado.
person-safe-title = Cuide da sua segurança
person-safe-history = Este telefone ou computador guarda as páginas que foram abertas. «Sair desta página agora» não apaga isso. Se alguém pode ver, apague o histórico ou use uma janela privada.
person-safe-shared = Alguém controla o seu telefone? Então use outro, por exemplo o das pessoas que ajudam você.
person-safe-nothing = Esta página não guarda nada no telefone nem no computador.
person-danger = Está em perigo agora? Ligue para o 112. A chamada é grátis.

person-code-label = O seu código
person-code-hint = Escreva um código da sua folha: 28 números. Os espaços não são necessários.
person-code-button = Continuar
person-code-empty = Escreva um código da sua folha.
person-code-length = Um código tem 28 números. Você escreveu { $number }. Verifique, por favor.
person-code-mistyped = Há um erro de escrita no código. Verifique cada número, por favor.
person-code-refused = Este código não funciona. Talvez já tenha sido usado, ou seja antigo demais. Use o código seguinte da sua folha ou pergunte às pessoas que lhe deram a folha.
person-code-wait = Houve demasiadas tentativas. Espere { $number } min e tente de novo.
person-code-ended = Esta visita terminou. Escreva um novo código para voltar.
person-problem = Há um problema

person-until = Pode ler esta página até às { $time }. Depois precisa de um novo código.
person-left = { $n ->
    [0] Já não tem códigos. Peça uma nova folha.
    [one] Tem ainda { $number } código na sua folha.
   *[other] Tem ainda { $number } códigos na sua folha.
}

person-now = Onde está agora
person-on = Era assim em { $day }.
person-phase-detected = Falou com um serviço que pode ajudar. Não precisa de decidir nada hoje.
person-phase-referred = Foi pedido a um centro que ajude você. Em breve vai falar com as pessoas do centro.
person-phase-reflection = Tem tempo para descansar e pensar. Decida com calma o que quer fazer.
person-phase-reflection_lapsed = O tempo para descansar e pensar acabou. Ainda pode fazer uma declaração. Fale disso com o seu centro.
person-phase-registration = Tem o primeiro documento de residência, ou pode obtê-lo. Agora o magistrado estuda o caso.
person-phase-temporary_residence = Pode ficar na Bélgica enquanto o caso continua na justiça.
person-phase-unlimited_residence = Pode ficar na Bélgica sem limite de tempo.
person-phase-ended = Este procedimento terminou. Um novo é possível. Peça conselho.
person-phase-not_a_victim = Neste momento não há nenhum procedimento de proteção aberto para si. Pode perguntar porquê.
person-phase-not_applicable = Não precisa de um documento de residência. Mesmo assim tem direito a ajuda.

person-paper = O seu documento
person-paper-none = Ainda não tem nenhum documento deste procedimento.
person-paper-reflection_order = Documento de 45 dias
person-paper-annex_15 = Anexo 15, de 45 dias
person-paper-registration_certificate = Certificado de registo, modelo A
person-paper-temporary_residence = Documento de residência por tempo limitado
person-paper-unlimited_residence = Documento de residência sem limite de tempo
person-paper-until = É válido até { $day }. Esse dia ainda conta.
person-paper-always = Não tem último dia.
person-paper-over = Foi válido até { $day }. Pergunte hoje ao seu centro o que fazer.
person-paper-gone = Este documento já não é válido. Pergunte hoje ao seu centro o que fazer.

person-next = O que acontece a seguir
person-next-none = Nada tem de acontecer num dia certo.
person-next-by = Até { $day }
person-next-late = Isto devia ter sido feito até { $day }. Pode perguntar por isso.
person-duty-give_leaflet = deve dar-lhe um folheto na sua língua
person-duty-tell_of_rights = deve explicar-lhe os seus direitos
person-duty-arrange_intake = deve pôr você em contacto com um centro
person-duty-inform_immigration_office = deve informar o Serviço de Estrangeiros sobre si
person-duty-offer_centre_contact = deve permitir que um centro fale consigo
person-duty-confirm_registration_questions = deve responder a perguntas sobre o seu documento
person-duty-confirm_residence_questions = deve responder a perguntas sobre a sua residência
person-duty-appoint_guardian = deve nomear um tutor ou uma tutora para si
person-duty-establish_identity = deve saber quem você é e de onde vem
person-duty-trace_family = deve procurar a sua família

person-rights = Os seus direitos agora
person-right-told = Tem direito a ser informado(a) dos seus direitos, decida o que decidir.
person-right-leaflet = Tem direito a informação escrita numa língua que entende.
person-right-refuse = Pode dizer não à ajuda. Ninguém pode obrigar você.
person-right-recover = Tem tempo para se recuperar. Pode fazer uma declaração, apresentar queixa ou voltar ao seu país. É você que decide.
person-right-social = Durante este tempo tem direito a ajuda social.
person-right-child = Tem menos de 18 anos: o que é melhor para si vem primeiro. Um tutor ou uma tutora está ao seu lado.
person-right-work = Pode obter uma autorização de trabalho (tipo C).
person-right-shelter = Um centro pode dar-lhe um lugar seguro para dormir, ou ajudar onde você vive.
person-right-care = Pode ir ao médico e falar sobre o que aconteceu.
person-right-lawyer = Tem direito a informação sobre a lei e a um advogado ou uma advogada.
person-right-apply = O seu centro pede os seus documentos. Não precisa de o fazer sem ajuda.
person-right-papers = O seu centro ajuda com os papéis.
person-right-aid = Pode pedir ajuda financeira ao Estado.
person-law = Na lei:

person-ask = A quem pode perguntar
person-ask-yours = Estas pessoas ajudam você:
person-ask-any = Pode escrever a um destes centros. Não custa nada.
person-ask-sheet = Pergunte às pessoas que lhe deram a folha.

person-looks = Quem viu o seu processo
person-looks-text = Cada consulta fica escrita e não pode ser apagada. Se algo lhe parecer errado, diga ao seu centro.
person-looks-more = Mostrar consultas anteriores
person-who-police = Polícia
person-who-inspection = Inspeção do trabalho
person-who-immigration_office = Serviço de Estrangeiros
person-who-embassy = Embaixada
person-who-centre = Centro { $name }
person-who-minors = Centro para jovens, ou tutor
person-who-prosecutor = Magistrado
person-who-minister = Ministro ou ministra
person-who-aid = Comissão de ajuda financeira
person-who-security = Segurança do Estado
person-who-other = Outro serviço
person-who-you = Você, com um código da sua folha
person-who-detecting = O serviço que falou consigo
person-did-read = viu o processo para o seu trabalho
person-did-name = viu o seu nome
person-did-write = escreveu algo no processo
person-did-emergency = viu o processo numa emergência
person-did-other = fez outro trabalho no processo

sheet-title = Os seus códigos
sheet-what = Com um código pode ler as suas próprias informações na internet, na sua língua. Cada código funciona uma vez. Risque-o depois de o usar.
sheet-where = Escreva este endereço num telefone ou computador:
sheet-until = Os códigos funcionam até { $day }.
sheet-keep = Guarde esta folha longe do telefone, onde mais ninguém a encontre. Não tire fotografias.
sheet-device = Use um telefone que ninguém controla. No fim, carregue em «Sair desta página agora» e apague o histórico.
sheet-lost = Perdeu a folha, ou alguém a viu? Diga às pessoas que lhe deram a folha. Elas podem bloquear todos os códigos de uma vez.

person-plan-title = O meu plano
person-plan-on = Estava assim em { $day }.
person-plan-residential = Você mora numa casa do centro desde { $day }.
person-plan-ambulant = Você mora por conta própria desde { $day }. O centro ajuda você ali.
person-plan-psychosocial = Conversar, aprender, trabalhar
person-plan-medical = Saúde
person-plan-administrative = Papéis
person-plan-legal = Lei e tribunal
person-plan-who = { $name } ajuda você nisto.
person-plan-reached = Feito em { $day }
person-plan-lawyer = Seu advogado ou advogada
person-plan-agree = Você concorda?
person-plan-consent-none = Você ainda não disse se concorda com este plano.
person-plan-consent-given = Em { $day } você disse que concorda com este plano.
person-plan-consent-withdrawn = Em { $day } você disse que já não concorda com este plano.
person-plan-change = Você pode dizer não a qualquer momento, ou pedir uma mudança.
person-plan-sign = Data e assinatura:
person-plan-not-reviewed = Nenhum tradutor profissional verificou ainda estas palavras. Se algo não estiver claro, pergunte ao seu centro.
