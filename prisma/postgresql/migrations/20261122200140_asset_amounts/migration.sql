-- CreateTable
CREATE TABLE "AssetAmount" (
    "requestId" TEXT COLLATE "C" NOT NULL,
    "stage" TEXT COLLATE "C" NOT NULL,
    "currency" TEXT COLLATE "C" NOT NULL,
    "millions" INTEGER NOT NULL,
    "units" INTEGER NOT NULL,
    "tenThousandths" INTEGER NOT NULL,

    CONSTRAINT "AssetAmount_pkey" PRIMARY KEY ("requestId","stage","currency")
);

-- AddForeignKey
ALTER TABLE "AssetAmount" ADD CONSTRAINT "AssetAmount_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
