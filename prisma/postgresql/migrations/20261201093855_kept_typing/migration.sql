-- CreateTable
CREATE TABLE "KeptTyping" (
    "requestId" TEXT COLLATE "C" NOT NULL,
    "userId" TEXT COLLATE "C" NOT NULL,
    "section" TEXT COLLATE "C" NOT NULL,
    "typed" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "startedAt" TEXT COLLATE "C" NOT NULL,
    "keptAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "KeptTyping_pkey" PRIMARY KEY ("requestId","userId","section")
);

-- AddForeignKey
ALTER TABLE "KeptTyping" ADD CONSTRAINT "KeptTyping_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptTyping" ADD CONSTRAINT "KeptTyping_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
