import { createContext, useContext } from 'react';

const CourseContext = createContext('');

export const CourseProvider = CourseContext.Provider;

/** The id of the course that the question belongs to. */
export function useCourse(): string {
  return useContext(CourseContext);
}
