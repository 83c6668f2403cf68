import { useWords } from '../../language.ts';
import { words } from './words.ts';

/** Where those who answer for the change sign. */
export function SignOff() {
  const say = useWords(words);
  const [, ...columns] = say.signColumns;
  return (
    <section class="sign-off">
      <h4>{say.sign}</h4>
      <table>
        <thead>
          <tr>
            {say.signColumns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {say.roles.map((role) => (
            <tr key={role}>
              <th scope="row">{role}</th>
              {columns.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
