-- Three words of SQLite in which the lists are asked for, so that one text of a statement serves every engine.

-- The elements of a list that came as one value, because D1 takes few.
CREATE FUNCTION "json_each"(TEXT) RETURNS TABLE ("value" JSONB)
  LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT jsonb_array_elements($1::jsonb) $$;

-- What one query finds for each row of another: gathered here, taken apart again there.
CREATE AGGREGATE "json_group_array"(TEXT) (SFUNC = array_append, STYPE = TEXT[], INITCOND = '{}');

CREATE FUNCTION "json_each"(TEXT[]) RETURNS TABLE ("value" TEXT)
  LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT unnest($1) $$;
