-- A name in Chinese characters, as its bearer wrote it on a phone of their own.
CREATE TABLE written_name (
  patient_id VARCHAR(36) PRIMARY KEY REFERENCES patient (id) ON DELETE CASCADE,
  written VARCHAR(80) NOT NULL
);
