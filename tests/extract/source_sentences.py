"""Sentences of our own for source types: the last attribution of each line has the type of its table."""

NAMED = """
Ana Ruiz said the ferry would not be replaced.
Sen. Mark Hallam, R-Ohio, the chair of the harbour committee, said the vote would be late.
“We waited all night,” said Deputy Mayor Priya Nair.
Mr. Okafor argued that the harbour fund was empty.
Harbour master Tom Ellery told reporters that the crane had failed.
The ferry will not be replaced, according to Ana Ruiz.
Prime Minister Lena Brandt denied that talks had begun.
Dr. Samuel Ortiz, a heart surgeon in Leeds, warned that the ward would close.
Nair called the plan a mistake.
Ellery, who has run the port since 2011, said the crane was safe.
Former President Joan Keller believes the treaty will hold.
“It is over,” Ruiz said.
White House spokeswoman Dana Price said the offer stood.
Coach Bill Mercer said his team had played badly.
Karim Haddad, 43, a baker, said he would not move.
Ruiz has framed the cuts as a question of safety.
Judge Ellen Marsh ruled that the search was lawful.
Ana Ruiz, the mayor of Port Ellis, spoke first. She said the ferry would stay.
Ana Ruiz, the mayor of Port Ellis, spoke first. The mayor said the ferry would stay.
Sen. Mark Hallam spoke for an hour. Hallam said the bill was dead.
“The harbour is ours,” Ruiz told the Port Ellis Courier.
Chief Executive Nora Lindqvist announced that the plant would close in May.
Gov. Paul Whitcombe pledged to rebuild the bridge.
Rep. Dolores Vance, D-Calif., criticized the delay.
Economist Hugo Brandt of Leeds University predicted that rents would fall.
Speaking in Leeds, Nair insisted that no jobs would go.
Trump signalled that certain reforms may be considered.
In a note to staff, Lindqvist wrote that the sale was final.
Lindqvist, asked about the sale, declined to comment.
Ruiz accused the council of hiding the report.
Pope Leo urged both sides to stop.
Labour leader Asha Patel described the budget as reckless.
“No comment,” replied Hallam.
Haddad thinks the new road will ruin the street.
The plan was described by Nair as a failure.
Professor Ingrid Dahl of Oslo University questioned the figures.
According to Hallam, the vote was lost by one.
Hallam wants the committee to meet again.
Lawyer Simon Adeyemi, who represents the crew, said they had been misled.
Ellery left the meeting early, saying that the fund was empty.
His wife, Carla Ellery, said he had never been to sea.
"""

NAMED_ORG = """
The White House said the offer still stood.
The Transport Ministry said the ferry would be replaced.
Police said the driver was not hurt.
The company said it would appeal.
A spokesman for the port authority said the crane was safe.
A Harbour Trust spokeswoman declined to comment.
The Kremlin denied the report.
Reuters reported that the sale was near.
The New York Times reported that the sale was near.
The Ruiz campaign said the figures were wrong.
Ruiz's office said the meeting had been cancelled.
The administration has indicated that it will talk.
President Joan Keller’s administration has signalled that it will talk.
The Pentagon announced that the exercise would go ahead.
The union warned that drivers would strike.
The State Department criticized the arrest.
The Supreme Court ruled that the tax was lawful.
The National Weather Service predicted that the storm would turn north.
The city council said the road would open in June.
Human Rights Watch accused the army of shelling the town.
The bank said profits had fallen.
The United Nations said both sides had agreed to talks.
Prosecutors said the two men had planned the fire.
The FBI said it had closed the case.
The hospital said the ward would close.
The Labour Party said the budget was reckless.
The government insisted that no jobs would go.
The university said it was reviewing its policy.
Amnesty International called the trial a sham.
The Port Ellis Fire Department said the blaze was out.
The ferry will not be replaced, according to the Transport Ministry.
The ferry will not be replaced, the council said.
The House committee said the vote would be late.
Google said it had removed the app.
The Bank of England expects prices to rise.
A spokesperson for Ruiz said she was travelling.
The firm blamed the weather.
Spokesmen for the airline said flights would resume on Friday.
The team said Mercer would stay as coach.
The Associated Press reported that the count was over.
The White House has made clear that several requests are out of the question.
"""

DOCUMENT = """
The filing shows that the company lost $3 million.
The report said the bridge was unsafe.
The study, published in Nature, found that the ice had thinned.
A study published in The Lancet found that the drug worked.
Court documents show that the two men had met before.
The indictment alleges that he moved the money abroad.
According to the police report, the car was stolen.
According to court records, the house was sold in May.
The memo said the crane had not been checked since 2019.
The transcript shows that nobody asked about the fire.
A Harbour Trust survey found that half of drivers were against the toll.
The poll found that 52 percent of voters backed the plan.
The lawsuit claims that the firm knew of the leak.
An audit by the city found that the fund was empty.
The letter said the school would close.
The census shows that the town has shrunk.
In a survey released on Monday, half of drivers opposed the toll.
The statement said the talks were over.
The ruling states that the search was lawful.
Emails obtained by the Courier show that the mayor had been warned.
The budget documents show that rents will rise.
The inspection report described the boiler as dangerous.
The data show that crime fell last year.
Figures released on Monday show that exports fell.
The contract says the work must end by June.
The order states that the ferry must stop at midnight.
A Treasury report says the fund will run dry in 2031.
The inquiry found that the alarm had been switched off.
The autopsy report says the wound was old.
The treaty says neither side may build there.
The bill says landlords must give three months' notice.
The affidavit says the car was seen near the bank.
Minutes of the meeting show that nobody objected.
The United Nations report found that the shelling was deliberate.
The video shows the driver leaving the car.
The complaint says she was dismissed without notice.
An analysis of bank records found that the loan was never repaid.
The polls show Ruiz ahead by five points.
The editorial argued that the bridge should be closed.
The guidelines say patients must be told first.
The registry shows that the yacht belongs to a trust.
"""

ANONYMOUS = """
A source familiar with the negotiations said the deal was close.
Two people familiar with the talks said the deal was close.
A person familiar with the matter said the deal was close.
A senior White House official said the offer stood.
A Ruiz aide said the mayor had been told.
The deal is close, according to three people briefed on the talks.
A Transport Ministry official said the ferry would be replaced.
A person close to the mayor said she would resign.
Two law enforcement officials said the search had failed.
A former aide to Ruiz said she had been warned.
People who attended the meeting said it ended in shouting.
Sources close to the company said the plant would close.
An official briefed on the talks said the deal was close.
A Justice Department official said the case was closed.
A witness said the car had not stopped.
Witnesses said the car had not stopped.
A neighbour said she had heard a shot.
An aide to the mayor said the trip was off.
A diplomat involved in the talks said both sides were tired.
Three people with knowledge of the sale said it would fail.
A senior White House official said the offer stood. “We are patient,” the official said.
A source familiar with the talks said the deal was close. The source said both sides were tired.
A person briefed on the sale said it would fail. “Nobody wants it,” the person said.
A White House official who asked not to be named said the offer stood.
One employee said the boiler had leaked for years.
Several people familiar with the talks said the deal was close.
Some people briefed on the sale said it would fail.
Officials at the Transport Ministry said the ferry would be replaced.
A lawyer for the family said they would appeal.
A woman in Worcester told the candidate that she was afraid.
His friends said he had been ill.
Allies of the mayor said she would fight on.
Campaign aides said the trip was off.
A Treasury adviser said the figures were wrong.
One of the survivors said the exit was locked.
A passenger said the lights had gone out.
Four current and former employees said the boiler had leaked for years.
A Western diplomat said both sides were tired.
A spokeswoman said no. A person with direct knowledge of the order said it came from the mayor.
Intelligence officials said the ship had turned back.
An insider at the bank said the loan was never checked.
"""

VAGUE = """
Critics argue that the deal could strain relations.
Analysts say the readiness to talk is practical.
Officials say the bridge is safe.
City officials argue that the policy builds trust.
Local officials are wary of a backlash.
Minnesota officials remain cautious.
Experts believe the ice will be gone by May.
Many have called for the harbour master to step down.
Some say the mayor should resign.
Sources said the deal was close.
Sources on both sides have made it clear that no deal has been reached.
Proponents of the deal argue that it would save jobs.
Opponents of the plan say it will ruin the bay.
Observers say the talks have stalled.
Some officials said the bridge was safe.
Many economists expect prices to rise.
Several lawmakers said the vote would be late.
The ferry will not be replaced, officials said.
The ferry will not be replaced, according to officials.
Prices will rise, analysts warned.
A source said the deal was close.
An official said the bridge was safe.
Supporters are silent. Critics say the plan is dead.
City officials remain cautious. They highlight the need to wait.
Critics argue that the deal is bad. They say it will cost jobs.
Studies show that the drug works.
Some argue that the tax is unfair.
Others believe the vote was rigged.
Most experts say the ice will be gone by May.
Industry insiders say the sale will fail.
Some observers are skeptical of the plan.
Activists claim that the river is poisoned.
Advocates say the law does not go far enough.
Economists fear that prices will rise.
Many experts believe that the plan will work.
The bridge, officials said, is safe.
Political leaders are worried about the turnout.
“The talks have failed,” officials said.
People say the lake is haunted.
Historians say the wall is Roman.
State officials said the road would open in June.
One official said the bridge was safe. Other officials say it is not.
"""
