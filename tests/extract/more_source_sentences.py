"""More sentences of our own for source types: bodies, nobody, credits and the outlet itself."""

COLLECTIVE = """
Democrats think the mayor is only talking because of the polls.
Republicans in Congress have rejected the plan, arguing that it goes too far.
Republicans argue that the tax is unfair.
Progressives want him to oppose everything.
Conservatives believe the court will side with them.
Senate Democrats said the bill was dead.
House Republicans say the vote was rigged.
Several Republicans in Congress raised concerns about the tactics.
Some Democrats say the mayor should resign.
Liberals fear that the court will turn.
Moderates are worried about the cost.
Democrats are insistent that the vote must be held.
Most Republicans believe the count was wrong.
Many conservatives think the tax is unfair.
Evangelicals say the law goes too far.
Nationalists claim that the treaty was a betrayal.
Populists argue that the banks rule the country.
Republicans remain skeptical of the plan.
Democrats accuse the mayor of hiding the report.
Congressional Democrats want the committee to meet again.
Hardliners insist that no deal is possible.
Progressives say they will not give the agency a dime.
Socialists argue that rents are too high.
Centrists fear that the party will split.
Democrats remain confident that the bill will pass.
Party moderates worry that the cuts go too far.
Republicans say the plan is dead.
Republicans say the plan is dead. They argue that it costs too much.
Unionists fear that the border will move.
Libertarians say the state has no business there.
Democrats said the count was over.
Feminists argue that the law is a step back.
The mayor met progressives who say they will not give her a dime.
Senate Republicans are furious about the leak.
Traditionalists complain that the mass has changed.
Hawks argue that the ships should stay.
Loyalists insist that the vote was rigged.
Leftists say the treaty was a betrayal.
Liberals are skeptical of the plan.
Conservatives denounced the ruling.
"""

AGENTLESS = """
The talks are expected to fail.
The outcome is expected to shape the budget.
It is believed that the ship sank in May.
The ship is believed to have sunk in May.
The mayor is said to be furious.
The mayor is reported to be ill.
The mayor reportedly left before dawn.
The driver is thought to have been asleep.
The price is rumored to be high.
The two men are alleged to have moved the money abroad.
It is thought that the fire began in the kitchen.
It is understood that the sale will go ahead.
The ruling is widely expected to stand.
The House is not expected to be back until next week.
The army is suspected to have shelled the town.
The vote was expected to be close.
It is feared that dozens have died.
It was reported that the mayor had resigned.
The loan is estimated to be worth $3 million.
The bridge is assumed to be safe.
The ferry is said to be beyond repair.
The offer is understood to be final.
It is widely believed that he wrote the letter.
Exports are forecast to fall.
Rents are predicted to rise.
The storm is expected to turn north.
The judge is expected to rule on Friday.
It was claimed that the alarm had been switched off.
The suspects are believed to be abroad.
The painting is thought to be a copy.
The team is expected to announce a new coach.
The firm is reported to have lost $3 million.
The treaty is expected to be signed in June.
It is estimated that half of the houses are empty.
The two are said to have met in Leeds.
The plant is reputed to be the oldest in the county.
Profits are projected to double.
The minister is tipped for promotion and is expected to move in May.
The ship was believed to carry arms.
The sale is rumoured to be close.
The gang is presumed to have fled.
"""

BLANKET = """
Source Attribution: Information verified by The Harbour Times.
Source attribution: Information verified by The Harbour Times
Source Attribution: The Harbour Times.
SOURCE ATTRIBUTION: The Harbour Times
Information verified by The Harbour Times.
Information provided by The Port Ellis Courier.
All information provided by The Harbour Times.
Information was supplied by The Harbour Times.
Information gathered by The Port Ellis Courier.
Information confirmed by The Harbour Times.
Information sourced from The Harbour Times.
Source: The Harbour Times.
Source: The Port Ellis Herald
Sources: The Harbour Times and The Leeds Post
Sources: Reuters and The Leeds Post.
Source: Reuters
Source: BBC News
Via: The Leeds Post
Credit: The Leeds Post
Credits: The Harbour Times.
With information from The Harbour Times.
With material from The Leeds Post.
With input from The Leeds Post.
With inputs from Reuters.
Information from: The Leeds Post
Information from The Harbour Times.
Material from The Leeds Post.
This article was adapted from The Harbour Times.
This story was compiled from The Leeds Post.
This report is sourced from The Harbour Times.
Adapted from The Leeds Post.
Compiled from The Harbour Times.
Based on reporting by The Leeds Post.
Based on a report by The Harbour Times.
This article is based on reports by The Leeds Post.
This story is based on reporting from The Harbour Times.
Source Attribution: Details from The Leeds Post.
Source: The Daily Herald.
Source: Northern Gazette
News source: The Leeds Post
Information has been verified by The Harbour Times.
"""

POINTER = """
For more on this topic, visit The Harbour Times.
For more details on the ferry, visit Wikipedia.
For more information, visit the council's website.
For more, see The Leeds Post.
For further details, see the Transport Ministry's page.
For more on the strike, read The Leeds Post.
For the full story, visit The Harbour Times.
For the latest on the storm, visit the Weather Service.
For additional information, go to the port's website.
For a full list of closures, check the council website.
For more about the bridge, check out the Harbour Museum.
For full results, visit the Electoral Office.
For more updates, follow The Harbour Times.
For further reading, see the Ellis Papers.
For more background, consult the county archive.
For more information on tides, refer to the Tide Tables.
For more coverage, turn to The Leeds Post.
For more on ferries, go to Wikipedia.
For more stories like this, visit The Harbour Times.
For further information please visit the Harbour Trust.
To learn more, visit The Harbour Times.
To learn more about the bridge, visit Wikipedia.
To read more, go to The Leeds Post.
To find out more about the toll, visit the council's website.
To see more, visit the Harbour Museum.
To know more about tides, consult the Tide Tables.
To read more about the strike, see The Leeds Post.
To learn more about the vote, check out the Electoral Office.
Read more at The Harbour Times.
Read more on The Leeds Post.
Read more in The Leeds Post.
Learn more at The Harbour Times.
Learn more from the Harbour Trust.
More information is available at the council office.
More details are available on the Harbour Trust site.
More information is available from The Leeds Post.
See also The Leeds Post.
Find out more at the Harbour Museum.
Find out more on The Harbour Times.
For more photographs, see The Harbour Times.
"""

OWN = """
The Harbour Times has reached out to the mayor for comment.
NBC News has reached out to the White House for comment.
The Harbour Times contacted the mayor for comment.
We have reached out to the company for comment.
The Leeds Post has asked for comment from the council.
The Leeds Post has approached the ministry for comment.
The Harbour Times reached out to the union for a response.
Our reporter contacted the council for a statement.
This newspaper has contacted the ministry for comment.
The Leeds Post has contacted Ruiz for comment.
Reuters has reached out to the bank for comment.
The Harbour Times has also contacted the union for comment.
We contacted the hospital for comment.
We asked for comment from the mayor.
Bloomberg has reached out to the firm for comment.
The Port Ellis Courier contacted the school for a response.
BBC News has approached the council for comment.
We sought comment from the ministry.
The Leeds Post sought comment from the mayor.
CNN has reached out to the campaign for comment.
The Leeds Post requested comment from the airline.
I think the plan is a mistake.
We believe the readers deserve an answer.
I said so in May.
We reported last week that the crane had failed.
I argued then that the bridge should close.
We noted in March that the fund was empty.
I know that the toll will hurt.
We asked why the alarm had been switched off.
I suspect that the sale will fail.
We hope the council will answer.
I wrote that the ferry would not last.
We described the boiler as dangerous.
The mayor seemed to hesitate before she sat down.
The crowd appeared to be smaller than last year.
Ruiz appeared to nod.
The road seems to lead nowhere.
It appears that the door was left open.
The talks appear to have stalled.
The ship appears to be empty.
Ellery seemed to smile at the question.
"""
