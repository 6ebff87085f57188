-- The people at the desk.
CREATE TABLE staff (
  id VARCHAR(64) PRIMARY KEY,
  sign_in_name VARCHAR(200) NOT NULL UNIQUE,
  shown_name VARCHAR(100) NOT NULL,
  role_name VARCHAR(40) NOT NULL,
  password VARCHAR(300) NOT NULL,
  active BOOLEAN NOT NULL,
  added_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- Wrong tries to sign in, by hashed name and by hashed device, names that nobody has alike.
-- What is left of the wait is kept in milliseconds: no clock can be moved to end it.
CREATE TABLE sign_in_lock (
  subject VARCHAR(64) PRIMARY KEY,
  failures INTEGER NOT NULL,
  rest_ms BIGINT NOT NULL
);

-- Who works at which console; the token is kept hashed.
CREATE TABLE work_shift (
  token_hash VARCHAR(64) PRIMARY KEY,
  staff_id VARCHAR(64) NOT NULL REFERENCES staff (id),
  client_id VARCHAR(64) NOT NULL REFERENCES device (client_id),
  started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  seen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- What was done already, so that a lost answer can be given again. Never holds a code.
CREATE TABLE desk_act (
  id VARCHAR(36) PRIMARY KEY,
  fingerprint VARCHAR(64) NOT NULL,
  outcome VARCHAR(1000) NOT NULL,
  done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX desk_act_done ON desk_act (done_at);

-- Calls for help from the kiosks; task_id is the Task of the record.
CREATE TABLE help_call (
  task_id VARCHAR(64) PRIMARY KEY,
  client_id VARCHAR(64) NOT NULL REFERENCES device (client_id),
  screen VARCHAR(40) NOT NULL,
  language VARCHAR(35) NOT NULL,
  since TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  state VARCHAR(20) NOT NULL
);
CREATE INDEX help_call_state ON help_call (state);

-- What a kiosk said of itself last; nothing of a person.
CREATE TABLE kiosk_report (
  client_id VARCHAR(64) PRIMARY KEY REFERENCES device (client_id),
  heard_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  report VARCHAR(200000) NOT NULL
);

-- Parked enrollments that staff wants a kiosk to try again.
CREATE TABLE parked_retry (
  client_id VARCHAR(64) NOT NULL REFERENCES device (client_id),
  enrollment_id VARCHAR(64) NOT NULL,
  PRIMARY KEY (client_id, enrollment_id)
);
