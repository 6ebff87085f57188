-- Who may see whose record; the reason stands in the RelatedPerson and the Consent of the Task.
CREATE TABLE helper (
  task_id VARCHAR(64) PRIMARY KEY REFERENCES enrollment_case (task_id),
  helper_id VARCHAR(36) NOT NULL REFERENCES patient (id),
  patient_id VARCHAR(36) NOT NULL REFERENCES patient (id),
  basis VARCHAR(30) NOT NULL,
  since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  ended TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX helper_helper ON helper (helper_id);
CREATE INDEX helper_patient ON helper (patient_id);
