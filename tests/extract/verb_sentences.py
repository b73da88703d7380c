"""Sentences of our own, one or more for each reporting verb: [source], {cue} and <content> marked."""

from typing import Final

VERB_SENTENCES: Final = """\
[Ana Ruiz] {shared} <the harbour plan>.
[Sen. Mara Ellery] {resisted} <the new ferry fares>.
[The harbour master] {respected} <a second crane>.
[Two port engineers] {celebrated} <the delay at the docks>.
[Mayor Tom Okafor] {mourned} <the port budget>.
[Ines Calder] {nominated} <the decision to sell the pier>.
[The ferry company] {hailed} <the night timetable>.
[A dock union spokesman] {panned} <her rival in the race>.
[Governor Lena Brandt] {savaged} <the dredging contract>.
[The council] {defied} <a vote on the bridge>.
[Harbour police] {supported} <the harbour plan>.
[Peter Voss] {opposed} <the new ferry fares>.
[Her lawyer] {backed} <a second crane>.
[The port authority] {favored} <the delay at the docks>.
[An aide to Ruiz] {favoured} <the port budget>.
[Residents of Quay Street] {welcomed} <the decision to sell the pier>.
[Ana Ruiz] {embraced} <the night timetable>.
[Two port engineers] {condoned} <a vote on the bridge>.
[Mayor Tom Okafor] {protested} <that the ferry would be late>.
[Mayor Tom Okafor] {protested} <the harbour plan>.
[The ferry company] {accepted} <a second crane>.
[A dock union spokesman] {admired} <the delay at the docks>.
[Governor Lena Brandt] {disliked} <the port budget>.
[The council] {hated} <the decision to sell the pier>.
[Harbour police] {loved} <the night timetable>.
[Peter Voss] {loathed} <her rival in the race>.
[Her lawyer] {despised} <the dredging contract>.
[The port authority] {resented} <a vote on the bridge>.
[An aide to Ruiz] {regretted} <that the ferry would be late>.
[An aide to Ruiz] {regretted} <the harbour plan>.
[Ana Ruiz] {thanked} <a second crane>.
[Sen. Mara Ellery] {trusted} <the delay at the docks>.
[The harbour master] {distrusted} <the port budget>.
[Governor Lena Brandt] {criticised} <the harbour plan>.
[The council] {envisioned} <the new ferry fares>.
[Harbour police] {stressed} <that the harbour needed another pier>.
<“We are done waiting,”> [Harbour police] {stressed}.
[Harbour police] {stressed} <a second crane>.
[Peter Voss] {prioritized} <the delay at the docks>.
[Her lawyer] {cautioned} <that the dredging cost too much>.
<“Nobody asked the crews,”> [Her lawyer] {cautioned}.
[Her lawyer] {cautioned} reporters <that the dredging cost too much>.
[Ana Ruiz] {yearned} <to rebuild the pier>.
[Sen. Mara Ellery] {craved} <a vote on the bridge>.
[The harbour master] {envisaged} <the harbour plan>.
[Two port engineers] {thought} <that the crane had failed twice>.
<“It will not sail again,”> [Two port engineers] {thought}.
[Mayor Tom Okafor] {believed} <that the harbour needed another pier>.
<“That crane is a danger,”> [Mayor Tom Okafor] {believed}.
[Ines Calder] {felt} <that nobody had seen the contract>.
[The ferry company] {knew} <that the dredging cost too much>.
[The ferry company] {knew} <whether the dredging cost too much>.
[A dock union spokesman] {hoped} <that the night boat was full>.
<“The pier is finished,”> [A dock union spokesman] {hoped}.
[A dock union spokesman] {hoped} <to appeal the ruling>.
[Governor Lena Brandt] {feared} <that the storm had cut the cable>.
<“Nobody asked the crews,”> [Governor Lena Brandt] {feared}.
[Governor Lena Brandt] {feared} <the night timetable>.
[The council] {expected} <that the old lighthouse was safe>.
<“It will not sail again,”> [The council] {expected}.
[The council] {expected} <her rival in the race>.
[The council] {expected} <to close the old dock>.
[Harbour police] {wanted} <the dredging contract>.
[Harbour police] {wanted} <to publish the audit>.
[Harbour police] {wanted} reporters <that tickets were sold twice>.
[Peter Voss] {wished} <that the audit had been lost>.
<“We lost the whole summer,”> [Peter Voss] {wished}.
[Peter Voss] {wished} <to repair the crane>.
[Her lawyer] {doubted} <that the ferry would be late>.
[Her lawyer] {doubted} <the harbour plan>.
[The port authority] {assumed} <that the crane had failed twice>.
<“The pier is finished,”> [The port authority] {assumed}.
[An aide to Ruiz] {suspected} <that the harbour needed another pier>.
<“Nobody asked the crews,”> [An aide to Ruiz] {suspected}.
[An aide to Ruiz] {suspected} <a second crane>.
[Residents of Quay Street] {imagined} <that nobody had seen the contract>.
<“It will not sail again,”> [Residents of Quay Street] {imagined}.
[Residents of Quay Street] {imagined} <the delay at the docks>.
[Ana Ruiz] {figured} <that the dredging cost too much>.
<“That crane is a danger,”> [Ana Ruiz] {figured}.
[Sen. Mara Ellery] {realized} <that the night boat was full>.
[Sen. Mara Ellery] {realized} <whether the night boat was full>.
[The harbour master] {realised} <that the storm had cut the cable>.
[The harbour master] {realised} <whether the storm had cut the cable>.
[Two port engineers] {learned} <that the old lighthouse was safe>.
[Two port engineers] {learned} <whether the old lighthouse was safe>.
[Mayor Tom Okafor] {discovered} <that tickets were sold twice>.
[Ines Calder] {noticed} <that the audit had been lost>.
[The ferry company] {understood} <that the ferry would be late>.
[The ferry company] {understood} <whether the ferry would be late>.
[A dock union spokesman] {worried} <that the crane had failed twice>.
<“We lost the whole summer,”> [A dock union spokesman] {worried}.
[Governor Lena Brandt] {remembered} <that the harbour needed another pier>.
[Governor Lena Brandt] {remembered} <a second crane>.
[The council] {forgot} <that nobody had seen the contract>.
[The council] {forgot} <whether nobody had seen the contract>.
[Harbour police] {preferred} <the port budget>.
[Harbour police] {preferred} <to cut the fares>.
[Peter Voss] {intended} <to close the old dock>.
[Her lawyer] {planned} <to publish the audit>.
[The port authority] {hesitated} <to repair the crane>.
[An aide to Ruiz] {sought} <the dredging contract>.
[Residents of Quay Street] {decided} <that the audit had been lost>.
[Residents of Quay Street] {decided} <to appeal the ruling>.
[Ana Ruiz] {anticipated} <that the ferry would be late>.
[Ana Ruiz] {anticipated} <the harbour plan>.
[Sen. Mara Ellery] {concluded} <that the crane had failed twice>.
<“It will not sail again,”> [Sen. Mara Ellery] {concluded}.
[Sen. Mara Ellery] {concluded} <whether the crane had failed twice>.
[The harbour master] {recognized} <that the harbour needed another pier>.
[Two port engineers] {recognised} <that nobody had seen the contract>.
[Mayor Tom Okafor] {foresaw} <the port budget>.
[Ines Calder] {cared} <whether the night boat was full>.
[The ferry company] {opted} <to cut the fares>.
[A dock union spokesman] {resolved} <that the old lighthouse was safe>.
[A dock union spokesman] {resolved} <to close the old dock>.
[Governor Lena Brandt] {pretended} <that tickets were sold twice>.
[Governor Lena Brandt] {pretended} <to publish the audit>.
[The council] {pondered} <a vote on the bridge>.
[The council] {pondered} <whether the audit had been lost>.
[Harbour police] {contemplated} <the harbour plan>.
[Peter Voss] {said} <that the crane had failed twice>.
<“The pier is finished,”> [Peter Voss] {said}.
[Peter Voss] {said} <whether the crane had failed twice>.
[Her lawyer] {added} <that the harbour needed another pier>.
<“Nobody asked the crews,”> [Her lawyer] {added}.
[The port authority] {noted} <that nobody had seen the contract>.
<“It will not sail again,”> [The port authority] {noted}.
[The port authority] {noted} <the delay at the docks>.
[An aide to Ruiz] {argued} <that the dredging cost too much>.
<“That crane is a danger,”> [An aide to Ruiz] {argued}.
[An aide to Ruiz] {argued} <the port budget>.
[Residents of Quay Street] {announced} <that the night boat was full>.
<“We lost the whole summer,”> [Residents of Quay Street] {announced}.
[Residents of Quay Street] {announced} <the decision to sell the pier>.
[Ana Ruiz] {suggested} <that the storm had cut the cable>.
<“We are done waiting,”> [Ana Ruiz] {suggested}.
[Ana Ruiz] {suggested} <the night timetable>.
[Sen. Mara Ellery] {tweeted} <that the old lighthouse was safe>.
<“The pier is finished,”> [Sen. Mara Ellery] {tweeted}.
[Sen. Mara Ellery] {tweeted} <her rival in the race>.
[The harbour master] {explained} <that tickets were sold twice>.
<“Nobody asked the crews,”> [The harbour master] {explained}.
[The harbour master] {explained} <the dredging contract>.
[The harbour master] {explained} <whether tickets were sold twice>.
[Two port engineers] {acknowledged} <that the audit had been lost>.
<“It will not sail again,”> [Two port engineers] {acknowledged}.
[Two port engineers] {acknowledged} <a vote on the bridge>.
[Mayor Tom Okafor] {warned} <that the ferry would be late>.
<“That crane is a danger,”> [Mayor Tom Okafor] {warned}.
[Mayor Tom Okafor] {warned} reporters <that the ferry would be late>.
[Ines Calder] {claimed} <that the crane had failed twice>.
<“We lost the whole summer,”> [Ines Calder] {claimed}.
[Ines Calder] {claimed} <the new ferry fares>.
[The ferry company] {stated} <that the harbour needed another pier>.
[A dock union spokesman] {insisted} <that nobody had seen the contract>.
<“The pier is finished,”> [A dock union spokesman] {insisted}.
[Governor Lena Brandt] {recalled} <that the dredging cost too much>.
<“Nobody asked the crews,”> [Governor Lena Brandt] {recalled}.
[Governor Lena Brandt] {recalled} <the port budget>.
[Governor Lena Brandt] {recalled} <whether the dredging cost too much>.
[The council] {replied} <that the night boat was full>.
<“It will not sail again,”> [The council] {replied}.
[Harbour police] {responded} <that the storm had cut the cable>.
<“That crane is a danger,”> [Harbour police] {responded}.
[Peter Voss] {indicated} <that the old lighthouse was safe>.
<“We lost the whole summer,”> [Peter Voss] {indicated}.
[Peter Voss] {indicated} <her rival in the race>.
[Her lawyer] {complained} <that tickets were sold twice>.
<“We are done waiting,”> [Her lawyer] {complained}.
[The port authority] {reiterated} <that the audit had been lost>.
<“The pier is finished,”> [The port authority] {reiterated}.
[The port authority] {reiterated} <a vote on the bridge>.
[An aide to Ruiz] {asserted} <that the ferry would be late>.
<“Nobody asked the crews,”> [An aide to Ruiz] {asserted}.
[An aide to Ruiz] {asserted} <the harbour plan>.
[Ana Ruiz] {conceded} <that the harbour needed another pier>.
<“That crane is a danger,”> [Ana Ruiz] {conceded}.
[Ana Ruiz] {conceded} <a second crane>.
[Sen. Mara Ellery] {emphasized} <that nobody had seen the contract>.
<“We lost the whole summer,”> [Sen. Mara Ellery] {emphasized}.
[Sen. Mara Ellery] {emphasized} <the delay at the docks>.
[The harbour master] {emphasised} <that the dredging cost too much>.
<“We are done waiting,”> [The harbour master] {emphasised}.
[The harbour master] {emphasised} <the port budget>.
[Two port engineers] {remarked} <that the night boat was full>.
<“The pier is finished,”> [Two port engineers] {remarked}.
[Mayor Tom Okafor] {lamented} <that the storm had cut the cable>.
<“Nobody asked the crews,”> [Mayor Tom Okafor] {lamented}.
[Mayor Tom Okafor] {lamented} <the night timetable>.
[Ines Calder] {signalled} <that the old lighthouse was safe>.
<“It will not sail again,”> [Ines Calder] {signalled}.
[Ines Calder] {signalled} <her rival in the race>.
[Ines Calder] {signalled} <to close the old dock>.
[The ferry company] {wondered} <that tickets were sold twice>.
<“That crane is a danger,”> [The ferry company] {wondered}.
[The ferry company] {wondered} <whether tickets were sold twice>.
[A dock union spokesman] {speculated} <that the audit had been lost>.
<“We lost the whole summer,”> [A dock union spokesman] {speculated}.
[Governor Lena Brandt] {declared} <that the ferry would be late>.
<“We are done waiting,”> [Governor Lena Brandt] {declared}.
[Governor Lena Brandt] {declared} <the harbour plan>.
[Governor Lena Brandt] {declared} <the harbour plan as a costly mistake>.
[The council] {wrote} <that the crane had failed twice>.
<“The pier is finished,”> [The council] {wrote}.
[The council] {wrote} <the new ferry fares>.
[Harbour police] {reported} <that the harbour needed another pier>.
<“Nobody asked the crews,”> [Harbour police] {reported}.
[Harbour police] {reported} <a second crane>.
[Peter Voss] {confirmed} <that nobody had seen the contract>.
<“It will not sail again,”> [Peter Voss] {confirmed}.
[Peter Voss] {confirmed} <the delay at the docks>.
[Her lawyer] {denied} <that the dredging cost too much>.
<“That crane is a danger,”> [Her lawyer] {denied}.
[Her lawyer] {denied} <the port budget>.
[The port authority] {admitted} <that the night boat was full>.
<“We lost the whole summer,”> [The port authority] {admitted}.
[The port authority] {admitted} <the decision to sell the pier>.
[An aide to Ruiz] {predicted} <that the storm had cut the cable>.
<“We are done waiting,”> [An aide to Ruiz] {predicted}.
[An aide to Ruiz] {predicted} <the night timetable>.
[Residents of Quay Street] {revealed} <that the old lighthouse was safe>.
<“The pier is finished,”> [Residents of Quay Street] {revealed}.
[Residents of Quay Street] {revealed} <her rival in the race>.
[Residents of Quay Street] {revealed} <whether the old lighthouse was safe>.
[Ana Ruiz] {hinted} <that tickets were sold twice>.
<“Nobody asked the crews,”> [Ana Ruiz] {hinted}.
[Sen. Mara Ellery] {boasted} <that the audit had been lost>.
<“It will not sail again,”> [Sen. Mara Ellery] {boasted}.
[The harbour master] {alleged} <that the ferry would be late>.
<“That crane is a danger,”> [The harbour master] {alleged}.
[The harbour master] {alleged} <the harbour plan>.
[Two port engineers] {contended} <that the crane had failed twice>.
<“We lost the whole summer,”> [Two port engineers] {contended}.
[Mayor Tom Okafor] {maintained} <that the harbour needed another pier>.
[Ines Calder] {countered} <that nobody had seen the contract>.
<“The pier is finished,”> [Ines Calder] {countered}.
[Ines Calder] {countered} <the delay at the docks>.
[The ferry company] {interjected} <that the dredging cost too much>.
<“Nobody asked the crews,”> [The ferry company] {interjected}.
[A dock union spokesman] {mused} <that the night boat was full>.
<“It will not sail again,”> [A dock union spokesman] {mused}.
[Governor Lena Brandt] {muttered} <that the storm had cut the cable>.
<“That crane is a danger,”> [Governor Lena Brandt] {muttered}.
[The council] {quipped} <that the old lighthouse was safe>.
<“We lost the whole summer,”> [The council] {quipped}.
[Harbour police] {proclaimed} <that tickets were sold twice>.
<“We are done waiting,”> [Harbour police] {proclaimed}.
[Harbour police] {proclaimed} <the dredging contract>.
[Peter Voss] {retorted} <that the audit had been lost>.
<“The pier is finished,”> [Peter Voss] {retorted}.
[Her lawyer] {shouted} <that the ferry would be late>.
<“Nobody asked the crews,”> [Her lawyer] {shouted}.
[The port authority] {yelled} <that the crane had failed twice>.
<“It will not sail again,”> [The port authority] {yelled}.
[An aide to Ruiz] {chanted} <that the harbour needed another pier>.
<“That crane is a danger,”> [An aide to Ruiz] {chanted}.
[An aide to Ruiz] {chanted} <a second crane>.
[Residents of Quay Street] {screamed} <that nobody had seen the contract>.
<“We lost the whole summer,”> [Residents of Quay Street] {screamed}.
[Ana Ruiz] {exclaimed} <that the dredging cost too much>.
<“We are done waiting,”> [Ana Ruiz] {exclaimed}.
[Sen. Mara Ellery] {opined} <that the night boat was full>.
<“The pier is finished,”> [Sen. Mara Ellery] {opined}.
[The harbour master] {observed} <that the storm had cut the cable>.
<“Nobody asked the crews,”> [The harbour master] {observed}.
[The harbour master] {observed} <the night timetable>.
[Two port engineers] {quoted} <her rival in the race>.
[Mayor Tom Okafor] {testified} <that tickets were sold twice>.
<“That crane is a danger,”> [Mayor Tom Okafor] {testified}.
[Ines Calder] {vowed} <that the audit had been lost>.
<“We lost the whole summer,”> [Ines Calder] {vowed}.
[Ines Calder] {vowed} <to repair the crane>.
[The ferry company] {pledged} <that the ferry would be late>.
<“We are done waiting,”> [The ferry company] {pledged}.
[The ferry company] {pledged} <to rebuild the pier>.
[A dock union spokesman] {promised} <that the crane had failed twice>.
<“The pier is finished,”> [A dock union spokesman] {promised}.
[A dock union spokesman] {promised} <the new ferry fares>.
[A dock union spokesman] {promised} <to appeal the ruling>.
[A dock union spokesman] {promised} reporters <that the crane had failed twice>.
[Governor Lena Brandt] {threatened} <that the harbour needed another pier>.
<“Nobody asked the crews,”> [Governor Lena Brandt] {threatened}.
[Governor Lena Brandt] {threatened} <to cut the fares>.
[The council] {asked} <that nobody had seen the contract>.
<“It will not sail again,”> [The council] {asked}.
[The council] {asked} <to close the old dock>.
[The council] {asked} <whether nobody had seen the contract>.
[The council] {asked} reporters <that nobody had seen the contract>.
[Harbour police] {told} <whether the dredging cost too much>.
[Harbour police] {told} reporters <that the dredging cost too much>.
[Peter Voss] {informed} <that the night boat was full>.
[Peter Voss] {informed} reporters <that the night boat was full>.
[Her lawyer] {reminded} <that the storm had cut the cable>.
[Her lawyer] {reminded} reporters <that the storm had cut the cable>.
[The port authority] {assured} <that the old lighthouse was safe>.
[The port authority] {assured} reporters <that the old lighthouse was safe>.
[An aide to Ruiz] {convinced} <that tickets were sold twice>.
[An aide to Ruiz] {convinced} reporters <that tickets were sold twice>.
[Residents of Quay Street] {persuaded} <that the audit had been lost>.
[Residents of Quay Street] {persuaded} reporters <that the audit had been lost>.
[Ana Ruiz] {notified} <that the ferry would be late>.
[Ana Ruiz] {notified} reporters <that the ferry would be late>.
[Sen. Mara Ellery] {advised} <that the crane had failed twice>.
[Sen. Mara Ellery] {advised} reporters <that the crane had failed twice>.
[The harbour master] {answered} <that the harbour needed another pier>.
[Two port engineers] {emailed} reporters <that nobody had seen the contract>.
[Mayor Tom Okafor] {texted} reporters <that the dredging cost too much>.
[Ines Calder] {recounted} <that the night boat was full>.
<“It will not sail again,”> [Ines Calder] {recounted}.
[Ines Calder] {recounted} <the decision to sell the pier>.
[The ferry company] {clarified} <that the storm had cut the cable>.
<“That crane is a danger,”> [The ferry company] {clarified}.
[The ferry company] {clarified} <whether the storm had cut the cable>.
[A dock union spokesman] {disclosed} <that the old lighthouse was safe>.
<“We lost the whole summer,”> [A dock union spokesman] {disclosed}.
[A dock union spokesman] {disclosed} <her rival in the race>.
[A dock union spokesman] {disclosed} <whether the old lighthouse was safe>.
[Governor Lena Brandt] {mentioned} <that tickets were sold twice>.
<“We are done waiting,”> [Governor Lena Brandt] {mentioned}.
[Governor Lena Brandt] {mentioned} <the dredging contract>.
[Governor Lena Brandt] {mentioned} <whether tickets were sold twice>.
[The council] {discussed} <a vote on the bridge>.
[The council] {discussed} <whether the audit had been lost>.
[Harbour police] {described} <the harbour plan>.
[Harbour police] {described} <whether the ferry would be late>.
[Harbour police] {described} <the harbour plan as a costly mistake>.
[Peter Voss] {detailed} <the new ferry fares>.
[Peter Voss] {detailed} <whether the crane had failed twice>.
[Her lawyer] {outlined} <a second crane>.
[Her lawyer] {outlined} <whether the harbour needed another pier>.
[The port authority] {cited} <the delay at the docks>.
[An aide to Ruiz] {referenced} <the port budget>.
[Residents of Quay Street] {expressed} <the decision to sell the pier>.
[Ana Ruiz] {voiced} <the night timetable>.
[Sen. Mara Ellery] {articulated} <her rival in the race>.
[The harbour master] {conveyed} <that tickets were sold twice>.
[The harbour master] {conveyed} <the dredging contract>.
[Two port engineers] {echoed} <a vote on the bridge>.
[Mayor Tom Okafor] {repeated} <that the ferry would be late>.
[Mayor Tom Okafor] {repeated} <the harbour plan>.
[Ines Calder] {restated} <the new ferry fares>.
[The ferry company] {underscored} <that the harbour needed another pier>.
[The ferry company] {underscored} <a second crane>.
[A dock union spokesman] {highlighted} <that nobody had seen the contract>.
[A dock union spokesman] {highlighted} <the delay at the docks>.
[Governor Lena Brandt] {stipulated} <that the dredging cost too much>.
[The council] {called} <the decision to sell the pier>.
[The council] {called} <the decision to sell the pier a costly mistake>.
[Harbour police] {labelled} <the night timetable>.
[Harbour police] {labelled} <the night timetable a costly mistake>.
[Peter Voss] {dubbed} <her rival in the race a costly mistake>.
[Her lawyer] {termed} <the dredging contract a costly mistake>.
[The port authority] {branded} <a vote on the bridge a costly mistake>.
[An aide to Ruiz] {deemed} <the harbour plan a costly mistake>.
[Residents of Quay Street] {named} <the new ferry fares as a costly mistake>.
[Ana Ruiz] {portrayed} <a second crane as a costly mistake>.
[Sen. Mara Ellery] {characterized} <the delay at the docks as a costly mistake>.
[The harbour master] {characterised} <the port budget as a costly mistake>.
[Two port engineers] {likened} <the decision to sell the pier as a costly mistake>.
[Mayor Tom Okafor] {compared} <the night timetable>.
[Ana Ruiz] {accused} <the dredging contract>.
[Sen. Mara Ellery] {urged} <a vote on the bridge>.
[Sen. Mara Ellery] {urged} reporters <that the audit had been lost>.
[The harbour master] {implored} reporters <that the ferry would be late>.
[Two port engineers] {begged} reporters <that the crane had failed twice>.
[Mayor Tom Okafor] {demanded} <that the harbour needed another pier>.
<“Nobody asked the crews,”> [Mayor Tom Okafor] {demanded}.
[Mayor Tom Okafor] {demanded} <a second crane>.
[Mayor Tom Okafor] {demanded} <to cut the fares>.
[Ines Calder] {requested} <that nobody had seen the contract>.
[Ines Calder] {requested} <the delay at the docks>.
[The ferry company] {proposed} <that the dredging cost too much>.
[The ferry company] {proposed} <the port budget>.
[A dock union spokesman] {recommended} <that the night boat was full>.
[A dock union spokesman] {recommended} <the decision to sell the pier>.
[Governor Lena Brandt] {advocated} <the night timetable>.
[Peter Voss] {invited} reporters <that the audit had been lost>.
[Her lawyer] {ordered} reporters <that the ferry would be late>.
[The port authority] {instructed} reporters <that the crane had failed twice>.
[An aide to Ruiz] {pressed} reporters <that the harbour needed another pier>.
[Residents of Quay Street] {challenged} <the delay at the docks>.
[Residents of Quay Street] {challenged} reporters <that nobody had seen the contract>.
[Ana Ruiz] {encouraged} <the port budget>.
[Ana Ruiz] {encouraged} reporters <that the dredging cost too much>.
[Sen. Mara Ellery] {declined} <to close the old dock>.
[The harbour master] {refused} <to publish the audit>.
[Ines Calder] {congratulated} <a vote on the bridge>.
[The ferry company] {applauded} <the harbour plan>.
[A dock union spokesman] {praised} <the new ferry fares>.
[Governor Lena Brandt] {touted} <a second crane>.
[The council] {lauded} <the delay at the docks>.
[Harbour police] {commended} <the port budget>.
[Peter Voss] {credited} <the decision to sell the pier>.
[Her lawyer] {saluted} <the night timetable>.
[The port authority] {complimented} <her rival in the race>.
[An aide to Ruiz] {extolled} <the dredging contract>.
[Residents of Quay Street] {criticized} <a vote on the bridge>.
[Ana Ruiz] {blasted} <the harbour plan>.
[Sen. Mara Ellery] {slammed} <the new ferry fares>.
[The harbour master] {denounced} <a second crane>.
[Two port engineers] {blamed} <the delay at the docks>.
[Mayor Tom Okafor] {condemned} <the port budget>.
[Ines Calder] {decried} <the decision to sell the pier>.
[The ferry company] {derided} <the night timetable>.
[A dock union spokesman] {mocked} <her rival in the race>.
[Governor Lena Brandt] {ridiculed} <the dredging contract>.
[The council] {bashed} <a vote on the bridge>.
[Harbour police] {assailed} <the harbour plan>.
[Peter Voss] {attacked} <the new ferry fares>.
[Her lawyer] {lambasted} <a second crane>.
[The port authority] {ripped} <the delay at the docks>.
[An aide to Ruiz] {chided} <the port budget>.
[Residents of Quay Street] {chastised} <the decision to sell the pier>.
[Ana Ruiz] {rebuked} <the night timetable>.
[Sen. Mara Ellery] {scolded} <her rival in the race>.
[The harbour master] {excoriated} <the dredging contract>.
[Two port engineers] {rebutted} <a vote on the bridge>.
[Mayor Tom Okafor] {refuted} <the harbour plan>.
[Ines Calder] {dismissed} <the new ferry fares>.
[Ines Calder] {dismissed} <the new ferry fares as a costly mistake>.
[The ferry company] {disavowed} <a second crane>.
[A dock union spokesman] {repudiated} <the delay at the docks>.
[Governor Lena Brandt] {renounced} <the port budget>.
[The council] {rejected} <the decision to sell the pier>.
[Harbour police] {disputed} <that the storm had cut the cable>.
[Harbour police] {disputed} <the night timetable>.
[Peter Voss] {questioned} <her rival in the race>.
[Peter Voss] {questioned} <whether the old lighthouse was safe>.
[Her lawyer] {defended} <the dredging contract>.
[The port authority] {endorsed} <a vote on the bridge>.
[An aide to Ruiz] {bemoaned} <the harbour plan>.
[Residents of Quay Street] {trumpeted} <the new ferry fares>.
[Ana Ruiz] {championed} <a second crane>.
[Sen. Mara Ellery] {insulted} <the delay at the docks>.
[The harbour master] {belittled} <the port budget>.
[Two port engineers] {lampooned} <the decision to sell the pier>.
[Mayor Tom Okafor] {skewered} <the night timetable>.
[Ines Calder] {berated} <her rival in the race>.
[The ferry company] {hammered} <the dredging contract>.
[A dock union spokesman] {knocked} <a vote on the bridge>.
[Governor Lena Brandt] {trashed} <the harbour plan>.
[The council] {admonished} <the new ferry fares>.
[Harbour police] {booed} <a second crane>.
[Peter Voss] {heckled} <the delay at the docks>.
[Her lawyer] {recited} <the port budget>.
[The port authority] {retweeted} <the decision to sell the pier>.
[An aide to Ruiz] {posted} <that the storm had cut the cable>.
<“That crane is a danger,”> [An aide to Ruiz] {posted}.
[An aide to Ruiz] {posted} <the night timetable>.
[A dock union spokesman] {agreed} <that the night boat was full>.
[A dock union spokesman] {agreed} <to appeal the ruling>.
[Peter Voss] {invoked} <a vote on the bridge>.
[Her lawyer] {deflected} <the harbour plan>.
[Sen. Mara Ellery] {affirmed} <that the night boat was full>.
<“We lost the whole summer,”> [Sen. Mara Ellery] {affirmed}.
[Sen. Mara Ellery] {affirmed} <the decision to sell the pier>.
[The harbour master] {attested} <that the storm had cut the cable>.
<“We are done waiting,”> [The harbour master] {attested}.
[Two port engineers] {professed} <that the old lighthouse was safe>.
<“The pier is finished,”> [Two port engineers] {professed}.
[Two port engineers] {professed} <her rival in the race>.
[Mayor Tom Okafor] {confessed} <that tickets were sold twice>.
<“Nobody asked the crews,”> [Mayor Tom Okafor] {confessed}.
[Ines Calder] {divulged} <a vote on the bridge>.
[Ines Calder] {divulged} <whether the audit had been lost>.
[The ferry company] {ranted} <that the ferry would be late>.
<“That crane is a danger,”> [The ferry company] {ranted}.
[A dock union spokesman] {sneered} <that the crane had failed twice>.
<“We lost the whole summer,”> [A dock union spokesman] {sneered}.
[Governor Lena Brandt] {gushed} <that the harbour needed another pier>.
<“We are done waiting,”> [Governor Lena Brandt] {gushed}.
[Harbour police] {roared} <that the dredging cost too much>.
<“Nobody asked the crews,”> [Harbour police] {roared}.
[Peter Voss] {whispered} <that the night boat was full>.
<“It will not sail again,”> [Peter Voss] {whispered}.
[An aide to Ruiz] {estimated} <that tickets were sold twice>.
<“We are done waiting,”> [An aide to Ruiz] {estimated}.
[Residents of Quay Street] {projected} <that the audit had been lost>.
[Ana Ruiz] {calculated} <that the ferry would be late>.
[Sen. Mara Ellery] {posited} <that the crane had failed twice>.
[The harbour master] {surmised} <that the harbour needed another pier>.
<“That crane is a danger,”> [The harbour master] {surmised}.
[Two port engineers] {guessed} <that nobody had seen the contract>.
[Mayor Tom Okafor] {theorized} <that the dredging cost too much>.
<“We are done waiting,”> [Mayor Tom Okafor] {theorized}.
[Ines Calder] {hypothesized} <that the night boat was full>.
[The ferry company] {reckoned} <that the storm had cut the cable>.
<“Nobody asked the crews,”> [The ferry company] {reckoned}.
[Governor Lena Brandt] {fumed} <that tickets were sold twice>.
<“That crane is a danger,”> [Governor Lena Brandt] {fumed}.
[Harbour police] {listed} <the harbour plan>.
[Peter Voss] {decreed} <that the crane had failed twice>.
[Her lawyer] {ruled} <that the harbour needed another pier>.
[The port authority] {found} <that nobody had seen the contract>.
[The port authority] {found} <whether nobody had seen the contract>.
[An aide to Ruiz] {determined} <that the dredging cost too much>.
[An aide to Ruiz] {determined} <whether the dredging cost too much>.
[Residents of Quay Street] {showed} <that the night boat was full>.
[Residents of Quay Street] {showed} <whether the night boat was full>.
[Ana Ruiz] {demonstrated} <that the storm had cut the cable>.
[Ana Ruiz] {demonstrated} <whether the storm had cut the cable>.
[Sen. Mara Ellery] {illustrated} <that the old lighthouse was safe>.
[Sen. Mara Ellery] {illustrated} <whether the old lighthouse was safe>.
[The harbour master] {documented} <the dredging contract>.
[The harbour master] {documented} <whether tickets were sold twice>.
[Two port engineers] {proved} <that the audit had been lost>.
[Mayor Tom Okafor] {implied} <that the ferry would be late>.
<“That crane is a danger,”> [Mayor Tom Okafor] {implied}.
[Mayor Tom Okafor] {implied} <the harbour plan>.
[Ines Calder] {summarized} <the new ferry fares>.
[The ferry company] {summarised} <a second crane>.
[A dock union spokesman] {renamed} <the delay at the docks as a costly mistake>.
[Governor Lena Brandt] {titled} <the port budget as a costly mistake>.
[The council] {headlined} <the decision to sell the pier as a costly mistake>.
[Harbour police] {entitled} <the night timetable as a costly mistake>.
[Peter Voss] {nicknamed} <her rival in the race as a costly mistake>.
[The port authority] {offered} <a vote on the bridge>.
[Residents of Quay Street] {addressed} <the new ferry fares>.
[Residents of Quay Street] {addressed} <whether the crane had failed twice>.
[Ana Ruiz] {promoted} <a second crane>.
[Sen. Mara Ellery] {unveiled} <the delay at the docks>.
[The harbour master] {justified} <the port budget>.
[Her lawyer] {petitioned} reporters <that the dredging cost too much>.
[The port authority] {lobbied} reporters <that the night boat was full>.
[An aide to Ruiz] {prayed} <that the storm had cut the cable>.
[Residents of Quay Street] {swore} <that the old lighthouse was safe>.
<“The pier is finished,”> [Residents of Quay Street] {swore}.
[Residents of Quay Street] {swore} <to appeal the ruling>.
"""
"""Every verb of the table in the past, with each thing that it takes."""

CONSTRUCTION_SENTENCES: Final = """\
<“The ferry is late,”> {stated} [Ana Ruiz, the harbour master].
<“The ferry is late,”> [the suit] {reads}.
<“The ferry is late,”> [the islanders] {state} in a white paper.
<“Go back to the pier,”> [Ruiz] {barked} and a guard led him out.
<“The port has not failed the town,”> [he] {mocks}.
<He would be a better mayor than Ellery “no matter what,”> [one user] {commented}.
[The businessman] {says of} Ellery, <“She will put the pier up for sale.”>
<The harbour is safe>, as [a port memo] {put it}.
[Holm] {said} in the letter <that the notice “plainly” suggests that the port backs the plan>.
[He's] {said} <he gets his ideas from a speech about the sea>.
<“The worst ferry ever built.”> {—} [Ana Ruiz]
<“The worst ferry ever built.”> {-} [Ana Ruiz].
<“The worst ferry ever built.”> {―} [Ana Ruiz, a docker from Quay Street]
<“The worst ferry ever built.”> // {—} [Ruiz].
More from [the report]{:} <“The ferry is late and will be late.”>
Here's [Ellery] in December 1992{:} <“Our course must rest on the harbour.”>
<The plan> {is widely seen} <as a risk>.
She {was asked} <whether the crane had failed>.
<Ruiz> {was criticized} <for the delay>.
<The pier> {is known} <for its cafes>.
<The mayor> {was accused} <of hiding the audit>.
<The dredging> {was described} <as a costly mistake>.
<The crews> {were told} <to wait>.
<The harbour> {seemed} <empty>.
<The council> {seemed} <intent on a sale>.
[Ruiz] {criticized} <a list of works, including the second pier>.
[Ruiz] {said} <the crew was ready, and the union supports the plan>.
[She] used the speech to {criticize} <the port>.
"""
"""Signatures, labels, passives, purposes and verbs that touch a quotation; `//` is a new paragraph."""

NOUN_SENTENCES: Final = """\
The account was longer than planned.
Nobody had seen the advocate on the pier.
Her aim was printed on Monday.
An alert lay on the desk.
It rained through the answer and the night.
The appeal was longer than planned.
Nobody had seen the approach on the pier.
Her attack was printed on Monday.
A back lay on the desk.
It rained through the balk and the night.
The blame was longer than planned.
Nobody had seen the blast on the pier.
Her boast was printed on Monday.
A brand lay on the desk.
It rained through the call and the night.
The caution was longer than planned.
Nobody had seen the challenge on the pier.
Her champion was printed on Monday.
A chant lay on the desk.
It rained through the charge and the night.
The claim was longer than planned.
Nobody had seen the comment on the pier.
Her complaint was printed on Monday.
A concern lay on the desk.
It rained through the counter and the night.
The credit was longer than planned.
Nobody had seen the demand on the pier.
Her detail was printed on Monday.
A dispute lay on the desk.
It rained through the document and the night.
The doubt was longer than planned.
Nobody had seen the echo on the pier.
Her email was printed on Monday.
An estimate lay on the desk.
It rained through the favor and the night.
The fear was longer than planned.
Nobody had seen the feel on the pier.
Her feeling was printed on Monday.
A figure lay on the desk.
It rained through the find and the night.
The finding was longer than planned.
Nobody had seen the forecast on the pier.
Her frame was printed on Monday.
A give lay on the desk.
It rained through the hammer and the night.
The hate was longer than planned.
Nobody had seen the headline on the pier.
Her hint was printed on Monday.
A honor lay on the desk.
It rained through the hope and the night.
The insult was longer than planned.
Nobody had seen the invite on the pier.
Her joke was printed on Monday.
A knock lay on the desk.
It rained through the know and the night.
The label was longer than planned.
Nobody had seen the lash on the pier.
Her list was printed on Monday.
A lobby lay on the desk.
It rained through the love and the night.
The meaning was longer than planned.
Nobody had seen the mention on the pier.
Her mind was printed on Monday.
A name lay on the desk.
It rained through the note and the night.
The object was longer than planned.
Nobody had seen the offer on the pier.
Her order was printed on Monday.
An outline lay on the desk.
It rained through the paint and the night.
The plan was longer than planned.
Nobody had seen the plead on the pier.
Her pledge was printed on Monday.
A point lay on the desk.
It rained through the post and the night.
The praise was longer than planned.
Nobody had seen the project on the pier.
Her promise was printed on Monday.
A protest lay on the desk.
It rained through the push and the night.
The question was longer than planned.
Nobody had seen the quote on the pier.
Her rank was printed on Monday.
A rate lay on the desk.
It rained through the reason and the night.
The record was longer than planned.
Nobody had seen the reference on the pier.
Her regard was printed on Monday.
A regret lay on the desk.
It rained through the release and the night.
The remark was longer than planned.
Nobody had seen the report on the pier.
Her reporting was printed on Monday.
A request lay on the desk.
It rained through the result and the night.
The rip was longer than planned.
Nobody had seen the rule on the pier.
Her ruling was printed on Monday.
A salute lay on the desk.
It rained through the seek and the night.
The share was longer than planned.
Nobody had seen the side on the pier.
Her signal was printed on Monday.
A speaking lay on the desk.
It rained through the state and the night.
The support was longer than planned.
Nobody had seen the suspect on the pier.
Her talk was printed on Monday.
A talking lay on the desk.
It rained through the tease and the night.
The term was longer than planned.
Nobody had seen the text on the pier.
Her thought was printed on Monday.
A threat lay on the desk.
It rained through the tie and the night.
The title was longer than planned.
Nobody had seen the tout on the pier.
Her trust was printed on Monday.
A tweet lay on the desk.
It rained through the urge and the night.
The value was longer than planned.
Nobody had seen the view on the pier.
Her voice was printed on Monday.
A vote lay on the desk.
It rained through the vow and the night.
The warning was longer than planned.
Nobody had seen the welcome on the pier.
Her wish was printed on Monday.
A wonder lay on the desk.
It rained through the worry and the night.
The writing was longer than planned.
"""
"""The same words as nouns: nobody says anything here."""
