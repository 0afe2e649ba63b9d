import { dateIn } from '../../domain/plain-date.ts';
import { assignOfficer } from '../../use-cases/pipeline/assign-officer.ts';
import { moveStage } from '../../use-cases/pipeline/move-stage.ts';
import { raiseDifference } from '../../use-cases/pipeline/raise-difference.ts';
import { recordRound } from '../../use-cases/pipeline/record-round.ts';
import { rejectProcess } from '../../use-cases/pipeline/reject-process.ts';
import { setNextStep } from '../../use-cases/pipeline/set-next-step.ts';
import { settleDifference } from '../../use-cases/pipeline/settle-difference.ts';
import { startProcess } from '../../use-cases/pipeline/start-process.ts';
import { tryAgain } from '../../use-cases/pipeline/try-again.ts';
import type { DemoWorld } from './demo-world.ts';

const day = 24 * 60 * 60 * 1_000;

/** A plainly invented treaty that failed once and is negotiated again, beside those that the registry knows. */
export async function leadTreaty({ cast, time, services }: DemoWorld, present: string): Promise<void> {
  const officer = cast.one('treaty_officer');
  /** The day that many days ago, on which the officer then enters what happened. */
  const ago = (days: number) => {
    time.set(new Date(Date.parse(present) - days * day).toISOString());
    return dateIn(time.now(), services.timeZone);
  };
  const { id } = await startProcess(officer, {
    title: 'Демонстрационный договор о передаче осуждённых (вымышленный)',
    states: ['CL'],
    kinds: ['transfer'],
    stage: 'initiative',
    on: ago(590),
  });
  await moveStage(officer, id, { stage: 'draft_exchanged', on: ago(520) });
  await rejectProcess(officer, id, {
    by: 'other_side',
    reason: 'Другая сторона отложила переговоры (вымышленная причина).',
    on: ago(450),
  });
  await tryAgain(officer, id, { stage: 'draft_exchanged', on: ago(200) });
  await moveStage(officer, id, { stage: 'negotiation', on: ago(120) });
  const first = await raiseDifference(officer, id, {
    topic: 'legal_system',
    subject: 'Приведение приговора в соответствие с законом государства исполнения',
    ours: 'Через суд своего государства.',
    theirs: 'Продолжение исполнения без изменения приговора.',
    on: ago(110),
  });
  await raiseDifference(officer, id, {
    topic: 'suspects_rights',
    subject: 'Согласие осуждённого в присутствии защитника',
    ours: 'Письменное согласие в присутствии защитника.',
    theirs: 'Письменное согласие, заверенное консулом.',
    on: ago(110),
  });
  await settleDifference(officer, id, {
    differenceId: first.entryId,
    how: 'Обе процедуры допускаются по выбору государства исполнения.',
    on: ago(60),
  });
  await recordRound(officer, id, {
    on: ago(60),
    place: 'Астана',
    outcome: 'Согласованы статьи 1–9 (вымышлено).',
  });
  await assignOfficer(officer, id, { userId: officer.actor.id });
  const planned = dateIn(new Date(Date.parse(present) + 30 * day).toISOString(), services.timeZone);
  ago(59);
  await setNextStep(officer, id, { step: 'Направить предложения по статье о согласии.', on: planned });
}
