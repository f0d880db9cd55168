// Built by build-ordinary.ts from our own texts that must stay silent. Do not edit.

export const ORDINARY = `
about accent address admin adult adults advance after afternoon again agenda ages agree agreed agreement agrees aldi
alert alive allowed alone alongside aloud also always amber analyst anger angry annual another answer answers anxiety
anybody anyone anything apart apology apostrophe apply appointment aren't arrive arrives article aside asked asking
assertiveness assessments assign attachment attacks attorney aunt author authorisation authority autistic avoids
awaiting away babies baby back backlinks baffled bags balance balloons balls banana based bath beautifully became
because been before began begun behind benefits bereavement best better between bill biller bins biofeedback biscuits
blank bloods blue blunt board book booked booking both bought boxes brave break breakers breakfast breakups briefs
bring brushing building bundle bunting buried burnout burns cabinet caffeine cake calendar call called calling calls
came can't cancel cancelled candle canteen card cards care carpet cars case cases celebrate cereal certain chair
chairing chairs changed changes character characters charge charity chase check children choose cite cited class clear
clicks client clients clinicians clip closed closer clozapine club clutter code cold colleague colleagues collect
colour come coming comment common company comparison composed concern confess consent conservatorship consult
consulting contact contrast cooperative copied coping corridor could counsellor counsellors count countertransference
course course's court covers cracked crash crisis critique cross crowd cupboard current cómo data date daughter dawn
days dead deadline dean dear death decides declaration decorate defence degrees dementia depots details diagnose
diagnosed diagnosis diary didn't difference different differently diligent disagrees discuss discussed disguised
displaced dissociation divorces doesn't doing don't done door doubt down downstairs draw drawer dream dreams drink
drums duty each early edition eight either elderly electrode else emailed emergency endings ends enjoys enough enquiry
envy epistemology español especially essay estate eternal ethnicity even evening ever every everybody everyone
everyone's everything evidence examples excuse excused exercise exercises exhausted exhaustion expect experience
explain explained export face faces faculty fail fair fairy faith fake famous fare favourite feedback feel feeling
fees fewer fictional fidget field fifties filed fill final find fine finger finish finished fire first five floor
folders food form forms formulation forward found founded founding four framed frank frankly free freundlichen friend
friends frightened from fruit full funny furious game gaming gandalf gang gaps garage gave geehrte generate gentle
gets give glad goes going golf gong good grace gratitude green grew grid group groups grown guest guide guilt hace
half hand hands handwriting happened hard harm hasn't hate hates have he's head header headings hear heard hearing
heater heavy help helping here heron herself himself hired hoards hold holding holds home homes homework honestly hope
hormones host hour hourly hours hurries hurry husband i'll i've images including inferiority inflation injury inner
inside insightful insurance intern internship interoceptive interventions interview into introduce invented inventing
isn't issues it's items itself join joke jokes jury just keep keeps kept kids kind kinder kindly kippers knees knew
knight knitted knitting knock know knows laminated lamp landlord lands lanyard laptop laptops last late latest lawyer
leading leads league lean learned learns lease least leave leaving lecture lectures leeches left length less let's
letter letters level library licence licensed licensing licensure life lift lights like liked likes limericks limited
line lines list listening lithium local lock locked locum long look looked lose loses lost love lovely loves loving
lowercase luck lunch maddening made mail make makes mannered manual many mark marmalade matching material math maybe
mean means measure meet melting members men's menopause mention mentioned message meter midlife might mind mine minors
minute minutes miracle mixed model modules moment money month months mood moral more morning mornings most mostly
mother move moved moves moving much must mustn't musts myth name named names navigate near nearest nearly need needed
needn't neighbour neither nephew nerds nerve nervous neuropsych never news newsletter next nice night nights nine
ninth nobody nods none noon note notes nothing notice nouns novel number numbers nurse nurses o'clock obviously offer
offs often oldest once ones online only open opening operas opinion orange order other others otherwise outside
ovation over overdue pacemakers page pages paid pair panel panic paper paragraph parental parents park parking partner
pass passed password past path patient payment payroll pays peer pencil people period person personality phobia phone
photocopy pick piles pill place placeholder placement plain plan planning plans play plays please plus polite portal
posters power practice practise practised prescribers prescribing presented print printer professional programme
progress projector proof properly prove psychologists public purpose putting quarter question questions queue quick
quiz quotation quote quotes radiator rain rate rather rating reached read reading reads real realism really reason
reception receptionist recommend record recording records recovery recurs redraft refer referrals referred reflection
refusal regards register relatives reminder removed reply report rescue reserve resistance resistant respect
respectful restocked rests retail retirement review rhyme rich right ring rings risk role roll room rota round rude
rule running runs ruptures safety sage said same sand sandwich sandwiches sausage says scale scan scented sceptical
school scoring scripts second seconds secret seen self sell send sent sentence sentences sentir separately seriously
service services session sessions settled shame shan't share shared she's sheets shift shirt shoes shop short should
shouting show sick sign silence simply since sincerely sister sixty sleep sleeping slide sliding slow slowly small
smallest social sock sold solicitor solo somebody someone something sorry sounded soup source sources speak speech
spelling spinning spring staff stage staged stages standing star start started starts state stated stay stays step
steph still stole stones stop stopped stops story straw stress string struck structural stub stuck students studies
studio style such suggest suggests suit sulked summary summer supervised supervision supervisor support supportive
supports sure survey switched symphony syndrome system table tags take takedown taken takes tales talk talked talking
talks tall tapes taught teach teaching teeth tell telling tells temp template tension text texts than thank that
that's their them theme themself themselves then theory therapist therapy there thermos they thing things think
thinking thinks third this those thought thoughts threat threatens three through thurs tidy till time times tiny tired
today told tomorrow tone took toothbrush tote towards train trained trainee trainee's trainees training tray trilemma
true trust trust's turn turned turns tutor twelve twenty twice type typo under understood unpaid until update used
useful user uses usually vague vagus vegetarian version versions very video visit vital voice voicemail volunteer
vouchers wait waiting wake walk wall want wanted wants ward warm warning washing watched we'd we're weather website
week weekday weekend weekly weeks weeps well went wept were what what's whatever whats whatsoever when where whether
which whiteboard who'd who'll who's whoever whole whom widget will window wine wiped wise with withheld within without
wives woman women's wonderful wont wool word words work worked working works worksheets worth would wouldn't write
writing written wrong wrote year years years' yoga you're you've younger your yourself yubikey
`;
