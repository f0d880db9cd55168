/**
 * Jobs that leave tens of thousands of people, by their title in the census of jobs (ACS 2018, table B24114, public domain); the
 * words are our own. What millions do (teacher, nurse, cook, lawyer) is left out: it is ordinary talk. Form: see `PhraseList`.
 */
export const JOBS = `
Public relations and fundraising managers: press secretary, spokesperson
Education and childcare administrators: school principal, headteacher, vice principal, assistant principal, dean of students
Architects, except landscape and naval: architect
Landscape architects: landscape architect
Aerospace engineers: aerospace engineer, rocket engineer
Chemical engineers: chemical engineer
Environmental engineers: environmental engineer
Chemists and materials scientists: chemist
Statisticians: statistician
Probation officers and correctional treatment specialists: probation officer, parole officer
Clergy: pastor, minister, youth minister
Librarians and media collections specialists: librarian, school librarian
Postsecondary teachers: professor, law professor, tenured professor, lecturer
Floral designers: florist
Interior designers: interior designer
Coaches and scouts: football coach, basketball coach, swim coach, gymnastics coach, hockey coach, soccer coach, wrestling coach, tennis coach, dance teacher, ballet teacher
Musicians and singers: musician, concert musician, drummer, professional singer, jazz musician, choir director
News analysts, reporters, and journalists: journalist, reporter, investigative journalist
Writers and authors: novelist
Photographers: photographer, wedding photographer
Dentists: dentist, orthodontist
Dental hygienists: dental hygienist
Optometrists: optometrist
Chiropractors: chiropractor
Pharmacists: pharmacist
Veterinarians: vet, veterinarian
Audiologists: audiologist
Radiologists: radiologist
Acupuncturists: acupuncturist
Emergency medical technicians: emt
Paramedics: paramedic
Firefighters: firefighter, fireman, firefighter-paramedic
Correctional officers and jailers: correctional officer, corrections officer, prison officer, prison guard
Detectives and criminal investigators: detective
Police officers: police officer, cop, policeman, policewoman, patrol officer, sergeant
Private detectives and investigators: private investigator
Judges, magistrates, and other judicial workers: judge
Lawyers: public defender, prosecutor, district attorney, immigration lawyer
Chefs and head cooks: chef, head chef
Barbers: barber
Tour and travel guides: tour guide
Postal service mail carriers: mail carrier, mailman, postman
Bus drivers, school: school bus driver
Bus drivers, transit and intercity: bus driver
Driver/sales workers and truck drivers: long-haul trucker, long haul trucker
Taxi drivers: taxi driver, cab driver
Aircraft pilots and flight engineers: pilot, airline pilot, commercial pilot
Flight attendants: flight attendant
Brickmasons, blockmasons, and stonemasons: bricklayer
Carpenters: shipyard carpenter, cabinetmaker
Welding, soldering, and brazing workers: welder
Electrical power-line installers and repairers: lineman
Butchers and other meat, poultry, and fish processing workers: butcher
Bakers: baker
Tailors, dressmakers, and sewers: tailor, seamstress
Tree trimmers and pruners: arborist, tree surgeon
Massage therapists: massage therapist
Miscellaneous Agricultural workers: farmhand, ranch hand, migrant farmworker, fruit picker
Farmers, ranchers, and other agricultural managers: farmer
Artists and related workers: painter, ceramicist, potter, art student
Models, demonstrators, and product promoters: model
Full-time students: opera student, drama student, ballet student, seminary student, medical student, vet student, veterinary student
`;
