"""What nudges are made of; the kinds themselves are the modules beside this folder."""
