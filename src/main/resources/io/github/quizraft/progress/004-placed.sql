-- Where within its range the next interval was put because of what else was due. Null where chance decided, as in all
-- earlier rows.
ALTER TABLE review ADD COLUMN placed DOUBLE PRECISION;
