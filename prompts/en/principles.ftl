# The principle behind an action, in two sentences, for "Why?"

principle-abundance = There is enough to go round: helping somebody costs you little and takes nothing from you. People who give without counting end up surrounded by people who wish them well.
principle-reciprocity = Help that is noticed and acknowledged makes both sides glad of it. So thank people and tell them how it went, and let others help you now and then.
principle-pay_it_forward = Kindness received need not go back to where it came from. Passed on to somebody else, it keeps the whole network generous.
principle-trust_first = Trust comes before anything is asked. It grows from small words kept, one after another.
principle-long_term = The best ties are years old and were looked after in quiet times. A few words now and then keep them warm.
principle-referral = Everybody you know knows people you don't. Bringing two of them together, when both want it, is one of the best things you can do for either.
principle-curiosity = You can only be of use to people you know. One real question, and time for the answer, is worth more than a clever pitch.
principle-depth = A network is carried by a few deep ties. They grow step by step, with help going both ways and time spent together.
principle-diversity = Where everybody knows the same things, little new arrives. A door into another field is best opened by somebody you trust.
principle-consistency = A little time every week does more than a burst once a year. What has its own hour gets done.
principle-growth = Learning goes fastest beside somebody who has walked the road. And whoever explains a thing learns it twice.
principle-visibility = People think of you when they know what you know. Passing on what you learned, to those it concerns, shows it without boasting.
principle-worth = You have more to give than you think: a listening ear and a word at the right time count. What you gave before is the best proof of it.
