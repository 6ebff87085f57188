-- What was asked for, beside the FHIR resources it came in as, so that the board need not read them.
-- Names of the people who typed stay empty for what arrived before this version.
ALTER TABLE enrollment_case ADD COLUMN kind VARCHAR(20) DEFAULT 'portal-enrollment' NOT NULL;
ALTER TABLE enrollment_case ADD COLUMN for_whom VARCHAR(20) DEFAULT 'me' NOT NULL;
ALTER TABLE enrollment_case ADD COLUMN finish_by VARCHAR(20) DEFAULT 'phone' NOT NULL;
ALTER TABLE enrollment_case ADD COLUMN declined VARCHAR(40);
ALTER TABLE enrollment_case ADD COLUMN call_window VARCHAR(20);
ALTER TABLE enrollment_case ADD COLUMN ticket VARCHAR(8);
ALTER TABLE enrollment_case ADD COLUMN given_name VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE enrollment_case ADD COLUMN family_name VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE enrollment_case ADD COLUMN authored TIMESTAMP(6) WITH TIME ZONE;
UPDATE enrollment_case SET authored = arrived;
ALTER TABLE enrollment_case ALTER COLUMN authored SET NOT NULL;
-- Renamed: there is a reason of its own for each kind of request now.
UPDATE enrollment_case SET reason = 'with-help' WHERE reason = 'asks-for-staff';

-- The day on which a call is due, moved on when nobody was reached.
CREATE TABLE call_back (
  task_id VARCHAR(64) PRIMARY KEY REFERENCES enrollment_case (task_id),
  due_day DATE NOT NULL,
  tries INTEGER NOT NULL
);

-- People whom the desk took in, until the practice's own export brings them.
ALTER TABLE patient ADD COLUMN added_here BOOLEAN DEFAULT FALSE NOT NULL;
