import Command from './CommandTabs.astro';
import File from './File.astro';
import Heading from './Heading.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Pre from './Pre.astro';
import Press from './Press.astro';
import Releases from './Releases.astro';
import Says from './Says.astro';
import SubHeading from './SubHeading.astro';
import Table from './Table.astro';

/** What content may use without importing anything. */
export const components = {
  Command,
  File,
  Note,
  Press,
  Releases,
  Says,
  a: Link,
  h2: Heading,
  h3: SubHeading,
  pre: Pre,
  table: Table,
};
