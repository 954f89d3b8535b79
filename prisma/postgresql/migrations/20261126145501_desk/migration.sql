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
