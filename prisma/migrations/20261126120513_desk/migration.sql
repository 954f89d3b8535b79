-- CreateTable
CREATE TABLE "DeskRow" (
    "caseId" TEXT NOT NULL PRIMARY KEY,
    "handle" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "emergencies" TEXT NOT NULL,
    "urgency" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "holder" TEXT,
    "wantsSecond" BOOLEAN NOT NULL,
    "waiting" TEXT NOT NULL,
    "grantedAt" DATETIME NOT NULL,
    "until" DATETIME NOT NULL,
    "lastAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "DeskKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "wrappedKey" BLOB NOT NULL,
    "keyId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DeskTally" (
    "day" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("day", "what", "of")
);

-- CreateTable
CREATE TABLE "DeskMatch" (
    "caseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "tag" TEXT NOT NULL,

    PRIMARY KEY ("caseId", "kind", "tag")
);

-- CreateTable
CREATE TABLE "DeskLook" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "DeskUser" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "twoFactorEnabled" BOOLEAN DEFAULT false,
    "role" TEXT NOT NULL DEFAULT 'volunteer',
    "disabledAt" DATETIME
);

-- CreateTable
CREATE TABLE "DeskSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DeskAccount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "DeskVerification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "DeskTwoFactor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" DATETIME
);

-- CreateTable
CREATE TABLE "DeskInvite" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "role" TEXT NOT NULL,
    "account" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "usedBy" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "DeskRow_handle_key" ON "DeskRow"("handle");

-- CreateIndex
CREATE INDEX "DeskRow_urgency_lastAt_caseId_idx" ON "DeskRow"("urgency" DESC, "lastAt", "caseId");

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

-- What follows is written by hand: Prisma knows no triggers.

-- Whoever erases a case takes it from the desk as well, and nothing of it comes back there.
CREATE TRIGGER "DeskRow_needs_a_case_not_erased" BEFORE INSERT ON "DeskRow"
WHEN EXISTS (SELECT 1 FROM "Case" WHERE "id" = NEW."caseId" AND "erasedAt" IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'An erased case takes nothing more');
END;

CREATE TRIGGER "DeskMatch_needs_a_case_not_erased" BEFORE INSERT ON "DeskMatch"
WHEN EXISTS (SELECT 1 FROM "Case" WHERE "id" = NEW."caseId" AND "erasedAt" IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'An erased case takes nothing more');
END;

CREATE TRIGGER "DeskLook_needs_a_case_not_erased" BEFORE INSERT ON "DeskLook"
WHEN EXISTS (SELECT 1 FROM "Case" WHERE "id" = NEW."caseId" AND "erasedAt" IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'An erased case takes nothing more');
END;

-- As for the keys of cases: after a rotation it is wrapped under no older master key, whatever a server still holds.
CREATE TRIGGER "DeskKey_made_under_the_key_in_use" BEFORE INSERT ON "DeskKey"
WHEN EXISTS (SELECT 1 FROM "KeyInUse" WHERE "keyId" IS NOT NEW."keyId")
BEGIN
    SELECT RAISE(ABORT, 'Another master key is in use');
END;
