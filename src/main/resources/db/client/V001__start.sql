-- Nothing personal stands in a plain column. `sealed` is AES-256-GCM under a key of the row's own,
-- kept in the numbered slot of the record-key file; `seal` is an HMAC over the plain columns.

CREATE TABLE enrollment (
  id UUID PRIMARY KEY,
  slot INTEGER,
  sealed VARBINARY(65536),
  stage VARCHAR(16) NOT NULL,
  task_id VARCHAR(64),
  answers_id VARCHAR(64),
  seal BINARY(32) NOT NULL
);

CREATE TABLE outbox (
  id UUID PRIMARY KEY REFERENCES enrollment,
  place BIGINT GENERATED ALWAYS AS IDENTITY,
  state VARCHAR(16) NOT NULL,
  attempts INTEGER NOT NULL,
  due TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  reason VARCHAR(400),
  seal BINARY(32) NOT NULL
);

CREATE INDEX outbox_by_due ON outbox (state, due);

CREATE TABLE activation_code (
  id VARCHAR(64) PRIMARY KEY,
  slot INTEGER,
  sealed VARBINARY(1024),
  expires TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  taken_by UUID,
  seal BINARY(32) NOT NULL
);

CREATE INDEX activation_code_by_taker ON activation_code (taken_by);

CREATE TABLE audit_entry (
  position BIGINT PRIMARY KEY,
  at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  event VARCHAR(40) NOT NULL,
  actor VARCHAR(64) NOT NULL,
  subject VARCHAR(128) NOT NULL,
  hash CHAR(64) NOT NULL
);

CREATE TABLE audit_head (
  id INTEGER PRIMARY KEY,
  position BIGINT NOT NULL,
  hash CHAR(64) NOT NULL,
  seal CHAR(64) NOT NULL
);
