### The rules of the Belgian law: a title each, and what the rule says in plain words.

## Offences

OFF-1 = Trafficking in human beings
    .text = Recruiting, transporting, transferring, housing or receiving a person, or passing or taking over control of that person, in order to exploit them: sexually, through begging, through work contrary to human dignity, by removing organs or tissue, or by making them commit an offence against their will. One act and one purpose are enough.
OFF-1a = Consent of the victim
    .text = Consent to the exploitation, planned or real, makes no difference. Only where the person was made to commit an offence does it have to be established that force was used.
OFF-1b = Who can be a victim
    .text = Any human being can be a victim of trafficking, Belgians included. There is no separate offence for children: that the victim is under 18 makes the offence more serious.
OFF-2 = Smuggling in human beings
    .text = Helping a person who is not a national of an EU member state, in any way, directly or through an intermediary, to enter, cross or stay in such a state against its law, with the aim of profit. Humanitarian reasons are no exception here.
OFF-3 = Help with illegal immigration without profit
    .text = Helping a person to enter, cross or stay against the law without the aim of profit is punishable too, except where the help is mainly humanitarian.
OFF-4 = Rackrenting
    .text = Abusing the vulnerable position of a person by selling, letting or making property available in circumstances contrary to human dignity, for an abnormal profit.
OFF-5 = Penalty for the basic offence
    .text = Trafficking and smuggling are punished with prison from one to five years and a fine from 500 to 50,000 euro, before the surcharge on fines.
OFF-6 = Aggravating levels
    .text = Three levels make the penalty heavier. The first concerns the position of the perpetrator; the second a victim under age, the means used, the consequences and the circumstances; the third a criminal organisation and the death of the victim. The highest level that is made out counts.
OFF-7 = Surcharge on fines
    .text = Criminal fines are multiplied by a factor that depends on the date of the facts: 5.5 before 2012, 6 from 2012, 8 from 2017 and 10 from 1 February 2026.
OFF-8 = Fine for each victim
    .text = For facts of trafficking from 2 August 2013 the fine is applied as many times as there are victims.
OFF-9 = Versions of the article on trafficking
    .text = The article has been in force since 12 September 2005 and was widened on 2 August 2013: prostitution or other forms of sexual exploitation, and work or services; an attempt is punished with one to three years and 100 to 10,000 euro. A new Penal Code is announced for 8 April 2026; it is not confirmed and decides nothing here.
OFF-10 = Limitation
    .text = For the sexual offences, the period after which prosecution is no longer possible does not begin to run until the victim is 18.
OFF-11 = Facts committed abroad
    .text = Any person, Belgian or foreign, who has committed aggravated sexual exploitation or sexual abuse of children can be prosecuted in Belgium.
OFF-12 = Door to the protection procedure
    .text = Trafficking opens the protection procedure. Smuggling opens it only in its serious forms: against an unaccompanied minor, by abuse of a vulnerable position, by deception, violence, threat or coercion, with the victim's life endangered, or with grave harm to health.

## Detection and first contact

FC-1 = Information leaflet
    .text = Whenever police or social inspection meet a person who may be a victim, they hand over the information leaflet on the reception centres, in a language the person understands.
FC-2 = Good reason to believe it is a victim
    .text = The service takes the measures needed for the person to be taken in by a reception centre. If the person's stay is illegal or provisional, it also informs the Immigration Office.
FC-3 = Not certain whether it is a victim
    .text = A reception centre must be given the opportunity to make contact, for example by inviting a member of its staff to the police station if the person agrees.
FC-4 = Implicated in the trafficking
    .text = Where there are indications that a person detained is implicated in organising or pursuing trafficking, and is therefore not a victim, that person is not put in contact with a centre. The assessment has to be reviewed first.
FC-5 = Indicators
    .text = Indicators help the officer to assess whether trafficking is taking place. They support the officer's own assessment with reasons; they never make it.
FC-6 = Referral to a reception centre
    .text = First-line services direct each potential victim to one of the three approved centres: Pag-Asa, Payoke or Sürya. Only these three may apply for residence documents.
FC-7 = Unaccompanied minor: shelter and help
    .text = A minor without a parent or guardian in Belgium is sheltered by a centre for unaccompanied minors, with administrative and legal help from one of the three reception centres. A guardian is appointed.
FC-8 = Everyone is told of their rights
    .text = The person is told of the protection status and of their rights as soon as they are detected, whatever they decide.
FC-9 = Refusal of referral
    .text = A person may refuse to be referred. The detection is then kept as an anonymous count only: no name and no identity.

## Conditions of the procedure

C-1 = Contact with the suspects broken off
    .text = The person has broken off all contact with the suspected offenders.
C-2 = Guidance by a reception centre
    .text = The person is guided by an approved reception centre: Pag-Asa, Payoke or Sürya.
C-3 = Cooperation with the judicial authorities
    .text = The person has made a statement or has begun legal proceedings against the offenders.

## Phases and documents

P-1 = Reflection period
    .text = A presumed victim who has broken off contact with the suspects and is guided by a centre gets 45 days, once, to recover and to decide. The document is an order to leave the territory valid for 45 days; since 20 May 2017 it is an annex 15.
P-2 = Reflection period skipped
    .text = A person who makes a statement or files a complaint at once goes directly to the certificate of registration.
P-3 = Certificate of registration, model A
    .text = With contact broken off, guidance by a centre and a statement or complaint, the person receives a certificate of registration, model A. It is valid for three months and can be renewed once.
P-4 = Unaccompanied minor: certificate at once
    .text = An unaccompanied minor who is guided by a centre and has broken off contact receives the certificate of registration immediately: there is no 45-day period and no statement is needed.
P-5 = Confirmation during the certificate of registration
    .text = The public prosecutor or labour auditor confirms to the Immigration Office that the proceedings are still pending, that the person is still willing to cooperate, can still be considered a victim, and has broken off contact with the suspects.
P-6 = Temporary residence
    .text = The person receives a certificate of registration in the foreigners register for six months if the magistrate confirms that the proceedings are pending, that the person cooperates and has broken off contact, and that there is no threat to public order or national security. It can be extended on the same conditions for as long as the proceedings last.
P-7 = Unlimited residence
    .text = The minister may grant unlimited residence if there was a conviction, or the charges state trafficking or a serious form of smuggling, and the person has shown an identity document or has legitimately shown that it cannot be obtained.
P-8 = Who may apply for a document
    .text = Only an approved reception centre applies for a document or its renewal, directly to the Immigration Office. An application by anyone else is refused.
P-9 = Work permit C
    .text = From the certificate of registration onwards the person can obtain a type C work permit.
P-10 = Proof of identity
    .text = While holding the certificate of registration the person is encouraged to prove their identity with a passport, a valid travel document or an identity card.
P-11 = Duties towards an unaccompanied minor
    .text = Throughout the procedure the higher interest of the child comes first. The authorities establish identity and nationality, trace the family, and a guardian is appointed.
P-12 = For which document a confirmation counts
    .text = A confirmation counts for the next document only if it was given after the current document was issued. An answer “no” blocks the next document; a question without an answer leaves it open. An established threat, ended cooperation, ended proceedings or a finding of fraud also blocks it.
P-13 = When the confirmation is owed
    .text = The Immigration Office asks and the magistrate answers, by the last day of the current document.
P-14 = Rights during the reflection period
    .text = During the reflection period the person may recover, file a complaint, make a statement or return to the country of origin, and has access to social assistance. Since 20 October 2022 a transfer to another EU country under the Dublin rules may be prepared in that time but not carried out.
P-15 = Belgian nationals
    .text = A Belgian needs no residence document, so the procedure does not apply. The assistance of the centres remains open.
P-16 = The procedure before the Law of 2006
    .text = Before 1 June 2007 (a date not confirmed) a circular of 1994 applied: an order to leave of 45 days, a declaration of arrival for three months with a provisional work permit, then residence for six months. The same rules answer for that time.
P-17 = Financial aid
    .text = A person with an unlimited residence permit issued within an inquiry into trafficking can, under conditions, receive aid from the Commission for financial aid for victims of deliberate acts of violence, since 1 January 2004. Smuggling does not open this aid.

## Discontinuation

D-1 = Relations with the suspects resumed
    .text = The document can be discontinued if the person has deliberately resumed relations with the suspected offenders. The Immigration Office decides.
D-2 = Threat to public order or national security
    .text = The document can be discontinued if the person is considered a potential threat to public order or national security. The Immigration Office decides.
D-3 = No cooperation
    .text = The temporary residence can be discontinued if the person does not cooperate with the judicial authorities. The Immigration Office decides.
D-4 = Proceedings ended
    .text = The temporary residence can be discontinued if the judicial authorities have decided to end the procedure. The Immigration Office decides.
D-5 = Fraudulent cooperation or unfounded complaint
    .text = The temporary residence can be discontinued if the cooperation is fraudulent, or the complaint is fraudulent or unfounded. The Immigration Office decides.

## Assistance by the centres

A-1 = Reception in a shelter or at home
    .text = A person without safe housing is first received in a shelter, for a limited time, and then assisted where they live. Where no shelter is needed, assistance at home begins at once.
A-2 = Psychosocial and medical assistance
    .text = The centre helps the person to come to terms with what happened and to make realistic plans: language courses, training, looking for work.
A-3 = Administrative assistance
    .text = The centre applies for the papers that belong to the status of victim.
A-4 = Legal assistance
    .text = The centre informs the person and proposes a lawyer. The person decides whether to bring a civil action; the centre can bring one in its own name or in the person's.
A-5 = Teams and coordination
    .text = Educators, social workers and criminologists work together in each centre. The Centre for Equal Opportunities coordinates the cooperation of the three centres.
A-6 = Secret address of the shelter
    .text = The address of the shelter is known to its centre and to no other agency. It appears in no search, export, log, document or picture.

## Prosecution policy

PR-1 = Which files come first
    .text = A file gains priority through the young age of the victims, the infringement of human dignity, violence and threats, a criminal organisation, the social impact and the persistence of the activity. Magistrates keep their discretion and give reasons for a departure.
PR-2 = Scope of the directive
    .text = The directive covers all forms of trafficking, also illegal adoption, marriage of convenience, forced begging and organ trade.
PR-3 = Coordination meetings
    .text = At least every three months all investigation and prosecution services of a district meet to prepare and evaluate actions and to exchange information.
PR-4 = Picture of the phenomenon
    .text = The services draw a comprehensive picture of trafficking, locally and for the whole country.
PR-5 = Money and special methods
    .text = Each investigation uses the financial and patrimonial means of the law, and specific investigation methods where they are advisable.
PR-6 = First of all a victim
    .text = The person is seen first and above all as a victim, even if they broke Belgian law, for example by an illegal stay or a social security offence.
PR-7 = Yearly assessment of the directive
    .text = The directive is assessed every year.

## Inspection

I-1 = Controls in risk sectors
    .text = The inspection services carry out targeted controls in prostitution, exotic restaurants, agriculture and horticulture, clothing, building, and renovation in particular.
I-2 = What is checked
    .text = Inspectors check social papers, working conditions, pay and the employment of foreign workers, and help to detect trafficking.
I-3 = District units
    .text = Controls take place in district units under the labour auditor, generally with police assistance.

## Prevention

V-1 = Campaigns in countries of origin
    .text = Development Cooperation informs people in the countries of origin, mainly women and children, of the risks.
V-2 = Informing the Belgian public
    .text = Embassies and consulates inform the public of the methods of traffickers, such as false documents.
V-3 = Focused campaigns
    .text = Campaigns such as “Stop child prostitution” (2004) tell travellers how to react to an abuse and how to report it.
V-4 = Multilingual brochure
    .text = A brochure in many languages tells victims of the protection status; in 2009 it existed in 27 languages.

## Coordination

K-1 = Interdepartmental Coordination Unit
    .text = The Unit brings together all federal services, is chaired by the Minister of Justice and meets two or three times a year. It coordinates the fight against trafficking and smuggling and critically assesses its results.
K-2 = Bureau of the Unit
    .text = The Bureau meets every month and prepares and carries out the decisions, recommendations and initiatives of the Unit. The Service for Criminal Policy chairs it; the Centre for Equal Opportunities keeps its secretariat.
K-3 = Management Committee of the Centre
    .text = The members of the Bureau, the federal prosecutor's office and strategic analysts steer the Centre for Information and Analysis every month.
K-4 = Annual reports
    .text = Each year the government reports through the Service for Criminal Policy, and the Centre for Equal Opportunities publishes an independent assessment.
K-5 = Police action plans
    .text = The Central Service of the Federal Police draws up action plans for five years and follows how they are carried out.
K-6 = Point of access
    .text = The Central Service is the main point of access for Belgian and foreign police, the federal prosecutor, Interpol and Europol. Requests are received, answered and tracked.

## Centre for Information and Analysis

Z-1 = Purpose of the Centre
    .text = The Centre collects, centralises and exchanges information, and makes strategic analyses for the members of the Coordination Unit.
Z-2 = Giving and receiving
    .text = Each actor gives what it has, as completely as possible, and receives what the others gave.
Z-3 = Why the Centre never worked
    .text = The Centre did not become operational because of the anonymity of the data and the budget. Here identities never reach the Centre, and what is published is provably safe.
Z-4 = Feeds of the Centre
    .text = Figures come from police, social inspection, public prosecutors, the Immigration Office, the reception centres and convictions; they are not harmonised and could not be linked so far.
Z-5 = Traps of counting
    .text = One year can have two published totals, subtotals can hide among rows, and figures are restated later. Immigration figures hold no Belgian victims. Zero means none; a blank means not known.
Z-6 = Nothing may identify a victim
    .text = Publishing anything that could identify a victim is an offence. Small counts are therefore a matter of law, not only of statistics.
