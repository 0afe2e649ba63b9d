-- CreateTable
CREATE TABLE "KeptTyping" (
    "requestId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "typed" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "startedAt" TEXT NOT NULL,
    "keptAt" TEXT NOT NULL,

    PRIMARY KEY ("requestId", "userId", "section"),
    CONSTRAINT "KeptTyping_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "KeptTyping_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
