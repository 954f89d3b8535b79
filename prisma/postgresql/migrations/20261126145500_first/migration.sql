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
