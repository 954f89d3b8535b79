-- Written by hand: Prisma knows no triggers. They say what those of SQLite say, under the same names;
-- what is checked in another row is locked there, since others write at the same time.

CREATE FUNCTION "refused"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END $$;

-- A case that is being erased makes whoever adds to it wait, and the reverse: either the row is there before the case
-- is erased, and goes with it, or it is refused.
CREATE FUNCTION "needs_a_case_not_erased"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    "erased" TIMESTAMP(3);
BEGIN
    SELECT "erasedAt" INTO "erased" FROM "Case" WHERE "id" = NEW."caseId" FOR SHARE;
    IF "erased" IS NOT NULL THEN
        RAISE EXCEPTION 'An erased case takes nothing more';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION "needs_the_key_in_use"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM "KeyInUse" WHERE "keyId" IS DISTINCT FROM NEW."keyId") THEN
        RAISE EXCEPTION 'Another master key is in use';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION "goes_with_its_case"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM "Case" WHERE "id" = OLD."caseId" AND "erasedAt" IS NOT NULL) THEN
        RAISE EXCEPTION 'The body of an event is removed only when its case is erased';
    END IF;
    RETURN OLD;
END $$;

CREATE FUNCTION "keeps_its_row"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD."erasedAt" IS NOT NULL OR EXISTS (SELECT 1 FROM "Event" WHERE "caseId" = OLD."id") THEN
        RAISE EXCEPTION 'A case with events, or an erased one, keeps its row';
    END IF;
    RETURN OLD;
END $$;

-- Whoever makes another master key the one in use waits for everybody who still wraps under the one before, and they
-- wait for it: no row under the old key comes after it.
CREATE FUNCTION "waits_for_keys"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE "Case", "DeskKey" IN SHARE MODE;
    RETURN NULL;
END $$;

-- An event is never changed and never removed.
CREATE TRIGGER "Event_never_changes" BEFORE UPDATE ON "Event"
    FOR EACH ROW EXECUTE FUNCTION "refused"('An event never changes');
CREATE TRIGGER "Event_never_goes" BEFORE DELETE ON "Event"
    FOR EACH ROW EXECUTE FUNCTION "refused"('An event is never removed');

-- A body is never changed, and removed only once its case is marked erased.
CREATE TRIGGER "EventBody_never_changes" BEFORE UPDATE ON "EventBody"
    FOR EACH ROW EXECUTE FUNCTION "refused"('The body of an event never changes');
CREATE TRIGGER "EventBody_goes_with_its_case" BEFORE DELETE ON "EventBody"
    FOR EACH ROW EXECUTE FUNCTION "goes_with_its_case"();

-- A part of a file is never changed; it goes when the person removes the file.
CREATE TRIGGER "EvidencePart_never_changes" BEFORE UPDATE ON "EvidencePart"
    FOR EACH ROW EXECUTE FUNCTION "refused"('A part of a file never changes');

-- An erased case stays erased and has no key, however the row is written. A case that has events, or is erased,
-- keeps its row and its id: otherwise it could be removed and made anew.
CREATE TRIGGER "Case_stays_erased" BEFORE UPDATE ON "Case"
    FOR EACH ROW WHEN (OLD."erasedAt" IS NOT NULL AND NEW."erasedAt" IS DISTINCT FROM OLD."erasedAt")
    EXECUTE FUNCTION "refused"('An erased case stays erased');
CREATE TRIGGER "Case_erased_has_no_key" BEFORE UPDATE ON "Case"
    FOR EACH ROW WHEN (NEW."erasedAt" IS NOT NULL AND NEW."wrappedKey" IS NOT NULL)
    EXECUTE FUNCTION "refused"('An erased case has no key');
CREATE TRIGGER "Case_made_erased_has_no_key" BEFORE INSERT ON "Case"
    FOR EACH ROW WHEN (NEW."erasedAt" IS NOT NULL AND NEW."wrappedKey" IS NOT NULL)
    EXECUTE FUNCTION "refused"('An erased case has no key');
CREATE TRIGGER "Case_keeps_its_id" BEFORE UPDATE ON "Case"
    FOR EACH ROW WHEN (NEW."id" IS DISTINCT FROM OLD."id")
    EXECUTE FUNCTION "refused"('A case keeps its id');
CREATE TRIGGER "Case_keeps_its_row" BEFORE DELETE ON "Case"
    FOR EACH ROW EXECUTE FUNCTION "keeps_its_row"();

-- PostgreSQL can also empty a table at once, past the triggers of its rows.
CREATE TRIGGER "Case_is_not_emptied" BEFORE TRUNCATE ON "Case"
    EXECUTE FUNCTION "refused"('A case keeps its row');
CREATE TRIGGER "Event_is_not_emptied" BEFORE TRUNCATE ON "Event"
    EXECUTE FUNCTION "refused"('An event is never removed');
CREATE TRIGGER "EventBody_is_not_emptied" BEFORE TRUNCATE ON "EventBody"
    EXECUTE FUNCTION "refused"('The body of an event is removed only when its case is erased');

-- An erased case takes nothing more: a form that comes while it is being erased leaves no words behind.
CREATE TRIGGER "EventBody_needs_a_case_not_erased" BEFORE INSERT ON "EventBody"
    FOR EACH ROW EXECUTE FUNCTION "needs_a_case_not_erased"();
CREATE TRIGGER "EvidencePart_needs_a_case_not_erased" BEFORE INSERT ON "EvidencePart"
    FOR EACH ROW EXECUTE FUNCTION "needs_a_case_not_erased"();
CREATE TRIGGER "Draft_needs_a_case_not_erased" BEFORE INSERT ON "Draft"
    FOR EACH ROW EXECUTE FUNCTION "needs_a_case_not_erased"();
CREATE TRIGGER "ResumeKey_needs_a_case_not_erased" BEFORE INSERT ON "ResumeKey"
    FOR EACH ROW EXECUTE FUNCTION "needs_a_case_not_erased"();
CREATE TRIGGER "DeskRow_needs_a_case_not_erased" BEFORE INSERT ON "DeskRow"
    FOR EACH ROW EXECUTE FUNCTION "needs_a_case_not_erased"();
CREATE TRIGGER "DeskMatch_needs_a_case_not_erased" BEFORE INSERT ON "DeskMatch"
    FOR EACH ROW EXECUTE FUNCTION "needs_a_case_not_erased"();
CREATE TRIGGER "DeskLook_needs_a_case_not_erased" BEFORE INSERT ON "DeskLook"
    FOR EACH ROW EXECUTE FUNCTION "needs_a_case_not_erased"();

-- After a rotation no key of a case, and not that of the desk, is wrapped under an older master key, whatever a server
-- still holds.
CREATE TRIGGER "Case_made_under_the_key_in_use" BEFORE INSERT ON "Case"
    FOR EACH ROW WHEN (NEW."wrappedKey" IS NOT NULL) EXECUTE FUNCTION "needs_the_key_in_use"();
CREATE TRIGGER "Case_wrapped_under_the_key_in_use" BEFORE UPDATE OF "wrappedKey" ON "Case"
    FOR EACH ROW WHEN (NEW."wrappedKey" IS NOT NULL) EXECUTE FUNCTION "needs_the_key_in_use"();
CREATE TRIGGER "DeskKey_made_under_the_key_in_use" BEFORE INSERT ON "DeskKey"
    FOR EACH ROW EXECUTE FUNCTION "needs_the_key_in_use"();
CREATE TRIGGER "KeyInUse_waits_for_keys" BEFORE INSERT OR UPDATE ON "KeyInUse"
    EXECUTE FUNCTION "waits_for_keys"();
