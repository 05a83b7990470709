-- What the current text of each contract says, paragraph by paragraph, to be searched (CON-07). A line 0 without words says that
-- the text was read, also where nothing could be read of it.
CREATE TABLE CONTRACT_TEXT_WORDS (
  ID BIGINT NOT NULL PRIMARY KEY,
  CONTRACT_ID BIGINT NOT NULL,
  LINE_NUMBER INTEGER NOT NULL,
  SHA256 VARCHAR(64) NOT NULL,
  WORDS VARCHAR(1000));
ALTER TABLE CONTRACT_TEXT_WORDS ADD CONSTRAINT CONTRACT_TEXT_WORDS_LINE UNIQUE (CONTRACT_ID, LINE_NUMBER);
