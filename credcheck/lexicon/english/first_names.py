"""Common first names by the pronoun their bearers usually take; names that go either way are left out."""

from typing import Final

HE: Final = frozenset(
    """aaron abdul abdullah adam adrian ahmed alan albert alejandro alexander alfred ali allen amir andre andrew
    anthony antonio arthur ben benjamin bernard bernie bill bob brad brandon brian bruce bryan carl carlos
    charles chris christopher chuck clarence claude craig cyrus dan daniel david dean dennis derek diego don
    donald doug douglas dwight ed eddie edgar eduardo edward elias elijah emmanuel enrique eric erik ernest
    ethan eugene evan fernando francis francisco frank fred frederick gary gavin gene george gerald gilbert
    glenn gordon graham greg gregory guy hakeem harold harry hassan hector henry herbert howard hugh ian
    ibrahim igor isaac ivan jack jacob jaime jake jamal james jared jason javier jay jeb jeff jeffrey jeremy
    jerome jerry jesus jim jimmy joe joel joey john jonathan jorge jose joseph joshua juan julian justin
    karl keith ken kenneth kevin khalid kyle lars larry lawrence leo leon leonard lindsey lloyd louis lucas
    luis luke manuel marco marcus mario mark marshall martin marvin matt matthew max michael miguel mike
    mitch mitt mohamed mohammed muhammad nathan neil nicholas nick nigel noah norman oliver omar oscar otto
    owen pablo patrick paul pedro peter phil philip pierre rafael rahul ralph ramon randy raul ray raymond
    reggie ricardo richard rick rob robert roberto rodney roger roland roman ron ronald roy rudy russell
    ryan salman samuel sanjay saul scott sean sebastian sergei sergio seth shaun simon stan stanley stefan
    stephen steve steven stuart ted terrence theodore thomas tim timothy todd tom tommy tony travis tyler
    victor vincent vladimir wade walter warren wayne wesley will william xi yusuf zachary""".split()
)

SHE: Final = frozenset(
    """abigail adriana agnes alice alicia allison amanda amber amelia amina amy ana andrea angela angelina anita
    ann anna anne annie april ashley audrey barbara beatrice becky bernadette beth betty beverly brenda
    bridget brittany camila carla carly carmen carol caroline carolyn catherine cecilia celeste charlotte
    cheryl chloe christina christine cindy claire clara claudia cynthia danielle dawn debbie deborah debra
    denise diana diane donna dorothy edith eileen elaine eleanor elena elizabeth ella ellen emily emma erica
    erin esther eva eve fatima fiona florence frances gabriela gail gina glenda gloria grace hannah heather
    heidi helen hillary ida ilhan ingrid irene iris isabel ivanka jackie jacqueline jane janet janice jean
    jeanette jeanne jennifer jessica jill joan joanna josephine joyce juanita judith judy julia julie karen
    karoline kate katherine kathleen kathryn kathy katie kayla kellyanne kimberly kirsten kristen kristi
    lara latoya laura lauren leila lena leslie linda lisa lois loretta lori lucia lucy lydia lynn madeleine
    margaret maria marie marilyn marina marjorie martha mary maryam maureen megan melania melanie melissa
    michelle mildred miriam monica nadia nancy naomi natalie natasha nicole nikki nina nora norma olga
    olivia pamela patricia patty paula pauline peggy phyllis priya rachel rebecca regina renee rhonda rita
    roberta rosa rose rosemary ruth sabrina sally samantha sandra sara sarah sharon sheila shirley sofia
    sonia sophia sophie stacy stephanie sue susan suzanne sylvia tamara tammy tanya teresa theresa tiffany
    tina tracy ursula valerie vanessa vera veronica victoria virginia vivian wanda wendy yolanda yvette
    yvonne zoe""".split()
)
