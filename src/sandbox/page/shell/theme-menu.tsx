import type { ReactNode } from 'react'
import { Icon } from '../controls/icon.tsx'
import { Menu } from '../controls/menu.tsx'
import { themes, useTheme } from '../theme.ts'

const looks = {
  system: { name: 'Like this computer', icon: 'system' },
  light: { name: 'Light', icon: 'sun' },
  dark: { name: 'Dark', icon: 'moon' },
} as const

export function ThemeMenu(): ReactNode {
  const [theme, setTheme] = useTheme()
  const items = themes.map((one) => ({
    name: looks[one].name,
    sign: <Icon name={looks[one].icon} />,
    checked: one === theme,
    run: () => setTheme(one),
  }))
  return (
    <Menu
      className="tool"
      label="Appearance"
      title="Appearance"
      face={<Icon name={looks[theme].icon} />}
      items={items}
    />
  )
}
