import { type Calendar, calendarSchema, type NewBlackout } from '@throughline/types';
import { request } from '../../http/request.ts';

export function readCalendar(): Promise<Calendar> {
  return request(calendarSchema, '/calendar');
}

export function setCountry(country: string | null): Promise<Calendar> {
  return request(calendarSchema, '/calendar/country', { method: 'PUT', json: { country } });
}

export function addBlackout(blackout: NewBlackout): Promise<Calendar> {
  return request(calendarSchema, '/calendar/blackouts', { method: 'POST', json: blackout });
}

export function removeBlackout(id: string): Promise<Calendar> {
  return request(calendarSchema, `/calendar/blackouts/${id}`, { method: 'DELETE' });
}
