-- A model of memory may have two traces. The states kept so far hold for no scheduler any more and are made anew.
ALTER TABLE card_state ADD COLUMN fast DOUBLE PRECISION NOT NULL DEFAULT 1;
