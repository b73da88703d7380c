"""Sentences of a second reader, written blind to the tables: a fifth was typed wrong before they were mended."""

SECOND_READER = {
    "named": """
Mayor Ana Ruiz said the ferry would return in May.
“We were late,” said Ruiz, who chairs the harbour committee.
Tom Ellery, a spokesman for the port authority, said the berth was unsafe.
According to Professor Lena Okoye of the University of Leeds, the tide gauge had failed.
The chief executive, Marta Lind, told investors that sales had fallen.
Okoye, 54, a marine biologist, believes the reef can recover.
Ruiz’s lawyer, Ben Carver, called the charge absurd.
In a post on X, Senator Carla Webb wrote that the bill was dead.
Asked whether he would resign, Prime Minister Jon Aske said no.
“It is a farce,” the union’s leader, Pat Holm, told reporters on Tuesday.
Speaking to the BBC, Dr Amir Patel warned of a shortage.
Ms. Lind acknowledged that the forecast had been wrong.
Gov. Dana Pike, a Democrat, signed the bill and said it would save lives.
""",
    "named_org": """
The Port Authority said the berth was unsafe.
The White House said it would veto the bill.
Police said the driver was taken to hospital.
A spokeswoman for Northern Rail said services would resume on Monday.
The company said it had cut 400 jobs.
Amnesty International accused the government of hiding the figures.
Downing Street insisted the plan had not changed.
Prosecutors said the men had planned the raid for months.
The Kremlin denied the report.
The union said members would vote next week.
The Bank of England warned that inflation would rise.
A council spokesman said the road would be repaired.
The ministry did not say when the ban would end.
Scotland Yard confirmed that a man had been arrested.
The agency's spokeswoman said the recall was voluntary.
Firefighters said the blaze was under control.
The prosecution said the evidence was clear.
Human Rights Watch urged the court to act.
The Senate committee concluded that the agency had misled lawmakers.
Germany said it would send more aid.
""",
    "document": """
The study, published in Nature, found that reefs recover faster than thought.
Court documents show the firm paid 3 million pounds.
A survey by the Harbour Institute found that 60 percent of commuters were unhappy.
The lawsuit alleges that managers knew of the leak.
According to the indictment, the two men met in March.
The 40-page report said the bridge was never inspected.
Census figures show the town has shrunk.
An internal email seen by The Harbour Times said the plant would close.
The letter, signed by 30 academics, warned of a shortage.
A police report says the driver fled.
Records reviewed by The Harbour Times show the money was moved twice.
A poll released Monday found support falling.
According to data from the health ministry, cases doubled.
The complaint accuses the firm of fraud.
An audit found the pumps were never tested.
Minutes of the meeting show that nobody objected.
A statement from the club said the match would be replayed.
Researchers’ analysis of 4,000 records suggests the drug works.
""",
    "anonymous_characterised": """
A person familiar with the matter said the talks had collapsed.
Two people briefed on the talks said the deal was dead.
A Ruiz aide said the mayor would not run again.
A senior State Department official, who spoke on condition of anonymity, said the envoy had left.
One former employee said the safety drills were faked.
A U.S. official said the strike was a mistake.
Three city council members said they had not read the bill.
A woman who lives next door said she heard shots.
A third of the board members, who asked not to be named, said the sale was rushed.
People close to the negotiations say the price has fallen.
A former aide to the governor described the meeting as tense.
One Republican senator said the vote would be close.
A diplomat in the room said nobody spoke.
An executive at the firm said bonuses had been cut.
Two officials with knowledge of the raid told The Harbour Times it had been planned for weeks.
A police officer at the scene said the road was icy.
Several teachers at the school said they had complained.
A driver for the company said he had not been paid.
The source, a nurse at the clinic, said beds were short.
Four current and former employees said the system had failed before.
A Western intelligence official said the ship had left port.
A spokesperson who declined to be named said the matter was closed.
Lawyers for the company said the claim was baseless.
""",
    "vague": """
Critics argue that the plan will cost jobs.
Experts say the reef will not recover.
Some fear that the port will close.
Analysts expect profits to fall.
Sources said the deal was dead.
Officials remain cautious about the timetable.
Many believe the vote was unfair.
Observers warn that the truce may not hold.
Insiders say the minister will go.
Studies show that sleep improves memory.
Economists are wary of another rate cut.
Some analysts say the rally is over.
Opponents say the law is cruel.
It drew criticism from experts, who called it reckless.
According to sources, the sale is off.
Others say the plan goes too far.
Legal experts said the case was weak.
Industry insiders believe the price will double.
Skeptics doubt that the dam will hold.
Scientists have long warned that the coast is sinking.
Research suggests that cats know their names.
Several observers called the vote a sham.
Most economists expect a recession.
Political commentators say the speech was a failure.
""",
    "collective": """
Democrats think the bill will pass.
Republicans accused the White House of stalling.
The left sees the ruling as a betrayal.
Conservatives see the ruling as a victory.
Labour wants the vote delayed.
Voters fear that prices will rise.
Residents say the noise is unbearable.
""",
    "agentless": """
It is believed that the fire began in the kitchen.
The bridge is expected to reopen in June.
The minister reportedly left before dawn.
The chairman is said to be furious.
The law is widely seen as a failure.
The suspect is believed to have fled north.
It is understood that the talks will resume on Monday.
Allegedly, the firm paid no tax.
The firm is accused of dumping waste.
The merger is thought to be worth 2 billion pounds.
It has been suggested that the mayor knew.
The singer is rumoured to be in Spain.
""",
    "blanket_credit": """
Information verified by The New York Times.
Reporting contributed by the Associated Press.
Facts confirmed by Reuters.
With reporting by the BBC.
""",
    "pointer": """
For more on this story, visit The Harbour Times.
Read more in The Harbour Times.
""",
    "own_observation": """
The Harbour Times has seen the letter.
The Harbour Times has reached out to the mayor for comment.
The Harbour Times could not independently verify the claim.
""",
}
