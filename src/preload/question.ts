import { contextBridge, ipcRenderer } from 'electron';
import type { QuestionApi } from '../shared/model/question.ts';
import { questionChannels } from '../shared/ipc/channels.ts';

const api: QuestionApi = {
  question: () => ipcRenderer.invoke(questionChannels.question),
  ready: () => ipcRenderer.invoke(questionChannels.ready),
  answer: (goesOn) => ipcRenderer.send(questionChannels.answer, goesOn),
};

contextBridge.exposeInMainWorld('question', api);
