-- CreateTable
CREATE TABLE "MailTrouble" (
    "userId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "at" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "MailTrouble_pkey" PRIMARY KEY ("userId")
);

-- AddForeignKey
ALTER TABLE "MailTrouble" ADD CONSTRAINT "MailTrouble_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
