import '@fontsource-variable/noto-sans-jp/wght.css';
import './window-font.css';
