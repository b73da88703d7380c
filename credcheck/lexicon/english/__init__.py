"""English: the word lists that extraction reads. Another language is a folder beside this one."""
