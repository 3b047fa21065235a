package actor_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/normalize/actor"
)

// Who held which office on a day, and who did not any more.
func TestOffices(t *testing.T) {
	for _, row := range []string{
		"Margaret Thatcher|1985-06-01|prime minister|GBR",
		"Mikhail Gorbachev|1987-01-01|leader|SUN",
		"Hans-Dietrich Genscher|1989-11-09|foreign minister|DEU",
		"James Baker|1991-01-09|secretary of state|USA",
		"Tariq Aziz|1990-08-02|foreign minister|IRQ",
		"Yitzhak Rabin|1993-09-13|prime minister|ISR",
		"Alija Izetbegovic|1995-11-21|bosniak leader|BIH",
		"Mobutu Sese Seko|1996-01-01|president|COD",
		"Kofi Annan|2003-03-20|secretary-general|United Nations",
		"Jacques Chirac|2003-03-20|president|FRA",
		"Dominique de Villepin|2003-03-20|foreign minister|FRA",
		"Mikheil Saakashvili|2008-08-08|president|GEO",
		"Velupillai Prabhakaran|2008-01-01|leader|Liberation Tigers of Tamil Eelam",
		"Muammar Gaddafi|2011-03-19|leader|LBY",
		"Ban Ki-moon|2005-01-01|foreign minister|KOR",
		"Ban Ki-moon|2012-01-01|secretary-general|United Nations",
		"Petro Poroshenko|2015-02-12|president|UKR",
		"Mohammad Javad Zarif|2015-07-14|foreign minister|IRN",
		"Abiy Ahmed|2018-07-09|prime minister|ETH",
		"Jacinda Ardern|2019-03-15|prime minister|NZL",
		"Ashraf Ghani|2021-08-01|president|AFG",
		"Olaf Scholz|2022-02-24|chancellor|DEU",
		"Dmytro Kuleba|2022-03-29|foreign minister|UKR",
		"Yevgeny Prigozhin|2023-06-24|wagner chief|RUS",
		"Claudia Sheinbaum|2025-01-01|president|MEX",
		"Hakan Fidan|2025-05-16|foreign minister|TUR",
		"Rustem Umerov|2025-05-16|defence minister|UKR",
		"Friedrich Merz|2025-05-16|chancellor|DEU",
	} {
		f := strings.Split(row, "|")
		e := actor.First(f[0])
		if e == nil {
			t.Errorf("nobody is called %s", f[0])
			continue
		}
		if !slices.ContainsFunc(e.Offices, func(o actor.Office) bool { return o.Title == f[2] && o.Country == f[3] && o.Holds(f[1]) }) {
			t.Errorf("%s is no %s of %s on %s: %v", f[0], f[2], f[3], f[1], e.Offices)
		}
	}
	for name, day := range map[string]string{"Ashraf Ghani": "2021-08-16", "Jacques Chirac": "2007-05-17", "Kofi Annan": "2007-01-02"} {
		if o := actor.First(name).Office(day); o.Holds(day) {
			t.Errorf("%s still holds %v on %s", name, o, day)
		}
	}
}

// What acronyms and other names stand for.
func TestOrganisations(t *testing.T) {
	for _, row := range []string{
		"IAEA|International Atomic Energy Agency||IGO", "OPCW|Organisation for the Prohibition of Chemical Weapons||IGO", "UNIFIL|UNIFIL||IGO", "ICJ|International Court of Justice||IGO",
		"Security Service of Ukraine|SBU|UKR|SPY", "Verkhovna Rada|Verkhovna Rada|UKR|LEG", "Duma|State Duma|RUS|LEG", "Knesset|Knesset|ISR|LEG", "Bundestag|Bundestag|DEU|LEG",
		"Kurdistan Workers Party|PKK|TUR|REB", "RSF|Rapid Support Forces|SDN|REB", "TPLF|Tigray People's Liberation Front|ETH|REB", "Sendero Luminoso|Shining Path|PER|REB", "Pakistani Taliban|Tehrik-e-Taliban Pakistan|PAK|REB",
		"PMC Wagner|Wagner Group|RUS|MIL", "CHP|Republican People's Party|TUR|PTY", "PML-N|Pakistan Muslim League-Nawaz|PAK|PTY", "Aramco|Saudi Aramco|SAU|BUS", "Petróleos de Venezuela|PDVSA|VEN|BUS",
		"Xinhua News Agency|Xinhua|CHN|MED", "RFE/RL|Radio Free Europe|USA|MED", "TASS|TASS|RUS|MED", "ISW|Institute for the Study of War||NGO", "White Helmets|White Helmets|SYR|NGO",
		"CENTCOM|Central Command|USA|MIL", "PLA|People's Liberation Army|CHN|MIL", "IRGC|Islamic Revolutionary Guard Corps|IRN|MIL", "Uyghurs|Uighurs|CHN|CVL",
	} {
		f := strings.Split(row, "|")
		found := false
		for e := range actor.Lookup(f[0]) {
			found = found || e.Name == f[1] && e.Country == f[2] && slices.Contains(e.Sectors, f[3])
		}
		if !found {
			t.Errorf("%s is no %s", f[0], f[1])
		}
	}
}
