# Messages in the user's voice: short, concrete, no flattery, no pressure, nothing to fill in.

draft-keep_promise = Hi { $who }, I haven't forgotten what I promised: { $what }. It is on my list for today, and I'll send word when it's done.
draft-keep_promise-late = Hi { $who }, I'm later than I said with what I promised: { $what }. I'm sorry for the wait. It is on my list for today.

draft-thank = Hi { $who }, I wanted to thank you for this: { $what }. It made a difference to me.
draft-thank-outcome = Hi { $who }, I wanted to thank you for this: { $what }. And you should know how it went: { $outcome }.
draft-thank-did = Hi { $who }, you { $what }, and I wanted to say thank you. It made a difference to me.
draft-thank-did-outcome = Hi { $who }, you { $what }, and you should know how it went: { $outcome }. Thank you.
draft-thank-for = Hi { $who }, I wanted to say thank you for { $what }. It made a difference to me.
draft-thank-for-outcome = Hi { $who }, I wanted to say thank you for { $what }. And you should know how it went: { $outcome }.

draft-follow_up-topic = Hi { $who }, it was good to talk with you. I keep thinking about what you said about this: { $topic }. How did it go on?
draft-follow_up-where = Hi { $who }, it was good to meet you { $where }. What are you working on these days?
draft-follow_up-plain = Hi { $who }, it was good to talk with you. What is keeping you busy at the moment?
draft-plan-word = Hi { $who }, I have been meaning to get in touch. How are things with you?
draft-plan-thanks = Hi { $who }, I have been meaning to say thank you. It made a difference to me.

draft-introduce-first = Hi { $first }, you were looking for this: { $what }. I know somebody who may be able to help. Shall I ask whether an introduction would suit them? Only if you'd like that.
draft-introduce-first-bare = Hi { $first }, there is somebody you might enjoy talking to. Shall I ask whether an introduction would suit them? Only if you'd like that.
draft-introduce-second = Hi { $second }, somebody I know is looking for this: { $what }. It made me think of you. Would you be open to an introduction? It is fine to say no.
draft-introduce-second-bare = Hi { $second }, there is somebody you might enjoy talking to. Would you be open to an introduction? It is fine to say no.
draft-introduce-both = Hi { $first }, a short note on the introduction I had in mind: { $what }. Is it still welcome? It is fine if not.
draft-introduce-both-bare = Hi { $first }, a short note on the introduction I had in mind. Is it still welcome? It is fine if not.
draft-introduce-joint = Hi { $first }, hi { $second }, here you are, as agreed. { $first }, meet { $second }; { $second }, meet { $first }. It is about this: { $what }. I'll leave you to it.
draft-introduce-joint-bare = Hi { $first }, hi { $second }, here you are, as agreed. { $first }, meet { $second }; { $second }, meet { $first }. I'll leave you to it.

draft-offer_help-skill = Hi { $who }, you mentioned this: { $what }. That is something I can do, and I'd be glad to help. Would this week suit you?
draft-offer_help-lesson = Hi { $who }, you mentioned this: { $what }. I learned something lately that may help: { $words }. Happy to tell you more.
draft-offer_help-time = Hi { $who }, you mentioned this: { $what }. I have time and would be glad to help. When would it suit you?

draft-mentor = Hi { $who }, you mentioned this: { $what }. I know that road a little and would be glad to share what I learned. Would an hour over coffee help?
draft-mentor-goal = Hi { $who }, how are you getting on? I have been at it for a while ({ $words }) and would be glad to answer questions, whenever you have some.

draft-share = Hi { $who }, I came across something and thought of you: { $what }.

draft-pay_it_forward = Hi { $who }, I was thinking of you. Is there anything on your plate that I could make a little easier?

draft-reconnect-birthday = Happy birthday, { $who }! I hope you have a lovely day. How have you been?
draft-reconnect-topic = Hi { $who }, it's been a while. I was thinking of our talk about { $topic }. How are you?
draft-reconnect-plain = Hi { $who }, it's been a while, and I was thinking of you. How are you?

draft-be_curious-role = Hi { $who }, I realised I never asked: what takes up most of your days at the moment?
draft-be_curious-industry = Hi { $who }, I realised I never asked: what do you enjoy most about your work?
draft-be_curious-open = Hi { $who }, I realised how little I know of what you do. What is on your mind these days?

draft-deepen-connection = Hi { $who }, I enjoy our talks. Shall we have a coffee one of these days, without any agenda?
draft-deepen-connection-topic = Hi { $who }, I enjoyed talking about { $topic }. Shall we have a coffee one of these days, without any agenda?
draft-deepen-relationship = Hi { $who }, I'm glad that we know each other. Shall we take an evening for a proper dinner, just to talk?
draft-deepen-relationship-topic = Hi { $who }, I liked our talk about { $topic }. Shall we take an evening for a proper dinner, just to talk?

draft-broaden-open = Hi { $who }, most people I know do what I do, and I'd like to look further. Is there somebody outside our field you think I should talk to? If nobody comes to mind, that is perfectly fine.
draft-broaden = Hi { $who }, I'd like to get to know people in another field: { $field }. Is there somebody you think I should talk to? If nobody comes to mind, that is perfectly fine.

draft-find_mentor = Hi { $who }, I'm trying to learn this: { $field }. You know it well. Would you have an hour for my questions some time? It is perfectly fine to say no.

draft-ask = Hi { $who }, I have a question, and it is perfectly fine to say no: { $what }. Would you be comfortable with that?
draft-ask-receive = Hi { $who }, there is a small thing I could use your help with. Would you have half an hour this week? It is perfectly fine to say no.
draft-ask-receive-skill = Hi { $who }, I could use a little of what you know: { $skill }. Would you have half an hour this week? It is perfectly fine to say no.

draft-hold_ask-promise_open = Hi { $who }, I haven't forgotten what I promised: { $what }. I'll send word when it's done.
draft-hold_ask-waiting = Hi { $who }, no hurry with my last question. How are you these days?
draft-hold_ask-asked_lately = Hi { $who }, nothing to ask today. How are you these days?
draft-hold_ask-unanswered = Hi { $who }, I hope you are well. No need to answer.
draft-hold_ask-too_new = Hi { $who }, it was good to meet you. I'd like to hear more of what you do. What are you working on at the moment?
draft-hold_ask-gone_quiet = Hi { $who }, it's been a while, and I was thinking of you. How are you?
draft-hold_ask-no_value_yet = Hi { $who }, I'd like to hear more of what you do. Is there something you are looking for at the moment?
