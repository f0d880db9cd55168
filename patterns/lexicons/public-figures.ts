/**
 * People whom clinicians speak of without any client in mind: founders of schools, researchers, writers, historic cases,
 * and the famous. Names that are far more often a private person's are given with their first name only.
 */
export const PUBLIC_FIGURES = `Sigmund Freud,Anna Freud,Carl Jung,Alfred Adler,Otto Rank,Sandor Ferenczi,Karl Abraham,Wilhelm Reich,Melanie Klein,Donald Winnicott,
Wilfred Bion,Ronald Fairbairn,Harry Guntrip,Michael Balint,Heinz Kohut,Otto Kernberg,Margaret Mahler,Edith Jacobson,Heinz Hartmann,Jacques Lacan,Julia Kristeva,Thomas Ogden,
Christopher Bollas,Nancy McWilliams,Stephen Mitchell,Jessica Benjamin,Adam Phillips,Peter Fonagy,Anthony Bateman,Mary Target,John Bowlby,Mary Ainsworth,Mary Main,Patricia Crittenden,
Daniel Stern,Beatrice Beebe,Ed Tronick,Selma Fraiberg,James Robertson,Rene Spitz,Harry Harlow,Jean Piaget,Lev Vygotsky,Jerome Bruner,Erik Erikson,Lawrence Kohlberg,Carol Gilligan,
Urie Bronfenbrenner,Diana Baumrind,B.F. Skinner,Ivan Pavlov,John Watson,Edward Thorndike,Joseph Wolpe,Hans Eysenck,Albert Bandura,Martin Seligman,Aaron Beck,Judith Beck,Albert Ellis,
David Burns,David Barlow,Donald Meichenbaum,Jeffrey Young,Marsha Linehan,Steven Hayes,Kelly Wilson,Kirk Strosahl,Russ Harris,Robert Leahy,Christine Padesky,Dennis Greenberger,Adrian Wells,
David Clark,Anke Ehlers,Paul Gilbert,Kristin Neff,Christopher Germer,Jon Kabat-Zinn,Zindel Segal,Mark Williams,John Teasdale,Tara Brach,Jack Kornfield,Sharon Salzberg,Pema Chodron,Thich Nhat Hanh,
Carl Rogers,Abraham Maslow,Rollo May,Viktor Frankl,Irvin Yalom,Fritz Perls,Laura Perls,Eugene Gendlin,Leslie Greenberg,Sue Johnson,John Gottman,Julie Gottman,Julie Schwartz Gottman,Esther Perel,Terry Real,
Stan Tatkin,Harville Hendrix,David Schnarch,Emily Nagoski,Murray Bowen,Salvador Minuchin,Virginia Satir,Jay Haley,Milton Erickson,Carl Whitaker,Cloe Madanes,Gregory Bateson,Paul Watzlawick,
Monica McGoldrick,Michael White,David Epston,Insoo Kim Berg,Steve de Shazer,Richard Schwartz,Dick Schwartz,Francine Shapiro,Bessel van der Kolk,Judith Herman,Peter Levine,Pat Ogden,Janina Fisher,
Stephen Porges,Deb Dana,Dan Siegel,Daniel Siegel,Allan Schore,Bruce Perry,Gabor Mate,Gabor Maté,Pete Walker,Christine Courtois,Onno van der Hart,Ellert Nijenhuis,Kathy Steele,Edna Foa,Patricia Resick,Candice Monson,
Lisa Najavits,William Miller,Stephen Rollnick,James Prochaska,Carlo DiClemente,Alan Marlatt,Thomas Joiner,Edwin Shneidman,David Jobes,Craig Bryan,Elisabeth Kübler-Ross,Elisabeth Kubler-Ross,
William Worden,David Kessler,Pauline Boss,Colin Murray Parkes,Wilfred Agazarian,Yvonne Agazarian,Siegfried Foulkes,Molyn Leszcz,Jacob Moreno,Isabel Menzies Lyth,Menzies Lyth,Kurt Lewin,Hans Asperger,Leo Kanner,Lorna Wing,
Tony Attwood,Temple Grandin,Simon Baron-Cohen,Uta Frith,Edith Sheffer,Steve Silberman,Barry Prizant,Ross Greene,Russell Barkley,Edward Hallowell,Ned Hallowell,Virginia Axline,Garry Landreth,Dora Kalff,
Emil Kraepelin,Eugen Bleuler,Karl Jaspers,R.D. Laing,Thomas Szasz,Frieda Fromm-Reichmann,Harry Stack Sullivan,Karen Horney,Erich Fromm,Karl Menninger,Kay Redfield Jamison,Elyn Saks,Oliver Sacks,
Alexander Luria,Edith Kaplan,Muriel Lezak,David Wechsler,Hermann Rorschach,Alfred Binet,Philip Zimbardo,Stanley Milgram,Solomon Asch,Elizabeth Loftus,Paul Ekman,Robert Hare,Leon Festinger,Daniel Kahneman,Amos Tversky,
Carol Dweck,Angela Duckworth,Brene Brown,Brené Brown,Glennon Doyle,Lori Gottlieb,Alain de Botton,Susan Cain,Malcolm Gladwell,Jordan Peterson,Ram Dass,Eckhart Tolle,Byron Katie,Marie Kondo,Stephen Covey,Henry Cloud,
Nedra Tawwab,Nedra Glover Tawwab,Lindsay Gibson,Resmaa Menakem,Bell Hooks,bell hooks,Audre Lorde,James Baldwin,Toni Morrison,Maya Angelou,Mary Oliver,Rumi,Sylvia Plath,Anne Sexton,Virginia Woolf,Emily Dickinson,W.H. Auden,Robert Frost,
William Shakespeare,Jane Austen,Charles Dickens,Leo Tolstoy,Fyodor Dostoevsky,Franz Kafka,James Joyce,Samuel Beckett,Ernest Hemingway,George Orwell,J.K. Rowling,Stephen King,Agatha Christie,Dr. Seuss,C.S. Lewis,
Mark Rothko,Georgia O'Keeffe,Frida Kahlo,Vincent van Gogh,Pablo Picasso,Claude Monet,Banksy,Bob Ross,Mister Rogers,Fred Rogers,Oprah Winfrey,Dr. Phil,Ellen DeGeneres,Jimmy Fallon,Trevor Noah,Taylor Swift,Beyoncé,Beyonce,Kanye West,Kurt Cobain,
Amy Winehouse,Britney Spears,Lady Gaga,Billie Eilish,Harry Styles,Ed Sheeran,Adele,Rihanna,Drake,Eminem,Tupac,Bob Dylan,Johnny Cash,Dolly Parton,Joni Mitchell,Leonard Cohen,David Bowie,Freddie Mercury,Elvis,Elvis Presley,Michael Jackson,Prince,Townes Van Zandt,
Robin Williams,Anthony Bourdain,Heath Ledger,Simone Biles,Naomi Osaka,Michael Phelps,Serena Williams,LeBron James,Tom Brady,Lionel Messi,Barack Obama,Donald Trump,Joe Biden,Kamala Harris,Hillary Clinton,George Bush,Bill Clinton,Ronald Reagan,
Winston Churchill,Margaret Thatcher,Boris Johnson,Tony Blair,Nelson Mandela,Martin Luther King,Malcolm X,Rosa Parks,Abraham Lincoln,Gandhi,Mother Teresa,Dalai Lama,Pope Francis,Princess Diana,Prince Harry,Meghan Markle,
Elon Musk,Steve Jobs,Bill Gates,Mark Zuckerberg,Jeff Bezos,Albert Einstein,Isaac Newton,Charles Darwin,Galileo,Socrates,Plato,Aristotle,Nietzsche,Kierkegaard,Sartre,Camus,Simone de Beauvoir,Foucault,Buddha,Confucius,Lao Tzu,
Anna O,Bertha Pappenheim,Ida Bauer,Sergei Pankejeff,Daniel Paul Schreber,Little Hans,Little Albert,Phineas Gage,Clive Wearing,Kitty Genovese,Genie Wiley,Josef Breuer,Jean-Martin Charcot,Pierre Janet,William James,Ernest Jones,
Harry Potter,Hermione Granger,Luke Skywalker,Darth Vader,Spider-Man,Batman,Superman,Elsa,Homer Simpson,Bart Simpson,Peppa Pig,Winnie the Pooh,Eeyore,Tigger,Mickey Mouse,Barbie,Ted Lasso,Tony Soprano,Walter White,Don Draper,Hamlet,Othello,
Sherlock Holmes,Frodo,Gandalf,Katniss Everdeen,Peter Pan,Alice in Wonderland,Santa Claus,Santa,Jesus Christ,Virgin Mary,Saint Francis,Moses,Job,Sisyphus,Oedipus,Narcissus,Icarus,Persephone`;

/** Surnames that in this trade stand for the author by themselves. */
export const LONE_AUTHORS = `Freud,Jung,Adler,Ferenczi,Klein,Winnicott,Bion,Fairbairn,Guntrip,Balint,Kohut,Kernberg,Mahler,Lacan,Kristeva,Bollas,McWilliams,Fonagy,Bateman,Bowlby,Ainsworth,Crittenden,Tronick,Fraiberg,
Spitz,Harlow,Piaget,Vygotsky,Erikson,Kohlberg,Gilligan,Bronfenbrenner,Baumrind,Skinner,Pavlov,Wolpe,Eysenck,Bandura,Seligman,Beck,Ellis,Barlow,Meichenbaum,Linehan,Padesky,Neff,Germer,Kabat-Zinn,Segal,Brach,Kornfield,
Rogers,Maslow,Frankl,Yalom,Perls,Gendlin,Gottman,Gottmans,Perel,Tatkin,Hendrix,Schnarch,Nagoski,Bowen,Minuchin,Satir,Haley,Erickson,Whitaker,Madanes,Bateson,Watzlawick,McGoldrick,Epston,Schwartz,Shapiro,van der Kolk,Herman,Levine,Ogden,
Porges,Siegel,Schore,Mate,Maté,Courtois,Nijenhuis,Foa,Resick,Monson,Najavits,Rollnick,Prochaska,DiClemente,Marlatt,Joiner,Shneidman,Jobes,Kübler-Ross,Kubler-Ross,Worden,Boss,Parkes,Agazarian,Foulkes,Leszcz,Moreno,Lewin,Asperger,Kanner,
Attwood,Baron-Cohen,Frith,Prizant,Greene,Barkley,Hallowell,Axline,Landreth,Kalff,Kraepelin,Bleuler,Jaspers,Laing,Szasz,Horney,Fromm,Menninger,Jamison,Sacks,Luria,Lezak,Wechsler,Rorschach,Binet,Zimbardo,Milgram,Loftus,Ekman,Kahneman,Dweck,Duckworth,
Brené,Brene,Tolle,Foucault,Nietzsche,Kierkegaard,Sartre,Camus,Kafka,Dostoevsky,Tolstoy,Plath,Woolf,Rumi,Rothko,Picasso,Oprah,Beyoncé,Trump,Obama,Biden,Einstein,Darwin,Plato,Socrates,Aristotle,Buddha,Breuer,Charcot,Janet,Stern,Main,Young,Greenberg`;
