-- By what a person is found at the desk: folded parts of the name and the record number.
ALTER TABLE patient ADD COLUMN search_words VARCHAR(2000) DEFAULT '' NOT NULL;
