type Sql = { raw: (statement: string) => Promise<{ rows: Record<string, unknown>[] }> };

/**
 * Puts a database back to what it was by what was written since. Copying the whole of it anew, as Medusa's runner does,
 * takes as long as most tests, and cuts every connection.
 */
export class PutBack {
  private shape: string | undefined;

  constructor(private readonly sql: Sql) {}

  /** Keeps a copy of every row, and has each table tell when it is written to. */
  async remember(): Promise<void> {
    await this.sql.raw(REMEMBER);
    this.shape = await this.shapeNow();
  }

  /** False where tables or triggers have become others: then rows alone don't bring back what was. */
  async putBack(): Promise<boolean> {
    if ((await this.shapeNow()) !== this.shape) return false;
    await this.sql.raw("SELECT pristine.put_back()");
    return true;
  }

  private async shapeNow(): Promise<string> {
    const [row] = (await this.sql.raw(SHAPE)).rows;
    return String(row?.["shape"]);
  }
}

const SHAPE = `SELECT md5(string_agg(part, ',' ORDER BY part)) AS shape FROM (
  SELECT concat_ws(':', oid, relnatts, relchecks) AS part FROM pg_class WHERE relnamespace = 'public'::regnamespace
  UNION ALL SELECT concat_ws(':', oid, tgenabled) FROM pg_trigger WHERE NOT tgisinternal) parts`;

const REMEMBER = `
CREATE SCHEMA pristine;
CREATE UNLOGGED TABLE pristine.touched (relation oid NOT NULL);
CREATE UNLOGGED TABLE pristine.kept (relation oid PRIMARY KEY, copy text NOT NULL, columns text NOT NULL);
CREATE UNLOGGED TABLE pristine.sequences (sequence regclass PRIMARY KEY, last bigint NOT NULL, called boolean NOT NULL);

CREATE FUNCTION pristine.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO pristine.touched VALUES (TG_RELID);
  RETURN NULL;
END $$;

CREATE FUNCTION pristine.put_back() RETURNS void LANGUAGE plpgsql AS $$
DECLARE each record;
BEGIN
  -- What is still under way belongs to a test that is over.
  PERFORM pg_terminate_backend(pid, 1000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL;
  -- Neither foreign keys nor triggers, ours here among them, have a say in it.
  SET LOCAL session_replication_role = replica;
  FOR each IN SELECT k.* FROM pristine.kept k WHERE k.relation IN (SELECT relation FROM pristine.touched) LOOP
    EXECUTE format('DELETE FROM ONLY %s', each.relation::regclass);
    EXECUTE format('INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM %s',
      each.relation::regclass, each.columns, each.copy);
  END LOOP;
  DELETE FROM pristine.touched;
  PERFORM setval(sequence, last, called) FROM pristine.sequences;
END $$;

DO $$
DECLARE each record; copy text;
BEGIN
  FOR each IN SELECT c.oid, c.relname FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace LOOP
    copy := format('pristine.%I', 'rows_' || each.oid);
    EXECUTE format('CREATE UNLOGGED TABLE %s AS TABLE public.%I', copy, each.relname);
    INSERT INTO pristine.kept SELECT each.oid, copy, string_agg(quote_ident(attname), ', ') FROM pg_attribute
      WHERE attrelid = each.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
    EXECUTE format('CREATE TRIGGER touched AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.%I
      FOR EACH STATEMENT EXECUTE FUNCTION pristine.touch()', each.relname);
  END LOOP;
  FOR each IN SELECT c.oid::regclass AS name FROM pg_class c
      WHERE c.relkind = 'S' AND c.relnamespace = 'public'::regnamespace LOOP
    EXECUTE format('INSERT INTO pristine.sequences SELECT %L::regclass, last_value, is_called FROM %s', each.name, each.name);
  END LOOP;
END $$;`;
