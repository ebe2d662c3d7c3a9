open-take_stock = Show the picture
open-weekly_review = Show my week

picturing-button-network = The whole
picturing-button-fields = Fields
picturing-button-months = Giving
picturing-button-ties = Warmer, cooler
picturing-button-dark = Dark
picturing-button-light = Light
picturing-button-review = My week
picturing-button-todo = Show me how
reviewing-button-28 = Four weeks
reviewing-button-7 = One week
reviewing-button-lesson = Something I learned
reviewing-button-goal = Something I want
