-- CreateTable
CREATE TABLE "MailTrouble" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "MailTrouble_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
