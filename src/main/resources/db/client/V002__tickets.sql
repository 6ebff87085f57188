-- The ticket that was given out last, such as B7. It calls somebody to the desk and says nothing
-- about them: no seal, and no more harm from a wrong one than a number that is called twice.

CREATE TABLE ticket (
  id INTEGER PRIMARY KEY,
  given_on DATE NOT NULL,
  given INTEGER NOT NULL,
  last_number INTEGER NOT NULL
);

INSERT INTO ticket (id, given_on, given, last_number) VALUES (1, DATE '2000-01-01', 0, 0);
