-- CreateTable
CREATE TABLE "Case" (
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "wrappedKey" BYTEA,
    "erasedAt" TIMESTAMP(3),
    "number" TEXT,
    "keptDays" INTEGER NOT NULL DEFAULT 180,
    "keyId" TEXT,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "caseId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT,
    "occurredAt" TIMESTAMP(3),
    "precision" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "basis" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("caseId","seq")
);

-- CreateTable
CREATE TABLE "EventBody" (
    "caseId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "EventBody_pkey" PRIMARY KEY ("caseId","seq")
);

-- CreateTable
CREATE TABLE "EvidencePart" (
    "caseId" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "copy" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "EvidencePart_pkey" PRIMARY KEY ("caseId","file","copy","part")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "caseId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "hiddenAt" TIMESTAMP(3),
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "browser" TEXT,
    "fresh" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "sessionId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "caseId" TEXT,
    "sealed" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("sessionId","form")
);

-- CreateTable
CREATE TABLE "ResumeKey" (
    "caseId" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "keptAt" TIMESTAMP(3),

    CONSTRAINT "ResumeKey_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "Tries" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "Tries_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Watch" (
    "id" TEXT NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,
    "owedMs" INTEGER NOT NULL,
    "behindSince" TIMESTAMP(3),
    "behindFrom" TIMESTAMP(3),
    "behindTo" TIMESTAMP(3),
    "rightAt" TIMESTAMP(3),

    CONSTRAINT "Watch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeyInUse" (
    "id" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,

    CONSTRAINT "KeyInUse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskRow" (
    "caseId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "emergencies" TEXT NOT NULL,
    "urgency" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "holder" TEXT,
    "wantsSecond" BOOLEAN NOT NULL,
    "waiting" TEXT NOT NULL,
    "grantedAt" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DeskRow_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "DeskKey" (
    "id" TEXT NOT NULL,
    "wrappedKey" BYTEA NOT NULL,
    "keyId" TEXT NOT NULL,

    CONSTRAINT "DeskKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskTally" (
    "day" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "DeskTally_pkey" PRIMARY KEY ("day","what","of")
);

-- CreateTable
CREATE TABLE "DeskMatch" (
    "caseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "tag" TEXT NOT NULL,

    CONSTRAINT "DeskMatch_pkey" PRIMARY KEY ("caseId","kind","tag")
);

-- CreateTable
CREATE TABLE "DeskLook" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DeskLook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskUser" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "twoFactorEnabled" BOOLEAN DEFAULT false,
    "role" TEXT NOT NULL DEFAULT 'volunteer',
    "disabledAt" TIMESTAMP(3),

    CONSTRAINT "DeskUser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskSession" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "DeskSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskAccount" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DeskAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskVerification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DeskVerification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskTwoFactor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMP(3),

    CONSTRAINT "DeskTwoFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskInvite" (
    "tokenHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "account" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "usedBy" TEXT,

    CONSTRAINT "DeskInvite_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateIndex
CREATE UNIQUE INDEX "Case_number_key" ON "Case"("number");

-- CreateIndex
CREATE INDEX "Case_keyId_idx" ON "Case"("keyId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_caseId_id_key" ON "Event"("caseId", "id");

-- CreateIndex
CREATE INDEX "Session_caseId_idx" ON "Session"("caseId");

-- CreateIndex
CREATE INDEX "Session_browser_idx" ON "Session"("browser");

-- CreateIndex
CREATE INDEX "Draft_createdAt_idx" ON "Draft"("createdAt");

-- CreateIndex
CREATE INDEX "Tries_expire_idx" ON "Tries"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "DeskRow_place_key" ON "DeskRow"("place");

-- CreateIndex
CREATE UNIQUE INDEX "DeskRow_handle_key" ON "DeskRow"("handle");

-- CreateIndex
CREATE INDEX "DeskRow_holder_idx" ON "DeskRow"("holder");

-- CreateIndex
CREATE INDEX "DeskMatch_kind_tag_idx" ON "DeskMatch"("kind", "tag");

-- CreateIndex
CREATE INDEX "DeskLook_caseId_at_idx" ON "DeskLook"("caseId", "at");

-- CreateIndex
CREATE INDEX "DeskLook_at_idx" ON "DeskLook"("at");

-- CreateIndex
CREATE UNIQUE INDEX "DeskUser_email_key" ON "DeskUser"("email");

-- CreateIndex
CREATE UNIQUE INDEX "DeskSession_token_key" ON "DeskSession"("token");

-- CreateIndex
CREATE INDEX "DeskSession_userId_idx" ON "DeskSession"("userId");

-- CreateIndex
CREATE INDEX "DeskAccount_userId_idx" ON "DeskAccount"("userId");

-- CreateIndex
CREATE INDEX "DeskVerification_identifier_idx" ON "DeskVerification"("identifier");

-- CreateIndex
CREATE INDEX "DeskTwoFactor_secret_idx" ON "DeskTwoFactor"("secret");

-- CreateIndex
CREATE INDEX "DeskTwoFactor_userId_idx" ON "DeskTwoFactor"("userId");

-- CreateIndex
CREATE INDEX "DeskInvite_account_idx" ON "DeskInvite"("account");

-- What follows is written by hand: Prisma knows no triggers. They say what those of SQLite say, under the same names;
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
